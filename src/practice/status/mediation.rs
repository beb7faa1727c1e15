//! The states of a mediation: the furthest phase on record, or how it was closed.

use super::record::Record;
use super::{State, Step};
use crate::domain::event::EventType;
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

/// Returns the closing, by whatever way it came.
fn closed(record: &Record<'_>) -> Option<Step> {
    let no = record.code(EventType::Suitability).as_deref() == Some("no");
    let unsuitable = record.day(EventType::Suitability).filter(|_| no);
    let exits = [
        EventType::Closed,
        EventType::Withdrawn,
        EventType::Declined,
        EventType::Lost,
    ];
    let exit = exits.into_iter().find_map(|event| record.day(event));
    exit.or(unsuitable).map(|day| (State::Closed, Some(day)))
}

/// Returns how it came out, by code.
pub(super) fn outcome(record: &Record<'_>) -> Option<String> {
    if let Some(code) = record.code(EventType::Closed) {
        return Some(code);
    }
    let word = if record.last(EventType::Withdrawn).is_some() {
        "withdrawn"
    } else if record.last(EventType::Declined).is_some() {
        "declined"
    } else if record.last(EventType::Lost).is_some() {
        "lost"
    } else if record.last(EventType::Closed).is_some() {
        return None;
    } else {
        "not-suitable"
    };
    Some(word.to_owned())
}

/// Returns the follow-ups that were held.
fn follow_up(record: &Record<'_>) -> Option<Step> {
    match record.held(SessionType::Followup).as_slice() {
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
