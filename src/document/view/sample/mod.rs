//! Made-up views, full and minimal, with which every template is tried: those built in by the tests, a
//! practice's own by `template check`. An undefined name in a condition is silently false, so each optional
//! field must have been present once and absent once. All names are invented.

mod booked;
mod booking;
mod consulting;
mod contract;
mod followup;
mod letter;
mod mediation;
mod meeting;
mod terms;
mod variant;

use serde_json::Value;

use super::common::{PartyView, SenderView, SupervisorView};
use super::{DocumentKind, View};
use crate::document::locale::Language;

pub use booking::{relaxation_confirmation, talk_confirmation};
pub use consulting::consulting_commission;
pub use contract::{minimal, three_party};
pub use followup::followup_record;
pub use letter::{amendment, closing_letter, continuation};
pub use mediation::{mediation_agreement, mediation_commission};
pub use meeting::{attendance_certificate, session_confirmation, trial_memo};
pub use variant::coaching;

/// A view with its type left behind, ready for a template.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The document it fills.
    pub document: DocumentKind,
    /// What sets it apart from the other samples of the document.
    pub name: &'static str,
    /// The view as the template sees it.
    pub view: Value,
}

impl Sample {
    fn of<V: View>(name: &'static str, view: &V) -> Self {
        Self {
            document: view.document(),
            name,
            view: serde_json::to_value(view).unwrap_or_default(),
        }
    }
}

/// Makes every sample in one language.
pub fn all(language: Language) -> Vec<Sample> {
    let mut samples = contracts(language);
    samples.extend(letter::all(language));
    samples.extend(mediation::all(language));
    samples.extend(followup::all(language));
    samples.extend(meeting::all(language));
    samples.extend(booking::all(language));
    samples.extend(consulting::all(language));
    samples
}

/// Makes a sample of each configuration and form, with its annexes.
fn contracts(language: Language) -> Vec<Sample> {
    use super::AnnexView;
    use variant::{
        coached_consumer, coaching, coaching_minimal, community, consumer, line_managers,
        minimal_pair, patient_care, several_employers,
    };

    let contracts = [
        ("three party group", three_party(language)),
        ("line managers team", line_managers(language)),
        ("two party consumer", consumer(language)),
        ("several employers", several_employers(language)),
        ("community", community(language)),
        ("patient care", patient_care(language)),
        ("minimal", minimal()),
        ("minimal pair", minimal_pair()),
    ];
    let mut samples: Vec<Sample> = Vec::new();
    for (name, contract) in &contracts {
        samples.push(Sample::of(name, contract));
        samples.push(Sample::of(name, &AnnexView::goals(contract.clone())));
        samples.push(Sample::of(name, &AnnexView::ground_rules(contract.clone())));
    }
    samples.push(Sample::of("coaching", &coaching(language)));
    samples.push(Sample::of("coaching consumer", &coached_consumer(language)));
    samples.push(Sample::of("coaching minimal", &coaching_minimal()));
    samples
}

/// Picks the words of a language.
fn words(language: Language, fi: &str, sv: &str, en: &str) -> String {
    match language {
        Language::Fi => fi.to_owned(),
        Language::Sv => sv.to_owned(),
        Language::En => en.to_owned(),
    }
}

fn sender(language: Language) -> SenderView {
    SenderView {
        name: "Tmi Esimerkkiohjaus".to_owned(),
        business_id: Some("9990001-6".to_owned()),
        address: Some("Esimerkkitie 1, 00000 Kuusilahti".to_owned()),
        email: Some("aino@esimerkkiohjaus.example".to_owned()),
        phone: Some("000 000 0000".to_owned()),
        supervisor: supervisor(language),
        co_supervisor: None,
    }
}

fn supervisor(language: Language) -> SupervisorView {
    SupervisorView {
        name: "Aino Esimerkki".to_owned(),
        training: Some(words(
            language,
            "työnohjaajakoulutus, Malliopisto, 2016, 2,5 vuotta",
            "arbetshandledarutbildning, Malliopisto, 2016, 2,5 år",
            "training in professional supervision, Malliopisto, 2016, 2.5 years",
        )),
        membership: Some("Suomen työnohjaajat ry".to_owned()),
        ethics_ref: Some(words(
            language,
            "Suomen työnohjaajat ry:n eettiset periaatteet",
            "de etiska principerna för Suomen työnohjaajat ry",
            "the ethical principles of Suomen työnohjaajat ry",
        )),
        insurance: Some(words(
            language,
            "vastuuvakuutus, Mallivakuutus",
            "ansvarsförsäkring, Mallivakuutus",
            "liability insurance, Mallivakuutus",
        )),
    }
}

fn bare_sender() -> SenderView {
    SenderView {
        name: "Tmi Esimerkkiohjaus".to_owned(),
        supervisor: SupervisorView {
            name: "Aino Esimerkki".to_owned(),
            ..SupervisorView::default()
        },
        ..SenderView::default()
    }
}

fn municipality() -> PartyView {
    PartyView {
        name: "Kuusilahden kunta".to_owned(),
        unit: None,
        business_id: Some("9990002-4".to_owned()),
        address: Some("Kunnantie 1, 00000 Kuusilahti".to_owned()),
        contact: Some("Kaisa Mallikas".to_owned()),
        email: Some("kaisa.mallikas@kuusilahti.example".to_owned()),
        phone: Some("000 000 0001".to_owned()),
    }
}

fn company() -> PartyView {
    PartyView {
        name: "Esimerkki-Perhehoito Kaisla Oy".to_owned(),
        business_id: Some("9990006-7".to_owned()),
        address: Some("Kaislapolku 4, 00000 Kuusilahti".to_owned()),
        ..PartyView::default()
    }
}

fn person() -> PartyView {
    PartyView {
        name: "Ohjattava-07".to_owned(),
        email: Some("ohjattava07@posti.example".to_owned()),
        ..PartyView::default()
    }
}

fn bare_party() -> PartyView {
    PartyView {
        name: "Kivikangas ry".to_owned(),
        ..PartyView::default()
    }
}
