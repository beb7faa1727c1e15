//! Questions that only a mediation, a talk or a relaxation has.

use super::desk::Desk;
use super::question::{Ask, Question, Section, methods, topics};
use crate::domain::engagement::Kind;
use crate::domain::mediation::MediatorKind;
use crate::domain::occasion::{Equipment, Instrument, Occasion, TalkFormat};

/// What a mediation, a talk or a relaxation adds. Parties of a mediation are codes, never names.
pub static OCCASION: &[Question] = &[
    Question::new(
        "party-count",
        "mediation.party",
        Section::Occasion,
        Ask::Parties,
    )
    .when(is_mediation)
    .needed(),
    Question::new(
        "mediator",
        "mediation.mediator",
        Section::Occasion,
        Ask::Code("mediator", MediatorKind::CODES),
    )
    .when(is_mediation)
    .quiet(),
    Question::new(
        "followup-days",
        "mediation.followup_days",
        Section::Occasion,
        Ask::Numbers,
    )
    .when(is_mediation)
    .needed(),
    Question::new(
        "format",
        "talk.format",
        Section::Occasion,
        Ask::Code("talk-format", TalkFormat::CODES),
    )
    .when(is_talk),
    Question::new(
        "topic",
        "talk.topic",
        Section::Occasion,
        Ask::Listed(topics),
    )
    .when(|desk| is_talk(desk) && !desk.practice.talk_topics.is_empty())
    .needed_when(|desk| desk.value("talk.title").is_none()),
    Question::new("title", "talk.title", Section::Occasion, Ask::Text)
        .when(is_talk)
        .needed_when(|desk| {
            desk.practice.talk_topics.is_empty() && desk.value("talk.topic").is_none()
        }),
    Question::new("audience", "talk.audience", Section::Occasion, Ask::Number).when(is_talk),
    Question::new(
        "technology",
        "talk.technology",
        Section::Occasion,
        Ask::Text,
    )
    .when(is_talk)
    .quiet(),
    Question::new("recording", "talk.recording", Section::Occasion, Ask::YesNo)
        .when(is_talk)
        .quiet(),
    Question::new(
        "occasion",
        "relaxation.occasion",
        Section::Occasion,
        Ask::Code("occasion", Occasion::CODES),
    )
    .when(is_relaxation)
    .needed(),
    Question::new(
        "occasion-other",
        "relaxation.other",
        Section::Occasion,
        Ask::Text,
    )
    .when(|desk| is_relaxation(desk) && desk.is("relaxation.occasion", &["other"]))
    .needed(),
    Question::new(
        "people",
        "relaxation.people",
        Section::Occasion,
        Ask::Number,
    )
    .when(is_relaxation)
    .needed(),
    Question::new(
        "sound-method",
        "relaxation.method",
        Section::Occasion,
        Ask::Listed(methods),
    )
    .when(|desk| is_relaxation(desk) && !desk.practice.methods.is_empty())
    .quiet(),
    Question::new(
        "instruments",
        "relaxation.instruments",
        Section::Occasion,
        Ask::Codes("instrument", Instrument::CODES),
    )
    .when(is_relaxation)
    .quiet(),
    Question::new(
        "provides",
        "relaxation.customer_provides",
        Section::Occasion,
        Ask::Codes("equipment", Equipment::CODES),
    )
    .when(is_relaxation),
    Question::new("date", "session[0].date", Section::Occasion, Ask::Day)
        .when(is_undated)
        .needed(),
    Question::new("time", "session[0].time", Section::Occasion, Ask::Time)
        .when(is_undated)
        .needed(),
];

/// Says whether it is a mediation.
fn is_mediation(desk: &Desk<'_>) -> bool {
    desk.is_kind(Kind::Mediation)
}

/// Says whether it is a talk.
fn is_talk(desk: &Desk<'_>) -> bool {
    desk.is_kind(Kind::Talk)
}

/// Says whether it is a relaxation.
fn is_relaxation(desk: &Desk<'_>) -> bool {
    desk.is_kind(Kind::Relaxation)
}

/// Says whether it is an occasion whose file of answers has not set a day already.
fn is_undated(desk: &Desk<'_>) -> bool {
    desk.is_booking() && desk.answers.get("session[0].start").is_none()
}
