//! Reminders of unpaid invoices by kind of debtor: when one that costs something may go, and what it may cost.
//!
//! Each rule says where it comes from; what is only custom is not called law. A reminder that costs nothing may go at any
//! time, and a reminder fee carries no VAT by custom. Never writes a reminder.

use std::fmt;

use chrono::NaiveDate;

use super::debtor::Debtor;
use super::holiday::is_workday;
use super::money::Money;
use super::period::days_after;

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuleSource {
    /// Act 30/2013 on payment terms in commercial contracts.
    PaymentTermsAct,
    /// Published by associations of businesses and by collectors; the act itself was not read.
    Published,
    /// Custom: not confirmed in any act.
    Custom,
}

/// A figure with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sourced<T> {
    /// The figure.
    pub value: T,
    /// Where it comes from.
    pub source: RuleSource,
}

/// The rules of reminders for one kind of debtor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReminderRules {
    /// Days from the due date to the first reminder.
    pub after_due: Sourced<u32>,
    /// Days from one reminder to the next.
    pub after_last: Sourced<u32>,
    /// The most that one reminder may cost.
    pub fee_cap: Sourced<Money>,
    /// The standard compensation for an overdue invoice, where the creditor may claim it.
    pub compensation: Option<Sourced<Money>>,
}

/// Returns the rules for a kind of debtor.
#[must_use]
pub fn rules(debtor: Debtor) -> ReminderRules {
    match debtor {
        Debtor::Consumer => ReminderRules {
            after_due: sourced(14, RuleSource::Custom),
            after_last: sourced(14, RuleSource::Custom),
            fee_cap: sourced(euros(5), RuleSource::Custom),
            compensation: None,
        },
        Debtor::Business | Debtor::Public => ReminderRules {
            // No wait is known for the first one: it goes when the invoice is late.
            after_due: sourced(1, RuleSource::Custom),
            after_last: sourced(10, RuleSource::Published),
            fee_cap: sourced(euros(12), RuleSource::Published),
            compensation: Some(sourced(euros(40), RuleSource::PaymentTermsAct)),
        },
    }
}

/// Puts a figure and its source together.
const fn sourced<T: Copy>(value: T, source: RuleSource) -> Sourced<T> {
    Sourced { value, source }
}

/// Makes an amount of some whole euros.
fn euros(euros: i64) -> Money {
    Money::from_cents(euros * 100).unwrap_or_default()
}

/// Returns the day itself when banks are open on it, else the next such day: from it the wait for a reminder is counted.
///
/// The due date that is printed does not move. Midsummer Eve and Christmas Eve count as closed, like other holidays.
#[must_use]
pub fn banking_day(due: NaiveDate) -> NaiveDate {
    let mut ahead = due.iter_days();
    ahead.find(|day| is_workday(*day)).unwrap_or(due)
}

/// Returns the first day on which a reminder that costs something may go, after the due date and the last reminder.
#[must_use]
pub fn earliest(debtor: Debtor, due: NaiveDate, last: Option<NaiveDate>) -> NaiveDate {
    let rules = rules(debtor);
    let first = days_after(banking_day(due), rules.after_due.value);
    let again = last.map(|last| days_after(last, rules.after_last.value));
    again.map_or(first, |again| again.max(first))
}

/// What a reminder costs the debtor: a fee or the standard compensation, but never both.
///
/// By custom the compensation includes the costs of reminding, so that no fee is added to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charge {
    /// Nothing.
    Free,
    /// A reminder fee within the cap.
    Fee(Money),
    /// The standard compensation.
    Compensation(Money),
}

/// Why a reminder may not cost that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChargeError {
    /// The fee is below zero.
    BelowZero,
    /// The fee is above what this debtor may be asked for.
    AboveCap(Sourced<Money>),
    /// This debtor owes no standard compensation.
    NoCompensation,
}

impl fmt::Display for ChargeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BelowZero => f.write_str("a fee that is not below zero"),
            Self::AboveCap(cap) => write!(f, "a fee of at most {} euros", cap.value),
            Self::NoCompensation => f.write_str("a debtor who owes the standard compensation"),
        }
    }
}

impl std::error::Error for ChargeError {}

impl Charge {
    /// Makes a reminder fee.
    ///
    /// # Errors
    /// `BelowZero` or `AboveCap`.
    pub fn fee(debtor: Debtor, fee: Money) -> Result<Self, ChargeError> {
        let cap = rules(debtor).fee_cap;
        match fee {
            fee if fee < Money::ZERO => Err(ChargeError::BelowZero),
            Money::ZERO => Ok(Self::Free),
            fee if fee > cap.value => Err(ChargeError::AboveCap(cap)),
            fee => Ok(Self::Fee(fee)),
        }
    }

    /// Makes the standard compensation, once for each overdue invoice.
    ///
    /// # Errors
    /// `NoCompensation` for a consumer.
    pub fn compensation(debtor: Debtor) -> Result<Self, ChargeError> {
        let compensation = rules(debtor).compensation;
        compensation
            .map(|sum| Self::Compensation(sum.value))
            .ok_or(ChargeError::NoCompensation)
    }

    /// Returns what is charged, without VAT.
    #[must_use]
    pub const fn amount(self) -> Money {
        match self {
            Self::Free => Money::ZERO,
            Self::Fee(amount) | Self::Compensation(amount) => amount,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Charge, ChargeError, RuleSource, banking_day, earliest, rules};
    use crate::domain::debtor::Debtor;
    use crate::domain::holiday::is_workday;
    use crate::domain::money::Money;
    use chrono::NaiveDate;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn euros(text: &str) -> Money {
        text.parse().unwrap()
    }

    #[test]
    fn a_consumer_is_given_two_weeks_each_time() {
        let due = day("2026-10-14");

        assert_eq!(earliest(Debtor::Consumer, due, None), day("2026-10-28"));
        assert_eq!(
            earliest(Debtor::Consumer, due, Some(day("2026-10-30"))),
            day("2026-11-13")
        );
    }

    #[test]
    fn a_business_is_reminded_at_once_and_again_after_ten_days() {
        let due = day("2026-10-14");

        for debtor in [Debtor::Business, Debtor::Public] {
            assert_eq!(earliest(debtor, due, None), day("2026-10-15"));
            assert_eq!(
                earliest(debtor, due, Some(day("2026-10-20"))),
                day("2026-10-30")
            );
        }
    }

    #[test]
    fn a_due_date_on_a_closed_day_is_counted_from_the_next_banking_day() {
        assert_eq!(banking_day(day("2026-11-21")), day("2026-11-23"));
        assert_eq!(banking_day(day("2026-11-23")), day("2026-11-23"));
        // Good Friday to Easter Monday.
        assert_eq!(banking_day(day("2026-04-03")), day("2026-04-07"));
        assert_eq!(
            earliest(Debtor::Business, day("2026-11-21"), None),
            day("2026-11-24")
        );
        assert_eq!(
            earliest(Debtor::Consumer, day("2026-11-21"), None),
            day("2026-12-07")
        );
    }

    #[test]
    fn a_free_reminder_before_the_due_date_shortens_no_wait() {
        let sent = Some(day("2026-10-01"));

        assert_eq!(
            earliest(Debtor::Consumer, day("2026-10-14"), sent),
            day("2026-10-28")
        );
    }

    #[test]
    fn a_fee_stays_within_the_cap_of_the_debtor() {
        assert_eq!(
            Charge::fee(Debtor::Consumer, euros("5")).unwrap().amount(),
            euros("5")
        );
        assert_eq!(
            Charge::fee(Debtor::Public, euros("12")).unwrap().amount(),
            euros("12")
        );
        assert_eq!(Charge::fee(Debtor::Business, Money::ZERO), Ok(Charge::Free));
        assert_eq!(
            Charge::fee(Debtor::Consumer, euros("5.01")),
            Err(ChargeError::AboveCap(rules(Debtor::Consumer).fee_cap))
        );
        assert_eq!(
            Charge::fee(Debtor::Business, euros("12.01")),
            Err(ChargeError::AboveCap(rules(Debtor::Business).fee_cap))
        );
        assert_eq!(
            Charge::fee(Debtor::Business, euros("-1")),
            Err(ChargeError::BelowZero)
        );
    }

    #[test]
    fn only_businesses_and_public_bodies_owe_the_compensation() {
        let sum = |debtor| Charge::compensation(debtor).map(Charge::amount);

        assert_eq!(sum(Debtor::Business), Ok(euros("40")));
        assert_eq!(sum(Debtor::Public), Ok(euros("40")));
        assert_eq!(sum(Debtor::Consumer), Err(ChargeError::NoCompensation));
    }

    #[test]
    fn what_is_only_custom_is_not_called_law() {
        let consumer = rules(Debtor::Consumer);

        assert_eq!(consumer.fee_cap.source, RuleSource::Custom);
        assert_eq!(consumer.after_due.source, RuleSource::Custom);
        assert_eq!(rules(Debtor::Business).after_due.source, RuleSource::Custom);
        assert_eq!(
            rules(Debtor::Business).fee_cap.source,
            RuleSource::Published
        );
    }

    proptest! {
        #[test]
        fn no_reminder_costs_before_the_invoice_is_late(days in 720_000_i32..780_000, wait in 0_u64..60) {
            let due = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let last = due.checked_add_days(chrono::Days::new(wait)).unwrap();
            for debtor in Debtor::ALL {
                let first = earliest(debtor, due, None);
                prop_assert!(first > due);
                prop_assert!(first > banking_day(due));
                prop_assert!(earliest(debtor, due, Some(last)) >= first);
            }
            prop_assert!(is_workday(banking_day(due)));
            prop_assert_eq!(banking_day(due) == due, is_workday(due));
        }
    }
}
