//! The few words that stand in values rather than in templates: services, forms and the choices of an amendment.

use crate::document::locale::{Language, NBSP};
use crate::domain::client::Einvoice;
use crate::domain::engagement::{Engagement, Form, Setting};
use crate::domain::price::Service;

/// A word in Finnish, Swedish and English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word(pub(super) [&'static str; 3]);

impl Word {
    /// Returns the word in a language.
    pub(super) const fn of(self, language: Language) -> &'static str {
        let [fi, sv, en] = self.0;
        match language {
            Language::Fi => fi,
            Language::Sv => sv,
            Language::En => en,
        }
    }
}

/// Names what is bought, with its length where it has one: `Ryhmätyönohjaus, 90 min`.
pub(super) fn service(
    language: Language,
    engagement: &Engagement,
    service: Service,
    minutes: Option<u32>,
) -> String {
    let name = match service {
        Service::Supervision if engagement.supervision_of_supervision => SUPERVISORS,
        Service::Supervision => form(engagement.form, engagement.setting),
        other => other_service(other),
    };
    let name = Word(name).of(language);
    minutes.map_or_else(
        || name.to_owned(),
        |minutes| format!("{name}, {minutes}{NBSP}min"),
    )
}

const SUPERVISORS: [&str; 3] = [
    "Työnohjauksen työnohjaus",
    "Handledning av handledning",
    "Supervision of supervision",
];

/// Names supervision by its form.
const fn form(form: Option<Form>, setting: Option<Setting>) -> [&'static str; 3] {
    match (form, setting) {
        (None, _) => [
            "Työnohjaus",
            "Arbetshandledning",
            "Professional supervision",
        ],
        (Some(Form::Individual), _) => [
            "Yksilötyönohjaus",
            "Individuell arbetshandledning",
            "Individual supervision",
        ],
        (Some(Form::Pair), _) => ["Parityönohjaus", "Pararbetshandledning", "Pair supervision"],
        (Some(Form::Group), _) => ["Ryhmätyönohjaus", "Grupphandledning", "Group supervision"],
        (Some(Form::Team), _) => [
            "Työryhmän työnohjaus",
            "Teamhandledning",
            "Team supervision",
        ],
        (Some(Form::Community), _) => [
            "Yhteisötyönohjaus",
            "Handledning av arbetsgemenskapen",
            "Community supervision",
        ],
        (Some(Form::Manager), Some(Setting::Group)) => [
            "Esihenkilötyönohjaus ryhmässä",
            "Handledning för chefer i grupp",
            "Manager supervision in a group",
        ],
        (Some(Form::Manager), _) => [
            "Esihenkilötyönohjaus",
            "Handledning för chefer",
            "Manager supervision",
        ],
    }
}

const fn other_service(service: Service) -> [&'static str; 3] {
    match service {
        Service::Supervision => form(None, None),
        Service::Coaching => ["Valmennus", "Coachning", "Coaching"],
        Service::Consulting => [
            "Prosessikonsultointi",
            "Processkonsultation",
            "Process consultation",
        ],
        Service::Talk => ["Luento", "Föreläsning", "Talk"],
        Service::Opening => ["Alustus", "Inledning", "Opening talk"],
        Service::Relaxation => ["Sointurentoutus", "Klangavslappning", "Sound relaxation"],
        Service::MediationInfo => ["Alkuinfo", "Informationsmöte", "Information meeting"],
        Service::MediationSeparate => ["Erillistapaaminen", "Enskilt möte", "Separate meeting"],
        Service::MediationJoint => ["Yhteistapaaminen", "Gemensamt möte", "Joint meeting"],
        Service::MediationFollowup => [
            "Seurantatapaaminen",
            "Uppföljningsmöte",
            "Follow-up meeting",
        ],
        Service::Mapping => [
            "Kartoituskeskustelu",
            "Kartläggningssamtal",
            "Mapping conversation",
        ],
    }
}

/// Names an evaluation form; one that the practice made itself goes by its own id.
pub(super) fn instrument(language: Language, id: &str) -> String {
    match id {
        "tyo-12" => Word(TWELVE_STATEMENTS).of(language).to_owned(),
        other => other.to_owned(),
    }
}

const TWELVE_STATEMENTS: [&str; 3] = [
    "12 väittämän arviointilomake",
    "formulär med 12 påståenden",
    "form with 12 statements",
];

/// Writes where e-invoices go, to stand after the words `e-invoice address`.
pub(super) fn einvoice(language: Language, to: &Einvoice) -> String {
    let operator = Word(["välittäjätunnus", "förmedlarkod", "operator ID"]).of(language);
    format!("{}, {operator} {}", to.address, to.operator)
}

/// The body that handles ethical matters, as a third party in a disagreement.
pub(super) const ETHICS_BODY: [&str; 3] = [
    "työnohjaajan ammattiyhdistyksen eettisiä asioita käsittelevä toimielin",
    "det organ som behandlar etiska frågor i arbetshandledarens yrkesförening",
    "the body that handles ethical matters in the supervisor's professional association",
];
