//! A series of meetings proposed: dates at an interval, with those skipped that nobody would meet on, and what speaks
//! against the rest.
//!
//! Pure, and only a proposal: what a guard forbids is refused, as is a time that the clock skips. Everything else is told as a
//! warning.

mod agreed;
mod calendar;
mod clash;
mod kind;
mod number;
mod series;
mod usual;

#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::engagement::Engagement;
use crate::domain::holiday::Holiday;
use crate::domain::id::{EngagementId, SessionId, SupervisorId};
use crate::domain::period::Period;
use crate::domain::practice::Practice;
use crate::domain::session::{Mode, Session, SessionType};
use crate::practice::step::Forbidden;

pub use calendar::{last_day, obstacle};
pub use clash::{Meeting, clashes, journey_minutes, supervisors};
pub use kind::admit;
pub use number::next_ids;
pub use series::plan;
pub use usual::{Usual, left_of_agreed, usual};

/// What a proposal is made from.
#[derive(Debug, Clone, Copy)]
pub struct Book<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// Every engagement of the practice, the planned one among them.
    pub all: &'a [Engagement],
    /// The engagement that meetings are planned for.
    pub engagement: &'a Engagement,
    /// Today.
    pub today: NaiveDate,
}

/// The series that is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The first day.
    pub first: NaiveDate,
    /// When each meeting begins.
    pub time: NaiveTime,
    /// How long each is.
    pub minutes: u32,
    /// Weeks between them, at least one.
    pub every: u32,
    /// How many; absent when only the last day counts.
    pub count: Option<u32>,
    /// The last day that one may fall on.
    pub until: Option<NaiveDate>,
    /// How people meet, when it differs from the engagement.
    pub mode: Option<Mode>,
    /// What kind of meeting; absent when the record tells.
    pub session_type: Option<SessionType>,
    /// The party met, in a mediation.
    pub party: Option<String>,
    /// Another place than agreed.
    pub venue: Option<String>,
}

/// Why a day is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// A holiday.
    Holiday(Holiday),
    /// A break of the contract.
    Break(Period),
    /// The practice is closed.
    Closed(Period),
    /// The work rests until this day.
    Paused(NaiveDate),
    /// The term begins on this day.
    BeforeTerm(NaiveDate),
}

impl Obstacle {
    /// Returns its word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holiday(_) => "holiday",
            Self::Break(_) => "break",
            Self::Closed(_) => "closed",
            Self::Paused(_) => "paused",
            Self::BeforeTerm(_) => "before_term",
        }
    }
}

/// What speaks against a meeting, or against the series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// Somebody would be in two meetings at once.
    Overlap {
        /// Who.
        who: SupervisorId,
        /// The other meeting's engagement.
        engagement: EngagementId,
        /// The other meeting.
        session: SessionId,
        /// When the other begins.
        start: NaiveDateTime,
    },
    /// Somebody could not get from one place to the other in time.
    Journey {
        /// Who.
        who: SupervisorId,
        /// The other meeting's engagement.
        engagement: EngagementId,
        /// The other meeting.
        session: SessionId,
        /// When the other begins.
        start: NaiveDateTime,
        /// Minutes between the two.
        between: i64,
        /// Minutes that the journey takes, as estimated.
        needed: i64,
    },
    /// The clock shows the start twice, in the night when summer time ends.
    Doubled,
    /// The start lies before today.
    Past,
    /// The interval is not the contract's.
    Interval {
        /// Weeks from one meeting to the next.
        weeks: u32,
        /// At least, by the contract.
        min: u32,
        /// At most, by the contract.
        max: u32,
    },
    /// There would be more meetings than agreed.
    TooMany {
        /// How many there would be.
        total: u32,
        /// How many are agreed.
        agreed: u32,
    },
    /// Fewer than wanted fit before the last day.
    CutShort {
        /// How many fit.
        fit: u32,
        /// How many were wanted.
        wanted: u32,
        /// The last day.
        last: NaiveDate,
    },
}

impl Warning {
    /// Returns its word.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Overlap { .. } => "overlap",
            Self::Journey { .. } => "journey",
            Self::Doubled => "doubled",
            Self::Past => "past",
            Self::Interval { .. } => "interval",
            Self::TooMany { .. } => "too_many",
            Self::CutShort { .. } => "cut_short",
        }
    }
}

/// A meeting that is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The id it would get.
    pub id: SessionId,
    /// When it begins.
    pub start: NaiveDateTime,
    /// How long it is.
    pub minutes: u32,
    /// What kind of meeting.
    pub session_type: SessionType,
    /// How people meet, when it differs from the engagement.
    pub mode: Option<Mode>,
    /// The party met, in a mediation.
    pub party: Option<String>,
    /// Another place than agreed.
    pub venue: Option<String>,
    /// What speaks against it.
    pub warnings: Vec<Warning>,
}

/// A line of the proposal, in the order of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A meeting.
    Slot(Slot),
    /// A day that is passed over.
    Skipped(NaiveDate, Obstacle),
}

/// The proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Meetings, and days that are passed over.
    pub rows: Vec<Row>,
    /// What speaks against the series as a whole.
    pub warnings: Vec<Warning>,
}

impl Plan {
    /// Returns the meetings alone.
    pub fn slots(&self) -> impl Iterator<Item = &Slot> {
        self.rows.iter().filter_map(|row| match row {
            Row::Slot(slot) => Some(slot),
            Row::Skipped(..) => None,
        })
    }
}

impl Slot {
    /// Makes the meeting that would stand on record.
    #[must_use]
    pub fn session(&self) -> Session {
        Session {
            mode: self.mode,
            venue: self.venue.clone(),
            party: self.party.clone(),
            ..Session::planned(self.id.clone(), self.start, self.minutes, self.session_type)
        }
    }
}

/// Why no series can be proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanError {
    /// The clock skips the start, in the night when summer time begins.
    SkippedTime(NaiveDateTime),
    /// A guard forbids the meeting.
    Forbidden(Forbidden),
    /// The decision to start is missing after so many meetings.
    Undecided(u32),
    /// Only a separate meeting has a party.
    Party(SessionType),
    /// Every party has its separate meeting.
    PartiesMet,
    /// Nothing fits before the last day.
    OutsideTerm(NaiveDate),
    /// Nothing fits within ten years, or neither a number nor a last day was given.
    Endless,
}
