//! A file of the practice as JSON: the keys of the format, days as ISO text.

use serde_json::{Map, Value};

/// Writes a table as data.
#[must_use]
pub fn json(table: &toml::Table) -> Value {
    let pairs = table.iter().map(|(key, inner)| (key.clone(), value(inner)));
    Value::Object(pairs.collect::<Map<_, _>>())
}

/// Writes a value as data.
fn value(found: &toml::Value) -> Value {
    match found {
        toml::Value::String(text) => Value::from(text.as_str()),
        toml::Value::Integer(number) => Value::from(*number),
        toml::Value::Float(number) => Value::from(*number),
        toml::Value::Boolean(yes) => Value::from(*yes),
        toml::Value::Datetime(moment) => Value::from(moment.to_string()),
        toml::Value::Array(list) => Value::Array(list.iter().map(value).collect()),
        toml::Value::Table(table) => json(table),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn days_are_text_and_money_stays_whole_cents() {
        let table: toml::Table = "start = 2026-11-26\nprice = { cents = 28000 }\n"
            .parse()
            .unwrap();

        assert_eq!(
            super::json(&table).to_string(),
            r#"{"price":{"cents":28000},"start":"2026-11-26"}"#
        );
    }
}
