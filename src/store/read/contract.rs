//! The `[contract]` table to a [`Contract`], and the clauses that `practice.toml` proposes in the same shape.

use super::super::problem::ProblemKind;
use super::table::Table;
use super::value::{address, period};
use crate::domain::contract::{
    AgreedPrice, Cancellation, Consent, Contract, Dissatisfaction, Evaluation, Goals, Interruption,
    Interval, Notice, PriorContacts, Scheduling, Sickness, Tier, Travel, Trial, Venue,
};
use crate::domain::money::Money;

/// Reads what has been agreed.
pub(super) fn contract(table: &Table<'_>) -> Option<Contract> {
    Some(Contract {
        parties: table.code("parties"),
        form: table.code("form"),
        start: table.date("start"),
        end: table.date("end"),
        open_ended: table.boolean("open_ended").unwrap_or(false),
        sessions_planned: table.number("sessions_planned"),
        minutes: table.number("minutes"),
        interval_weeks: table.inside("interval_weeks", interval),
        breaks: table.each("break", period),
        trial: table.inside("trial", trial),
        scheduling: table.inside("scheduling", scheduling),
        venue: table.inside("venue", venue),
        remote_tool: table.text("remote_tool"),
        goals: table.inside("goals", goals),
        methods: table.checked_list("methods"),
        intermediate_tasks: table.boolean("intermediate_tasks"),
        evaluation: table.inside("evaluation", evaluation),
        feedback_policy: table.code("feedback_policy"),
        continuation_lead_days: table.number("continuation_lead_days"),
        price: table.inside("price", price),
        travel: table.inside("travel", travel),
        invoicing_cycle: table.code("invoicing_cycle"),
        payment_term_days: table.number("payment_term_days"),
        cancellation: table.inside("cancellation", cancellation),
        interruption: table.inside("interruption", interruption),
        dissatisfaction: table.inside("dissatisfaction", dissatisfaction),
        prior_contacts: table.inside("prior_contacts", prior_contacts),
        employer_consent: table.inside("employer_consent", consent),
        min_present: table.number("min_present"),
        manager_participates: table.code("manager_participates"),
    })
}

/// Reads a least and a greatest number of weeks.
pub(super) fn interval(table: &Table<'_>) -> Option<Interval> {
    let (min, max) = (table.number("min"), table.number("max"));
    let interval = Interval {
        min: min?,
        max: max?,
    };
    if interval.max < interval.min {
        return table.wrong("max", ProblemKind::Contradiction("max-below-min"));
    }
    Some(interval)
}

/// Reads trial sessions.
fn trial(table: &Table<'_>) -> Option<Trial> {
    let (billable, decide_within_days) = (
        table.boolean("billable"),
        table.number("decide_within_days"),
    );
    Some(Trial {
        sessions: table.number("sessions")?,
        billable,
        decide_within_days,
    })
}

/// Reads how meetings are agreed.
pub(super) fn scheduling(table: &Table<'_>) -> Option<Scheduling> {
    let (who_proposes, confirm_within_days) = (
        table.code("who_proposes"),
        table.number("confirm_within_days"),
    );
    Some(Scheduling {
        method: table.code("method")?,
        who_proposes,
        confirm_within_days,
    })
}

/// Reads a place.
fn venue(table: &Table<'_>) -> Option<Venue> {
    Some(Venue {
        address: table.inside("address", address),
        provided_by: table.code("provided_by"),
        fallback_remote: table.boolean("fallback_remote").unwrap_or(false),
        name: table.text("name")?,
    })
}

/// Reads how goals are agreed.
fn goals(table: &Table<'_>) -> Option<Goals> {
    let ground_rules = table.date("ground_rules");
    Some(Goals {
        agreed_with: table.code("agreed_with")?,
        ground_rules,
    })
}

/// Reads how the work is evaluated.
fn evaluation(table: &Table<'_>) -> Option<Evaluation> {
    Some(Evaluation {
        interval_months: table.number("interval_months"),
        at_end: table.boolean("final").unwrap_or(false),
        instrument: table.checked("instrument"),
        participants: table.codes("participants"),
    })
}

/// Reads the agreed price.
fn price(table: &Table<'_>) -> Option<AgreedPrice> {
    Some(AgreedPrice {
        gross: table.boolean("gross").unwrap_or(false),
        unit_minutes: table.number("unit_minutes"),
        valid_until: table.date("valid_until"),
        review: table.code("review"),
        amount: table.cents("cents")?,
    })
}

/// Reads what a journey costs.
pub(super) fn travel(table: &Table<'_>) -> Option<Travel> {
    let (per_km, return_km) = (table.number("cents_per_km"), table.number("return_km"));
    Some(Travel {
        per_km: Money::from_cents(per_km?.into()).ok()?,
        return_km: return_km?,
    })
}

/// Reads a cancellation clause.
pub(super) fn cancellation(table: &Table<'_>) -> Option<Cancellation> {
    Some(Cancellation {
        notice_to: table.code("notice_to"),
        channels: table.codes("channel"),
        tiers: table.each("tiers", tier),
        no_show_percent: table.number("no_show_percent"),
        sickness: table.inside("sickness_rule", sickness),
    })
}

/// Reads a step of it.
fn tier(table: &Table<'_>) -> Option<Tier> {
    let (hours, workdays) = (
        table.number("hours_before"),
        table.number("workdays_before"),
    );
    let percent = table.number("percent");
    let before = match (hours, workdays) {
        (Some(hours), None) => Notice::Hours(hours),
        (None, Some(days)) => Notice::Workdays(days),
        (None, None) if table.has("hours_before") || table.has("workdays_before") => return None,
        _ => return table.wrong("percent", ProblemKind::Contradiction("one-notice")),
    };
    Some(Tier {
        before,
        percent: percent?,
    })
}

/// Reads illness as an excuse.
fn sickness(table: &Table<'_>) -> Option<Sickness> {
    let (rule, percent) = (table.code("rule"), table.number("percent"));
    let rebook_within_days = table.number("rebook_within_days");
    Some(Sickness {
        rule: rule?,
        percent: percent?,
        rebook_within_days,
    })
}

/// Reads how either side ends the work.
fn interruption(table: &Table<'_>) -> Option<Interruption> {
    Some(Interruption {
        closing_session: table.boolean("closing_session").unwrap_or(false),
        who_is_told: table.codes("who_is_told"),
        notice_weeks: table.number("notice_weeks")?,
    })
}

/// Reads what happens when somebody is dissatisfied.
pub(super) fn dissatisfaction(table: &Table<'_>) -> Option<Dissatisfaction> {
    Some(Dissatisfaction {
        first_step: table.code("first_step"),
        within_days: table.number("within_days"),
        third_party: table.code("third_party"),
        cost_split: table.code("cost_split"),
    })
}

/// Reads that earlier contacts were told.
fn prior_contacts(table: &Table<'_>) -> Option<PriorContacts> {
    let disclosed_to = table.codes("disclosed_to");
    Some(PriorContacts {
        disclosed_to,
        disclosed_on: table.date("disclosed_on")?,
    })
}

/// Reads the employer's consent.
fn consent(table: &Table<'_>) -> Option<Consent> {
    let (by, date) = (table.code("by_role"), table.date("date"));
    Some(Consent {
        by: by?,
        date: date?,
    })
}
