//! Settings in a table: name, value, origin.

use serde_json::{Value, json};

use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// One setting.
#[derive(Debug)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// Its value as text.
    pub value: String,
    /// The layer it came from.
    pub origin: &'static str,
}

/// Draws the settings.
#[must_use]
pub fn table(words: &Words, rows: &[Row]) -> Table {
    let mut table = Table::new([
        say!(words, "config-name"),
        say!(words, "config-value"),
        say!(words, "config-origin"),
    ]);
    for row in rows {
        let origin = words.find(&format!("origin-{}", row.origin.replace('_', "-")));
        table.add([
            row.name.to_owned(),
            row.value.clone(),
            origin.unwrap_or_else(|| row.origin.to_owned()),
        ]);
    }
    table
}

/// Writes the settings as data.
#[must_use]
pub fn json(rows: &[Row]) -> Value {
    let row = |row: &Row| json!({ "name": row.name, "value": row.value, "origin": row.origin });
    json!({ "settings": rows.iter().map(row).collect::<Vec<_>>() })
}
