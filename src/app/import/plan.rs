//! What an import would do: every row with what becomes of it, and the files to be written. Nothing is written here.

use super::encoding::Encoding;
use crate::app::entry::Entry;
use crate::domain::client::Client;
use crate::domain::engagement::Engagement;
use crate::domain::session::Session;

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It makes a file.
    New(Box<Entry>),
    /// It is there already and says nothing else.
    Unchanged,
}

impl Fate {
    /// Says whether something is to be written for it.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        matches!(self, Self::New(_))
    }
}

/// A row of `clients.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewClient {
    /// The client.
    pub client: Client,
    /// The row.
    pub line: usize,
    /// What becomes of it.
    pub fate: Fate,
}

impl NewClient {
    /// Makes an item.
    #[must_use]
    pub const fn new(client: Client, line: usize, fate: Fate) -> Self {
        Self { client, line, fate }
    }
}

/// A row of `engagements.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEngagement {
    /// The engagement, with the sessions that the import brings.
    pub engagement: Engagement,
    /// The row.
    pub line: usize,
    /// What becomes of it.
    pub fate: Fate,
    /// Whether its contract lacks something that it should have.
    pub gaps: bool,
}

/// The rows of `sessions.csv` of one engagement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSessions {
    /// The engagement's id.
    pub engagement: String,
    /// The new sessions with their rows, in the order of time.
    pub new: Vec<(usize, Session)>,
    /// The sessions that are there already, with their rows.
    pub unchanged: Vec<(usize, Session)>,
    /// The engagement's file with the new sessions in it, where it was there before.
    pub entry: Option<Entry>,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// The clients.
    pub clients: Vec<NewClient>,
    /// The engagements.
    pub engagements: Vec<NewEngagement>,
    /// The sessions, by engagement.
    pub sessions: Vec<NewSessions>,
    /// The files that were not in UTF-8.
    pub encodings: Vec<(String, Encoding)>,
}

impl Plan {
    /// Lists the files that are to be written.
    #[must_use]
    pub fn entries(&self) -> Vec<&Entry> {
        let clients = self.clients.iter().map(|item| &item.fate);
        let engagements = self.engagements.iter().map(|item| &item.fate);
        let made = clients.chain(engagements).filter_map(|fate| match fate {
            Fate::New(entry) => Some(entry.as_ref()),
            Fate::Unchanged => None,
        });
        let continued = self.sessions.iter().filter_map(|item| item.entry.as_ref());
        made.chain(continued).collect()
    }
}
