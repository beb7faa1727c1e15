//! The Finnish bank barcode: what a payer's bank needs for a transfer, in 54 digits and as a Code 128 symbol.
//!
//! Follows version 5.3 of Finance Finland's guide: version 4 of the code holds a Finnish reference, version 5 an
//! international one. Gives digits and bar widths as data; never draws. A credit note has no barcode.

mod code_128;

use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::money::Money;
use super::number::Iban;
use super::reference::PaymentReference;

/// The largest amount a barcode can hold, in cents; above it the payer types the amount.
const LARGEST: i64 = 99_999_999;

/// Why there can be no barcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarcodeError {
    /// The account is not a Finnish one.
    ForeignAccount,
    /// The amount is below zero, as on a credit note.
    BelowZero,
    /// The reference has letters after `RF` and its check digits.
    LettersInReference,
}

impl fmt::Display for BarcodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ForeignAccount => "an account in Finland",
            Self::BelowZero => "an amount that is not below zero",
            Self::LettersInReference => "a reference of digits",
        })
    }
}

impl std::error::Error for BarcodeError {}

/// A bank barcode: always 54 digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Barcode(String);

impl Barcode {
    /// Makes the barcode of a transfer; version 4 or 5 by the form of the reference.
    ///
    /// Without an amount, or above 999 999.99, the amount is left to the payer; without a due date, the day.
    ///
    /// # Errors
    /// See [`BarcodeError`].
    pub fn new(
        account: &Iban,
        amount: Option<Money>,
        reference: &PaymentReference,
        due: Option<NaiveDate>,
    ) -> Result<Self, BarcodeError> {
        let account = account
            .as_str()
            .strip_prefix("FI")
            .ok_or(BarcodeError::ForeignAccount)?;
        let cents = cents(amount)?;
        let due = due.map_or_else(|| "000000".to_owned(), year_month_day);
        Ok(Self(match reference {
            PaymentReference::National(number) => {
                format!("4{account}{cents:08}000{:0>20}{due}", number.as_str())
            }
            PaymentReference::Rf(rf) => {
                if !rf.body().bytes().all(|b| b.is_ascii_digit()) {
                    return Err(BarcodeError::LettersInReference);
                }
                let (check, body) = (rf.check_digits(), rf.body());
                format!("5{account}{cents:08}{check}{body:0>21}{due}")
            }
        }))
    }

    /// Returns the 54 digits: printed beside the bars, since payers paste them.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// Returns the values of the Code 128 symbol: start C, 27 pairs of digits, the check value, stop.
    #[must_use]
    pub fn symbol_values(&self) -> Vec<u8> {
        code_128::values(&self.0)
    }

    /// Returns the widths of bars and spaces in turn, a bar first, in modules of one thinnest bar.
    ///
    /// Together they are [`Barcode::MODULES`] wide, without the white to the left and right.
    #[must_use]
    pub fn bars(&self) -> Vec<u8> {
        code_128::widths(&self.symbol_values())
    }

    /// The width of every barcode in modules: 29 characters of 11 and a stop of 13.
    pub const MODULES: u32 = 29 * 11 + 13;
}

/// Returns the cents to print; zero where the payer types the amount.
fn cents(amount: Option<Money>) -> Result<i64, BarcodeError> {
    match amount.map_or(0, Money::cents) {
        ..0 => Err(BarcodeError::BelowZero),
        cents if cents > LARGEST => Ok(0),
        cents => Ok(cents),
    }
}

/// Writes a day as `YYMMDD`; the century is left out, so years repeat after a hundred.
fn year_month_day(day: NaiveDate) -> String {
    let year = day.year().rem_euclid(100);
    format!("{year:02}{:02}{:02}", day.month(), day.day())
}

#[cfg(test)]
mod tests;
