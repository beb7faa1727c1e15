//! A client: an organisation or a paying person, with what an invoice and a contract need to know.

use super::code::codes;
use super::id::ClientId;
use super::language::Language;
use super::number::{BusinessId, EinvoiceAddress, EinvoiceOperator, VatId};
use super::party::Address;

codes! {
    /// What kind of client it is; decides wording, terms and required references.
    ClientType {
        /// A municipality.
        Municipality = "municipality",
        /// A wellbeing services county.
        WellbeingCounty = "wellbeing_county",
        /// A parish.
        Parish = "parish",
        /// A state body.
        State = "state",
        /// A company.
        Company = "company",
        /// An association or foundation.
        Association = "association",
        /// A sole trader.
        SoleTrader = "sole_trader",
        /// A private person.
        Consumer = "consumer",
    }
}

impl ClientType {
    /// Says whether the client is a contracting authority: at most 30 days to pay, public documents.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(
            self,
            Self::Municipality | Self::WellbeingCounty | Self::Parish | Self::State
        )
    }

    /// Says whether the client is a private person: gross prices, consumer law.
    #[must_use]
    pub const fn is_consumer(self) -> bool {
        matches!(self, Self::Consumer)
    }
}

codes! {
    /// How invoices reach the client.
    Channel {
        /// A structured e-invoice.
        Einvoice = "einvoice",
        /// A PDF by e-mail.
        Email = "email",
        /// On paper.
        Paper = "paper",
    }
}

codes! {
    /// A reference that a payer can demand on every invoice.
    Reference {
        /// The payer's order number.
        OrderNumber = "order_number",
        /// The contract's number in the payer's register.
        ContractNumber = "contract_number",
        /// The payer's own reference, often a code of the orderer.
        YourRef = "your_ref",
        /// The cost centre.
        CostCentre = "cost_centre",
    }
}

/// Where e-invoices are sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Einvoice {
    /// The receiver's address.
    pub address: EinvoiceAddress,
    /// The receiver's operator.
    pub operator: EinvoiceOperator,
}

/// Somebody to turn to at the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Title at work.
    pub title: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}

/// An organisation or a person who commissions or pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// The id, which is the file's name.
    pub id: ClientId,
    /// The name as it stands on invoices.
    pub name: String,
    /// What kind of client it is.
    pub client_type: ClientType,
    /// The industry, in free words; no rule reads it.
    pub sector: Option<String>,
    /// Business id.
    pub business_id: Option<BusinessId>,
    /// VAT number, where it is needed on invoices.
    pub vat_id: Option<VatId>,
    /// Postal address.
    pub address: Option<Address>,
    /// Language of invoices and letters, when it is not the practice's.
    pub language: Option<Language>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// The contact person.
    pub contact: Option<Contact>,
    /// How invoices are sent.
    pub channel: Option<Channel>,
    /// Where e-invoices are sent.
    pub einvoice: Option<Einvoice>,
    /// References without which the client returns an invoice.
    pub required_references: Vec<Reference>,
    /// Days to pay, when they are not the practice's default.
    pub payment_term_days: Option<u32>,
}
