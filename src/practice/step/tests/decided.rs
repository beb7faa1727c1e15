//! Guards of decisions and evaluations.

use super::super::{Guard, decision, must_agree, review, usual_until};
use super::guard;
use crate::domain::contract::Parties;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::{Block, Decision, DecisionType, EventType, Outcome, Review, ReviewType};
use crate::domain::party::Role;
use crate::domain::session::SessionType;
use crate::practice::testing::{Build, day, id};

const TODAY: &str = "2026-11-21";

fn running(form: Form, parties: Parties) -> Build {
    Build::complete(Kind::Supervision, form)
        .decision("2026-09-01", DecisionType::Start, Outcome::Start)
        .signed("2026-09-02", parties)
}

fn decide(
    engagement: &Engagement,
    about: DecisionType,
    outcome: Outcome,
    by: &[Role],
) -> Option<Guard> {
    let made = Decision {
        date: day(TODAY),
        decision_type: about,
        outcome,
        by: by.to_vec(),
        until: (outcome == Outcome::Continue).then(|| day("2030-12-31")),
    };
    guard(decision(engagement, &made, day(TODAY)))
}

#[test]
fn who_must_agree_follows_from_the_configuration() {
    use Role::{Manager, Supervisee, Supervisor, UpperManager};
    let cases: [(Parties, &[Role]); 3] = [
        (Parties::ThreeParty, &[Supervisee, Manager, Supervisor]),
        (Parties::TwoParty, &[Supervisee, Supervisor]),
        (
            Parties::LineManagers,
            &[Supervisee, Manager, UpperManager, Supervisor],
        ),
    ];
    for (parties, all) in cases {
        let engagement = running(Form::Group, parties).done();
        let go_on = |by: &[Role]| {
            decide(
                &engagement,
                DecisionType::Continuation,
                Outcome::Continue,
                by,
            )
        };

        assert_eq!(must_agree(&engagement), all);
        assert_eq!(go_on(all), None);
        for left_out in all {
            let others: Vec<Role> = all.iter().filter(|r| *r != left_out).copied().collect();
            assert_eq!(go_on(&others), Some(Guard::Agreement), "{left_out}");
        }
    }
}

#[test]
fn one_side_is_enough_to_stop() {
    let engagement = running(Form::Group, Parties::ThreeParty).done();
    let end = |by: &[Role]| decide(&engagement, DecisionType::Continuation, Outcome::End, by);

    assert_eq!(end(&[Role::Supervisee]), None);
    assert_eq!(end(&[]), Some(Guard::Agreement));
}

#[test]
fn the_start_is_decided_once_and_after_a_trial() {
    let all = [Role::Supervisee, Role::Manager, Role::Supervisor];
    let group = Build::complete(Kind::Supervision, Form::Group)
        .terms(|contract| contract.parties = Some(Parties::ThreeParty));
    let tried = group.clone().held(SessionType::Trial, &["2026-11-10"]);
    let started = tried
        .clone()
        .decision("2026-11-12", DecisionType::Start, Outcome::Start);
    let start = |built: Build| decide(&built.done(), DecisionType::Start, Outcome::Start, &all);

    assert_eq!(start(group), Some(Guard::TrialAhead));
    assert_eq!(start(tried), None);
    assert_eq!(start(started), Some(Guard::TrialOver));
}

#[test]
fn going_on_is_decided_only_of_work_that_runs_and_whose_end_is_open() {
    let all = [Role::Supervisee, Role::Manager, Role::Supervisor];
    let go_on = |built: Build| {
        decide(
            &built.done(),
            DecisionType::Continuation,
            Outcome::Continue,
            &all,
        )
    };
    let unsigned = Build::complete(Kind::Supervision, Form::Group)
        .terms(|contract| contract.parties = Some(Parties::ThreeParty));
    let ending = running(Form::Group, Parties::ThreeParty).event("2026-11-01", EventType::Ending);
    let ended = running(Form::Group, Parties::ThreeParty).event("2026-11-01", EventType::Ended);

    assert_eq!(go_on(unsigned), Some(Guard::NotRunning));
    assert_eq!(go_on(ending), Some(Guard::EndDecided));
    assert_eq!(go_on(ended), Some(Guard::Over));
}

fn evaluation(change: impl FnOnce(&mut Review)) -> Review {
    let mut made = Review {
        date: day(TODAY),
        review_type: ReviewType::Interim,
        assessors: vec![Role::Supervisee, Role::Supervisor],
        manager_invited_by: None,
        blocks: vec![Block::Cooperation, Block::Goals],
        waived: None,
    };
    change(&mut made);
    made
}

#[test]
fn an_evaluation_has_its_two_parts_or_a_reason() {
    let engagement = running(Form::Group, Parties::ThreeParty).done();
    let judge = |made: &Review| guard(review(&engagement, made, day(TODAY)));

    assert_eq!(judge(&evaluation(|_| ())), None);
    for missing in [Block::Cooperation, Block::Goals] {
        let made = evaluation(|review| review.blocks.retain(|block| *block != missing));
        assert_eq!(judge(&made), Some(Guard::ReviewBlocks));
    }
    let waived = evaluation(|review| {
        review.blocks.clear();
        review.waived = Some(id("supervisee-wish"));
    });
    assert_eq!(judge(&waived), None);
}

#[test]
fn a_manager_comes_to_an_individual_evaluation_on_invitation_only() {
    let alone = running(Form::Individual, Parties::ThreeParty).done();
    let group = running(Form::Group, Parties::ThreeParty).done();
    let with_manager = |by: Option<Role>| {
        evaluation(|review| {
            review.assessors.push(Role::Manager);
            review.manager_invited_by = by;
        })
    };
    let judge = |engagement, by| guard(review(engagement, &with_manager(by), day(TODAY)));

    assert_eq!(judge(&alone, None), Some(Guard::ReviewManager));
    assert_eq!(
        judge(&alone, Some(Role::Manager)),
        Some(Guard::ReviewManager)
    );
    assert_eq!(judge(&alone, Some(Role::Supervisee)), None);
    assert_eq!(judge(&group, None), None);
}

fn until(until: Option<&str>) -> Decision {
    Decision {
        date: day(TODAY),
        decision_type: DecisionType::Continuation,
        outcome: Outcome::Continue,
        by: vec![Role::Supervisee, Role::Supervisor],
        until: until.map(day),
    }
}

#[test]
fn going_on_says_until_when_where_the_contract_has_an_end() {
    let ends = running(Form::Group, Parties::TwoParty)
        .terms(|contract| contract.end = Some(day("2026-12-31")))
        .done();
    let open = running(Form::Group, Parties::TwoParty)
        .terms(|contract| contract.end = None)
        .done();
    let judge = |engagement, last| guard(decision(engagement, &until(last), day(TODAY)));

    assert_eq!(judge(&ends, None), Some(Guard::ContinueUntil));
    assert_eq!(judge(&ends, Some("2026-12-31")), Some(Guard::ContinueUntil));
    assert_eq!(judge(&ends, Some("2027-06-30")), None);
    assert_eq!(judge(&open, None), None);
    assert_eq!(usual_until(&open, day(TODAY)), None);
}

#[test]
fn work_usually_goes_on_once_more_as_long() {
    let year = running(Form::Group, Parties::TwoParty).terms(|contract| {
        contract.start = Some(day("2026-01-01"));
        contract.end = Some(day("2026-12-31"));
    });

    assert_eq!(
        usual_until(&year.done(), day(TODAY)),
        Some(day("2027-12-31"))
    );
}

#[test]
fn going_on_is_decided_once_for_the_same_time() {
    let mut ends = running(Form::Group, Parties::TwoParty)
        .terms(|contract| contract.end = Some(day("2026-12-31")))
        .done();
    ends.decisions.push(until(Some("2027-06-30")));
    let again = |last: &str, on: &str| {
        let made = Decision {
            date: day(on),
            ..until(Some(last))
        };
        guard(decision(&ends, &made, day(on)))
    };

    assert_eq!(again("2027-06-30", TODAY), Some(Guard::Decided));
    assert_eq!(again("2028-06-30", "2027-01-10"), Some(Guard::Decided));
    assert_eq!(again("2028-06-30", "2027-06-10"), None);
}

#[test]
fn a_manager_whom_nobody_named_is_not_asked_to_agree() {
    let built = Build::new(Kind::Coaching)
        .form(Form::Individual)
        .terms(|contract| contract.parties = Some(Parties::ThreeParty));
    let named = built.clone().person(Role::Manager).done();

    assert_eq!(
        must_agree(&built.done()),
        [Role::Supervisee, Role::Supervisor]
    );
    assert!(must_agree(&named).contains(&Role::Manager));
}
