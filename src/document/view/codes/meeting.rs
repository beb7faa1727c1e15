//! The choices of templates on meetings and on what came of an agreement.

use serde::{Serialize, Serializer};

codes! {
    /// What kind of meeting it is.
    MeetingCode {
        /// A mapping conversation.
        Mapping = "mapping",
        /// A trial session.
        Trial = "trial",
        /// A meeting of the agreed work.
        Regular = "regular",
        /// A meeting with an evaluation in it.
        Review = "review",
        /// The closing session.
        Closing = "closing",
        /// A mediation's common information meeting.
        Info = "info",
        /// A mediation's meeting with one party.
        Separate = "separate",
        /// A mediation's joint meeting.
        Joint = "joint",
        /// A mediation's follow-up.
        Followup = "followup",
    }

    /// Who sees to a term of a mediation agreement.
    ResponsibleCode {
        /// One party, told by its code.
        Party = "party",
        /// The employer.
        Employer = "employer",
        /// All parties together.
        All = "all",
    }

    /// How a term of a mediation agreement has been kept.
    TermResultCode {
        /// It has been kept.
        Kept = "kept",
        /// It has been kept in part.
        Partly = "partly",
        /// It has not been kept.
        Not = "not",
    }
}
