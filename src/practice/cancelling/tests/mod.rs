//! The clause by its cases: boundaries, changes of the clock, working days, gaps.

mod properties;

use chrono::{NaiveDateTime, TimeDelta};

use super::{Case, Deadline, ExcuseEffect, Gap, Rule, Timing, Verdict, deadlines, judge};
use crate::domain::contract::{Cancellation, Notice, Sickness, SicknessRule, Tier};
use crate::domain::session::{Canceller, Excuse, SessionStatus};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn hours(hours: u32, percent: u32) -> Tier {
    Tier {
        before: Notice::Hours(hours),
        percent,
    }
}

fn days(days: u32, percent: u32) -> Tier {
    Tier {
        before: Notice::Workdays(days),
        percent,
    }
}

fn clause(tiers: &[Tier]) -> Cancellation {
    Cancellation {
        tiers: tiers.to_vec(),
        no_show_percent: Some(100),
        sickness: Some(Sickness {
            rule: SicknessRule::Rebook,
            percent: 0,
            rebook_within_days: Some(21),
        }),
        ..Cancellation::default()
    }
}

/// The usual steps: two days free, one day half, the whole price after that.
fn usual() -> Cancellation {
    clause(&[hours(48, 0), hours(24, 50), hours(0, 100)])
}

/// A session cancelled by the contact person.
fn cancelled<'a>(clause: &'a Cancellation, start: &str, notice: &str) -> Case<'a> {
    Case {
        clause: Some(clause),
        start: at(start),
        status: SessionStatus::Cancelled,
        notice: Some(at(notice)),
        cancelled_by: Some(Canceller::Contact),
        excuse: None,
        several: false,
        min_present: None,
    }
}

/// What a notice so long before a session of an ordinary week costs.
fn percent_at(hours: i64, minutes: i64) -> Option<u32> {
    let clause = usual();
    let start = at("2026-11-18 13:00");
    let notice = start - TimeDelta::hours(hours) - TimeDelta::minutes(minutes);
    let case = Case {
        start,
        notice: Some(notice),
        ..cancelled(&clause, "2026-11-18 13:00", "2026-11-18 13:00")
    };
    judge(&case).percent()
}

#[test]
fn the_boundary_counts_as_in_time() {
    assert_eq!(percent_at(48, 0), Some(0));
    assert_eq!(percent_at(47, 59), Some(50));
    assert_eq!(percent_at(30, 0), Some(50));
    assert_eq!(percent_at(24, 0), Some(50));
    assert_eq!(percent_at(23, 59), Some(100));
    assert_eq!(percent_at(20, 0), Some(100));
    assert_eq!(percent_at(0, 1), Some(100));
}

#[test]
fn a_second_short_of_the_boundary_is_late() {
    let clause = usual();
    let mut case = cancelled(&clause, "2026-11-18 13:00", "2026-11-16 13:00");
    case.notice = case.notice.map(|notice| notice + TimeDelta::seconds(1));

    assert_eq!(judge(&case).percent(), Some(50));
}

#[test]
fn when_summer_time_ends_the_hours_that_passed_count() {
    let clause = usual();
    let judged = judge(&cancelled(&clause, "2026-10-26 09:00", "2026-10-24 09:30"));

    let given = judged.given.unwrap();
    assert_eq!(given.wall, TimeDelta::minutes(47 * 60 + 30));
    assert_eq!(given.elapsed, TimeDelta::minutes(48 * 60 + 30));
    assert!(given.clock_changed());
    assert_eq!(judged.percent(), Some(0));
}

#[test]
fn when_summer_time_begins_the_hours_by_the_clock_count() {
    let clause = usual();
    let on_time = judge(&cancelled(&clause, "2026-03-30 09:00", "2026-03-28 09:00"));
    let late = judge(&cancelled(&clause, "2026-03-30 09:00", "2026-03-28 09:30"));

    let given = on_time.given.unwrap();
    assert_eq!(given.wall, TimeDelta::hours(48));
    assert_eq!(given.elapsed, TimeDelta::hours(47));
    assert_eq!(on_time.percent(), Some(0));
    assert_eq!(late.percent(), Some(50));
}

#[test]
fn nobody_came_and_nobody_told() {
    let clause = usual();
    let missed = |notice| Case {
        status: SessionStatus::NoShow,
        notice,
        ..cancelled(&clause, "2026-11-18 13:00", "2026-11-18 13:00")
    };

    let judged = judge(&missed(None));

    assert_eq!(judged.rule(), Some(Rule::NoShow));
    assert_eq!(judged.percent(), Some(100));
    assert_eq!(judged.timing(), None);
    assert_eq!(judge(&missed(Some(at("2026-11-18 13:00")))), judged);
    assert_eq!(judge(&missed(Some(at("2026-11-18 18:00")))), judged);
}

#[test]
fn what_the_supervisor_cancels_is_free_and_owed_at_any_time() {
    let clause = usual();
    for notice in ["2026-11-01 09:00", "2026-11-18 12:59", "2026-11-18 13:10"] {
        let judged = judge(&Case {
            status: SessionStatus::CancelledBySupervisor,
            excuse: Some(Excuse::Accepted),
            ..cancelled(&clause, "2026-11-18 13:00", notice)
        });

        assert_eq!(judged.rule().map(Rule::number), Some(1));
        assert_eq!((judged.percent(), judged.is_owed()), (Some(0), true));
    }
}

#[test]
fn what_both_sides_move_is_free_and_nothing_is_owed() {
    let clause = usual();
    let judged = judge(&Case {
        status: SessionStatus::Moved,
        ..cancelled(&clause, "2026-11-18 13:00", "2026-11-18 12:00")
    });

    assert_eq!(judged.rule().map(Rule::number), Some(2));
    assert_eq!((judged.percent(), judged.is_owed()), (Some(0), false));
}

#[test]
fn what_lies_ahead_or_was_held_is_not_asked_about() {
    let clause = usual();
    for status in [SessionStatus::Planned, SessionStatus::Held] {
        let case = Case {
            status,
            notice: None,
            ..cancelled(&clause, "2026-11-18 13:00", "2026-11-18 12:00")
        };

        assert_eq!(judge(&case).verdict, Verdict::NotAsked);
        assert_eq!(judge(&case).percent(), Some(100));
    }
}

/// A late cancellation with an accepted excuse, under a rule of illness.
fn excused(
    rule: Option<SicknessRule>,
    status: SessionStatus,
) -> (Option<ExcuseEffect>, Option<u32>) {
    let mut clause = usual();
    clause.sickness = rule.map(|rule| Sickness {
        rule,
        percent: 20,
        rebook_within_days: Some(21),
    });
    let judged = judge(&Case {
        status,
        excuse: Some(Excuse::Accepted),
        ..cancelled(&clause, "2026-11-18 13:00", "2026-11-18 08:00")
    });
    (judged.excuse, judged.percent())
}

#[test]
fn an_accepted_excuse_costs_what_the_rule_of_illness_says() {
    let cancelled = |rule| excused(rule, SessionStatus::Cancelled);

    let counts = (Some(ExcuseEffect::Counts), Some(20));
    assert_eq!(cancelled(Some(SicknessRule::Rebook)), counts);
    assert_eq!(cancelled(Some(SicknessRule::Certificate)), counts);
    assert_eq!(
        cancelled(Some(SicknessRule::NoException)),
        (Some(ExcuseEffect::NoException), Some(100))
    );
    assert_eq!(cancelled(None), (Some(ExcuseEffect::NotAgreed), Some(100)));
    assert_eq!(
        excused(Some(SicknessRule::Rebook), SessionStatus::NoShow),
        counts
    );
}

#[test]
fn one_of_several_cannot_call_a_session_off_and_changes_no_percent() {
    let clause = usual();
    let one = Case {
        several: true,
        cancelled_by: Some(Canceller::Supervisee),
        ..cancelled(&clause, "2026-11-18 13:00", "2026-11-17 13:00")
    };
    let alone = Case {
        several: false,
        ..one
    };
    let payer = Case {
        cancelled_by: Some(Canceller::Payer),
        ..one
    };

    assert_eq!(judge(&one).verdict, Verdict::Open(Gap::OneOfSeveral));
    assert_eq!(judge(&alone).percent(), Some(50));
    assert_eq!(judge(&payer).percent(), Some(50));
}

#[test]
fn too_few_is_a_ground_when_it_is_agreed_how_many_that_is() {
    let clause = usual();
    let unsaid = Case {
        several: true,
        cancelled_by: Some(Canceller::TooFew),
        ..cancelled(&clause, "2026-11-18 13:00", "2026-11-17 13:00")
    };
    let agreed = Case {
        min_present: Some(4),
        ..unsaid
    };

    assert_eq!(judge(&unsaid).verdict, Verdict::Open(Gap::TooFewUnsaid));
    assert_eq!(judge(&agreed).percent(), Some(50));
}

#[test]
fn what_is_not_agreed_or_not_on_record_is_answered_and_not_guessed() {
    let full = usual();
    let no_tiers = clause(&[]);
    let short = clause(&[hours(48, 0)]);
    let mut no_show_unsaid = usual();
    no_show_unsaid.no_show_percent = None;
    let verdict = |clause: Option<&Cancellation>, status, notice| {
        let case = Case {
            clause,
            status,
            notice,
            ..cancelled(&full, "2026-11-18 13:00", "2026-11-18 12:00")
        };
        judge(&case).verdict
    };
    let told = Some(at("2026-11-17 13:00"));
    let cancelled = SessionStatus::Cancelled;

    assert_eq!(verdict(None, cancelled, told), Verdict::Open(Gap::NoClause));
    assert_eq!(
        verdict(Some(&no_tiers), cancelled, told),
        Verdict::Open(Gap::NoTiers)
    );
    assert_eq!(
        verdict(Some(&short), cancelled, told),
        Verdict::Open(Gap::NoTierReached)
    );
    assert_eq!(
        verdict(Some(&full), cancelled, None),
        Verdict::Open(Gap::NoticeUnrecorded)
    );
    assert_eq!(
        verdict(Some(&no_show_unsaid), SessionStatus::NoShow, None),
        Verdict::Open(Gap::NoShowUnsaid)
    );
    assert_eq!(
        judge(&Case {
            clause: None,
            status: SessionStatus::Moved,
            ..self::cancelled(&full, "2026-11-18 13:00", "2026-11-18 12:00")
        })
        .percent(),
        Some(0)
    );
}

#[test]
fn working_days_skip_weekends_and_holidays() {
    let clause = clause(&[days(5, 0), days(1, 50), days(0, 100)]);
    let percent = |start, notice| judge(&cancelled(&clause, start, notice)).percent();

    // A Wednesday: five working days before is the Wednesday a week earlier, to its end.
    assert_eq!(percent("2026-11-18 09:00", "2026-11-11 23:59"), Some(0));
    assert_eq!(percent("2026-11-18 09:00", "2026-11-12 00:00"), Some(50));
    // A Monday: the last working day before it is the Friday.
    assert_eq!(percent("2026-11-23 09:00", "2026-11-20 23:59"), Some(50));
    assert_eq!(percent("2026-11-23 09:00", "2026-11-21 00:00"), Some(100));
    // Midsummer Eve is a Friday: the last working day before that Monday is Thursday 18 June.
    assert_eq!(percent("2026-06-22 09:00", "2026-06-18 15:00"), Some(50));
    assert_eq!(percent("2026-06-22 09:00", "2026-06-19 08:00"), Some(100));
    // Christmas Eve to St Stephen's Day: five working days before Tuesday 29 December begin on Friday 18.
    assert_eq!(percent("2026-12-29 09:00", "2026-12-18 15:00"), Some(0));
    assert_eq!(percent("2026-12-29 09:00", "2026-12-21 08:00"), Some(50));
}

#[test]
fn a_clause_of_hours_and_working_days_gives_the_cheaper_step() {
    let clause = clause(&[days(2, 0), hours(24, 50), days(0, 100), hours(0, 100)]);

    let monday = judge(&cancelled(&clause, "2026-11-23 09:00", "2026-11-20 08:00"));

    assert_eq!(monday.percent(), Some(50));
    assert_eq!(
        monday.key().as_deref(),
        Some("contract.cancellation.tiers[1]")
    );
}

#[test]
fn late_and_in_time_follow_from_the_step() {
    let clause = usual();
    let timing = |notice| judge(&cancelled(&clause, "2026-11-18 13:00", notice)).timing();

    assert_eq!(timing("2026-11-16 13:00"), Some(Timing::InTime));
    assert_eq!(timing("2026-11-16 13:01"), Some(Timing::Late));
}

fn told(deadlines: &[Deadline]) -> Vec<(Option<String>, u32)> {
    let moment = |at: NaiveDateTime| at.format("%Y-%m-%d %H:%M").to_string();
    let one = |deadline: &Deadline| (deadline.until.map(moment), deadline.percent);
    deadlines.iter().map(one).collect()
}

fn until(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn deadlines_are_told_to_the_minute_and_across_a_change_of_the_clock() {
    let clause = usual();
    let of = |start| told(&deadlines(&clause, at(start)));

    assert_eq!(
        of("2026-11-26 13:00"),
        [
            (until("2026-11-24 13:00"), 0),
            (until("2026-11-25 13:00"), 50),
            (None, 100)
        ]
    );
    // Autumn gives an hour more by elapsed time, spring none less by the clock.
    assert_eq!(of("2026-10-26 09:00")[0], (until("2026-10-24 10:00"), 0));
    assert_eq!(of("2026-03-30 09:00")[0], (until("2026-03-28 09:00"), 0));
}

#[test]
fn deadlines_of_working_days_last_to_the_end_of_the_day() {
    let clause = clause(&[days(5, 0), days(1, 50), days(0, 100)]);

    assert_eq!(
        told(&deadlines(&clause, at("2026-12-29 09:00"))),
        [
            (until("2026-12-18 23:59"), 0),
            (until("2026-12-28 23:59"), 50),
            (None, 100)
        ]
    );
}

#[test]
fn steps_that_cost_the_same_are_one_deadline() {
    let clause = clause(&[hours(336, 0), hours(48, 50), hours(0, 50)]);

    assert_eq!(
        told(&deadlines(&clause, at("2026-11-20 10:00"))),
        [(until("2026-11-06 10:00"), 0), (None, 50)]
    );
}
