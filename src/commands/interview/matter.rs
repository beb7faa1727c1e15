//! Questions on what is done for whom, and who agrees and takes part.

use super::desk::{Desk, guided, several};
use super::question::{Ask, Question, Section, supervisors};
use crate::domain::contract::{ManagerParticipates, Parties};
use crate::domain::engagement::{Composition, Form, Kind, Setting};
use crate::domain::language::Language;
use crate::domain::session::Mode;

/// What is done for whom.
pub static MATTER: &[Question] = &[
    Question::new(
        "kind",
        "kind",
        Section::Matter,
        Ask::Code("kind", Kind::CODES),
    )
    .needed(),
    Question::new("client", "client", Section::Matter, Ask::Client).needed(),
    Question::new("unit", "unit", Section::Matter, Ask::Text).asked_when(is_organisation),
    Question::new(
        "form",
        "form",
        Section::Matter,
        Ask::Code("form", Form::CODES),
    )
    .when(|desk| desk.is_kind(Kind::Supervision))
    .needed(),
    Question::new(
        "setting",
        "setting",
        Section::Matter,
        Ask::Code("setting", Setting::CODES),
    )
    .when(|desk| desk.is("form", &["manager"]))
    .needed(),
    Question::new(
        "supervision-of-supervision",
        "supervision_of_supervision",
        Section::Matter,
        Ask::YesNo,
    )
    .when(|desk| desk.is_kind(Kind::Supervision))
    .quiet(),
    Question::new(
        "mode",
        "mode",
        Section::Matter,
        Ask::Code("mode", Mode::CODES),
    )
    .item(3),
    Question::new(
        "language",
        "language",
        Section::Matter,
        Ask::Code("language", Language::CODES),
    ),
    Question::new(
        "supervisor",
        "supervisor",
        Section::Matter,
        Ask::Listed(supervisors),
    )
    .asked_when(|desk| desk.practice.supervisors.len() > 1),
    Question::new(
        "co-supervisor",
        "co_supervisor",
        Section::Matter,
        Ask::Listed(supervisors),
    )
    .when(|desk| desk.practice.supervisors.len() > 1)
    .asked_when(|desk| desk.is("form", &["community"])),
];

/// Who agrees and who takes part. Supervisees are a count, never names.
pub static PEOPLE: &[Question] = &[
    Question::new(
        "parties",
        "contract.parties",
        Section::People,
        Ask::Code("parties", Parties::CODES),
    )
    .when(guided)
    .asked_when(is_organisation),
    Question::new("manager", "person[manager]", Section::People, Ask::Person)
        .when(|desk| {
            desk.is_guided() && desk.is("contract.parties", &["three_party", "line_managers"])
        })
        .needed(),
    Question::new(
        "upper-manager",
        "person[upper_manager]",
        Section::People,
        Ask::Person,
    )
    .when(|desk| desk.is_guided() && desk.is("contract.parties", &["line_managers"]))
    .needed(),
    Question::new("employer", "person[employer]", Section::People, Ask::Person)
        .when(|desk| desk.is_kind(Kind::Mediation)),
    Question::new("contact", "person[contact]", Section::People, Ask::Person).asked_when(|desk| {
        is_organisation(desk) && !desk.is_guided() && !desk.is_kind(Kind::Mediation)
    }),
    Question::new("group-size", "group.size", Section::People, Ask::Number)
        .when(guided)
        .asked_when(several)
        .needed_when(several),
    Question::new("profession", "group.profession", Section::People, Ask::Text)
        .when(guided)
        .asked_when(several),
    Question::new(
        "composition",
        "group.composition",
        Section::People,
        Ask::Code("composition", Composition::CODES),
    )
    .when(several)
    .quiet(),
    Question::new(
        "min-present",
        "contract.min_present",
        Section::People,
        Ask::Number,
    )
    .when(several)
    .quiet(),
    Question::new(
        "manager-participates",
        "contract.manager_participates",
        Section::People,
        Ask::Code("participates", ManagerParticipates::CODES),
    )
    .when(|desk| desk.is("form", &["team"])),
];

/// Says whether the client is more than one private person.
fn is_organisation(desk: &Desk<'_>) -> bool {
    !desk.is_consumer()
}
