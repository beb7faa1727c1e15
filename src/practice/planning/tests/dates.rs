//! Which dates are proposed, which are passed over and why.

use super::{lines, planned, started, wish};
use crate::domain::engagement::{Form, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::holiday::Holiday;
use crate::domain::period::Period;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::planning::{
    Book, Obstacle, PlanError, Row, Warning, last_day, left_of_agreed, next_ids, usual,
};
use crate::practice::testing::{Build, day, practice};

#[test]
fn a_series_goes_on_at_its_interval_with_the_next_numbers() {
    let engagement = started().held(SessionType::Regular, &["2026-11-05"]).done();
    let plan = planned(&engagement, &wish("2026-11-26", 3)).unwrap();

    assert_eq!(
        lines(&plan),
        [
            "s02 2026-11-26 13:00",
            "s03 2026-12-17 13:00",
            "s04 2027-01-07 13:00"
        ]
    );
    assert!(plan.warnings.is_empty(), "{:?}", plan.warnings);
}

#[test]
fn a_holiday_moves_a_meeting_by_a_week_and_says_so() {
    let engagement = started().done();
    let plan = planned(&engagement, &wish("2026-12-03", 2)).unwrap();

    assert_eq!(
        lines(&plan),
        [
            "s01 2026-12-03 13:00",
            "- 2026-12-24 holiday",
            "s02 2026-12-31 13:00"
        ]
    );
    let skipped = Row::Skipped(day("2026-12-24"), Obstacle::Holiday(Holiday::ChristmasEve));
    assert_eq!(plan.rows[1], skipped);
}

#[test]
fn breaks_of_the_contract_and_of_the_practice_are_passed_over() {
    let july = Period::new(day("2027-07-01"), day("2027-07-31")).unwrap();
    let engagement = started()
        .terms(|contract| contract.breaks = vec![july])
        .done();
    let mut practice = practice();
    practice.holidays = vec![Period::new(day("2027-08-01"), day("2027-08-07")).unwrap()];
    let plan = super::among(&practice, &[engagement], &wish("2027-07-15", 1)).unwrap();

    assert_eq!(
        lines(&plan),
        [
            "- 2027-07-15 break",
            "- 2027-07-22 break",
            "- 2027-07-29 break",
            "- 2027-08-05 closed",
            "s01 2027-08-12 13:00"
        ]
    );
}

#[test]
fn the_agreed_work_begins_with_its_term_and_ends_with_it() {
    let engagement = started()
        .terms(|contract| {
            contract.start = Some(day("2026-12-01"));
            contract.end = Some(day("2027-01-15"));
        })
        .done();
    let plan = planned(&engagement, &wish("2026-11-26", 5)).unwrap();

    assert_eq!(
        lines(&plan),
        [
            "- 2026-11-26 before_term",
            "s01 2026-12-03 13:00",
            "- 2026-12-24 holiday",
            "s02 2026-12-31 13:00"
        ]
    );
    let short = Warning::CutShort {
        fit: 2,
        wanted: 5,
        last: day("2027-01-15"),
    };
    assert_eq!(plan.warnings, [short]);
}

#[test]
fn a_day_after_the_term_is_refused() {
    let engagement = started().done();
    let last = day("2027-08-31");

    assert_eq!(
        planned(&engagement, &wish("2027-09-02", 1)),
        Err(PlanError::OutsideTerm(last))
    );
}

#[test]
fn a_decision_to_go_on_moves_the_last_day_and_one_to_end_sets_it() {
    let last = |built: Build| last_day(&built.done());
    let continued = started()
        .decision("2027-08-01", DecisionType::Continuation, Outcome::Continue)
        .with(|engagement| engagement.decisions[1].until = Some(day("2028-08-31")));
    let ended = continued.clone().event_with(
        "2027-09-01",
        EventType::Ending,
        Some("notice"),
        Some("2027-10-01"),
    );

    assert_eq!(last(started()), Some(day("2027-08-31")));
    assert_eq!(last(continued), Some(day("2028-08-31")));
    assert_eq!(last(ended), Some(day("2027-10-01")));
}

#[test]
fn nothing_is_proposed_while_the_work_rests() {
    let paused = started().event_with("2026-11-01", EventType::Paused, None, Some("2026-12-10"));
    let plan = planned(&paused.clone().done(), &wish("2026-11-26", 1)).unwrap();

    assert_eq!(
        lines(&plan),
        [
            "- 2026-11-26 paused",
            "- 2026-12-03 paused",
            "s01 2026-12-10 13:00"
        ]
    );

    let resumed = paused.event("2026-11-20", EventType::Resumed).done();
    assert_eq!(
        lines(&planned(&resumed, &wish("2026-11-26", 1)).unwrap()).len(),
        1
    );
}

#[test]
fn without_a_number_the_series_runs_to_the_day_that_is_given() {
    let engagement = started().done();
    let mut wish = wish("2026-11-26", 0);
    wish.count = None;
    wish.until = Some(day("2027-01-31"));
    let plan = planned(&engagement, &wish).unwrap();

    assert_eq!(plan.slots().count(), 4);
    assert!(plan.warnings.is_empty());
}

#[test]
fn a_series_without_any_end_is_refused() {
    let engagement = started()
        .terms(|contract| {
            contract.end = None;
            contract.open_ended = true;
        })
        .done();
    let mut wish = wish("2026-11-26", 0);
    wish.count = None;

    assert_eq!(planned(&engagement, &wish), Err(PlanError::Endless));
}

#[test]
fn a_start_in_the_skipped_hour_is_refused_and_in_the_doubled_hour_warned_of() {
    let mut wish = wish("2027-03-28", 1);
    wish.time = "03:30:00".parse().unwrap();
    // Easter falls on that night in 2027, so the night of 2026 is asked about.
    wish.first = day("2026-03-29");
    let engagement = started().terms(|contract| contract.start = None).done();
    assert_eq!(
        planned(&engagement, &wish),
        Err(PlanError::SkippedTime(
            "2026-03-29T03:30:00".parse().unwrap()
        ))
    );

    wish.first = day("2026-10-25");
    let plan = planned(&engagement, &wish).unwrap();
    assert!(
        plan.slots()
            .next()
            .unwrap()
            .warnings
            .contains(&Warning::Doubled)
    );
}

#[test]
fn an_interval_that_was_not_agreed_is_warned_of() {
    let engagement = started().held(SessionType::Regular, &["2026-11-05"]).done();
    let mut wish = wish("2026-11-19", 2);
    wish.every = 1;
    let plan = planned(&engagement, &wish).unwrap();
    let interval = |weeks| Warning::Interval {
        weeks,
        min: 3,
        max: 4,
    };

    assert_eq!(plan.warnings, [interval(1)]);
    let first = plan.slots().next().unwrap();
    assert_eq!(first.warnings, [Warning::Past, interval(2)]);
}

#[test]
fn more_meetings_than_agreed_are_warned_of() {
    let engagement = started()
        .terms(|contract| contract.sessions_planned = Some(3))
        .held(SessionType::Trial, &["2026-10-01"])
        .held(SessionType::Regular, &["2026-11-05"])
        .done();

    assert_eq!(left_of_agreed(&engagement), Some(2));
    let plan = planned(&engagement, &wish("2026-11-26", 3)).unwrap();
    assert_eq!(
        plan.warnings,
        [Warning::TooMany {
            total: 4,
            agreed: 3
        }]
    );
    assert!(
        planned(&engagement, &wish("2026-11-26", 2))
            .unwrap()
            .warnings
            .is_empty()
    );
}

#[test]
fn numbers_go_on_at_their_width() {
    let mut engagement = started().held(SessionType::Regular, &["2026-11-05"]).done();
    let next = |engagement: &_| {
        next_ids(engagement, 2)
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };

    assert_eq!(next(&engagement), ["s02", "s03"]);
    engagement.sessions[0].id = "s009".parse().unwrap();
    assert_eq!(next(&engagement), ["s010", "s011"]);
    engagement.sessions[0].id = "alku".parse().unwrap();
    assert_eq!(next(&engagement), ["s01", "s02"]);
}

#[test]
fn the_usual_series_follows_the_contract_and_the_last_meeting() {
    let engagement = started()
        .terms(|contract| contract.minutes = Some(60))
        .session("2026-11-05", SessionType::Regular, SessionStatus::Held)
        .done();
    let usual = |engagement: &_| {
        let practice = practice();
        let book = Book {
            practice: &practice,
            all: &[],
            engagement,
            today: day("2026-11-21"),
        };
        usual(&book)
    };
    let found = usual(&engagement);

    assert_eq!(found.first, Some(day("2026-11-26")));
    assert_eq!(found.time, Some(engagement.sessions[0].start.time()));
    assert_eq!(
        (found.minutes, found.every, found.count),
        (Some(60), Some(3), None)
    );

    let long_ago = started().held(SessionType::Regular, &["2026-09-03"]).done();
    assert_eq!(usual(&long_ago).first, Some(day("2026-11-26")));
    let talk = Build::new(Kind::Talk).done();
    assert_eq!(usual(&talk).count, Some(1));
    let trial = Build::complete(Kind::Supervision, Form::Group).done();
    assert_eq!(usual(&trial).count, Some(2));
}

#[test]
fn the_usual_first_day_counts_from_what_took_place_and_not_from_what_was_called_off() {
    use SessionStatus::{Cancelled, Held, Planned};
    let practice = practice();
    let first = |statuses: [SessionStatus; 2]| {
        let engagement = started()
            .session("2026-11-05", SessionType::Regular, statuses[0])
            .session("2026-11-26", SessionType::Regular, statuses[1])
            .done();
        let book = Book {
            practice: &practice,
            all: &[],
            engagement: &engagement,
            today: day("2026-11-21"),
        };
        usual(&book).first
    };
    assert_eq!(first([Held, Planned]), Some(day("2026-12-17")));
    assert_eq!(first([Held, Cancelled]), Some(day("2026-12-03")));
    assert_eq!(first([Cancelled, Cancelled]), Some(day("2026-12-17")));
}
