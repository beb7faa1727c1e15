//! The names of services and forms on an invoice, in the language of the invoice.

use crate::domain::form::{Form, Setting};
use crate::domain::language::Language;
use crate::domain::price::Service;

/// Names a service as it begins a line.
pub(super) fn name(language: Language, service: Service) -> String {
    let [fi, sv, en] = match service {
        Service::Supervision => ["Työnohjaus", "Arbetshandledning", "Supervision"],
        Service::Coaching => ["Coaching", "Coachning", "Coaching"],
        Service::Consulting => [
            "Prosessikonsultointi",
            "Processkonsultation",
            "Process consultation",
        ],
        Service::Talk => ["Luento", "Föreläsning", "Talk"],
        Service::Opening => ["Avauspuheenvuoro", "Inledningsanförande", "Opening talk"],
        Service::Relaxation => ["Sointurentoutus", "Klangavslappning", "Sound relaxation"],
        Service::MediationInfo => [
            "Työyhteisösovittelu: infotilaisuus",
            "Medling i arbetsgemenskapen: informationsmöte",
            "Workplace mediation: information meeting",
        ],
        Service::MediationSeparate => [
            "Työyhteisösovittelu: erillistapaaminen",
            "Medling i arbetsgemenskapen: enskilt möte",
            "Workplace mediation: separate meeting",
        ],
        Service::MediationJoint => [
            "Työyhteisösovittelu: yhteistapaaminen",
            "Medling i arbetsgemenskapen: gemensamt möte",
            "Workplace mediation: joint meeting",
        ],
        Service::MediationFollowup => [
            "Työyhteisösovittelu: seuranta",
            "Medling i arbetsgemenskapen: uppföljning",
            "Workplace mediation: follow-up",
        ],
        Service::Mapping => ["Kartoitus", "Kartläggning", "Mapping conversation"],
    };
    pick(language, [fi, sv, en]).to_owned()
}

/// Names who was supervised together; managers in a group as such.
pub(super) fn form(
    language: Language,
    form: Option<Form>,
    setting: Option<Setting>,
) -> Option<String> {
    let names = match (form?, setting) {
        (Form::Individual, _) => ["yksilö", "individuell", "individual"],
        (Form::Pair, _) => ["pari", "par", "pair"],
        (Form::Group, _) => ["ryhmä", "grupp", "group"],
        (Form::Team, _) => ["työryhmä", "team", "team"],
        (Form::Community, _) => ["työyhteisö", "arbetsgemenskap", "work community"],
        (Form::Manager, Some(Setting::Group)) => {
            ["esihenkilöryhmä", "chefsgrupp", "managers' group"]
        }
        (Form::Manager, _) => ["esihenkilö", "chef", "manager"],
    };
    Some(pick(language, names).to_owned())
}

/// Says whether a service is sold by its length; a mediation's phases are not.
pub(super) const fn has_length(service: Service) -> bool {
    !matches!(
        service,
        Service::MediationInfo
            | Service::MediationSeparate
            | Service::MediationJoint
            | Service::MediationFollowup
    )
}

/// Picks the words of a language from Finnish, Swedish and English.
const fn pick(language: Language, [fi, sv, en]: [&str; 3]) -> &str {
    match language {
        Language::Fi => fi,
        Language::Sv => sv,
        Language::En => en,
    }
}
