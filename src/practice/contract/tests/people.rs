//! People, places and what is usual for a form.

use super::{group, tells, told};
use crate::domain::contract::{FeedbackPolicy, GoalsWith, Parties, Travel};
use crate::domain::engagement::{Form, Kind};
use crate::domain::party::{Address, Role};
use crate::domain::session::Mode;
use crate::practice::contract::Rule;
use crate::practice::testing::{Build, euros, id};

#[test]
fn a_group_is_three_to_six_and_never_one() {
    let size = |count| group().size(count);

    assert!(told(&size(1), Rule::GroupOfOne, "group.size"));
    assert!(tells(&size(2), Rule::GroupOfTwo));
    assert!(!tells(&size(3), Rule::SizeUnusual));
    assert!(!tells(&size(6), Rule::SizeUnusual));
    assert!(tells(&size(7), Rule::SizeUnusual));
    let community = Build::complete(Kind::Supervision, Form::Community).size(24);
    assert!(!tells(&community, Rule::SizeUnusual));
    let pair = Build::complete(Kind::Supervision, Form::Pair).size(3);
    assert!(tells(&pair, Rule::SizeContradictsForm));
}

#[test]
fn configurations_need_the_managers_they_name() {
    let managed = |parties| {
        let built = group().with(|e| e.people.clear());
        built.terms(|c| c.parties = Some(parties))
    };

    assert!(tells(&managed(Parties::ThreeParty), Rule::ManagerMissing));
    assert!(!tells(
        &managed(Parties::ThreeParty),
        Rule::UpperManagerMissing
    ));
    assert!(tells(
        &managed(Parties::LineManagers),
        Rule::UpperManagerMissing
    ));
    assert!(!tells(&managed(Parties::TwoParty), Rule::ManagerMissing));
    let goals = managed(Parties::TwoParty).terms(|c| {
        if let Some(goals) = &mut c.goals {
            goals.agreed_with = GoalsWith::ThreeParty;
        }
    });
    assert!(tells(&goals, Rule::GoalsNeedManager));
}

#[test]
fn supervisees_never_stand_among_the_persons() {
    let named = group().person(Role::Supervisee);

    assert!(told(&named, Rule::SuperviseeNamed, "person[2].role"));
}

#[test]
fn nobody_is_both_supervisor_and_co_supervisor() {
    let same = group().with(|e| e.co_supervisor = Some(id("aino")));
    let other = group().with(|e| e.co_supervisor = Some(id("otto")));

    assert!(tells(&same, Rule::CoSupervisorSame));
    assert!(!tells(&other, Rule::CoSupervisorSame));
}

#[test]
fn remote_work_has_a_tool_and_no_journey() {
    let remote = group().with(|e| e.mode = Some(Mode::Remote)).terms(|c| {
        c.venue = None;
        c.travel = Some(Travel {
            per_km: euros(1),
            return_km: 46,
        });
    });

    assert!(tells(&remote, Rule::RemoteToolMissing));
    assert!(tells(&remote, Rule::TravelWhenRemote));
    assert!(!tells(&remote, Rule::VenueMissing));
    let fallback = group().terms(|c| {
        if let Some(venue) = &mut c.venue {
            venue.fallback_remote = true;
        }
    });
    assert!(tells(&fallback, Rule::FallbackToolMissing));
    assert!(!tells(&fallback, Rule::RemoteToolMissing));
}

#[test]
fn a_town_outside_the_service_areas_is_warned_of() {
    let town = |town: &str| {
        let address = Address {
            street: "Koulutie 1".to_owned(),
            postcode: "00000".to_owned(),
            town: town.to_owned(),
            country: None,
        };
        group().terms(|c| {
            if let Some(venue) = &mut c.venue {
                venue.address = Some(address);
            }
        })
    };

    assert!(tells(&town("Hopeajoki"), Rule::VenueOutsideAreas));
    assert!(!tells(&town("KUUSILAHTI"), Rule::VenueOutsideAreas));
}

#[test]
fn a_report_on_one_person_is_pointed_out() {
    let reported = Build::complete(Kind::Supervision, Form::Individual)
        .terms(|c| c.feedback_policy = Some(FeedbackPolicy::TopicsAtEnd));

    assert!(tells(&reported, Rule::FeedbackOnFew));
}

#[test]
fn a_managers_form_needs_its_setting() {
    let manager = Build::complete(Kind::Supervision, Form::Manager);

    assert!(!tells(&manager, Rule::SettingMissing));
    assert!(tells(&manager.setting(None), Rule::SettingMissing));
}
