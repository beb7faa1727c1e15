//! Value added tax as an engagement chooses it. Never inferred: a treatment without VAT carries its reason.

use std::fmt;

use super::code::codes;

codes! {
    /// How VAT is treated, as spelled in files.
    TreatmentCode {
        /// The general rate of the day of the service.
        Standard = "standard",
        /// A seller below the small-business limit (AVL 3 §).
        SmallBusiness = "small_business",
        /// Supervision tied to an individual patient's care (AVL 34–36 §).
        ExemptPatientCare = "exempt_patient_care",
        /// Another exemption, named in the reason.
        ExemptOther = "exempt_other",
        /// The buyer pays the VAT (AVL 65 §).
        ReverseCharge = "reverse_charge",
    }
}

/// A chosen VAT treatment with its evidence.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct VatTreatment {
    code: TreatmentCode,
    reason: Option<String>,
}

/// A treatment without VAT that does not say why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReasonMissing;

impl fmt::Display for ReasonMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the reason for selling without VAT, as it is printed on the invoice")
    }
}

impl std::error::Error for ReasonMissing {}

impl VatTreatment {
    /// Makes a treatment; every one but the standard rate needs its reason.
    ///
    /// # Errors
    /// When the reason is missing or blank where one is needed.
    pub fn new(code: TreatmentCode, reason: Option<String>) -> Result<Self, ReasonMissing> {
        let reason = reason.filter(|text| !text.trim().is_empty());
        if code != TreatmentCode::Standard && reason.is_none() {
            return Err(ReasonMissing);
        }
        Ok(Self { code, reason })
    }

    /// Returns the chosen treatment.
    #[must_use]
    pub const fn code(&self) -> TreatmentCode {
        self.code
    }

    /// Returns the reason, printed where no VAT is charged.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }
}

/// Returns the general rate in basis points on a day: 25.5 % from 2024-09-01, 24 % before.
///
/// Source: Act 1501/1993 as amended from 1 September 2024; 24 % held since 2013.
#[must_use]
pub fn general_rate(day: chrono::NaiveDate) -> u32 {
    match chrono::NaiveDate::from_ymd_opt(2024, 9, 1) {
        Some(change) if day < change => 2_400,
        _ => 2_550,
    }
}

#[cfg(test)]
mod tests {
    use super::{ReasonMissing, TreatmentCode, VatTreatment, general_rate};

    #[test]
    fn selling_without_vat_needs_a_reason() {
        assert_eq!(
            VatTreatment::new(TreatmentCode::SmallBusiness, None),
            Err(ReasonMissing)
        );
        assert_eq!(
            VatTreatment::new(TreatmentCode::ExemptOther, Some("  ".into())),
            Err(ReasonMissing)
        );
        assert!(VatTreatment::new(TreatmentCode::Standard, None).is_ok());
    }

    #[test]
    fn the_rate_follows_the_day() {
        assert_eq!(general_rate("2024-08-31".parse().unwrap()), 2_400);
        assert_eq!(general_rate("2024-09-01".parse().unwrap()), 2_550);
    }
}
