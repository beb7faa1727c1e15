//! What the two mediation documents may know: the employer's commission and the frame of the parties' agreement.
//! The parties are a number and codes; their names, and what they agree, are written by hand on the printed paper.

use serde::Serialize;

use super::codes::{MediatorCode, PhaseCode};
use super::common::{HeaderView, PartyView, SenderView, SignatureView};
use super::contract::{CancellationView, PriceView, PriorContactsView, VenueView};
use super::{DocumentKind, View, sealed};

/// The employer's commission for workplace mediation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MediationCommissionView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice; its supervisors are the mediators.
    pub sender: SenderView,
    /// The employer.
    pub commissioner: PartyView,
    /// The part of the organisation concerned, in the nominative.
    pub unit: Option<String>,
    /// Who may bind the employer, with their title.
    pub representative: Option<String>,
    /// Whether the employer is a public body.
    pub public_buyer: bool,
    /// Whether the mediator comes from outside.
    pub mediator_kind: MediatorCode,
    /// How many parties there are, when it is known.
    pub parties_count: Option<u32>,
    /// Earlier contacts told before signing.
    pub prior_contacts: Option<PriorContactsView>,
    /// Place and mode.
    pub venue: VenueView,
    /// Within how many days of signing the information meeting is held.
    pub info_within_days: Option<u32>,
    /// Within how many days of the information meeting the separate meetings are held.
    pub separate_within_days: Option<u32>,
    /// Within how many days of the joint meeting the agreement is worded.
    pub agreement_within_days: Option<u32>,
    /// How many days after the agreement each follow-up is held.
    pub followup_days: Vec<u32>,
    /// The price of each phase.
    pub phases: Vec<PhaseView>,
    /// The sum when every phase is held.
    pub total: Option<String>,
    /// VAT, travel, payers and invoicing; its lines stay empty, since mediation is priced by phase.
    pub price: PriceView,
    /// Cancellation of an agreed meeting.
    pub cancellation: CancellationView,
    /// How many days after the last follow-up the notes are destroyed.
    pub notes_days: Option<u32>,
    /// Where the privacy notice is.
    pub privacy_notice: Option<String>,
    /// The court that decides in the end, in the nominative; without it, that of the employer's domicile.
    pub court: Option<String>,
    /// Who signs: the employer and the mediators.
    pub signatures: Vec<SignatureView>,
}

/// The price of one phase of a mediation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhaseView {
    /// Which phase.
    pub phase: PhaseCode,
    /// How many hours it takes, such as `1–2`.
    pub hours: Option<String>,
    /// How many times it is held, when it is known.
    pub count: Option<u32>,
    /// The price of one time; absent until it is settled.
    pub price: Option<String>,
    /// Whether it costs nothing.
    pub is_free: bool,
}

/// The frame of what the parties of a mediation agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MediationAgreementView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice; its supervisors are the mediators.
    pub sender: SenderView,
    /// The employer.
    pub commissioner: PartyView,
    /// The parties' codes, such as `P1`.
    pub parties: Vec<String>,
    /// One for each term; without any, the paper has six empty rows.
    pub terms: Vec<TermView>,
    /// Within how many days a term that slips is talked over.
    pub within_days: Option<u32>,
    /// The follow-ups.
    pub followups: Vec<FollowUpView>,
    /// Who signs for the employer, when the employer undertakes something too.
    pub employer: Option<SignatureView>,
}

/// One term of a mediation agreement; its words are written by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TermView {
    /// The day by which it is done, when it is known.
    pub due: Option<String>,
}

/// One follow-up of a mediation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FollowUpView {
    /// The day.
    pub date: Option<String>,
    /// Whether the mediator is present; absent when the parties circle it on the paper.
    pub mediator_present: Option<bool>,
}

impl sealed::Sealed for MediationCommissionView {}
impl View for MediationCommissionView {
    fn document(&self) -> DocumentKind {
        DocumentKind::MediationCommission
    }
}

impl sealed::Sealed for MediationAgreementView {}
impl View for MediationAgreementView {
    fn document(&self) -> DocumentKind {
        DocumentKind::MediationAgreement
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::locale::Language;
    use crate::document::template::render;
    use crate::document::view::{NeedCode, sample};

    fn printed<V: View>(view: &V, language: Language) -> String {
        render(view, language, &|_| None).unwrap()
    }

    #[test]
    fn the_commission_has_its_twelve_clauses_in_every_language() {
        for &language in Language::ALL {
            let text = printed(&sample::mediation_commission(language), language);

            assert_eq!(text.matches("\n## ").count(), 12, "{text}");
            assert!(text.contains("\n## 12. "), "{text}");
        }
    }

    #[test]
    fn the_agreement_has_a_row_for_each_term_or_six_empty_ones() {
        for &language in Language::ALL {
            let mut view = sample::mediation_agreement(language);
            let rows = |view: &MediationAgreementView| {
                let text = printed(view, language);
                (1..=9)
                    .filter(|row| text.contains(&format!("\n| {row} | | |")))
                    .count()
            };

            assert_eq!(rows(&view), 3);
            view.terms.clear();
            assert_eq!(rows(&view), 6);
        }
    }

    #[test]
    fn the_parties_write_their_names_and_sign_themselves() {
        let text = printed(&sample::mediation_agreement(Language::Fi), Language::Fi);

        for code in ["P1", "P2", "P3", "P4"] {
            assert!(text.contains(&format!("\n| {code} | |\n")), "{text}");
            assert!(
                text.contains(&format!("\n| Osapuoli {code} | | | |\n")),
                "{text}"
            );
        }
    }

    #[test]
    fn the_employer_signs_only_what_it_undertakes() {
        let mut view = sample::mediation_agreement(Language::En);
        view.employer = None;

        let text = printed(&view, Language::En);

        assert!(!text.contains("for its own undertakings"), "{text}");
    }

    #[test]
    fn every_phase_and_need_has_its_words() {
        // A template names these codes in a table of its own; a code without words would stop the render.
        for &language in Language::ALL {
            let mut view = sample::mediation_commission(language);
            let known = view.phases.remove(0);
            view.phases = PhaseCode::ALL
                .iter()
                .map(|phase| PhaseView {
                    phase: *phase,
                    ..known.clone()
                })
                .collect();
            printed(&view, language);

            let mut relaxation = sample::relaxation_confirmation(language);
            let need = relaxation.needs.remove(0);
            relaxation.needs = NeedCode::ALL
                .iter()
                .map(|item| crate::document::view::NeedView {
                    item: *item,
                    ..need.clone()
                })
                .collect();
            printed(&relaxation, language);
        }
    }
}
