//! The shorter documents in the life of a contract: amendment, continuation, closing letter.

use serde::Serialize;

use super::codes::{
    ChangeCode, ConfigurationCode, DecisionCode, FeedbackPolicyCode, FormCode, RoleCode,
    ServiceCode,
};
use super::common::{HeaderView, PartyView, SenderView, SignatureView};
use super::{DocumentKind, View, sealed};

/// One item of a contract, as it was and as it will be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeView {
    /// Which item.
    pub item: ChangeCode,
    /// The item's name when its code is `other`.
    pub label: Option<String>,
    /// What was agreed before; absent for something new.
    pub old: Option<String>,
    /// What is agreed now; absent when the item falls away.
    pub new: Option<String>,
}

/// A change to a contract in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AmendmentView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice.
    pub sender: SenderView,
    /// Supervision or coaching.
    pub service: ServiceCode,
    /// The commissioner.
    pub commissioner: PartyView,
    /// The day the contract was signed.
    pub contract_date: Option<String>,
    /// The first day on which the change holds.
    pub valid_from: Option<String>,
    /// What changes.
    pub changes: Vec<ChangeView>,
    /// Who signs.
    pub signatures: Vec<SignatureView>,
}

/// The decision on whether and how the work goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContinuationView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice.
    pub sender: SenderView,
    /// Supervision or coaching.
    pub service: ServiceCode,
    /// The commissioner.
    pub commissioner: PartyView,
    /// The configuration of the contract, which tells who decides.
    pub parties: ConfigurationCode,
    /// The day the contract was signed.
    pub contract_date: Option<String>,
    /// The day of the decision.
    pub decided_on: Option<String>,
    /// Who decided.
    pub decided_by: Vec<RoleCode>,
    /// What was decided; absent in a proposal.
    pub outcome: Option<DecisionCode>,
    /// Until when the work goes on, or when it ends.
    pub until: Option<String>,
    /// How many more meetings are agreed.
    pub sessions_planned: Option<u32>,
    /// What changes.
    pub changes: Vec<ChangeView>,
    /// The day of the next review.
    pub next_review: Option<String>,
    /// The day of the closing session, when the work ends.
    pub closing_session: Option<String>,
    /// Who signs.
    pub signatures: Vec<SignatureView>,
}

/// The letter that ends an engagement; it says nothing of what was talked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClosingLetterView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice.
    pub sender: SenderView,
    /// The commissioner.
    pub recipient: PartyView,
    /// Whether the recipient is a private person.
    pub consumer: bool,
    /// Supervision or coaching.
    pub service: ServiceCode,
    /// The form, for supervision.
    pub form: Option<FormCode>,
    /// The first and the last day.
    pub period: Option<String>,
    /// How many meetings were held.
    pub sessions_held: u32,
    /// The last day, when it still lies ahead.
    pub ends_on: Option<String>,
    /// The day of the final evaluation.
    pub final_evaluation: Option<String>,
    /// What the commissioner hears.
    pub feedback_policy: Option<FeedbackPolicyCode>,
    /// The day on which the report on topics was sent.
    pub report_sent: Option<String>,
    /// Whether the last invoice is still to come.
    pub invoice_coming: bool,
    /// The last day on which notes may exist.
    pub notes_destroyed_by: Option<String>,
    /// The last day on which the contract is kept.
    pub contract_kept_until: Option<String>,
    /// Where the privacy notice is.
    pub privacy_notice: Option<String>,
}

impl sealed::Sealed for AmendmentView {}
impl View for AmendmentView {
    fn document(&self) -> DocumentKind {
        DocumentKind::Amendment
    }
}

impl sealed::Sealed for ContinuationView {}
impl View for ContinuationView {
    fn document(&self) -> DocumentKind {
        DocumentKind::Continuation
    }
}

impl sealed::Sealed for ClosingLetterView {}
impl View for ClosingLetterView {
    fn document(&self) -> DocumentKind {
        DocumentKind::ClosingLetter
    }
}
