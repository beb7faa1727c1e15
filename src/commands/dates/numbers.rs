//! Days written in numbers: `5.11.`, `5.11.2026`, `2026-11-05`, and `10/11/2026`, which not everybody reads alike.

use chrono::{Datelike, NaiveDate};

use super::Direction;

/// Reads `5.11.` or `5.11.2026`.
pub(super) fn dotted(
    text: &str,
    today: NaiveDate,
    direction: Direction,
) -> Option<Option<NaiveDate>> {
    let [day, month, year] = parts(text, '.')?;
    on(number(day)?, number(month)?, year, today, direction)
}

/// Reads `2026-11-05`.
pub(super) fn iso(text: &str) -> Option<Option<NaiveDate>> {
    let [year, month, day] = parts(text, '-')?;
    let (year, month, day) = (full_year(year)?, number(month)?, number(day)?);
    Some(NaiveDate::from_ymd_opt(year, month, day))
}

/// Reads `10/11/2026` or `10/11` day first and month first.
pub(super) fn slashed(
    text: &str,
    today: NaiveDate,
    direction: Direction,
) -> Option<(Option<NaiveDate>, Option<NaiveDate>)> {
    let padded = match text.matches('/').count() {
        1 => format!("{text}/"),
        _ => text.to_owned(),
    };
    let [first, second, year] = parts(&padded, '/')?;
    let (first, second) = (number(first)?, number(second)?);
    let day_first = on(first, second, year, today, direction)?;
    let month_first = on(second, first, year, today, direction)?;
    Some((day_first, month_first))
}

/// Finds a day and month in a year, or without one in a direction.
fn on(
    day: u32,
    month: u32,
    year: &str,
    today: NaiveDate,
    direction: Direction,
) -> Option<Option<NaiveDate>> {
    if year.is_empty() {
        return Some(without_year(day, month, today, direction));
    }
    Some(NaiveDate::from_ymd_opt(full_year(year)?, month, day))
}

/// Finds a day and month in a direction from today; 29 February is at most eight years away.
fn without_year(day: u32, month: u32, today: NaiveDate, direction: Direction) -> Option<NaiveDate> {
    let years = today.year() - 8..=today.year() + 8;
    let days = years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day));
    match direction {
        Direction::Past => days.filter(|day| *day <= today).max(),
        Direction::Nearest => days.min_by_key(|day| (*day - today).num_days().abs()),
        Direction::Future => days.filter(|day| *day >= today).min(),
    }
}

/// Says whether a date in numbers is written without its year.
pub(super) fn has_no_year(text: &str) -> bool {
    let dotted = parts(text, '.').is_some_and(|[_, _, year]| year.is_empty());
    dotted || text.matches('/').count() == 1
}

/// Finds the same day and month closest to today.
pub(super) fn nearest(day: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
    without_year(day.day(), day.month(), today, Direction::Nearest)
}

/// Takes a text apart into exactly three parts.
fn parts(text: &str, between: char) -> Option<[&str; 3]> {
    let parts: Vec<&str> = text.split(between).collect();
    parts.try_into().ok()
}

/// Reads a year of four digits.
fn full_year(text: &str) -> Option<i32> {
    let year = number(text).filter(|_| text.len() == 4)?;
    i32::try_from(year).ok()
}

/// Reads up to four digits.
pub(super) fn number(text: &str) -> Option<u32> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}
