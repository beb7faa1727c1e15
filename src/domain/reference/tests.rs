//! References in both forms: the published examples, and what holds for every one.

use super::{PaymentReference, Reference, ReferenceError, RfReference};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

fn made(base: &str) -> String {
    Reference::from_base(base).unwrap().to_string()
}

fn refused(text: &str) -> ReferenceError {
    text.parse::<Reference>().unwrap_err()
}

fn refused_rf(text: &str) -> ReferenceError {
    text.parse::<RfReference>().unwrap_err()
}

#[test]
fn a_base_gets_its_check_digit() {
    for (base, reference) in [
        ("123", "1232"),
        ("1000", "10003"),
        ("86862", "868624"),
        ("2026001", "20260011"),
        ("2026002", "20260024"),
        ("20260001", "202600017"),
        ("20260002", "202600020"),
        ("20260013", "202600130"),
        ("1001202611", "10012026114"),
        ("1234567890", "12345678907"),
        ("55958224329467", "559582243294671"),
        ("6987567208343536", "69875672083435364"),
        ("775847479064748", "7758474790647489"),
        ("7877767965662868", "78777679656628687"),
        ("86851625961989", "868516259619897"),
    ] {
        assert_eq!(made(base), reference);
        assert_eq!(reference.parse::<Reference>().unwrap().base(), base);
    }
}

#[test]
fn a_base_of_another_shape_is_refused() {
    let error = |base: &str| Reference::from_base(base).unwrap_err();

    assert_eq!(error("12"), ReferenceError::TooShort);
    assert_eq!(error(""), ReferenceError::TooShort);
    assert_eq!(error(&"1".repeat(20)), ReferenceError::TooLong);
    assert_eq!(error("0123"), ReferenceError::LeadingZero);
    assert_eq!(error("12a4"), ReferenceError::Characters);
    assert_eq!(error("١٢٣"), ReferenceError::Characters);
}

#[test]
fn a_reference_is_read_in_every_way_it_is_written() {
    let right = Reference::from_base("20260001").unwrap();

    for text in [
        "202600017",
        "2026 00017",
        "00000000000202600017",
        " 2026 00017 ",
    ] {
        assert_eq!(text.parse::<Reference>().as_ref(), Ok(&right));
    }
}

#[test]
fn a_reference_that_cannot_be_is_refused() {
    assert_eq!(refused("1233"), ReferenceError::CheckDigit);
    assert_eq!(refused("20260012"), ReferenceError::CheckDigit);
    assert_eq!(refused("123"), ReferenceError::TooShort);
    assert_eq!(refused("0000000"), ReferenceError::TooShort);
    assert_eq!(refused(""), ReferenceError::TooShort);
    assert_eq!(refused("1232-"), ReferenceError::Characters);
    assert_eq!(refused("000000000000000001232"), ReferenceError::TooLong);
}

#[test]
fn a_reference_is_printed_in_fives_from_the_right() {
    let printed = |text: &str| text.parse::<Reference>().unwrap().printed();

    assert_eq!(printed("1232"), "1232");
    assert_eq!(printed("10003"), "10003");
    assert_eq!(printed("868624"), "8 68624");
    assert_eq!(printed("69875672083435364"), "69 87567 20834 35364");
}

#[test]
fn a_reference_has_its_international_form() {
    for (reference, rf) in [
        ("1232", "RF111232"),
        ("868624", "RF10868624"),
        ("20260011", "RF5220260011"),
        ("868516259619897", "RF09868516259619897"),
        ("202600017", "RF85202600017"),
    ] {
        let reference: Reference = reference.parse().unwrap();
        assert_eq!(reference.rf().as_str(), rf);
        assert_eq!(
            rf.parse::<RfReference>().unwrap().reference(),
            Some(reference)
        );
    }
}

#[test]
fn zeros_before_the_body_make_no_difference() {
    let padded: RfReference = "RF110000000000000001232".parse().unwrap();

    assert_eq!(padded, "RF111232".parse().unwrap());
    assert_eq!(padded.as_str(), "RF111232");
}

#[test]
fn an_international_reference_that_cannot_be_is_refused() {
    assert_eq!(refused_rf("RF121232"), ReferenceError::CheckDigit);
    assert_eq!(refused_rf("RF11"), ReferenceError::TooShort);
    assert_eq!(refused_rf("RF110000"), ReferenceError::TooShort);
    assert_eq!(refused_rf("RF"), ReferenceError::TooShort);
    assert_eq!(refused_rf("1232"), ReferenceError::Characters);
    assert_eq!(refused_rf("RF1112-32"), ReferenceError::Characters);
    assert_eq!(
        refused_rf(&format!("RF11{}", "1".repeat(22))),
        ReferenceError::TooLong
    );
}

#[test]
fn check_digits_that_only_share_the_remainder_are_refused() {
    // 99 leaves the same remainder of 97 as 02, but is never written.
    let body =
        (100..10_000_u32).find(|n| RfReference::of_body(&n.to_string()).check_digits() == "02");
    let body = body.unwrap();

    assert!(format!("RF02{body}").parse::<RfReference>().is_ok());
    assert_eq!(
        refused_rf(&format!("RF99{body}")),
        ReferenceError::CheckDigit
    );
}

#[test]
fn a_foreign_reference_is_read_and_holds_no_finnish_one() {
    let foreign: RfReference = "rf18 5390 0754 7034".parse().unwrap();

    assert_eq!(foreign.printed(), "RF18 5390 0754 7034");
    assert_eq!(foreign.reference(), None);
}

#[test]
fn both_forms_of_one_reference_are_the_same_payment() {
    let either = |text: &str| text.parse::<PaymentReference>().unwrap().reference();

    assert_eq!(either("RF52 2026 0011"), either("000020260011"));
    assert!("RF121232".parse::<PaymentReference>().is_err());
}

proptest! {
    #[test]
    fn what_is_made_reads_back(base in "[1-9][0-9]{2,18}", zeros in 0_usize..20) {
        let reference = Reference::from_base(&base).unwrap();
        let padded = format!("{reference:0>width$}", width = zeros.max(reference.as_str().len()), reference = reference.as_str());

        prop_assert_eq!(padded.parse::<Reference>(), Ok(reference.clone()));
        prop_assert_eq!(reference.printed().parse::<Reference>(), Ok(reference.clone()));
        prop_assert_eq!(reference.rf().printed().parse::<RfReference>().unwrap().reference(), Some(reference));
    }

    #[test]
    fn one_changed_digit_is_noticed(base in "[1-9][0-9]{2,18}", at in 0_usize..20, digit in 0_u8..10) {
        let reference = Reference::from_base(&base).unwrap();
        let mut bytes = reference.as_str().as_bytes().to_vec();
        let at = at % bytes.len();
        let changed = bytes[at] != b'0' + digit;
        bytes[at] = b'0' + digit;
        let text = String::from_utf8(bytes).unwrap();

        prop_assert_eq!(text.parse::<Reference>().is_err(), changed);
        prop_assert_eq!(format!("RF{}{text}", reference.rf().check_digits()).parse::<RfReference>().is_err(), changed);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}") {
        prop_assert!(text.parse::<PaymentReference>().map_or(true, |reference| !reference.to_string().is_empty()));
    }
}
