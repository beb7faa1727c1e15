//! Rules about people: who agrees, who does the work, how many are supervised.

use super::case::Case;
use super::rule::Rule;
use crate::domain::client::ClientType;
use crate::domain::contract::Parties;
use crate::domain::engagement::{Form, Kind, Setting};
use crate::domain::party::Role;

/// The usual number of people in a group or team, both included.
const USUAL_SIZE: (u32, u32) = (3, 6);

/// Checks who agrees with whom, and that those are named who are to sign by name.
pub(super) fn parties(case: &mut Case<'_>) {
    let parties = case.contract.parties;
    let named = |role| case.engagement.people.iter().any(|p| p.role == role);
    let (manager, upper) = (named(Role::Manager), named(Role::UpperManager));
    let managed = matches!(parties, Some(Parties::ThreeParty | Parties::LineManagers));
    case.when(parties.is_none(), Rule::PartiesMissing, "contract.parties");
    case.when(managed && !manager, Rule::ManagerMissing, "person");
    case.when(
        parties == Some(Parties::LineManagers) && !upper,
        Rule::UpperManagerMissing,
        "person",
    );
    let consumer = case.commissioner().is_some_and(ClientType::is_consumer);
    case.when(
        managed && consumer,
        Rule::ConsumerWithManagers,
        "contract.parties",
    );
}

/// Checks those who do the work, and that nobody stands by name who is known by code.
pub(super) fn supervisors(case: &mut Case<'_>) {
    let engagement = case.engagement;
    for (index, person) in engagement.people.iter().enumerate() {
        if matches!(person.role, Role::Supervisee | Role::Party) {
            case.tell(Rule::SuperviseeNamed, format!("person[{index}].role"), &[]);
        }
    }
    let supervisor = case.book.supervisor(engagement);
    let same = supervisor.is_some_and(|s| Some(&s.id) == engagement.co_supervisor.as_ref());
    case.when(same, Rule::CoSupervisorSame, "co_supervisor");
    if let Some(supervisor) = supervisor
        && !supervisor.competences.is_empty()
        && !supervisor.competences.contains(&engagement.kind)
    {
        case.tell(
            Rule::CompetenceMissing,
            "supervisor",
            &[("supervisor", &supervisor.id), ("kind", &engagement.kind)],
        );
    }
}

/// Checks the form and how many are supervised.
pub(super) fn group(case: &mut Case<'_>) {
    let engagement = case.engagement;
    case.when(
        engagement.form.is_none() && engagement.kind == Kind::Supervision,
        Rule::FormMissing,
        "form",
    );
    case.when(
        engagement.form == Some(Form::Manager) && engagement.setting.is_none(),
        Rule::SettingMissing,
        "setting",
    );
    size(case);
    if let (Some(least), Some(size)) = (case.contract.min_present, engagement.group.size)
        && least > size
    {
        case.tell(
            Rule::MinPresentOverSize,
            "contract.min_present",
            &[("min", &least), ("size", &size)],
        );
    }
    case.when(
        engagement.form == Some(Form::Team) && case.contract.manager_participates.is_none(),
        Rule::ManagerParticipationUnsaid,
        "contract.manager_participates",
    );
}

/// Checks the number of people against the form.
fn size(case: &mut Case<'_>) {
    let engagement = case.engagement;
    let Some(size) = engagement.group.size else {
        return case.when(engagement.is_several(), Rule::SizeMissing, "group.size");
    };
    let alone = engagement.setting == Some(Setting::Individual);
    let rule = match engagement.form {
        Some(Form::Individual) if size != 1 => Rule::SizeContradictsForm,
        Some(Form::Manager) if alone && size != 1 => Rule::SizeContradictsForm,
        Some(Form::Pair) if size != 2 => Rule::SizeContradictsForm,
        Some(Form::Group) if size == 1 => Rule::GroupOfOne,
        Some(Form::Manager) if engagement.is_several() && size == 1 => Rule::GroupOfOne,
        Some(Form::Group) if size == 2 => Rule::GroupOfTwo,
        Some(Form::Group | Form::Team) if !is_usual(size) => Rule::SizeUnusual,
        _ => return,
    };
    let (least, most) = USUAL_SIZE;
    case.tell(
        rule,
        "group.size",
        &[("size", &size), ("min", &least), ("max", &most)],
    );
}

/// Says whether a group has the usual number of people.
fn is_usual(size: u32) -> bool {
    (USUAL_SIZE.0..=USUAL_SIZE.1).contains(&size)
}
