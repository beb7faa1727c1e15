//! Days from and to, as typed: both ends included, either left open.

use chrono::NaiveDate;

use super::dates;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;

/// A span of days that may be open at either end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first day; absent when there is none.
    pub from: Option<NaiveDate>,
    /// The last day; absent when there is none.
    pub to: Option<NaiveDate>,
}

impl Window {
    /// Reads both ends.
    ///
    /// # Errors
    /// When one is no date, or the last day comes before the first.
    pub fn read(
        from: Option<&str>,
        to: Option<&str>,
        today: NaiveDate,
    ) -> Result<Self, CommandError> {
        let day = |text: Option<&str>| text.map(|text| day(text, today)).transpose();
        let window = Self {
            from: day(from)?,
            to: day(to)?,
        };
        match (window.from, window.to) {
            (Some(first), Some(last)) if last < first => Err(CommandError::refused(
                Rule::EndsBeforeItBegins,
                vec![("from", first.to_string()), ("to", last.to_string())],
            )),
            _ => Ok(window),
        }
    }

    /// Says whether a day lies within.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// Reads a day.
fn day(text: &str, today: NaiveDate) -> Result<NaiveDate, CommandError> {
    dates::date(text, today)
        .map_err(|_| CommandError::refused(Rule::BadDate, vec![("text", text.to_owned())]))
}
