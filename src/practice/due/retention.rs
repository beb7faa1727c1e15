//! Notes that have been kept as long as the practice keeps them.

use chrono::NaiveDate;

use super::{Act, Case, Due, What, mediation};
use crate::domain::engagement::Kind;
use crate::domain::event::EventType;
use crate::domain::period::{days_after, months_after};
use crate::domain::session::SessionStatus;
use crate::practice::status::State;

/// Notes are destroyed once their time is over.
pub(super) fn due(case: &Case<'_>, found: &mut Vec<Due>) {
    let destroyed = case.record.day(EventType::NotesDestroyed).is_some();
    if destroyed || case.is(&[State::Purged]) || !was_anything_said(case) {
        return;
    }
    let day = match case.engagement.kind {
        Kind::Mediation => of_mediation(case),
        Kind::Talk | Kind::Relaxation => None,
        Kind::Supervision | Kind::Coaching | Kind::Consulting => of_process(case),
    };
    let act = Act::Step(EventType::NotesDestroyed);
    found.extend(day.map(|day| Due::new(What::Notes, day, act)));
}

/// Says whether anybody met or talked, so that there may be notes.
fn was_anything_said(case: &Case<'_>) -> bool {
    let mut sessions = case.engagement.sessions.iter();
    let met = sessions.any(|session| session.status == SessionStatus::Held);
    met || case.record.day(EventType::Suitability).is_some()
}

/// The clock of a process begins when it ends.
fn of_process(case: &Case<'_>) -> Option<NaiveDate> {
    if !case.is(&[State::Ended, State::Archived]) {
        return None;
    }
    let ended = case.record.day(EventType::Ended).or(case.status.since)?;
    Some(months_after(ended, case.practice.retention.notes_months))
}

/// The clock of a mediation begins with its last follow-up, or when it is closed without one; it strikes when it is closed.
fn of_mediation(case: &Case<'_>) -> Option<NaiveDate> {
    if !case.is(&[State::Closed, State::Ended, State::Archived]) {
        return None;
    }
    let last = mediation::followed_up(case).pop();
    let closed = case.record.day(EventType::Closed).or(case.status.since);
    let days = case.practice.retention.mediation_days;
    Some(days_after(last.or(closed)?, days))
}
