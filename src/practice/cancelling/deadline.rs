//! Until when a planned session can be cancelled at which price: the clause turned round, for people who plan ahead.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};

use super::given::Given;
use super::tier::{is_reached, reached};
use crate::domain::contract::{Cancellation, Notice};

/// How far around the plain answer a change of the clock can move a deadline, in minutes.
const SEARCHED: i64 = 180;
/// How many days back a deadline of working days is looked for.
const FARTHEST: u64 = 1_000;

/// The last moment at which a cancellation still costs so much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The last minute, itself included; `None` until the start.
    pub until: Option<NaiveDateTime>,
    /// What is charged, in percent.
    pub percent: u32,
    /// The step, by its place in the clause from 0.
    pub tier: usize,
}

/// Lists the deadlines of a session from the earliest, each as [`super::judge`] would answer at its last minute.
#[must_use]
pub fn deadlines(clause: &Cancellation, start: NaiveDateTime) -> Vec<Deadline> {
    let last_minute = start - TimeDelta::minutes(1);
    let moments = clause.tiers.iter().filter_map(|tier| match tier.before {
        Notice::Hours(0) | Notice::Workdays(0) => Some(last_minute),
        Notice::Hours(hours) => by_hours(hours, start),
        Notice::Workdays(days) => by_workdays(days, start),
    });
    let mut moments: Vec<NaiveDateTime> = moments.filter(|at| *at < start).collect();
    moments.sort_unstable();
    moments.dedup();
    let found = moments.into_iter().filter_map(|at| {
        let (tier, step) = reached(&clause.tiers, Given::before(at, start)?)?;
        Some(Deadline {
            until: Some(at).filter(|at| *at != last_minute),
            percent: step.percent.min(100),
            tier,
        })
    });
    joined(found)
}

/// Joins neighbours that cost the same: only the later moment matters.
fn joined(deadlines: impl Iterator<Item = Deadline>) -> Vec<Deadline> {
    let mut list: Vec<Deadline> = Vec::new();
    for deadline in deadlines {
        match list.last_mut() {
            Some(last) if last.percent == deadline.percent => *last = deadline,
            _ => list.push(deadline),
        }
    }
    list
}

/// Returns the last minute that lies some hours before the start, by the clock or as time that passes.
fn by_hours(hours: u32, start: NaiveDateTime) -> Option<NaiveDateTime> {
    let plain = start.checked_sub_signed(TimeDelta::hours(hours.into()))?;
    let reached = |at: &NaiveDateTime| {
        Given::before(*at, start).is_some_and(|given| is_reached(Notice::Hours(hours), given))
    };
    (-SEARCHED..=SEARCHED)
        .rev()
        .filter_map(|minutes| plain.checked_add_signed(TimeDelta::minutes(minutes)))
        .find(reached)
}

/// Returns the last minute of the day that lies some working days before the session's.
fn by_workdays(days: u32, start: NaiveDateTime) -> Option<NaiveDateTime> {
    let last_minute = NaiveTime::from_hms_opt(23, 59, 0)?;
    (1..FARTHEST)
        .map_while(|back| start.date().checked_sub_days(Days::new(back)))
        .map(|day| day.and_time(last_minute))
        .find(|at| {
            Given::before(*at, start).is_some_and(|given| is_reached(Notice::Workdays(days), given))
        })
}
