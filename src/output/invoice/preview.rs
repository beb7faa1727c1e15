//! What would be invoiced: a record for each draft, what is left out with its reason, warnings, and the sums.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::skipped;
use crate::domain::id::SessionId;
use crate::domain::invoice::{Item, Line, Subject, Totals, VatGroup};
use crate::domain::money::Money;
use crate::output::say::{money, named};
use crate::practice::billing::{Billable, Billing, Draft, Warning};
use crate::ui::console::{Console, PrintError};
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// What would be invoiced.
#[derive(Debug)]
pub struct Report<'a> {
    /// The month, as typed.
    pub month: &'a str,
    /// The date that the invoices would bear.
    pub date: NaiveDate,
    /// What was decided.
    pub billing: &'a Billing,
}

/// Shows drafts, what is left out, warnings and sums.
///
/// # Errors
/// When it could not be printed.
pub fn tell(words: &Words, console: &Console, report: &Report<'_>) -> Result<(), PrintError> {
    let billing = report.billing;
    if !billing.drafts.is_empty() {
        console.table(&table(words, report))?;
    }
    for line in skipped::lines(words, &billing.skipped) {
        console.status(&line);
    }
    for warning in &billing.warnings {
        console.warn(&alert(words, warning));
    }
    console.status(&sums(words, report));
    Ok(())
}

/// Draws the drafts.
fn table(words: &Words, report: &Report<'_>) -> Table {
    let mut table = Table::new([
        say!(words, "invoice-col-payer"),
        say!(words, "invoice-col-engagement"),
        say!(words, "invoice-col-sessions"),
        say!(words, "invoice-col-net"),
        say!(words, "invoice-col-vat"),
        say!(words, "invoice-col-total"),
    ])
    .right(2)
    .right(3)
    .right(4)
    .right(5);
    for draft in &report.billing.drafts {
        table.add(cells(words, draft));
    }
    table
}

/// Writes the cells of a draft.
fn cells(words: &Words, draft: &Draft) -> [String; 6] {
    let (key, totals) = (draft.contents.key(), draft.contents.totals());
    let ids: Vec<&str> = draft.engagements().iter().map(|id| id.as_str()).collect();
    [
        key.payer.to_string(),
        ids.join(" "),
        draft.sessions.len().to_string(),
        money(words, totals.net),
        money(words, totals.vat),
        money(words, totals.total),
    ]
}

/// Tells a warning with the command that helps.
fn alert(words: &Words, warning: &Warning) -> String {
    let ids: Vec<&str> = warning.sessions.iter().map(SessionId::as_str).collect();
    let what = named(words, "bill-alert", warning.alert.code());
    let id = &warning.engagement;
    format!("{id} {}: {what}", ids.join(", "))
}

/// Tells how many there are and what they come to.
fn sums(words: &Words, report: &Report<'_>) -> String {
    let drafts = &report.billing.drafts;
    let Some(totals) = report.billing.totals().filter(|_| !drafts.is_empty()) else {
        return say!(words, "invoice-nothing", month = report.month);
    };
    say!(
        words,
        "invoice-sums",
        count = drafts.len(),
        month = report.month,
        net = money(words, totals.net),
        vat = money(words, totals.vat),
        total = money(words, totals.total)
    )
}

/// Writes everything as data; money in cents.
#[must_use]
pub fn json(report: &Report<'_>) -> Value {
    let billing = report.billing;
    let totals = billing.totals();
    let cents = |pick: fn(Totals) -> Money| totals.map(|totals| pick(totals).cents());
    json!({
        "month": report.month,
        "date": report.date.to_string(),
        "drafts": billing.drafts.iter().map(draft).collect::<Vec<_>>(),
        "skipped": skipped::json(&billing.skipped),
        "warnings": billing.warnings.iter().map(warning).collect::<Vec<_>>(),
        "net_cents": cents(|totals| totals.net),
        "vat_cents": cents(|totals| totals.vat),
        "total_cents": cents(|totals| totals.total),
        "currency": "EUR",
    })
}

/// Writes a draft as data.
fn draft(draft: &Draft) -> Value {
    let contents = &draft.contents;
    let (key, totals) = (contents.key(), contents.totals());
    let group = |group: &VatGroup| {
        json!({
            "rate_basis_points": group.rate,
            "net_cents": group.net.cents(),
            "vat_cents": group.vat.cents(),
        })
    };
    let order = match &key.subject {
        Subject::Order(number) => Some(number.as_str()),
        Subject::Engagement(_) => None,
    };
    let ids = draft.engagements();
    let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
    json!({
        "engagements": ids,
        "payer": key.payer.as_str(),
        "order_number": order,
        "cost_centre": key.cost_centre,
        "contract_number": key.contract_number,
        "your_ref": key.your_ref,
        "language": key.language.code(),
        "sessions": draft.sessions.iter().map(session).collect::<Vec<_>>(),
        "lines": contents.lines().iter().map(line).collect::<Vec<_>>(),
        "gross": key.gross,
        "vat_treatment": key.vat.code().code(),
        "vat_groups": contents.groups().iter().map(group).collect::<Vec<_>>(),
        "net_cents": totals.net.cents(),
        "vat_cents": totals.vat.cents(),
        "total_cents": totals.total.cents(),
        "due": draft.due.map(|due| due.to_string()),
    })
}

/// Writes a session as data.
fn session(billable: &Billable) -> Value {
    json!({
        "engagement": billable.engagement.as_str(),
        "session": billable.session.as_str(),
        "date": billable.day.to_string(),
    })
}

/// Writes a line as data.
fn line(line: &Line) -> Value {
    let days: Vec<String> = line.days.iter().map(NaiveDate::to_string).collect();
    let (item, minutes, percent, km) = match line.item {
        Item::Session {
            service,
            minutes,
            called,
            ..
        } => {
            let percent = called.map(|(_, percent)| percent);
            (service.code(), Some(minutes), percent, None)
        }
        Item::Kilometres => ("kilometres", None, None, None),
        Item::Journey(km) => ("journey", None, None, Some(km)),
    };
    json!({
        "item": item,
        "minutes": minutes,
        "percent": percent,
        "km": km,
        "dates": days,
        "quantity": line.quantity,
        "unit_price_cents": line.unit_price.cents(),
        "share": line.share.to_string(),
        "rate_basis_points": line.rate,
        "amount_cents": line.amount().map(Money::cents),
    })
}

/// Writes a warning as data.
fn warning(warning: &Warning) -> Value {
    let sessions: Vec<&str> = warning.sessions.iter().map(SessionId::as_str).collect();
    json!({
        "engagement": warning.engagement.as_str(),
        "code": warning.alert.code(),
        "sessions": sessions,
    })
}
