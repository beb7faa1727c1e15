//! What the commission for process consultation may know. Its buyer is always an organisation; the people who take
//! part are a number.

use serde::Serialize;

use super::codes::ReportCode;
use super::common::{HeaderView, PartyView, SenderView, SignatureView};
use super::contract::{
    CancellationView, DissatisfactionView, DurationView, InterruptionView, PriceView,
    PriorContactsView, PrivacyView, SchedulingView, VenueView,
};
use super::{DocumentKind, View, sealed};

/// The commission for process consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConsultingCommissionView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice; its supervisors are the consultants.
    pub sender: SenderView,
    /// The organisation.
    pub commissioner: PartyView,
    /// The part of the organisation concerned, in the nominative.
    pub unit: Option<String>,
    /// Who may bind the organisation, with their title.
    pub representative: Option<String>,
    /// Whether the organisation is a public body.
    pub public_buyer: bool,
    /// How many people take part, when it is known.
    pub participants: Option<u32>,
    /// The goals; without any, they are settled in the first meeting.
    pub goals: Vec<String>,
    /// Duration and amount.
    pub duration: DurationView,
    /// How meetings are agreed.
    pub scheduling: Option<SchedulingView>,
    /// The methods' labels, in the nominative.
    pub methods: Vec<String>,
    /// Place and mode.
    pub venue: VenueView,
    /// What the organisation is given in writing.
    pub report: Option<ReportCode>,
    /// The interval of interim evaluations.
    pub evaluation_months: Option<u32>,
    /// Price, VAT, travel, payers and invoicing.
    pub price: PriceView,
    /// Cancellation and unused time.
    pub cancellation: CancellationView,
    /// Interruption by either side.
    pub interruption: Option<InterruptionView>,
    /// What is done when someone is dissatisfied.
    pub dissatisfaction: Option<DissatisfactionView>,
    /// Notes and personal data.
    pub privacy: PrivacyView,
    /// Earlier contacts told before signing.
    pub prior_contacts: Option<PriorContactsView>,
    /// Who signs: the organisation and the consultants.
    pub signatures: Vec<SignatureView>,
}

impl sealed::Sealed for ConsultingCommissionView {}
impl View for ConsultingCommissionView {
    fn document(&self) -> DocumentKind {
        DocumentKind::ConsultingCommission
    }
}
