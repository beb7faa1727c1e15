//! Dates as people type them: `today`, `tänään`, `-1d`, `ma`, `5.11.`, `5.11.2026`, `2026-11-05`.
//!
//! Pure: today is given. What a date was taken for is echoed by the command, so that a wrong guess is seen.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use crate::domain::period::plausible;

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Not written like a date.
    NotADate,
    /// Written like a date, but no calendar has it, or it lies outside 1990 to 2199.
    Impossible,
}

/// Words for days near today, with their distance.
const WORDS: [(&str, i64); 6] = [
    ("today", 0),
    ("tänään", 0),
    ("yesterday", -1),
    ("eilen", -1),
    ("tomorrow", 1),
    ("huomenna", 1),
];

/// Short names of weekdays in Finnish and English, from Monday.
const WEEKDAYS: [(&str, &str, Weekday); 7] = [
    ("ma", "mon", Weekday::Mon),
    ("ti", "tue", Weekday::Tue),
    ("ke", "wed", Weekday::Wed),
    ("to", "thu", Weekday::Thu),
    ("pe", "fri", Weekday::Fri),
    ("la", "sat", Weekday::Sat),
    ("su", "sun", Weekday::Sun),
];

/// Reads a date as seen from today.
///
/// A weekday is the next such day after today; a day without a year is the one nearest to today.
///
/// # Errors
/// When it is not written like a date, or there is no such day.
pub fn date(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let text = text.trim().to_lowercase();
    let read = word(&text, today)
        .or_else(|| weekday(&text, today))
        .or_else(|| distance(&text, today))
        .or_else(|| dotted(&text, today))
        .or_else(|| iso(&text));
    let day = read.ok_or(DateError::NotADate)?;
    day.filter(|day| plausible(*day))
        .ok_or(DateError::Impossible)
}

/// Reads a time of day such as `13`, `13:30`, `13.30` or `klo 13.30`; `None` when it is none.
#[must_use]
pub fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("klo").unwrap_or(&text).trim();
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    if minute.len() != 2 {
        return None;
    }
    NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0)
}

/// Reads a word such as `huomenna`.
fn word(text: &str, today: NaiveDate) -> Option<Option<NaiveDate>> {
    let (_, days) = WORDS.iter().find(|(word, _)| *word == text)?;
    Some(moved(today, *days))
}

/// Reads a weekday: the next one after today.
fn weekday(text: &str, today: NaiveDate) -> Option<Option<NaiveDate>> {
    let (_, _, day) = WEEKDAYS
        .iter()
        .find(|(fi, en, _)| *fi == text || *en == text)?;
    let ahead = (day.days_since(today.weekday()) + 6) % 7 + 1;
    Some(moved(today, ahead.into()))
}

/// Reads a distance such as `-1d` or `+7d`; `pv` does as well as `d`.
fn distance(text: &str, today: NaiveDate) -> Option<Option<NaiveDate>> {
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits = text
        .strip_suffix('d')
        .or_else(|| text.strip_suffix("pv"))?
        .get(1..)?;
    let days = i64::from(number(digits)?);
    Some(moved(today, sign * days))
}

/// Reads `5.11.` or `5.11.2026`.
fn dotted(text: &str, today: NaiveDate) -> Option<Option<NaiveDate>> {
    let mut parts = text.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (day, month) = (number(day)?, number(month)?);
    if year.is_empty() {
        return Some(nearest(day, month, today));
    }
    let year = i32::try_from(number(year).filter(|_| year.len() == 4)?).ok()?;
    Some(NaiveDate::from_ymd_opt(year, month, day))
}

/// Reads `2026-11-05`.
fn iso(text: &str) -> Option<Option<NaiveDate>> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    let year = i32::try_from(number(year)?).ok()?;
    Some(NaiveDate::from_ymd_opt(year, number(month)?, number(day)?))
}

/// Finds the day and month nearest to today.
fn nearest(day: u32, month: u32, today: NaiveDate) -> Option<NaiveDate> {
    let year = today.year();
    let near = [year, year + 1, year - 1].into_iter();
    near.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .min_by_key(|date| (*date - today).num_days().abs())
}

/// Moves a day; `None` past the calendar's ends.
fn moved(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(distance)
    } else {
        day.checked_add_days(distance)
    }
}

/// Reads up to four digits.
fn number(text: &str) -> Option<u32> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{DateError, date, time};

    /// A Saturday.
    fn today() -> NaiveDate {
        "2026-11-21".parse().unwrap()
    }

    fn read(text: &str) -> Result<String, DateError> {
        date(text, today()).map(|day| day.to_string())
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        let cases = [
            ("today", "2026-11-21"),
            ("Tänään", "2026-11-21"),
            ("eilen", "2026-11-20"),
            ("huomenna", "2026-11-22"),
            ("-1d", "2026-11-20"),
            ("+7d", "2026-11-28"),
            ("+7pv", "2026-11-28"),
            ("su", "2026-11-22"),
            ("la", "2026-11-28"),
            ("sat", "2026-11-28"),
            ("ma", "2026-11-23"),
            ("5.11.", "2026-11-05"),
            ("05.11.2026", "2026-11-05"),
            ("2026-11-05", "2026-11-05"),
        ];

        for (text, day) in cases {
            assert_eq!(read(text).as_deref(), Ok(day), "{text}");
        }
    }

    #[test]
    fn a_day_without_a_year_is_the_nearest_one() {
        assert_eq!(read("7.1.").as_deref(), Ok("2027-01-07"));
        assert_eq!(read("1.9.").as_deref(), Ok("2026-09-01"));
    }

    #[test]
    fn a_day_that_no_calendar_has_is_told_from_no_date() {
        assert_eq!(read("31.2.2026"), Err(DateError::Impossible));
        assert_eq!(read("2026-13-01"), Err(DateError::Impossible));
        assert_eq!(read("1.1.1066"), Err(DateError::Impossible));
        assert_eq!(read("11/5/2026"), Err(DateError::NotADate));
        assert_eq!(read("5.11"), Err(DateError::NotADate));
        assert_eq!(read(""), Err(DateError::NotADate));
    }

    #[test]
    fn times_are_read_with_colon_point_or_alone() {
        let read = |text| time(text).map(|time| time.to_string());

        assert_eq!(read("13").as_deref(), Some("13:00:00"));
        assert_eq!(read("klo 9.30").as_deref(), Some("09:30:00"));
        assert_eq!(read("13:05").as_deref(), Some("13:05:00"));
        assert_eq!(read("25:00"), None);
        assert_eq!(read("13:5"), None);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,20}") {
            let day = date(&text, today());
            prop_assert!(day.is_ok() || day.is_err());
            prop_assert!(time(&text).is_some() || time(&text).is_none());
        }

        #[test]
        fn a_written_date_reads_back(days in 0_u64..70_000) {
            let start: NaiveDate = "1990-01-01".parse().unwrap();
            let day = start + chrono::Days::new(days);
            prop_assert_eq!(date(&day.to_string(), today()), Ok(day));
            prop_assert_eq!(date(&day.format("%-d.%-m.%Y").to_string(), today()), Ok(day));
        }
    }
}
