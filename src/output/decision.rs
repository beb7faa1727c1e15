//! A decision as it was recorded, and what is billed where the work stops with it.

use serde_json::{Value, json};

use super::say::{day, money, named};
use crate::domain::engagement::Engagement;
use crate::domain::event::{Decision, Outcome};
use crate::domain::money::Money;
use crate::domain::session::Session;
use crate::practice::charging::charge;
use crate::practice::contract::Book;
use crate::practice::status::status;
use crate::ui::text::{Words, say};

/// A meeting with what it costs; nothing is said of a price that has not been agreed.
#[derive(Debug, Clone)]
pub struct Billed {
    /// The meeting.
    pub session: Session,
    /// What it costs.
    pub amount: Option<Money>,
}

/// Lists the meetings up to a decision to stop that cost something or whose price is open.
#[must_use]
pub fn bill(book: &Book<'_>, engagement: &Engagement, decision: &Decision) -> Vec<Billed> {
    if decision.outcome != Outcome::Stop {
        return Vec::new();
    }
    let sessions = engagement.sessions.iter();
    let past = sessions.filter(|session| session.start.date() <= decision.date);
    let billed = past.map(|session| Billed {
        session: session.clone(),
        amount: charge(book, engagement, session).amount,
    });
    billed
        .filter(|billed| billed.amount.is_none_or(|amount| amount != Money::ZERO))
        .collect()
}

/// Writes a decision for people.
#[must_use]
pub fn lines(words: &Words, id: &str, decision: &Decision, bill: &[Billed]) -> Vec<String> {
    let roles: Vec<String> = decision
        .by
        .iter()
        .map(|role| named(words, "role", role.code()))
        .collect();
    let mut lines = vec![say!(
        words,
        "decide-done",
        id = id,
        about = named(words, "decision", decision.decision_type.code()),
        outcome = named(words, "outcome", decision.outcome.code()),
        date = day(words, decision.date),
        roles = roles.join(", ")
    )];
    if let Some(until) = decision.until {
        lines.push(say!(words, "decide-until", date = day(words, until)));
    }
    if decision.outcome == Outcome::Stop {
        lines.extend(stopped(words, bill));
    }
    lines
}

/// Tells what is billed of work that stops.
fn stopped(words: &Words, bill: &[Billed]) -> Vec<String> {
    if bill.is_empty() {
        return vec![say!(words, "decide-nothing-billed")];
    }
    let one = |billed: &Billed| {
        let amount = match billed.amount {
            Some(amount) => money(words, amount),
            None => say!(words, "decide-no-price"),
        };
        let session = &billed.session;
        let kind = named(words, "session", session.session_type.code());
        let date = day(words, session.start.date());
        format!("{}  {date}  {kind}  {amount}", session.id)
    };
    let heading = say!(words, "decide-billed");
    std::iter::once(heading)
        .chain(bill.iter().map(one))
        .collect()
}

/// Writes a decision as data.
#[must_use]
pub fn json(
    engagement: &Engagement,
    decision: &Decision,
    bill: &[Billed],
    next: Option<&str>,
) -> Value {
    let by: Vec<&str> = decision.by.iter().map(|role| role.code()).collect();
    let one = |billed: &Billed| {
        json!({
            "session": billed.session.id.as_str(),
            "date": billed.session.start.date().to_string(),
            "type": billed.session.session_type.code(),
            "cents": billed.amount.map(Money::cents),
        })
    };
    json!({
        "engagement": engagement.id.as_str(),
        "date": decision.date.to_string(),
        "type": decision.decision_type.code(),
        "outcome": decision.outcome.code(),
        "by": by,
        "until": decision.until.map(|until| until.to_string()),
        "state": status(engagement, decision.date).state.code(),
        "billed": bill.iter().map(one).collect::<Vec<_>>(),
        "next": next,
    })
}
