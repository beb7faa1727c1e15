//! VAT of one session: the treatment chosen, the rate of its day, and the sums with and without.

use crate::domain::engagement::Engagement;
use crate::domain::money::Money;
use crate::domain::session::Session;
use crate::domain::vat::{TreatmentCode, general_rate};

/// How VAT is treated on the day of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tax {
    /// The treatment.
    pub treatment: TreatmentCode,
    /// The rate in basis points; 0 where no VAT is charged.
    pub rate: u32,
}

/// An amount without VAT, its VAT, and both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sums {
    /// Without VAT.
    pub net: Money,
    /// The VAT.
    pub vat: Money,
    /// With VAT.
    pub total: Money,
}

/// Returns how VAT is treated; `None` while it is not chosen.
pub(super) fn tax(engagement: &Engagement, session: &Session) -> Option<Tax> {
    let treatment = engagement.vat.as_ref()?.code();
    let rate = match treatment {
        TreatmentCode::Standard => general_rate(session.start.date()),
        _ => 0,
    };
    Some(Tax { treatment, rate })
}

/// Adds price and journey up, with VAT; nothing needs no treatment of VAT.
///
/// A price with VAT in it is what a private person reads, so that VAT is taken out of the whole and the journey's is added.
pub(super) fn sums(amount: Money, travel: Money, gross: bool, tax: Option<Tax>) -> Option<Sums> {
    if amount == Money::ZERO && travel == Money::ZERO {
        return Some(Sums {
            net: Money::ZERO,
            vat: Money::ZERO,
            total: Money::ZERO,
        });
    }
    let rate = tax?.rate;
    if gross {
        let travel = [travel, travel.basis_points(rate)].into_iter().sum();
        let total = [amount, travel].into_iter().sum::<Money>();
        let (net, vat) = total.without_vat(rate);
        return Some(Sums { net, vat, total });
    }
    let net = [amount, travel].into_iter().sum::<Money>();
    let vat = net.basis_points(rate);
    let total = [net, vat].into_iter().sum();
    Some(Sums { net, vat, total })
}
