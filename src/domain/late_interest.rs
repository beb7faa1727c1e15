//! Interest on a debt that is paid late: from the day after the due date to the payment day, both included.
//!
//! Simple interest on whole cents; each half-year at its own rate; rounded once, at the end, half away from zero. Dividing by
//! 365 days in every year, counting the payment day and taking each half-year's own rate are custom, not the words of an act.
//! Never guesses a rate: a half-year without one is an error that names it.

use std::fmt;

use chrono::NaiveDate;

use super::debtor::Debtor;
use super::money::Money;
use super::period::Period;
use super::reference_rate::{HalfYear, ReferenceRates};

/// Points above the reference rate in general: Interest Act (633/1982) 4 §. In basis points.
const GENERAL_MARGIN: u32 = 700;
/// Points above the reference rate in commercial contracts: Interest Act (633/1982) 4 a §. In basis points.
const COMMERCIAL_MARGIN: u32 = 800;
/// Basis points of a whole, times the days of a year.
const WHOLE: i128 = 10_000 * 365;

/// Which rate a debtor owes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InterestTerms {
    /// What kind of debtor it is.
    pub debtor: Debtor,
    /// The rate of the contract in basis points, where it has one.
    pub agreed: Option<u32>,
}

/// Why interest cannot be computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LateInterestError {
    /// No reference rate is known for this half-year.
    RateMissing(HalfYear),
    /// More interest than an amount can be.
    TooLarge,
}

impl fmt::Display for LateInterestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RateMissing(half) => write!(f, "no reference rate is known for {half}"),
            Self::TooLarge => f.write_str("the interest is larger than any amount"),
        }
    }
}

impl std::error::Error for LateInterestError {}

/// Days of interest at one rate, within one half-year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The days, both ends included.
    pub days: Period,
    /// The yearly rate in basis points.
    pub rate: u32,
}

/// Interest with the days and rates it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LateInterest {
    /// The days at each rate, in order; none when nothing was late.
    pub spans: Vec<Span>,
    /// The interest in all.
    pub amount: Money,
}

impl InterestTerms {
    /// Returns the yearly rate of a half-year in basis points.
    ///
    /// A business owes the agreed rate, whatever the reference rate is; a consumer at most the statutory one (2 §).
    ///
    /// # Errors
    /// When the reference rate is needed and not known.
    pub fn rate(self, half: HalfYear, rates: &ReferenceRates) -> Result<u32, LateInterestError> {
        match (self.agreed, self.debtor) {
            (Some(agreed), Debtor::Business | Debtor::Public) => Ok(agreed),
            (Some(agreed), Debtor::Consumer) => Ok(agreed.min(self.statutory(half, rates)?)),
            (None, _) => self.statutory(half, rates),
        }
    }

    /// Returns the rate that holds without an agreement.
    fn statutory(self, half: HalfYear, rates: &ReferenceRates) -> Result<u32, LateInterestError> {
        let reference = rates.of(half).ok_or(LateInterestError::RateMissing(half))?;
        let margin = match self.debtor {
            Debtor::Consumer => GENERAL_MARGIN,
            Debtor::Business | Debtor::Public => COMMERCIAL_MARGIN,
        };
        Ok(reference.basis_points.saturating_add(margin))
    }
}

/// Computes the interest on an amount that fell due on `due` and is paid on `paid`.
///
/// Nothing when it is paid by the due date, or when nothing is owed. A due date is one that was agreed.
///
/// # Errors
/// See [`LateInterestError`].
pub fn late_interest(
    owed: Money,
    due: NaiveDate,
    paid: NaiveDate,
    terms: InterestTerms,
    rates: &ReferenceRates,
) -> Result<LateInterest, LateInterestError> {
    if paid <= due || owed <= Money::ZERO {
        return Ok(LateInterest::default());
    }
    let spans: Vec<Span> = half_years(due, paid)
        .map(|days| {
            let rate = terms.rate(HalfYear::of(days.first()), rates)?;
            Ok(Span { days, rate })
        })
        .collect::<Result<_, LateInterestError>>()?;
    let amount = sum(owed, &spans).ok_or(LateInterestError::TooLarge)?;
    Ok(LateInterest { spans, amount })
}

/// Parts the days after `due` up to `paid` by half-years.
fn half_years(due: NaiveDate, paid: NaiveDate) -> impl Iterator<Item = Period> {
    let after = move |day: NaiveDate| {
        let first = day.succ_opt().filter(|first| *first <= paid)?;
        Period::new(first, HalfYear::of(first).last_day().min(paid)).ok()
    };
    std::iter::successors(after(due), move |days| after(days.last()))
}

/// Adds up cents × days × rate over the spans and rounds once, half away from zero; `None` beyond the limit.
fn sum(owed: Money, spans: &[Span]) -> Option<Money> {
    let weighted = spans.iter().try_fold(0_i128, |sum, span| {
        let weight = i128::from(span.days.days()).checked_mul(i128::from(span.rate))?;
        sum.checked_add(weight)
    })?;
    let exact = weighted.checked_mul(i128::from(owed.cents()))?;
    let cents = (exact.checked_mul(2)? + WHOLE) / (2 * WHOLE);
    Money::from_cents(i64::try_from(cents).ok()?).ok()
}

#[cfg(test)]
mod tests;
