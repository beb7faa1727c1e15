//! The practice's proposals as answers: what stands in an engagement's file if nobody says otherwise, each with its source.
//!
//! Proposes nothing that another answer speaks against: no end for what runs until further notice, no price of a journey
//! that is not made.

use chrono::NaiveDate;
use toml::{Table, Value};

use super::answers::{Answers, Source};
use crate::domain::client::Client;
use crate::domain::contract::{
    Cancellation, Contract, ContractForm, CostSplit, FeedbackPolicy, FirstStep, InvoicingCycle,
    Notice, Parties, Sickness, Side, ThirdParty, Tier,
};
use crate::domain::engagement::{Form, Kind, Setting};
use crate::domain::money::Money;
use crate::domain::practice::Practice;
use crate::practice::proposal::{Origin, Proposal, Wish, proposal};

/// What proposals are made from.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// The client, once it is known.
    pub client: Option<&'a Client>,
    /// The answers so far.
    pub answers: &'a Answers,
    /// The day that stands for a first day nobody has said.
    pub today: NaiveDate,
}

/// Proposes what is still open.
#[must_use]
pub fn proposed(known: Known<'_>) -> Answers {
    let mut paper = Paper {
        known,
        out: Answers::default(),
        proposal: Proposal::default(),
    };
    paper.matter();
    let Some(wish) = wish(known) else {
        return paper.out;
    };
    paper.proposal = proposal(known.practice, known.client, wish);
    let contract = paper.proposal.contract.clone();
    paper.term(&contract);
    paper.trial(&contract);
    paper.work(&contract);
    paper.money(&contract);
    if let Some(clause) = &contract.cancellation {
        paper.cancellation(clause);
    }
    paper.ending(&contract);
    paper.phases();
    paper.out
}

/// Reads what is wished for from the answers; `None` before the kind of work is known.
fn wish(known: Known<'_>) -> Option<Wish> {
    let answers = known.answers;
    let kind: Kind = answers.text("kind")?.parse().ok()?;
    let minutes = answers.number("contract.minutes");
    let start = answers.get("contract.start").and_then(day);
    Some(Wish {
        form: answers.text("form").and_then(|form| form.parse().ok()),
        setting: answers
            .text("setting")
            .and_then(|setting| setting.parse().ok()),
        talk: answers
            .text("talk.format")
            .and_then(|format| format.parse().ok()),
        supervision_of_supervision: flag(answers, "supervision_of_supervision"),
        minutes: minutes.and_then(|minutes| u32::try_from(minutes).ok()),
        ..Wish::new(kind, start.unwrap_or(known.today))
    })
}

/// Reads a date out of a value.
fn day(value: &Value) -> Option<NaiveDate> {
    value.as_datetime()?.to_string().parse().ok()
}

/// Says whether something is answered with yes.
fn flag(answers: &Answers, path: &str) -> bool {
    answers.get(path).and_then(Value::as_bool) == Some(true)
}

/// Writes a date as a value; a date of the calendar always is one.
fn date(day: NaiveDate) -> Option<Value> {
    day.to_string().parse().ok().map(Value::Datetime)
}

/// Proposals being written down.
struct Paper<'a> {
    known: Known<'a>,
    out: Answers,
    proposal: Proposal,
}

impl Paper<'_> {
    /// Writes a value, with the source that the proposal names for a key of its own.
    fn put(&mut self, path: &str, origin: &str, value: impl Into<Value>) {
        let source = self.proposal.origin(origin);
        let source = Source::Proposed(source.unwrap_or(Origin::Fallback));
        self.out.set(path, value.into(), source);
    }

    /// Writes a value, where there is one, whose source is told by its own path.
    fn own(&mut self, path: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.put(path, path, value);
        }
    }

    /// Writes a value that follows from other answers.
    fn follow(&mut self, path: &str, value: impl Into<Value>) {
        self.out.set(path, value.into(), Source::Follows);
    }

    /// Proposes language, mode, supervisor, payer and the size that the form tells.
    fn matter(&mut self) {
        let Known {
            practice,
            client,
            answers,
            ..
        } = self.known;
        let own = client.and_then(|client| client.language);
        let language = own.unwrap_or(practice.language);
        let source = if own.is_some() {
            Origin::Client
        } else {
            Origin::Practice
        };
        let source = Source::Proposed(source);
        self.out.set("language", language.code().into(), source);
        let usual = Source::Proposed(Origin::Fallback);
        self.out.set("mode", "on_site".into(), usual);
        if answers.text("kind") == Some(Kind::Talk.code()) {
            self.out.set("talk.format", "lecture".into(), usual);
        }
        if let Some(supervisor) = practice.supervisors.first() {
            let source = Source::Proposed(Origin::Practice);
            self.out
                .set("supervisor", supervisor.id.as_str().into(), source);
        }
        if let Some(client) = answers.text("client") {
            self.follow("payer[0].client", client.to_owned());
        }
        self.size();
    }

    /// Writes the size of one or two people.
    fn size(&mut self) {
        let answers = self.known.answers;
        let form = answers
            .text("form")
            .and_then(|form| form.parse::<Form>().ok());
        let alone = answers.text("setting") == Some(Setting::Individual.code());
        match form {
            Some(Form::Individual) => self.follow("group.size", 1),
            Some(Form::Manager) if alone => self.follow("group.size", 1),
            Some(Form::Pair) => self.follow("group.size", 2),
            _ => {}
        }
    }

    /// Proposes parties, dates, interval and length.
    fn term(&mut self, contract: &Contract) {
        let answers = self.known.answers;
        self.own("contract.parties", contract.parties.map(Parties::code));
        self.own("contract.minutes", contract.minutes.map(i64::from));
        let counted = answers.get("contract.sessions_planned").is_some();
        let open = flag(answers, "contract.open_ended");
        let started = answers.get("contract.start").is_some();
        if !counted && !open && started {
            self.own("contract.end", contract.end.and_then(date));
        }
        let interval = contract.interval_weeks.map(|interval| {
            Value::Table(toml::toml! {
                min = (i64::from(interval.min))
                max = (i64::from(interval.max))
            })
        });
        self.own("contract.interval_weeks", interval);
    }

    /// Proposes trial sessions; their price and decision only when there are any.
    fn trial(&mut self, contract: &Contract) {
        let Some(trial) = contract.trial else { return };
        let path = "contract.trial.sessions";
        self.own(path, Some(i64::from(trial.sessions)));
        let count = self.known.answers.number(path);
        if count.unwrap_or(trial.sessions.into()) > 0 {
            let billable = trial.billable.unwrap_or(true);
            self.own("contract.trial.billable", Some(billable));
            let days = trial.decide_within_days.unwrap_or(7);
            self.own("contract.trial.decide_within_days", Some(i64::from(days)));
        }
    }

    /// Proposes scheduling, goals, methods, tasks, feedback and evaluation.
    fn work(&mut self, contract: &Contract) {
        if let Some(scheduling) = contract.scheduling {
            const KEY: &str = "contract.scheduling";
            self.put("contract.scheduling.method", KEY, scheduling.method.code());
            if let Some(side) = scheduling.who_proposes {
                self.put("contract.scheduling.who_proposes", KEY, side.code());
            }
            if let Some(days) = scheduling.confirm_within_days {
                self.put(
                    "contract.scheduling.confirm_within_days",
                    KEY,
                    i64::from(days),
                );
            }
        }
        let with = contract.goals.map(|goals| goals.agreed_with.code());
        self.own("contract.goals.agreed_with", with);
        let methods: Vec<Value> = contract.methods.iter().map(|m| m.as_str().into()).collect();
        if !methods.is_empty() {
            self.own("contract.methods", Some(methods));
        }
        self.own("contract.intermediate_tasks", contract.intermediate_tasks);
        let policy = contract.feedback_policy.map(FeedbackPolicy::code);
        self.own("contract.feedback_policy", policy);
        if let Some(evaluation) = &contract.evaluation {
            let key = "contract.evaluation.interval_months";
            self.own(key, evaluation.interval_months.map(i64::from));
            self.put("contract.evaluation.final", key, evaluation.at_end);
        }
    }

    /// Proposes price, travel, invoicing and VAT.
    fn money(&mut self, contract: &Contract) {
        const KEY: &str = "contract.price";
        let agreed = self.known.answers.get("contract.price.cents").is_some();
        let kind = self.known.answers.text("kind").unwrap_or_default();
        if let Some(price) = contract.price {
            self.put("contract.price.cents", KEY, price.amount.cents());
        }
        if agreed || contract.price.is_some() {
            if self
                .known
                .client
                .is_some_and(|c| c.client_type.is_consumer())
            {
                self.follow("contract.price.gross", true);
            }
            if kind.parse().is_ok_and(Kind::is_process) {
                self.put("contract.price.review", KEY, "yearly");
            }
        }
        let travels = self.known.answers.number("contract.travel.return_km");
        if let Some(per_km) = self.proposal.per_km.filter(|_| travels > Some(0)) {
            self.own("contract.travel.cents_per_km", Some(per_km.cents()));
        }
        let cycle = contract.invoicing_cycle.map(InvoicingCycle::code);
        self.own("contract.invoicing_cycle", cycle);
        let days = contract.payment_term_days.map(i64::from);
        self.own("contract.payment_term_days", days);
        self.vat();
    }

    /// Proposes how VAT is treated; the reason only for the treatment it belongs to.
    fn vat(&mut self) {
        let Some(vat) = self.proposal.vat.clone() else {
            return;
        };
        let code = vat.code().code();
        self.own("vat.treatment", Some(code));
        let chosen = self.known.answers.text("vat.treatment");
        if chosen.is_none_or(|chosen| chosen == code)
            && let Some(reason) = vat.reason()
        {
            self.put("vat.reason", "vat.treatment", reason.to_owned());
        }
    }

    /// Proposes each part of the clause on cancelled and unused time.
    fn cancellation(&mut self, clause: &Cancellation) {
        let to = clause.notice_to.map(Side::code);
        self.own("contract.cancellation.notice_to", to);
        let channels: Vec<Value> = clause.channels.iter().map(|c| c.code().into()).collect();
        self.own("contract.cancellation.channel", Some(channels));
        let tiers: Vec<Value> = clause.tiers.iter().map(tier).collect();
        self.own("contract.cancellation.tiers", Some(tiers));
        let no_show = clause.no_show_percent.map(i64::from);
        self.own("contract.cancellation.no_show_percent", no_show);
        let sickness = clause.sickness.map(sickness);
        self.own("contract.cancellation.sickness_rule", sickness);
    }

    /// Proposes continuation, interruption, dissatisfaction and writing.
    fn ending(&mut self, contract: &Contract) {
        let answers = self.known.answers;
        let open = flag(answers, "contract.open_ended");
        let lead = contract.continuation_lead_days.filter(|_| !open);
        self.own("contract.continuation_lead_days", lead.map(i64::from));
        if let Some(interruption) = &contract.interruption {
            let weeks = i64::from(interruption.notice_weeks);
            self.own("contract.interruption.notice_weeks", Some(weeks));
            let closing = interruption.closing_session;
            self.own("contract.interruption.closing_session", Some(closing));
        }
        if let Some(clause) = contract.dissatisfaction {
            const KEY: &str = "contract.dissatisfaction";
            let words = [
                ("first_step", clause.first_step.map(FirstStep::code)),
                ("third_party", clause.third_party.map(ThirdParty::code)),
                ("cost_split", clause.cost_split.map(CostSplit::code)),
            ];
            for (name, word) in words {
                self.own(&format!("{KEY}.{name}"), word);
            }
            let days = clause.within_days.map(i64::from);
            self.own("contract.dissatisfaction.within_days", days);
        }
        self.own("contract.form", contract.form.map(ContractForm::code));
    }

    /// Proposes the prices and follow-ups of a mediation.
    fn phases(&mut self) {
        let phases = self.proposal.phases;
        let prices = [
            ("mediation.info_cents", phases.info),
            ("mediation.separate_cents", phases.separate),
            ("mediation.joint_cents", phases.joint),
            ("mediation.followup_cents", phases.followup),
        ];
        for (path, price) in prices {
            self.own(path, price.map(Money::cents));
        }
        let days = &self.proposal.followup_days;
        let days: Vec<Value> = days.iter().map(|days| i64::from(*days).into()).collect();
        if !days.is_empty() {
            self.own("mediation.followup_days", Some(days));
        }
    }
}

/// Writes a step of the cancellation clause.
fn tier(tier: &Tier) -> Value {
    let (name, before) = match tier.before {
        Notice::Hours(hours) => ("hours_before", hours),
        Notice::Workdays(days) => ("workdays_before", days),
    };
    let mut table = Table::new();
    table.insert(name.into(), i64::from(before).into());
    table.insert("percent".into(), i64::from(tier.percent).into());
    Value::Table(table)
}

/// Writes what illness changes.
fn sickness(sickness: Sickness) -> Value {
    let mut table = Table::new();
    table.insert("rule".into(), sickness.rule.code().into());
    table.insert("percent".into(), i64::from(sickness.percent).into());
    if let Some(days) = sickness.rebook_within_days {
        table.insert("rebook_within_days".into(), i64::from(days).into());
    }
    Value::Table(table)
}
