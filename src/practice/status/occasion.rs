//! The states of a talk or relaxation: booked once, held once, or called off.

use chrono::NaiveDate;

use super::process::{OFFER_DAYS, given_up};
use super::record::Record;
use super::{State, Step};
use crate::domain::event::EventType;
use crate::domain::period::days_after;
use crate::domain::session::{Session, SessionStatus, SessionType};

/// Derives the state.
pub(super) fn state(record: &Record<'_>) -> Step {
    let closed = record.day(EventType::Closed);
    closed
        .map(|day| (State::Closed, Some(day)))
        .or_else(|| given_up(record))
        .or_else(|| met(record))
        .or_else(|| coming(record))
        .or_else(|| offer(record))
        .unwrap_or((State::Enquiry, record.day(EventType::Enquiry)))
}

/// Returns the meetings that the occasion consists of.
fn meetings<'a>(record: &Record<'a>) -> impl Iterator<Item = &'a Session> + use<'a> {
    let sessions = record.engagement.sessions.iter();
    sessions.filter(|session| session.session_type != SessionType::Mapping)
}

/// Returns the day on which a meeting's fate was known: the notice's, or else its own.
fn known_on(session: &Session) -> NaiveDate {
    session.notice.unwrap_or(session.start).date()
}

/// Returns what became of the occasion, when no meeting is still to come.
fn met(record: &Record<'_>) -> Option<Step> {
    let coming = |s: &Session| s.status == SessionStatus::Planned || s.moved_to.is_some();
    if meetings(record).any(coming) && !all_moved_are_replaced(record) {
        return None;
    }
    let latest = |statuses: &[SessionStatus]| {
        let fated = meetings(record).filter(|s| statuses.contains(&s.status));
        let days = fated.map(known_on).filter(|day| *day <= record.today);
        days.max()
    };
    let client = [SessionStatus::Cancelled, SessionStatus::NoShow];
    [
        (State::Held, latest(&[SessionStatus::Held])),
        (State::CancelledByClient, latest(&client)),
        (
            State::CancelledBySpeaker,
            latest(&[SessionStatus::CancelledBySupervisor]),
        ),
        (State::Moved, latest(&[SessionStatus::Moved])),
    ]
    .into_iter()
    .find(|(_, day)| day.is_some())
}

/// Says whether nothing is planned and each move led to a meeting that has its own entry.
fn all_moved_are_replaced(record: &Record<'_>) -> bool {
    let planned = meetings(record).any(|s| s.status == SessionStatus::Planned);
    let moves = meetings(record).filter_map(|s| s.moved_to);
    let has_entry = |to| meetings(record).any(|s| s.start == to);
    !planned && moves.into_iter().all(has_entry)
}

/// Returns how ready a booked occasion is; moving it undoes the preparations.
fn coming(record: &Record<'_>) -> Option<Step> {
    let moved = meetings(record)
        .filter(|session| session.status == SessionStatus::Moved)
        .map(known_on)
        .filter(|day| *day <= record.today)
        .max();
    let prepared = record.day(EventType::Prepared);
    if let Some(day) = prepared.filter(|day| moved.is_none_or(|moved| moved <= *day)) {
        return Some((State::Prepared, Some(day)));
    }
    let booked = record.day(EventType::Booked).max(moved)?;
    Some((State::Booked, Some(booked)))
}

/// Returns the offer, or that it ran out.
fn offer(record: &Record<'_>) -> Option<Step> {
    let offered = record.last(EventType::Offered)?;
    let holds = offered.until;
    let last = holds.unwrap_or_else(|| days_after(offered.date, OFFER_DAYS));
    if last < record.today {
        return Some((State::Expired, Some(last)));
    }
    Some((State::Offered, Some(offered.date)))
}
