//! Drafts: what goes on one invoice, gathered over all engagements.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::entry::Entry;
use super::line;
use crate::domain::id::{EngagementId, SessionId};
use crate::domain::invoice::{Contents, Key, Line};
use crate::domain::period::days_after;

/// A session on an invoice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Billable {
    /// Its engagement.
    pub engagement: EngagementId,
    /// The day.
    pub day: NaiveDate,
    /// Its id.
    pub session: SessionId,
}

/// An invoice as it would be issued, without what only issuing gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it says.
    pub contents: Contents,
    /// The sessions on it, by engagement and day.
    pub sessions: Vec<Billable>,
    /// The day by which it is to be paid; `None` while no term is settled.
    pub due: Option<NaiveDate>,
}

impl Draft {
    /// Lists the engagements on it, each once.
    #[must_use]
    pub fn engagements(&self) -> Vec<&EngagementId> {
        let mut ids: Vec<&EngagementId> = self.sessions.iter().map(|s| &s.engagement).collect();
        ids.dedup();
        ids
    }
}

/// What is gathered for one invoice.
#[derive(Debug)]
struct Gathered {
    /// Where it comes in the order: by the first engagement, and by the payer's place there.
    first: (EngagementId, usize),
    sessions: Vec<Billable>,
    lines: Vec<(EngagementId, Line)>,
}

/// Everything that is to be billed, by what has to be on one invoice.
#[derive(Debug, Default)]
pub(super) struct Gathering(BTreeMap<Key, Gathered>);

impl Gathering {
    /// Adds a payer's part of a session.
    pub(super) fn add(&mut self, engagement: &EngagementId, entry: Entry) {
        let first = (engagement.clone(), entry.place);
        let gathered = self.0.entry(entry.key).or_insert_with(|| Gathered {
            first: first.clone(),
            sessions: Vec::new(),
            lines: Vec::new(),
        });
        gathered.first = gathered.first.clone().min(first);
        gathered.sessions.push(Billable {
            engagement: engagement.clone(),
            day: entry.day,
            session: entry.session,
        });
        let lines = entry.lines.into_iter();
        let lines = lines.map(|line| (engagement.clone(), line));
        gathered.lines.extend(lines);
    }

    /// Makes the drafts, in the order of their engagements; what is too large comes back as the sessions it is about.
    pub(super) fn drafts(self, date: NaiveDate) -> (Vec<Draft>, Vec<(Key, Vec<Billable>)>) {
        let mut gathered: Vec<(Key, Gathered)> = self.0.into_iter().collect();
        gathered.sort_by(|(_, one), (_, other)| one.first.cmp(&other.first));
        let (mut drafts, mut refused) = (Vec::new(), Vec::new());
        for (key, mut gathered) in gathered {
            gathered.sessions.sort_unstable();
            gathered.sessions.dedup();
            let due = key.term_days.map(|days| days_after(date, days));
            let sessions = gathered.sessions;
            match contents(key.clone(), gathered.lines) {
                Some(contents) => drafts.push(Draft {
                    contents,
                    sessions,
                    due,
                }),
                None => refused.push((key, sessions)),
            }
        }
        (drafts, refused)
    }
}

/// Joins lines that are alike and adds them up; `None` beyond what money can be.
///
/// The lines come engagement by engagement whatever order these were read in.
fn contents(key: Key, mut gathered: Vec<(EngagementId, Line)>) -> Option<Contents> {
    gathered.sort_by(|(one, _), (other, _)| one.cmp(other));
    let mut lines = Vec::new();
    for (_, line) in gathered {
        line::add(&mut lines, line)?;
    }
    line::order(&mut lines);
    Contents::new(key, lines)
}
