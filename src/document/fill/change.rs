//! A change of the contract in words: the key becomes an item the reader knows, and the values before and after, kept
//! as TOML, become text. What cannot be read as TOML is shown as it stands.

use chrono::NaiveDate;
use toml::{Table, Value};

use super::{Sources, choice, item};
use crate::document::locale::{self, NBSP};
use crate::document::view::{ChangeCode, ChangeView};
use crate::domain::event::Change;
use crate::domain::money::Money;

impl Sources<'_> {
    /// Writes the changes of an amendment.
    pub(super) fn changes(&self, changes: &[Change]) -> Vec<ChangeView> {
        changes.iter().map(|change| self.change(change)).collect()
    }

    fn change(&self, change: &Change) -> ChangeView {
        let found = item::find(&change.key);
        let named = found.and_then(|item| item.name);
        let item = match (found, named) {
            (Some(item), None) => item.code,
            _ => ChangeCode::Other,
        };
        let label = match named {
            Some(name) => name.of(self.language).to_owned(),
            None => change.key.clone(),
        };
        let write = |value: &Option<String>| value.as_deref().map(|v| self.written(&change.key, v));
        ChangeView {
            item,
            label: (item == ChangeCode::Other).then_some(label),
            old: write(&change.from),
            new: write(&change.to),
        }
    }

    /// Reads a value as TOML and writes it for the reader.
    fn written(&self, key: &str, value: &str) -> String {
        let table = toml::from_str::<Table>(&format!("value = {value}"));
        let read = table.ok().and_then(|mut table| table.remove("value"));
        read.map_or_else(|| value.to_owned(), |value| self.value(key, &value))
    }

    fn value(&self, key: &str, value: &Value) -> String {
        match value {
            Value::Integer(number) => self.number(last(key), *number),
            Value::Boolean(yes) => choice::yes_or_no(*yes).of(self.language).to_owned(),
            Value::String(text) => self.text(key, text),
            Value::Datetime(moment) => self.day_text(&moment.to_string()),
            Value::Array(values) => self.values(key, values),
            Value::Table(table) => self.table(key, table),
            Value::Float(number) => number.to_string(),
        }
    }

    /// Writes a number with the unit that the key tells.
    fn number(&self, key: &str, number: i64) -> String {
        let unit = match key {
            _ if key.starts_with("cents") || key.ends_with("_cents") => {
                return Money::from_cents(number)
                    .map_or_else(|_| number.to_string(), |m| self.money(m));
            }
            _ if key.ends_with("percent") => {
                return locale::percent(self.language, number.saturating_mul(100));
            }
            "return_km" => return locale::distance(self.language, number),
            _ if key.ends_with("minutes") => return format!("{number}{NBSP}min"),
            _ => choice::unit(key, number),
        };
        unit.map_or_else(
            || number.to_string(),
            |unit| format!("{number}{NBSP}{}", unit.of(self.language)),
        )
    }

    /// Writes a text: a label of the practice's lists, a name, the word of a choice, or the text itself.
    fn text(&self, key: &str, text: &str) -> String {
        let methods = self.practice.methods.iter();
        let mut methods = methods.filter(|method| method.id.as_str() == text);
        match last(key) {
            "methods" => methods
                .next()
                .map(|m| m.label.text(self.language).to_owned()),
            "supervisor" | "co_supervisor" => self.supervisor_name(text),
            "client" => self.client_name(text),
            _ => choice::word(key, text).map(|word| word.of(self.language).to_owned()),
        }
        .unwrap_or_else(|| text.to_owned())
    }

    fn supervisor_name(&self, id: &str) -> Option<String> {
        let supervisors = self.practice.supervisors.iter();
        let mut named = supervisors.filter(|s| s.id.as_str() == id);
        named.next().map(|supervisor| supervisor.name.clone())
    }

    fn client_name(&self, id: &str) -> Option<String> {
        let clients = self.payers.iter().map(|(_, client)| *client);
        let mut named = clients.chain([self.client]).filter(|c| c.id.as_str() == id);
        named.next().map(|client| client.name.clone())
    }

    fn day_text(&self, text: &str) -> String {
        let day = text.parse::<NaiveDate>();
        day.map_or_else(|_| text.to_owned(), |day| self.date(day))
    }

    fn values(&self, key: &str, values: &[Value]) -> String {
        let written: Vec<String> = values.iter().map(|v| self.value(key, v)).collect();
        if values.iter().any(Value::is_table) {
            written.join("; ")
        } else {
            self.list(&written)
        }
    }

    /// Writes a table as one phrase: an interval, a step, a span of days, an address, or its values in a row.
    fn table(&self, key: &str, table: &Table) -> String {
        let number = |name| table.get(name).and_then(Value::as_integer);
        if let (Some(min), Some(max)) = (number("min"), number("max")) {
            return self.interval(min, max);
        }
        if let Some(percent) = number("percent") {
            return self.step(table, percent);
        }
        let order = [
            "first", "last", "name", "street", "postcode", "town", "client", "share",
        ];
        let known = order.iter().filter_map(|name| table.get_key_value(*name));
        let others = table
            .iter()
            .filter(|(name, _)| !order.contains(&name.as_str()));
        let parts = known.chain(others);
        let parts: Vec<String> = parts
            .map(|(name, value)| self.value(&format!("{key}.{name}"), value))
            .collect();
        parts.join(", ")
    }

    fn interval(&self, min: i64, max: i64) -> String {
        let most = self.number("max", max);
        if min == max {
            most
        } else {
            format!("{min}–{most}")
        }
    }

    fn step(&self, table: &Table, percent: i64) -> String {
        let charge = locale::percent(self.language, percent.saturating_mul(100));
        let notice = ["hours_before", "workdays_before"];
        let notice = notice
            .iter()
            .find_map(|key| Some((*key, table.get(*key)?.as_integer()?)));
        notice.map_or_else(
            || charge.clone(),
            |(key, number)| format!("{}: {charge}", self.number(key, number)),
        )
    }
}

/// Returns the last part of a dotted key.
fn last(key: &str) -> &str {
    key.rsplit('.').next().unwrap_or(key)
}
