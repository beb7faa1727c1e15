//! Rules about duration and amount: dates, number, length and interval, and whether they fit each other.

use chrono::NaiveDate;

use super::case::Case;
use super::rule::Rule;
use crate::domain::contract::{Contract, Interval};
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{DecisionType, Outcome};
use crate::domain::period::{Period, days_after, months_after};

/// The longest process that needs no decision to go on, in months.
const LONG: u32 = 36;
/// The usual interval in weeks, both ends included.
const USUAL_WEEKS: (u32, u32) = (2, 4);
/// More meetings than any term holds: where counting stops.
const COUNTING_STOPS: u32 = 10_000;

/// Checks duration and amount.
pub(super) fn check(case: &mut Case<'_>) {
    let contract = case.contract;
    minutes(case);
    case.when(
        contract.start.is_none(),
        Rule::StartMissing,
        "contract.start",
    );
    let unsaid =
        contract.end.is_none() && contract.sessions_planned.is_none() && !contract.open_ended;
    case.when(unsaid, Rule::TermMissing, "contract.end");
    case.when(
        contract.open_ended && contract.end.is_some(),
        Rule::OpenEndedWithEnd,
        "contract.open_ended",
    );
    if let (Some(start), Some(end)) = (contract.start, contract.end)
        && end < start
    {
        case.tell(
            Rule::EndBeforeStart,
            "contract.end",
            &[("start", &start), ("end", &end)],
        );
    }
    interval(case);
    count(case);
    breaks(case);
    length(case);
}

/// Checks the length of a session against what is usual for the form.
fn minutes(case: &mut Case<'_>) {
    let Some(minutes) = case.contract.minutes else {
        return case.tell(Rule::MinutesMissing, "contract.minutes", &[]);
    };
    let (least, most) = usual_minutes(case.engagement);
    if minutes < least || minutes > most {
        case.tell(
            Rule::MinutesUnusual,
            "contract.minutes",
            &[("minutes", &minutes), ("min", &least), ("max", &most)],
        );
    }
}

/// Returns the usual least and greatest length of a session; several people may take longer.
fn usual_minutes(engagement: &Engagement) -> (u32, u32) {
    match engagement.kind {
        Kind::Consulting => (30, 480),
        _ if engagement.is_several() => (60, 180),
        _ => (45, 90),
    }
}

/// Checks the interval.
fn interval(case: &mut Case<'_>) {
    let single = case.contract.sessions_planned == Some(1);
    if case.engagement.kind == Kind::Supervision && single {
        case.tell(Rule::SingleSession, "contract.sessions_planned", &[]);
    }
    let Some(Interval { min, max }) = case.contract.interval_weeks else {
        return case.when(!single, Rule::IntervalMissing, "contract.interval_weeks");
    };
    let unusual = min < USUAL_WEEKS.0 || max > USUAL_WEEKS.1;
    if unusual && case.engagement.kind == Kind::Supervision {
        case.tell(
            Rule::IntervalUnusual,
            "contract.interval_weeks",
            &[("min", &min), ("max", &max)],
        );
    }
}

/// Checks that the number of sessions fits the dates and the interval.
fn count(case: &mut Case<'_>) {
    let (Some(planned), Some((least, most))) =
        (case.contract.sessions_planned, feasible(case.contract))
    else {
        return;
    };
    let trials = case.contract.trial.map_or(0, |trial| trial.sessions);
    let rule = if planned > most {
        Rule::SessionsDoNotFit
    } else if planned.saturating_add(trials) < least {
        Rule::SessionsTooFew
    } else {
        return;
    };
    case.tell(
        rule,
        "contract.sessions_planned",
        &[("planned", &planned), ("min", &least), ("max", &most)],
    );
}

/// Returns the fewest and the most sessions that dates, interval and breaks have room for.
///
/// The most are counted day by day at the shortest interval. The fewest allow one interval of slack at either end.
#[must_use]
pub(super) fn feasible(contract: &Contract) -> Option<(u32, u32)> {
    let term = Period::new(contract.start?, contract.end?).ok()?;
    let Interval { min, max } = contract.interval_weeks?;
    let days = (term.days() - break_days(term, &contract.breaks)).max(0);
    let longest = i64::from(max.max(1)) * 7;
    let least = ((days + longest - 1) / longest - 1).max(1);
    let most = most(term, min.max(1).saturating_mul(7), &contract.breaks);
    Some((u32::try_from(least).unwrap_or(u32::MAX).min(most), most))
}

/// Counts the sessions that fit at the shortest interval, none of them within a break.
fn most(term: Period, gap: u32, breaks: &[Period]) -> u32 {
    let mut count = 0;
    let mut day = after_breaks(term.first(), breaks);
    while day <= term.last() && count < COUNTING_STOPS {
        count += 1;
        day = after_breaks(days_after(day, gap), breaks);
    }
    count
}

/// Returns the first day from a day on that lies in no break.
fn after_breaks(mut day: NaiveDate, breaks: &[Period]) -> NaiveDate {
    while let Some(pause) = breaks.iter().find(|pause| pause.contains(day)) {
        match pause.last().succ_opt() {
            Some(next) => day = next,
            None => return day,
        }
    }
    day
}

/// Counts the days of breaks within a term.
fn break_days(term: Period, breaks: &[Period]) -> i64 {
    let within = |pause: &Period| {
        let (first, last) = (
            pause.first().max(term.first()),
            pause.last().min(term.last()),
        );
        ((last - first).num_days() + 1).max(0)
    };
    breaks.iter().map(within).sum()
}

/// Checks that breaks lie within the term.
fn breaks(case: &mut Case<'_>) {
    let contract = case.contract;
    for (index, pause) in contract.breaks.iter().enumerate() {
        let early = contract.start.is_some_and(|start| pause.last() < start);
        let late = contract.end.is_some_and(|end| pause.first() > end);
        if early || late {
            let key = format!("contract.break[{index}]");
            case.tell(Rule::BreakOutsideTerm, key, &[("first", &pause.first())]);
        }
    }
}

/// Checks that a long process was decided on again.
fn length(case: &mut Case<'_>) {
    let Some(start) = case.contract.start else {
        return;
    };
    let decided = case.engagement.decisions.iter().any(|decision| {
        decision.decision_type == DecisionType::Continuation
            && matches!(decision.outcome, Outcome::Continue | Outcome::Change)
    });
    let last = case.contract.end.unwrap_or(case.today);
    if last >= months_after(start, LONG) && !decided {
        case.tell(Rule::TermLong, "contract.end", &[("months", &LONG)]);
    }
}
