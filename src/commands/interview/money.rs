//! Questions on items 7 to 11: price and payer, cancellation, unused time, interruption, dissatisfaction.

use super::desk::{Desk, process};
use super::question::{Ask, Question, Section};
use crate::domain::client::Reference;
use crate::domain::contract::{
    ContractForm, CostSplit, FirstStep, InvoicingCycle, NoticeChannel, Side, ThirdParty,
};
use crate::domain::engagement::Kind;
use crate::domain::vat::TreatmentCode;

/// Price, payer, invoicing.
pub static MONEY: &[Question] = &[
    Question::new("price", "contract.price.cents", Section::Money, Ask::Money)
        .item(7)
        .when(|desk| !is_mediation(desk))
        .needed(),
    Question::new(
        "info-price",
        "mediation.info_cents",
        Section::Money,
        Ask::Money,
    )
    .when(is_mediation)
    .needed(),
    Question::new(
        "separate-price",
        "mediation.separate_cents",
        Section::Money,
        Ask::Money,
    )
    .when(is_mediation)
    .needed(),
    Question::new(
        "joint-price",
        "mediation.joint_cents",
        Section::Money,
        Ask::Money,
    )
    .when(is_mediation)
    .needed(),
    Question::new(
        "followup-price",
        "mediation.followup_cents",
        Section::Money,
        Ask::Money,
    )
    .when(is_mediation)
    .needed(),
    Question::new(
        "vat",
        "vat.treatment",
        Section::Money,
        Ask::Code("vat", TreatmentCode::CODES),
    )
    .needed(),
    Question::new("vat-reason", "vat.reason", Section::Money, Ask::Text)
        .when(|desk| !desk.is("vat.treatment", &["standard", ""]))
        .needed(),
    Question::new("payer", "payer", Section::Money, Ask::Payers).item(7),
    Question::new(
        "order-number",
        "payer[0].order_number",
        Section::Money,
        Ask::Text,
    )
    .asked_when(|desk| demands(desk, Reference::OrderNumber)),
    Question::new(
        "contract-number",
        "payer[0].contract_number",
        Section::Money,
        Ask::Text,
    )
    .asked_when(|desk| demands(desk, Reference::ContractNumber)),
    Question::new("your-ref", "payer[0].your_ref", Section::Money, Ask::Text)
        .asked_when(|desk| demands(desk, Reference::YourRef)),
    Question::new(
        "cost-centre",
        "payer[0].cost_centre",
        Section::Money,
        Ask::Text,
    )
    .asked_when(|desk| demands(desk, Reference::CostCentre)),
    Question::new(
        "invoicing",
        "contract.invoicing_cycle",
        Section::Money,
        Ask::Code("cycle", InvoicingCycle::CODES),
    )
    .item(7),
    Question::new(
        "payment-term",
        "contract.payment_term_days",
        Section::Money,
        Ask::Number,
    )
    .item(7)
    .needed(),
    Question::new(
        "travel-km",
        "contract.travel.return_km",
        Section::Money,
        Ask::Number,
    )
    .when(|desk| !desk.is("mode", &["remote"])),
];

/// Cancelled and unused time.
pub static CANCELLATION: &[Question] = &[
    Question::new(
        "cancel-to",
        "contract.cancellation.notice_to",
        Section::Cancellation,
        Ask::Code("side", Side::CODES),
    )
    .item(8)
    .needed(),
    Question::new(
        "cancel-channel",
        "contract.cancellation.channel",
        Section::Cancellation,
        Ask::Codes("channel", NoticeChannel::CODES),
    )
    .item(8)
    .needed(),
    Question::new(
        "cancel",
        "contract.cancellation.tiers",
        Section::Cancellation,
        Ask::Tiers,
    )
    .item(9)
    .needed(),
    Question::new(
        "no-show",
        "contract.cancellation.no_show_percent",
        Section::Cancellation,
        Ask::Number,
    )
    .item(9)
    .needed(),
    Question::new(
        "sickness",
        "contract.cancellation.sickness_rule",
        Section::Cancellation,
        Ask::Sickness,
    )
    .item(9),
];

/// Interruption and dissatisfaction.
pub static ENDING: &[Question] = &[
    Question::new(
        "notice-weeks",
        "contract.interruption.notice_weeks",
        Section::Ending,
        Ask::Number,
    )
    .item(10)
    .when(process)
    .needed(),
    Question::new(
        "closing-session",
        "contract.interruption.closing_session",
        Section::Ending,
        Ask::YesNo,
    )
    .item(10)
    .when(process),
    Question::new(
        "first-step",
        "contract.dissatisfaction.first_step",
        Section::Ending,
        Ask::Code("first-step", FirstStep::CODES),
    )
    .item(11)
    .when(process)
    .needed()
    .quiet(),
    Question::new(
        "dissatisfied-days",
        "contract.dissatisfaction.within_days",
        Section::Ending,
        Ask::Number,
    )
    .item(11)
    .when(process)
    .needed(),
    Question::new(
        "third-party",
        "contract.dissatisfaction.third_party",
        Section::Ending,
        Ask::Code("third-party", ThirdParty::CODES),
    )
    .item(11)
    .when(process)
    .needed(),
    Question::new(
        "cost-split",
        "contract.dissatisfaction.cost_split",
        Section::Ending,
        Ask::Code("cost-split", CostSplit::CODES),
    )
    .item(11)
    .when(process)
    .quiet(),
    Question::new(
        "written",
        "contract.form",
        Section::Ending,
        Ask::Code("contract-form", ContractForm::CODES),
    )
    .when(process)
    .quiet(),
];

/// Says whether it is a mediation.
fn is_mediation(desk: &Desk<'_>) -> bool {
    desk.is_kind(Kind::Mediation)
}

/// Says whether the client returns invoices without a reference.
fn demands(desk: &Desk<'_>, reference: Reference) -> bool {
    let client = desk.client.as_ref();
    client.is_some_and(|client| client.required_references.contains(&reference))
}
