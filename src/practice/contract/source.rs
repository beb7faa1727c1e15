//! How much a finding matters, which clause it belongs to, and where its rule comes from.

use crate::domain::codes;

codes! {
    /// How much a finding matters.
    Severity {
        /// The contract lacks something or contradicts itself; it renders as a draft only.
        Error = "error",
        /// Worth a second look before signing.
        Warning = "warning",
        /// Good to know.
        Info = "info",
    }
}

codes! {
    /// Where a rule comes from.
    Source {
        /// Item 1 of the supervisors' list: duration and amount.
        Item1 = "item-1",
        /// Item 2: how meetings are agreed.
        Item2 = "item-2",
        /// Item 3: place.
        Item3 = "item-3",
        /// Item 4: goals.
        Item4 = "item-4",
        /// Item 5: evaluation.
        Item5 = "item-5",
        /// Item 6: methods.
        Item6 = "item-6",
        /// Item 7: price, payer and due dates.
        Item7 = "item-7",
        /// Item 8: procedure of cancellation.
        Item8 = "item-8",
        /// Item 9: whether unused or cancelled time is charged.
        Item9 = "item-9",
        /// Item 10: interruption by either side.
        Item10 = "item-10",
        /// Item 11: a dissatisfied client.
        Item11 = "item-11",
        /// What supervisors publish about good practice, beside the list.
        Guidance = "guidance",
        /// What mediators publish about good practice.
        Mediation = "mediation",
        /// A rule of this program: something contradicts itself or would stay unsaid.
        House = "house",
        /// Act 30/2013, 4 §: a contracting authority pays within 30 days.
        PublicTerm = "act-30-2013-4",
        /// Act 30/2013, 5 §: a business pays later than in 30 days only if expressly agreed.
        BusinessTerm = "act-30-2013-5",
        /// Value Added Tax Act 1501/1993, 3 §: sellers below the limit.
        SmallSeller = "act-1501-1993-3",
        /// Value Added Tax Act 1501/1993, 65 §: services sold to a business of another country.
        ReverseCharge = "act-1501-1993-65",
    }
}

impl Source {
    /// Returns the item's number in the supervisors' list of eleven.
    #[must_use]
    pub fn item(self) -> Option<u8> {
        self.code().strip_prefix("item-")?.parse().ok()
    }
}

codes! {
    /// The part of the document that a finding belongs to, in the order of the supervision contract.
    Clause {
        /// Parties.
        Parties = "parties",
        /// Purpose and scope.
        Purpose = "purpose",
        /// Trial sessions.
        Trial = "trial",
        /// Duration and amount.
        Duration = "duration",
        /// Scheduling.
        Scheduling = "scheduling",
        /// Place and mode.
        Place = "place",
        /// Goals.
        Goals = "goals",
        /// Methods.
        Methods = "methods",
        /// The participant's rights and responsibility.
        Participant = "participant",
        /// Confidentiality.
        Confidentiality = "confidentiality",
        /// Feedback to the commissioner.
        Feedback = "feedback",
        /// Evaluation.
        Evaluation = "evaluation",
        /// Continuation.
        Continuation = "continuation",
        /// Price, payer and invoicing.
        Price = "price",
        /// Cancellation and unused time.
        Cancellation = "cancellation",
        /// Interruption and termination.
        Interruption = "interruption",
        /// Dissatisfaction and disputes.
        Dissatisfaction = "dissatisfaction",
        /// Personal data.
        PersonalData = "personal_data",
        /// Prior contacts.
        PriorContacts = "prior_contacts",
        /// Professional conduct.
        Conduct = "conduct",
        /// Amendments, annexes and signatures.
        Amendments = "amendments",
        /// A mediation's schedule and follow-ups; no clause of a supervision contract.
        FollowUp = "follow_up",
        /// What a talk or relaxation is about; no clause of a supervision contract.
        Occasion = "occasion",
    }
}

impl Clause {
    /// Returns the clause's row in the supervision contract, from 0 for the parties to 20 for the signatures.
    #[must_use]
    pub const fn row(self) -> Option<u32> {
        match self {
            Self::FollowUp | Self::Occasion => None,
            clause => Some(clause as u32),
        }
    }
}
