//! A small practice with a price for everything, and one client of any type.

use super::{day, euros, id};
use crate::domain::client::{Client, ClientType};
use crate::domain::engagement::Form;
use crate::domain::language::{Label, Language};
use crate::domain::practice::{Defaults, Listed, Practice, Retention, Supervisor};
use crate::domain::price::{Price, Service};

/// A practice with a price, with and without VAT, for everything that is proposed.
pub(crate) fn practice() -> Practice {
    Practice {
        name: "Tmi Esimerkkiohjaus".to_owned(),
        business_form: None,
        business_id: None,
        vat_registered: true,
        ovt: None,
        iban: None,
        bic: None,
        address: None,
        email: None,
        phone: None,
        website: None,
        language: Language::Fi,
        terminal_language: None,
        editor: None,
        service_areas: vec!["Kuusilahti".to_owned()],
        ethics_ref: None,
        insurance: None,
        privacy_notice: None,
        series: None,
        late_interest: None,
        complaint_days: None,
        supervisors: vec![supervisor("aino"), supervisor("otto")],
        prices: [false, true].into_iter().flat_map(prices).collect(),
        talk_topics: Vec::new(),
        methods: vec![Listed {
            id: id("dialogical"),
            label: label("dialogisuus"),
            minutes: None,
        }],
        themes: Vec::new(),
        holidays: Vec::new(),
        processors: Vec::new(),
        retention: Retention::default(),
        deadlines: crate::domain::deadlines::Deadlines::default(),
        defaults: Defaults::default(),
    }
}

fn label(words: &str) -> Label {
    Label {
        fi: words.to_owned(),
        sv: None,
        en: None,
    }
}

fn supervisor(name: &str) -> Supervisor {
    Supervisor {
        id: id(name),
        name: name.to_owned(),
        title: None,
        email: None,
        phone: None,
        areas: Vec::new(),
        competences: Vec::new(),
        training: None,
        orientation: None,
        membership: false,
        certification: None,
    }
}

fn prices(gross: bool) -> Vec<Price> {
    let line = |service, form, setting, minutes, amount| Price {
        service,
        form,
        setting,
        minutes,
        gross,
        amount: euros(amount),
        valid_from: day("2026-01-01"),
    };
    let supervision = |form, minutes, amount| {
        line(
            Service::Supervision,
            Some(form),
            None,
            Some(minutes),
            amount,
        )
    };
    let single = |service, minutes, amount| line(service, None, None, Some(minutes), amount);
    let phase = |service, amount| line(service, None, None, None, amount);
    vec![
        supervision(Form::Individual, 60, 115),
        supervision(Form::Pair, 90, 210),
        supervision(Form::Group, 90, 280),
        supervision(Form::Team, 90, 290),
        supervision(Form::Community, 90, 560),
        supervision(Form::Manager, 90, 190),
        single(Service::Coaching, 60, 130),
        single(Service::Consulting, 90, 300),
        single(Service::Talk, 60, 750),
        single(Service::Opening, 30, 400),
        single(Service::Relaxation, 60, 320),
        phase(Service::MediationInfo, 350),
        phase(Service::MediationSeparate, 275),
        phase(Service::MediationJoint, 1_600),
        phase(Service::MediationFollowup, 600),
    ]
}

/// A client of a type; its id is `kunta` whatever it is.
pub(crate) fn client(client_type: ClientType) -> Client {
    Client {
        id: id("kunta"),
        name: "Kuusilahden kunta".to_owned(),
        client_type,
        sector: None,
        business_id: None,
        vat_id: None,
        address: None,
        language: None,
        email: None,
        phone: None,
        contact: None,
        channel: None,
        einvoice: None,
        required_references: Vec::new(),
        payment_term_days: None,
    }
}
