//! What a debtor is in the eyes of the acts on interest and debt collection: a consumer, a business or a public body.

use super::client::ClientType;

/// What kind of debtor somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Debtor {
    /// A private person.
    Consumer,
    /// A company, an association or a sole trader.
    Business,
    /// A contracting authority.
    Public,
}

impl Debtor {
    /// Every kind of debtor.
    pub const ALL: [Self; 3] = [Self::Consumer, Self::Business, Self::Public];

    /// Tells the kind of debtor that a client is.
    ///
    /// An association that buys supervision counts as a business: an assumption, since no act says it in these words.
    #[must_use]
    pub const fn of(client: ClientType) -> Self {
        if client.is_consumer() {
            Self::Consumer
        } else if client.is_public() {
            Self::Public
        } else {
            Self::Business
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Debtor;
    use crate::domain::client::ClientType;

    #[test]
    fn every_client_is_one_kind_of_debtor() {
        assert_eq!(Debtor::of(ClientType::Consumer), Debtor::Consumer);
        assert_eq!(Debtor::of(ClientType::Parish), Debtor::Public);
        assert_eq!(Debtor::of(ClientType::WellbeingCounty), Debtor::Public);
        assert_eq!(Debtor::of(ClientType::Association), Debtor::Business);
        assert_eq!(Debtor::of(ClientType::SoleTrader), Debtor::Business);
    }
}
