//! Mediations by their phases; talks and relaxations from offer to held.

use super::{TODAY, on, outcome, stands};
use crate::domain::engagement::Kind;
use crate::domain::event::EventType;
use crate::domain::party::Role;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::status::{Stage, State};
use crate::practice::testing::{Build, noon};

fn mediation() -> Build {
    Build::new(Kind::Mediation)
        .parties(&["P1", "P2", "P3"])
        .event("2026-09-14", EventType::Request)
        .event_with("2026-09-18", EventType::Suitability, Some("yes"), None)
        .event("2026-09-24", EventType::Commissioned)
}

#[test]
fn a_mediation_stands_at_its_furthest_phase() {
    let info = mediation().held(SessionType::Info, &["2026-10-01"]);
    let separate = info
        .clone()
        .held(SessionType::Separate, &["2026-10-05", "2026-10-08"]);
    let joint = separate.clone().held(SessionType::Joint, &["2026-11-03"]);
    let agreed = joint
        .clone()
        .event("2026-11-03", EventType::ProblemDefined)
        .event("2026-11-03", EventType::Discussion)
        .event("2026-11-03", EventType::Agreed);
    let told = agreed.clone().event("2026-11-06", EventType::Communicated);

    stands(&mediation(), State::Commissioned, "2026-09-24");
    stands(&info, State::InfoHeld, "2026-10-01");
    stands(&separate, State::SeparateMeetings, "2026-10-05");
    stands(&joint, State::JointOpening, "2026-11-03");
    stands(&agreed, State::Agreed, "2026-11-03");
    stands(&told, State::Communicated, "2026-11-06");
    assert_eq!(on(&told, "2026-09-15").state, State::Request);
    assert_eq!(on(&told, "2026-09-20").state, State::Suitability);
    let followed = told.held(SessionType::Followup, &["2026-12-03", "2027-02-01"]);
    assert_eq!(on(&followed, "2026-12-03").state, State::Followup1);
    assert_eq!(on(&followed, "2027-02-01").state, State::Followup2);
}

#[test]
fn a_mediation_is_commissioned_by_signing_too() {
    let signed = Build::new(Kind::Mediation)
        .sign("2026-09-24", Role::Employer, Some("Kaisa Malli"))
        .sign("2026-09-25", Role::Supervisor, None);

    stands(&signed, State::Commissioned, "2026-09-25");
}

#[test]
fn a_closed_mediation_tells_its_outcome() {
    let unsuitable = Build::new(Kind::Mediation)
        .event("2026-09-02", EventType::Request)
        .event_with("2026-09-07", EventType::Suitability, Some("no"), None)
        .event("2026-10-07", EventType::NotesDestroyed);
    stands(&unsuitable, State::Closed, "2026-09-07");
    assert_eq!(outcome(&unsuitable).as_deref(), Some("not-suitable"));

    let withdrawn = mediation()
        .held(SessionType::Separate, &["2026-10-12"])
        .event("2026-10-22", EventType::Withdrawn);
    stands(&withdrawn, State::Closed, "2026-10-22");
    assert_eq!(outcome(&withdrawn).as_deref(), Some("withdrawn"));

    let closed = mediation().event_with("2026-11-01", EventType::Closed, Some("agreed"), None);
    assert_eq!(outcome(&closed).as_deref(), Some("agreed"));
}

fn talk() -> Build {
    Build::new(Kind::Talk)
        .event("2026-09-21", EventType::Enquiry)
        .event("2026-09-24", EventType::Offered)
        .event("2026-10-01", EventType::Booked)
}

#[test]
fn a_talk_goes_from_offer_to_held() {
    let held = talk().session("2026-11-13", SessionType::Talk, SessionStatus::Held);

    stands(&held, State::Held, "2026-11-13");
    assert_eq!(on(&held, "2026-11-12").state, State::Booked);
    assert_eq!(on(&held, "2026-09-30").state, State::Offered);
    assert_eq!(on(&held, "2026-09-22").state, State::Enquiry);
    let offered = Build::new(Kind::Talk).event("2026-11-16", EventType::Offered);
    stands(&offered, State::Offered, "2026-11-16");
}

#[test]
fn a_talk_called_off_says_by_whom() {
    let cancelled = talk()
        .session("2026-11-20", SessionType::Talk, SessionStatus::Cancelled)
        .last_session(|session| session.notice = Some(noon("2026-11-11")));
    stands(&cancelled, State::CancelledByClient, "2026-11-11");

    let speaker = talk().session(
        "2026-11-20",
        SessionType::Talk,
        SessionStatus::CancelledBySupervisor,
    );
    stands(&speaker, State::CancelledBySpeaker, "2026-11-20");
}

#[test]
fn a_moved_relaxation_is_prepared_again() {
    let moved = Build::new(Kind::Relaxation)
        .event("2026-10-08", EventType::Offered)
        .event("2026-10-12", EventType::Booked)
        .session("2026-11-14", SessionType::Relaxation, SessionStatus::Moved)
        .last_session(|session| {
            session.notice = Some(noon("2026-11-13"));
            session.moved_to = Some(noon("2026-11-28"));
        });
    let with_entry = moved.clone().session(
        "2026-11-28",
        SessionType::Relaxation,
        SessionStatus::Planned,
    );

    stands(&moved, State::Booked, "2026-11-13");
    let prepared = |built: Build| built.event("2026-11-20", EventType::Prepared);
    stands(&prepared(moved), State::Prepared, "2026-11-20");
    stands(&prepared(with_entry), State::Prepared, "2026-11-20");
    let nowhere = talk().session("2026-11-14", SessionType::Talk, SessionStatus::Moved);
    stands(&nowhere, State::Moved, "2026-11-14");
}

#[test]
fn a_relaxation_that_was_held_is_over() {
    let held = Build::new(Kind::Relaxation)
        .event("2026-09-22", EventType::Booked)
        .event("2026-10-12", EventType::Prepared)
        .session("2026-10-16", SessionType::Relaxation, SessionStatus::Held)
        .session("2026-10-16", SessionType::Talk, SessionStatus::Held);

    stands(&held, State::Held, "2026-10-16");
    assert_eq!(on(&held, TODAY).state.stage(), Stage::Over);
}

#[test]
fn a_moved_talk_that_was_held_later_is_held() {
    let held = talk()
        .session("2026-11-01", SessionType::Talk, SessionStatus::Moved)
        .last_session(|session| session.moved_to = Some(noon("2026-11-13")))
        .session("2026-11-13", SessionType::Talk, SessionStatus::Held);

    stands(&held, State::Held, "2026-11-13");
}
