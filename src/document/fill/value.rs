//! How single values are written for the reader of the documents, in their language.

use chrono::NaiveDate;

use super::Sources;
use crate::document::locale;
use crate::document::view::{ChargeView, HeaderView};
use crate::domain::money::Money;
use crate::domain::period::Period;

impl Sources<'_> {
    /// Writes an amount of money.
    pub(super) fn money(&self, amount: Money) -> String {
        locale::money(self.language, amount.cents())
    }

    /// Writes a day.
    pub(super) fn date(&self, day: NaiveDate) -> String {
        locale::date(self.language, day)
    }

    /// Writes basis points as a percentage.
    pub(super) fn basis_points(&self, points: u32) -> String {
        locale::percent(self.language, points.into())
    }

    /// Writes what part of a price is charged.
    pub(super) fn charge(&self, percent: u32) -> ChargeView {
        ChargeView {
            percent: self.basis_points(percent.saturating_mul(100)),
            is_free: percent == 0,
            is_full: percent == 100,
        }
    }

    /// Joins spans of days into one phrase; `None` when there are none.
    pub(super) fn periods(&self, periods: &[Period]) -> Option<String> {
        let write = |p: &Period| locale::date_range(self.language, p.first(), p.last());
        let written: Vec<String> = periods.iter().map(write).collect();
        (!written.is_empty()).then(|| locale::list(self.language, &written))
    }

    /// Returns the day as of which shares and rates are told: today, within the contract's time.
    pub(super) fn day_of_terms(&self) -> NaiveDate {
        let contract = &self.engagement.contract;
        let day = contract.start.map_or(self.today, |s| s.max(self.today));
        contract.end.map_or(day, |end| end.min(day))
    }

    /// Returns what stands at the head of a document.
    pub(super) fn header(&self) -> HeaderView {
        HeaderView {
            reference: self.engagement.id.to_string(),
            date: Some(self.date(self.today)),
            is_draft: !self.findings.is_empty(),
            findings: self.findings.clone(),
        }
    }
}
