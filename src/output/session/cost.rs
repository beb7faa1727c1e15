//! What a session that was called off or missed costs, with the rule that gave it.

use serde_json::{Value, json};

use crate::domain::contract::Notice;
use crate::domain::engagement::Engagement;
use crate::domain::money::Money;
use crate::output::explain::length;
use crate::output::say::{money, named};
use crate::practice::cancelling::{CLAUSE, Gap, Given, Judgement, Rule, Verdict};
use crate::practice::charging::Charge;
use crate::ui::text::{Words, say};

/// Tells what is charged and why, one line each.
#[must_use]
pub fn lines(words: &Words, engagement: &Engagement, charge: &Charge) -> Vec<String> {
    let source = match engagement.kind.is_process() {
        true => say!(words, "cost-source-clause", clause = CLAUSE.to_string()),
        false => say!(words, "cost-source-terms"),
    };
    let first = match charge.judgement.verdict {
        Verdict::NotAsked => return Vec::new(),
        Verdict::Open(gap) => say!(
            words,
            "cost-open",
            why = named(words, "clause-gap", gap.code()),
            source = source
        ),
        Verdict::Held {
            rule,
            percent,
            tier,
        } => {
            let why = why(words, engagement, &charge.judgement, rule, tier);
            let percent = percent.to_string();
            match charge.amount {
                Some(_) => {
                    let amount = amount(words, charge);
                    say!(
                        words,
                        "cost-amount",
                        percent = percent,
                        amount = amount,
                        why = why,
                        source = source
                    )
                }
                None => say!(
                    words,
                    "cost-percent",
                    percent = percent,
                    why = why,
                    source = source
                ),
            }
        }
    };
    let journey = charge.journey.map(|journey| {
        let amount = money(words, journey.amount);
        say!(
            words,
            "cost-journey",
            km = journey.km.to_string(),
            amount = amount
        )
    });
    std::iter::once(first).chain(journey).collect()
}

/// Writes the amount, and whether VAT is in it where there is VAT.
fn amount(words: &Words, charge: &Charge) -> String {
    let amount = charge.amount.unwrap_or(Money::ZERO);
    let taxed = charge.tax.is_some_and(|tax| tax.rate > 0) && amount != Money::ZERO;
    let amount = money(words, amount);
    match charge.base.filter(|_| taxed) {
        Some(base) if base.gross => say!(words, "cost-with-vat", amount = amount),
        Some(_) => say!(words, "cost-without-vat", amount = amount),
        None => amount,
    }
}

/// Says which rule gave it.
fn why(
    words: &Words,
    engagement: &Engagement,
    judgement: &Judgement,
    rule: Rule,
    tier: Option<usize>,
) -> String {
    let tiers = engagement.contract.cancellation.as_ref().map(|c| &c.tiers);
    let step = tier.and_then(|tier| tiers?.get(tier));
    match (judgement.given, step) {
        (Some(given), Some(step)) => {
            let given = notice(words, given, step.before);
            match step.before {
                Notice::Hours(0) | Notice::Workdays(0) => {
                    say!(words, "cost-tier-last", given = given)
                }
                // Notice of days rather than hours is agreed in days.
                Notice::Hours(hours) if hours >= 72 && hours % 24 == 0 => say!(
                    words,
                    "cost-tier-days",
                    given = given,
                    days = (hours / 24).to_string()
                ),
                Notice::Hours(hours) => say!(
                    words,
                    "cost-tier-hours",
                    given = given,
                    hours = hours.to_string()
                ),
                Notice::Workdays(days) => say!(
                    words,
                    "cost-tier-workdays",
                    given = given,
                    days = days.to_string()
                ),
            }
        }
        _ => named(words, "clause-rule", rule.code()),
    }
}

/// Writes how long before the start notice came, in the measure of the step.
fn notice(words: &Words, given: Given, measure: Notice) -> String {
    match measure {
        Notice::Hours(_) => length(words, given.counts()),
        Notice::Workdays(_) => say!(words, "cost-workdays", days = given.workdays.to_string()),
    }
}

/// Writes what is charged as data; money in cents.
#[must_use]
pub fn json(charge: &Charge) -> Value {
    let judgement = &charge.judgement;
    let gap = match judgement.verdict {
        Verdict::Open(gap) => Some(Gap::code(gap)),
        Verdict::NotAsked | Verdict::Held { .. } => None,
    };
    json!({
        "percent": judgement.percent(),
        "rule": judgement.rule().map(Rule::code),
        "key": judgement.key(),
        "gap": gap,
        "notice_minutes": judgement.given.map(|given| given.counts().num_minutes()),
        "amount_cents": charge.amount.map(Money::cents),
        "gross": charge.base.map(|base| base.gross),
        "travel_cents": charge.journey.map(|journey| journey.amount.cents()),
        "currency": "EUR",
    })
}
