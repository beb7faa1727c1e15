//! Local time in Finland: which times the clock shows, how often, and what time passes between two of them.
//!
//! Records hold local times without an offset, as people agree on them. Once in spring the clock skips an hour, and once in
//! autumn it shows one twice; everything that depends on those nights is asked here and nowhere else.

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Europe::Helsinki;

/// How often the clock shows a local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Once, as nearly always.
    Once(DateTime<Utc>),
    /// Twice: in the hour that is repeated when summer time ends.
    Twice {
        /// In summer time.
        earlier: DateTime<Utc>,
        /// In winter time, an hour later.
        later: DateTime<Utc>,
    },
    /// Never: in the hour that is skipped when summer time begins.
    Never,
}

/// Tells how often the clock shows a local time, and when.
#[must_use]
pub fn shown(local: NaiveDateTime) -> Shown {
    match Helsinki.from_local_datetime(&local) {
        MappedLocalTime::Single(time) => Shown::Once(time.to_utc()),
        MappedLocalTime::Ambiguous(earlier, later) => Shown::Twice {
            earlier: earlier.to_utc(),
            later: later.to_utc(),
        },
        MappedLocalTime::None => Shown::Never,
    }
}

/// Says whether the clock shows a local time at all.
#[must_use]
pub fn exists(local: NaiveDateTime) -> bool {
    shown(local) != Shown::Never
}

/// Says whether the clock shows a local time twice.
#[must_use]
pub fn is_twice(local: NaiveDateTime) -> bool {
    matches!(shown(local), Shown::Twice { .. })
}

/// Returns the first instant at which the clock shows a local time.
///
/// A skipped time, which no command accepts but a file may hold, is read with the offset before the gap, as RFC 5545 does.
#[must_use]
pub fn earliest(local: NaiveDateTime) -> DateTime<Utc> {
    match shown(local) {
        Shown::Once(time) | Shown::Twice { earlier: time, .. } => time,
        Shown::Never => before_the_gap(local),
    }
}

/// Returns the last instant at which the clock shows a local time; a skipped time is read as by [`earliest`].
#[must_use]
pub fn latest(local: NaiveDateTime) -> DateTime<Utc> {
    match shown(local) {
        Shown::Once(time) | Shown::Twice { later: time, .. } => time,
        Shown::Never => before_the_gap(local),
    }
}

/// Returns the time of day and date in Finland at an instant.
#[must_use]
pub fn local(instant: DateTime<Utc>) -> NaiveDateTime {
    instant.with_timezone(&Helsinki).naive_local()
}

/// Returns the longest time that may have passed between two local times.
///
/// A doubled hour is read as its first showing for `from` and as its second for `to`: the reading in favour of whoever gave
/// notice at `from`.
#[must_use]
pub fn longest_between(from: NaiveDateTime, to: NaiveDateTime) -> TimeDelta {
    latest(to) - earliest(from)
}

/// Returns the shortest time that may have passed between two local times.
///
/// A doubled hour is read as its second showing for `from` and as its first for `to`.
#[must_use]
pub fn shortest_between(from: NaiveDateTime, to: NaiveDateTime) -> TimeDelta {
    earliest(to) - latest(from)
}

/// Reads a skipped time with the offset that held before the clock was put forward.
fn before_the_gap(local: NaiveDateTime) -> DateTime<Utc> {
    // The offsets of Finland are two and three hours, so three hours earlier lies on the near side of the gap.
    let before = Helsinki.offset_from_utc_datetime(&(local - TimeDelta::hours(3)));
    (local - before.fix()).and_utc()
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::{
        Shown, earliest, exists, is_twice, latest, local, longest_between, shortest_between, shown,
    };

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn utc(time: chrono::DateTime<chrono::Utc>) -> String {
        time.format("%Y-%m-%d %H:%MZ").to_string()
    }

    #[test]
    fn winter_is_two_hours_ahead_of_utc_and_summer_three() {
        assert_eq!(utc(earliest(at("2026-01-15 09:00"))), "2026-01-15 07:00Z");
        assert_eq!(utc(earliest(at("2026-07-15 09:00"))), "2026-07-15 06:00Z");
    }

    #[test]
    fn the_skipped_hour_of_spring_does_not_exist() {
        for (time, there) in [
            ("2026-03-29 02:59", true),
            ("2026-03-29 03:00", false),
            ("2026-03-29 03:59", false),
            ("2026-03-29 04:00", true),
        ] {
            assert_eq!(exists(at(time)), there, "{time}");
        }
    }

    #[test]
    fn the_repeated_hour_of_autumn_comes_twice() {
        for (time, twice) in [
            ("2026-10-25 02:59", false),
            ("2026-10-25 03:00", true),
            ("2026-10-25 03:59", true),
            ("2026-10-25 04:00", false),
        ] {
            assert_eq!(is_twice(at(time)), twice, "{time}");
        }
        let doubled = at("2026-10-25 03:30");
        assert_eq!(utc(earliest(doubled)), "2026-10-25 00:30Z");
        assert_eq!(utc(latest(doubled)), "2026-10-25 01:30Z");
    }

    #[test]
    fn a_skipped_time_is_read_with_the_offset_before_the_gap() {
        let skipped = at("2026-03-29 03:30");

        assert_eq!(shown(skipped), Shown::Never);
        assert_eq!(utc(earliest(skipped)), "2026-03-29 01:30Z");
        assert_eq!(latest(skipped), earliest(skipped));
        assert_eq!(local(earliest(skipped)), at("2026-03-29 04:30"));
    }

    #[test]
    fn an_hour_more_passes_over_the_autumn_night_than_the_clock_shows() {
        let passed = longest_between(at("2026-10-24 09:30"), at("2026-10-26 09:00"));

        assert_eq!(passed, TimeDelta::minutes(48 * 60 + 30));
    }

    #[test]
    fn an_hour_less_passes_over_the_spring_night_than_the_clock_shows() {
        let passed = |from| longest_between(at(from), at("2026-03-30 09:00"));

        assert_eq!(passed("2026-03-28 09:00"), TimeDelta::hours(47));
        assert_eq!(passed("2026-03-28 09:30"), TimeDelta::minutes(46 * 60 + 30));
    }

    #[test]
    fn a_doubled_hour_has_a_longest_and_a_shortest_reading() {
        let (notice, start) = (at("2026-10-25 03:30"), at("2026-10-26 09:30"));

        assert_eq!(longest_between(notice, start), TimeDelta::hours(31));
        assert_eq!(shortest_between(notice, start), TimeDelta::hours(30));
    }

    proptest! {
        #[test]
        fn every_instant_is_shown_by_its_local_time(minutes in 0_i64..60_000_000) {
            let instant = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap().and_utc()
                + TimeDelta::minutes(minutes);
            let time = local(instant);
            prop_assert!(exists(time));
            prop_assert!(earliest(time) == instant || latest(time) == instant);
        }

        #[test]
        fn the_longest_reading_is_never_shorter(from in 0_i64..20_000_000, minutes in 0_i64..1_000_000) {
            let from = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap()
                + TimeDelta::minutes(from);
            let to = from + TimeDelta::minutes(minutes);
            prop_assert!(shortest_between(from, to) <= longest_between(from, to));
            let clock = (to - from).num_minutes();
            prop_assert!((longest_between(from, to).num_minutes() - clock).abs() <= 60);
            prop_assert_eq!(longest_between(from, to), -shortest_between(to, from));
        }
    }
}
