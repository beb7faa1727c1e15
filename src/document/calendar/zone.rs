//! The clock of Finland for programs that do not know it: winter time, summer time, and the two Sundays between.
//!
//! Holds the rule of the European Union since 1996, under which every meeting of a record falls. Should the law change, this
//! file changes with the tables of [`crate::domain::helsinki`]: a test holds the two together.

use super::line::Lines;

/// What the zone is called.
pub(super) const NAME: &str = "Europe/Helsinki";

/// Writes the zone.
pub(super) fn write(lines: &mut Lines) {
    lines.add("BEGIN", "VTIMEZONE");
    lines.add("TZID", NAME);
    for part in [SUMMER, WINTER] {
        part.write(lines);
    }
    lines.add("END", "VTIMEZONE");
}

/// One half of the year.
struct Half {
    kind: &'static str,
    name: &'static str,
    from: &'static str,
    to: &'static str,
    /// When it first began under the rule, by the clock that ended then.
    first: &'static str,
    month: &'static str,
}

const SUMMER: Half = Half {
    kind: "DAYLIGHT",
    name: "EEST",
    from: "+0200",
    to: "+0300",
    first: "19970330T030000",
    month: "3",
};

const WINTER: Half = Half {
    kind: "STANDARD",
    name: "EET",
    from: "+0300",
    to: "+0200",
    first: "19961027T040000",
    month: "10",
};

impl Half {
    /// Writes when it begins, each year on the last Sunday of its month.
    fn write(&self, lines: &mut Lines) {
        lines.add("BEGIN", self.kind);
        lines.add("DTSTART", self.first);
        lines.add(
            "RRULE",
            &format!("FREQ=YEARLY;BYMONTH={};BYDAY=-1SU", self.month),
        );
        lines.add("TZOFFSETFROM", self.from);
        lines.add("TZOFFSETTO", self.to);
        lines.add("TZNAME", self.name);
        lines.add("END", self.kind);
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Days, NaiveDate, TimeDelta};

    use super::{SUMMER, WINTER};
    use crate::domain::helsinki::{earliest, exists, is_twice, latest};

    /// Returns the last Sunday of a month of 31 days.
    fn last_sunday(year: i32, month: &str) -> NaiveDate {
        let last = NaiveDate::from_ymd_opt(year, month.parse().unwrap(), 31).unwrap();
        last - Days::new(last.weekday().num_days_from_sunday().into())
    }

    #[test]
    fn the_rule_is_what_the_tables_say_for_every_year_to_2099() {
        for year in 1997..2100 {
            let forward = last_sunday(year, SUMMER.month);
            assert!(!exists(forward.and_hms_opt(3, 0, 0).unwrap()), "{year}");
            let back = last_sunday(year, WINTER.month);
            assert!(is_twice(back.and_hms_opt(3, 0, 0).unwrap()), "{year}");
            assert!(!is_twice(back.and_hms_opt(4, 0, 0).unwrap()), "{year}");
        }
    }

    #[test]
    fn the_offsets_are_what_the_tables_say() {
        let doubled = last_sunday(2026, WINTER.month)
            .and_hms_opt(3, 30, 0)
            .unwrap();

        let summer = doubled.and_utc() - earliest(doubled);
        let winter = doubled.and_utc() - latest(doubled);

        assert_eq!(
            (summer, SUMMER.to, WINTER.from),
            (TimeDelta::hours(3), "+0300", "+0300")
        );
        assert_eq!(
            (winter, WINTER.to, SUMMER.from),
            (TimeDelta::hours(2), "+0200", "+0200")
        );
    }
}
