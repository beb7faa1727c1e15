//! The states of supervision, coaching and consulting, from the first question to the closing session.

use chrono::{Days, NaiveDate};

use super::record::Record;
use super::{State, Step};
use crate::domain::contract::{ContractForm, FeedbackPolicy};
use crate::domain::engagement::Kind;
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::period::days_after;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::signing::{Paper, signed_on};

/// Days before the end when continuation is talked about, where the contract does not say.
pub(in crate::practice) const LEAD_DAYS: u32 = 60;
/// Days an offer holds, where it does not say.
pub(in crate::practice) const OFFER_DAYS: u32 = 30;

/// Derives the state.
pub(super) fn state(record: &Record<'_>) -> Step {
    stopped(record)
        .or_else(|| given_up(record))
        .or_else(|| closing(record))
        .or_else(|| running(record))
        .unwrap_or_else(|| before(record))
}

/// Returns the end after a mapping or trial that nobody wanted to go on from.
pub(super) fn stopped(record: &Record<'_>) -> Option<Step> {
    let decision = record.decision(DecisionType::Start)?;
    (decision.outcome == Outcome::Stop).then_some((State::Ended, Some(decision.date)))
}

/// Returns the end of what never began, unless it was taken up again later.
pub(super) fn given_up(record: &Record<'_>) -> Option<Step> {
    // Of one day, what is written later came later.
    let placed = |event| record.placed(event).map(|(e, place)| (e.date, place));
    let (given_up, state) = [
        (EventType::Declined, State::Declined),
        (EventType::Referred, State::Referred),
        (EventType::Lost, State::Lost),
        (EventType::Withdrawn, State::Withdrawn),
    ]
    .into_iter()
    .filter_map(|(event, state)| placed(event).map(|when| (when, state)))
    .max_by_key(|(when, _)| *when)?;
    let again = [
        EventType::Enquiry,
        EventType::MappingSet,
        EventType::Offered,
        EventType::ContractSent,
    ];
    let taken_up = again.into_iter().filter_map(placed).max();
    taken_up
        .is_none_or(|later| later < given_up)
        .then_some((state, Some(given_up.0)))
}

/// Returns the closing phase: the end was decided, or the term ran out undecided.
fn closing(record: &Record<'_>) -> Option<Step> {
    if let Some(ending) = record.day(EventType::Ending) {
        return Some((State::Closing, Some(ending)));
    }
    let decision = record.decision(DecisionType::Continuation);
    if let Some(decision) = decision.filter(|d| d.outcome == Outcome::End) {
        return Some((State::Closing, Some(decision.date)));
    }
    let end = last_day(record)?;
    signed(record)?;
    (end < record.today).then_some((State::Closing, end.succ_opt()))
}

/// Returns the last day, as decided when going on was decided.
pub(in crate::practice) fn last_day(record: &Record<'_>) -> Option<NaiveDate> {
    let decided = record
        .decision(DecisionType::Continuation)
        .and_then(|d| d.until);
    record.engagement.contract.end.max(decided)
}

/// Says whether trials were agreed and nobody has decided yet whether to start, whatever is signed.
///
/// Work that has gone on all the same was started, though nobody wrote it down.
pub(in crate::practice) fn is_untried(record: &Record<'_>) -> bool {
    let engagement = record.engagement;
    let agreed = engagement.contract.trial.map_or(0, |trial| trial.sessions);
    let undecided = record.decision(DecisionType::Start).is_none();
    let tried = [
        SessionType::Regular,
        SessionType::Review,
        SessionType::Closing,
    ];
    let works = tried
        .iter()
        .any(|meeting| !record.held(*meeting).is_empty());
    engagement.kind != Kind::Consulting && agreed > 0 && undecided && !works
}

/// Returns the state under a signed contract.
fn running(record: &Record<'_>) -> Option<Step> {
    let signed = signed(record).filter(|_| !is_untried(record))?;
    let step = paused(record)
        .or_else(|| continuation(record))
        .or_else(|| review(record));
    Some(step.unwrap_or((State::Active, Some(signed))))
}

/// Returns the day on which the contract was signed by all; an oral one begins with the decision to start.
pub(in crate::practice) fn signed(record: &Record<'_>) -> Option<NaiveDate> {
    let contract = &record.engagement.contract;
    if contract.form == Some(ContractForm::Oral) {
        let decided = record.decision(DecisionType::Start).map(|d| d.date);
        return decided
            .or(contract.start)
            .filter(|day| *day <= record.today);
    }
    let paper = Paper::contract(record.engagement.kind)?;
    signed_on(record.engagement, paper, record.today)
}

/// Returns the pause that nothing has ended yet.
fn paused(record: &Record<'_>) -> Option<Step> {
    let paused = record.day(EventType::Paused)?;
    let resumed = record.day(EventType::Resumed);
    let rests = resumed.is_none_or(|resumed| resumed < paused);
    rests.then_some((State::Paused, Some(paused)))
}

/// Returns the time before the end in which going on is decided, while it is not.
fn continuation(record: &Record<'_>) -> Option<Step> {
    let lead = record.engagement.contract.continuation_lead_days;
    let lead = Days::new(lead.unwrap_or(LEAD_DAYS).into());
    let opens = last_day(record)?.checked_sub_days(lead)?;
    let decision = record.decision(DecisionType::Continuation);
    let open = opens <= record.today && decision.is_none_or(|d| d.date < opens);
    open.then_some((State::ContinuationPending, Some(opens)))
}

/// Returns an evaluation that was held and lacks its record or its report.
fn review(record: &Record<'_>) -> Option<Step> {
    let engagement = record.engagement;
    let records = engagement.reviews.iter().filter(|r| r.date <= record.today);
    let recorded = records.map(|r| r.date).max();
    let held = record.held(SessionType::Review).pop();
    let day = held.max(recorded)?;
    let lacks_record = recorded.is_none_or(|recorded| recorded < day);
    let reports = engagement.contract.feedback_policy == Some(FeedbackPolicy::TopicsAtReviews);
    let sent = record.day(EventType::ReportSent);
    let lacks_report = reports && sent.is_none_or(|sent| sent < day);
    (lacks_record || lacks_report).then_some((State::Review, Some(day)))
}

/// Returns the state before all have signed: the furthest step on record.
fn before(record: &Record<'_>) -> Step {
    trial(record)
        .filter(|_| is_untried(record))
        .or_else(|| draft(record))
        .or_else(|| trial(record))
        .or_else(|| offer(record))
        .or_else(|| mapping(record))
        .unwrap_or((State::Enquiry, record.day(EventType::Enquiry)))
}

/// Returns the draft that waits for signatures, since the decision to start or the sending.
fn draft(record: &Record<'_>) -> Option<Step> {
    let started = record.decision(DecisionType::Start).map(|d| d.date);
    let sent = record.day(EventType::ContractSent);
    let paper = Paper::contract(record.engagement.kind);
    let signatures = record.engagement.signatures.iter().filter(|signature| {
        signature.date <= record.today && paper.is_some_and(|p| p.is(&signature.document))
    });
    let signed = signatures.map(|signature| signature.date);
    let first = signed.chain(started).chain(sent).min()?;
    Some((State::ContractDraft, Some(first)))
}

/// Returns the trial, since its first session.
fn trial(record: &Record<'_>) -> Option<Step> {
    let sessions = record.engagement.sessions.iter();
    let trials = sessions.filter(|session| {
        session.session_type == SessionType::Trial
            && matches!(session.status, SessionStatus::Held | SessionStatus::NoShow)
    });
    let first = trials.map(|session| session.start.date()).min()?;
    (first <= record.today).then_some((State::Trial, Some(first)))
}

/// Returns the offer, or that it ran out; who asks again later has no offer.
fn offer(record: &Record<'_>) -> Option<Step> {
    let (offered, place) = record.placed(EventType::Offered)?;
    let asked = record.placed(EventType::Enquiry);
    if asked.is_some_and(|(asked, later)| (asked.date, later) > (offered.date, place)) {
        return None;
    }
    let holds = offered.until;
    let last = holds.unwrap_or_else(|| days_after(offered.date, OFFER_DAYS));
    if last < record.today {
        return Some((State::Expired, Some(last)));
    }
    Some((State::Offer, Some(offered.date)))
}

/// Returns the mapping, since its day was set or else since it was held.
fn mapping(record: &Record<'_>) -> Option<Step> {
    let set = record.day(EventType::MappingSet);
    let held = record.held(SessionType::Mapping).into_iter().next();
    set.or(held).map(|day| (State::Mapping, Some(day)))
}
