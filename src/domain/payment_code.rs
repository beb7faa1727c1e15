//! The text of the QR code by which a banking app fills in a transfer (EPC069-12, as used in Finland).
//!
//! Always euros, UTF-8, and the reference in its RF form. Gives the text; never the matrix: a drawing uses error correction M.

use std::fmt;

use chrono::NaiveDate;

use super::money::Money;
use super::number::{Bic, Iban};
use super::reference::RfReference;

/// The most bytes of the whole text.
const MOST_BYTES: usize = 331;
/// The most characters of the receiver's name.
const MOST_NAME: usize = 70;
/// The largest amount, in cents.
const LARGEST: i64 = 99_999_999_999;

/// Why there can be no such text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentCodeError {
    /// The receiver's name is empty.
    NameMissing,
    /// The receiver's name is longer than 70 characters.
    NameTooLong,
    /// The receiver's name has a line break or another control character.
    NameCharacters,
    /// The amount is not within 0.01 and 999 999 999.99.
    Amount,
    /// The whole text is longer than 331 bytes.
    TooLong,
}

impl fmt::Display for PaymentCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NameMissing => "the name of the receiver",
            Self::NameTooLong => "a receiver's name of at most 70 characters",
            Self::NameCharacters => "a receiver's name on one line",
            Self::Amount => "an amount of 0.01 to 999 999 999.99 euros",
            Self::TooLong => "a text of at most 331 bytes",
        })
    }
}

impl std::error::Error for PaymentCodeError {}

/// What a payment code says.
#[derive(Debug, Clone, Copy)]
pub struct Transfer<'a> {
    /// The receiver's name.
    pub name: &'a str,
    /// The receiver's account.
    pub account: &'a Iban,
    /// The receiver's bank; not needed within the euro area.
    pub bic: Option<&'a Bic>,
    /// The amount.
    pub amount: Money,
    /// The reference.
    pub reference: &'a RfReference,
    /// The due date.
    pub due: Option<NaiveDate>,
}

/// The text of a payment code, within the limits of the standard.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PaymentCode(String);

impl PaymentCode {
    /// Makes the text of a transfer.
    ///
    /// # Errors
    /// See [`PaymentCodeError`].
    pub fn new(transfer: &Transfer<'_>) -> Result<Self, PaymentCodeError> {
        check_name(transfer.name)?;
        if !(1..=LARGEST).contains(&transfer.amount.cents()) {
            return Err(PaymentCodeError::Amount);
        }
        let text = lines(transfer).join("\n").trim_end_matches('\n').to_owned();
        if text.len() > MOST_BYTES {
            return Err(PaymentCodeError::TooLong);
        }
        Ok(Self(text))
    }

    /// Returns the text, lines parted by a line feed, to be encoded in byte mode.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Checks the receiver's name: a line break in it would move every line after it.
fn check_name(name: &str) -> Result<(), PaymentCodeError> {
    if name.trim().is_empty() {
        return Err(PaymentCodeError::NameMissing);
    }
    if name.chars().any(char::is_control) {
        return Err(PaymentCodeError::NameCharacters);
    }
    if name.trim().chars().count() > MOST_NAME {
        return Err(PaymentCodeError::NameTooLong);
    }
    Ok(())
}

/// Lists the twelve lines in the order of the standard; empty where nothing is said.
fn lines(transfer: &Transfer<'_>) -> [String; 12] {
    let nothing = String::new;
    // Version 001 demands the bank, 002 does not.
    let version = if transfer.bic.is_some() { "001" } else { "002" };
    [
        "BCD".to_owned(),
        version.to_owned(),
        // The character set: UTF-8.
        "1".to_owned(),
        "SCT".to_owned(),
        transfer.bic.map_or_else(nothing, ToString::to_string),
        transfer.name.trim().to_owned(),
        transfer.account.to_string(),
        format!("EUR{}", transfer.amount),
        // The purpose, which invoices do not use.
        nothing(),
        transfer.reference.to_string(),
        // Free text, which may not stand beside a reference.
        nothing(),
        // Finnish habit: the due date among the information for the payer.
        transfer
            .due
            .map_or_else(nothing, |day| format!("ReqdExctnDt/{day}")),
    ]
}

#[cfg(test)]
mod tests {
    use super::{PaymentCode, PaymentCodeError, Transfer};
    use crate::domain::money::Money;
    use crate::domain::number::{Bic, Iban};
    use crate::domain::reference::{Reference, RfReference};
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    /// Makes the text for a name, cents and choices.
    fn code(
        name: &str,
        cents: i64,
        bank: bool,
        due: bool,
    ) -> Result<PaymentCode, PaymentCodeError> {
        let account: Iban = "FI2112345600000785".parse().unwrap();
        let bic: Bic = "NDEAFIHH".parse().unwrap();
        let reference: RfReference = "RF5220260011".parse().unwrap();
        PaymentCode::new(&Transfer {
            name,
            account: &account,
            bic: bank.then_some(&bic),
            amount: Money::from_cents(cents).unwrap(),
            reference: &reference,
            due: due.then(|| "2026-11-30".parse().unwrap()),
        })
    }

    fn text(bank: bool, due: bool) -> String {
        let made = code("Työnohjaus Esimerkki Oy", 34_575, bank, due);
        made.unwrap().as_str().to_owned()
    }

    fn refused(name: &str, cents: i64) -> PaymentCodeError {
        code(name, cents, true, true).unwrap_err()
    }

    #[test]
    fn the_text_is_the_one_that_readers_gave_back() {
        assert_eq!(
            text(true, true),
            "BCD\n001\n1\nSCT\nNDEAFIHH\nTyönohjaus Esimerkki Oy\nFI2112345600000785\nEUR345.75\n\nRF5220260011\n\nReqdExctnDt/2026-11-30"
        );
    }

    #[test]
    fn without_a_bank_the_version_is_002() {
        assert!(text(false, true).starts_with("BCD\n002\n1\nSCT\n\nTyönohjaus"));
    }

    #[test]
    fn empty_lines_at_the_end_are_dropped() {
        assert!(text(true, false).ends_with("EUR345.75\n\nRF5220260011"));
    }

    #[test]
    fn a_name_has_its_limits() {
        assert!(code(&"ä".repeat(70), 1, true, true).is_ok());
        assert_eq!(refused(&"ä".repeat(71), 1), PaymentCodeError::NameTooLong);
        assert_eq!(refused(" ", 1), PaymentCodeError::NameMissing);
        assert_eq!(
            refused("Tmi\nEsimerkki", 1),
            PaymentCodeError::NameCharacters
        );
        assert_eq!(refused(&"🌲".repeat(70), 1), PaymentCodeError::TooLong);
    }

    #[test]
    fn an_amount_has_its_limits() {
        assert!(code("Tmi", 99_999_999_999, true, true).is_ok());
        assert_eq!(refused("Tmi", 100_000_000_000), PaymentCodeError::Amount);
        assert_eq!(refused("Tmi", 0), PaymentCodeError::Amount);
        assert_eq!(refused("Tmi", -1), PaymentCodeError::Amount);
    }

    proptest! {
        #[test]
        fn every_text_keeps_its_lines_and_its_limit(
            name in "\\PC{0,90}", cents in 1_i64..99_999_999_999, base in "[1-9][0-9]{2,18}", due in any::<bool>(),
        ) {
            let account: Iban = "FI2112345600000785".parse().unwrap();
            let reference = Reference::from_base(&base).unwrap().rf();
            let amount = Money::from_cents(cents).unwrap();
            let day = due.then(|| "2026-11-30".parse().unwrap());
            let transfer = Transfer { name: &name, account: &account, bic: None, amount, reference: &reference, due: day };
            if let Ok(code) = PaymentCode::new(&transfer) {
                let lines: Vec<&str> = code.as_str().split('\n').collect();
                prop_assert!(code.as_str().len() <= 331);
                prop_assert_eq!(lines.len(), if due { 12 } else { 10 });
                prop_assert_eq!(lines[9], reference.as_str());
            }
        }
    }
}
