//! Engagements that are commissioned or booked: mediation, talk, relaxation, consulting.

use super::{
    Case, cancellation, cents, client, contract, engagement, event, payer, person, price, session,
};
use crate::domain::client::ClientType;
use crate::domain::contract::{Contract, InvoicingCycle, Parties, Travel};
use crate::domain::engagement::Kind;
use crate::domain::event::EventType;
use crate::domain::mediation::{Mediation, MediatorKind, Party, PhasePrices, Responsible, Term};
use crate::domain::occasion::{Equipment, Instrument, Occasion, Relaxation, Talk, TalkFormat};
use crate::domain::party::Role;
use crate::domain::session::{SessionStatus, SessionType};

/// A mediation between four parties.
pub(in crate::document::fill::tests) fn mediation() -> Case {
    let terms = Contract {
        price: None,
        invoicing_cycle: Some(InvoicingCycle::Milestone),
        payment_term_days: Some(14),
        ..contract(Parties::TwoParty)
    };
    let mut engagement = engagement(
        "sovittelu-saarenvirta",
        Kind::Mediation,
        "saarenvirta",
        terms,
    );
    engagement.people = vec![person(
        Role::Commissioner,
        "Heli Edustaja",
        "henkilöstöjohtaja",
    )];
    engagement.mediation = Some(Mediation {
        mediator: MediatorKind::External,
        parties: (1..=4)
            .map(|number| Party {
                code: format!("P{number}"),
                support_person: number == 3,
            })
            .collect(),
        prices: PhasePrices {
            info: Some(cents(35_000)),
            separate: Some(cents(27_500)),
            joint: Some(cents(160_000)),
            followup: Some(cents(60_000)),
        },
        followup_days: vec![30, 90],
        terms: vec![
            Term {
                responsible: Responsible::All,
                due: None,
            };
            5
        ],
        followups: Vec::new(),
    });
    engagement.events = vec![event("2026-11-03", EventType::Agreed)];
    Case {
        clients: vec![client(
            "saarenvirta",
            "Saarenvirran Hoiva Oy",
            ClientType::Company,
        )],
        engagement,
    }
}

/// A talk for a foundation.
pub(in crate::document::fill::tests) fn talk() -> Case {
    let terms = Contract {
        price: Some(price(75_000, false)),
        payment_term_days: Some(14),
        cancellation: Some(cancellation(&[(336, 0), (0, 50)])),
        minutes: Some(60),
        travel: Some(Travel {
            per_km: cents(55),
            return_km: 210,
        }),
        ..contract(Parties::TwoParty)
    };
    let mut engagement = engagement("luento-bjorkvik", Kind::Talk, "bjorkvik", terms);
    engagement.talk = Some(Talk {
        topic: Some("trust".parse().unwrap()),
        title: None,
        format: TalkFormat::Lecture,
        audience: Some(40),
        technology: None,
        recording: false,
    });
    let mut booked = session(
        "t1",
        "2026-11-13T09:30:00",
        SessionType::Talk,
        SessionStatus::Planned,
    );
    booked.minutes = 60;
    engagement.sessions = vec![booked];
    Case {
        clients: vec![client(
            "bjorkvik",
            "Björkvikens stiftelse",
            ClientType::Association,
        )],
        engagement,
    }
}

/// A relaxation for a private party, moved once.
pub(in crate::document::fill::tests) fn relaxation() -> Case {
    let terms = Contract {
        price: Some(price(25_000, true)),
        invoicing_cycle: None,
        travel: None,
        ..contract(Parties::TwoParty)
    };
    let mut engagement = engagement("rentoutus-1", Kind::Relaxation, "seurue-01", terms);
    engagement.relaxation = Some(Relaxation {
        occasion: Occasion::HenStag,
        other: None,
        people: Some(8),
        method: None,
        instruments: vec![Instrument::SingingBowls],
        customer_provides: vec![Equipment::Mats, Equipment::QuietRoom],
    });
    let first = session(
        "r1",
        "2026-11-14T14:00:00",
        SessionType::Relaxation,
        SessionStatus::Moved,
    );
    let mut second = session(
        "r2",
        "2026-11-28T14:00:00",
        SessionType::Relaxation,
        SessionStatus::Planned,
    );
    second.minutes = 60;
    engagement.sessions = vec![first, second];
    Case {
        clients: vec![client("seurue-01", "Seurue-01", ClientType::Consumer)],
        engagement,
    }
}

/// A relaxation with an opening talk in one booking.
pub(in crate::document::fill::tests) fn relaxation_with_talk() -> Case {
    let mut case = relaxation();
    case.clients = vec![client(
        "kettuleipa",
        "Kettuleipä Games Oy",
        ClientType::Company,
    )];
    case.engagement.client = "kettuleipa".parse().unwrap();
    case.engagement.payers = vec![payer("kettuleipa", "1")];
    case.engagement.contract.price = Some(price(32_000, false));
    case.engagement.talk = Some(Talk {
        topic: Some("trust".parse().unwrap()),
        title: None,
        format: TalkFormat::Opening,
        audience: None,
        technology: None,
        recording: false,
    });
    let mut opening = session(
        "o1",
        "2026-11-28T13:30:00",
        SessionType::Talk,
        SessionStatus::Planned,
    );
    opening.minutes = 30;
    opening.price = Some(cents(40_000));
    case.engagement.sessions.push(opening);
    case
}

/// Process consultation for a company.
pub(in crate::document::fill::tests) fn consulting() -> Case {
    let mut engagement = engagement(
        "konsultointi-1",
        Kind::Consulting,
        "kirjokanto",
        contract(Parties::TwoParty),
    );
    engagement.unit = Some("toimitus".into());
    engagement.people = vec![person(
        Role::Commissioner,
        "Heli Edustaja",
        "toimitusjohtaja",
    )];
    Case {
        clients: vec![client("kirjokanto", "Kirjokanto Oy", ClientType::Company)],
        engagement,
    }
}
