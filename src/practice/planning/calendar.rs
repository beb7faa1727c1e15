//! Days on which no meeting is proposed, and the last day of the work.

use chrono::NaiveDate;

use super::{Book, Obstacle};
use crate::domain::engagement::Engagement;
use crate::domain::event::{DecisionType, EventType};
use crate::domain::holiday::holiday;
use crate::domain::period::Period;
use crate::domain::session::SessionType;
use crate::practice::meeting::is_of_contract;

/// Finds what stands in the way of a meeting on a day; the first reason in the order of the list.
#[must_use]
pub fn obstacle(book: &Book<'_>, day: NaiveDate, session_type: SessionType) -> Option<Obstacle> {
    let contract = &book.engagement.contract;
    before_term(book.engagement, day, session_type)
        .or_else(|| paused(book.engagement, day))
        .or_else(|| holiday(day).map(Obstacle::Holiday))
        .or_else(|| within(&contract.breaks, day).map(Obstacle::Break))
        .or_else(|| within(&book.practice.holidays, day).map(Obstacle::Closed))
}

/// Returns the last day of the work: as decided, or else as agreed, moved by a decision to go on.
#[must_use]
pub fn last_day(engagement: &Engagement) -> Option<NaiveDate> {
    let ending = latest(engagement, EventType::Ending).and_then(|(_, until)| until);
    let decisions = engagement.decisions.iter();
    let continued = decisions
        .filter(|decision| decision.decision_type == DecisionType::Continuation)
        .max_by_key(|decision| decision.date)
        .and_then(|decision| decision.until);
    ending.or_else(|| engagement.contract.end.max(continued))
}

/// Tells that the agreed work has not begun yet. What comes before it, mapping and trial, is not bound to its term.
fn before_term(
    engagement: &Engagement,
    day: NaiveDate,
    session_type: SessionType,
) -> Option<Obstacle> {
    let start = engagement.contract.start?;
    (is_of_contract(session_type) && day < start).then_some(Obstacle::BeforeTerm(start))
}

/// Tells that the work rests by agreement.
fn paused(engagement: &Engagement, day: NaiveDate) -> Option<Obstacle> {
    let (since, until) = latest(engagement, EventType::Paused)?;
    let resumed = latest(engagement, EventType::Resumed).map(|(date, _)| date);
    let rests = resumed.is_none_or(|resumed| resumed < since);
    let until = until?;
    (rests && since <= day && day < until).then_some(Obstacle::Paused(until))
}

/// Finds the latest step of a type, with the day that it set.
fn latest(engagement: &Engagement, wanted: EventType) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let events = engagement.events.iter();
    let last = events.filter(|event| event.event_type == wanted);
    last.max_by_key(|event| event.date)
        .map(|event| (event.date, event.until))
}

/// Finds the span that a day lies in.
fn within(periods: &[Period], day: NaiveDate) -> Option<Period> {
    periods.iter().copied().find(|period| period.contains(day))
}
