//! What has been billed already, by payer: a session is billed once to each. Told by the caller, who knows the invoices.

use std::collections::BTreeMap;

use crate::domain::id::{ClientId, EngagementId, SessionId};

/// Sessions on invoices, with the number of the invoice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Billed(BTreeMap<EngagementId, Vec<Entry>>);

/// One session on one payer's invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    session: SessionId,
    payer: ClientId,
    number: String,
}

impl Billed {
    /// Adds a session that stands on a payer's invoice.
    pub fn add(
        &mut self,
        payer: ClientId,
        engagement: EngagementId,
        session: SessionId,
        number: impl Into<String>,
    ) {
        self.0.entry(engagement).or_default().push(Entry {
            session,
            payer,
            number: number.into(),
        });
    }

    /// Returns the number of the invoice on which a payer has got a session.
    #[must_use]
    pub fn number(
        &self,
        payer: &ClientId,
        engagement: &EngagementId,
        session: &SessionId,
    ) -> Option<&str> {
        let mut entries = self.0.get(engagement)?.iter();
        let entry = entries.find(|entry| entry.session == *session && entry.payer == *payer)?;
        Some(&entry.number)
    }

    /// Returns the number of the first invoice that a session stands on, whoever got it.
    #[must_use]
    pub fn first(&self, engagement: &EngagementId, session: &SessionId) -> Option<&str> {
        let mut entries = self.0.get(engagement)?.iter();
        let entry = entries.find(|entry| entry.session == *session)?;
        Some(&entry.number)
    }
}
