//! Months as typed: `2026-11`.

use chrono::{Months, NaiveDate};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::period::{Period, plausible};
use crate::ui::text::say;

/// Reads a month such as `2026-11` as its days.
///
/// # Errors
/// When it is written in another way, or there is none such.
pub(super) fn month(context: &Context, text: &str) -> Result<Period, CommandError> {
    read(text).ok_or_else(|| {
        let facts = vec![
            ("flag", "--month".to_owned()),
            ("value", text.to_owned()),
            ("expected", say!(context.words(), "session-month")),
        ];
        CommandError::refused(Rule::BadAnswer, facts)
    })
}

/// Reads a month; `None` when it is none.
fn read(text: &str) -> Option<Period> {
    let written = text.len() == 7 && text.is_char_boundary(4);
    let first: NaiveDate = format!("{text}-01").parse().ok().filter(|_| written)?;
    let next = first.checked_add_months(Months::new(1))?;
    let month = Period::new(first, next.pred_opt()?).ok()?;
    plausible(first).then_some(month)
}

#[cfg(test)]
mod tests {
    use super::{Period, read};

    #[test]
    fn a_month_has_all_its_days() {
        let days = |text: &str| read(text).map(Period::days);

        assert_eq!(days("2026-11"), Some(30));
        assert_eq!(days("2024-02"), Some(29));
        assert_eq!(days("2026-12"), Some(31));
    }

    #[test]
    fn anything_else_is_no_month() {
        for text in [
            "",
            "2026",
            "2026-13",
            "2026-00",
            "26-11",
            "2026-1",
            "11.2026",
            "1026-11",
            "2026/11",
            "ääää-1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
