//! The number of an invoice: an optional series of letters, the year, and a running number without gaps.
//!
//! The number is the file's place as well, so that two machines which issue the same one collide. Only counts on from the
//! number it is given; which one was the last is found where the invoices are.

use std::fmt;
use std::str::FromStr;

use super::reference::Reference;

/// The years an invoice can be of.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;
/// The largest running number of a year: seven digits, so that the longest reference still has a check digit.
const LARGEST: u32 = 9_999_999;

/// A series of invoice numbers: one to four capital letters `A`–`Z`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Series(String);

/// The number of an invoice, printed `20260001`, or `A20260001` in a series.
///
/// ```
/// use tyo::domain::invoice_number::InvoiceNumber;
/// let number: InvoiceNumber = "20260001".parse()?;
/// assert_eq!(number.path(), "invoices/2026/0001.toml");
/// assert_eq!(number.reference().as_str(), "202600017");
/// # Ok::<(), tyo::domain::invoice_number::InvoiceNumberError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InvoiceNumber {
    series: Option<Series>,
    year: i32,
    running: u32,
}

/// Why a text is no invoice number, or no series of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvoiceNumberError {
    /// Not one to four capital letters.
    Series,
    /// Not letters, a year and at least four digits.
    Shape,
    /// A year outside 1990 to 2199.
    Year,
    /// A running number of zero, above 9 999 999, or with more zeros before it than four digits need.
    Running,
}

impl fmt::Display for InvoiceNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Series => "a series of one to four capital letters A-Z",
            Self::Shape => "an invoice number such as 20260001 or A20260001",
            Self::Year => "an invoice number of a year from 1990 to 2199",
            Self::Running => "a running number from 0001 to 9999999",
        })
    }
}

impl std::error::Error for InvoiceNumberError {}

impl Series {
    /// Returns the letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Series {
    type Err = InvoiceNumberError;

    fn from_str(text: &str) -> Result<Self, InvoiceNumberError> {
        let letters = text.bytes().all(|b| b.is_ascii_uppercase());
        if letters && (1..=4).contains(&text.len()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(InvoiceNumberError::Series)
        }
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl InvoiceNumber {
    /// Makes a number.
    ///
    /// # Errors
    /// `Year` or `Running` outside their bounds.
    pub fn new(
        series: Option<Series>,
        year: i32,
        running: u32,
    ) -> Result<Self, InvoiceNumberError> {
        if !YEARS.contains(&year) {
            return Err(InvoiceNumberError::Year);
        }
        if !(1..=LARGEST).contains(&running) {
            return Err(InvoiceNumberError::Running);
        }
        Ok(Self {
            series,
            year,
            running,
        })
    }

    /// Returns the series, where there is one.
    #[must_use]
    pub const fn series(&self) -> Option<&Series> {
        self.series.as_ref()
    }

    /// Returns the year.
    #[must_use]
    pub const fn year(&self) -> i32 {
        self.year
    }

    /// Returns the running number, from one.
    #[must_use]
    pub const fn running(&self) -> u32 {
        self.running
    }

    /// Returns the number after this one in its series and year; `None` when the year is full.
    #[must_use]
    pub fn next(&self) -> Option<Self> {
        Self::new(self.series.clone(), self.year, self.running + 1).ok()
    }

    /// Returns the folder of the series and year, such as `2026` or `A2026`.
    #[must_use]
    pub fn folder(&self) -> String {
        let series = self.series.as_ref().map_or("", Series::as_str);
        format!("{series}{}", self.year)
    }

    /// Returns the name of the file without its ending: the running number in at least four digits.
    #[must_use]
    pub fn stem(&self) -> String {
        format!("{:04}", self.running)
    }

    /// Returns the path of the invoice's file within the practice folder, such as `invoices/A2026/0007.toml`.
    #[must_use]
    pub fn path(&self) -> String {
        format!("invoices/{}/{}.toml", self.folder(), self.stem())
    }

    /// Reads the number off a path within the practice folder; `None` when no invoice can lie there.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        let (folder, stem) = path
            .strip_prefix("invoices/")?
            .strip_suffix(".toml")?
            .split_once('/')?;
        let number: Self = format!("{folder}{stem}").parse().ok()?;
        (number.folder() == folder && number.stem() == stem).then_some(number)
    }

    /// Returns the reference by which a payment finds the invoice.
    ///
    /// Its base is the number itself. The letters of a series become two digits each, 65 for A to 90 for Z, so a base that
    /// begins with 6 to 9 has a series, one that begins with 1 or 2 has none, and no two numbers share a base.
    #[must_use]
    pub fn reference(&self) -> Reference {
        let letters = self.series.as_ref().map_or("", Series::as_str);
        let letters: String = letters.bytes().map(|letter| letter.to_string()).collect();
        Reference::of_base(&format!("{letters}{}{:04}", self.year, self.running))
    }

    /// Reads the number off a reference made by [`InvoiceNumber::reference`]; `None` for any other.
    #[must_use]
    pub fn from_reference(reference: &Reference) -> Option<Self> {
        let mut rest = reference.base();
        let mut text = String::new();
        while let Some((code, after)) = rest.split_at_checked(2).filter(|(code, _)| *code >= "65") {
            text.push(char::from(code.parse::<u8>().ok()?));
            rest = after;
        }
        text.push_str(rest);
        text.parse().ok()
    }
}

impl FromStr for InvoiceNumber {
    type Err = InvoiceNumberError;

    fn from_str(text: &str) -> Result<Self, InvoiceNumberError> {
        let digits = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
        let letters = text.strip_suffix(digits).unwrap_or_default();
        if !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(InvoiceNumberError::Shape);
        }
        let (year, running) = digits
            .split_at_checked(4)
            .filter(|(_, running)| running.len() >= 4)
            .ok_or(InvoiceNumberError::Shape)?;
        let year = year.parse().map_err(|_| InvoiceNumberError::Year)?;
        let count = running.parse().map_err(|_| InvoiceNumberError::Running)?;
        let series = (!letters.is_empty()).then(|| letters.parse()).transpose()?;
        let number = Self::new(series, year, count)?;
        // One number has one spelling, or two files could hold it.
        if number.stem() == running {
            Ok(number)
        } else {
            Err(InvoiceNumberError::Running)
        }
    }
}

impl fmt::Display for InvoiceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.folder(), self.stem())
    }
}

#[cfg(test)]
mod tests;
