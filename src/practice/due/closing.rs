//! After the end was decided: the closing session, the final evaluation, the report, and then the end itself.

use chrono::NaiveDate;

use super::{Act, Case, Due, What};
use crate::domain::contract::FeedbackPolicy;
use crate::domain::event::{EventType, ReviewType};
use crate::domain::period::days_after;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::status::State;
use crate::practice::step::is_approval;

/// Gathers what is due before an engagement may end.
pub(super) fn due(case: &Case<'_>, found: &mut Vec<Due>) {
    if !case.is(&[State::Closing]) {
        return;
    }
    let Some(decided) = case.status.since else {
        return;
    };
    let last = days_after(decided, case.deadlines().closing_days);
    let before = found.len();
    if lacks_session(case) {
        let act = Act::Plan(Some(SessionType::Closing), None);
        found.push(Due::new(What::ClosingSession, last, act));
    }
    if lacks_review(case) {
        let act = Act::Review(ReviewType::Final);
        found.push(Due::new(What::FinalReview, last, act));
    }
    let report = next_of_report(case, decided);
    found.extend(report.map(|step| Due::new(What::Report, last, Act::Step(step))));
    if found.len() == before && !any_planned(case) {
        let until = case.record.last(EventType::Ending).and_then(|e| e.until);
        let day = until.map_or(last, |until| until.max(last));
        found.push(Due::new(What::End, day, Act::Step(EventType::Ended)));
    }
}

/// Says whether a closing session was agreed, and none is planned or was held.
fn lacks_session(case: &Case<'_>) -> bool {
    let clause = case.engagement.contract.interruption.as_ref();
    let agreed = clause.is_some_and(|clause| clause.closing_session);
    let mut sessions = case.engagement.sessions.iter();
    let there = sessions.any(|session| {
        let stands = matches!(session.status, SessionStatus::Planned | SessionStatus::Held);
        stands && session.session_type == SessionType::Closing
    });
    let given_up = case.record.day(EventType::ClosingWaived).is_some();
    agreed && !there && !given_up
}

/// Says whether the final evaluation was neither held nor given up.
fn lacks_review(case: &Case<'_>) -> bool {
    let evaluation = case.engagement.contract.evaluation.as_ref();
    let agreed = evaluation.is_none_or(|evaluation| evaluation.at_end);
    let mut reviews = case.engagement.reviews.iter();
    agreed && !reviews.any(|review| review.review_type == ReviewType::Final)
}

/// Says whether a meeting is still ahead.
fn any_planned(case: &Case<'_>) -> bool {
    let mut sessions = case.engagement.sessions.iter();
    sessions.any(|session| session.status == SessionStatus::Planned)
}

/// Returns the next step towards the report that was agreed, since a day.
fn next_of_report(case: &Case<'_>, decided: NaiveDate) -> Option<EventType> {
    match case.engagement.contract.feedback_policy {
        Some(FeedbackPolicy::TopicsAtEnd | FeedbackPolicy::TopicsAtReviews) => {
            report_step(case, decided)
        }
        _ => None,
    }
}

/// Returns the first step of a report that has not been taken since a day.
pub(super) fn report_step(case: &Case<'_>, since: NaiveDate) -> Option<EventType> {
    [
        EventType::ThemesConfirmed,
        EventType::ReportApproved,
        EventType::ReportSent,
    ]
    .into_iter()
    .find(|step| !is_taken(case, *step, since))
}

/// Says whether a step of a report was taken since a day; an approval counts when the supervisees gave it.
fn is_taken(case: &Case<'_>, step: EventType, since: NaiveDate) -> bool {
    let taken = case.record.last(step).filter(|event| event.date >= since);
    taken.is_some_and(|event| step != EventType::ReportApproved || is_approval(event))
}
