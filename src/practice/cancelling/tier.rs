//! Which step of the clause a notice was in time for.

use chrono::TimeDelta;

use super::given::Given;
use crate::domain::contract::{Notice, Tier};

/// Finds the step that holds: the one asking for the longest notice that is not longer than the notice given.
///
/// Hours and working days are not compared with each other: a clause that has both gives the cheaper of the two steps.
pub(super) fn reached(tiers: &[Tier], given: Given) -> Option<(usize, Tier)> {
    let all = || tiers.iter().copied().enumerate();
    let in_time = || all().filter(|(_, tier)| is_reached(tier.before, given));
    let by_hours = in_time().filter_map(|(at, tier)| match tier.before {
        Notice::Hours(hours) => Some((hours, at, tier)),
        Notice::Workdays(_) => None,
    });
    let by_days = in_time().filter_map(|(at, tier)| match tier.before {
        Notice::Workdays(days) => Some((days, at, tier)),
        Notice::Hours(_) => None,
    });
    let found = [longest(by_hours), longest(by_days)];
    found
        .into_iter()
        .flatten()
        .min_by_key(|(_, tier)| tier.percent)
}

/// Says whether a notice is as early as a step asks; the boundary counts as in time.
pub(super) fn is_reached(before: Notice, given: Given) -> bool {
    match before {
        Notice::Hours(hours) => given.counts() >= TimeDelta::hours(hours.into()),
        Notice::Workdays(days) => given.workdays >= days,
    }
}

/// Returns the step that asks for the longest notice; the first of two that ask for the same.
fn longest(steps: impl Iterator<Item = (u32, usize, Tier)>) -> Option<(usize, Tier)> {
    let longer = |best: (u32, usize, Tier), next: (u32, usize, Tier)| {
        if next.0 > best.0 { next } else { best }
    };
    steps.reduce(longer).map(|(_, at, tier)| (at, tier))
}
