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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::locale::Language;
    use crate::document::template::render;
    use crate::document::view::sample;

    fn printed(view: &ConsultingCommissionView, language: Language) -> String {
        render(view, language, &|_| None).unwrap()
    }

    #[test]
    fn every_language_has_the_same_clauses() {
        for &language in Language::ALL {
            let text = printed(&sample::consulting_commission(language), language);

            assert_eq!(text.matches("\n## ").count(), 16, "{text}");
        }
    }

    #[test]
    fn zero_months_of_notes_means_destroyed_at_the_end() {
        let mut view = sample::consulting_commission(Language::Fi);
        view.privacy.notes_months = Some(0);

        let text = printed(&view, Language::Fi);

        assert!(
            text.contains("Muistiinpanot hävitetään, kun sopimus päättyy."),
            "{text}"
        );
    }

    #[test]
    fn missing_goals_are_promised_for_the_first_meeting() {
        let mut view = sample::consulting_commission(Language::En);
        view.goals.clear();

        let text = printed(&view, Language::En);

        assert!(
            text.contains("The goals are agreed in the first meeting"),
            "{text}"
        );
    }
}
