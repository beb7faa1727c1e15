//! The words of a calendar, in the language of the practice's documents: so general that they tell nothing of anybody.

use crate::domain::language::Language;

/// What an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// People meet.
    Meeting,
    /// Something is to be done by then.
    Due,
}

/// Writes what a calendar shows: the word and the engagement's id.
#[must_use]
pub fn summary(language: Language, word: Word, engagement: &str) -> String {
    let word = match (word, language) {
        (Word::Meeting, Language::Fi) => "Tapaaminen",
        (Word::Meeting, Language::Sv) => "Möte",
        (Word::Meeting, Language::En) => "Meeting",
        (Word::Due, Language::Fi) => "Määräpäivä",
        (Word::Due, Language::Sv) => "Förfallodag",
        (Word::Due, Language::En) => "Due",
    };
    format!("{word} {engagement}")
}
