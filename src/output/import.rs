//! What an import brings: every client and engagement in a table, sessions by engagement, and all of it as data.

use serde_json::{Value, json};

use super::list::{state, work};
use super::say::{day, named};
use crate::domain::client::Client;
use crate::domain::engagement::{Engagement, Form};
use crate::domain::session::Session;
use crate::practice::status::Status;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is new.
    New,
    /// It is there already.
    Unchanged,
}

impl Fate {
    /// Returns the word for it in data.
    const fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Unchanged => "unchanged",
        }
    }

    /// Returns the word for it in a table.
    fn told(self, words: &Words) -> String {
        match self {
            Self::New => say!(words, "import-new"),
            Self::Unchanged => say!(words, "import-there"),
        }
    }
}

/// A row with what becomes of it.
#[derive(Debug)]
pub struct Row<T> {
    /// The row in its file.
    pub line: usize,
    /// What becomes of it.
    pub fate: Fate,
    /// What it holds.
    pub record: T,
}

/// The sessions of one engagement.
#[derive(Debug)]
pub struct SessionsRow {
    /// The engagement's id.
    pub engagement: String,
    /// The new ones with their rows.
    pub new: Vec<(usize, Session)>,
    /// Those that are there already, with their rows.
    pub unchanged: Vec<(usize, Session)>,
}

/// How many are new and how many are there already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Clients.
    pub clients: (usize, usize),
    /// Engagements.
    pub engagements: (usize, usize),
    /// Sessions.
    pub sessions: (usize, usize),
}

impl Tally {
    /// Says whether anything is new.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        self.clients.0 + self.engagements.0 + self.sessions.0 > 0
    }

    /// Counts the rows that are there already.
    #[must_use]
    pub const fn unchanged(&self) -> usize {
        self.clients.1 + self.engagements.1 + self.sessions.1
    }
}

/// What an import brings.
#[derive(Debug)]
pub struct Moving {
    /// Clients.
    pub clients: Vec<Row<Client>>,
    /// Engagements with where they stand.
    pub engagements: Vec<Row<(Engagement, Status)>>,
    /// Sessions by engagement.
    pub sessions: Vec<SessionsRow>,
    /// The new engagements whose contract lacks something.
    pub gaps: Vec<String>,
    /// How many of each.
    pub tally: Tally,
    /// Whether it was only looked at.
    pub dry_run: bool,
    /// Whether it was written.
    pub written: bool,
}

impl Moving {
    /// Counts what is new and what is there already.
    #[must_use]
    pub fn counted(mut self) -> Self {
        let sum = |of: fn(&SessionsRow) -> usize| self.sessions.iter().map(of).sum();
        self.tally = Tally {
            clients: counts(&self.clients),
            engagements: counts(&self.engagements),
            sessions: (sum(|row| row.new.len()), sum(|row| row.unchanged.len())),
        };
        self
    }
}

/// Counts new and unchanged rows.
fn counts<T>(rows: &[Row<T>]) -> (usize, usize) {
    let new = rows.iter().filter(|row| row.fate == Fate::New).count();
    (new, rows.len() - new)
}

/// Draws a table of each kind that there is, with its heading.
#[must_use]
pub fn tables(words: &Words, moving: &Moving) -> Vec<(String, Table)> {
    let all = [
        (say!(words, "import-clients"), clients(words, moving)),
        (
            say!(words, "import-engagements"),
            engagements(words, moving),
        ),
        (say!(words, "import-sessions"), sessions(words, moving)),
    ];
    all.into_iter()
        .filter(|(_, table)| !table.is_empty())
        .collect()
}

/// Draws the clients.
fn clients(words: &Words, moving: &Moving) -> Table {
    let mut table = Table::new([
        say!(words, "import-id"),
        say!(words, "import-name"),
        say!(words, "import-type"),
        say!(words, "import-fate"),
    ])
    .whole(0);
    for row in &moving.clients {
        table.add([
            row.record.id.to_string(),
            row.record.name.clone(),
            named(words, "client-type", row.record.client_type.code()),
            row.fate.told(words),
        ]);
    }
    table
}

/// Draws the engagements.
fn engagements(words: &Words, moving: &Moving) -> Table {
    let mut table = Table::new([
        say!(words, "import-id"),
        say!(words, "list-kind"),
        say!(words, "list-client"),
        say!(words, "list-state"),
        say!(words, "import-fate"),
    ])
    .whole(0);
    for row in &moving.engagements {
        let (engagement, status) = &row.record;
        let gaps = moving.gaps.iter().any(|id| id == engagement.id.as_str());
        let fate = row.fate.told(words);
        table.add([
            engagement.id.to_string(),
            work(words, engagement),
            engagement.client.to_string(),
            state(words, status),
            if gaps {
                say!(words, "import-with-gaps", fate = fate)
            } else {
                fate
            },
        ]);
    }
    table
}

/// Draws the sessions, one engagement a row.
fn sessions(words: &Words, moving: &Moving) -> Table {
    let mut table = Table::new([
        say!(words, "import-engagement"),
        say!(words, "import-new"),
        say!(words, "import-there"),
        say!(words, "import-first"),
        say!(words, "import-last"),
    ])
    .whole(0)
    .right(1)
    .right(2);
    for row in &moving.sessions {
        let days = row.new.iter().chain(&row.unchanged);
        let days = days.map(|(_, session)| session.start.date());
        let told = |found: Option<_>| found.map_or_else(String::new, |found| day(words, found));
        table.add([
            row.engagement.clone(),
            row.new.len().to_string(),
            row.unchanged.len().to_string(),
            told(days.clone().min()),
            told(days.max()),
        ]);
    }
    table
}

/// Writes everything as data.
#[must_use]
pub fn json(moving: &Moving) -> Value {
    let count = |(new, unchanged): (usize, usize)| json!({ "new": new, "unchanged": unchanged });
    json!({
        "counts": {
            "clients": count(moving.tally.clients),
            "engagements": count(moving.tally.engagements),
            "sessions": count(moving.tally.sessions),
        },
        "clients": moving.clients.iter().map(client_json).collect::<Vec<_>>(),
        "engagements": moving.engagements.iter().map(engagement_json).collect::<Vec<_>>(),
        "sessions": moving.sessions.iter().flat_map(sessions_json).collect::<Vec<_>>(),
        "gaps": moving.gaps,
        "dry_run": moving.dry_run,
        "written": moving.written,
    })
}

/// Writes a client as data.
fn client_json(row: &Row<Client>) -> Value {
    json!({
        "row": row.line,
        "fate": row.fate.code(),
        "id": row.record.id.as_str(),
        "name": row.record.name,
        "type": row.record.client_type.code(),
    })
}

/// Writes an engagement as data.
fn engagement_json(row: &Row<(Engagement, Status)>) -> Value {
    let (engagement, status) = &row.record;
    json!({
        "row": row.line,
        "fate": row.fate.code(),
        "id": engagement.id.as_str(),
        "kind": engagement.kind.code(),
        "form": engagement.form.map(Form::code),
        "client": engagement.client.as_str(),
        "state": status.state.code(),
    })
}

/// Writes the sessions of an engagement as data, the new ones first.
fn sessions_json(row: &SessionsRow) -> Vec<Value> {
    let new = row.new.iter().map(|session| (session, Fate::New));
    let there = row
        .unchanged
        .iter()
        .map(|session| (session, Fate::Unchanged));
    let one = |((line, session), fate): (&(usize, Session), Fate)| {
        json!({
            "row": line,
            "fate": fate.code(),
            "engagement": row.engagement,
            "id": session.id.as_str(),
            "start": session.start.format("%Y-%m-%dT%H:%M:%S").to_string(),
            "minutes": session.minutes,
            "status": session.status.code(),
        })
    };
    new.chain(there).map(one).collect()
}
