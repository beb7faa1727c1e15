//! What comes before what: trials under a contract signed first, the contract before its signatures, the closing before the notes.

use super::{TODAY, all, days, running};
use crate::domain::contract::Trial;
use crate::domain::engagement::Kind;
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::due::{Act, What, open_step};
use crate::practice::status::{State, status};
use crate::practice::testing::{Build, day, practice};

/// A group that has signed a contract in which two trials are agreed.
fn signed_first() -> Build {
    running()
        .with(|engagement| engagement.sessions.clear())
        .terms(|contract| {
            contract.trial = Some(Trial {
                sessions: 2,
                billable: Some(true),
                decide_within_days: Some(7),
            });
        })
}

#[test]
fn a_contract_that_is_signed_first_still_has_its_trials() {
    let signed = signed_first();
    let one = signed.clone().held(SessionType::Trial, &["2026-11-03"]);
    let both = one.clone().held(SessionType::Trial, &["2026-11-17"]);
    let decided = both
        .clone()
        .decision("2026-11-18", DecisionType::Start, Outcome::Start);
    let state = |built: &Build| status(&built.clone().done(), day(TODAY)).state;
    let acts = |built: Build| -> Vec<Act> {
        let found = all(&built.done(), TODAY).into_iter();
        found.map(|due| due.act).collect()
    };
    let plan = Act::Plan(Some(SessionType::Trial), None);

    assert_eq!(state(&signed), State::ContractDraft);
    assert_eq!(acts(signed), [plan]);
    assert_eq!(state(&both), State::Trial);
    assert_eq!(
        days(&both.clone().done(), What::TrialDecision),
        ["2026-11-24"]
    );
    assert_eq!(state(&decided), State::Active);
}

#[test]
fn a_draft_without_parties_or_price_waits_for_the_contract_itself() {
    let bare = Build::new(Kind::Supervision)
        .held(SessionType::Mapping, &["2026-11-10"])
        .decision("2026-11-12", DecisionType::Start, Outcome::Start)
        .done();

    let found = all(&bare, TODAY);

    assert!(
        found.iter().any(|due| due.act == Act::Contract),
        "{found:?}"
    );
    assert!(found.iter().all(|due| due.act != Act::Sign), "{found:?}");
}

#[test]
fn a_meeting_that_passed_unrecorded_does_not_stand_for_the_next() {
    let passed = running()
        .held(SessionType::Regular, &["2026-10-01"])
        .session("2026-10-22", SessionType::Regular, SessionStatus::Planned)
        .done();

    assert_eq!(days(&passed, What::Record), ["2026-10-22"]);
    assert_eq!(days(&passed, What::NextSession), ["2026-11-19"]);
}

#[test]
fn a_substitute_is_owed_for_a_talk_that_the_speaker_called_off() {
    let booked = Build::new(Kind::Talk).event("2026-11-01", EventType::Booked);
    let off = booked.session(
        "2026-11-20",
        SessionType::Talk,
        SessionStatus::CancelledBySupervisor,
    );
    let off = off.last_session(|s| s.notice = Some("2026-11-18T09:00:00".parse().unwrap()));

    let owed = all(&off.done(), TODAY);

    assert_eq!(owed[0].what, What::Owed);
    assert_eq!(owed[0].act, Act::Plan(None, None));
}

#[test]
fn a_mediation_followed_up_is_closed_before_its_notes_are_destroyed() {
    let followed = Build::new(Kind::Mediation)
        .event("2026-08-01", EventType::Agreed)
        .held(SessionType::Followup, &["2026-09-01", "2026-10-01"]);
    let open = open_step(&practice(), &followed.clone().done(), day(TODAY));
    let closed = followed
        .clone()
        .event_with("2026-10-02", EventType::Closed, Some("agreed"), None);

    assert_eq!(open, Some(Act::CloseMediation));
    assert!(days(&followed.done(), What::Notes).is_empty());
    assert_eq!(days(&closed.done(), What::Notes), ["2026-10-31"]);
}
