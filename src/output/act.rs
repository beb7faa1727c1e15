//! What is due in words, and the command line that makes it done.
//!
//! Every line can be copied as it stands: what it leaves out, the command asks for.

use crate::domain::event::{DecisionType, EventType, Outcome, ReviewType};
use crate::domain::id::EngagementId;
use crate::domain::session::SessionType;
use crate::practice::due::{Act, Due, Subject, What};
use crate::ui::text::{Words, say};

use super::say::named;

/// Writes the command line of an act.
#[must_use]
pub fn command(id: &EngagementId, act: &Act) -> String {
    match act {
        Act::Step(EventType::ReportApproved) => {
            format!("tyo step {id} report_approved --by supervisee")
        }
        Act::Step(step) => format!("tyo step {id} {step}"),
        Act::Plan(meeting, party) => plan(id, *meeting, party.as_deref()),
        Act::Replace(session) => {
            format!("tyo session cancel {id} {session} --replacement …")
        }
        Act::Hold(None) => format!("tyo session hold {id}"),
        Act::Hold(Some(session)) => format!("tyo session hold {id} {session}"),
        Act::Decide(about, outcome) => decide(id, *about, *outcome),
        Act::AgreeGoals => format!("tyo goal agree {id}"),
        Act::Review(kind) => format!("tyo review {id} {kind}"),
        Act::Contract => format!("tyo new-contract --enquiry {id}"),
        Act::Sign => format!("tyo contract sign {id}"),
        Act::FollowUp => format!("tyo mediation follow-up {id}"),
        Act::CloseMediation => format!("tyo mediation close {id}"),
    }
}

/// Writes the command line that gives a meeting its time.
fn plan(id: &EngagementId, meeting: Option<SessionType>, party: Option<&str>) -> String {
    let mut line = format!("tyo session plan {id}");
    if let Some(meeting) = meeting {
        line.push_str(&format!(" --type {meeting}"));
    }
    if let Some(party) = party {
        line.push_str(&format!(" --party {party}"));
    }
    line
}

/// Writes the command line of a decision.
fn decide(id: &EngagementId, about: DecisionType, outcome: Outcome) -> String {
    let about = match about {
        DecisionType::Start => "trial",
        DecisionType::Continuation => "continuation",
    };
    format!("tyo decide {id} {about} {outcome}")
}

/// Says what is due, with what it is about.
#[must_use]
pub fn what(words: &Words, due: &Due) -> String {
    let plain = || named(words, "due", due.what.code());
    match (&due.subject, due.what) {
        (Some(Subject::Session(_, meeting)), What::Session) => {
            named(words, "session", meeting.code())
        }
        (Some(Subject::Session(session, meeting)), What::Owed) => {
            let meeting = named(words, "session", meeting.code());
            let session = session.to_string();
            say!(words, "due-owed-of", session = session, meeting = meeting)
        }
        (Some(Subject::Session(session, meeting)), What::Record) => {
            let meeting = named(words, "session", meeting.code());
            let session = session.to_string();
            say!(words, "due-record-of", session = session, meeting = meeting)
        }
        (Some(Subject::Session(session, _)), What::Signatures) => {
            let session = session.to_string();
            say!(words, "due-signatures-before", session = session)
        }
        (Some(Subject::Session(session, _)), _) => format!("{} ({session})", plain()),
        (Some(Subject::Party(code)), _) => format!("{}: {code}", plain()),
        (Some(Subject::Number(number)), _) => format!("{} {number}", plain()),
        (None, _) => plain(),
    }
}

/// Says what a step without a day would be.
#[must_use]
pub fn step(words: &Words, act: &Act) -> String {
    let due = |what: What| named(words, "due", what.code());
    match act {
        Act::Step(EventType::Ended) => due(What::End),
        Act::Step(EventType::Resumed) => due(What::Resume),
        Act::Step(EventType::Suitability) => due(What::Suitability),
        Act::Step(EventType::Agreed) => due(What::Agreement),
        Act::Step(EventType::Communicated) => due(What::Communication),
        Act::Step(step) => recorded(words, *step),
        Act::Plan(None, _) => due(What::NextSession),
        Act::Plan(Some(meeting), _) => {
            let meeting = named(words, "session", meeting.code());
            say!(words, "act-plan", meeting = meeting)
        }
        Act::Replace(_) => due(What::Owed),
        Act::Hold(_) => due(What::Session),
        Act::Decide(DecisionType::Start, _) => due(What::TrialDecision),
        Act::Decide(DecisionType::Continuation, _) => due(What::Continuation),
        Act::AgreeGoals => due(What::Goals),
        Act::Review(ReviewType::Interim) => due(What::Review),
        Act::Review(ReviewType::Final) => due(What::FinalReview),
        Act::Contract => say!(words, "act-contract"),
        Act::Sign => due(What::Signatures),
        Act::FollowUp => due(What::FollowUp),
        Act::CloseMediation => recorded(words, EventType::Closed),
    }
}

/// Says that a step is to be recorded.
fn recorded(words: &Words, step: EventType) -> String {
    let step = named(words, "event", step.code());
    say!(words, "act-step", step = step)
}
