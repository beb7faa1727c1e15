//! The explanation as data: codes, keys, minutes and integer cents.

use chrono::NaiveDateTime;
use serde_json::{Value, json};

use super::Explained;
use crate::domain::contract::{Cancellation, Notice, Tier};
use crate::domain::id::ListId;
use crate::domain::money::Money;
use crate::domain::session::Canceller;
use crate::practice::cancelling::{CLAUSE, ExcuseEffect, Given, Rule, Timing, Verdict};
use crate::practice::charging::{IfCancelled, Portion, Sums, Until};

/// Writes the explanation as data.
#[must_use]
pub fn json(explained: &Explained<'_>) -> Value {
    let (session, charge) = (explained.session, explained.charge);
    let judgement = charge.judgement;
    let gap = match judgement.verdict {
        Verdict::Open(gap) => Some(gap.code()),
        _ => None,
    };
    json!({
        "engagement": explained.engagement.id.as_str(),
        "session": session.id.as_str(),
        "start": moment(session.start),
        "minutes": session.minutes,
        "type": session.session_type.code(),
        "status": session.status.code(),
        "clause": explained.engagement.contract.cancellation.as_ref().map(|c| clause(explained, c)),
        "notice": session.notice.map(|at| notice(at, judgement.given)),
        "cancelled_by": session.cancelled_by.map(Canceller::code),
        "excuse": judgement.excuse.map(ExcuseEffect::code),
        "asked": judgement.verdict != Verdict::NotAsked,
        "rule": judgement.rule().map(Rule::code),
        "rule_number": judgement.rule().map(Rule::number),
        "rule_key": judgement.key(),
        "gap": gap,
        "percent": judgement.percent(),
        "timing": judgement.timing().map(Timing::code),
        "owed": judgement.is_owed(),
        "made_good_by": explained.made_good().map(|other| other.id.as_str()),
        "moved_to": session.moved_to.map(moment),
        "price": charge.base.map(|base| json!({
            "cents": base.amount.cents(),
            "gross": base.gross,
            "source": base.source.code(),
            "key": base.source.key(),
            "reason": session.price_reason.as_ref().map(ListId::as_str),
        })),
        "amount_cents": charge.amount.map(Money::cents),
        "travel": charge.journey.map(|journey| json!({
            "km": journey.km,
            "recorded": journey.recorded,
            "cents_per_km": journey.per_km.cents(),
            "cents": journey.amount.cents(),
        })),
        "vat": charge.tax.map(|tax| json!({
            "treatment": tax.treatment.code(),
            "basis_points": tax.rate,
        })),
        "sums": charge.sums.map(sums),
        "payers": charge.portions.iter().map(portion).collect::<Vec<_>>(),
        "if_cancelled": explained.ahead.iter().map(ahead).collect::<Vec<_>>(),
        "missing": charge.missing.iter().map(|missing| missing.code()).collect::<Vec<_>>(),
    })
}

/// Writes the clause, the step that held marked.
fn clause(explained: &Explained<'_>, clause: &Cancellation) -> Value {
    let held = match explained.charge.judgement.verdict {
        Verdict::Held { tier, .. } => tier,
        _ => None,
    };
    let step = |(at, tier): (usize, &Tier)| {
        let (hours, workdays) = match tier.before {
            Notice::Hours(hours) => (Some(hours), None),
            Notice::Workdays(days) => (None, Some(days)),
        };
        json!({
            "hours_before": hours,
            "workdays_before": workdays,
            "percent": tier.percent,
            "held": held == Some(at),
        })
    };
    let process = explained.engagement.kind.is_process();
    json!({
        "number": process.then_some(CLAUSE),
        "tiers": clause.tiers.iter().enumerate().map(step).collect::<Vec<_>>(),
        "no_show_percent": clause.no_show_percent,
        "sickness_rule": clause.sickness.map(|sickness| json!({
            "rule": sickness.rule.code(),
            "percent": sickness.percent,
            "rebook_within_days": sickness.rebook_within_days,
        })),
    })
}

/// Writes when notice came and how long before; no length where it did not come before the start.
fn notice(at: NaiveDateTime, given: Option<Given>) -> Value {
    json!({
        "at": moment(at),
        "minutes_by_clock": given.map(|given| given.wall.num_minutes()),
        "minutes_elapsed": given.map(|given| given.elapsed.num_minutes()),
        "workdays": given.map(|given| given.workdays),
    })
}

/// Writes sums in cents.
fn sums(sums: Sums) -> Value {
    json!({
        "net_cents": sums.net.cents(),
        "vat_cents": sums.vat.cents(),
        "total_cents": sums.total.cents(),
    })
}

/// Writes a payer's part.
fn portion(portion: &Portion) -> Value {
    json!({
        "client": portion.client.as_str(),
        "share": portion.share.to_string(),
        "amount_cents": portion.amount.cents(),
        "travel_cents": portion.travel.cents(),
        "sums": portion.sums.map(sums),
    })
}

/// Writes what a cancellation would cost; no `until` where the start or no notice at all is meant.
fn ahead(step: &IfCancelled) -> Value {
    let (when, until) = match step.until {
        Until::Minute(at) => ("until", Some(moment(at))),
        Until::Start => ("before_start", None),
        Until::Never => ("no_notice", None),
    };
    json!({
        "when": when,
        "until": until,
        "percent": step.percent,
        "amount_cents": step.amount.map(Money::cents),
        "sums": step.sums.map(sums),
    })
}

/// Writes a local time as it stands in the record.
fn moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}
