//! Meetings: those ahead, those that passed unrecorded, those owed, and the next one when none is planned.

use chrono::NaiveDate;

use super::{Act, Case, Due, Subject, What, start};
use crate::domain::period::{Period, days_after};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::meeting;
use crate::practice::status::State;
use crate::practice::status::process::{last_day, signed};

/// Gathers what is due about meetings.
pub(super) fn due(case: &Case<'_>, found: &mut Vec<Due>) {
    let sessions = case.engagement.sessions.iter();
    let planned = sessions.filter(|s| s.status == SessionStatus::Planned);
    found.extend(planned.filter_map(|session| ahead(case, session)));
    found.extend(owed(case));
    found.extend(next(case));
}

/// A meeting ahead, or one that has passed and is still only planned.
fn ahead(case: &Case<'_>, session: &Session) -> Option<Due> {
    let day = session.start.date();
    let passed = day < case.today;
    // A first session that the signatures must precede is told with them, on one line.
    if !passed && case.is(&[State::ContractDraft]) {
        let first = start::first_regular(case);
        if first.is_some_and(|first| first.id == session.id) {
            return None;
        }
    }
    let what = if passed { What::Record } else { What::Session };
    let named = !is_next(case, session);
    let act = Act::Hold(named.then(|| session.id.clone()));
    let due = Due::new(what, day, act).at(session.start.time());
    Some(due.about(Subject::Session(session.id.clone(), session.session_type)))
}

/// Says whether no other meeting waits for its record before this one does.
fn is_next(case: &Case<'_>, session: &Session) -> bool {
    let last = session.start.date().max(case.today);
    let waits = |s: &&Session| s.status == SessionStatus::Planned && s.start.date() <= last;
    case.engagement.sessions.iter().filter(waits).count() == 1
}

/// Sessions that the supervisor cancelled and that nothing has replaced. One alone is replaced by the next that is planned.
pub(super) fn owed(case: &Case<'_>) -> Vec<Due> {
    let open = meeting::owed(case.engagement);
    let only = open.len() == 1;
    let due = |session: &&Session| {
        let day = days_after(session.start.date(), case.deadlines().owed_days);
        let subject = Subject::Session(session.id.clone(), session.session_type);
        let act = match only {
            true => Act::Plan(None, None),
            false => Act::Replace(session.id.clone()),
        };
        Due::new(What::Owed, day, act).about(subject)
    };
    open.iter().map(due).collect()
}

/// No session is planned although the agreed interval passes.
fn next(case: &Case<'_>) -> Option<Due> {
    let runs = [State::Active, State::Review, State::ContinuationPending];
    // While a disagreement is open, nobody is pressed for a date.
    if !case.is(&runs) || case.status.dispute || all_held(case) {
        return None;
    }
    let sessions = || case.engagement.sessions.iter();
    // A meeting that passed unrecorded is late by itself; it is not the next one.
    let ahead = |session: &Session| session.start.date() >= case.today;
    if sessions().any(|s| s.status == SessionStatus::Planned && ahead(s)) {
        return None;
    }
    let weeks = case.engagement.contract.interval_weeks?.max;
    let past = sessions().filter(|session| session.status != SessionStatus::Moved);
    let last = past.map(|session| session.start.date()).max();
    let last = last.max(signed(&case.record))?;
    let day = after_breaks(case, days_after(last, weeks * 7));
    let ends = last_day(&case.record).is_some_and(|end| end < day);
    (!ends).then(|| Due::new(What::NextSession, day, Act::Plan(None, None)))
}

/// Says whether as many sessions were held as were agreed.
fn all_held(case: &Case<'_>) -> bool {
    let Some(agreed) = case.engagement.contract.sessions_planned else {
        return false;
    };
    let counts = |s: &&Session| {
        let free = matches!(s.session_type, SessionType::Mapping | SessionType::Trial);
        !free && s.status == SessionStatus::Held
    };
    case.engagement.sessions.iter().filter(counts).count() >= agreed as usize
}

/// Returns the first day from a day on that lies in no break.
fn after_breaks(case: &Case<'_>, mut day: NaiveDate) -> NaiveDate {
    let contract = case.engagement.contract.breaks.iter();
    let mut breaks: Vec<Period> = contract.chain(&case.practice.holidays).copied().collect();
    breaks.sort_by_key(|rest| rest.first());
    for rest in breaks {
        if rest.contains(day) {
            day = days_after(rest.last(), 1);
        }
    }
    day
}
