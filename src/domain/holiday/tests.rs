//! The calendar of several years, written out, and what holds in every year.

use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{Holiday, easter, holiday, holidays_of, is_workday, workdays_after, workdays_between};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn easter_falls_where_the_almanac_has_it() {
    for sunday in [
        "1990-04-15",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2031-04-13",
        "2032-03-28",
        "2033-04-17",
        "2034-04-09",
        "2035-03-25",
        "2038-04-25",
    ] {
        assert_eq!(easter(day(sunday).year()), Some(day(sunday)));
    }
}

#[test]
fn a_year_has_the_holidays_of_the_almanac() {
    let found: Vec<(String, &str)> = holidays_of(2026)
        .into_iter()
        .map(|(day, holiday)| (day.format("%-d.%-m.").to_string(), holiday.code()))
        .collect();
    let expected = [
        ("1.1.", "new_year"),
        ("6.1.", "epiphany"),
        ("3.4.", "good_friday"),
        ("5.4.", "easter_sunday"),
        ("6.4.", "easter_monday"),
        ("1.5.", "may_day"),
        ("14.5.", "ascension"),
        ("24.5.", "whit_sunday"),
        ("19.6.", "midsummer_eve"),
        ("20.6.", "midsummer"),
        ("31.10.", "all_saints"),
        ("6.12.", "independence"),
        ("24.12.", "christmas_eve"),
        ("25.12.", "christmas"),
        ("26.12.", "st_stephen"),
    ];

    assert_eq!(found, expected.map(|(day, code)| (day.to_owned(), code)));
}

#[test]
fn the_movable_days_of_other_years_are_right() {
    for (date, expected) in [
        ("2024-03-29", Holiday::GoodFriday),
        ("2024-05-09", Holiday::Ascension),
        ("2024-06-21", Holiday::MidsummerEve),
        ("2024-11-02", Holiday::AllSaints),
        ("2025-04-21", Holiday::EasterMonday),
        ("2025-05-29", Holiday::Ascension),
        ("2025-06-08", Holiday::WhitSunday),
        ("2025-06-21", Holiday::Midsummer),
        ("2025-11-01", Holiday::AllSaints),
        ("2027-05-06", Holiday::Ascension),
        ("2027-06-25", Holiday::MidsummerEve),
        ("2027-06-26", Holiday::Midsummer),
        ("2027-11-06", Holiday::AllSaints),
    ] {
        assert_eq!(holiday(day(date)), Some(expected), "{date}");
    }
}

#[test]
fn a_fixed_date_goes_before_a_movable_one() {
    // Ascension Day fell on May Day.
    assert_eq!(holiday(day("2008-05-01")), Some(Holiday::MayDay));
}

#[test]
fn working_days_skip_weekends_holidays_and_the_two_eves() {
    for (date, works) in [
        ("2026-11-20", true),
        ("2026-11-21", false),
        ("2026-11-22", false),
        ("2026-06-19", false),
        ("2026-12-24", false),
        ("2026-12-31", true),
        ("2027-12-06", false),
    ] {
        assert_eq!(is_workday(day(date)), works, "{date}");
    }
}

#[test]
fn notice_on_a_saturday_is_no_working_day_before_the_monday() {
    for (from, to, count) in [
        ("2026-11-19", "2026-11-20", 1),
        ("2026-11-20", "2026-11-23", 1),
        ("2026-11-21", "2026-11-23", 0),
        ("2026-11-20", "2026-11-20", 0),
        ("2026-11-23", "2026-11-20", 0),
        // From the Thursday before Easter to the Tuesday after it.
        ("2026-04-02", "2026-04-07", 1),
        ("2026-12-23", "2026-12-28", 1),
    ] {
        assert_eq!(workdays_between(day(from), day(to)), count, "{from} {to}");
    }
}

#[test]
fn three_working_days_after_a_thursday_are_a_tuesday() {
    assert_eq!(workdays_after(day("2026-11-19"), 3), day("2026-11-24"));
    assert_eq!(workdays_after(day("2026-11-21"), 0), day("2026-11-21"));
    assert_eq!(workdays_after(day("2026-12-23"), 1), day("2026-12-28"));
}

proptest! {
    #[test]
    fn easter_is_a_sunday_from_22_march_to_25_april(year in 1900_i32..2500) {
        let sunday = easter(year).unwrap();
        prop_assert_eq!(sunday.weekday(), Weekday::Sun);
        let (first, last) = (NaiveDate::from_ymd_opt(year, 3, 22).unwrap(), NaiveDate::from_ymd_opt(year, 4, 25).unwrap());
        prop_assert!(first <= sunday && sunday <= last);
    }

    #[test]
    fn every_year_has_each_holiday_once_unless_two_fall_together(year in 1990_i32..2200) {
        let found = holidays_of(year);
        let kinds: std::collections::BTreeSet<Holiday> = found.iter().map(|(_, holiday)| *holiday).collect();
        prop_assert_eq!(kinds.len(), found.len());
        // Only Ascension Day can fall together with another, May Day.
        prop_assert!(found.len() >= Holiday::ALL.len() - 1);
    }

    #[test]
    fn counting_working_days_and_going_that_far_agree(start in 0_u64..40_000, count in 1_u32..60) {
        let from = day("1995-01-01") + chrono::Days::new(start);
        let reached = workdays_after(from, count);
        prop_assert!(is_workday(reached));
        prop_assert_eq!(workdays_between(from.succ_opt().unwrap(), reached), count - 1);
    }
}
