//! What holds for every notice and every clause that the contract check lets pass.

use chrono::{NaiveDateTime, TimeDelta};
use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};

use super::{at, cancelled, clause, days, hours, usual};
use crate::domain::contract::{Cancellation, Sickness, Tier};
use crate::domain::helsinki;
use crate::domain::session::{Excuse, SessionStatus};
use crate::practice::cancelling::{Case, deadlines, judge};

/// A clause as the contract check wants it: the later the notice, the higher the percent, unused time no cheaper.
fn sane() -> impl Strategy<Value = Cancellation> {
    let step = (
        0_u32..400,
        0_u32..=100,
        prop_oneof![Just(true), Just(false)],
    );
    let steps = proptest::collection::vec(step, 1..5);
    (steps, 0_u32..=100).prop_map(|(steps, last)| {
        let mut lengths: Vec<u32> = steps.iter().map(|(length, _, _)| *length).collect();
        let mut percents: Vec<u32> = steps.iter().map(|(_, percent, _)| *percent).collect();
        lengths.sort_unstable();
        lengths.reverse();
        percents.sort_unstable();
        let by_days = steps.iter().all(|(_, _, by_days)| *by_days);
        let tier = |(length, percent): (u32, u32)| {
            if by_days {
                days(length / 24, percent)
            } else {
                hours(length, percent)
            }
        };
        let mut tiers: Vec<Tier> = lengths.into_iter().zip(percents).map(tier).collect();
        let highest = tiers.last().map_or(0, |tier| tier.percent).max(last);
        tiers.push(if by_days {
            days(0, highest)
        } else {
            hours(0, highest)
        });
        Cancellation {
            no_show_percent: Some(highest),
            ..clause(&tiers)
        }
    })
}

/// A start in any of three years, often near a change of the clock.
fn start() -> impl Strategy<Value = NaiveDateTime> {
    let near = prop_oneof![
        Just("2026-01-01 00:00"),
        Just("2026-03-27 00:00"),
        Just("2026-10-23 00:00"),
        Just("2027-03-26 00:00")
    ];
    (near, 0_i64..10_000)
        .prop_map(|(near, minutes)| at(near) + TimeDelta::minutes(minutes))
        .prop_filter("the clock shows it", |start| helsinki::exists(*start))
}

/// What a notice so many minutes before the start costs.
fn percent(clause: &Cancellation, start: NaiveDateTime, minutes: i64) -> Option<u32> {
    let case = Case {
        start,
        notice: Some(start - TimeDelta::minutes(minutes)),
        ..cancelled(clause, "2026-01-01 00:00", "2026-01-01 00:00")
    };
    judge(&case).percent()
}

proptest! {
    #[test]
    fn never_more_than_the_whole_price(
        start in start(),
        minutes in -5_000_i64..50_000,
        tiers in proptest::collection::vec((0_u32..1_000, 0_u32..5_000), 0..5),
        no_show in proptest::option::of(0_u32..5_000),
        sickness in 0_u32..5_000,
        status in proptest::sample::select(SessionStatus::ALL),
        excuse in proptest::sample::select(Excuse::ALL),
    ) {
        let tiers: Vec<Tier> = tiers.into_iter().map(|(h, percent)| hours(h, percent)).collect();
        let mut clause = clause(&tiers);
        clause.no_show_percent = no_show;
        clause.sickness = clause.sickness.map(|rule| Sickness { percent: sickness, ..rule });
        let case = Case {
            start,
            status,
            excuse: Some(excuse),
            notice: Some(start - TimeDelta::minutes(minutes)),
            ..cancelled(&clause, "2026-01-01 00:00", "2026-01-01 00:00")
        };

        prop_assert!(judge(&case).percent().is_none_or(|percent| percent <= 100));
        prop_assert!(deadlines(&clause, start).iter().all(|deadline| deadline.percent <= 100));
    }

    #[test]
    fn a_later_notice_never_costs_less(
        clause in sane(),
        start in start(),
        earlier in 0_i64..30_000,
        later in -2_000_i64..30_000,
    ) {
        let (earlier, later) = (earlier.max(later), earlier.min(later));
        let shown = |minutes| helsinki::exists(start - TimeDelta::minutes(minutes));
        if shown(earlier) && shown(later) {
            prop_assert!(percent(&clause, start, earlier) <= percent(&clause, start, later));
        }
    }

    #[test]
    fn exactly_the_hours_agreed_are_in_time(start in start(), before in 1_u32..400) {
        let clause = clause(&[hours(before, 0), hours(0, 100)]);

        prop_assert_eq!(percent(&clause, start, i64::from(before) * 60), Some(0));
    }

    #[test]
    fn what_the_supervisor_cancels_never_costs(
        clause in proptest::option::of(sane()),
        start in start(),
        minutes in -5_000_i64..50_000,
    ) {
        let empty = usual();
        let case = Case {
            clause: clause.as_ref(),
            start,
            status: SessionStatus::CancelledBySupervisor,
            notice: Some(start - TimeDelta::minutes(minutes)),
            ..cancelled(&empty, "2026-01-01 00:00", "2026-01-01 00:00")
        };

        prop_assert_eq!(judge(&case).percent(), Some(0));
        prop_assert!(judge(&case).is_owed());
    }

    #[test]
    fn a_deadline_is_the_last_minute_at_its_price(clause in sane(), start in start()) {
        for deadline in deadlines(&clause, start) {
            let until = deadline.until.unwrap_or(start - TimeDelta::minutes(1));
            let minutes = (start - until).num_minutes();

            prop_assert_eq!(percent(&clause, start, minutes), Some(deadline.percent));
            if helsinki::exists(until + TimeDelta::minutes(1)) && deadline.until.is_some() {
                prop_assert!(percent(&clause, start, minutes - 1) > Some(deadline.percent));
            }
        }
    }
}
