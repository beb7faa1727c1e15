//! The step that comes next by the order of things, where no day presses for it.

use super::{Act, Case, closing, mediation, start};
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome, ReviewType};
use crate::domain::practice::Practice;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::signing::Paper;
use crate::practice::status::State;
use chrono::NaiveDate;

/// Returns the next step of an engagement that has no day of its own.
#[must_use]
pub fn open_step(practice: &Practice, engagement: &Engagement, today: NaiveDate) -> Option<Act> {
    let case = Case::of(practice, engagement, today);
    if case.status.dispute {
        return Some(Act::Step(EventType::DisputeSettled));
    }
    match case.status.state {
        State::Enquiry => Some(answered(engagement.kind)),
        State::Mapping => mapped(&case),
        State::Offer | State::Offered => Some(start::accepted(&case)),
        State::ContractDraft => drafted(&case),
        State::Trial => idle(&case).then_some(Act::Decide(DecisionType::Start, Outcome::Start)),
        State::Review => reviewed(&case),
        State::Active | State::ContinuationPending | State::Moved => {
            idle(&case).then_some(Act::Plan(None, None))
        }
        State::Paused => Some(Act::Step(EventType::Resumed)),
        State::Ended | State::Held => Some(Act::Step(filed(engagement.kind))),
        State::Booked => Some(Act::Step(EventType::Prepared)),
        _ => phase(&case),
    }
}

/// Says whether nothing is planned and nobody is at odds.
fn idle(case: &Case<'_>) -> bool {
    let mut sessions = case.engagement.sessions.iter();
    !case.status.dispute && !sessions.any(|s| s.status == SessionStatus::Planned)
}

/// Returns the step after an enquiry was answered.
const fn answered(kind: Kind) -> Act {
    match kind {
        Kind::Talk | Kind::Relaxation => Act::Step(EventType::Offered),
        _ => Act::Step(EventType::MappingSet),
    }
}

/// Returns the step after a mapping, once it was held.
fn mapped(case: &Case<'_>) -> Option<Act> {
    let held = !case.record.held(SessionType::Mapping).is_empty();
    held.then_some(Act::Step(EventType::Offered))
}

/// Returns the step of a draft: the contract itself, its signatures, or the trials that were agreed in it.
fn drafted(case: &Case<'_>) -> Option<Act> {
    Paper::contract(case.engagement.kind)?;
    if !start::is_signed(case) {
        return Some(start::of_draft(case));
    }
    idle(case).then_some(Act::Plan(Some(SessionType::Trial), None))
}

/// Returns the step of an evaluation that is not finished: its record, and then the report.
fn reviewed(case: &Case<'_>) -> Option<Act> {
    let day = case.status.since?;
    let recorded = case.engagement.reviews.iter().any(|r| r.date >= day);
    if !recorded {
        return Some(Act::Review(ReviewType::Interim));
    }
    closing::report_step(case, day).map(Act::Step)
}

/// Returns the step that files what is over.
const fn filed(kind: Kind) -> EventType {
    match kind {
        Kind::Talk | Kind::Relaxation => EventType::Closed,
        _ => EventType::Archived,
    }
}

/// Says whether every party has been met alone.
fn all_met(case: &Case<'_>) -> bool {
    let mut found = Vec::new();
    mediation::due(case, &mut found);
    found.is_empty()
}

/// Returns the next phase of a mediation.
fn phase(case: &Case<'_>) -> Option<Act> {
    match case.status.state {
        State::Request => Some(Act::Step(EventType::Suitability)),
        State::Suitability => Some(Act::Sign),
        State::Commissioned => Some(Act::Plan(Some(SessionType::Info), None)),
        State::InfoHeld | State::SeparateMeetings if idle(case) => {
            all_met(case).then_some(Act::Plan(Some(SessionType::Joint), None))
        }
        State::JointOpening => Some(Act::Step(EventType::ProblemDefined)),
        State::ProblemDefined => Some(Act::Step(EventType::Discussion)),
        State::Discussion => Some(Act::Step(EventType::Agreed)),
        State::Agreed => Some(Act::Step(EventType::Communicated)),
        State::Followup1 | State::Followup2 if mediation::all_followed_up(case) => {
            Some(Act::CloseMediation)
        }
        _ => None,
    }
}
