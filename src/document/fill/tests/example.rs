//! Engagements of an invented practice, complete enough for every document.

use crate::domain::client::{Channel, Client, ClientType, Contact, Einvoice};
use crate::domain::contract::{
    AgreedPrice, Cancellation, Contract, CostSplit, Dissatisfaction, Evaluation, FeedbackPolicy,
    FirstStep, Goals, GoalsWith, Interruption, Interval, InvoicingCycle, Notice, NoticeChannel,
    Parties, PriceReview, Scheduling, SchedulingMethod, Sickness, SicknessRule, Side, ThirdParty,
    Tier, Travel, Trial, Venue,
};
use crate::domain::engagement::{Engagement, Form, Group, Kind, Payer};
use crate::domain::event::{Event, EventType, Goal, Origin};
use crate::domain::language::{Label, Language};
use crate::domain::mediation::{Mediation, MediatorKind, Party, PhasePrices};
use crate::domain::money::Money;
use crate::domain::occasion::{Equipment, Instrument, Occasion, Relaxation, Talk, TalkFormat};
use crate::domain::party::{Address, Person, Role};
use crate::domain::period::Period;
use crate::domain::practice::{Defaults, Listed, Practice, Retention, Supervisor, Training};
use crate::domain::session::{Mode, Session, SessionStatus, SessionType};
use crate::domain::share::Share;
use crate::domain::vat::{TreatmentCode, VatTreatment};

use chrono::NaiveDate;

/// A client with its engagement.
#[derive(Debug, Clone)]
pub(super) struct Case {
    pub(super) clients: Vec<Client>,
    pub(super) engagement: Engagement,
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn cents(cents: i64) -> Money {
    Money::from_cents(cents).unwrap()
}

fn address(street: &str, town: &str) -> Address {
    Address {
        street: street.into(),
        postcode: "00000".into(),
        town: town.into(),
        country: None,
    }
}

fn label(fi: &str, sv: &str, en: &str) -> Label {
    Label {
        fi: fi.into(),
        sv: Some(sv.into()),
        en: Some(en.into()),
    }
}

fn listed(id: &str, label: Label) -> Listed {
    Listed {
        id: id.parse().unwrap(),
        label,
        minutes: None,
    }
}

fn supervisor(id: &str, name: &str) -> Supervisor {
    Supervisor {
        id: id.parse().unwrap(),
        name: name.into(),
        title: None,
        email: Some(format!("{id}@esimerkkiohjaus.example")),
        phone: Some("000 000 0000".into()),
        areas: Vec::new(),
        competences: Vec::new(),
        training: Some(Training {
            school: "Malliopisto".into(),
            programme: Some("työnohjaajakoulutus".into()),
            year: Some(2016),
            length: None,
        }),
        orientation: None,
        membership: true,
    }
}

pub(super) fn practice() -> Practice {
    Practice {
        name: "Tmi Esimerkkiohjaus".into(),
        business_form: None,
        business_id: Some("9990001-6".parse().unwrap()),
        vat_registered: true,
        ovt: None,
        iban: Some("FI2112345600000785".parse().unwrap()),
        bic: None,
        address: Some(address("Esimerkkitie 1", "Kuusilahti")),
        email: Some("posti@esimerkkiohjaus.example".into()),
        phone: Some("000 000 0000".into()),
        website: Some("esimerkkiohjaus.example".into()),
        language: Language::Fi,
        terminal_language: None,
        editor: None,
        service_areas: Vec::new(),
        ethics_ref: Some(label(
            "eettiset periaatteet",
            "etiska principer",
            "ethical principles",
        )),
        insurance: Some(label(
            "vastuuvakuutus",
            "ansvarsförsäkring",
            "liability insurance",
        )),
        privacy_notice: Some("esimerkkiohjaus.example/tietosuoja".into()),
        series: None,
        late_interest: None,
        complaint_days: Some(8),
        supervisors: vec![
            supervisor("aino", "Aino Esimerkki"),
            supervisor("otto", "Otto Malli"),
        ],
        prices: Vec::new(),
        talk_topics: vec![listed(
            "trust",
            label(
                "Luottamus ja sen rakentaminen",
                "Tillit och hur den byggs",
                "Trust and how it is built",
            ),
        )],
        methods: vec![
            listed("dialogue", label("dialogisuus", "dialog", "dialogue")),
            listed(
                "action",
                label(
                    "toiminnalliset menetelmät",
                    "handlingsmetoder",
                    "action methods",
                ),
            ),
        ],
        themes: Vec::new(),
        holidays: Vec::new(),
        processors: Vec::new(),
        retention: Retention::default(),
        defaults: Defaults::default(),
    }
}

pub(super) fn client(id: &str, name: &str, client_type: ClientType) -> Client {
    let consumer = client_type.is_consumer();
    Client {
        id: id.parse().unwrap(),
        name: name.into(),
        client_type,
        sector: None,
        business_id: (!consumer).then(|| "9990002-4".parse().unwrap()),
        vat_id: None,
        address: Some(address("Mallitie 2", "Kuusilahti")),
        language: None,
        email: Some(format!("laskut@{id}.example")),
        phone: None,
        contact: (!consumer).then(|| Contact {
            name: "Kaisa Mallikas".into(),
            title: None,
            email: Some(format!("kaisa@{id}.example")),
            phone: Some("000 000 0001".into()),
        }),
        channel: Some(Channel::Email),
        einvoice: None,
        required_references: Vec::new(),
        payment_term_days: None,
    }
}

fn person(role: Role, name: &str, title: &str) -> Person {
    Person {
        role,
        name: name.into(),
        title: Some(title.into()),
        email: None,
        phone: None,
    }
}

fn payer(client: &str, share: &str) -> Payer {
    Payer {
        client: client.parse().unwrap(),
        share: share.parse::<Share>().unwrap(),
        from: None,
        until: None,
        order_number: None,
        contract_number: None,
        your_ref: None,
        cost_centre: None,
    }
}

fn cancellation(tiers: &[(u32, u32)]) -> Cancellation {
    let tier = |&(hours, percent): &(u32, u32)| Tier {
        before: Notice::Hours(hours),
        percent,
    };
    Cancellation {
        notice_to: Some(Side::Supervisor),
        channels: vec![NoticeChannel::Email, NoticeChannel::TextMessage],
        tiers: tiers.iter().map(tier).collect(),
        no_show_percent: Some(100),
        sickness: Some(Sickness {
            rule: SicknessRule::Rebook,
            percent: 0,
            rebook_within_days: Some(21),
        }),
    }
}

fn price(amount: i64, gross: bool) -> AgreedPrice {
    AgreedPrice {
        amount: cents(amount),
        gross,
        unit_minutes: None,
        valid_until: None,
        review: Some(PriceReview::Yearly),
    }
}

/// Every item of a contract settled.
fn contract(parties: Parties) -> Contract {
    Contract {
        parties: Some(parties),
        form: None,
        start: Some(day("2026-09-01")),
        end: Some(day("2027-08-31")),
        open_ended: false,
        sessions_planned: Some(14),
        minutes: Some(90),
        interval_weeks: Some(Interval { min: 3, max: 4 }),
        breaks: vec![Period::new(day("2027-07-01"), day("2027-07-31")).unwrap()],
        trial: Some(Trial {
            sessions: 2,
            billable: Some(true),
            decide_within_days: Some(15),
        }),
        scheduling: Some(Scheduling {
            method: SchedulingMethod::Series,
            who_proposes: Some(Side::Supervisor),
            confirm_within_days: Some(7),
        }),
        venue: Some(Venue {
            name: "Kuusilahden kirjasto".into(),
            address: Some(address("Kirjastokuja 3", "Kuusilahti")),
            provided_by: Some(Side::Commissioner),
            fallback_remote: false,
        }),
        goals: Some(Goals {
            agreed_with: GoalsWith::Supervisees,
            ground_rules: None,
        }),
        methods: vec!["dialogue".parse().unwrap(), "action".parse().unwrap()],
        intermediate_tasks: Some(true),
        evaluation: Some(Evaluation {
            interval_months: Some(6),
            at_end: true,
            instrument: None,
            participants: vec![Role::Supervisee, Role::Supervisor],
        }),
        feedback_policy: Some(FeedbackPolicy::TopicsAtEnd),
        continuation_lead_days: Some(60),
        price: Some(price(28_000, false)),
        travel: Some(Travel {
            per_km: cents(55),
            return_km: 46,
        }),
        invoicing_cycle: Some(InvoicingCycle::Monthly),
        payment_term_days: Some(30),
        cancellation: Some(cancellation(&[(48, 0), (24, 50), (0, 100)])),
        interruption: Some(Interruption {
            notice_weeks: 4,
            closing_session: true,
            who_is_told: vec![Role::Commissioner, Role::Supervisee],
        }),
        dissatisfaction: Some(Dissatisfaction {
            first_step: Some(FirstStep::Talk),
            within_days: Some(14),
            third_party: Some(ThirdParty::ExperiencedSupervisor),
            cost_split: Some(CostSplit::Halves),
        }),
        ..Contract::default()
    }
}

fn engagement(id: &str, kind: Kind, client: &str, contract: Contract) -> Engagement {
    Engagement {
        id: id.parse().unwrap(),
        kind,
        form: None,
        setting: None,
        client: client.parse().unwrap(),
        unit: None,
        language: None,
        mode: Some(Mode::OnSite),
        supervisor: Some("aino".parse().unwrap()),
        co_supervisor: None,
        supervision_of_supervision: false,
        group: Group::default(),
        people: Vec::new(),
        contract,
        vat: Some(VatTreatment::new(TreatmentCode::Standard, None).unwrap()),
        payers: vec![payer(client, "1")],
        goals: Vec::new(),
        mediation: None,
        talk: None,
        relaxation: None,
        signatures: Vec::new(),
        amendments: Vec::new(),
        sessions: Vec::new(),
        decisions: Vec::new(),
        reviews: Vec::new(),
        events: Vec::new(),
    }
}

pub(super) fn session(
    id: &str,
    start: &str,
    session_type: SessionType,
    status: SessionStatus,
) -> Session {
    Session {
        id: id.parse().unwrap(),
        start: start.parse().unwrap(),
        minutes: 90,
        session_type,
        status,
        mode: None,
        present: None,
        km: None,
        minutes_held: None,
        notice: None,
        cancelled_by: None,
        excuse: None,
        journey_made: None,
        moved_to: None,
        party: None,
        service: None,
        price: None,
    }
}

pub(super) fn event(date: &str, event_type: EventType) -> Event {
    Event {
        date: day(date),
        event_type,
        by: None,
        party: None,
        code: None,
        until: None,
    }
}

/// A municipality's group; the three-party configuration.
pub(super) fn group() -> Case {
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
    }];
    Case {
        clients: vec![municipality],
        engagement,
    }
}

/// A team whose managers make the contract.
pub(super) fn team() -> Case {
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
pub(super) fn consumer() -> Case {
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
pub(super) fn several_employers() -> Case {
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
pub(super) fn pair() -> Case {
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
pub(super) fn coaching() -> Case {
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

/// A mediation between four parties.
pub(super) fn mediation() -> Case {
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
        terms: Some(5),
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
pub(super) fn talk() -> Case {
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
pub(super) fn relaxation() -> Case {
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
pub(super) fn relaxation_with_talk() -> Case {
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
pub(super) fn consulting() -> Case {
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
