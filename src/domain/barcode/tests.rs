//! Bank barcodes: the guide's own examples, computed ones, and what holds for every one.

use super::{Barcode, BarcodeError};
use crate::domain::money::Money;
use crate::domain::number::Iban;
use crate::domain::reference::{PaymentReference, Reference};
use chrono::NaiveDate;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

/// Makes a barcode from texts and cents.
fn barcode(
    account: &str,
    reference: &str,
    cents: Option<i64>,
    due: Option<&str>,
) -> Result<Barcode, BarcodeError> {
    let amount = cents.map(|cents| Money::from_cents(cents).unwrap());
    let due = due.map(|day| day.parse().unwrap());
    Barcode::new(
        &account.parse().unwrap(),
        amount,
        &reference.parse().unwrap(),
        due,
    )
}

/// Asserts the digits and the check value of the symbol.
fn assert_code(made: Result<Barcode, BarcodeError>, digits: &str, check: u8) {
    let made = made.unwrap();
    assert_eq!(made.digits(), digits);
    assert_eq!(made.symbol_values().get(28), Some(&check));
}

#[test]
fn the_examples_of_the_guide_come_out() {
    let (account, due) = ("FI7944052020036082", Some("2010-06-12"));
    assert_code(
        barcode(account, "868516259619897", Some(488_315), due),
        "479440520200360820048831500000000868516259619897100612",
        40,
    );
    assert_code(
        barcode(account, "RF09868516259619897", Some(488_315), due),
        "579440520200360820048831509000000868516259619897100612",
        74,
    );
}

#[test]
fn amount_and_due_date_stand_in_their_places() {
    let ours = |cents, due| barcode("FI2112345600000785", "20260011", cents, due);
    let november = Some("2026-11-30");

    assert_code(
        ours(Some(34_575), november),
        "421123456000007850003457500000000000000020260011261130",
        13,
    );
    assert_code(
        ours(Some(34_575), None),
        "421123456000007850003457500000000000000020260011000000",
        18,
    );
    assert_code(
        ours(Some(99_999_999), november),
        "421123456000007859999999900000000000000020260011261130",
        42,
    );
}

#[test]
fn an_open_amount_and_one_too_large_are_left_to_the_payer() {
    for cents in [None, Some(100_000_000)] {
        assert_code(
            barcode("FI2112345600000785", "20260011", cents, Some("2026-11-30")),
            "421123456000007850000000000000000000000020260011261130",
            56,
        );
    }
}

#[test]
fn an_international_reference_makes_version_five() {
    assert_code(
        barcode(
            "FI2112345600000785",
            "RF5220260011",
            Some(34_575),
            Some("2026-11-30"),
        ),
        "521123456000007850003457552000000000000020260011261130",
        59,
    );
}

#[test]
fn what_cannot_be_a_barcode_is_refused() {
    let (german, ours) = ("DE89370400440532013000", "FI2112345600000785");
    let error = |account, reference, cents| barcode(account, reference, cents, None).unwrap_err();

    assert_eq!(error(german, "1232", None), BarcodeError::ForeignAccount);
    assert_eq!(error(ours, "1232", Some(-1)), BarcodeError::BelowZero);
    // RF with letters is fine for a transfer, but version 5 holds digits only.
    assert_eq!(
        error(ours, "RF45G72UUR", None),
        BarcodeError::LettersInReference
    );
}

#[test]
fn bars_begin_with_start_c_and_end_with_stop() {
    let code = barcode("FI2112345600000785", "20260011", None, None).unwrap();
    let bars = code.bars();

    assert_eq!(bars.get(..6), Some([2, 1, 1, 2, 3, 2].as_slice()));
    assert_eq!(bars.get(174..), Some([2, 3, 3, 1, 1, 1, 2].as_slice()));
}

proptest! {
    #[test]
    fn every_barcode_has_54_digits_and_one_width(
        base in "[1-9][0-9]{2,18}",
        cents in 0_i64..1_000_000_000_000,
        rf in any::<bool>(),
        day in 0_i32..60_000,
    ) {
        let account: Iban = "FI2112345600000785".parse().unwrap();
        let reference = Reference::from_base(&base).unwrap();
        let reference = if rf { PaymentReference::Rf(reference.rf()) } else { PaymentReference::National(reference) };
        let due = NaiveDate::from_num_days_from_ce_opt(720_000 + day);
        let code = Barcode::new(&account, Some(Money::from_cents(cents).unwrap()), &reference, due).unwrap();

        prop_assert_eq!(code.digits().len(), 54);
        prop_assert!(code.digits().bytes().all(|b| b.is_ascii_digit()));
        prop_assert_eq!(code.bars().into_iter().map(u32::from).sum::<u32>(), Barcode::MODULES);
    }
}
