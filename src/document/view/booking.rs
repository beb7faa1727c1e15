//! What the confirmations of a talk and of a sound relaxation may know. The relaxation has no field for its occasion
//! and none for anyone's health: either could tell what nobody asked to be told.

use serde::Serialize;

use super::codes::{MaterialsCode, NeedCode, PaymentCode, ProviderCode, TalkFormatCode};
use super::common::{HeaderView, PartyView, SenderView};
use super::contract::{CancellationView, PriceView, VenueView};
use super::{DocumentKind, View, sealed};

/// When a booking takes place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct MomentView {
    /// The day.
    pub day: Option<String>,
    /// The time of day at which it begins.
    pub start: Option<String>,
    /// How long it takes.
    pub minutes: Option<u32>,
}

/// The confirmation of a booked talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TalkConfirmationView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice; its supervisor is the speaker.
    pub sender: SenderView,
    /// Who booked the talk.
    pub recipient: PartyView,
    /// Whether a private person booked it.
    pub consumer: bool,
    /// Whether a public body booked it.
    pub public_buyer: bool,
    /// The title, in the language of the document.
    pub title: Option<String>,
    /// A talk of its own, or an opening.
    pub format: TalkFormatCode,
    /// When it takes place.
    pub moment: MomentView,
    /// Place and mode.
    pub venue: VenueView,
    /// How many listeners are expected.
    pub audience_size: Option<u32>,
    /// What technology is needed, in the nominative; empty for the usual.
    pub technology: Vec<String>,
    /// How many days before the talk content and technology are settled.
    pub check_days: u32,
    /// Whether the speaker has consented to a recording.
    pub recording: bool,
    /// What may be done with the slides.
    pub materials: MaterialsCode,
    /// Fee, VAT, travel, payers and invoicing.
    pub price: PriceView,
    /// Cancellation.
    pub cancellation: CancellationView,
    /// Whether a link for feedback is sent the day after.
    pub feedback_link: bool,
}

/// The confirmation of a booked sound relaxation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RelaxationConfirmationView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice; its supervisor leads the relaxation.
    pub sender: SenderView,
    /// Who booked the relaxation.
    pub recipient: PartyView,
    /// Whether a private person booked it.
    pub consumer: bool,
    /// Whether a public body booked it.
    pub public_buyer: bool,
    /// When it takes place.
    pub moment: MomentView,
    /// Place and mode; a relaxation is never remote.
    pub venue: VenueView,
    /// How many take part.
    pub head_count: Option<u32>,
    /// The method, in the nominative.
    pub method: Option<String>,
    /// The training in that method, in the nominative.
    pub training: Option<String>,
    /// A talk in the same booking.
    pub talk: Option<OpeningTalkView>,
    /// Who brings what.
    pub needs: Vec<NeedView>,
    /// How many minutes before the start the room must be open.
    pub setup_minutes: u32,
    /// How many days before the start an open place is settled.
    pub check_days: u32,
    /// Price, VAT, travel, payers and invoicing; with VAT for consumers.
    pub price: PriceView,
    /// Before or after.
    pub payment: PaymentCode,
    /// The day by which it is paid, when it is known.
    pub due_date: Option<String>,
    /// Cancellation.
    pub cancellation: CancellationView,
    /// Where the privacy notice is.
    pub privacy_notice: Option<String>,
}

/// A talk booked together with a relaxation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OpeningTalkView {
    /// The title, in the language of the document.
    pub title: Option<String>,
    /// How long it takes.
    pub minutes: Option<u32>,
}

/// One thing needed, and who brings it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeedView {
    /// What is needed.
    pub item: NeedCode,
    /// Who brings it.
    pub by: ProviderCode,
}

impl sealed::Sealed for TalkConfirmationView {}
impl View for TalkConfirmationView {
    fn document(&self) -> DocumentKind {
        DocumentKind::TalkConfirmation
    }
}

impl sealed::Sealed for RelaxationConfirmationView {}
impl View for RelaxationConfirmationView {
    fn document(&self) -> DocumentKind {
        DocumentKind::RelaxationConfirmation
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::locale::Language;
    use crate::document::template::render;
    use crate::document::view::sample;

    fn printed<V: View>(view: &V, language: Language) -> String {
        render(view, language, &|_| None).unwrap()
    }

    #[test]
    fn the_relaxation_says_that_nothing_is_played_on_the_body() {
        let promises = [
            (Language::Fi, "Soittimia ei aseteta keholle"),
            (Language::Sv, "Instrumenten placeras inte på kroppen"),
            (Language::En, "The instruments are not placed on the body"),
        ];
        for (language, promise) in promises {
            let text = printed(&sample::relaxation_confirmation(language), language);

            assert!(text.contains(promise), "{text}");
        }
    }

    #[test]
    fn only_a_consumer_reads_of_consumer_rights() {
        for &language in Language::ALL {
            let mut view = sample::relaxation_confirmation(language);
            assert!(printed(&view, language).contains("kuluttajariita.fi"));

            view.consumer = false;
            assert!(!printed(&view, language).contains("kuluttajariita.fi"));
        }
    }

    #[test]
    fn a_confirmation_carries_no_clause_numbers() {
        for &language in Language::ALL {
            assert!(!printed(&sample::talk_confirmation(language), language).contains("## 1."));
        }
    }

    #[test]
    fn a_recording_needs_the_speakers_consent_and_says_so_either_way() {
        let mut view = sample::talk_confirmation(Language::Fi);
        assert!(printed(&view, Language::Fi).contains("Esitystä ei tallenneta"));

        view.recording = true;
        assert!(printed(&view, Language::Fi).contains("Puhuja suostuu siihen"));
    }

    #[test]
    fn open_terms_are_shown_as_open() {
        let mut view = sample::talk_confirmation(Language::Fi);
        view.price = PriceView::default();
        view.cancellation = CancellationView::default();

        let text = printed(&view, Language::Fi);

        for open in ["Hinta", "Arvonlisävero", "Maksuaika", "Peruutusehdot"] {
            assert!(text.contains(&format!("*{open} täydennetään.*")), "{text}");
        }
    }
}
