//! Before work begins: the answer, the mapping, the offer, the decision after the trial, and the signatures.

use chrono::NaiveDate;

use super::{Act, Case, Due, Subject, What};
use crate::domain::engagement::Kind;
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::holiday::workdays_after;
use crate::domain::period::days_after;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::signing::{Paper, unsigned};
use crate::practice::status::State;
use crate::practice::status::process::{OFFER_DAYS, is_untried};
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
    // Before it runs out the client is asked: most often the offer is then given once more, or taken up.
    let act = match case.engagement.kind {
        Kind::Talk | Kind::Relaxation => accepted(case),
        _ => Act::Step(EventType::Offered),
    };
    found.push(Due::new(What::Offer, last, act));
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
    if case.is(&[State::ContractDraft]) && is_untried(&case.record) {
        return first_trial(case);
    }
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

/// The contract was signed before its trials: the first of them has no time.
fn first_trial(case: &Case<'_>) -> Option<Due> {
    let mut sessions = case.engagement.sessions.iter();
    let planned = sessions.any(|session| {
        session.session_type == SessionType::Trial && session.status == SessionStatus::Planned
    });
    if planned || !is_signed(case) {
        return None;
    }
    let drafted = days_after(case.status.since?, case.deadlines().sign_days);
    let start = case.engagement.contract.start;
    let act = Act::Plan(Some(SessionType::Trial), None);
    let day = start.map_or(drafted, |start| start.max(drafted));
    Some(Due::new(What::NextSession, day, act))
}

/// Says whether nobody is left who must sign the contract.
pub(super) fn is_signed(case: &Case<'_>) -> bool {
    let paper = Paper::contract(case.engagement.kind);
    paper.is_some_and(|paper| unsigned(case.engagement, paper).is_empty())
}

/// Returns the act that a draft waits for: the contract itself while its parties or its price are open, then the signatures.
pub(super) fn of_draft(case: &Case<'_>) -> Act {
    let engagement = case.engagement;
    let contract = &engagement.contract;
    let open = contract.parties.is_none() || contract.price.is_none();
    match open && engagement.signatures.is_empty() {
        true => Act::Contract,
        false => Act::Sign,
    }
}

/// The contract lacks signatures, or is not made: they are wanted before the first regular session.
fn signatures(case: &Case<'_>) -> Option<Due> {
    if !case.is(&[State::ContractDraft]) || is_signed(case) {
        return None;
    }
    let act = of_draft(case);
    let what = match act {
        Act::Contract => What::Contract,
        _ => What::Signatures,
    };
    let due = |day| Due::new(what, day, act.clone());
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
