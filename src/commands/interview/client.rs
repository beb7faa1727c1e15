//! Questions on a client: name, type, where invoices go and what they must carry.

use super::question::{Ask, Question, Section};
use crate::domain::client::{Channel, ClientType, Reference};
use crate::domain::language::Language;

/// What is asked of a new client. Inside other commands each flag begins with `client-`.
pub static CLIENT: &[Question] = &[
    Question::new(
        "client-type",
        "type",
        Section::Client,
        Ask::Code("client-type", ClientType::CODES),
    )
    .needed(),
    Question::new("client-name", "name", Section::Client, Ask::Text).needed(),
    Question::new(
        "client-business-id",
        "business_id",
        Section::Client,
        Ask::Text,
    )
    .when(|desk| !desk.is("type", &["consumer"])),
    Question::new("client-vat-id", "vat_id", Section::Client, Ask::Text).quiet(),
    Question::new("client-sector", "sector", Section::Client, Ask::Text).quiet(),
    Question::new("client-address", "address", Section::Client, Ask::Address),
    Question::new("client-email", "email", Section::Client, Ask::Email),
    Question::new("client-phone", "phone", Section::Client, Ask::Text).quiet(),
    Question::new("client-contact", "contact", Section::Client, Ask::Person)
        .when(|desk| !desk.is("type", &["consumer"])),
    Question::new(
        "client-language",
        "language",
        Section::Client,
        Ask::Code("language", Language::CODES),
    )
    .quiet(),
    Question::new(
        "client-channel",
        "channel",
        Section::Client,
        Ask::Code("invoice-channel", Channel::CODES),
    ),
    Question::new(
        "client-einvoice",
        "einvoice.address",
        Section::Client,
        Ask::Text,
    )
    .when(|desk| desk.is("channel", &["einvoice"]))
    .needed_when(|desk| desk.value("einvoice.operator").is_some()),
    Question::new(
        "client-operator",
        "einvoice.operator",
        Section::Client,
        Ask::Text,
    )
    .when(|desk| desk.is("channel", &["einvoice"]) && desk.value("einvoice.address").is_some())
    .needed(),
    Question::new(
        "client-references",
        "required_references",
        Section::Client,
        Ask::Codes("reference", Reference::CODES),
    )
    .when(|desk| !desk.is("type", &["consumer"])),
    Question::new(
        "client-payment-term",
        "payment_term_days",
        Section::Client,
        Ask::Number,
    )
    .quiet(),
];
