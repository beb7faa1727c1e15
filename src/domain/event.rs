//! What happened in an engagement: dated steps, decisions, evaluations, goals and signatures. Codes and roles, no free text
//! but the goals that the commissioner may read.

use chrono::NaiveDate;

use super::code::codes;
use super::id::{ListId, SessionId};
use super::party::Role;

codes! {
    /// A dated step.
    EventType {
        /// Somebody asked.
        Enquiry = "enquiry",
        /// The question was answered.
        Answered = "answered",
        /// A day for the mapping conversation was set.
        MappingSet = "mapping_set",
        /// An offer was made; `until` is the last day it holds.
        Offered = "offered",
        /// The contract was sent for signing.
        ContractSent = "contract_sent",
        /// Somebody said no.
        Declined = "declined",
        /// The client was sent on to somebody else.
        Referred = "referred",
        /// Nothing more was heard.
        Lost = "lost",
        /// Withdrawn before it began, or by a party of a mediation.
        Withdrawn = "withdrawn",
        /// A pause was agreed; `until` is the day to resume by.
        Paused = "paused",
        /// The work went on after a pause.
        Resumed = "resumed",
        /// Somebody said they were dissatisfied.
        Dissatisfaction = "dissatisfaction",
        /// The talk about it was held.
        DisputeTalk = "dispute_talk",
        /// A third party was asked.
        ThirdParty = "third_party",
        /// The disagreement was settled.
        DisputeSettled = "dispute_settled",
        /// The end was decided; `code` says why, `until` when.
        Ending = "ending",
        /// The topics for a report were confirmed.
        ThemesConfirmed = "themes_confirmed",
        /// The supervisees approved a report.
        ReportApproved = "report_approved",
        /// A report was sent to the commissioner.
        ReportSent = "report_sent",
        /// The work has ended.
        Ended = "ended",
        /// Everything is filed.
        Archived = "archived",
        /// What had to be forgotten was.
        Purged = "purged",
        /// Somebody joined the group, by code.
        MemberJoined = "member_joined",
        /// Somebody left the group, by code.
        MemberLeft = "member_left",
        /// Consent to collect feedback inside the organisation.
        FeedbackConsent = "feedback_consent",
        /// The manager was invited to an evaluation.
        ManagerInvited = "manager_invited",
        /// The need and aims were talked through with the commissioner.
        CommissionerHeard = "commissioner_heard",
        /// Goals were made with the supervisees.
        GoalsAgreed = "goals_agreed",
        /// A mediation was asked for.
        Request = "request",
        /// The suitability talk was held; `code` is `yes` or `no`.
        Suitability = "suitability",
        /// The commission was given.
        Commissioned = "commissioned",
        /// A party consented to the joint meetings, by code.
        PartyConsented = "party_consented",
        /// The common problem statement was accepted.
        ProblemDefined = "problem_defined",
        /// The joint discussion was held.
        Discussion = "discussion",
        /// An agreement was reached.
        Agreed = "agreed",
        /// What is told to others was told.
        Communicated = "communicated",
        /// The mediation was closed; `code` is the outcome.
        Closed = "closed",
        /// A closed mediation was taken up again.
        Reopened = "reopened",
        /// The notes were destroyed.
        NotesDestroyed = "notes_destroyed",
        /// A talk or relaxation was booked.
        Booked = "booked",
        /// The booking was confirmed in writing.
        Confirmed = "confirmed",
        /// Contents and technology were gone through with the customer.
        Checked = "checked",
        /// A reminder was sent.
        Reminded = "reminded",
        /// Feedback was asked for.
        FeedbackAsked = "feedback_asked",
        /// The price was looked at again.
        PriceReviewed = "price_reviewed",
        /// The closing session is given up; the code says why.
        ClosingWaived = "closing_waived",
        /// Everything is ready for it.
        Prepared = "prepared",
    }
}

/// One dated step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub date: NaiveDate,
    /// What happened.
    pub event_type: EventType,
    /// Who did it.
    pub by: Option<Role>,
    /// The supervisee or party it is about, by code.
    pub party: Option<String>,
    /// A reason or outcome, by code.
    pub code: Option<ListId>,
    /// A day that it set.
    pub until: Option<NaiveDate>,
}

codes! {
    /// What was decided about.
    DecisionType {
        /// Whether to start after the mapping or the trial.
        Start = "start",
        /// Whether to go on.
        Continuation = "continuation",
    }
}

codes! {
    /// What was decided.
    Outcome {
        /// Start.
        Start = "start",
        /// Do not start.
        Stop = "stop",
        /// Go on as before.
        Continue = "continue",
        /// Go on in another way.
        Change = "change",
        /// Come to an end.
        End = "end",
    }
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The day.
    pub date: NaiveDate,
    /// What it was about.
    pub decision_type: DecisionType,
    /// What was decided.
    pub outcome: Outcome,
    /// Who agreed.
    pub by: Vec<Role>,
    /// The last day that it reaches.
    pub until: Option<NaiveDate>,
}

codes! {
    /// Whether an evaluation is on the way or at the end.
    ReviewType {
        /// On the way.
        Interim = "interim",
        /// At the end.
        Final = "final",
    }
}

codes! {
    /// A part of an evaluation.
    Block {
        /// How the cooperation works; mandatory.
        Cooperation = "cooperation",
        /// How the goals are reached; mandatory.
        Goals = "goals",
        /// Open questions.
        Open = "open",
        /// The decision.
        Decision = "decision",
    }
}

/// An evaluation that was held, or given up with a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The day.
    pub date: NaiveDate,
    /// Interim or final.
    pub review_type: ReviewType,
    /// Who assessed.
    pub assessors: Vec<Role>,
    /// Who invited the manager, where the manager was there.
    pub manager_invited_by: Option<Role>,
    /// The parts that were done.
    pub blocks: Vec<Block>,
    /// Why it was given up, by code.
    pub waived: Option<ListId>,
}

codes! {
    /// Where a goal comes from.
    Origin {
        /// From the supervisees.
        Supervisee = "supervisee",
        /// From the organisation.
        Organisation = "organisation",
        /// From both.
        Joint = "joint",
    }
}

/// A goal that the commissioner may read. Others live sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// The id.
    pub id: ListId,
    /// Where it comes from.
    pub origin: Origin,
    /// The goal in words.
    pub text: String,
    /// The day it was agreed.
    pub date: Option<NaiveDate>,
    /// The days on which its words were changed.
    pub revised: Vec<NaiveDate>,
    /// The day on which it was given up.
    pub dropped: Option<NaiveDate>,
}

/// A task between two meetings. What it is about is told in a sealed note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// The id.
    pub id: ListId,
    /// The day it was agreed.
    pub date: NaiveDate,
    /// The meeting at which it is looked at.
    pub session: Option<SessionId>,
    /// The day on which it was looked at.
    pub done: Option<NaiveDate>,
}

codes! {
    /// How something was signed.
    SignatureMethod {
        /// By hand on paper.
        Paper = "paper",
        /// With an electronic signature.
        Electronic = "electronic",
        /// By an e-mail that says yes.
        Email = "email",
    }
}

/// A signature under a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// In which role.
    pub role: Role,
    /// The signatory: a name, or the code of a supervisee or party.
    pub who: Option<String>,
    /// The day.
    pub date: NaiveDate,
    /// How.
    pub method: SignatureMethod,
    /// The document, by the stem of its file name.
    pub document: String,
    /// The SHA-256 of the signed text in hexadecimal, where tyo rendered it.
    pub sha256: Option<String>,
    /// The SHA-256 of the terms behind the text.
    pub terms: Option<String>,
}

/// A change of the contract, agreed in writing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// The day it was made.
    pub date: NaiveDate,
    /// The first day it holds.
    pub effective: NaiveDate,
    /// What changed.
    pub changes: Vec<Change>,
}

/// One changed term, as it stands in the file before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The key, dotted.
    pub key: String,
    /// The value before, as TOML; absent when it was unset.
    pub from: Option<String>,
    /// The value after, as TOML; absent when it was taken away.
    pub to: Option<String>,
}
