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
    /// The town whose district court decides in the end.
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
