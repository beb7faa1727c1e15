//! What most documents share: the sender, the other parties, the reference, the signatures.

use serde::Serialize;

use super::codes::RoleCode;

/// Date, reference and, in a draft, what is still missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct HeaderView {
    /// The engagement's neutral id.
    pub reference: String,
    /// The day of the document.
    pub date: Option<String>,
    /// Whether the document is a draft, not for signing.
    pub is_draft: bool,
    /// What a draft still lacks, one finding a line, in the language of the document.
    pub findings: Vec<String>,
}

/// The practice that sends the document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SenderView {
    /// The business name.
    pub name: String,
    /// The business id.
    pub business_id: Option<String>,
    /// The postal address on one line.
    pub address: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The supervisor responsible.
    pub supervisor: SupervisorView,
    /// A second supervisor in the room.
    pub co_supervisor: Option<SupervisorView>,
}

/// A supervisor, coach or mediator, and what is told of their profession.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct SupervisorView {
    /// The name.
    pub name: String,
    /// School, programme, year and length, as one phrase in the nominative.
    pub training: Option<String>,
    /// The association they belong to; absent unless the practice says so.
    pub membership: Option<String>,
    /// The ethical principles they follow, in the nominative.
    pub ethics_ref: Option<String>,
    /// The liability insurance and its insurer.
    pub insurance: Option<String>,
}

/// An organisation or a paying person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PartyView {
    /// The name as it stands on invoices.
    pub name: String,
    /// The unit of the commissioner that the work is for.
    pub unit: Option<String>,
    /// The business id; a person has none.
    pub business_id: Option<String>,
    /// The postal address on one line.
    pub address: Option<String>,
    /// The contact person.
    pub contact: Option<String>,
    /// The contact's e-mail address.
    pub email: Option<String>,
    /// The contact's telephone number.
    pub phone: Option<String>,
}

/// A payer with its share and the references it asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PayerView {
    /// The name as it stands on invoices.
    pub name: String,
    /// The business id.
    pub business_id: Option<String>,
    /// The postal address on one line.
    pub address: Option<String>,
    /// The share, such as `1/3` or `50 %`; absent for a sole payer.
    pub share: Option<String>,
    /// The e-invoice address and its operator.
    pub einvoice: Option<String>,
    /// Where a PDF invoice is sent when there is no e-invoice address.
    pub email: Option<String>,
    /// The payer's order number.
    pub order_number: Option<String>,
    /// The payer's contract number.
    pub contract_number: Option<String>,
    /// The payer's cost centre.
    pub cost_centre: Option<String>,
    /// The payer's own reference.
    pub your_ref: Option<String>,
}

/// A percentage that may be charged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ChargeView {
    /// The percentage as text.
    pub percent: String,
    /// Whether it is 0.
    pub is_free: bool,
    /// Whether it is 100.
    pub is_full: bool,
}

/// One step of the cancellation terms; the steps go from the longest notice to the shortest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TierView {
    /// Notice in hours; 0 is "before the start".
    pub hours_before: Option<u32>,
    /// Notice in working days, when the step is not counted in hours.
    pub workdays_before: Option<u32>,
    /// Notice in days, when the step is counted in neither.
    pub days_before: Option<u32>,
    /// What is charged.
    pub charge: ChargeView,
}

/// One signature to be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignatureView {
    /// In which part they sign.
    pub role: RoleCode,
    /// The printed name; never a supervisee's, who writes it by hand.
    pub name: Option<String>,
    /// The organisation signed for.
    pub organisation: Option<String>,
    /// The code of a supervisee.
    pub code: Option<String>,
    /// How many supervisees this line stands for; above one they sign in the ground rules annex.
    pub count: u32,
}
