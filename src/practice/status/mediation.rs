//! The states of a mediation: the furthest phase on record, or how it was closed.

use chrono::NaiveDate;

use super::record::Record;
use super::{State, Step};
use crate::domain::event::{Event, EventType};
use crate::domain::session::SessionType;
use crate::practice::signing::{Paper, signed_on};

/// Derives the state.
pub(super) fn state(record: &Record<'_>) -> Step {
    closed(record)
        .or_else(|| follow_up(record))
        .or_else(|| by_step(record, AFTER))
        .or_else(|| joint(record))
        .or_else(|| meetings(record))
        .or_else(|| commissioned(record))
        .or_else(|| by_step(record, BEFORE))
        .unwrap_or((State::Request, record.day(EventType::Enquiry)))
}

/// Steps from the problem's definition on, the furthest first.
const AFTER: &[(EventType, State)] = &[
    (EventType::Communicated, State::Communicated),
    (EventType::Agreed, State::Agreed),
    (EventType::Discussion, State::Discussion),
    (EventType::ProblemDefined, State::ProblemDefined),
];

/// Steps before the commission, the furthest first.
const BEFORE: &[(EventType, State)] = &[
    (EventType::Suitability, State::Suitability),
    (EventType::Request, State::Request),
];

/// Returns the furthest of some steps.
fn by_step(record: &Record<'_>, steps: &[(EventType, State)]) -> Option<Step> {
    let mut steps = steps.iter();
    steps.find_map(|(event, state)| record.day(*event).map(|day| (*state, Some(day))))
}

/// Returns the closing, by whatever way it came, unless it was taken up again later.
fn closed(record: &Record<'_>) -> Option<Step> {
    exit(record).map(|event| (State::Closed, Some(event.date)))
}

/// Returns the step that closed it: the closing itself before what led to it.
fn exit<'a>(record: &Record<'a>) -> Option<&'a Event> {
    let no = |event: &&Event| {
        event
            .code
            .as_ref()
            .is_some_and(|code| code.as_str() == "no")
    };
    let exits = [
        EventType::Closed,
        EventType::Withdrawn,
        EventType::Declined,
        EventType::Lost,
    ];
    let exit = exits
        .into_iter()
        .find_map(|event| since_reopened(record, event));
    exit.or_else(|| since_reopened(record, EventType::Suitability).filter(no))
}

/// Returns the latest step of a type that no reopening followed; of one day, the one written later comes later.
fn since_reopened<'a>(record: &Record<'a>, event: EventType) -> Option<&'a Event> {
    let (mine, place) = record.placed(event)?;
    let reopened = record.placed(EventType::Reopened);
    let again = reopened.is_some_and(|(other, later)| (mine.date, place) < (other.date, later));
    (!again).then_some(mine)
}

/// Returns how it came out, by code.
pub(super) fn outcome(record: &Record<'_>) -> Option<String> {
    let exit = exit(record)?;
    match exit.event_type {
        EventType::Closed => exit.code.as_ref().map(ToString::to_string),
        EventType::Suitability => Some("not-suitable".to_owned()),
        other => Some(other.code().to_owned()),
    }
}

/// Returns the days of the follow-ups, the parties' own among them; two on one day are one.
fn follow_ups(record: &Record<'_>) -> Vec<NaiveDate> {
    let mediation = record.engagement.mediation.as_ref();
    let own = mediation.map_or(&[][..], |mediation| &mediation.followups);
    let own = own.iter().map(|followup| followup.date);
    let mut days = record.held(SessionType::Followup);
    days.extend(own.filter(|day| *day <= record.today));
    days.sort_unstable();
    days.dedup();
    days
}

/// Returns the follow-ups that were held.
fn follow_up(record: &Record<'_>) -> Option<Step> {
    match follow_ups(record).as_slice() {
        [] => None,
        [first] => Some((State::Followup1, Some(*first))),
        [_, second, ..] => Some((State::Followup2, Some(*second))),
    }
}

/// Returns the joint opening.
fn joint(record: &Record<'_>) -> Option<Step> {
    let first = record.held(SessionType::Joint).into_iter().next()?;
    Some((State::JointOpening, Some(first)))
}

/// Returns the separate meetings once one was held, or else the information meeting.
fn meetings(record: &Record<'_>) -> Option<Step> {
    let first = |meeting| record.held(meeting).into_iter().next();
    let separate = first(SessionType::Separate).map(|day| (State::SeparateMeetings, Some(day)));
    let info = || first(SessionType::Info).map(|day| (State::InfoHeld, Some(day)));
    separate.or_else(info)
}

/// Returns the commission, given as a step or by signing it.
fn commissioned(record: &Record<'_>) -> Option<Step> {
    let signed = || signed_on(record.engagement, Paper::Commission, record.today);
    let day = record.day(EventType::Commissioned).or_else(signed)?;
    Some((State::Commissioned, Some(day)))
}
