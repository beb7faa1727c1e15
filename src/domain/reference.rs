//! References by which a payment finds its invoice: the Finnish viitenumero and the international RF form (ISO 11649).
//!
//! Parsing is checking, and what was parsed is canonical: no spaces, no leading zeros, so that two ways of writing one
//! reference are equal. Never decides which invoice a reference belongs to.

use std::fmt;
use std::str::FromStr;

use super::number::mod_97;

/// Why a text is no reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceError {
    /// Something other than digits, or than letters and digits in the RF form.
    Characters,
    /// Fewer digits than a reference has.
    TooShort,
    /// More digits than a reference has.
    TooLong,
    /// A base that begins with a zero, which banks would drop.
    LeadingZero,
    /// The right shape, but the check digits do not fit the rest: a typing mistake.
    CheckDigit,
}

impl fmt::Display for ReferenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Characters => "a reference of digits such as 20260011, or one such as RF5220260011",
            Self::TooShort => "a reference of at least 4 digits, its check digit included",
            Self::TooLong => "a reference of at most 20 digits, or of 21 characters after RF and its check digits",
            Self::LeadingZero => "a base of a reference that does not begin with a zero",
            Self::CheckDigit => "a reference whose check digit fits",
        })
    }
}

impl std::error::Error for ReferenceError {}

/// A Finnish reference (viitenumero) of 4 to 20 digits, the last of which checks the others.
///
/// ```
/// use tyo::domain::reference::Reference;
/// let reference = Reference::from_base("20260001")?;
/// assert_eq!(reference.printed(), "2026 00017");
/// # Ok::<(), tyo::domain::reference::ReferenceError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(String);

impl Reference {
    /// Makes a reference of a base of 3 to 19 digits by appending its check digit.
    ///
    /// # Errors
    /// When the base has other characters, another length, or begins with a zero.
    pub fn from_base(base: &str) -> Result<Self, ReferenceError> {
        if !base.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ReferenceError::Characters);
        }
        match base.len() {
            0..3 => Err(ReferenceError::TooShort),
            20.. => Err(ReferenceError::TooLong),
            _ if base.starts_with('0') => Err(ReferenceError::LeadingZero),
            _ => Ok(Self::of_base(base)),
        }
    }

    /// Appends the check digit to a base that is known to be one.
    pub(super) fn of_base(base: &str) -> Self {
        Self(format!("{base}{}", check_digit(base)))
    }

    /// Returns the digits without leading zeros.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the digits without the check digit.
    #[must_use]
    pub fn base(&self) -> &str {
        self.0.get(..self.0.len() - 1).unwrap_or_default()
    }

    /// Returns the digits in groups of five counted from the right, as they are printed.
    #[must_use]
    pub fn printed(&self) -> String {
        let digits: Vec<char> = self.0.chars().collect();
        let groups = digits.rchunks(5).rev();
        groups.map(String::from_iter).collect::<Vec<_>>().join(" ")
    }

    /// Returns the same reference in its international form.
    #[must_use]
    pub fn rf(&self) -> RfReference {
        RfReference::of_body(&self.0)
    }
}

/// Computes the check digit: weights 7, 3, 1 from the right, what is missing from a full ten.
fn check_digit(base: &str) -> u32 {
    let digits = base.bytes().rev().map(|b| u32::from(b - b'0'));
    let weighted = digits.zip([7, 3, 1].into_iter().cycle());
    let sum: u32 = weighted.map(|(digit, weight)| digit * weight).sum();
    (10 - sum % 10) % 10
}

impl FromStr for Reference {
    type Err = ReferenceError;

    /// Reads a reference as printed, bare, or padded with zeros to at most 20 digits as in bank files.
    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let bare = without_spaces(text);
        if !bare.bytes().all(|b| b.is_ascii_digit()) {
            return Err(ReferenceError::Characters);
        }
        if bare.len() > 20 {
            return Err(ReferenceError::TooLong);
        }
        let digits = bare.trim_start_matches('0');
        let (base, _) = digits
            .split_at_checked(digits.len().saturating_sub(1))
            .filter(|(base, _)| base.len() >= 3)
            .ok_or(ReferenceError::TooShort)?;
        let right = Self::of_base(base);
        if right.0 == digits {
            Ok(right)
        } else {
            Err(ReferenceError::CheckDigit)
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An international creditor reference: `RF`, two check digits, 1 to 21 letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RfReference(String);

impl RfReference {
    /// Puts the check digits before a body of capital letters and digits without leading zeros.
    fn of_body(body: &str) -> Self {
        let check = 98 - mod_97(&format!("RF00{body}"));
        Self(format!("RF{check:02}{body}"))
    }

    /// Returns the reference without spaces.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the two check digits.
    #[must_use]
    pub fn check_digits(&self) -> &str {
        self.0.get(2..4).unwrap_or_default()
    }

    /// Returns what stands after the check digits.
    #[must_use]
    pub fn body(&self) -> &str {
        self.0.get(4..).unwrap_or_default()
    }

    /// Returns the Finnish reference inside, when there is one.
    #[must_use]
    pub fn reference(&self) -> Option<Reference> {
        self.body().parse().ok()
    }

    /// Returns the reference in groups of four from the left, as it is printed.
    #[must_use]
    pub fn printed(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        let groups = letters.chunks(4);
        groups.map(String::from_iter).collect::<Vec<_>>().join(" ")
    }
}

impl From<&Reference> for RfReference {
    fn from(reference: &Reference) -> Self {
        reference.rf()
    }
}

impl FromStr for RfReference {
    type Err = ReferenceError;

    /// Reads a reference in capital or small letters, with or without spaces and leading zeros after the check digits.
    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let bare = without_spaces(text).to_ascii_uppercase();
        let rest = bare.strip_prefix("RF").ok_or(ReferenceError::Characters)?;
        if !rest.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(ReferenceError::Characters);
        }
        let (check, padded) = rest.split_at_checked(2).ok_or(ReferenceError::TooShort)?;
        if padded.len() > 21 {
            return Err(ReferenceError::TooLong);
        }
        let body = padded.trim_start_matches('0');
        if body.is_empty() {
            return Err(ReferenceError::TooShort);
        }
        // Zeros before the body do not change the check digits, so they may go before the check.
        let right = Self::of_body(body);
        if right.check_digits() == check {
            Ok(right)
        } else {
            Err(ReferenceError::CheckDigit)
        }
    }
}

impl fmt::Display for RfReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A reference in either form, as a payer or a bank may write it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PaymentReference {
    /// The Finnish form.
    National(Reference),
    /// The international form.
    Rf(RfReference),
}

impl PaymentReference {
    /// Returns the Finnish reference, also the one inside an international one: what payments are compared by.
    #[must_use]
    pub fn reference(&self) -> Option<Reference> {
        match self {
            Self::National(reference) => Some(reference.clone()),
            Self::Rf(reference) => reference.reference(),
        }
    }
}

impl FromStr for PaymentReference {
    type Err = ReferenceError;

    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let bare = text.trim_start();
        let international = bare
            .get(..2)
            .is_some_and(|head| head.eq_ignore_ascii_case("RF"));
        if international {
            bare.parse().map(Self::Rf)
        } else {
            bare.parse().map(Self::National)
        }
    }
}

impl fmt::Display for PaymentReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::National(reference) => reference.fmt(f),
            Self::Rf(reference) => reference.fmt(f),
        }
    }
}

/// Drops the spaces between groups.
fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests;
