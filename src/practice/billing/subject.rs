//! What the lines of one invoice have in common: payer, order, references, language, VAT and days to pay.

use crate::domain::client::Client;
use crate::domain::engagement::{Engagement, Payer};
use crate::domain::invoice::{Key, Subject};
use crate::domain::practice::Practice;

/// What the key of an invoice is made from.
pub(super) struct Subjects<'a> {
    pub(super) practice: &'a Practice,
    pub(super) client: Option<&'a Client>,
    pub(super) engagement: &'a Engagement,
}

impl Subjects<'_> {
    /// Makes the key; `None` where VAT is not settled.
    pub(super) fn key(&self, payer: &Payer, gross: bool) -> Option<Key> {
        let engagement = self.engagement;
        let order = payer.order_number.clone().map(Subject::Order);
        let own = || Subject::Engagement(engagement.id.clone());
        let language = self.client.and_then(|client| client.language);
        Some(Key {
            payer: payer.client.clone(),
            subject: order.unwrap_or_else(own),
            cost_centre: payer.cost_centre.clone(),
            contract_number: payer.contract_number.clone(),
            your_ref: payer.your_ref.clone(),
            language: language
                .or(engagement.language)
                .unwrap_or(self.practice.language),
            vat: engagement.vat.clone()?,
            gross,
            term_days: self.term_days(),
        })
    }

    /// Returns the days to pay: the contract's, or else the client's own, or the practice's.
    fn term_days(&self) -> Option<u32> {
        let defaults = &self.practice.defaults;
        let public = self.client.is_some_and(|c| c.client_type.is_public());
        let usual = match public {
            true => defaults.public_payment_term_days,
            false => defaults.payment_term_days,
        };
        let agreed = self.engagement.contract.payment_term_days;
        agreed
            .or_else(|| self.client.and_then(|client| client.payment_term_days))
            .or(usual)
    }
}
