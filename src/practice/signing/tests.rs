//! Lines follow from kind and configuration; a line is filled by the right role, as often as it counts.

use super::{Paper, Signatory, signatories, signed_on, unsigned};
use crate::domain::contract::Parties;
use crate::domain::engagement::{Form, Kind};
use crate::domain::id::ClientId;
use crate::domain::mediation::{Responsible, Term};
use crate::domain::party::Role;
use crate::practice::testing::{Build, day, id};

fn roles(lines: &[Signatory]) -> Vec<(Role, u32)> {
    lines.iter().map(|line| (line.role, line.count)).collect()
}

#[test]
fn signatories_follow_from_the_configuration() {
    let group = |parties| {
        let built = Build::new(Kind::Supervision).form(Form::Group).size(6);
        let engagement = built.terms(|c| c.parties = Some(parties)).done();
        roles(&signatories(&engagement, Paper::Supervision))
    };

    assert_eq!(
        group(Parties::ThreeParty),
        [
            (Role::Supervisor, 1),
            (Role::Supervisee, 6),
            (Role::Manager, 1)
        ]
    );
    assert_eq!(
        group(Parties::TwoParty),
        [(Role::Supervisor, 1), (Role::Supervisee, 6)]
    );
    assert_eq!(
        group(Parties::LineManagers),
        [
            (Role::Supervisor, 1),
            (Role::Manager, 1),
            (Role::UpperManager, 1)
        ]
    );
}

#[test]
fn a_payer_beside_the_commissioner_signs_once() {
    let built = Build::new(Kind::Supervision).form(Form::Group).size(6);
    let engagement = built
        .terms(|c| c.parties = Some(Parties::ThreeParty))
        .payer("kunta", "1/3", None, None)
        .payer("lumme", "1/3", None, Some("2026-10-31"))
        .payer("lumme", "2/3", Some("2026-11-01"), None)
        .done();

    let lines = signatories(&engagement, Paper::Supervision);
    let payers = lines.iter().filter_map(|line| line.client.as_ref());
    assert_eq!(payers.map(ClientId::as_str).collect::<Vec<_>>(), ["lumme"]);
}

#[test]
fn a_trial_is_accepted_by_everybody_who_pays_once() {
    let of = |built: Build| roles(&signatories(&built.done(), Paper::Trial));
    let built = || Build::new(Kind::Supervision);
    let shared = built()
        .payer("lumme", "1/2", None, None)
        .payer("kaisla", "1/2", None, Some("2026-10-31"))
        .payer("kaisla", "1/2", Some("2026-11-01"), None);

    let payer = (Role::Payer, 1);
    assert_eq!(of(built()), [(Role::Supervisor, 1), payer]);
    assert_eq!(of(shared), [(Role::Supervisor, 1), payer, payer]);
}

#[test]
fn a_group_has_signed_when_each_has_or_one_signs_for_all() {
    let base = || {
        let built = Build::new(Kind::Supervision).form(Form::Pair);
        let built = built.terms(|c| c.parties = Some(Parties::TwoParty));
        built.sign("2026-10-01", Role::Supervisor, None)
    };
    let left = |built: Build| roles(&unsigned(&built.done(), Paper::Supervision));

    let each = base().sign("2026-10-02", Role::Supervisee, Some("s1"));
    assert_eq!(left(each.clone()), [(Role::Supervisee, 2)]);
    assert_eq!(
        left(
            each.clone()
                .sign("2026-10-03", Role::Supervisee, Some("s1"))
        ),
        [(Role::Supervisee, 2)]
    );
    assert!(left(each.sign("2026-10-03", Role::Supervisee, Some("s2"))).is_empty());
    assert!(left(base().sign("2026-10-03", Role::Supervisee, None)).is_empty());
}

#[test]
fn a_contract_is_signed_on_the_day_of_the_last_signature() {
    let built = Build::new(Kind::Supervision).form(Form::Individual);
    let engagement = built
        .sign("2026-10-01", Role::Supervisor, None)
        .sign("2026-10-12", Role::Supervisee, None)
        .done();
    let on = |today| signed_on(&engagement, Paper::Supervision, day(today));

    assert_eq!(on("2026-10-11"), None);
    assert_eq!(on("2026-10-12"), Some(day("2026-10-12")));
}

#[test]
fn goals_are_signed_by_a_manager_only_where_agreed() {
    let engagement = Build::complete(Kind::Supervision, Form::Individual).done();

    assert!(
        signatories(&engagement, Paper::Goals)
            .iter()
            .all(|line| line.role != Role::Manager)
    );
}

#[test]
fn every_party_signs_a_mediations_agreement() {
    let engagement = Build::new(Kind::Mediation).parties(&["P1", "P2"]).done();
    let lines = signatories(&engagement, Paper::Agreement);

    let codes = lines.iter().filter_map(|line| line.code.as_deref());
    assert_eq!(codes.collect::<Vec<_>>(), ["P1", "P2"]);
}

#[test]
fn the_employer_signs_an_agreement_only_for_its_own_undertakings() {
    let signs = |responsible| {
        let term = Term {
            responsible,
            due: None,
        };
        let built = Build::new(Kind::Mediation).parties(&["P1"]);
        let built = built.with(|e| e.mediation.as_mut().unwrap().terms.push(term));
        roles(&signatories(&built.done(), Paper::Agreement))
    };
    let (party, mediator) = ((Role::Party, 1), (Role::Supervisor, 1));

    assert_eq!(
        signs(Responsible::Employer),
        [party, (Role::Employer, 1), mediator]
    );
    assert_eq!(signs(Responsible::All), [party, mediator]);
}

#[test]
fn an_amendment_with_a_number_is_told_from_another_paper() {
    assert!(Paper::Amendment.is("amendment-2"));
    assert!(!Paper::Amendment.is("amendments"));
    assert!(Paper::Supervision.is("contract"));
    assert!(!Paper::Goals.is("contract"));
}

#[test]
fn a_co_supervisor_signs_too() {
    let built = Build::complete(Kind::Supervision, Form::Community);
    let both = built.with(|e| e.co_supervisor = Some(id("otto"))).done();

    let lines = signatories(&both, Paper::Supervision);
    assert!(lines.iter().any(|line| line.role == Role::CoSupervisor));
}
