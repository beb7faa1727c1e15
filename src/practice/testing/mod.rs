//! A small practice and a builder of engagements for the tests of this floor.

mod sample;

use chrono::{NaiveDate, NaiveDateTime};

use super::contract::{Book, Finding, Rule, check};
use super::proposal::{Proposal, Wish, proposal};
use crate::domain::client::ClientType;
use crate::domain::contract::{Contract, Parties, Venue};
use crate::domain::engagement::{Engagement, Form, Group, Kind, Payer, Setting};
use crate::domain::event::{
    Decision, DecisionType, Event, EventType, Outcome, Review, ReviewType, Signature,
    SignatureMethod,
};
use crate::domain::mediation::{Mediation, MediatorKind, Party};
use crate::domain::money::Money;
use crate::domain::occasion::{Equipment, Occasion, Relaxation, Talk, TalkFormat};
use crate::domain::party::{Person, Role};
use crate::domain::session::{Session, SessionStatus, SessionType};
pub(crate) use sample::{client, practice};

/// Reads a day.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Reads an id of any kind.
pub(crate) fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// Makes an amount.
pub(crate) fn euros(euros: i64) -> Money {
    Money::from_cents(euros * 100).unwrap()
}

/// Builds an engagement step by step.
#[derive(Debug, Clone)]
pub(crate) struct Build(Engagement);

impl Build {
    /// Begins an engagement of which nothing but the kind and the client is known.
    pub(crate) fn new(kind: Kind) -> Self {
        Self(Engagement {
            id: id("k26-01"),
            kind,
            form: None,
            setting: None,
            client: id("kunta"),
            unit: None,
            language: None,
            mode: None,
            supervisor: None,
            co_supervisor: None,
            supervision_of_supervision: false,
            group: Group::default(),
            people: Vec::new(),
            contract: Contract::default(),
            vat: None,
            payers: Vec::new(),
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
        })
    }

    /// Builds an engagement for a company that lacks nothing.
    pub(crate) fn complete(kind: Kind, form: Form) -> Self {
        Self::complete_for(kind, form, ClientType::Company)
    }

    /// Builds an engagement that lacks nothing: the proposal, and what only people can say.
    pub(crate) fn complete_for(kind: Kind, form: Form, client_type: ClientType) -> Self {
        let setting = (form == Form::Manager).then_some(Setting::Individual);
        let wish = Wish {
            form: Some(form),
            setting,
            ..Wish::new(kind, day("2026-09-01"))
        };
        let proposed = proposal(&practice(), Some(&client(client_type)), wish);
        let built = Self::new(kind).form(form).setting(setting).fill(proposed);
        built.people().occasion().payer("kunta", "1", None, None)
    }

    fn fill(mut self, proposed: Proposal) -> Self {
        self.0.contract = proposed.contract;
        self.0.vat = proposed.vat;
        self.0.contract.venue = Some(Venue {
            name: "Metsänreunan koulu".to_owned(),
            address: None,
            provided_by: None,
            fallback_remote: false,
        });
        self.0.mediation = (self.0.kind == Kind::Mediation).then(|| Mediation {
            mediator: MediatorKind::External,
            parties: ["P1", "P2"].map(party).into(),
            prices: proposed.phases,
            followup_days: proposed.followup_days,
            terms: Vec::new(),
            followups: Vec::new(),
        });
        self
    }

    fn people(mut self) -> Self {
        self.0.group.size = match self.0.form {
            Some(Form::Individual | Form::Manager) => Some(1),
            Some(Form::Pair) => Some(2),
            _ => Some(5),
        };
        self.person(Role::Manager).person(Role::Employer)
    }

    fn occasion(mut self) -> Self {
        self.0.talk = (self.0.kind == Kind::Talk).then(|| Talk {
            topic: Some(id("trust")),
            title: None,
            format: TalkFormat::Lecture,
            audience: None,
            technology: None,
            recording: false,
        });
        self.0.relaxation = (self.0.kind == Kind::Relaxation).then(|| Relaxation {
            occasion: Occasion::WorkDay,
            other: None,
            people: Some(8),
            method: None,
            instruments: Vec::new(),
            customer_provides: vec![Equipment::Mats],
        });
        match self.0.kind {
            Kind::Talk => self.session("2026-10-01", SessionType::Talk, SessionStatus::Planned),
            Kind::Relaxation => self.session(
                "2026-10-01",
                SessionType::Relaxation,
                SessionStatus::Planned,
            ),
            _ => self,
        }
    }

    pub(crate) fn form(mut self, form: Form) -> Self {
        self.0.form = Some(form);
        self
    }

    pub(crate) fn setting(mut self, setting: Option<Setting>) -> Self {
        self.0.setting = setting;
        self
    }

    pub(crate) fn size(mut self, size: u32) -> Self {
        self.0.group.size = Some(size);
        self
    }

    pub(crate) fn person(mut self, role: Role) -> Self {
        self.0.people.push(Person {
            role,
            name: "Kaisa Malli".to_owned(),
            title: None,
            email: None,
            phone: None,
        });
        self
    }

    /// Changes the agreed terms.
    pub(crate) fn terms(mut self, change: impl FnOnce(&mut Contract)) -> Self {
        change(&mut self.0.contract);
        self
    }

    /// Changes anything.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut Engagement)) -> Self {
        change(&mut self.0);
        self
    }

    pub(crate) fn parties(mut self, codes: &[&str]) -> Self {
        self.0.mediation = Some(Mediation {
            mediator: MediatorKind::External,
            parties: codes.iter().copied().map(party).collect(),
            prices: crate::domain::mediation::PhasePrices::default(),
            followup_days: Vec::new(),
            terms: Vec::new(),
            followups: Vec::new(),
        });
        self
    }

    pub(crate) fn payer(
        mut self,
        client: &str,
        share: &str,
        from: Option<&str>,
        until: Option<&str>,
    ) -> Self {
        self.0.payers.push(Payer {
            client: id(client),
            share: id(share),
            from: from.map(day),
            until: until.map(day),
            order_number: None,
            contract_number: None,
            your_ref: None,
            cost_centre: None,
        });
        self
    }

    pub(crate) fn sign(mut self, date: &str, role: Role, who: Option<&str>) -> Self {
        self.0.signatures.push(Signature {
            role,
            who: who.map(str::to_owned),
            date: day(date),
            method: SignatureMethod::Paper,
            document: "contract".to_owned(),
            sha256: None,
            terms: None,
        });
        self
    }

    /// Has the contract signed by everybody on a day, in a configuration.
    pub(crate) fn signed(self, date: &str, parties: Parties) -> Self {
        let roles: &[Role] = match parties {
            Parties::ThreeParty => &[Role::Supervisor, Role::Supervisee, Role::Manager],
            Parties::TwoParty => &[Role::Supervisor, Role::Supervisee],
            Parties::LineManagers => &[Role::Supervisor, Role::Manager, Role::UpperManager],
        };
        let built = self.terms(|contract| {
            contract.parties = Some(parties);
            contract.start = Some(day(date));
            // What is signed here was agreed to without a trial, as no decision follows.
            contract.trial = None;
        });
        let sign = |built: Self, role: &Role| built.sign(date, *role, None);
        roles.iter().fold(built, sign)
    }

    pub(crate) fn event(self, date: &str, event_type: EventType) -> Self {
        self.event_with(date, event_type, None, None)
    }

    pub(crate) fn event_with(
        mut self,
        date: &str,
        event_type: EventType,
        code: Option<&str>,
        until: Option<&str>,
    ) -> Self {
        self.0.events.push(Event {
            date: day(date),
            event_type,
            by: None,
            party: None,
            code: code.map(id),
            until: until.map(day),
        });
        self
    }

    pub(crate) fn decision(mut self, date: &str, about: DecisionType, outcome: Outcome) -> Self {
        self.0.decisions.push(Decision {
            date: day(date),
            decision_type: about,
            outcome,
            by: vec![Role::Supervisee],
            until: None,
        });
        self
    }

    pub(crate) fn review(mut self, date: &str) -> Self {
        self.0.reviews.push(Review {
            date: day(date),
            review_type: ReviewType::Interim,
            assessors: Vec::new(),
            manager_invited_by: None,
            blocks: Vec::new(),
            waived: None,
        });
        self
    }

    pub(crate) fn session(mut self, date: &str, kind: SessionType, status: SessionStatus) -> Self {
        let number = self.0.sessions.len() + 1;
        self.0.sessions.push(Session {
            status,
            ..Session::planned(id(&format!("s{number:02}")), noon(date), 90, kind)
        });
        self
    }

    /// Adds meetings of a type that were held on some days.
    pub(crate) fn held(self, kind: SessionType, dates: &[&str]) -> Self {
        let add = |built: Self, date: &&str| built.session(date, kind, SessionStatus::Held);
        dates.iter().fold(self, add)
    }

    /// Changes the session that was added last.
    pub(crate) fn last_session(mut self, change: impl FnOnce(&mut Session)) -> Self {
        change(self.0.sessions.last_mut().unwrap());
        self
    }

    pub(crate) fn done(self) -> Engagement {
        self.0
    }

    /// Checks the engagement on the reference day for a client of a type.
    pub(crate) fn findings_for(&self, client_type: ClientType) -> Vec<Finding> {
        let (practice, client) = (practice(), client(client_type));
        check(&Book::new(&practice, [&client]), &self.0, day("2026-11-21"))
    }

    /// Checks the engagement for a company, and returns rules with their keys.
    pub(crate) fn findings(&self) -> Vec<(Rule, String)> {
        let found = self.findings_for(ClientType::Company);
        found.into_iter().map(|f| (f.rule, f.key)).collect()
    }
}

/// Makes a party.
fn party(code: &str) -> Party {
    Party {
        code: code.to_owned(),
        support_person: false,
    }
}

/// Returns noon of a day.
pub(crate) fn noon(date: &str) -> NaiveDateTime {
    day(date).and_hms_opt(12, 0, 0).unwrap()
}
