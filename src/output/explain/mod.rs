//! What a session costs and why: the clause with the rule that held, the notice, and the sum for each who pays.

mod ahead;
mod clause;
mod cost;
mod data;
mod reason;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::page::{Section, UNSET};
use super::say::{clock, money, named, weekday};
use crate::domain::client::Client;
use crate::domain::engagement::Engagement;
use crate::domain::id::ClientId;
use crate::domain::money::Money;
use crate::domain::session::{Session, SessionStatus};
use crate::practice::cancelling::Verdict;
use crate::practice::charging::{Charge, IfCancelled};
use crate::ui::style::{Paint, wrap};
use crate::ui::text::{Lang, Words, say};
pub use data::json;
pub use reason::length;

/// One session with what it costs.
#[derive(Debug)]
pub struct Explained<'a> {
    /// The clients that the engagement names.
    pub clients: &'a BTreeMap<ClientId, Client>,
    /// The engagement, under the terms of the session's day.
    pub engagement: &'a Engagement,
    /// The session.
    pub session: &'a Session,
    /// What it costs.
    pub charge: &'a Charge,
    /// What a cancellation would cost, while it lies ahead.
    pub ahead: Vec<IfCancelled>,
    /// Today.
    pub today: NaiveDate,
}

impl Explained<'_> {
    /// Returns the session that makes this one good, where there is one on record.
    fn made_good(&self) -> Option<&Session> {
        let mut sessions = self.engagement.sessions.iter();
        sessions.find(|other| {
            other.replaces.as_ref() == Some(&self.session.id)
                && other.status != SessionStatus::Moved
        })
    }

    /// Says whether the figures include VAT.
    fn is_gross(&self) -> bool {
        self.charge.base.is_some_and(|base| base.gross)
    }
}

/// Writes the explanation as a page.
#[must_use]
pub fn page(words: &Words, paint: Paint, width: u16, explained: &Explained<'_>) -> String {
    let columns = usize::from(width);
    let section = |heading: String, facts| Section { heading, facts }.drawn(paint, columns);
    let mut parts = vec![head(words, paint, explained)];
    parts.push(section(
        say!(words, "explain-why"),
        reason::facts(words, explained),
    ));
    parts.push(clause::drawn(words, paint, width, explained));
    parts.push(section(
        cost::heading(words, explained),
        cost::facts(words, explained),
    ));
    parts.push(cost::payers(words, paint, width, explained));
    parts.push(ahead::drawn(words, paint, width, explained));
    parts.push(notes(words, paint, columns, explained));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// What has to be known to read the figures.
fn notes(words: &Words, paint: Paint, columns: usize, explained: &Explained<'_>) -> String {
    let asked = explained.charge.judgement.verdict != Verdict::NotAsked;
    let clause = explained.engagement.contract.cancellation.as_ref();
    let shown = clause.filter(|_| asked || !explained.ahead.is_empty());
    let workdays = shown.is_some_and(clause::counts_workdays);
    let notes = [
        workdays.then(|| say!(words, "explain-workdays-note")),
        cost::has_vat(explained).then(|| say!(words, "explain-vat-note")),
    ];
    let notes = notes.into_iter().flatten();
    let lines = notes.flat_map(|note| wrap(&note, columns));
    lines
        .map(|line| format!("{}\n", paint.grey(&line)))
        .collect()
}

/// The session: its id, when it is, its kind and what became of it.
fn head(words: &Words, paint: Paint, explained: &Explained<'_>) -> String {
    let session = explained.session;
    let title = format!("{} {}", explained.engagement.id, session.id);
    let kind = named(words, "session", session.session_type.code());
    let kind = match &session.party {
        Some(party) => format!("{kind} {party}"),
        None => kind,
    };
    let line = say!(
        words,
        "explain-session",
        day = weekday(words, session.start.date()),
        time = clock(words, session.start),
        minutes = session.minutes,
        kind = kind,
        status = named(words, "session-status", session.status.code())
    );
    format!("{}\n{line}\n", paint.bold(&title))
}

/// Writes an amount, or a dash where there is none to tell.
fn amount(words: &Words, amount: Option<Money>) -> String {
    amount.map_or_else(|| UNSET.to_owned(), |amount| money(words, amount))
}

/// Writes a percent that came in basis points: `25,5 %`.
fn rate(words: &Words, points: u32) -> String {
    let (whole, part) = (points / 100, points % 100);
    let decimals = format!("{part:02}");
    let decimals = decimals.trim_end_matches('0');
    let number = match (decimals, words.lang()) {
        ("", _) => whole.to_string(),
        (decimals, Lang::Fi) => format!("{whole},{decimals}"),
        (decimals, Lang::En) => format!("{whole}.{decimals}"),
    };
    say!(words, "explain-percent", percent = number)
}
