//! What a series is like when nothing else is said: as the contract has it, and as the last meeting was.

use chrono::{NaiveDate, NaiveTime};

use super::Book;
use super::kind::{Kinds, used};
use crate::domain::contract::Interval;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::period::{plausible, weeks_after};
use crate::domain::practice::Lengths;
use crate::domain::session::{Session, SessionStatus, SessionType};

/// What is proposed where nothing else is said; what the record does not tell is absent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Usual {
    /// The first day.
    pub first: Option<NaiveDate>,
    /// When each begins.
    pub time: Option<NaiveTime>,
    /// How long each is.
    pub minutes: Option<u32>,
    /// Weeks between them.
    pub every: Option<u32>,
    /// How many.
    pub count: Option<u32>,
}

/// Finds what is usual for an engagement.
#[must_use]
pub fn usual(book: &Book<'_>) -> Usual {
    let engagement = book.engagement;
    let last = last(engagement);
    let every = interval(book).map(|interval| interval.min.max(1));
    Usual {
        first: last.and_then(|last| next_day(engagement, last, every.unwrap_or(1), book.today)),
        time: last.map(|last| last.start.time()),
        minutes: minutes(book, last),
        every,
        count: count(book),
    }
}

/// Returns how many of the agreed meetings are neither held nor planned; trials and mapping are not among those agreed.
#[must_use]
pub fn left_of_agreed(engagement: &Engagement) -> Option<u32> {
    let agreed = engagement.contract.sessions_planned?;
    Some(agreed.saturating_sub(agreed_used(engagement)))
}

/// Counts the meetings of the agreed work that are held, planned or were missed.
pub(super) fn agreed_used(engagement: &Engagement) -> u32 {
    let types = [
        SessionType::Regular,
        SessionType::Review,
        SessionType::Closing,
    ];
    used(engagement, &types)
}

/// Returns the interval of the contract, or else the one that the practice proposes.
fn interval(book: &Book<'_>) -> Option<Interval> {
    let defaults = &book.practice.defaults;
    let proposed = match book.engagement.form {
        Some(Form::Individual) => defaults.interval_individual.or(defaults.interval_weeks),
        _ => defaults.interval_weeks,
    };
    let agreed = book.engagement.contract.interval_weeks;
    agreed.or_else(|| proposed.filter(|_| book.engagement.kind.is_process()))
}

/// Finds the meeting whose rhythm goes on: the last that takes place, a mapping only where there is no other.
///
/// One that was called off counts only where nothing else tells when people meet.
fn last(engagement: &Engagement) -> Option<&Session> {
    use SessionStatus as S;
    let stays = |session: &&Session| session.status != S::Moved;
    let sessions = engagement.sessions.iter().filter(stays);
    sessions.max_by_key(|session| {
        let takes_place = matches!(session.status, S::Planned | S::Held | S::NoShow);
        let is_work = session.session_type != SessionType::Mapping;
        (is_work, takes_place, session.start)
    })
}

/// Returns the first day after today in the rhythm of the last meeting: the interval from it, or later on its weekday.
///
/// A day on which a meeting was called off is passed over.
fn next_day(
    engagement: &Engagement,
    last: &Session,
    every: u32,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let first = weeks_after(last.start.date(), every);
    let behind = (today - first).num_days();
    let weeks = u32::try_from(behind).map_or(0, |days| days / 7 + 1);
    let called_off = |day: NaiveDate| {
        let mut sessions = engagement.sessions.iter();
        sessions.any(|session| session.start.date() == day)
    };
    let mut days = (weeks..).map(|weeks| weeks_after(first, weeks));
    days.find(|day| !plausible(*day) || !called_off(*day))
        .filter(|day| plausible(*day))
}

/// Returns the length: as agreed, as of the last meeting, or as the practice proposes for the form.
fn minutes(book: &Book<'_>, last: Option<&Session>) -> Option<u32> {
    let agreed = book.engagement.contract.minutes;
    let before = last.filter(|last| last.session_type != SessionType::Mapping);
    agreed
        .or_else(|| before.map(|last| last.minutes))
        .or_else(|| proposed_minutes(book.engagement, &book.practice.defaults.minutes))
}

/// Returns the length that the practice proposes for a form.
const fn proposed_minutes(engagement: &Engagement, lengths: &Lengths) -> Option<u32> {
    match (engagement.kind, engagement.form) {
        (Kind::Coaching, _) => Some(lengths.coaching),
        (Kind::Supervision, Some(form)) => Some(match form {
            Form::Individual => lengths.individual,
            Form::Pair => lengths.pair,
            Form::Group => lengths.group,
            Form::Team => lengths.team,
            Form::Community => lengths.community,
            Form::Manager => lengths.manager,
        }),
        _ => None,
    }
}

/// Returns how many: the trials or the agreed meetings that are left; one where the work is no series or has not begun.
fn count(book: &Book<'_>) -> Option<u32> {
    let engagement = book.engagement;
    match Kinds::new(book, None).next() {
        SessionType::Regular => left_of_agreed(engagement).filter(|left| *left > 0),
        SessionType::Trial => {
            let agreed = engagement.contract.trial.map_or(0, |trial| trial.sessions);
            Some(agreed.saturating_sub(used(engagement, &[SessionType::Trial])))
        }
        _ => Some(1),
    }
}
