//! The words of a calendar, in the language of the practice's documents: so general that they tell nothing of anybody.

use crate::domain::language::Language;

/// What an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// People meet.
    Meeting,
    /// The work is looked back on.
    Evaluation,
    /// Something is to be decided by then.
    Decision,
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
        (Word::Evaluation, Language::Fi) => "Arviointi",
        (Word::Evaluation, Language::Sv) => "Utvärdering",
        (Word::Evaluation, Language::En) => "Evaluation",
        (Word::Decision, Language::Fi) => "Päätös",
        (Word::Decision, Language::Sv) => "Beslut",
        (Word::Decision, Language::En) => "Decision",
        (Word::Due, Language::Fi) => "Määräpäivä",
        (Word::Due, Language::Sv) => "Tidsfrist",
        (Word::Due, Language::En) => "Due",
    };
    format!("{word} {engagement}")
}
