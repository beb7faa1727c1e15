//! Which kind of meeting is proposed.

use super::{planned, started, wish};
use crate::domain::contract::Trial;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::planning::PlanError;
use crate::practice::step::{Forbidden, Guard};
use crate::practice::testing::{Build, day};

/// Lists the kinds of a series of that many meetings, at the wished kind or the record's.
fn kinds(
    engagement: &Engagement,
    count: u32,
    wished: Option<SessionType>,
) -> Result<Vec<SessionType>, PlanError> {
    let mut wish = wish("2026-11-26", count);
    wish.session_type = wished;
    let plan = planned(engagement, &wish).map_err(without_facts)?;
    Ok(plan.slots().map(|slot| slot.session_type).collect())
}

/// Leaves out what a guard tells beside its rule.
fn without_facts(error: PlanError) -> PlanError {
    match error {
        PlanError::Forbidden(forbidden) => forbidden_by(forbidden.guard),
        error => error,
    }
}

/// Makes the error of a guard.
fn forbidden_by(guard: Guard) -> PlanError {
    PlanError::Forbidden(Forbidden {
        guard,
        facts: Vec::new(),
    })
}

/// Makes the outcome of a guard.
fn forbidden(guard: Guard) -> Result<Vec<SessionType>, PlanError> {
    Err(forbidden_by(guard))
}

/// Builds an engagement that nobody has decided about, with that many trial sessions agreed.
fn undecided(trials: u32) -> Build {
    Build::complete(Kind::Supervision, Form::Group).terms(|contract| {
        contract.trial = Some(Trial {
            sessions: trials,
            billable: Some(true),
            ..Trial::default()
        });
    })
}

#[test]
fn what_was_decided_to_start_is_regular_and_may_close() {
    let engagement = started().done();

    assert_eq!(
        kinds(&engagement, 2, None),
        Ok(vec![SessionType::Regular; 2])
    );
    let closing = Some(SessionType::Closing);
    assert_eq!(
        kinds(&engagement, 1, closing),
        Ok(vec![SessionType::Closing])
    );
}

#[test]
fn trials_come_by_themselves_until_those_agreed_are_planned() {
    let engagement = undecided(2).done();
    assert_eq!(kinds(&engagement, 2, None), Ok(vec![SessionType::Trial; 2]));
    assert_eq!(kinds(&engagement, 3, None), Err(PlanError::Undecided(2)));
    let mut until = wish("2026-11-26", 0);
    until.count = None;
    until.until = Some(day("2027-03-01"));
    assert_eq!(planned(&engagement, &until).unwrap().slots().count(), 2);

    let half = undecided(2)
        .session("2026-11-05", SessionType::Trial, SessionStatus::Planned)
        .done();
    assert_eq!(kinds(&half, 1, None), Ok(vec![SessionType::Trial]));
    let trial = Some(SessionType::Trial);
    assert_eq!(kinds(&half, 2, trial), forbidden(Guard::TrialCount));
}

#[test]
fn a_mapping_comes_first_where_no_trial_is_agreed() {
    let engagement = undecided(0).done();

    assert_eq!(kinds(&engagement, 1, None), Ok(vec![SessionType::Mapping]));
    let mapped = undecided(0)
        .held(SessionType::Mapping, &["2026-11-05"])
        .done();
    assert_eq!(kinds(&mapped, 1, None), forbidden(Guard::NoStart));
}

#[test]
fn the_agreed_work_is_refused_before_the_decision_to_start() {
    for wished in [
        SessionType::Regular,
        SessionType::Review,
        SessionType::Closing,
    ] {
        let engagement = undecided(2).done();
        assert_eq!(
            kinds(&engagement, 1, Some(wished)),
            forbidden(Guard::NoStart)
        );
    }
    let stopped = undecided(2)
        .decision("2026-11-10", DecisionType::Start, Outcome::Stop)
        .done();
    let regular = Some(SessionType::Regular);
    assert_eq!(kinds(&stopped, 1, regular), forbidden(Guard::Over));
}

#[test]
fn each_kind_of_work_has_meetings_of_its_own() {
    let engagement = started().done();

    let joint = Some(SessionType::Joint);
    assert_eq!(kinds(&engagement, 1, joint), forbidden(Guard::OtherMeeting));
    let talk = Build::new(Kind::Talk).done();
    assert_eq!(kinds(&talk, 1, None), Ok(vec![SessionType::Talk]));
    let asked = Build::new(Kind::Consulting);
    let mapped = asked
        .clone()
        .held(SessionType::Mapping, &["2026-11-05"])
        .decision("2026-11-10", DecisionType::Start, Outcome::Start);
    assert_eq!(
        kinds(&asked.done(), 1, None),
        Ok(vec![SessionType::Mapping])
    );
    assert_eq!(
        kinds(&mapped.done(), 1, None),
        Ok(vec![SessionType::Regular])
    );
}

#[test]
fn a_mediation_goes_from_phase_to_phase() {
    let fresh = || Build::new(Kind::Mediation).parties(&["P1", "P2"]);
    let informed = || fresh().held(SessionType::Info, &["2026-11-02"]);
    let met = |built: Build, party: &'static str| {
        built
            .held(SessionType::Separate, &["2026-11-09"])
            .last_session(|session| session.party = Some(party.to_owned()))
    };

    assert_eq!(kinds(&fresh().done(), 1, None), Ok(vec![SessionType::Info]));
    assert_eq!(
        kinds(&informed().done(), 1, None),
        Ok(vec![SessionType::Separate])
    );
    let all = met(met(informed(), "P1"), "P2");
    assert_eq!(
        kinds(&all.clone().done(), 1, None),
        Ok(vec![SessionType::Joint])
    );
    let agreed = all.event("2026-11-20", EventType::Agreed);
    assert_eq!(
        kinds(&agreed.done(), 1, None),
        Ok(vec![SessionType::Followup])
    );
}

#[test]
fn separate_meetings_go_from_party_to_party() {
    let engagement = Build::new(Kind::Mediation).parties(&["P1", "P2"]).done();
    let mut wish = wish("2026-11-26", 2);
    wish.session_type = Some(SessionType::Separate);
    let plan = planned(&engagement, &wish).unwrap();
    let parties: Vec<_> = plan
        .slots()
        .filter_map(|slot| slot.party.as_deref())
        .collect();
    assert_eq!(parties, ["P1", "P2"]);

    wish.count = Some(3);
    assert_eq!(planned(&engagement, &wish), Err(PlanError::PartiesMet));
    wish.party = Some("P9".to_owned());
    let unknown = planned(&engagement, &wish).map_err(without_facts);
    assert_eq!(unknown, Err(forbidden_by(Guard::UnknownParty)));
    wish.session_type = Some(SessionType::Joint);
    assert_eq!(
        planned(&engagement, &wish),
        Err(PlanError::Party(SessionType::Joint))
    );
}
