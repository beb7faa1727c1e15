//! From a value of the file to what a person reads, and to what a person would have typed for it. Pure.

use toml::Value;

use super::desk::Desk;
use super::owner;
use super::question::{Ask, Question};
use crate::domain::money::Money;
use crate::output::say::{self, named};
use crate::ui::text::say;

/// Hours from which a notice is read in days: a week.
const LONG_NOTICE: i64 = 7 * 24;

/// Writes a value as somebody would type it, so that it can be offered as a default and read back.
#[must_use]
pub fn typed(ask: Ask, value: &Value, desk: &Desk<'_>) -> String {
    match (ask, value) {
        (Ask::Money, Value::Integer(cents)) => amount(*cents),
        (Ask::Day, Value::Datetime(_)) => day(value, desk),
        (Ask::Time, Value::Datetime(time)) => time.to_string().chars().take(5).collect(),
        (Ask::YesNo, Value::Boolean(true)) => say!(desk.words, "common-yes"),
        (Ask::YesNo, Value::Boolean(false)) => say!(desk.words, "common-no"),
        (Ask::Interval, Value::Table(table)) => {
            let number = |key| table.get(key).and_then(Value::as_integer).unwrap_or(0);
            let (min, max) = (number("min"), number("max"));
            if min == max {
                min.to_string()
            } else {
                format!("{min}-{max}")
            }
        }
        (Ask::Sickness, Value::Table(table)) => {
            let keys = ["rule", "percent", "rebook_within_days"];
            joined(
                keys.iter().filter_map(|key| table.get(*key)).map(plain),
                ":",
            )
        }
        (Ask::Person, Value::Table(table)) => {
            let keys = ["name", "title", "email", "phone"];
            joined(
                keys.iter().filter_map(|key| table.get(*key)).map(plain),
                ", ",
            )
        }
        (Ask::Address, Value::Table(table)) => {
            let part = |key| table.get(key).map(plain).unwrap_or_default();
            format!("{}, {} {}", part("street"), part("postcode"), part("town"))
        }
        (Ask::Parties, Value::Array(list)) => list.len().to_string(),
        (_, Value::Array(list)) => joined(list.iter().map(|one| item(ask, one)), ","),
        (_, other) => plain(other),
    }
}

/// Writes one of a list as it is typed.
fn item(ask: Ask, value: &Value) -> String {
    let get = |key| value.get(key).map(plain);
    match ask {
        Ask::Tiers => {
            let hours = get("hours_before");
            let before = hours.or_else(|| get("workdays_before").map(|days| format!("{days}d")));
            format!(
                "{}:{}",
                before.unwrap_or_default(),
                get("percent").unwrap_or_default()
            )
        }
        Ask::Payers => match (get("client"), get("share")) {
            (Some(client), Some(share)) => format!("{client}={share}"),
            (client, _) => client.unwrap_or_default(),
        },
        _ => plain(value),
    }
}

/// Writes a value for a reader: words for codes, units for numbers.
#[must_use]
pub fn shown(ask: Ask, value: &Value, desk: &Desk<'_>) -> String {
    match (ask, value) {
        (Ask::Money, Value::Integer(cents)) => {
            say::money(desk.words, Money::from_cents(*cents).unwrap_or(Money::ZERO))
        }
        (Ask::Code(list, _), Value::String(code)) => label(list, code, desk),
        (Ask::Codes(list, _), Value::Array(codes)) => joined(
            codes.iter().map(|code| label(list, &plain(code), desk)),
            ", ",
        ),
        (Ask::Listed(own), Value::String(id)) => titled(&own(desk.practice), id),
        (Ask::ListedSeveral(own), Value::Array(ids)) => {
            let list = own(desk.practice);
            joined(ids.iter().map(|id| titled(&list, &plain(id))), ", ")
        }
        (Ask::Interval, _) => say!(
            desk.words,
            "shown-interval",
            weeks = typed(ask, value, desk).replace('-', "–")
        ),
        (Ask::Tiers, Value::Array(list)) => joined(list.iter().map(|one| tier(one, desk)), "; "),
        (Ask::Sickness, Value::Table(_)) => sickness(value, desk),
        (Ask::Payers, Value::Array(list)) => joined(list.iter().map(payer), ", "),
        (Ask::Client, Value::String(id)) => client(id, desk),
        _ => typed(ask, value, desk),
    }
}

/// Finds the label of a code.
#[must_use]
pub fn label(list: &str, code: &str, desk: &Desk<'_>) -> String {
    named(desk.words, list, code)
}

/// Writes a day as the reader's language does.
fn day(value: &Value, desk: &Desk<'_>) -> String {
    let text = value.to_string();
    let date = text.parse();
    date.map_or(text, |date| say::day(desk.words, date))
}

/// Writes an amount of cents with a comma, as it is typed in Finland.
fn amount(cents: i64) -> String {
    let money = Money::from_cents(cents).unwrap_or(Money::ZERO);
    money.to_string().replace('.', ",")
}

/// Writes a step of the cancellation clause.
fn tier(value: &Value, desk: &Desk<'_>) -> String {
    let get = |key: &str| value.get(key).and_then(Value::as_integer);
    let percent = get("percent").unwrap_or(0);
    match (get("hours_before"), get("workdays_before")) {
        (Some(0), _) | (None, Some(0)) => say!(desk.words, "shown-tier-last", percent = percent),
        (Some(hours), _) if hours >= LONG_NOTICE && hours % 24 == 0 => say!(
            desk.words,
            "shown-tier-days",
            days = hours / 24,
            percent = percent
        ),
        (Some(hours), _) => say!(
            desk.words,
            "shown-tier-hours",
            hours = hours,
            percent = percent
        ),
        (None, days) => {
            let days = days.unwrap_or(0);
            say!(
                desk.words,
                "shown-tier-workdays",
                days = days,
                percent = percent
            )
        }
    }
}

/// Writes what illness changes.
fn sickness(value: &Value, desk: &Desk<'_>) -> String {
    let rule = label(
        "sickness",
        &value.get("rule").map(plain).unwrap_or_default(),
        desk,
    );
    let number = |key: &str| value.get(key).and_then(Value::as_integer);
    let percent = number("percent").unwrap_or(0);
    match number("rebook_within_days") {
        Some(days) => say!(
            desk.words,
            "shown-sickness-days",
            rule = rule,
            percent = percent,
            days = days
        ),
        None => say!(desk.words, "shown-sickness", rule = rule, percent = percent),
    }
}

/// Writes somebody who pays, with references.
fn payer(value: &Value) -> String {
    let get = |key: &str| value.get(key).map(plain);
    let client = get("client").unwrap_or_default();
    get("share").map_or(client.clone(), |share| format!("{client} ({share})"))
}

/// Writes a client's name beside the id.
fn client(id: &str, desk: &Desk<'_>) -> String {
    let named = desk
        .client
        .as_ref()
        .filter(|client| client.id.as_str() == id);
    named.map_or_else(|| id.to_owned(), |client| format!("{} ({id})", client.name))
}

/// Finds the label of an id in a list.
fn titled(list: &[(String, String)], id: &str) -> String {
    let found = list.iter().find(|(known, _)| known == id);
    found.map_or_else(|| id.to_owned(), |(_, label)| label.clone())
}

/// Writes a value without quotes.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Joins texts.
fn joined(texts: impl Iterator<Item = String>, between: &str) -> String {
    texts.collect::<Vec<_>>().join(between)
}

/// Names the flag that gives a key of the file, and the value as it was given.
#[must_use]
pub fn flag_and_value(
    questions: &[&'static Question],
    key: &str,
    desk: &Desk<'_>,
    flag: fn(&Question) -> &'static str,
) -> (String, String) {
    let Some(question) = owner(questions, key) else {
        return (key.to_owned(), String::new());
    };
    let value = desk.value(question.path);
    let value = value.map(|value| typed(question.ask, value, desk));
    (format!("--{}", flag(question)), value.unwrap_or_default())
}
