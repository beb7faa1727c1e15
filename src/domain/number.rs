//! Numbers with check digits: business id, VAT number, IBAN, BIC, OVT. Parsing is checking.
//!
//! Also the one number that may never be stored: a personal identity code is recognised so that it can be refused.

use std::fmt;
use std::str::FromStr;

/// Why a text is not the number it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberError {
    /// Not the shape of the number; the field says what it looks like.
    Shape(&'static str),
    /// The right shape, but the check digit does not fit the rest: a typing mistake.
    CheckDigit(&'static str),
    /// A business id for which no check digit exists; such a number is never issued.
    NeverIssued,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(shape) => f.write_str(shape),
            Self::CheckDigit(shape) => write!(f, "{shape} whose check digit fits"),
            Self::NeverIssued => {
                f.write_str("a business id that can exist (this one has no check digit)")
            }
        }
    }
}

impl std::error::Error for NumberError {}

macro_rules! checked_text {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// Returns the canonical text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+ };
}

checked_text! {
    /// A Finnish business id (Y-tunnus), `1234567-1`.
    BusinessId,
    /// A VAT number such as `FI12345671`; other EU countries by shape only.
    VatId,
    /// An international bank account number without spaces, mod 97 checked (ISO 13616).
    Iban,
    /// A bank identifier code of 8 or 11 characters (ISO 9362).
    Bic,
    /// A Finnish e-invoice party id: `0037`, the eight digits of the business id, up to five characters (OVT).
    Ovt,
    /// The address of an e-invoice receiver: an OVT, an IBAN or an operator's own id.
    EinvoiceAddress,
    /// The id of an e-invoice operator; an unknown one is let through.
    EinvoiceOperator,
}

const BUSINESS_ID: &str = "a business id such as 1234567-1";
const VAT_ID: &str = "a VAT number such as FI12345671";
const IBAN: &str = "an IBAN such as FI2112345600000785";
const OVT: &str = "an OVT such as 003712345671";

impl FromStr for BusinessId {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let (body, check) = text
            .trim()
            .split_once('-')
            .ok_or(NumberError::Shape(BUSINESS_ID))?;
        let digits = |part: &str, length: usize| {
            part.len() == length && part.bytes().all(|b| b.is_ascii_digit())
        };
        if !digits(body, 7) || !digits(check, 1) {
            return Err(NumberError::Shape(BUSINESS_ID));
        }
        let right = business_check_digit(body).ok_or(NumberError::NeverIssued)?;
        if check != right.to_string() {
            return Err(NumberError::CheckDigit(BUSINESS_ID));
        }
        Ok(Self(format!("{body}-{check}")))
    }
}

/// Computes the check digit: weights 7 9 10 5 8 4 2, modulo 11; a remainder of 1 has none.
fn business_check_digit(body: &str) -> Option<u32> {
    let sum: u32 = body
        .bytes()
        .map(|b| u32::from(b - b'0'))
        .zip([7, 9, 10, 5, 8, 4, 2])
        .map(|(d, w)| d * w)
        .sum();
    match sum % 11 {
        0 => Some(0),
        1 => None,
        rest => Some(11 - rest),
    }
}

impl BusinessId {
    /// Returns the VAT number made of the same digits.
    #[must_use]
    pub fn vat_id(&self) -> VatId {
        VatId(format!("FI{}", self.0.replace('-', "")))
    }

    /// Returns the plain OVT made of the same digits.
    #[must_use]
    pub fn ovt(&self) -> Ovt {
        Ovt(format!("0037{}", self.0.replace('-', "")))
    }
}

/// Turns eight digits into the business id they spell.
fn business_id_of(digits: &str, shape: &'static str) -> Result<BusinessId, NumberError> {
    if digits.len() != 8 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NumberError::Shape(shape));
    }
    let (body, check) = digits.split_at(7);
    format!("{body}-{check}")
        .parse()
        .map_err(|error| match error {
            NumberError::CheckDigit(_) => NumberError::CheckDigit(shape),
            other => other,
        })
}

impl FromStr for VatId {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if let Some(digits) = bare.strip_prefix("FI") {
            return business_id_of(digits, VAT_ID).map(|id| id.vat_id());
        }
        let bytes = bare.as_bytes();
        let country = bytes
            .iter()
            .take(2)
            .filter(|b| b.is_ascii_uppercase())
            .count()
            == 2;
        let rest = bytes
            .iter()
            .skip(2)
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if !country || !rest || !(4..=14).contains(&bytes.len()) {
            return Err(NumberError::Shape(VAT_ID));
        }
        Ok(Self(bare))
    }
}

impl FromStr for Ovt {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let rest = text
            .strip_prefix("0037")
            .filter(|rest| rest.is_ascii())
            .ok_or(NumberError::Shape(OVT))?;
        let (digits, suffix) = rest.split_at_checked(8).ok_or(NumberError::Shape(OVT))?;
        if suffix.len() > 5 || !suffix.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(NumberError::Shape(OVT));
        }
        business_id_of(digits, OVT)?;
        Ok(Self(text.to_owned()))
    }
}

impl FromStr for Iban {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let shaped = bare.len() >= 15
            && bare.len() <= 34
            && bare
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
            && bare.bytes().take(2).all(|b| b.is_ascii_uppercase())
            && bare.bytes().skip(2).take(2).all(|b| b.is_ascii_digit());
        if !shaped || (bare.starts_with("FI") && bare.len() != 18) {
            return Err(NumberError::Shape(IBAN));
        }
        if mod_97(&bare) != 1 {
            return Err(NumberError::CheckDigit(IBAN));
        }
        Ok(Self(bare))
    }
}

/// Computes the remainder of a number whose first four characters come last, with letters as 10 to 35.
///
/// Serves the IBAN and the creditor reference; `number` has at least four characters, all of ASCII.
pub(super) fn mod_97(number: &str) -> u32 {
    let (head, tail) = number.split_at(4);
    tail.chars()
        .chain(head.chars())
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, value| {
            let shift = if value > 9 { 100 } else { 10 };
            (rest * shift + value) % 97
        })
}

impl Iban {
    /// Returns the number in groups of four, as it is printed.
    #[must_use]
    pub fn printed(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters
            .chunks(4)
            .map(|group| group.iter().collect::<String>())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

impl FromStr for Bic {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let bank = text.bytes().take(6).all(|b| b.is_ascii_uppercase());
        let rest = text
            .bytes()
            .skip(6)
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if !bank || !rest || !matches!(text.len(), 8 | 11) {
            return Err(NumberError::Shape(
                "a BIC of 8 or 11 characters such as NDEAFIHH",
            ));
        }
        Ok(Self(text.to_owned()))
    }
}

impl FromStr for EinvoiceAddress {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        if text.starts_with("0037") {
            return text.parse::<Ovt>().map(|ovt| Self(ovt.0));
        }
        if text.starts_with("FI") {
            return text.parse::<Iban>().map(|iban| Self(iban.0));
        }
        let plain = text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':' | b'.'));
        if !plain || !(4..=35).contains(&text.len()) {
            return Err(NumberError::Shape(
                "an e-invoice address: an OVT, an IBAN or the operator's own id",
            ));
        }
        Ok(Self(text.to_owned()))
    }
}

impl FromStr for EinvoiceOperator {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, NumberError> {
        let plain = text
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if !plain || !(2..=35).contains(&text.len()) {
            return Err(NumberError::Shape(
                "an operator id of capital letters and digits such as 003723327487",
            ));
        }
        Ok(Self(text.to_owned()))
    }
}

/// Says whether a text holds a Finnish personal identity code, which is never stored.
///
/// Looks for `DDMMYY`, a century sign, three digits and the check character of modulo 31 with the right value.
#[must_use]
pub fn holds_personal_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Nearly all texts are told by this alone: a code has nine digits.
    if bytes.len() < 11 || bytes.iter().filter(|byte| byte.is_ascii_digit()).count() < 9 {
        return false;
    }
    bytes.windows(11).enumerate().any(|(start, window)| {
        let before = start.checked_sub(1).and_then(|at| bytes.get(at));
        let after = bytes.get(start + 11);
        let apart = |byte: Option<&u8>| byte.is_none_or(|b| !b.is_ascii_alphanumeric());
        apart(before) && apart(after) && is_personal_code(window)
    })
}

/// Says whether eleven bytes are a personal identity code.
fn is_personal_code(window: &[u8]) -> bool {
    let [date @ .., sign, s1, s2, s3, check] = window else {
        return false;
    };
    let digits = date.iter().chain([s1, s2, s3]);
    if !digits.clone().all(u8::is_ascii_digit)
        || !matches!(sign, b'-' | b'+' | b'A'..=b'F' | b'U'..=b'Y')
    {
        return false;
    }
    let number = digits.fold(0_u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    let checks = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    usize::try_from(number % 31).is_ok_and(|at| checks.get(at) == Some(check))
}

#[cfg(test)]
mod tests {
    use super::{
        Bic, BusinessId, EinvoiceAddress, Iban, NumberError, Ovt, VatId, holds_personal_code,
    };
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    #[test]
    fn real_business_ids_are_read() {
        for text in [
            "0737546-2",
            "1234567-1",
            "2562196-2",
            "0201256-6",
            "0112038-9",
            "2345678-0",
            "9990001-6",
        ] {
            assert_eq!(text.parse::<BusinessId>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn wrong_business_ids_are_told_apart() {
        let refused = |text: &str| text.parse::<BusinessId>().unwrap_err();

        assert!(matches!(refused("9990001-7"), NumberError::CheckDigit(_)));
        assert!(matches!(refused("999001-6"), NumberError::Shape(_)));
        assert!(matches!(refused("9990018-0"), NumberError::NeverIssued));
        assert!(matches!(refused("0000006-0"), NumberError::NeverIssued));
    }

    #[test]
    fn vat_number_and_ovt_follow_from_the_business_id() {
        let id: BusinessId = "9990001-6".parse().unwrap();

        assert_eq!(id.vat_id().as_str(), "FI99900016");
        assert_eq!(id.ovt().as_str(), "003799900016");
        assert!("FI99900017".parse::<VatId>().is_err());
        assert!("003799900017".parse::<Ovt>().is_err());
        assert!("003799900016ABCDEF".parse::<Ovt>().is_err());
        assert!("0037ä".parse::<Ovt>().is_err());
    }

    #[test]
    fn ibans_are_checked_and_printed_in_fours() {
        for text in [
            "FI2112345600000785",
            "FI7944052020036082",
            "FI5810171000000122",
            "DE89370400440532013000",
        ] {
            assert!(text.parse::<Iban>().is_ok(), "{text}");
        }
        assert_eq!(
            "FI2112345600000785".parse::<Iban>().unwrap().printed(),
            "FI21 1234 5600 0007 85"
        );
        assert!(matches!(
            "FI2112345600000786".parse::<Iban>(),
            Err(NumberError::CheckDigit(_))
        ));
        assert!(matches!("FI21".parse::<Iban>(), Err(NumberError::Shape(_))));
    }

    #[test]
    fn bics_and_einvoice_addresses_have_a_shape() {
        assert!("NDEAFIHH".parse::<Bic>().is_ok());
        assert!("NDEA".parse::<Bic>().is_err());
        assert!("003799900024".parse::<EinvoiceAddress>().is_ok());
        assert!("003799900025".parse::<EinvoiceAddress>().is_err());
    }

    #[test]
    fn a_personal_identity_code_is_recognised_inside_a_text() {
        assert!(holds_personal_code("tunnus 131052-308T."));
        assert!(!holds_personal_code("tunnus 131052-308U."));
        assert!(!holds_personal_code("KL-2026-0417"));
    }

    proptest! {
        #[test]
        fn one_changed_digit_of_an_iban_is_noticed(at in 2_usize..18, digit in 0_u8..10) {
            let mut bytes = b"FI2112345600000785".to_vec();
            let changed = bytes[at] != b'0' + digit;
            bytes[at] = b'0' + digit;
            let text = String::from_utf8(bytes).unwrap();
            prop_assert_eq!(text.parse::<Iban>().is_err(), changed);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            prop_assert!(text.parse::<Iban>().is_err());
            let _ = (text.parse::<BusinessId>(), text.parse::<Ovt>(), text.parse::<VatId>(), holds_personal_code(&text));
        }
    }
}
