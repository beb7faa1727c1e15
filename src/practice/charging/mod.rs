//! What one session costs, and whom: price, percent by the clause, journey and VAT. Integer cents only.
//!
//! The VAT told here is that of the session alone, an indication: an invoice reckons VAT once on its own sum, so that several
//! sessions on one invoice can differ from the sum of these figures by a cent. Never says whether a session is billed
//! already: invoices tell that.

mod ahead;
mod base;
mod journey;
mod portion;
mod tax;

#[cfg(test)]
mod tests;

use crate::domain::codes;
use crate::domain::engagement::Engagement;
use crate::domain::money::Money;
use crate::domain::session::Session;
use crate::practice::cancelling::{Case, Judgement, judge};
use crate::practice::contract::Book;
pub use ahead::{IfCancelled, Until, if_cancelled};
pub use base::{Base, PriceSource};
pub use journey::Journey;
pub use portion::Portion;
pub use tax::{Sums, Tax};

codes! {
    /// What has to be settled before it can be said what a session costs.
    Missing {
        /// No price is agreed.
        Price = "price",
        /// Whether a trial session is paid for.
        TrialTerms = "trial_terms",
        /// The clause gives no answer; its gap says why.
        Clause = "clause",
        /// How VAT is treated.
        Vat = "vat",
        /// Shares that make a whole on the day.
        Shares = "shares",
    }
}

/// What a session costs, as far as the terms and the record say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charge {
    /// What the clause says.
    pub judgement: Judgement,
    /// The whole price, before the clause; `None` while none is agreed.
    pub base: Option<Base>,
    /// The price at the clause's percent, with VAT in it where the base has; `None` while it cannot be said.
    pub amount: Option<Money>,
    /// The journey that is charged.
    pub journey: Option<Journey>,
    /// How VAT is treated; `None` while it is not chosen.
    pub tax: Option<Tax>,
    /// Amount and journey without VAT, VAT, and with it; an indication for this session alone.
    pub sums: Option<Sums>,
    /// The payers of the day with their parts; none while nobody is named or the shares make no whole.
    pub portions: Vec<Portion>,
    /// What is not settled, in the order in which it was missed.
    pub missing: Vec<Missing>,
}

/// Reckons what a session costs under the terms that the engagement holds.
///
/// A held session costs the whole price, and so does a planned one: that is what it will cost when it is held.
#[must_use]
pub fn charge(book: &Book<'_>, engagement: &Engagement, session: &Session) -> Charge {
    let judgement = judge(&Case::of(engagement, session));
    let base = base::base(book, engagement, session);
    let amount = at_percent(base.ok(), judgement.percent());
    let journey = journey::journey(engagement, session, base.ok());
    let tax = tax::tax(engagement, session);
    let gross = base.is_ok_and(|base| base.gross);
    let travel = journey.map_or(Money::ZERO, |journey| journey.amount);
    let sums = amount.and_then(|amount| tax::sums(amount, travel, gross, tax));
    let split = portion::split(engagement, session, amount, travel, gross, tax);
    let missing = [
        base.err().filter(|_| amount.is_none()),
        (amount.is_none() && judgement.percent().is_none()).then_some(Missing::Clause),
        (amount.is_some() && sums.is_none()).then_some(Missing::Vat),
        split.is_none().then_some(Missing::Shares),
    ];
    Charge {
        judgement,
        base: base.ok(),
        amount,
        journey,
        tax,
        sums,
        portions: split.unwrap_or_default(),
        missing: missing.into_iter().flatten().collect(),
    }
}

/// Takes the clause's percent of a price; nothing is nothing at any percent, and no percent of anything is nothing.
fn at_percent(base: Option<Base>, percent: Option<u32>) -> Option<Money> {
    match (base, percent) {
        (_, Some(0)) => Some(Money::ZERO),
        (Some(base), _) if base.amount == Money::ZERO => Some(Money::ZERO),
        (Some(base), Some(percent)) => Some(base.amount.basis_points(percent * 100)),
        _ => None,
    }
}
