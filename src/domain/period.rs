//! Spans of days, both ends included.

use std::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};

/// Some days in a row, first and last included; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    first: NaiveDate,
    last: NaiveDate,
}

/// A span that would end before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndsBeforeItBegins;

impl fmt::Display for EndsBeforeItBegins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a last day that is not before the first")
    }
}

impl std::error::Error for EndsBeforeItBegins {}

impl Period {
    /// Makes a span of days.
    ///
    /// # Errors
    /// When the last day is before the first.
    pub fn new(first: NaiveDate, last: NaiveDate) -> Result<Self, EndsBeforeItBegins> {
        if last < first {
            Err(EndsBeforeItBegins)
        } else {
            Ok(Self { first, last })
        }
    }

    /// Returns the first day.
    #[must_use]
    pub const fn first(self) -> NaiveDate {
        self.first
    }

    /// Returns the last day.
    #[must_use]
    pub const fn last(self) -> NaiveDate {
        self.last
    }

    /// Says whether a day lies within.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    /// Returns the number of days, at least one.
    #[must_use]
    pub fn days(self) -> i64 {
        (self.last - self.first).num_days() + 1
    }
}

/// Adds whole months, clamped to the last day of the month that is reached.
#[must_use]
pub fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}

/// Adds whole days.
#[must_use]
pub fn days_after(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into()))
        .unwrap_or(NaiveDate::MAX)
}

/// Adds whole weeks.
#[must_use]
pub fn weeks_after(day: NaiveDate, weeks: u32) -> NaiveDate {
    days_after(day, weeks.saturating_mul(7))
}

/// Returns the last day of a term that begins on `start` and lasts whole months.
#[must_use]
pub fn term_end(start: NaiveDate, months: u32) -> NaiveDate {
    months_after(start, months).pred_opt().unwrap_or(start)
}

/// Says whether a date lies in the years a practice can have to do with, 1990 to 2199.
#[must_use]
pub fn plausible(day: NaiveDate) -> bool {
    (1990..2200).contains(&day.year())
}

#[cfg(test)]
mod tests {
    use super::{Period, months_after, term_end};
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_period_counts_both_ends() {
        let july = Period::new(day("2026-07-01"), day("2026-07-31")).unwrap();

        assert_eq!(july.days(), 31);
        assert!(july.contains(day("2026-07-31")));
        assert!(!july.contains(day("2026-08-01")));
    }

    #[test]
    fn a_period_never_ends_before_it_begins() {
        assert!(Period::new(day("2026-07-02"), day("2026-07-01")).is_err());
    }

    #[test]
    fn months_are_clamped_to_the_last_day() {
        assert_eq!(months_after(day("2026-08-31"), 6), day("2027-02-28"));
        assert_eq!(months_after(day("2026-09-01"), 6), day("2027-03-01"));
    }

    #[test]
    fn a_term_of_twelve_months_ends_the_day_before_its_anniversary() {
        assert_eq!(term_end(day("2026-09-01"), 12), day("2027-08-31"));
    }
}
