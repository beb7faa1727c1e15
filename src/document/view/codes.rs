//! The choices a template branches on. Their codes are those of the practice's files, so a value read there
//! names its variant here.

use serde::{Serialize, Serializer};

pub use meeting::{MeetingCode, ResponsibleCode, TermResultCode};

/// Declares choices that are serialised as their snake_case code.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every choice.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Returns the code.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Finds the choice of a code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }
    )+};
}

mod meeting;

codes! {
    /// What is done for the client.
    ServiceCode {
        /// Professional supervision.
        Supervision = "supervision",
        /// Coaching.
        Coaching = "coaching",
        /// Workplace mediation.
        Mediation = "mediation",
        /// A talk.
        Talk = "talk",
        /// Sound relaxation.
        Relaxation = "relaxation",
        /// Process consultation.
        Consulting = "consulting",
    }

    /// The form of supervision.
    FormCode {
        /// One person.
        Individual = "individual",
        /// Two persons.
        Pair = "pair",
        /// People gathered for supervision.
        Group = "group",
        /// People who work together.
        Team = "team",
        /// A whole unit.
        Community = "community",
        /// One or several managers.
        Manager = "manager",
    }

    /// Whether manager supervision is given to one person or to a group.
    SettingCode {
        /// One manager.
        Individual = "individual",
        /// Several managers.
        Group = "group",
    }

    /// Who makes the contract.
    ConfigurationCode {
        /// Supervisor, supervisees and their manager.
        ThreeParty = "three_party",
        /// Supervisor and supervisees.
        TwoParty = "two_party",
        /// Supervisor, the group's manager and that manager's manager.
        LineManagers = "line_managers",
    }

    /// The part someone has in an engagement.
    RoleCode {
        /// The supervisor, coach or mediator.
        Supervisor = "supervisor",
        /// The second supervisor.
        CoSupervisor = "co_supervisor",
        /// A supervisee.
        Supervisee = "supervisee",
        /// The supervisees' manager.
        Manager = "manager",
        /// The manager's own manager.
        ManagersManager = "managers_manager",
        /// The commissioner.
        Commissioner = "commissioner",
        /// The payer.
        Payer = "payer",
        /// The contact person.
        Contact = "contact",
    }

    /// How the contract was made.
    ContractFormCode {
        /// In writing.
        Written = "written",
        /// Orally; the document confirms it.
        Oral = "oral",
    }

    /// How meetings are agreed.
    SchedulingCode {
        /// As a series for the whole period.
        Series = "series",
        /// The next one at the end of each.
        NextAtEnd = "next_at_end",
        /// By e-mail.
        ByEmail = "by_email",
        /// Through a booking page.
        BookingLink = "booking_link",
    }

    /// Where the work is done.
    ModeCode {
        /// In one room.
        OnSite = "on_site",
        /// Over a remote connection.
        Remote = "remote",
        /// Both, as agreed for each meeting.
        Hybrid = "hybrid",
    }

    /// With whom the goals are agreed.
    AgreedWithCode {
        /// With the supervisees only.
        Supervisees = "supervisees",
        /// Together with the manager.
        ThreeParty = "three_party",
    }

    /// What the commissioner hears.
    FeedbackPolicyCode {
        /// Nothing.
        None = "none",
        /// What the supervisees tell in a common meeting.
        JointMeeting = "joint_meeting",
        /// The topics, at the end.
        TopicsAtEnd = "topics_at_end",
        /// The topics, after each review and at the end.
        TopicsAtReviews = "topics_at_reviews",
    }

    /// Whether the manager takes part in the meetings.
    ParticipationCode {
        /// Always.
        Yes = "yes",
        /// Never.
        No = "no",
        /// In agreed parts.
        Sometimes = "sometimes",
    }

    /// What one price buys.
    PriceUnitCode {
        /// A meeting.
        Session = "session",
        /// A supervision hour of 45 minutes.
        Unit = "unit",
        /// An hour.
        Hour = "hour",
        /// The whole.
        Total = "total",
    }

    /// How value added tax is treated.
    VatCode {
        /// At the general rate.
        Standard = "standard",
        /// Not charged: small business.
        SmallBusiness = "small_business",
        /// Not charged: tied to the care of a patient.
        ExemptPatientCare = "exempt_patient_care",
        /// Not charged for another reason.
        ExemptOther = "exempt_other",
    }

    /// When invoices are sent.
    InvoicingCycleCode {
        /// Once a month.
        Monthly = "monthly",
        /// After each meeting.
        PerSession = "per_session",
        /// Once a term.
        PerTerm = "per_term",
        /// At agreed stages.
        Milestone = "milestone",
    }

    /// Whether the price may change.
    PriceReviewCode {
        /// At most once a year.
        Yearly = "yearly",
        /// Not during the contract.
        Fixed = "fixed",
    }

    /// How a cancellation is told.
    ChannelCode {
        /// By e-mail.
        Email = "email",
        /// By telephone.
        Phone = "phone",
        /// By text message.
        TextMessage = "text_message",
        /// Through a booking page.
        BookingLink = "booking_link",
    }

    /// What illness changes.
    SicknessCode {
        /// Nothing.
        None = "none",
        /// A new time within some days.
        Rebook = "rebook",
        /// A certificate shown.
        Certificate = "certificate",
    }

    /// Who is told that the work is interrupted.
    ToldCode {
        /// Every party to the contract.
        AllParties = "all_parties",
        /// The commissioner.
        Commissioner = "commissioner",
        /// The contact person.
        Contact = "contact",
    }

    /// Who assesses a disagreement that talk does not settle.
    ThirdPartyCode {
        /// An experienced supervisor both sides accept.
        ExperiencedSupervisor = "experienced_supervisor",
        /// An outside mediator both sides accept.
        Mediator = "mediator",
        /// Someone named in the contract.
        Other = "other",
    }

    /// Who pays the third party.
    CostSplitCode {
        /// Both sides, half each.
        Equal = "equal",
        /// The commissioner.
        Commissioner = "commissioner",
        /// The supervisor.
        Supervisor = "supervisor",
    }

    /// An annex to the contract.
    AnnexCode {
        /// The goals.
        Goals = "goals",
        /// The ground rules.
        GroundRules = "ground_rules",
        /// The price list.
        PriceList = "price_list",
        /// The privacy notice.
        PrivacyNotice = "privacy_notice",
    }

    /// What a continuation decision says.
    DecisionCode {
        /// The work goes on as it is.
        Continue = "continue",
        /// The work goes on with changes.
        Change = "change",
        /// The work ends.
        End = "end",
    }

    /// Which item of the contract changes.
    ChangeCode {
        /// Duration or number of meetings.
        Term = "term",
        /// Length of a meeting.
        Minutes = "minutes",
        /// Interval of meetings.
        Interval = "interval",
        /// How meetings are agreed.
        Scheduling = "scheduling",
        /// Place or mode.
        Venue = "venue",
        /// Goals visible to the commissioner.
        Goals = "goals",
        /// Methods.
        Methods = "methods",
        /// Number of participants.
        Participants = "participants",
        /// Evaluation.
        Evaluation = "evaluation",
        /// Feedback to the commissioner.
        Feedback = "feedback",
        /// Price.
        Price = "price",
        /// Payer, shares or references.
        Payer = "payer",
        /// Invoicing.
        Invoicing = "invoicing",
        /// Cancellation.
        Cancellation = "cancellation",
        /// Interruption and notice.
        Interruption = "interruption",
        /// Supervisor.
        Supervisor = "supervisor",
        /// Another item, named by its label.
        Other = "other",
    }

    /// Where a mediator comes from.
    MediatorCode {
        /// From outside the organisation.
        External = "external",
        /// From its own trained staff.
        Internal = "internal",
    }

    /// A priced phase of a mediation.
    PhaseCode {
        /// The talk with the employer on whether mediation suits.
        Suitability = "suitability",
        /// The common information meeting.
        Info = "info",
        /// A meeting with one party alone.
        Separate = "separate",
        /// The joint meeting.
        Joint = "joint",
        /// A second joint meeting, if it is agreed.
        FurtherJoint = "further_joint",
        /// A follow-up at which the mediator is present.
        FollowUp = "followup",
    }

    /// What a talk is part of.
    TalkFormatCode {
        /// A talk of its own.
        Lecture = "lecture",
        /// An opening address.
        Opening = "opening",
        /// The opening of a workshop.
        WorkshopOpening = "workshop_opening",
    }

    /// What may be done with the material of a talk.
    MaterialsCode {
        /// Nothing is handed out.
        None = "none",
        /// The listeners may keep it for themselves.
        Participants = "participants",
        /// The organisation may use it in its own work.
        Organisation = "organisation",
    }

    /// A thing a sound relaxation needs.
    NeedCode {
        /// The room.
        Room = "room",
        /// Mats or mattresses.
        Mats = "mats",
        /// Pillows.
        Pillows = "pillows",
        /// Blankets.
        Blankets = "blankets",
        /// Chairs for those who sit.
        Chairs = "chairs",
        /// Bowls, gongs and other instruments.
        Instruments = "instruments",
    }

    /// Who brings a thing.
    ProviderCode {
        /// Whoever booked.
        Customer = "customer",
        /// Whoever leads.
        Instructor = "instructor",
        /// Each participant for themselves.
        Participants = "participants",
    }

    /// When a booking is paid.
    PaymentCode {
        /// Before it takes place.
        InAdvance = "in_advance",
        /// Afterwards.
        Afterwards = "afterwards",
    }

    /// What a consultation leaves behind.
    ReportCode {
        /// Nothing in writing unless agreed apart.
        None = "none",
        /// A closing meeting.
        Meeting = "meeting",
        /// A written summary that the participants read first.
        Written = "written",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_names_its_choice() {
        assert_eq!(FormCode::from_code("team"), Some(FormCode::Team));
        assert_eq!(FormCode::from_code("Team"), None);
        assert_eq!(
            serde_json::to_string(&VatCode::ExemptPatientCare).unwrap(),
            "\"exempt_patient_care\""
        );
    }
}
