//! Dates as people type them: `today`, `tänään`, `-1d`, `ma`, `5.11.`, `5.11.2026`, `2026-11-05`.
//!
//! Pure: today is given, and so is the direction in which a weekday or a day without a year is looked for. What a date was
//! taken for is echoed by the command, so that a wrong guess is seen; a date that means two things is not guessed at all.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use crate::domain::period::plausible;

pub mod moment;
mod numbers;
pub mod typed;

use numbers::{dotted, has_no_year, iso, nearest, number, slashed};

/// Days within which a day without a year on the other side of today is what was meant, rather than one most of a year away.
const CLOSE: i64 = 92;

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Not written like a date.
    NotADate,
    /// Written like a date, but no calendar has it, or it lies outside 1990 to 2199.
    Impossible,
    /// It can be read day first or month first: these two days.
    TwoReadings(NaiveDate, NaiveDate),
    /// Without a year it is close to today, but on the side that was not asked for: that day, and the one far off that was.
    OtherSide(NaiveDate, NaiveDate),
}

/// Where a weekday or a day without a year is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Back from today, today included: for what has happened.
    Past,
    /// On whichever side it is closer.
    Nearest,
    /// Ahead: a weekday after today, a day and month today or later. For plans.
    Future,
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

/// Names of weekdays in Finnish and English, short and full, from Monday.
const WEEKDAYS: [([&str; 4], Weekday); 7] = [
    (["ma", "maanantai", "mon", "monday"], Weekday::Mon),
    (["ti", "tiistai", "tue", "tuesday"], Weekday::Tue),
    (["ke", "keskiviikko", "wed", "wednesday"], Weekday::Wed),
    (["to", "torstai", "thu", "thursday"], Weekday::Thu),
    (["pe", "perjantai", "fri", "friday"], Weekday::Fri),
    (["la", "lauantai", "sat", "saturday"], Weekday::Sat),
    (["su", "sunnuntai", "sun", "sunday"], Weekday::Sun),
];

/// Reads a date as seen from today.
///
/// A weekday is the next such day after today; a day without a year is the one nearest to today.
///
/// # Errors
/// When it is not written like a date, there is no such day, or it could be two.
pub fn date(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    read(text, today, Direction::Future, Direction::Nearest)
}

/// Reads a date as seen from today, looking for a weekday or a day without a year in one direction.
///
/// # Errors
/// When it is not written like a date, there is no such day, or it could be two.
pub fn date_toward(
    text: &str,
    today: NaiveDate,
    direction: Direction,
) -> Result<NaiveDate, DateError> {
    read(text, today, direction, direction)
}

/// Reads a date, with a direction each for weekdays and for days without a year.
fn read(
    text: &str,
    today: NaiveDate,
    for_weekdays: Direction,
    for_years: Direction,
) -> Result<NaiveDate, DateError> {
    let text = text.trim().to_lowercase();
    let day = one_reading(&text, today, for_weekdays, for_years)?;
    if has_no_year(&text) {
        let near = nearest(day, today).filter(|near| *near != day);
        if let Some(near) = near.filter(|near| (*near - today).num_days().abs() <= CLOSE) {
            return Err(DateError::OtherSide(near, day));
        }
    }
    Ok(day)
}

/// Reads a text that is one date.
fn one_reading(
    text: &str,
    today: NaiveDate,
    for_weekdays: Direction,
    for_years: Direction,
) -> Result<NaiveDate, DateError> {
    if let Some((first, second)) = slashed(text, today, for_years) {
        return one_of(first, second);
    }
    let day = word(text, today)
        .or_else(|| weekday(text).map(|day| toward(day, today, for_weekdays)))
        .or_else(|| distance(text, today))
        .or_else(|| dotted(text, today, for_years))
        .or_else(|| iso(text))
        .ok_or(DateError::NotADate)?;
    day.filter(|day| plausible(*day))
        .ok_or(DateError::Impossible)
}

/// Takes the one possible reading of two.
fn one_of(first: Option<NaiveDate>, second: Option<NaiveDate>) -> Result<NaiveDate, DateError> {
    let possible = |day: &NaiveDate| plausible(*day);
    match (first.filter(possible), second.filter(possible)) {
        (Some(first), Some(second)) if first != second => {
            Err(DateError::TwoReadings(first, second))
        }
        (Some(day), _) | (None, Some(day)) => Ok(day),
        (None, None) => Err(DateError::Impossible),
    }
}

/// Reads a weekday's short or full name in Finnish or English.
#[must_use]
pub fn weekday(text: &str) -> Option<Weekday> {
    let text = text.trim().to_lowercase();
    let named = WEEKDAYS
        .iter()
        .find(|(names, _)| names.contains(&text.as_str()));
    named.map(|(_, day)| *day)
}

/// Reads a time of day such as `13`, `13:30`, `13.30` or `klo 13.30`; `None` when it is none.
#[must_use]
pub fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().to_lowercase();
    let word = ["klo", "kello"].iter().find_map(|at| text.strip_prefix(at));
    let text = word.unwrap_or(&text).trim();
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

/// Finds a weekday in a direction.
fn toward(day: Weekday, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    let ahead = i64::from(day.days_since(today.weekday()));
    let distance = match direction {
        Direction::Past => -((7 - ahead) % 7),
        Direction::Nearest => (ahead + 3) % 7 - 3,
        Direction::Future => (ahead + 6) % 7 + 1,
    };
    moved(today, distance)
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

/// Moves a day; `None` past the calendar's ends.
fn moved(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(distance)
    } else {
        day.checked_add_days(distance)
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{DateError, Direction, date, date_toward, time};

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
        assert_eq!(read("5.11"), Err(DateError::NotADate));
        assert_eq!(read(""), Err(DateError::NotADate));
    }

    #[test]
    fn a_direction_tells_which_weekday_is_meant() {
        let read = |text, direction| date_toward(text, today(), direction).map(|d| d.to_string());
        for (text, past, nearest, future) in [
            ("to", "2026-11-19", "2026-11-19", "2026-11-26"),
            ("la", "2026-11-21", "2026-11-21", "2026-11-28"),
            ("tiistai", "2026-11-17", "2026-11-24", "2026-11-24"),
            ("21.11.", "2026-11-21", "2026-11-21", "2026-11-21"),
            ("1.4.", "2026-04-01", "2027-04-01", "2027-04-01"),
            ("31.5.", "2026-05-31", "2026-05-31", "2027-05-31"),
            ("29.2.", "2024-02-29", "2028-02-29", "2028-02-29"),
            ("eilen", "2026-11-20", "2026-11-20", "2026-11-20"),
        ] {
            assert_eq!(read(text, Direction::Past).as_deref(), Ok(past), "{text}");
            assert_eq!(
                read(text, Direction::Nearest).as_deref(),
                Ok(nearest),
                "{text}"
            );
            assert_eq!(
                read(text, Direction::Future).as_deref(),
                Ok(future),
                "{text}"
            );
        }
    }

    #[test]
    fn a_day_close_to_today_on_the_other_side_is_not_taken_for_one_most_of_a_year_away() {
        let day = |text: &str| text.parse().unwrap();
        let read = |text, direction| date_toward(text, today(), direction);

        let ahead = DateError::OtherSide(day("2026-11-27"), day("2025-11-27"));
        assert_eq!(read("27.11.", Direction::Past), Err(ahead));
        assert_eq!(read("27/11", Direction::Past), Err(ahead));
        let behind = DateError::OtherSide(day("2026-11-05"), day("2027-11-05"));
        assert_eq!(read("5.11.", Direction::Future), Err(behind));
        assert_eq!(read("5.11.", Direction::Past), Ok(day("2026-11-05")));
        assert_eq!(read("27.11.2025", Direction::Past), Ok(day("2025-11-27")));
    }

    #[test]
    fn a_date_with_two_readings_is_not_guessed() {
        let day = |text: &str| text.parse().unwrap();
        let two = DateError::TwoReadings(day("2026-11-10"), day("2026-10-11"));

        assert_eq!(read("10/11/2026"), Err(two));
        assert_eq!(read("10/11"), Err(two));
        assert_eq!(read("25/11/2026").as_deref(), Ok("2026-11-25"));
        assert_eq!(read("11/25/2026").as_deref(), Ok("2026-11-25"));
        assert_eq!(read("10/10/2026").as_deref(), Ok("2026-10-10"));
        assert_eq!(read("31/31/2026"), Err(DateError::Impossible));
        assert_eq!(read("10/11/26"), Err(DateError::NotADate));
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
