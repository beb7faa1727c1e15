//! What belongs to the end of a process before it is one: the closing session, the final evaluation, the report by policy.

use chrono::NaiveDate;

use super::ground::Ground;
use super::{Guard, Verdict, over, with};
use crate::domain::codes;
use crate::domain::contract::FeedbackPolicy;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Event, EventType, ReviewType};
use crate::domain::session::{Session, SessionStatus, SessionType};
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
    let given_up = has_step(engagement, EventType::ClosingWaived, day);
    promised.is_some_and(|interruption| interruption.closing_session) && !held && !given_up
}

/// Says whether a step was taken up to a day.
fn has_step(engagement: &Engagement, step: EventType, day: NaiveDate) -> bool {
    let mut events = engagement.events.iter();
    events.any(|event| event.event_type == step && event.date <= day)
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
    promised && !has_step(engagement, EventType::ReportSent, day)
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

/// Judges the last day of work whose end is decided: once, and not before what was done.
///
/// # Errors
/// With the rule that forbids it.
pub fn ending(engagement: &Engagement, until: NaiveDate) -> Verdict {
    let facts = |date: NaiveDate, last: NaiveDate| {
        vec![("date", date.to_string()), ("last", last.to_string())]
    };
    let mut events = engagement.events.iter().rev();
    if let Some(ending) = events.find(|event| event.event_type == EventType::Ending) {
        let last = ending.until.unwrap_or(ending.date);
        return Err(with(Guard::EndRecorded, facts(ending.date, last)));
    }
    let held = engagement.sessions.iter().filter(|s| s.is_held_work());
    if let Some(last) = held.map(|session| session.start.date()).max()
        && until < last
    {
        return Err(with(Guard::EndBeforeSession, facts(until, last)));
    }
    match engagement.contract.start {
        Some(start) if until < start => Err(with(Guard::EndBeforeStart, facts(until, start))),
        _ => Ok(()),
    }
}

/// Lists the meetings that are planned for a later day than the last.
#[must_use]
pub fn planned_after(engagement: &Engagement, until: NaiveDate) -> Vec<&Session> {
    let sessions = engagement.sessions.iter();
    sessions
        .filter(|s| s.status == SessionStatus::Planned && s.start.date() > until)
        .collect()
}
