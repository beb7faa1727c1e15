//! The guards: each a rule that a step of an engagement's life can break, with where the rule comes from.

use crate::domain::codes;

codes! {
    /// A rule that forbids a step.
    Guard {
        /// The engagement is over. Facts: `state`, `date`.
        Over = "over",
        /// A step that has been taken lies in the future. Facts: `date`.
        Ahead = "ahead",
        /// The record goes on after the day on which it would end. Facts: `date`, `last`.
        OutOfOrder = "out-of-order",
        /// The step belongs to another kind of work. Facts: `kind`.
        OtherKind = "other-kind",
        /// A meeting of this type belongs to another kind of work. Facts: `kind`, `meeting`.
        OtherMeeting = "other-meeting",
        /// The work has begun, so what belongs before it is past. Facts: `state`.
        Begun = "begun",
        /// The work does not run under a contract. Facts: `state`.
        NotRunning = "not-running",
        /// A session while the work rests. Facts: `date`.
        Paused = "paused",
        /// There is no pause to end.
        NotPaused = "not-paused",
        /// A pause that would last longer than the contract. Facts: `date`.
        PauseTooLong = "pause-too-long",
        /// A pause or continuation without its last day, or with one that is past.
        NoUntil = "no-until",
        /// A mapping conversation has a price without a reason.
        MappingCharge = "mapping-charge",
        /// A second mapping conversation has a price. Facts: `session`.
        MappingTwice = "mapping-twice",
        /// No mapping conversation was held.
        NoMapping = "no-mapping",
        /// An offer without form, configuration or price. Facts: `key`.
        OfferOpen = "offer-open",
        /// No contract or memo says how many trials there are and whether they are paid.
        TrialTerms = "trial-terms",
        /// More trial sessions than agreed, or than three. Facts: `count`, `max`.
        TrialCount = "trial-count",
        /// A trial session, or the decision after it, once the start has been decided. Facts: `date`.
        TrialOver = "trial-over",
        /// The decision before any of the agreed trials.
        TrialAhead = "trial-ahead",
        /// Nobody has decided to start.
        NoStart = "no-start",
        /// Somebody who must agree has not. Facts: `roles`.
        Agreement = "agreement",
        /// An outcome that belongs to another decision. Facts: `outcome`.
        OtherOutcome = "other-outcome",
        /// Somebody who must agree to the start has not. Facts: `roles`.
        StartAgreement = "start-agreement",
        /// Going on until no later a day than the one on which the work ends anyway. Facts: `date`.
        ContinueUntil = "continue-until",
        /// Going on has been decided for this time. Facts: `date`, `last`.
        Decided = "decided",
        /// The end has been decided. Facts: `date`.
        EndDecided = "end-decided",
        /// A mandatory part of an evaluation is missing. Facts: `blocks`.
        ReviewBlocks = "review-blocks",
        /// An evaluation of the same sort is on record for the day. Facts: `date`.
        ReviewTwice = "review-twice",
        /// The supervisee or the supervisor did not assess. Facts: `roles`.
        ReviewAssessors = "review-assessors",
        /// A manager at an individual evaluation without the supervisee's invitation.
        ReviewManager = "review-manager",
        /// There is nothing in dispute.
        NoDispute = "no-dispute",
        /// A third party before the talk.
        NoTalk = "no-talk",
        /// The end is on record. Facts: `date`, `last`.
        EndRecorded = "end-recorded",
        /// A last day before the work begins. Facts: `date`, `last`.
        EndBeforeStart = "end-before-start",
        /// A last day before a meeting that was held. Facts: `date`, `last`.
        EndBeforeSession = "end-before-session",
        /// The end has not been decided.
        NotClosing = "not-closing",
        /// Something that belongs to the end is not done. Facts: `left`.
        ClosingLeft = "closing-left",
        /// The work is not over yet. Facts: `state`.
        NotOver = "not-over",
        /// The contract promises the commissioner no report.
        NoReport = "no-report",
        /// A report ahead of the end.
        ReportEarly = "report-early",
        /// A report without confirmed topics.
        NoThemes = "no-themes",
        /// A report that the supervisees have not approved.
        NotApproved = "not-approved",
        /// Somebody other than the supervisees approves a report to the commissioner.
        ApprovalBy = "approval-by",
        /// Feedback is collected without consent.
        NoConsent = "no-consent",
        /// Members of a form that has none.
        NotAGroup = "not-a-group",
        /// Nobody is named by code.
        NoParty = "no-party",
        /// A code beyond the size of the group. Facts: `party`, `count`.
        NoSuchMember = "no-such-member",
        /// A task for a meeting that is past or called off. Facts: `session`.
        TaskPast = "task-past",
        /// A code that no party has. Facts: `party`.
        UnknownParty = "unknown-party",
        /// Nobody asked.
        NoEnquiry = "no-enquiry",
        /// A code that the step does not know. Facts: `codes`.
        UnknownCode = "unknown-code",
        /// The mediation's suitability is not settled.
        NotSuitable = "not-suitable",
        /// The commission of a mediation is not signed.
        NotCommissioned = "not-commissioned",
        /// The common information meeting was not held.
        NoInfo = "no-info",
        /// Some party has not been met alone. Facts: `parties`, `party`.
        NoSeparate = "no-separate",
        /// Some party has not consented by the day. Facts: `parties`, `party`, `limit`, `date`.
        NotConsented = "not-consented",
        /// The parties have not met.
        NoJoint = "no-joint",
        /// The problem has not been defined together.
        NoProblem = "no-problem",
        /// There is no agreement.
        NoAgreement = "no-agreement",
        /// How the terms were kept was not said for each of them. Facts: `count`, `max`.
        TermResults = "term-results",
        /// A step that is taken once has been taken. Facts: `date`.
        Taken = "taken",
        /// A meeting that would take place while another of the same mediation did. Facts: `session`, `moment`.
        Meanwhile = "meanwhile",
        /// A meeting at the very time of another of the engagement. Facts: `session`, `moment`.
        SameTime = "same-time",
        /// A term that would be due before it was agreed. Facts: `date`, `limit`.
        TermEarly = "term-early",
        /// A term that a follow-up has told of already.
        TermFollowed = "term-followed",
        /// A mediation found unsuitable once it has begun.
        UnsuitableLate = "unsuitable-late",
        /// An agreement that has not been followed up as often as agreed. Facts: `count`, `max`.
        FollowUpLeft = "follow-up-left",
        /// A booking without a meeting.
        NoMeeting = "no-meeting",
        /// A conversation before anybody asked. Facts: `limit`.
        BeforeEnquiry = "before-enquiry",
        /// Nothing has been booked.
        NotBooked = "not-booked",
        /// The occasion has not been held or called off.
        NotHeld = "not-held",
    }
}

codes! {
    /// Where a guard comes from.
    Source {
        /// Contract, clause 2: trial sessions; one to three of them are usual.
        Trial = "trial",
        /// Contract, clause 10: what the commissioner hears.
        Feedback = "feedback",
        /// Contract, clause 11: evaluation; its two parts are in the supervisors' list.
        Evaluation = "evaluation",
        /// Contract, clause 12: continuation.
        Continuation = "continuation",
        /// Contract, clause 15: interruption and the steps of an end.
        Interruption = "interruption",
        /// Contract, clause 16: dissatisfaction.
        Dissatisfaction = "dissatisfaction",
        /// The mapping conversation is free of charge.
        Mapping = "mapping",
        /// The order from enquiry to end.
        Order = "order",
        /// The phases of a mediation as mediators publish them.
        Mediation = "mediation",
        /// The confirmation of a booking.
        Booking = "booking",
        /// What the record of an engagement holds.
        Record = "record",
    }
}

impl Guard {
    /// Returns where the rule comes from.
    #[must_use]
    pub const fn source(self) -> Source {
        match self {
            Self::TrialTerms | Self::TrialCount | Self::TrialOver | Self::TrialAhead => {
                Source::Trial
            }
            Self::NoStart | Self::StartAgreement => Source::Trial,
            Self::MappingCharge | Self::MappingTwice => Source::Mapping,
            Self::NoReport
            | Self::ReportEarly
            | Self::NoThemes
            | Self::NotApproved
            | Self::ApprovalBy
            | Self::NoConsent => Source::Feedback,
            Self::ReviewBlocks | Self::ReviewAssessors | Self::ReviewManager => Source::Evaluation,
            Self::Agreement | Self::ContinueUntil | Self::Decided => Source::Continuation,
            Self::NotClosing
            | Self::ClosingLeft
            | Self::EndDecided
            | Self::EndRecorded
            | Self::EndBeforeStart
            | Self::EndBeforeSession => Source::Interruption,
            Self::NoDispute | Self::NoTalk => Source::Dissatisfaction,
            Self::NotSuitable
            | Self::NotCommissioned
            | Self::NoInfo
            | Self::NoSeparate
            | Self::NotConsented
            | Self::NoJoint
            | Self::NoProblem
            | Self::NoAgreement
            | Self::Meanwhile
            | Self::TermEarly
            | Self::UnsuitableLate
            | Self::FollowUpLeft
            | Self::TermResults => Source::Mediation,
            Self::NotBooked | Self::NotHeld | Self::NoMeeting => Source::Booking,
            Self::Ahead
            | Self::OutOfOrder
            | Self::OtherKind
            | Self::OtherMeeting
            | Self::OtherOutcome
            | Self::NoParty
            | Self::ReviewTwice
            | Self::NoSuchMember
            | Self::TaskPast
            | Self::UnknownParty
            | Self::UnknownCode
            | Self::SameTime
            | Self::TermFollowed
            | Self::NoUntil => Source::Record,
            Self::Over
            | Self::Begun
            | Self::NotRunning
            | Self::Paused
            | Self::PauseTooLong
            | Self::NotPaused
            | Self::NoMapping
            | Self::OfferOpen
            | Self::NotOver
            | Self::NotAGroup
            | Self::Taken
            | Self::BeforeEnquiry
            | Self::NoEnquiry => Source::Order,
        }
    }
}
