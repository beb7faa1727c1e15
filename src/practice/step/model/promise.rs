//! What an engagement must keep whatever was tried: the promises that the random lives are judged by.

use chrono::NaiveDate;

use super::super::left;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{DecisionType, Event, EventType, Outcome};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::State;

/// Says whether the start had been decided as of a day.
fn started(engagement: &Engagement, on: NaiveDate) -> bool {
    let decisions = engagement.decisions.iter();
    let made = decisions.filter(|d| d.decision_type == DecisionType::Start && d.date <= on);
    made.max_by_key(|d| d.date)
        .is_some_and(|d| d.outcome == Outcome::Start)
}

/// Says whether a kind of work has a state.
pub(super) fn is_of_kind(kind: Kind, state: State) -> bool {
    use State as S;
    let common = matches!(
        state,
        S::Enquiry
            | S::Declined
            | S::Referred
            | S::Lost
            | S::Expired
            | S::Withdrawn
            | S::Ended
            | S::Archived
            | S::Purged
    );
    let own = match kind {
        Kind::Mediation => matches!(
            state,
            S::Request
                | S::Suitability
                | S::Commissioned
                | S::InfoHeld
                | S::SeparateMeetings
                | S::JointOpening
                | S::ProblemDefined
                | S::Discussion
                | S::Agreed
                | S::Communicated
                | S::Followup1
                | S::Followup2
                | S::Closed
        ),
        Kind::Talk | Kind::Relaxation => matches!(
            state,
            S::Offered
                | S::Booked
                | S::Prepared
                | S::Held
                | S::Moved
                | S::CancelledByClient
                | S::CancelledBySpeaker
                | S::Closed
        ),
        _ => matches!(
            state,
            S::Mapping
                | S::Offer
                | S::Trial
                | S::ContractDraft
                | S::Active
                | S::Review
                | S::ContinuationPending
                | S::Paused
                | S::Closing
        ),
    };
    common || own
}

/// Says what an engagement that the guards let through must keep, or what it has broken.
pub(super) fn broken(engagement: &Engagement) -> Option<String> {
    let mut sessions = engagement.sessions.iter();
    let needs_start = |s: &&Session| {
        matches!(
            s.session_type,
            SessionType::Regular | SessionType::Review | SessionType::Closing
        )
    };
    let commissioned = engagement.kind == Kind::Consulting;
    if !commissioned
        && let Some(early) = sessions
            .clone()
            .filter(needs_start)
            .find(|s| !started(engagement, s.start.date()))
    {
        return Some(format!("{} without a start", early.id));
    }
    let counts =
        |s: &&Session| s.session_type == SessionType::Trial && s.status != SessionStatus::Cancelled;
    if sessions.clone().filter(counts).count() > 2 {
        return Some("more trials than agreed".to_owned());
    }
    let joint =
        sessions.find(|s| s.session_type == SessionType::Joint && s.status == SessionStatus::Held);
    if joint.is_some_and(|joint| !all_met(engagement, joint.start.date())) {
        return Some("a joint meeting before all were met".to_owned());
    }
    ended_early(engagement)
}

fn all_met(engagement: &Engagement, on: NaiveDate) -> bool {
    let parties = &engagement.mediation.as_ref().unwrap().parties;
    parties.iter().all(|party| {
        let mine = |code: &Option<String>| code.as_deref() == Some(&party.code);
        let met = engagement.sessions.iter().any(|s| {
            s.session_type == SessionType::Separate
                && s.status == SessionStatus::Held
                && mine(&s.party)
                && s.start.date() <= on
        });
        let consents = |e: &Event| e.event_type == EventType::PartyConsented && e.date <= on;
        met && engagement
            .events
            .iter()
            .any(|e| consents(e) && mine(&e.party))
    })
}

fn ended_early(engagement: &Engagement) -> Option<String> {
    let mut events = engagement.events.iter();
    let ended = events.find(|e| e.event_type == EventType::Ended)?;
    let stopped = engagement
        .decisions
        .iter()
        .any(|d| d.outcome == Outcome::Stop);
    let done = left(engagement, ended.date).is_empty() || ended.code.is_some();
    (!stopped && !done).then(|| "ended with something left".to_owned())
}
