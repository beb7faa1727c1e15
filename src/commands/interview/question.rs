//! A question as data: its flag, its key in the file, what kind of answer it takes, and when it is asked.
//!
//! Its words stand in the catalogue as `question-<flag>` and `why-<flag>`. The tables of questions lie beside this file.

use super::desk::Desk;
use crate::domain::id::ListId;
use crate::domain::practice::Practice;

/// The part of the contract that a question belongs to, in the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// The client.
    Client,
    /// What is done for whom.
    Matter,
    /// Who agrees and who takes part.
    People,
    /// What a mediation, talk or relaxation adds.
    Occasion,
    /// Duration and amount.
    Term,
    /// Scheduling and place.
    Meeting,
    /// Goals, methods, feedback, evaluation.
    Work,
    /// Price, payer, invoicing.
    Money,
    /// Cancelled and unused time.
    Cancellation,
    /// Interruption and dissatisfaction.
    Ending,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Self; 10] = [
        Self::Client,
        Self::Matter,
        Self::People,
        Self::Occasion,
        Self::Term,
        Self::Meeting,
        Self::Work,
        Self::Money,
        Self::Cancellation,
        Self::Ending,
    ];

    /// Names its heading in the catalogue.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Client => "section-client",
            Self::Matter => "section-matter",
            Self::People => "section-people",
            Self::Occasion => "section-occasion",
            Self::Term => "section-term",
            Self::Meeting => "section-meeting",
            Self::Work => "section-work",
            Self::Money => "section-money",
            Self::Cancellation => "section-cancellation",
            Self::Ending => "section-ending",
        }
    }
}

/// One of the practice's own lists: ids and labels.
pub type List = fn(&Practice) -> Vec<(String, String)>;

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy)]
pub enum Ask {
    /// Words.
    Text,
    /// An e-mail address.
    Email,
    /// A whole number.
    Number,
    /// Whole numbers, separated by commas.
    Numbers,
    /// An amount of money.
    Money,
    /// A day.
    Day,
    /// A time of day.
    Time,
    /// Yes or no.
    YesNo,
    /// A word of a closed list; its labels stand in the catalogue as `code-<list>-<word>`.
    Code(&'static str, &'static [&'static str]),
    /// Several words of a closed list.
    Codes(&'static str, &'static [&'static str]),
    /// One of the practice's own list.
    Listed(List),
    /// Several of the practice's own list.
    ListedSeveral(List),
    /// Weeks between sessions.
    Interval,
    /// The steps of the cancellation clause.
    Tiers,
    /// Illness as an excuse.
    Sickness,
    /// A named person.
    Person,
    /// A postal address.
    Address,
    /// Those who pay, with their shares.
    Payers,
    /// A number of parties, who get codes.
    Parties,
    /// A client there is, or a new one.
    Client,
}

/// A question.
#[derive(Debug)]
pub struct Question {
    /// Its flag, without hyphens in front.
    pub flag: &'static str,
    /// Where the answer stands in the file.
    pub path: &'static str,
    /// The part it belongs to.
    pub section: Section,
    /// What kind of answer it takes.
    pub ask: Ask,
    /// Its number in the supervisors' list of eleven items, or 0.
    pub item: u8,
    /// Whether it has a place in this kind of engagement.
    pub applies: fn(&Desk<'_>) -> bool,
    /// Whether the file cannot do without an answer.
    pub needed: fn(&Desk<'_>) -> bool,
    /// Whether it is asked in the interview, where it applies.
    pub asked: fn(&Desk<'_>) -> bool,
}

/// Holds always.
const fn always(_: &Desk<'_>) -> bool {
    true
}

/// Holds never.
const fn never(_: &Desk<'_>) -> bool {
    false
}

impl Question {
    /// Describes a question that always applies, may stay open and is asked.
    #[must_use]
    pub const fn new(flag: &'static str, path: &'static str, section: Section, ask: Ask) -> Self {
        Self {
            flag,
            path,
            section,
            ask,
            item: 0,
            applies: always,
            needed: never,
            asked: always,
        }
    }

    /// Says which of the eleven items it settles.
    #[must_use]
    pub const fn item(mut self, item: u8) -> Self {
        self.item = item;
        self
    }

    /// Says when it has a place.
    #[must_use]
    pub const fn when(mut self, applies: fn(&Desk<'_>) -> bool) -> Self {
        self.applies = applies;
        self
    }

    /// Says that it needs an answer wherever it applies.
    #[must_use]
    pub const fn needed(mut self) -> Self {
        self.needed = always;
        self
    }

    /// Says when it needs an answer.
    #[must_use]
    pub const fn needed_when(mut self, needed: fn(&Desk<'_>) -> bool) -> Self {
        self.needed = needed;
        self
    }

    /// Says that only a flag or a file answers it, and the summary shows it.
    #[must_use]
    pub const fn quiet(mut self) -> Self {
        self.asked = never;
        self
    }

    /// Says when it is asked.
    #[must_use]
    pub const fn asked_when(mut self, asked: fn(&Desk<'_>) -> bool) -> Self {
        self.asked = asked;
        self
    }

    /// Says whether a key of the file belongs to this question.
    #[must_use]
    pub fn owns(&self, key: &str) -> bool {
        // A finding about a missing person can name no more than the list of people.
        let list = self
            .path
            .strip_suffix(']')
            .and_then(|path| path.split_once('['));
        let path = match list {
            Some((list, _)) if !key.starts_with(self.path) => list,
            _ => self.path,
        };
        key == path
            || key
                .strip_prefix(path)
                .is_some_and(|rest| rest.starts_with(['.', '[']))
    }
}

/// Lists the practice's methods.
pub(super) fn methods(practice: &Practice) -> Vec<(String, String)> {
    labelled(practice, &practice.methods)
}

/// Lists the practice's talk topics.
pub(super) fn topics(practice: &Practice) -> Vec<(String, String)> {
    labelled(practice, &practice.talk_topics)
}

/// Lists the practice's supervisors.
pub(super) fn supervisors(practice: &Practice) -> Vec<(String, String)> {
    let each = practice.supervisors.iter();
    each.map(|s| (s.id.to_string(), s.name.clone())).collect()
}

/// Writes a list with its labels in the practice's language.
fn labelled(
    practice: &Practice,
    list: &[crate::domain::practice::Listed],
) -> Vec<(String, String)> {
    let language = practice.language;
    let id = |id: &ListId| id.to_string();
    list.iter()
        .map(|one| (id(&one.id), one.label.text(language).to_owned()))
        .collect()
}
