//! Engagements whose contract is one on supervision or coaching.

use super::{Case, client, contract, engagement, payer, person, price};
use crate::domain::client::{Channel, ClientType, Einvoice};
use crate::domain::contract::{FeedbackPolicy, Parties, Trial};
use crate::domain::engagement::{Form, Kind};
use crate::domain::event::{Goal, Origin};
use crate::domain::party::Role;
use crate::domain::session::Mode;

/// A municipality's group; the three-party configuration.
pub(in crate::document::fill::tests) fn group() -> Case {
    let mut municipality = client("kuusilahti", "Kuusilahden kunta", ClientType::Municipality);
    municipality.channel = Some(Channel::Einvoice);
    municipality.einvoice = Some(Einvoice {
        address: "003799900024".parse().unwrap(),
        operator: "003723327487".parse().unwrap(),
    });
    let mut engagement = engagement(
        "kuusilahti-vk-ryhma",
        Kind::Supervision,
        "kuusilahti",
        contract(Parties::ThreeParty),
    );
    engagement.form = Some(Form::Group);
    engagement.group.size = Some(6);
    engagement.people = vec![person(
        Role::Manager,
        "Kerttu Malliala",
        "päiväkodin johtaja",
    )];
    engagement.payers[0].order_number = Some("KL-2026-0417".into());
    engagement.payers[0].cost_centre = Some("4310".into());
    engagement.goals = vec![Goal {
        id: "g1".parse().unwrap(),
        origin: Origin::Organisation,
        text: "yhteiset käytännöt".into(),
        date: None,
        revised: Vec::new(),
        dropped: None,
    }];
    Case {
        clients: vec![municipality],
        engagement,
    }
}

/// A team whose managers make the contract.
pub(in crate::document::fill::tests) fn team() -> Case {
    let mut engagement = engagement(
        "hopeajoki-tyoryhma",
        Kind::Supervision,
        "hopeajoki",
        contract(Parties::LineManagers),
    );
    engagement.form = Some(Form::Team);
    engagement.group.size = Some(9);
    engagement.people = vec![
        person(Role::Manager, "Sanna Mallinen", "tiiminvetäjä"),
        person(Role::UpperManager, "Pekka Esimerkkinen", "palvelupäällikkö"),
    ];
    engagement.co_supervisor = Some("otto".parse().unwrap());
    Case {
        clients: vec![client(
            "hopeajoki",
            "Hopeajoen hyvinvointialue",
            ClientType::WellbeingCounty,
        )],
        engagement,
    }
}

/// A private person who pays for themselves, over a connection.
pub(in crate::document::fill::tests) fn consumer() -> Case {
    let mut terms = contract(Parties::TwoParty);
    terms.minutes = Some(60);
    terms.price = Some(price(11_800, true));
    terms.venue = None;
    terms.travel = None;
    terms.remote_tool = Some("suojattu videoyhteys".into());
    terms.feedback_policy = Some(FeedbackPolicy::None);
    terms.trial = Some(Trial {
        sessions: 1,
        billable: Some(true),
        decide_within_days: Some(7),
    });
    let mut engagement = engagement("yksilo-7", Kind::Supervision, "ohjattava-07", terms);
    engagement.form = Some(Form::Individual);
    engagement.mode = Some(Mode::Remote);
    Case {
        clients: vec![client("ohjattava-07", "Ohjattava-07", ClientType::Consumer)],
        engagement,
    }
}

/// Managers of three employers who share the price.
pub(in crate::document::fill::tests) fn several_employers() -> Case {
    let mut case = group();
    case.clients = [
        ("kaisla", "Kaisla Oy"),
        ("lumme", "Lumme Oy"),
        ("vesikko", "Vesikko Oy"),
    ]
    .map(|(id, name)| client(id, name, ClientType::Company))
    .to_vec();
    case.engagement.id = "monityonantaja-ryhma".parse().unwrap();
    case.engagement.client = "kaisla".parse().unwrap();
    case.engagement.contract.price = Some(price(28_500, false));
    case.engagement.payers = vec![
        payer("kaisla", "1/3"),
        payer("lumme", "1/3"),
        payer("vesikko", "1/3"),
    ];
    case
}

/// Two people of an association.
pub(in crate::document::fill::tests) fn pair() -> Case {
    let mut case = group();
    case.clients = vec![client("lahdevesi", "Lähdevesi ry", ClientType::Association)];
    case.engagement.id = "pari-lahdevesi".parse().unwrap();
    case.engagement.client = "lahdevesi".parse().unwrap();
    case.engagement.payers = vec![payer("lahdevesi", "1")];
    case.engagement.form = Some(Form::Pair);
    case.engagement.group.size = None;
    case.engagement.contract.feedback_policy = Some(FeedbackPolicy::JointMeeting);
    case
}

/// One manager who is coached.
pub(in crate::document::fill::tests) fn coaching() -> Case {
    let mut terms = contract(Parties::ThreeParty);
    terms.price = Some(price(13_000, false));
    terms.minutes = Some(60);
    let mut engagement = engagement("valmennus-1", Kind::Coaching, "kirjokanto", terms);
    engagement.people = vec![person(Role::Manager, "Kerttu Malliala", "toimitusjohtaja")];
    Case {
        clients: vec![client("kirjokanto", "Kirjokanto Oy", ClientType::Company)],
        engagement,
    }
}
