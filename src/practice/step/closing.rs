//! What belongs to the end of a process before it is one: the closing session, the final evaluation, the report by policy.

use chrono::NaiveDate;

use super::ground::Ground;
use super::{Guard, Verdict, over, with};
use crate::domain::codes;
use crate::domain::contract::FeedbackPolicy;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Event, EventType, ReviewType};
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::status::State;

codes! {
    /// Something that belongs to the end and is not done.
    Left {
        /// The closing session.
        ClosingSession = "closing-session",
        /// The final evaluation.
        FinalEvaluation = "final-evaluation",
        /// The report of topics to the commissioner.
        Report = "report",
        /// The last invoice.
        Invoice = "invoice",
    }
}

/// Lists what belongs to the end and is not done up to a day. Invoices are not on record, so the last one is not listed.
#[must_use]
pub fn left(engagement: &Engagement, day: NaiveDate) -> Vec<Left> {
    let found = [
        (needs_session(engagement, day), Left::ClosingSession),
        (needs_evaluation(engagement, day), Left::FinalEvaluation),
        (needs_report(engagement, day), Left::Report),
    ];
    let found = found.into_iter();
    found
        .filter_map(|(is_left, what)| is_left.then_some(what))
        .collect()
}

/// The closing session is held where the contract promises one.
fn needs_session(engagement: &Engagement, day: NaiveDate) -> bool {
    let promised = engagement.contract.interruption.as_ref();
    let held = engagement.sessions.iter().any(|s| {
        s.session_type == SessionType::Closing
            && s.status == SessionStatus::Held
            && s.start.date() <= day
    });
    promised.is_some_and(|interruption| interruption.closing_session) && !held
}

/// The final evaluation is held or given up with a reason; consulting has none.
fn needs_evaluation(engagement: &Engagement, day: NaiveDate) -> bool {
    let mut reviews = engagement.reviews.iter();
    let done = reviews.any(|r| r.review_type == ReviewType::Final && r.date <= day);
    engagement.kind != Kind::Consulting && !done
}

/// The report is sent where the contract promises one.
fn needs_report(engagement: &Engagement, day: NaiveDate) -> bool {
    let promised = matches!(
        engagement.contract.feedback_policy,
        Some(FeedbackPolicy::TopicsAtEnd | FeedbackPolicy::TopicsAtReviews)
    );
    let mut events = engagement.events.iter();
    let sent = events.any(|e| e.event_type == EventType::ReportSent && e.date <= day);
    promised && !sent
}

/// Judges the end: it was decided, and what belongs to it is done or given up with a reason, which is the step's code.
pub(super) fn ended(ground: &Ground<'_>, event: &Event) -> Verdict {
    over::nothing_after(ground.engagement, event.date)?;
    if ground.state() == State::Ended {
        // Nothing belongs to the end of what stopped after the mapping or the trial.
        return Ok(());
    }
    ground.need(ground.state() == State::Closing, Guard::NotClosing)?;
    let left = left(ground.engagement, ground.day);
    if left.is_empty() || event.code.is_some() {
        return Ok(());
    }
    let left: Vec<&str> = left.iter().map(|left| left.code()).collect();
    Err(with(Guard::ClosingLeft, vec![("left", left.join(", "))]))
}
