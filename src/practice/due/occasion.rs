//! A talk or relaxation: its confirmation, what is gone through before it, and the feedback after it.

use chrono::{Days, NaiveDate};

use super::{Act, Case, Due, What};
use crate::domain::engagement::Kind;
use crate::domain::event::EventType;
use crate::domain::period::days_after;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::State;

/// Gathers what is due before an occasion. Once everything is prepared, nothing is.
pub(super) fn due(case: &Case<'_>, found: &mut Vec<Due>) {
    if !case.is(&[State::Booked]) {
        return;
    }
    found.extend(confirmation(case));
    let next = next(case);
    match case.engagement.kind {
        Kind::Talk => found.extend(next.and_then(|next| check(case, next))),
        _ => found.extend(next.and_then(|next| reminder(case, next))),
    }
}

/// Returns the first meeting ahead.
fn next<'a>(case: &Case<'a>) -> Option<&'a Session> {
    let sessions = case.engagement.sessions.iter();
    let ahead = |s: &&Session| {
        s.status == SessionStatus::Planned
            && s.start.date() >= case.today
            && s.session_type != SessionType::Mapping
    };
    sessions.filter(ahead).min_by_key(|session| session.start)
}

/// A booking is confirmed in writing.
fn confirmation(case: &Case<'_>) -> Option<Due> {
    let booked = case.record.day(EventType::Booked)?;
    if case.since(EventType::Confirmed, booked).is_some() {
        return None;
    }
    let day = days_after(booked, case.deadlines().confirmation_days);
    let act = Act::Step(EventType::Confirmed);
    Some(Due::new(What::Confirmation, day, act))
}

/// Returns the day since which the meeting stands where it does: the booking, or the last move.
fn stands_since(case: &Case<'_>) -> NaiveDate {
    case.status.since.unwrap_or(NaiveDate::MIN)
}

/// Contents and technology are gone through before a talk.
fn check(case: &Case<'_>, next: &Session) -> Option<Due> {
    if case.since(EventType::Checked, stands_since(case)).is_some() {
        return None;
    }
    let before = Days::new(case.deadlines().check_days.into());
    let day = next.start.date().checked_sub_days(before)?;
    Some(Due::new(What::Check, day, Act::Step(EventType::Checked)))
}

/// The customer is reminded of a relaxation.
fn reminder(case: &Case<'_>, next: &Session) -> Option<Due> {
    if case
        .since(EventType::Reminded, stands_since(case))
        .is_some()
    {
        return None;
    }
    let before = Days::new(case.deadlines().reminder_days.into());
    let day = next.start.date().checked_sub_days(before)?;
    let due = Due::new(What::Reminder, day, Act::Step(EventType::Reminded));
    Some(due.at(next.start.time()))
}

/// Feedback is asked for once a talk was held.
pub(super) fn afterwards(case: &Case<'_>, found: &mut Vec<Due>) {
    if case.engagement.kind != Kind::Talk || !case.is(&[State::Held]) {
        return;
    }
    let Some(held) = case.record.held(SessionType::Talk).pop() else {
        return;
    };
    if case.since(EventType::FeedbackAsked, held).is_none() {
        let day = days_after(held, case.deadlines().feedback_days);
        let act = Act::Step(EventType::FeedbackAsked);
        found.push(Due::new(What::Feedback, day, act));
    }
}
