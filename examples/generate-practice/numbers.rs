//! Numbers that look like chance and never change: a linear congruential generator with a fixed seed.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A generator that begins at the same place every time.
#[derive(Debug)]
pub(crate) struct Numbers(u64);

impl Numbers {
    /// Begins at the fixed seed.
    pub(crate) const fn new() -> Self {
        Self(20_261_121)
    }

    /// Returns the next number below a limit; nought for a limit of nought.
    pub(crate) fn below(&mut self, limit: u32) -> u32 {
        // The constants are Knuth's (MMIX); the upper half is the better half.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let upper = u32::try_from(self.0 >> 33).unwrap_or_default();
        upper.checked_rem(limit).unwrap_or_default()
    }

    /// Returns the next number from one to another, both included.
    pub(crate) fn between(&mut self, least: u32, greatest: u32) -> u32 {
        least + self.below(greatest.saturating_sub(least) + 1)
    }

    /// Picks one of a list.
    pub(crate) fn pick<T: Copy + Default>(&mut self, list: &[T]) -> T {
        let length = u32::try_from(list.len()).unwrap_or(u32::MAX);
        let index = usize::try_from(self.below(length)).unwrap_or_default();
        list.get(index).copied().unwrap_or_default()
    }
}

/// The day as of which the folder is written; what lies after it is planned.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap_or_default()
}

/// Returns the day some weeks and days before the reference day, moved off a weekend.
pub(crate) fn before(weeks: u32, days: u32) -> NaiveDate {
    let day = today() - Days::new(u64::from(weeks) * 7 + u64::from(days));
    workday(day)
}

/// Returns a day itself or, on a weekend, the Friday before.
pub(crate) fn workday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day - Days::new(1),
        Weekday::Sun => day - Days::new(2),
        _ => day,
    }
}

/// Returns a day later by some days.
pub(crate) fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day + Days::new(days.into())
}

/// Makes a business id with its check digit from a number above those ever issued; `None` where no digit exists.
pub(crate) fn business_id(number: u32) -> Option<String> {
    let digits = format!("{number:07}");
    let weighed = digits.bytes().zip([7_u32, 9, 10, 5, 8, 4, 2]);
    let sum: u32 = weighed
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    match sum % 11 {
        0 => Some(format!("{digits}-0")),
        1 => None,
        rest => Some(format!("{digits}-{}", 11 - rest)),
    }
}
