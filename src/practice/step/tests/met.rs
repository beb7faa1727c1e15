//! Guards of meetings.

use super::super::{Guard, session};
use super::guard;
use crate::domain::contract::Trial;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::testing::{Build, day, euros, id};

const TODAY: &str = "2026-11-21";

fn group() -> Build {
    Build::complete(Kind::Supervision, Form::Group).terms(|contract| {
        contract.trial = Some(Trial {
            sessions: 2,
            billable: Some(true),
            decide_within_days: None,
        });
    })
}

/// Makes a meeting that is not on record yet.
fn meeting(kind: SessionType, on: &str, status: SessionStatus) -> Session {
    let mut made = Build::new(Kind::Supervision)
        .session(on, kind, status)
        .done();
    let mut made = made.sessions.remove(0);
    made.id = id("s99");
    made
}

fn held(engagement: &Engagement, kind: SessionType, on: &str) -> Option<Guard> {
    let made = meeting(kind, on, SessionStatus::Held);
    guard(session(engagement, &made, day(TODAY)))
}

#[test]
fn a_regular_session_needs_the_decision_to_start_of_its_day_or_before() {
    let undecided = group().done();
    let decided = group().decision("2026-10-09", DecisionType::Start, Outcome::Start);
    let decided = decided.done();

    for kind in [
        SessionType::Regular,
        SessionType::Review,
        SessionType::Closing,
    ] {
        assert_eq!(held(&undecided, kind, "2026-10-15"), Some(Guard::NoStart));
        assert_eq!(held(&decided, kind, "2026-10-08"), Some(Guard::NoStart));
        assert_eq!(held(&decided, kind, "2026-10-09"), None);
    }
}

#[test]
fn a_planned_session_needs_the_decision_as_well() {
    let planned = meeting(SessionType::Regular, "2026-12-01", SessionStatus::Planned);

    let verdict = session(&group().done(), &planned, day(TODAY));

    assert_eq!(guard(verdict), Some(Guard::NoStart));
}

#[test]
fn no_more_trials_are_held_than_agreed_and_never_more_than_three() {
    let trial = SessionType::Trial;
    let one = group().held(trial, &["2026-09-01"]).done();
    let two = group().held(trial, &["2026-09-01", "2026-09-08"]);
    let five = |trial: Trial| Trial {
        sessions: 5,
        ..trial
    };
    let three = two.clone().held(trial, &["2026-09-10"]);
    let three = three.terms(|contract| contract.trial = contract.trial.map(five));
    let missed =
        group()
            .held(trial, &["2026-09-01"])
            .session("2026-09-08", trial, SessionStatus::Cancelled);

    assert_eq!(held(&one, trial, "2026-09-15"), None);
    assert_eq!(
        held(&two.done(), trial, "2026-09-15"),
        Some(Guard::TrialCount)
    );
    assert_eq!(
        held(&three.done(), trial, "2026-09-15"),
        Some(Guard::TrialCount)
    );
    assert_eq!(held(&missed.done(), trial, "2026-09-15"), None);
}

#[test]
fn a_trial_that_is_on_record_is_not_counted_against_itself() {
    let trial = SessionType::Trial;
    let planned = group()
        .held(trial, &["2026-09-01"])
        .session("2026-11-20", trial, SessionStatus::Planned)
        .done();
    let mut now_held = planned.sessions[1].clone();
    now_held.status = SessionStatus::Held;

    assert_eq!(guard(session(&planned, &now_held, day(TODAY))), None);
}

#[test]
fn a_trial_needs_its_terms_and_ends_with_the_decision() {
    let trial = SessionType::Trial;
    let untold = group().terms(|contract| contract.trial = None).done();
    let none = group()
        .terms(|contract| contract.trial = Some(Trial::default()))
        .done();
    let decided = group().decision("2026-10-09", DecisionType::Start, Outcome::Start);

    assert_eq!(held(&untold, trial, "2026-09-01"), Some(Guard::TrialTerms));
    assert_eq!(held(&none, trial, "2026-09-01"), Some(Guard::TrialTerms));
    assert_eq!(
        held(&decided.done(), trial, "2026-10-15"),
        Some(Guard::TrialOver)
    );
}

#[test]
fn a_mapping_is_free_and_a_second_one_is_never_billed() {
    let mapping = SessionType::Mapping;
    let mut priced = meeting(mapping, "2026-09-08", SessionStatus::Held);
    priced.price = Some(euros(80));
    let mut reasoned = priced.clone();
    reasoned.price_reason = Some(id("by-agreement"));
    let free = group().held(mapping, &["2026-09-01"]).done();
    let billed = group().held(mapping, &["2026-09-01"]).last_session(|s| {
        s.price = Some(euros(80));
        s.price_reason = Some(id("by-agreement"));
    });
    let judge = |engagement: &Engagement, made| guard(session(engagement, made, day(TODAY)));

    assert_eq!(judge(&free, &priced), Some(Guard::MappingCharge));
    assert_eq!(judge(&free, &reasoned), None);
    assert_eq!(judge(&billed.done(), &reasoned), Some(Guard::MappingTwice));
    assert_eq!(held(&free, mapping, "2026-09-08"), None);
}

#[test]
fn a_meeting_is_held_on_its_day_and_not_ahead_of_it() {
    let decided = group().decision("2026-10-09", DecisionType::Start, Outcome::Start);
    let decided = decided.done();

    assert_eq!(
        held(&decided, SessionType::Regular, "2026-11-22"),
        Some(Guard::Ahead)
    );
    assert_eq!(
        held(&decided, SessionType::Info, "2026-11-20"),
        Some(Guard::OtherMeeting)
    );
}

#[test]
fn what_rests_or_is_over_meets_no_more_but_what_came_before_can_be_recorded() {
    let decided = group().decision("2026-10-09", DecisionType::Start, Outcome::Start);
    let decided = decided.signed("2026-10-12", crate::domain::contract::Parties::ThreeParty);
    let resting = decided
        .clone()
        .event("2026-11-02", EventType::Paused)
        .done();
    let ended = decided.event("2026-11-02", EventType::Ended).done();
    let regular = SessionType::Regular;

    assert_eq!(held(&resting, regular, "2026-11-05"), Some(Guard::Paused));
    assert_eq!(held(&ended, regular, "2026-11-05"), Some(Guard::Over));
    assert_eq!(held(&ended, regular, "2026-10-20"), None);
}

#[test]
fn a_talk_is_held_when_it_was_booked() {
    let talk = Build::new(Kind::Talk);
    let booked = talk.clone().event("2026-10-01", EventType::Booked).done();
    let unbooked = talk.done();

    assert_eq!(
        held(&unbooked, SessionType::Talk, "2026-11-13"),
        Some(Guard::NotBooked)
    );
    assert_eq!(held(&booked, SessionType::Talk, "2026-11-13"), None);
}
