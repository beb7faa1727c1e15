//! What is due for an engagement on a day, derived from its record: which step, by when, and the act that makes it done.
//!
//! Never stored and never asked of a clock. An act is data: the command line for it is put together at the top. Notes and
//! invoices are no part of an engagement's file, so nothing here knows of them, but for notes whose keeping has run out.

mod closing;
mod mediation;
mod meetings;
mod occasion;
mod open;
mod retention;
mod running;
mod start;

#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveTime};

use super::status::record::Record;
use super::status::{Stage, State, Status, status};
use crate::domain::codes;
use crate::domain::deadlines::Deadlines;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome, ReviewType};
use crate::domain::id::SessionId;
use crate::domain::practice::Practice;
use crate::domain::session::SessionType;
pub use open::open_step;

codes! {
    /// What is due. The order is that of urgency on one day.
    What {
        /// A meeting.
        Session = "session",
        /// A meeting has passed and what became of it is not on record.
        Record = "record",
        /// An enquiry or request waits for its answer.
        Reply = "reply",
        /// The mapping conversation has no time.
        Mapping = "mapping",
        /// An offer runs out.
        Offer = "offer",
        /// Whether to start is to be decided.
        TrialDecision = "trial_decision",
        /// The contract is to be made.
        Contract = "contract",
        /// The contract lacks signatures.
        Signatures = "signatures",
        /// Goals have not been agreed.
        Goals = "goals",
        /// An evaluation.
        Review = "review",
        /// Going on is to be decided.
        Continuation = "continuation",
        /// A pause ends.
        Resume = "resume",
        /// Dissatisfaction is to be talked about.
        DisputeTalk = "dispute_talk",
        /// A third party is to be asked.
        ThirdParty = "third_party",
        /// The closing session has no time.
        ClosingSession = "closing_session",
        /// The final evaluation.
        FinalReview = "final_review",
        /// The report to the commissioner.
        Report = "report",
        /// Everything is done, and the end is not on record.
        End = "end",
        /// A session is owed in place of a cancelled one.
        Owed = "owed",
        /// No session is planned.
        NextSession = "next_session",
        /// The contract runs out.
        ContractEnd = "contract_end",
        /// The price runs out before the contract does.
        PriceEnd = "price_end",
        /// The price is to be looked at.
        PriceReview = "price_review",
        /// The talk about a mediation's suitability.
        Suitability = "suitability",
        /// The information meeting has no time.
        Info = "info",
        /// A party's separate meeting has no time.
        Separate = "separate",
        /// The parties' agreement.
        Agreement = "agreement",
        /// What may be told is to be told.
        Communication = "communication",
        /// A follow-up of the agreement.
        FollowUp = "follow_up",
        /// A booking is to be confirmed.
        Confirmation = "confirmation",
        /// Contents and technology are to be gone through.
        Check = "check",
        /// The customer is to be reminded.
        Reminder = "reminder",
        /// Feedback is to be asked for.
        Feedback = "feedback",
        /// Notes have been kept long enough.
        Notes = "notes",
    }
}

/// What it is about, within the engagement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A meeting of a type.
    Session(SessionId, SessionType),
    /// A party or supervisee, by code.
    Party(String),
    /// Which one of several, counted from 1.
    Number(usize),
}

/// What makes something done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// A dated step is recorded.
    Step(EventType),
    /// A meeting gets a time; of a type and with a party where these do not go without saying.
    Plan(Option<SessionType>, Option<String>),
    /// A meeting that is owed gets its substitute; the meeting is named where several are owed.
    Replace(SessionId),
    /// What became of a meeting is recorded; the meeting is named where another could be meant.
    Hold(Option<SessionId>),
    /// Something is decided; the usual outcome stands for all.
    Decide(DecisionType, Outcome),
    /// Goals are agreed.
    AgreeGoals,
    /// An evaluation is recorded.
    Review(ReviewType),
    /// A contract is made.
    Contract,
    /// A signature is recorded.
    Sign,
    /// A mediation's agreement is followed up.
    FollowUp,
    /// A mediation is closed with its outcome.
    CloseMediation,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub what: What,
    /// The day by which it should be done, or on which it takes place.
    pub day: NaiveDate,
    /// The time, of what has one.
    pub time: Option<NaiveTime>,
    /// The first day on which it makes sense, where it is not any day.
    pub opens: Option<NaiveDate>,
    /// What it is about.
    pub subject: Option<Subject>,
    /// What makes it done.
    pub act: Act,
}

impl Due {
    /// Makes something due on a day.
    const fn new(what: What, day: NaiveDate, act: Act) -> Self {
        Self {
            what,
            day,
            time: None,
            opens: None,
            subject: None,
            act,
        }
    }

    /// Sets what it is about.
    fn about(self, subject: Subject) -> Self {
        Self {
            subject: Some(subject),
            ..self
        }
    }

    /// Sets the first day.
    fn opening(self, day: Option<NaiveDate>) -> Self {
        Self { opens: day, ..self }
    }

    /// Sets the time.
    fn at(self, time: NaiveTime) -> Self {
        Self {
            time: Some(time),
            ..self
        }
    }

    /// Returns how many days it is late; zero when it is not.
    #[must_use]
    pub fn late_days(&self, today: NaiveDate) -> u32 {
        u32::try_from((today - self.day).num_days()).unwrap_or(0)
    }
}

/// An engagement on a day, with what its deadlines are.
struct Case<'a> {
    practice: &'a Practice,
    engagement: &'a Engagement,
    today: NaiveDate,
    status: Status,
    record: Record<'a>,
}

impl<'a> Case<'a> {
    /// Lays an engagement open as of a day.
    fn of(practice: &'a Practice, engagement: &'a Engagement, today: NaiveDate) -> Self {
        Self {
            practice,
            engagement,
            today,
            status: status(engagement, today),
            record: Record::new(engagement, today),
        }
    }

    /// Returns the practice's own deadlines.
    const fn deadlines(&self) -> &Deadlines {
        &self.practice.deadlines
    }

    /// Returns the day of a step that came on or after another day.
    fn since(&self, event: EventType, day: NaiveDate) -> Option<NaiveDate> {
        self.record.day(event).filter(|found| *found >= day)
    }

    /// Says whether the engagement stands in one of some states.
    fn is(&self, states: &[State]) -> bool {
        states.contains(&self.status.state)
    }
}

/// Derives what is due for an engagement: late things, today's and those still to come, the earliest first.
#[must_use]
pub fn due(practice: &Practice, engagement: &Engagement, today: NaiveDate) -> Vec<Due> {
    let case = Case::of(practice, engagement, today);
    let mut found = Vec::new();
    if case.status.state.stage() != Stage::Over {
        alive(&case, &mut found);
    }
    retention::due(&case, &mut found);
    occasion::afterwards(&case, &mut found);
    if case.is(&[State::CancelledBySpeaker]) {
        found.extend(meetings::owed(&case));
    }
    found.sort_by(|one, other| order(one).cmp(&order(other)));
    found
}

/// Gathers what is due while there is work to do.
fn alive(case: &Case<'_>, found: &mut Vec<Due>) {
    meetings::due(case, found);
    start::reply(case, found);
    start::offer(case, found);
    match case.engagement.kind {
        Kind::Supervision | Kind::Coaching | Kind::Consulting => {
            start::due(case, found);
            running::due(case, found);
            closing::due(case, found);
        }
        Kind::Mediation => mediation::due(case, found),
        Kind::Talk | Kind::Relaxation => occasion::due(case, found),
    }
}

/// Puts the earliest first; on one day what has no time, then by the clock.
fn order(due: &Due) -> (NaiveDate, Option<NaiveTime>, What, Option<&Subject>) {
    (due.day, due.time, due.what, due.subject.as_ref())
}
