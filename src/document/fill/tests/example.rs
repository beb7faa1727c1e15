//! Engagements of an invented practice, complete enough for every document.

mod commissioned;
mod contracted;

use crate::domain::client::{Channel, Client, ClientType, Contact};
use crate::domain::contract::{
    AgreedPrice, Cancellation, Contract, CostSplit, Dissatisfaction, Evaluation, FeedbackPolicy,
    FirstStep, Goals, GoalsWith, Interruption, Interval, InvoicingCycle, Notice, NoticeChannel,
    Parties, PriceReview, Scheduling, SchedulingMethod, Sickness, SicknessRule, Side, ThirdParty,
    Tier, Travel, Trial, Venue,
};
use crate::domain::engagement::{Engagement, Group, Kind, Payer};
use crate::domain::event::{Event, EventType};
use crate::domain::language::{Label, Language};
use crate::domain::money::Money;
use crate::domain::party::{Address, Person, Role};
use crate::domain::period::Period;
use crate::domain::practice::{Defaults, Listed, Practice, Retention, Supervisor, Training};
use crate::domain::session::{Mode, Session, SessionStatus, SessionType};
use crate::domain::share::Share;
use crate::domain::vat::{TreatmentCode, VatTreatment};

use chrono::NaiveDate;

pub(super) use commissioned::{consulting, mediation, relaxation, relaxation_with_talk, talk};
pub(super) use contracted::{coaching, consumer, group, pair, several_employers, team};

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
        certification: None,
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
        deadlines: crate::domain::deadlines::Deadlines::default(),
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
        tasks: Vec::new(),
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
        status,
        ..Session::planned(
            id.parse().unwrap(),
            start.parse().unwrap(),
            90,
            session_type,
        )
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
