//! What documents may know. A view is a plain type made for one audience: sums, dates and percentages are text
//! already, counts are numbers where the grammar needs them, and choices are codes a template branches on.
//! No view has a field for the names of supervisees, for themes or for notes, so no template can print them.
//! Only types in this folder are views.
//!
//! A view goes to a template:
//!
//! ```
//! use tyo::document::{locale::Language, template, view::sample};
//!
//! let view = sample::closing_letter(Language::En);
//! let text = template::render(&view, Language::En, &|_| None)?;
//! assert!(text.starts_with("# Closing letter"));
//! # Ok::<(), template::TemplateError>(())
//! ```
//!
//! Nothing else does:
//!
//! ```compile_fail,E0277
//! use tyo::document::{locale::Language, template};
//!
//! let view = String::from("anything that is no view");
//! let text = template::render(&view, Language::En, &|_| None)?;
//! # Ok::<(), template::TemplateError>(())
//! ```

mod booking;
mod codes;
mod common;
mod consulting;
mod contract;
mod followup;
mod letter;
mod mediation;
mod meeting;
pub mod sample;

use serde::Serialize;

use super::kind::DocumentKind;

pub use booking::{
    MomentView, NeedView, OpeningTalkView, RelaxationConfirmationView, TalkConfirmationView,
};
pub use codes::{
    AgreedWithCode, AnnexCode, ChangeCode, ChannelCode, ConfigurationCode, ContractFormCode,
    CostSplitCode, DecisionCode, FeedbackPolicyCode, FormCode, InvoicingCycleCode, MaterialsCode,
    MediatorCode, MeetingCode, ModeCode, NeedCode, ParticipationCode, PaymentCode, PhaseCode,
    PriceReviewCode, PriceUnitCode, ProviderCode, ReportCode, ResponsibleCode, RoleCode,
    SchedulingCode, ServiceCode, SettingCode, SicknessCode, TalkFormatCode, TermResultCode,
    ThirdPartyCode, ToldCode, VatCode,
};
pub use common::{
    ChargeView, HeaderView, PartyView, PayerView, SenderView, SignatureView, SupervisorView,
    TierView,
};
pub use consulting::ConsultingCommissionView;
pub use contract::{
    AnnexView, CancellationView, ConsentView, ContractView, DissatisfactionView, DurationView,
    EvaluationView, GoalsView, InterruptionView, IntervalView, PriceLineView, PriceView,
    PriorContactsView, PrivacyView, SchedulingView, SicknessView, TravelView, TrialView, VatView,
    VenueView,
};
pub use followup::{FollowedTermView, FollowupRecordView};
pub use letter::{AmendmentView, ChangeView, ClosingLetterView, ContinuationView};
pub use mediation::{
    FollowUpView, MediationAgreementView, MediationCommissionView, PhaseView, TermView,
};
pub use meeting::{
    AttendanceCertificateView, HeldView, MeetingView, SessionConfirmationView, TrialMemoView,
};

/// A type made to be printed. Sealed: only the types of this folder are views.
pub trait View: sealed::Sealed + Serialize {
    /// Returns the document this view fills.
    fn document(&self) -> DocumentKind;
}

mod sealed {
    /// Keeps other rooms from declaring their types printable.
    pub trait Sealed {}
}
