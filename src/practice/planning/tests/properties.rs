//! What holds for every series.

use chrono::Datelike;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

use super::{planned, started, wish};
use crate::domain::holiday::holiday;
use crate::domain::period::{Period, days_after};
use crate::practice::planning::{Row, Warning};
use crate::practice::testing::day;

proptest! {
    #[test]
    fn a_series_keeps_its_weekday_its_gaps_and_its_number(
        offset in 0_u32..200,
        every in 1_u32..9,
        count in 1_u32..20,
        broken in any::<bool>(),
    ) {
        let july = Period::new(day("2027-07-01"), day("2027-07-31")).unwrap();
        let engagement = started()
            .terms(|contract| {
                contract.end = None;
                contract.open_ended = true;
                contract.breaks = if broken { vec![july] } else { Vec::new() };
            })
            .done();
        let mut wish = wish("2026-11-23", count);
        wish.first = days_after(wish.first, offset);
        wish.every = every;
        let plan = planned(&engagement, &wish).unwrap();

        let starts: Vec<_> = plan.slots().map(|slot| slot.start).collect();
        prop_assert_eq!(starts.len(), count as usize);
        for start in &starts {
            prop_assert_eq!(start.weekday(), wish.first.weekday());
            prop_assert_eq!(start.time(), wish.time);
            prop_assert_eq!(holiday(start.date()), None);
            prop_assert!(!broken || !july.contains(start.date()));
        }
        for pair in starts.windows(2) {
            prop_assert!((pair[1] - pair[0]).num_weeks() >= i64::from(every));
        }
    }

    #[test]
    fn a_day_is_either_proposed_or_passed_over_with_a_reason(offset in 0_u32..300, count in 1_u32..30) {
        let engagement = started().done();
        let mut wish = wish("2026-11-23", count);
        wish.first = days_after(wish.first, offset);
        wish.every = 1;
        if let Ok(plan) = planned(&engagement, &wish) {
            let days = plan.rows.iter().map(|row| match row {
                Row::Slot(slot) => slot.start.date(),
                Row::Skipped(day, _) => *day,
            });
            let days: Vec<_> = days.collect();
            prop_assert_eq!(days[0], wish.first);
            prop_assert!(days.windows(2).all(|pair| (pair[1] - pair[0]).num_days() == 7));
            let short = plan.warnings.iter().any(|w| matches!(w, Warning::CutShort { .. }));
            prop_assert_eq!(short, plan.slots().count() < count as usize);
        }
    }
}
