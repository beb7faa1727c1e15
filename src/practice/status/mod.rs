//! Where an engagement stands on a day, derived from its steps, decisions, meetings and signatures. Never stored.
//!
//! Only what is on record counts: invoices are not, so nothing here is called invoiced, and a late decision does not move
//! an engagement by itself. Steps dated after the day asked about have not happened yet.

mod mediation;
mod occasion;
pub(in crate::practice) mod process;
pub(in crate::practice) mod record;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::domain::codes;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::EventType;
use record::Record;

codes! {
    /// Where an engagement stands.
    State {
        /// Somebody asked.
        Enquiry = "enquiry",
        /// A mapping conversation is set or held.
        Mapping = "mapping",
        /// An offer is out.
        Offer = "offer",
        /// Trial sessions are held.
        Trial = "trial",
        /// It is to begin; signatures are missing.
        ContractDraft = "contract_draft",
        /// It runs under a signed contract.
        Active = "active",
        /// An evaluation was held and is not finished.
        Review = "review",
        /// Going on is to be decided.
        ContinuationPending = "continuation_pending",
        /// It rests by agreement.
        Paused = "paused",
        /// The end was decided.
        Closing = "closing",
        /// It has ended.
        Ended = "ended",
        /// Everything is filed.
        Archived = "archived",
        /// What had to be forgotten was.
        Purged = "purged",
        /// Somebody said no.
        Declined = "declined",
        /// The client was sent on to somebody else.
        Referred = "referred",
        /// Nothing more was heard.
        Lost = "lost",
        /// The offer ran out.
        Expired = "expired",
        /// Withdrawn before it began.
        Withdrawn = "withdrawn",
        /// A mediation was asked for.
        Request = "request",
        /// Its suitability was talked about.
        Suitability = "suitability",
        /// It was commissioned.
        Commissioned = "commissioned",
        /// The common information meeting was held.
        InfoHeld = "info_held",
        /// Parties are met one by one.
        SeparateMeetings = "separate_meetings",
        /// The parties met.
        JointOpening = "joint_opening",
        /// They agree on what the problem is.
        ProblemDefined = "problem_defined",
        /// They talked it through.
        Discussion = "discussion",
        /// They reached an agreement.
        Agreed = "agreed",
        /// Others were told what had been agreed to be told.
        Communicated = "communicated",
        /// The first follow-up was held.
        Followup1 = "followup_1",
        /// A later follow-up was held.
        Followup2 = "followup_2",
        /// It was closed; the outcome says how.
        Closed = "closed",
        /// A talk or relaxation was offered.
        Offered = "offered",
        /// It was booked.
        Booked = "booked",
        /// Everything is ready for it.
        Prepared = "prepared",
        /// It was held.
        Held = "held",
        /// It was called off to another day that is not set.
        Moved = "moved",
        /// The client called it off.
        CancelledByClient = "cancelled_by_client",
        /// The speaker called it off.
        CancelledBySpeaker = "cancelled_by_speaker",
    }
}

codes! {
    /// Whether work lies ahead, runs or is over.
    Stage {
        /// Nothing has begun.
        Ahead = "ahead",
        /// There is work to do.
        Running = "running",
        /// Nothing more will be done.
        Over = "over",
    }
}

impl State {
    /// Returns whether work lies ahead, runs or is over.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::Enquiry
            | Self::Mapping
            | Self::Offer
            | Self::ContractDraft
            | Self::Request
            | Self::Suitability
            | Self::Offered => Stage::Ahead,
            Self::Trial
            | Self::Active
            | Self::Review
            | Self::ContinuationPending
            | Self::Paused
            | Self::Closing
            | Self::Commissioned
            | Self::InfoHeld
            | Self::SeparateMeetings
            | Self::JointOpening
            | Self::ProblemDefined
            | Self::Discussion
            | Self::Agreed
            | Self::Communicated
            | Self::Followup1
            | Self::Followup2
            | Self::Booked
            | Self::Prepared
            | Self::Moved => Stage::Running,
            Self::Ended
            | Self::Archived
            | Self::Purged
            | Self::Declined
            | Self::Referred
            | Self::Lost
            | Self::Expired
            | Self::Withdrawn
            | Self::Closed
            | Self::Held
            | Self::CancelledByClient
            | Self::CancelledBySpeaker => Stage::Over,
        }
    }
}

/// Where an engagement stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The state.
    pub state: State,
    /// The day since when, where the record says.
    pub since: Option<NaiveDate>,
    /// How it came out, by code, where it was stopped or closed.
    pub outcome: Option<String>,
    /// Whether somebody is dissatisfied and it is not settled.
    pub dispute: bool,
}

impl Status {
    /// Says whether a contract is wanted or was made, so that it is worth checking whether it lacks something.
    #[must_use]
    pub fn has_contract(&self) -> bool {
        let unmade = ["stop", "not-suitable", "declined", "lost"];
        let outcome = self.outcome.as_deref();
        match self.state {
            State::Ended | State::Archived | State::Closed => {
                outcome.is_none_or(|outcome| !unmade.contains(&outcome))
            }
            State::ContractDraft => true,
            State::Trial
            | State::Purged
            | State::Declined
            | State::Referred
            | State::Lost
            | State::Expired
            | State::Withdrawn => false,
            state => state.stage() != Stage::Ahead,
        }
    }
}

/// A state with its first day, before flags are added.
type Step = (State, Option<NaiveDate>);

/// Derives where an engagement stands on a day.
#[must_use]
pub fn status(engagement: &Engagement, today: NaiveDate) -> Status {
    let record = Record::new(engagement, today);
    let (state, since) = filed(&record).unwrap_or_else(|| match engagement.kind {
        Kind::Supervision | Kind::Coaching | Kind::Consulting => process::state(&record),
        Kind::Mediation => mediation::state(&record),
        Kind::Talk | Kind::Relaxation => occasion::state(&record),
    });
    Status {
        state,
        since,
        outcome: outcome(&record, state),
        dispute: state.stage() != Stage::Over && in_dispute(&record),
    }
}

/// Returns the end that all kinds have in common.
fn filed(record: &Record<'_>) -> Option<Step> {
    [
        (EventType::Purged, State::Purged),
        (EventType::Archived, State::Archived),
        (EventType::Ended, State::Ended),
    ]
    .into_iter()
    .find_map(|(event, state)| record.last(event).map(|e| (state, Some(e.date))))
}

/// Returns how something that is over came out.
fn outcome(record: &Record<'_>, state: State) -> Option<String> {
    match state {
        State::Closed => mediation::outcome(record),
        State::Ended | State::Archived => {
            let stopped = process::stopped(record).map(|_| "stop".to_owned());
            stopped.or_else(|| record.code(EventType::Ended))
        }
        State::Declined => record.code(EventType::Declined),
        State::Closing => record.code(EventType::Ending),
        _ => None,
    }
}

/// Says whether dissatisfaction was raised and not settled since.
fn in_dispute(record: &Record<'_>) -> bool {
    let raised = record.last(EventType::Dissatisfaction);
    let settled = record.last(EventType::DisputeSettled).map(|e| e.date);
    raised.is_some_and(|raised| settled.is_none_or(|settled| settled < raised.date))
}
