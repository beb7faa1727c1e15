//! Late interest: worked examples, the end of the table, and what holds for every debt.

use super::{InterestTerms, LateInterest, LateInterestError, late_interest};
use crate::domain::debtor::Debtor;
use crate::domain::money::Money;
use crate::domain::reference_rate::{RateSource, ReferenceRate, ReferenceRates};
use chrono::{Days, NaiveDate};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

const BUSINESS: InterestTerms = InterestTerms {
    debtor: Debtor::Business,
    agreed: None,
};
const CONSUMER: InterestTerms = InterestTerms {
    debtor: Debtor::Consumer,
    agreed: None,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Computes interest with the rates known here.
fn interest(
    cents: i64,
    due: &str,
    paid: &str,
    terms: InterestTerms,
) -> Result<LateInterest, LateInterestError> {
    let owed = Money::from_cents(cents).unwrap();
    late_interest(owed, day(due), day(paid), terms, &ReferenceRates::default())
}

fn cents(owed: i64, due: &str, paid: &str, terms: InterestTerms) -> i64 {
    interest(owed, due, paid, terms).unwrap().amount.cents()
}

/// Returns the half-year whose rate is missing.
fn missing(due: &str, paid: &str, terms: InterestTerms) -> String {
    match interest(100_000, due, paid, terms) {
        Err(LateInterestError::RateMissing(half)) => half.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn worked_examples_come_out() {
    assert_eq!(cents(100_000, "2026-01-31", "2026-03-02", BUSINESS), 863);
    assert_eq!(cents(34_575, "2026-02-01", "2026-02-15", BUSINESS), 139);
    assert_eq!(cents(11_800, "2026-03-01", "2026-03-22", CONSUMER), 64);
}

#[test]
fn each_half_year_has_its_own_rate_and_rounding_comes_last() {
    let interest = interest(100_000, "2025-06-20", "2025-07-10", BUSINESS).unwrap();
    let spans: Vec<(i64, u32)> = interest
        .spans
        .iter()
        .map(|span| (span.days.days(), span.rate))
        .collect();

    assert_eq!(spans, [(10, 1_150), (10, 1_050)]);
    assert_eq!(interest.amount.cents(), 603);
    // 1.40 + 1.28 cents: rounded by half-year they would be 2.
    assert_eq!(cents(4_443, "2025-06-29", "2025-07-01", BUSINESS), 3);
}

#[test]
fn interest_runs_from_the_day_after_the_due_date() {
    assert_eq!(cents(1_000_000, "2026-05-14", "2026-05-14", BUSINESS), 0);
    assert_eq!(cents(1_000_000, "2026-05-14", "2026-05-01", BUSINESS), 0);
    assert_eq!(cents(1_000_000, "2026-05-14", "2026-05-15", BUSINESS), 288);
}

#[test]
fn half_a_cent_is_rounded_up() {
    // 365 days at 10 % of 5 cents are exactly half a cent.
    let ten = InterestTerms {
        agreed: Some(1_000),
        ..BUSINESS
    };

    assert_eq!(cents(5, "2025-01-01", "2026-01-01", ten), 1);
    assert_eq!(cents(4, "2025-01-01", "2026-01-01", ten), 0);
}

#[test]
fn nothing_owed_bears_no_interest() {
    assert_eq!(cents(0, "2026-01-01", "2026-02-01", BUSINESS), 0);
    assert_eq!(cents(-10_000, "2026-01-01", "2026-12-01", BUSINESS), 0);
}

#[test]
fn a_day_beyond_the_table_is_refused_with_the_missing_row() {
    assert_eq!(missing("2026-06-30", "2026-07-01", BUSINESS), "2026H2");
    assert_eq!(missing("2026-06-01", "2028-01-01", CONSUMER), "2026H2");
    assert_eq!(missing("2012-01-01", "2012-02-01", BUSINESS), "2012H1");
    assert!(interest(100_000, "2026-06-01", "2026-06-30", BUSINESS).is_ok());
}

#[test]
fn a_row_of_the_practice_carries_on() {
    let row = ReferenceRate {
        half_year: "2026H2".parse().unwrap(),
        basis_points: 250,
        source: RateSource::Practice,
    };
    let rates = ReferenceRates::with(vec![row]).unwrap();
    let owed = Money::from_cents(100_000).unwrap();

    let interest = late_interest(owed, day("2026-10-14"), day("2026-11-13"), BUSINESS, &rates);
    assert_eq!(interest.unwrap().amount.cents(), 863);
}

#[test]
fn a_business_owes_what_was_agreed_even_beyond_the_table() {
    let agreed = InterestTerms {
        agreed: Some(1_200),
        ..BUSINESS
    };

    assert_eq!(cents(100_000, "2026-10-14", "2026-11-13", agreed), 986);
}

#[test]
fn a_consumer_never_owes_more_than_the_statutory_rate() {
    let agreed = |points| InterestTerms {
        agreed: Some(points),
        ..CONSUMER
    };

    assert_eq!(cents(11_800, "2026-03-01", "2026-03-22", agreed(1_600)), 64);
    assert_eq!(cents(11_800, "2026-03-01", "2026-03-22", agreed(500)), 34);
    // The ceiling is not known either.
    assert_eq!(missing("2026-10-14", "2026-11-13", agreed(500)), "2026H2");
}

#[test]
fn a_public_body_owes_as_a_business_does() {
    let public = InterestTerms {
        debtor: Debtor::Public,
        agreed: None,
    };

    assert_eq!(cents(100_000, "2026-01-31", "2026-03-02", public), 863);
}

proptest! {
    #[test]
    fn the_spans_cover_every_late_day_once(start in 0_u64..4_700, length in 0_u64..1_000, owed in 1_i64..100_000_000) {
        let due = day("2013-01-01").checked_add_days(Days::new(start)).unwrap();
        let paid = due.checked_add_days(Days::new(length)).unwrap().min(day("2026-06-30")).max(due);
        let owed = Money::from_cents(owed).unwrap();
        let interest = late_interest(owed, due, paid, BUSINESS, &ReferenceRates::default()).unwrap();

        let days: i64 = interest.spans.iter().map(|span| span.days.days()).sum();
        prop_assert_eq!(days, (paid - due).num_days());
        let mut next = due.succ_opt().unwrap();
        for span in &interest.spans {
            prop_assert_eq!(span.days.first(), next);
            next = span.days.last().succ_opt().unwrap();
        }
    }

    #[test]
    fn waiting_longer_never_costs_less(length in 1_u64..900, owed in 1_i64..100_000_000) {
        let due = day("2023-12-31");
        let owed = Money::from_cents(owed).unwrap();
        let until = |days| {
            let paid = due.checked_add_days(Days::new(days)).unwrap();
            late_interest(owed, due, paid, CONSUMER, &ReferenceRates::default()).unwrap().amount
        };

        prop_assert!(until(length) >= until(length - 1));
    }

    #[test]
    fn no_debt_panics(owed in proptest::num::i64::ANY, rate in proptest::num::u32::ANY, days in 0_u64..100_000) {
        let agreed = InterestTerms { agreed: Some(rate), ..BUSINESS };
        let due = day("2000-01-01");
        if let Ok(owed) = Money::from_cents(owed) {
            let paid = due.checked_add_days(Days::new(days)).unwrap();
            let interest = late_interest(owed, due, paid, agreed, &ReferenceRates::default());
            prop_assert!(interest.is_err() || interest.unwrap().amount >= Money::ZERO);
        }
    }
}
