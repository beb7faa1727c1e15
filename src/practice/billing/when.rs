//! When a session is to be billed: with its month, or when the milestone is reached that a mediation is billed by.

use chrono::NaiveDate;

use crate::domain::contract::InvoicingCycle;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::EventType;
use crate::domain::session::{Session, SessionType};

/// The days that are billed, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first day; without one, from the beginning: what earlier months left is billed as well.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: NaiveDate,
}

impl Span {
    /// Says whether a day is billed.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && day <= self.to
    }
}

/// When a session is to be billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// On this day.
    On(NaiveDate),
    /// Once a mediation has come to an agreement or has been closed.
    Later,
}

/// Finds the milestone by which a mediation's phases are billed: its agreement, or its end without one.
pub(super) fn milestone(engagement: &Engagement) -> Option<NaiveDate> {
    let reached = |event: EventType| matches!(event, EventType::Agreed | EventType::Closed);
    let events = engagement.events.iter();
    let days = events.filter(|event| reached(event.event_type));
    days.map(|event| event.date).min()
}

/// Finds when a session is to be billed; phases up to an agreement together, a follow-up when it is held.
pub(super) fn when(
    engagement: &Engagement,
    session: &Session,
    milestone: Option<NaiveDate>,
) -> When {
    let day = session.start.date();
    let by_milestone = engagement.kind == Kind::Mediation
        && engagement.contract.invoicing_cycle == Some(InvoicingCycle::Milestone);
    let phase = matches!(
        session.session_type,
        SessionType::Info | SessionType::Separate | SessionType::Joint
    );
    if !by_milestone || !phase {
        return When::On(day);
    }
    // A meeting after the agreement belongs to no milestone and is billed with its own day.
    milestone.map_or(When::Later, |milestone| When::On(milestone.max(day)))
}
