//! Series of meetings: dates, kinds, numbers and what speaks against them.

mod clashes;
mod dates;
mod kinds;
mod properties;

use chrono::NaiveTime;

use super::{Book, Plan, PlanError, Row, Wish, plan};
use crate::domain::contract::Interval;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::{DecisionType, Outcome};
use crate::domain::practice::Practice;
use crate::practice::testing::{Build, day, practice};

/// Builds group supervision that was decided to start, with a term of a year and an interval of three weeks.
fn started() -> Build {
    Build::complete(Kind::Supervision, Form::Group)
        .decision("2026-09-01", DecisionType::Start, Outcome::Start)
        .terms(|contract| {
            contract.start = Some(day("2026-09-01"));
            contract.end = Some(day("2027-08-31"));
            contract.interval_weeks = Some(Interval { min: 3, max: 4 });
            contract.trial = None;
            contract.breaks = Vec::new();
        })
}

/// Wishes for a series at one o'clock every three weeks.
fn wish(first: &str, count: u32) -> Wish {
    Wish {
        first: day(first),
        time: NaiveTime::from_hms_opt(13, 0, 0).unwrap(),
        minutes: 90,
        every: 3,
        count: Some(count),
        until: None,
        mode: None,
        session_type: None,
        party: None,
        venue: None,
    }
}

/// Plans for one engagement that is alone in the practice, on 21 November 2026.
fn planned(engagement: &Engagement, wish: &Wish) -> Result<Plan, PlanError> {
    among(&practice(), std::slice::from_ref(engagement), wish)
}

/// Plans for the first of several engagements.
fn among(practice: &Practice, all: &[Engagement], wish: &Wish) -> Result<Plan, PlanError> {
    let book = Book {
        practice,
        all,
        engagement: &all[0],
        today: day("2026-11-21"),
    };
    plan(&book, wish)
}

/// Writes a plan as lines: id and start of a meeting, or a day and why it is passed over.
fn lines(plan: &Plan) -> Vec<String> {
    let line = |row: &Row| match row {
        Row::Slot(slot) => format!("{} {}", slot.id, slot.start.format("%Y-%m-%d %H:%M")),
        Row::Skipped(day, why) => format!("- {day} {}", why.code()),
    };
    plan.rows.iter().map(line).collect()
}
