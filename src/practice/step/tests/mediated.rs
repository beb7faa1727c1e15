//! Guards of a mediation.

use super::super::{Guard, event, followup, next, session, without_term};
use super::guard;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::{Event, EventType};
use crate::domain::mediation::{Followup, Responsible, Term, TermResult};
use crate::domain::party::Role;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::{State, status};
use crate::practice::testing::{Build, day, id};

const TODAY: &str = "2026-11-21";

fn commissioned() -> Build {
    Build::complete(Kind::Mediation, Form::Group)
        .event_with("2026-09-18", EventType::Suitability, Some("yes"), None)
        .sign("2026-09-24", Role::Supervisor, None)
        .sign("2026-09-24", Role::Employer, None)
}

/// Has both parties met alone and consent.
fn met() -> Build {
    let built = commissioned().held(SessionType::Info, &["2026-10-01"]);
    ["P1", "P2"].into_iter().fold(built, |built, code| {
        let built = built.held(SessionType::Separate, &["2026-10-05"]);
        let built = built.last_session(|s| s.party = Some(code.to_owned()));
        let built = built.event("2026-10-05", EventType::PartyConsented);
        built.with(|e| e.events.last_mut().unwrap().party = Some(code.to_owned()))
    })
}

fn agreed() -> Build {
    met()
        .held(SessionType::Joint, &["2026-11-03"])
        .event("2026-11-03", EventType::ProblemDefined)
        .event("2026-11-03", EventType::Agreed)
}

fn meeting(kind: SessionType, party: Option<&str>) -> Session {
    let built = Build::new(Kind::Mediation).session("2026-11-20", kind, SessionStatus::Held);
    let mut made = built.done().sessions.remove(0);
    made.id = id("s99");
    made.party = party.map(str::to_owned);
    made
}

fn held(engagement: &Engagement, kind: SessionType, party: Option<&str>) -> Option<Guard> {
    guard(session(engagement, &meeting(kind, party), day(TODAY)))
}

fn step(kind: EventType, code: Option<&str>, party: Option<&str>) -> Event {
    let built = Build::new(Kind::Mediation).event_with(TODAY, kind, code, None);
    let mut made = built.done().events.remove(0);
    made.party = party.map(str::to_owned);
    made
}

fn judge(engagement: &Engagement, kind: EventType, code: Option<&str>) -> Option<Guard> {
    guard(event(engagement, &step(kind, code, Some("P1")), day(TODAY)))
}

#[test]
fn information_waits_for_the_signed_commission_and_parties_for_the_information() {
    let asked = Build::complete(Kind::Mediation, Form::Group).done();
    let commissioned = commissioned().done();
    let one = Some("P1");

    assert_eq!(
        held(&asked, SessionType::Info, None),
        Some(Guard::NotCommissioned)
    );
    assert_eq!(held(&commissioned, SessionType::Info, None), None);
    assert_eq!(
        held(&commissioned, SessionType::Separate, one),
        Some(Guard::NoInfo)
    );
    assert_eq!(
        judge(&asked, EventType::Commissioned, None),
        Some(Guard::NotSuitable)
    );
}

#[test]
fn a_party_is_known_by_code() {
    let met = met().done();
    let separate = |party| held(&met, SessionType::Separate, party);

    assert_eq!(separate(None), Some(Guard::NoParty));
    assert_eq!(separate(Some("P7")), Some(Guard::UnknownParty));
    assert_eq!(separate(Some("P1")), None);
}

#[test]
fn parties_meet_together_when_each_was_met_and_has_consented() {
    let unmet = met().with(|e| e.sessions.retain(|s| s.party.as_deref() != Some("P2")));
    let unwilling = met().with(|e| e.events.retain(|s| s.party.as_deref() != Some("P2")));
    let joint = |built: Build| held(&built.done(), SessionType::Joint, None);

    assert_eq!(joint(unmet), Some(Guard::NoSeparate));
    assert_eq!(joint(unwilling), Some(Guard::NotConsented));
    assert_eq!(joint(met()), None);
}

#[test]
fn each_phase_waits_for_the_one_before() {
    let met = met().done();
    let joint = self::met().held(SessionType::Joint, &["2026-11-03"]);
    let joint = joint.done();
    let agreed = agreed().done();

    assert_eq!(
        judge(&met, EventType::ProblemDefined, None),
        Some(Guard::NoJoint)
    );
    assert_eq!(judge(&joint, EventType::ProblemDefined, None), None);
    assert_eq!(
        judge(&joint, EventType::Agreed, None),
        Some(Guard::NoProblem)
    );
    assert_eq!(
        judge(&joint, EventType::Communicated, None),
        Some(Guard::NoAgreement)
    );
    assert_eq!(judge(&agreed, EventType::Communicated, None), None);
    assert_eq!(
        held(&joint, SessionType::Followup, None),
        Some(Guard::NoAgreement)
    );
    assert_eq!(held(&agreed, SessionType::Followup, None), None);
}

#[test]
fn it_is_closed_with_an_outcome_that_the_record_bears_out_and_may_be_reopened() {
    let met = met().done();
    let agreed = agreed().done();
    let close = |engagement, code| judge(engagement, EventType::Closed, code);

    assert_eq!(close(&met, None), Some(Guard::UnknownCode));
    assert_eq!(close(&met, Some("guilty")), Some(Guard::UnknownCode));
    assert_eq!(close(&met, Some("agreed")), Some(Guard::NoAgreement));
    assert_eq!(close(&met, Some("withdrawn")), None);
    assert_eq!(
        close(&met, Some("not-suitable")),
        Some(Guard::UnsuitableLate)
    );
    assert_eq!(close(&agreed, Some("agreed")), Some(Guard::FollowUpLeft));
    assert_eq!(close(&agreed, Some("withdrawn")), None);
    assert_eq!(
        judge(&agreed, EventType::Reopened, None),
        Some(Guard::NotOver)
    );

    let mut closed = agreed;
    closed
        .events
        .push(step(EventType::Closed, Some("agreed"), None));
    assert_eq!(
        judge(&closed, EventType::Communicated, None),
        Some(Guard::Over)
    );
    assert_eq!(judge(&closed, EventType::Reopened, None), None);
    closed.events.push(step(EventType::Reopened, None, None));
    assert_eq!(status(&closed, day(TODAY)).state, State::Agreed);
}

#[test]
fn an_agreement_is_closed_once_it_was_followed_up_as_often_as_agreed() {
    let agreed = agreed()
        .with(|e| e.mediation.as_mut().unwrap().followup_days = vec![7])
        .held(SessionType::Followup, &["2026-11-10"]);

    assert_eq!(
        judge(&agreed.done(), EventType::Closed, Some("agreed")),
        None
    );
}

#[test]
fn a_step_that_is_taken_once_is_not_taken_again_or_offered() {
    let agreed = agreed().event("2026-09-24", EventType::Commissioned).done();
    let offered = next(&agreed, day(TODAY));

    for step in [
        EventType::Commissioned,
        EventType::ProblemDefined,
        EventType::Discussion,
        EventType::Agreed,
        EventType::PartyConsented,
    ] {
        assert_eq!(judge(&agreed, step, None), Some(Guard::Taken), "{step}");
        assert!(!offered.contains(&step), "{step}");
    }
}

#[test]
fn the_commission_is_signed_before_it_is_given() {
    let suits = Build::complete(Kind::Mediation, Form::Group).event_with(
        "2026-09-18",
        EventType::Suitability,
        Some("yes"),
        None,
    );
    let signed = commissioned().done();

    assert_eq!(
        judge(&suits.done(), EventType::Commissioned, None),
        Some(Guard::NotCommissioned)
    );
    assert_eq!(judge(&signed, EventType::Commissioned, None), None);
}

#[test]
fn two_meetings_of_one_mediation_do_not_overlap() {
    let met = met().held(SessionType::Joint, &["2026-11-20"]);
    let met = met.last_session(|s| s.minutes = 240).done();
    let at = |time: &str| {
        let mut made = meeting(SessionType::Separate, Some("P2"));
        made.start = format!("2026-11-20T{time}").parse().unwrap();
        guard(session(&met, &made, day(TODAY)))
    };

    assert_eq!(at("12:00:00"), Some(Guard::SameTime));
    assert_eq!(at("15:30:00"), Some(Guard::Meanwhile));
    assert_eq!(at("16:00:00"), None);
}

#[test]
fn a_term_is_not_due_before_it_was_agreed_and_goes_only_before_a_follow_up() {
    let agreed = agreed().done();
    let due = |date: &str| {
        let term = Term {
            responsible: Responsible::All,
            due: Some(day(date)),
        };
        guard(super::super::term(&agreed, &term, day(TODAY)))
    };
    let mut followed = agreed.clone();
    followed.mediation.as_mut().unwrap().followups = vec![Followup {
        date: day(TODAY),
        mediator_present: false,
        results: vec![TermResult::Kept],
    }];
    let without = |engagement| guard(without_term(engagement, day(TODAY)));

    assert_eq!(due("2020-01-01"), Some(Guard::TermEarly));
    assert_eq!(due("2026-11-03"), None);
    assert_eq!(without(&agreed), None);
    assert_eq!(without(&followed), Some(Guard::TermFollowed));
}

#[test]
fn a_missing_consent_is_told_with_its_party_and_day() {
    let unwilling = met().with(|e| e.events.retain(|s| s.party.as_deref() != Some("P2")));
    let joint = meeting(SessionType::Joint, None);

    let forbidden = session(&unwilling.done(), &joint, day(TODAY)).unwrap_err();

    assert!(forbidden.facts.contains(&("party", "P2".to_owned())));
    assert!(forbidden.facts.contains(&("date", "2026-11-20".to_owned())));
}

#[test]
fn a_follow_up_says_of_each_term_how_it_was_kept() {
    let term = Term {
        responsible: Responsible::All,
        due: None,
    };
    let agreed = agreed().with(|e| e.mediation.as_mut().unwrap().terms = vec![term; 2]);
    let agreed = agreed.done();
    let follow = |results: &[TermResult]| {
        let made = Followup {
            date: day(TODAY),
            mediator_present: false,
            results: results.to_vec(),
        };
        guard(followup(&agreed, &made, day(TODAY)))
    };

    assert_eq!(follow(&[TermResult::Kept]), Some(Guard::TermResults));
    assert_eq!(follow(&[TermResult::Kept, TermResult::Not]), None);
}

#[test]
fn the_parties_own_follow_ups_count() {
    let follow_up = |date: &str| Followup {
        date: day(date),
        mediator_present: false,
        results: Vec::new(),
    };
    let built = |dates: &[&str]| {
        let made = dates.iter().map(|date| follow_up(date)).collect();
        agreed()
            .with(|e| e.mediation.as_mut().unwrap().followups = made)
            .done()
    };
    let state = |dates: &[&str]| status(&built(dates), day(TODAY)).state;

    assert_eq!(state(&["2026-11-10"]), State::Followup1);
    assert_eq!(state(&["2026-11-10", "2026-11-20"]), State::Followup2);
    assert_eq!(state(&["2026-11-10", "2026-12-20"]), State::Followup1);
}
