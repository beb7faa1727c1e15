//! What a planned session would cost if it were cancelled, by the moment at which notice comes.

use chrono::NaiveDateTime;

use super::tax::{Sums, sums};
use super::{Charge, at_percent};
use crate::domain::engagement::Engagement;
use crate::domain::money::Money;
use crate::domain::session::{Session, SessionStatus};
use crate::practice::cancelling::deadlines;

/// A span of time for notice of a cancellation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// To this minute, itself included.
    Minute(NaiveDateTime),
    /// To the start.
    Start,
    /// No notice before the start.
    Never,
}

/// What a cancellation would cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IfCancelled {
    /// When notice would come.
    pub until: Until,
    /// What would be charged, in percent of the price.
    pub percent: u32,
    /// The price at that percent; `None` while no price is agreed.
    pub amount: Option<Money>,
    /// With and without VAT, without a journey; `None` while it cannot be said.
    pub sums: Option<Sums>,
}

/// Lists what a cancellation by the client's side would cost, from the earliest notice to none.
///
/// Nothing for a session that does not lie ahead or is free by its kind, and where no clause is agreed.
#[must_use]
pub fn if_cancelled(
    engagement: &Engagement,
    session: &Session,
    charge: &Charge,
) -> Vec<IfCancelled> {
    let free = charge.base.is_some_and(|base| base.source.is_free());
    let ahead = session.status == SessionStatus::Planned && !free;
    let clause = engagement.contract.cancellation.as_ref();
    let Some(clause) = clause.filter(|_| ahead) else {
        return Vec::new();
    };
    let steps = deadlines(clause, session.start).into_iter();
    let steps = steps.map(|step| (step.until.map_or(Until::Start, Until::Minute), step.percent));
    let never = clause
        .no_show_percent
        .map(|percent| (Until::Never, percent.min(100)));
    let priced = |(until, percent)| {
        let amount = at_percent(charge.base, Some(percent));
        let gross = charge.base.is_some_and(|base| base.gross);
        IfCancelled {
            until,
            percent,
            amount,
            sums: amount.and_then(|amount| sums(amount, Money::ZERO, gross, charge.tax)),
        }
    };
    steps.chain(never).map(priced).collect()
}
