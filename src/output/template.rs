//! Templates: which there are, whose they are, and what is wrong with the practice's own.

use serde_json::{Value, json};

use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// A template.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its name without language.
    pub name: String,
    /// The language.
    pub language: &'static str,
    /// Where the practice's own lies.
    pub own: Option<String>,
}

/// Draws templates.
#[must_use]
pub fn table(words: &Words, rows: &[Row]) -> Table {
    let mut table = Table::new([
        say!(words, "template-heading-name"),
        say!(words, "template-heading-language"),
        say!(words, "template-heading-origin"),
        say!(words, "template-heading-path"),
    ])
    .whole(0);
    for row in rows {
        let origin = match row.own {
            Some(_) => say!(words, "template-own"),
            None => say!(words, "template-built-in"),
        };
        table.add([
            row.name.clone(),
            row.language.to_owned(),
            origin,
            row.own.clone().unwrap_or_default(),
        ]);
    }
    table
}

/// Writes templates as data.
#[must_use]
pub fn json(rows: &[Row]) -> Value {
    let one = |row: &Row| {
        json!({
            "name": row.name, "language": row.language,
            "origin": if row.own.is_some() { "own" } else { "built-in" }, "path": row.own,
        })
    };
    json!({ "templates": rows.iter().map(one).collect::<Vec<_>>() })
}

/// Writes the outcome of trying the practice's own templates as data.
#[must_use]
pub fn check_json(tried: usize, problems: &[String], strangers: &[String]) -> Value {
    json!({ "tried": tried, "problems": problems, "strangers": strangers })
}
