//! Under a signed contract: goals, evaluations, going on, pauses, disagreements, the end, and the price.

use chrono::{Days, NaiveDate};

use super::{Act, Case, Due, What};
use crate::domain::contract::PriceReview;
use crate::domain::engagement::Kind;
use crate::domain::event::{DecisionType, EventType, Outcome, ReviewType};
use crate::domain::period::{days_after, months_after};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::State;
use crate::practice::status::process::{LEAD_DAYS, last_day, signed};

/// States in which the agreed work goes on.
const RUNS: [State; 3] = [State::Active, State::Review, State::ContinuationPending];

/// Gathers what is due while a contract is in force.
pub(super) fn due(case: &Case<'_>, found: &mut Vec<Due>) {
    found.extend(resume(case));
    found.extend(dispute(case));
    if case.is(&RUNS) {
        found.extend(goals(case));
        found.extend(review(case));
        found.extend(continuation(case));
        found.extend(price(case));
    }
    if case.is(&RUNS) || case.is(&[State::Paused]) {
        found.extend(end(case));
    }
}

/// Goals are wanted by the second regular session.
fn goals(case: &Case<'_>) -> Option<Due> {
    let made = case.record.day(EventType::GoalsAgreed).is_some();
    let dated = case.engagement.goals.iter().any(|goal| goal.date.is_some());
    if made || dated || case.engagement.kind == Kind::Consulting {
        return None;
    }
    let counts = |s: &&Session| {
        let status = matches!(s.status, SessionStatus::Planned | SessionStatus::Held);
        status && s.session_type == SessionType::Regular
    };
    let sessions = case.engagement.sessions.iter().filter(counts);
    let mut days: Vec<NaiveDate> = sessions.map(|session| session.start.date()).collect();
    days.sort_unstable();
    let second = days.get(1).copied()?;
    Some(Due::new(What::Goals, second, Act::AgreeGoals))
}

/// Returns the day of the next evaluation: the last one, or else the start, and the agreed months.
fn review_day(case: &Case<'_>) -> Option<NaiveDate> {
    let contract = &case.engagement.contract;
    let months = contract.evaluation.as_ref()?.interval_months?;
    let reviews = case.engagement.reviews.iter().map(|review| review.date);
    let last = reviews.filter(|day| *day <= case.today).max();
    let start = contract.start.or_else(|| signed(&case.record));
    Some(months_after(last.or(start)?, months))
}

/// The next evaluation, when it comes before the end.
fn review(case: &Case<'_>) -> Option<Due> {
    let day = review_day(case)?;
    let ends = last_day(&case.record).is_some_and(|end| end < day);
    (!ends).then(|| Due::new(What::Review, day, Act::Review(ReviewType::Interim)))
}

/// Returns the first day on which going on is talked about.
fn opens(case: &Case<'_>, end: NaiveDate) -> Option<NaiveDate> {
    let lead = case.engagement.contract.continuation_lead_days;
    end.checked_sub_days(Days::new(lead.unwrap_or(LEAD_DAYS).into()))
}

/// Whether to go on: some days before the end, or with the evaluation that falls into the time for it.
fn continuation(case: &Case<'_>) -> Option<Due> {
    let end = last_day(&case.record)?;
    let opens = opens(case, end)?;
    let decision = case.record.decision(DecisionType::Continuation);
    if decision.is_some_and(|decision| decision.date >= opens) {
        return None;
    }
    let before = Days::new(case.deadlines().continuation_days.into());
    let last = end.checked_sub_days(before)?.max(opens);
    let review = review_day(case).filter(|day| (opens..last).contains(day));
    let act = Act::Decide(DecisionType::Continuation, Outcome::Continue);
    let due = Due::new(What::Continuation, review.unwrap_or(last), act);
    Some(due.opening(Some(opens)))
}

/// The contract runs out.
fn end(case: &Case<'_>) -> Option<Due> {
    let end = last_day(&case.record)?;
    let act = Act::Decide(DecisionType::Continuation, Outcome::End);
    Some(Due::new(What::ContractEnd, end, act).opening(opens(case, end)))
}

/// A pause ends on the day it was agreed to.
fn resume(case: &Case<'_>) -> Option<Due> {
    if !case.is(&[State::Paused]) {
        return None;
    }
    let until = case.record.last(EventType::Paused)?.until?;
    let act = Act::Step(EventType::Resumed);
    Some(Due::new(What::Resume, until, act))
}

/// Dissatisfaction is talked about; a third party is asked when talk has not settled it.
fn dispute(case: &Case<'_>) -> Option<Due> {
    if !case.status.dispute {
        return None;
    }
    let raised = case.record.day(EventType::Dissatisfaction)?;
    if case.since(EventType::ThirdParty, raised).is_some() {
        return None;
    }
    if case.since(EventType::DisputeTalk, raised).is_some() {
        let day = days_after(raised, case.deadlines().third_party_days);
        return Some(Due::new(
            What::ThirdParty,
            day,
            Act::Step(EventType::ThirdParty),
        ));
    }
    let clause = case.engagement.contract.dissatisfaction;
    let within = clause.and_then(|clause| clause.within_days);
    let day = days_after(raised, within.unwrap_or(case.deadlines().dispute_talk_days));
    Some(Due::new(
        What::DisputeTalk,
        day,
        Act::Step(EventType::DisputeTalk),
    ))
}

/// The price runs out before the contract, or a year has gone since it was looked at.
fn price(case: &Case<'_>) -> Option<Due> {
    let contract = &case.engagement.contract;
    let price = contract.price?;
    let end = last_day(&case.record);
    let before_end = |day: &NaiveDate| end.is_none_or(|end| *day < end);
    let act = Act::Step(EventType::PriceReviewed);
    let looked = case.record.day(EventType::PriceReviewed);
    if let Some(last) = price.valid_until.filter(before_end) {
        let opens = opens(case, last);
        let done = looked.zip(opens).is_some_and(|(day, opens)| day >= opens);
        return (!done).then(|| Due::new(What::PriceEnd, last, act).opening(opens));
    }
    if price.review != Some(PriceReview::Yearly) {
        return None;
    }
    let start = contract.start.or_else(|| signed(&case.record));
    let changed = price_changed(case);
    let day = months_after(looked.max(changed).max(start)?, 12);
    before_end(&day).then(|| Due::new(What::PriceReview, day, act))
}

/// Returns the day from which the price was last changed by an amendment.
fn price_changed(case: &Case<'_>) -> Option<NaiveDate> {
    let amendments = case.engagement.amendments.iter();
    let of_price = amendments.filter(|amendment| {
        let mut keys = amendment.changes.iter().map(|change| &change.key);
        keys.any(|key| key.starts_with("contract.price"))
    });
    of_price.map(|amendment| amendment.effective).max()
}
