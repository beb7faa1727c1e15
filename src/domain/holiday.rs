//! Public holidays in Finland, computed, and the working days between them.
//!
//! The days are those of church law and of the acts on Independence Day and May Day, with Midsummer Eve and Christmas Eve,
//! which are no public holidays by law but on which offices are closed. Computed by the rules of today: until the early
//! 1990s Epiphany and Ascension Day were kept on Saturdays, which is not followed here. Knows nothing of a practice's own
//! holidays.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::code::codes;

codes! {
    /// A day on which people in Finland do not expect to meet for work.
    Holiday {
        /// 1 January.
        NewYear = "new_year",
        /// 6 January.
        Epiphany = "epiphany",
        /// The Friday before Easter.
        GoodFriday = "good_friday",
        /// Easter Sunday.
        EasterSunday = "easter_sunday",
        /// The Monday after Easter.
        EasterMonday = "easter_monday",
        /// 1 May.
        MayDay = "may_day",
        /// The Thursday 39 days after Easter.
        Ascension = "ascension",
        /// The Sunday 49 days after Easter.
        WhitSunday = "whit_sunday",
        /// The Friday from 19 to 25 June.
        MidsummerEve = "midsummer_eve",
        /// The Saturday from 20 to 26 June.
        Midsummer = "midsummer",
        /// The Saturday from 31 October to 6 November.
        AllSaints = "all_saints",
        /// 6 December.
        Independence = "independence",
        /// 24 December.
        ChristmasEve = "christmas_eve",
        /// 25 December.
        Christmas = "christmas",
        /// 26 December.
        StStephen = "st_stephen",
    }
}

/// Tells which holiday a day is; when two fall together, the one with a fixed date.
#[must_use]
pub fn holiday(day: NaiveDate) -> Option<Holiday> {
    fixed(day)
        .or_else(|| from_easter(day))
        .or_else(|| on_a_weekday(day))
}

/// Says whether a day is one of Monday to Friday and no holiday.
#[must_use]
pub fn is_workday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && holiday(day).is_none()
}

/// Counts the working days from `from` on, itself included, that lie before `to`.
///
/// So a notice given on a Thursday comes one working day before the Friday, and one given on a Saturday none before the
/// Monday. Zero when `to` is not after `from`.
#[must_use]
pub fn workdays_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let days = from.iter_days().take_while(|day| *day < to);
    days.filter(|day| is_workday(*day))
        .fold(0, |count, _| count + 1)
}

/// Returns the day that many working days after a day: a Friday is one working day after a Thursday.
#[must_use]
pub fn workdays_after(day: NaiveDate, count: u32) -> NaiveDate {
    let mut ahead = day.iter_days().skip(1).filter(|day| is_workday(*day));
    match count.checked_sub(1) {
        None => day,
        Some(before) => ahead.nth(before as usize).unwrap_or(NaiveDate::MAX),
    }
}

/// Returns Easter Sunday of a year, by the Gregorian computus of Meeus, Jones and Butcher.
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let golden = year.rem_euclid(19);
    let moved = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + moved + 15).rem_euclid(30);
    let sunday =
        (32 + 2 * century.rem_euclid(4) + 2 * (of_century / 4) - moon - of_century.rem_euclid(4))
            .rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let count = moon + sunday - 7 * late + 114;
    let (month, day) = (count / 31, count % 31 + 1);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// Tells a holiday with a fixed date.
fn fixed(day: NaiveDate) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (1, 6) => Some(Holiday::Epiphany),
        (5, 1) => Some(Holiday::MayDay),
        (12, 6) => Some(Holiday::Independence),
        (12, 24) => Some(Holiday::ChristmasEve),
        (12, 25) => Some(Holiday::Christmas),
        (12, 26) => Some(Holiday::StStephen),
        _ => None,
    }
}

/// Tells a holiday counted from Easter.
fn from_easter(day: NaiveDate) -> Option<Holiday> {
    match (day - easter(day.year())?).num_days() {
        -2 => Some(Holiday::GoodFriday),
        0 => Some(Holiday::EasterSunday),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::Ascension),
        49 => Some(Holiday::WhitSunday),
        _ => None,
    }
}

/// Tells a holiday that is a certain weekday of a certain week.
fn on_a_weekday(day: NaiveDate) -> Option<Holiday> {
    match (day.weekday(), day.month(), day.day()) {
        (Weekday::Fri, 6, 19..=25) => Some(Holiday::MidsummerEve),
        (Weekday::Sat, 6, 20..=26) => Some(Holiday::Midsummer),
        (Weekday::Sat, 10, 31) | (Weekday::Sat, 11, 1..=6) => Some(Holiday::AllSaints),
        _ => None,
    }
}

/// Returns the holidays of a year in order.
#[must_use]
pub fn holidays_of(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let Some(first) = NaiveDate::from_ymd_opt(year, 1, 1) else {
        return Vec::new();
    };
    let end = first + Days::new(366);
    let days = first.iter_days().take_while(|day| *day < end);
    days.filter(|day| day.year() == year)
        .filter_map(|day| Some((day, holiday(day)?)))
        .collect()
}

#[cfg(test)]
mod tests;
