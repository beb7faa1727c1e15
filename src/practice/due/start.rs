//! Before work begins: the answer, the mapping, the offer, the decision after the trial, and the signatures.

use chrono::NaiveDate;

use super::{Act, Case, Due, Subject, What};
use crate::domain::engagement::Kind;
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::holiday::workdays_after;
use crate::domain::period::days_after;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::State;
use crate::practice::status::process::OFFER_DAYS;
use crate::practice::step::bookable;

/// Gathers what is due before the contract is signed.
pub(super) fn due(case: &Case<'_>, found: &mut Vec<Due>) {
    found.extend(mapping(case));
    found.extend(trial(case));
    found.extend(signatures(case));
}

/// An enquiry or request waits for its answer.
pub(super) fn reply(case: &Case<'_>, found: &mut Vec<Due>) {
    let (state, event, workdays) = match case.engagement.kind {
        Kind::Mediation => (
            State::Request,
            EventType::Request,
            case.deadlines().request_workdays,
        ),
        _ => (
            State::Enquiry,
            EventType::Enquiry,
            case.deadlines().reply_workdays,
        ),
    };
    if case.status.state != state {
        return;
    }
    let asked = case
        .record
        .day(event)
        .or(case.record.day(EventType::Enquiry));
    let waits = asked.filter(|day| case.since(EventType::Answered, *day).is_none());
    let act = Act::Step(EventType::Answered);
    found.extend(waits.map(|day| Due::new(What::Reply, workdays_after(day, workdays), act)));
}

/// An offer runs out.
pub(super) fn offer(case: &Case<'_>, found: &mut Vec<Due>) {
    if !case.is(&[State::Offer, State::Offered]) {
        return;
    }
    let Some(offered) = case.record.last(EventType::Offered) else {
        return;
    };
    let last = offered.until;
    let last = last.unwrap_or_else(|| days_after(offered.date, OFFER_DAYS));
    found.push(Due::new(What::Offer, last, accepted(case)));
}

/// Returns the act that takes an offer up.
pub(super) fn accepted(case: &Case<'_>) -> Act {
    let trials = case.engagement.contract.trial.map_or(0, |t| t.sessions);
    match case.engagement.kind {
        Kind::Talk | Kind::Relaxation if bookable(case.engagement).is_err() => {
            Act::Plan(None, None)
        }
        Kind::Talk | Kind::Relaxation => Act::Step(EventType::Booked),
        _ if trials > 0 => Act::Plan(Some(SessionType::Trial), None),
        _ => Act::Decide(DecisionType::Start, Outcome::Start),
    }
}

/// The mapping conversation was set and has no meeting of its own.
fn mapping(case: &Case<'_>) -> Option<Due> {
    let mut sessions = case.engagement.sessions.iter();
    if !case.is(&[State::Mapping]) || sessions.any(|s| s.session_type == SessionType::Mapping) {
        return None;
    }
    let set = case.record.last(EventType::MappingSet)?;
    let last = set.until;
    let last = last.unwrap_or_else(|| days_after(set.date, case.deadlines().mapping_days));
    let act = Act::Plan(Some(SessionType::Mapping), None);
    Some(Due::new(What::Mapping, last, act))
}

/// All trials were held: whether to start is to be decided; or else another trial has no time.
fn trial(case: &Case<'_>) -> Option<Due> {
    if !case.is(&[State::Trial]) {
        return None;
    }
    let trials = || {
        let sessions = case.engagement.sessions.iter();
        sessions.filter(|session| session.session_type == SessionType::Trial)
    };
    if trials().any(|session| session.status == SessionStatus::Planned) {
        return None;
    }
    let over = trials().filter(|s| matches!(s.status, SessionStatus::Held | SessionStatus::NoShow));
    let days: Vec<NaiveDate> = over.map(|session| session.start.date()).collect();
    let last = days.iter().copied().max()?;
    let contract = &case.engagement.contract;
    let wanted = contract.trial.map_or(0, |trial| trial.sessions);
    if days.len() < wanted as usize {
        let weeks = contract.interval_weeks.map_or(4, |interval| interval.max);
        let act = Act::Plan(Some(SessionType::Trial), None);
        return Some(Due::new(
            What::NextSession,
            days_after(last, weeks * 7),
            act,
        ));
    }
    let within = contract.trial.and_then(|trial| trial.decide_within_days);
    let within = within.unwrap_or(case.deadlines().decide_days);
    let act = Act::Decide(DecisionType::Start, Outcome::Start);
    Some(Due::new(What::TrialDecision, days_after(last, within), act))
}

/// The contract lacks signatures: they are wanted before the first regular session.
fn signatures(case: &Case<'_>) -> Option<Due> {
    if !case.is(&[State::ContractDraft]) {
        return None;
    }
    let due = |day| Due::new(What::Signatures, day, Act::Sign);
    if let Some(first) = first_regular(case) {
        let subject = Subject::Session(first.id.clone(), first.session_type);
        return Some(
            due(first.start.date())
                .at(first.start.time())
                .about(subject),
        );
    }
    let drafted = days_after(case.status.since?, case.deadlines().sign_days);
    let start = case.engagement.contract.start;
    Some(due(start.map_or(drafted, |start| start.max(drafted))))
}

/// Returns the first session of the agreed work, planned or held.
pub(super) fn first_regular<'a>(case: &Case<'a>) -> Option<&'a Session> {
    let sessions = case.engagement.sessions.iter();
    let counts = |s: &&Session| {
        let status = matches!(s.status, SessionStatus::Planned | SessionStatus::Held);
        status && s.session_type == SessionType::Regular
    };
    sessions.filter(counts).min_by_key(|session| session.start)
}
