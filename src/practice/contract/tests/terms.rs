//! Dates, number and interval that fit each other.

use super::{group, tells, told};
use crate::domain::client::ClientType;
use crate::domain::contract::Interval;
use crate::domain::event::{DecisionType, Outcome};
use crate::domain::period::Period;
use crate::practice::contract::{Rule, Source};
use crate::practice::testing::day;

#[test]
fn an_end_before_the_start_is_told_with_both_days() {
    let built = group().terms(|c| c.end = Some(day("2026-08-31")));
    let found = built.findings_for(ClientType::Company);
    let finding = found
        .iter()
        .find(|f| f.rule == Rule::EndBeforeStart)
        .unwrap();

    assert_eq!(finding.key, "contract.end");
    assert_eq!(finding.fact("start"), Some("2026-09-01"));
    assert_eq!(finding.fact("end"), Some("2026-08-31"));
    assert_eq!(finding.source(), Source::Item1);
    assert_eq!(finding.clause().row(), Some(3));
}

#[test]
fn more_sessions_than_the_dates_have_room_for_are_told_with_the_range() {
    let planned = |count| {
        group().terms(|c| {
            c.end = Some(day("2026-12-31"));
            c.interval_weeks = Some(Interval { min: 3, max: 4 });
            c.sessions_planned = Some(count);
        })
    };
    let found = planned(7).findings_for(ClientType::Company);
    let finding = found
        .iter()
        .find(|f| f.rule == Rule::SessionsDoNotFit)
        .unwrap();

    assert_eq!(finding.fact("max"), Some("6"));
    assert!(!tells(&planned(6), Rule::SessionsDoNotFit));
    assert!(!tells(&planned(4), Rule::SessionsTooFew));
    assert!(tells(&planned(1), Rule::SessionsTooFew));
}

#[test]
fn a_break_takes_its_room() {
    let built = group().terms(|c| {
        c.end = Some(day("2026-12-31"));
        c.interval_weeks = Some(Interval { min: 3, max: 4 });
        c.sessions_planned = Some(6);
        c.breaks = vec![Period::new(day("2026-10-01"), day("2026-10-31")).unwrap()];
    });

    assert!(tells(&built, Rule::SessionsDoNotFit));
    let outside = group().terms(|c| {
        c.breaks = vec![Period::new(day("2028-07-01"), day("2028-07-31")).unwrap()];
    });
    assert!(told(&outside, Rule::BreakOutsideTerm, "contract.break[0]"));
}

#[test]
fn a_long_process_needs_a_decision_to_go_on() {
    let long = || group().terms(|c| c.end = Some(day("2029-09-01")));
    let decided = long().decision("2026-11-01", DecisionType::Continuation, Outcome::Continue);
    let three_years = group().terms(|c| c.end = Some(day("2029-08-31")));

    assert!(tells(&long(), Rule::TermLong));
    assert!(!tells(&decided, Rule::TermLong));
    assert!(!tells(&three_years, Rule::TermLong));
}
