//! The sum: price with its source, percent, journey and VAT, and the part of each payer.

use super::super::page::Fact;
use super::super::say::{money, named};
use super::{Explained, amount, rate};
use crate::domain::engagement::Kind;
use crate::domain::money::Money;
use crate::domain::session::SessionStatus;
use crate::practice::charging::{Base, Journey, Missing, PriceSource};
use crate::ui::style::Paint;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// Heads the sum: what the session costs, or will cost when it is held.
pub(super) fn heading(words: &Words, explained: &Explained<'_>) -> String {
    match explained.session.status {
        SessionStatus::Planned => say!(words, "explain-cost-planned"),
        _ => say!(words, "explain-cost"),
    }
}

/// Says whether VAT is charged.
pub(super) fn has_vat(explained: &Explained<'_>) -> bool {
    let sums = explained.charge.sums;
    sums.is_some_and(|sums| sums.vat != Money::ZERO)
}

/// Tells the sum, fact by fact.
pub(super) fn facts(words: &Words, explained: &Explained<'_>) -> Vec<Fact> {
    let charge = explained.charge;
    let fact = |label: String, text: String| Fact::new(label, Some(text));
    let mut facts = vec![Fact {
        label: say!(words, "explain-price"),
        lines: charge
            .base
            .map_or_else(Vec::new, |base| price(words, explained, base)),
    }];
    let percent = charge.judgement.percent().filter(|percent| *percent != 100);
    facts.extend(percent.map(|percent| {
        let percent = say!(words, "explain-percent", percent = percent.to_string());
        let label = say!(words, "explain-amount-at", percent = percent);
        fact(label, amount(words, charge.amount))
    }));
    facts.extend(charge.journey.map(|journey| Fact {
        label: say!(words, "explain-travel"),
        lines: travel(words, journey),
    }));
    facts.extend(sums(words, explained));
    facts.extend(missing(words, explained));
    facts
}

/// Without VAT, VAT, and with it; for a private person the other way round.
fn sums(words: &Words, explained: &Explained<'_>) -> Vec<Fact> {
    let charge = explained.charge;
    let Some(sums) = charge.sums.filter(|sums| sums.total != Money::ZERO) else {
        return zero(words, explained);
    };
    let fact = |label: String, amount: Money| Fact::new(label, Some(money(words, amount)));
    let total = fact(say!(words, "explain-total"), sums.total);
    let Some(tax) = charge.tax.filter(|tax| tax.rate > 0) else {
        let how = charge
            .tax
            .map(|tax| named(words, "vat", tax.treatment.code()));
        return vec![total, Fact::new(say!(words, "explain-vat-short"), how)];
    };
    let percent = rate(words, tax.rate);
    if explained.is_gross() {
        let label = say!(words, "explain-vat-in-it", rate = percent);
        return vec![total, fact(label, sums.vat)];
    }
    vec![
        fact(say!(words, "explain-net"), sums.net),
        fact(say!(words, "explain-vat", rate = percent), sums.vat),
        total,
    ]
}

/// Tells that nothing is charged, where that is certain.
fn zero(words: &Words, explained: &Explained<'_>) -> Vec<Fact> {
    let nothing = explained.charge.sums.is_some();
    let text = nothing.then(|| money(words, Money::ZERO));
    vec![Fact::new(say!(words, "explain-total"), text)]
}

/// The whole price with where it comes from.
fn price(words: &Words, explained: &Explained<'_>, base: Base) -> Vec<String> {
    let figure = money(words, base.amount);
    let figure = match (base.source.is_free(), base.gross) {
        (true, _) => figure,
        (false, true) => say!(words, "explain-with-vat", amount = figure),
        (false, false) => say!(words, "explain-without-vat", amount = figure),
    };
    let source = named(words, "price-source", base.source.code());
    let key = match base.source {
        PriceSource::Phase => phase_key(explained),
        source => source.key().map(str::to_owned),
    };
    let mut lines = vec![figure];
    lines.push(match key {
        Some(key) => format!("{source} ({key})"),
        None => source,
    });
    if let Some(reason) = explained.session.price_reason.as_ref() {
        lines.push(say!(
            words,
            "explain-price-reason",
            reason = reason.as_str()
        ));
    }
    lines
}

/// Names the key of a phase's price.
fn phase_key(explained: &Explained<'_>) -> Option<String> {
    let mediation = explained.engagement.kind == Kind::Mediation;
    let phase = explained.session.session_type.code();
    mediation.then(|| format!("mediation.{phase}_cents"))
}

/// The journey with how it is reckoned.
fn travel(words: &Words, journey: Journey) -> Vec<String> {
    let figure = money(words, journey.amount);
    let how = say!(
        words,
        "explain-travel-how",
        km = journey.km,
        price = money(words, journey.per_km)
    );
    let source = match journey.recorded {
        true => say!(words, "explain-km-recorded"),
        false => say!(words, "explain-km-agreed"),
    };
    vec![
        say!(words, "explain-without-vat", amount = figure),
        format!("{how}, {source}"),
    ]
}

/// What is not settled.
fn missing(words: &Words, explained: &Explained<'_>) -> Option<Fact> {
    let told = |missing: &&Missing| **missing != Missing::Clause;
    let missing = explained.charge.missing.iter().filter(told);
    let lines: Vec<String> = missing
        .map(|missing| named(words, "charge-missing", missing.code()))
        .collect();
    (!lines.is_empty()).then(|| Fact {
        label: say!(words, "explain-missing"),
        lines,
    })
}

/// Draws the payers' parts, where there are several.
pub(super) fn payers(words: &Words, paint: Paint, width: u16, explained: &Explained<'_>) -> String {
    let portions = &explained.charge.portions;
    if portions.len() < 2 {
        return String::new();
    }
    let mut table = Table::new([
        say!(words, "explain-payer"),
        say!(words, "explain-share"),
        say!(words, "explain-net"),
        say!(words, "explain-vat-short"),
        say!(words, "explain-total"),
    ])
    .right(1)
    .right(2)
    .right(3)
    .right(4);
    for portion in portions {
        let client = explained.clients.get(&portion.client);
        let sums = portion.sums;
        table.add([
            client.map_or_else(|| portion.client.to_string(), |client| client.name.clone()),
            portion.share.to_string(),
            amount(words, sums.map(|sums| sums.net)),
            amount(words, sums.map(|sums| sums.vat)),
            amount(words, sums.map(|sums| sums.total)),
        ]);
    }
    let heading = paint.bold(&say!(words, "explain-payers"));
    format!("{heading}\n{}", table.drawn(width))
}
