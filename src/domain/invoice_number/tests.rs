//! Invoice numbers: how they are written, where they lie, and the references that follow from them.

use super::{InvoiceNumber, InvoiceNumberError, Series};
use crate::domain::reference::Reference;
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

fn number(text: &str) -> InvoiceNumber {
    text.parse().unwrap()
}

fn refused(text: &str) -> InvoiceNumberError {
    text.parse::<InvoiceNumber>().unwrap_err()
}

fn reference(text: &str) -> String {
    number(text).reference().to_string()
}

/// Any number at all.
fn any_number() -> impl Strategy<Value = InvoiceNumber> {
    ("[A-Z]{0,4}", 1990_i32..=2199, 1_u32..=9_999_999).prop_map(|(letters, year, running)| {
        InvoiceNumber::new(letters.parse().ok(), year, running).unwrap()
    })
}

#[test]
fn a_number_is_read_as_it_is_printed() {
    for text in [
        "20260001",
        "A20260007",
        "ABCD20269999",
        "202610000",
        "20269999999",
    ] {
        assert_eq!(number(text).to_string(), text);
    }
    let ours = number("A20260007");
    assert_eq!(ours.series().map(Series::as_str), Some("A"));
    assert_eq!((ours.year(), ours.running()), (2026, 7));
}

#[test]
fn what_is_no_number_is_refused() {
    assert_eq!(refused("2026001"), InvoiceNumberError::Shape);
    assert_eq!(refused("2026-0001"), InvoiceNumberError::Shape);
    assert_eq!(refused("a20260001"), InvoiceNumberError::Shape);
    assert_eq!(refused(""), InvoiceNumberError::Shape);
    assert_eq!(refused("ABCDE20260001"), InvoiceNumberError::Series);
    assert_eq!(refused("18990001"), InvoiceNumberError::Year);
    assert_eq!(refused("20260000"), InvoiceNumberError::Running);
    assert_eq!(refused("202600001"), InvoiceNumberError::Running);
    assert_eq!(refused("202610000000"), InvoiceNumberError::Running);
    assert_eq!(refused("202699999999999999"), InvoiceNumberError::Running);
}

#[test]
fn a_series_is_one_to_four_capital_letters() {
    assert!("A".parse::<Series>().is_ok());
    for text in ["", "ABCDE", "a", "A1", "Ä"] {
        assert_eq!(
            text.parse::<Series>(),
            Err(InvoiceNumberError::Series),
            "{text}"
        );
    }
}

#[test]
fn numbers_follow_each_other_until_the_year_is_full() {
    assert_eq!(number("20260001").next(), Some(number("20260002")));
    assert_eq!(number("A20269999").next(), Some(number("A202610000")));
    assert_eq!(number("20269999999").next(), None);
}

#[test]
fn the_number_is_the_place_of_the_file() {
    assert_eq!(number("20260001").path(), "invoices/2026/0001.toml");
    assert_eq!(number("A20260007").path(), "invoices/A2026/0007.toml");
    assert_eq!(
        InvoiceNumber::from_path("invoices/A2026/0007.toml"),
        Some(number("A20260007"))
    );
}

#[test]
fn a_file_elsewhere_is_no_invoice() {
    for path in [
        "invoices/2026/001.toml",
        "invoices/2026/00001.toml",
        "invoices/20260/001.toml",
        "invoices/2026/0001.pdf",
        "invoices/0001.toml",
        "payments/2026/0001.toml",
        "invoices/2026/x/0001.toml",
    ] {
        assert_eq!(InvoiceNumber::from_path(path), None, "{path}");
    }
}

#[test]
fn the_reference_follows_from_the_number() {
    assert_eq!(reference("20260001"), "202600017");
    assert_eq!(reference("20260002"), "202600020");
    assert_eq!(reference("20260013"), "202600130");
    assert_eq!(reference("20260035"), "202600350");
    assert_eq!(
        number("20260001").reference().rf().as_str(),
        "RF85202600017"
    );
}

#[test]
fn the_letters_of_a_series_become_digits_in_the_reference() {
    assert_eq!(number("A20260001").reference().base(), "6520260001");
    assert_eq!(
        number("ZZZZ21999999999").reference().base(),
        "9090909021999999999"
    );
}

#[test]
fn a_reference_of_another_make_names_no_invoice() {
    for text in [
        "1232",
        "10012026114",
        "69875672083435364",
        "78777679656628687",
    ] {
        let reference: Reference = text.parse().unwrap();
        assert_eq!(InvoiceNumber::from_reference(&reference), None, "{text}");
    }
}

proptest! {
    #[test]
    fn no_two_numbers_share_a_reference(number in any_number()) {
        let reference = number.reference();

        prop_assert_eq!(InvoiceNumber::from_reference(&reference), Some(number));
        prop_assert_eq!(reference.as_str().parse::<Reference>(), Ok(reference.clone()));
    }

    #[test]
    fn what_is_printed_reads_back(number in any_number()) {
        prop_assert_eq!(number.to_string().parse::<InvoiceNumber>(), Ok(number.clone()));
        prop_assert_eq!(InvoiceNumber::from_path(&number.path()), Some(number.clone()));
        prop_assert!(number.to_string().len() <= 20);
    }

    #[test]
    fn the_next_number_comes_after(number in any_number()) {
        if let Some(next) = number.next() {
            prop_assert!(next > number);
            prop_assert_eq!(next.folder(), number.folder());
        }
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,30}", base in "[1-9][0-9]{2,18}") {
        let read = text.parse::<InvoiceNumber>();
        prop_assert!(read.map_or(true, |number| number.to_string() == text));
        let reference = Reference::from_base(&base).unwrap();
        let read = InvoiceNumber::from_reference(&reference);
        prop_assert!(read.is_none_or(|number| number.reference() == reference));
    }
}
