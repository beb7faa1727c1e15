//! The columns as Markdown tables: the lists of `docs/FORMAT.md`.

use super::column::{Column, Kind};
use super::sort::Sort;

/// Writes the table of one file, under a heading of its own.
#[must_use]
pub fn table(sort: Sort) -> String {
    let mut out = format!(
        "### `{}`\n\n| column | in Finnish | holds | unit | when empty | example | meaning |\n|---|---|---|---|---|---|---|\n",
        sort.file_name()
    );
    for column in sort.columns() {
        out.push_str(&row(column));
    }
    out.push('\n');
    out
}

/// Writes one column as a row.
fn row(column: &Column) -> String {
    let name = if column.required {
        format!("**`{}`**", column.name)
    } else {
        format!("`{}`", column.name)
    };
    let empty = match (column.required, column.default) {
        (true, _) => "required",
        (false, "") => "not set",
        (false, default) => default,
    };
    format!(
        "| {name} | {} | {} | {} | {empty} | `{}` | {} |\n",
        quoted(column.finnish),
        holds(column.kind),
        column.unit,
        column.example,
        column.doc
    )
}

/// Writes words in code marks.
fn quoted(words: &[&str]) -> String {
    let quoted = words.iter().map(|word| format!("`{word}`"));
    quoted.collect::<Vec<_>>().join(", ")
}

/// Names what the cells hold.
fn holds(kind: Kind) -> String {
    match kind {
        Kind::Text => "text".to_owned(),
        Kind::Id => "id".to_owned(),
        Kind::Number => "whole number".to_owned(),
        Kind::Money => "amount".to_owned(),
        Kind::Date => "day".to_owned(),
        Kind::Moment => "day, or day and time".to_owned(),
        Kind::Time => "time of day".to_owned(),
        Kind::YesNo => "yes or no".to_owned(),
        Kind::Code(words) => quoted(words.codes),
        Kind::Codes(words) => format!("several of {}", quoted(words.codes)),
        Kind::Client => "client".to_owned(),
        Kind::Supervisor => "supervisor".to_owned(),
        Kind::Engagement => "engagement".to_owned(),
    }
}
