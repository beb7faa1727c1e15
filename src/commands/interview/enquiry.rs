//! The few questions of an enquiry: what it is about and who asks. All but these two may stay open.

use super::question::{Ask, Question, Section, supervisors};
use crate::domain::engagement::{Form, Kind};
use crate::domain::language::Language;

/// What is asked of an enquiry.
pub static ENQUIRY: &[Question] = &[
    Question::new(
        "kind",
        "kind",
        Section::Matter,
        Ask::Code("kind", Kind::CODES),
    )
    .needed(),
    Question::new("client", "client", Section::Matter, Ask::Client).needed(),
    Question::new("unit", "unit", Section::Matter, Ask::Text)
        .asked_when(|desk| !desk.is_consumer()),
    Question::new(
        "form",
        "form",
        Section::Matter,
        Ask::Code("form", Form::CODES),
    )
    .when(|desk| desk.is_kind(Kind::Supervision)),
    Question::new("contact", "person[contact]", Section::People, Ask::Person)
        .asked_when(|desk| !desk.is_consumer()),
    Question::new(
        "supervisor",
        "supervisor",
        Section::Matter,
        Ask::Listed(supervisors),
    )
    .asked_when(|desk| desk.practice.supervisors.len() > 1),
    Question::new(
        "language",
        "language",
        Section::Matter,
        Ask::Code("language", Language::CODES),
    )
    .quiet(),
];
