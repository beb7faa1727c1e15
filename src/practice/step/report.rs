//! Guards of the report to the commissioner: only where the contract promises one, at its time, and after approval.

use super::ground::Ground;
use super::{Guard, Verdict, need};
use crate::domain::contract::FeedbackPolicy;
use crate::domain::event::{Event, EventType};
use crate::domain::party::Role;
use crate::domain::session::SessionType;
use crate::practice::status::State;

/// Judges a step of a report.
pub(super) fn step(ground: &Ground<'_>, event: EventType) -> Verdict {
    let policy = ground.engagement.contract.feedback_policy;
    let at_reviews = policy == Some(FeedbackPolicy::TopicsAtReviews);
    let promised = at_reviews || policy == Some(FeedbackPolicy::TopicsAtEnd);
    need(promised, Guard::NoReport)?;
    let reviewed = ground.held(SessionType::Review) || has_review(ground);
    let at_end = matches!(ground.state(), State::Closing | State::Ended);
    need(at_end || (at_reviews && reviewed), Guard::ReportEarly)?;
    match event {
        EventType::ReportApproved => {
            need(is_open(ground, EventType::ThemesConfirmed), Guard::NoThemes)
        }
        EventType::ReportSent => {
            let approved = ground.last(EventType::ReportApproved);
            let approved = approved.is_some_and(is_approval);
            need(
                approved && is_open(ground, EventType::ReportApproved),
                Guard::NotApproved,
            )
        }
        _ => Ok(()),
    }
}

/// Says whether an approval is the supervisees' own, which nobody gives for them.
#[must_use]
pub fn is_approval(event: &Event) -> bool {
    event.by == Some(Role::Supervisee)
}

fn has_review(ground: &Ground<'_>) -> bool {
    let mut reviews = ground.engagement.reviews.iter();
    reviews.any(|review| review.date <= ground.day)
}

/// Says whether a step was taken for the report that is under way, not for one that was sent.
fn is_open(ground: &Ground<'_>, event: EventType) -> bool {
    ground.is_since(event, EventType::ReportSent)
}
