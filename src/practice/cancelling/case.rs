//! What the clause looks at: the agreed terms, and what is on record of one session.

use chrono::NaiveDateTime;

use crate::domain::contract::Cancellation;
use crate::domain::engagement::Engagement;
use crate::domain::session::{Canceller, Excuse, Session, SessionStatus};

/// One session before the clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case<'a> {
    /// The clause as agreed; `None` when nothing is.
    pub clause: Option<&'a Cancellation>,
    /// When the session begins, local time in Finland.
    pub start: NaiveDateTime,
    /// What became of it.
    pub status: SessionStatus,
    /// When notice came, local time in Finland.
    pub notice: Option<NaiveDateTime>,
    /// Who called it off.
    pub cancelled_by: Option<Canceller>,
    /// Whether an excuse was accepted.
    pub excuse: Option<Excuse>,
    /// Whether several people meet, none of whom can cancel alone.
    pub several: bool,
    /// How many must be there for a session to be held.
    pub min_present: Option<u32>,
}

impl<'a> Case<'a> {
    /// Makes the case of a session, under the terms that the engagement holds.
    ///
    /// Terms that were amended since the session are the caller's business: they are given here as they stood that day.
    #[must_use]
    pub fn of(engagement: &'a Engagement, session: &Session) -> Self {
        Self {
            clause: engagement.contract.cancellation.as_ref(),
            start: session.start,
            status: session.status,
            notice: session.notice,
            cancelled_by: session.cancelled_by,
            excuse: session.excuse,
            several: engagement.is_several(),
            min_present: engagement.contract.min_present,
        }
    }
}
