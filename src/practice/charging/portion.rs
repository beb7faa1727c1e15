//! Who pays a session, and how much each: the shares that hold on its day.

use super::tax::{Sums, Tax, sums};
use crate::domain::engagement::{Engagement, Payer};
use crate::domain::id::ClientId;
use crate::domain::money::Money;
use crate::domain::session::Session;
use crate::domain::share::Share;

/// A payer's part of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portion {
    /// Who pays.
    pub client: ClientId,
    /// The share.
    pub share: Share,
    /// The part of the amount; the odd cent goes to the payer named first.
    pub amount: Money,
    /// The part of the journey, without VAT.
    pub travel: Money,
    /// With and without VAT, reckoned on this part; `None` while no treatment is chosen.
    pub sums: Option<Sums>,
}

/// Splits a session among the payers of its day; `None` when their shares make no whole.
pub(super) fn split(
    engagement: &Engagement,
    session: &Session,
    amount: Option<Money>,
    travel: Money,
    gross: bool,
    tax: Option<Tax>,
) -> Option<Vec<Portion>> {
    let day = session.start.date();
    let payers = engagement.payers.iter().filter(|payer| payer.holds_on(day));
    let payers: Vec<&Payer> = payers.collect();
    let Some(amount) = amount.filter(|_| !engagement.payers.is_empty()) else {
        return Some(Vec::new());
    };
    let shares: Vec<Share> = payers.iter().map(|payer| payer.share).collect();
    if !Share::add_up(&shares) {
        return None;
    }
    let amounts = Share::split(&shares, amount);
    let travels = Share::split(&shares, travel);
    let parts = payers.into_iter().zip(amounts).zip(travels);
    let portion = |((payer, amount), travel): ((&Payer, Money), Money)| Portion {
        client: payer.client.clone(),
        share: payer.share,
        amount,
        travel,
        sums: sums(amount, travel, gross, tax),
    };
    Some(parts.map(portion).collect())
}
