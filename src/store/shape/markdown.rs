//! The shapes as Markdown tables: the key lists of `docs/FORMAT.md`.

use super::{Key, Shape, Type};

/// Writes the tables of a file and of every table inside it, each under a heading of its own.
#[must_use]
pub fn tables(shape: &'static Shape) -> String {
    let mut out = String::new();
    write_shape(shape, "", &mut out);
    out
}

/// Writes one table, then the tables below it.
fn write_shape(shape: &'static Shape, path: &str, out: &mut String) {
    let heading = if path.is_empty() {
        format!("{} file", shape.name)
    } else {
        format!("`{path}`")
    };
    out.push_str(&format!("### {heading}\n\n{}\n\n", shape.doc));
    out.push_str(
        "| key | type | unit | default | example | meaning |\n|---|---|---|---|---|---|\n",
    );
    for key in shape.keys {
        out.push_str(&row(key));
    }
    out.push('\n');
    for key in shape.keys {
        match key.kind {
            Type::Table(inner) => write_shape(
                inner,
                &format!("{path}[{}]", key.name).replace("][", "."),
                out,
            ),
            Type::Tables(inner) => write_shape(
                inner,
                &format!("{path}[{}]", key.name).replace("][", "."),
                out,
            ),
            _ => {}
        }
    }
}

/// Writes one key as a row.
fn row(key: &Key) -> String {
    let name = if key.required {
        format!("**`{}`**", key.name)
    } else {
        format!("`{}`", key.name)
    };
    let default = match (key.required, key.default) {
        (true, _) => "required",
        (false, "") => "not set",
        (false, default) => default,
    };
    let example = if key.example.is_empty() {
        String::new()
    } else {
        format!("`{}`", key.example)
    };
    format!(
        "| {name} | {} | {} | {default} | {example} | {} |\n",
        type_name(key.kind),
        key.unit,
        key.doc
    )
}

/// Names a type in words.
fn type_name(kind: Type) -> String {
    let codes = |codes: &[&str]| {
        codes
            .iter()
            .map(|code| format!("`{code}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    match kind {
        Type::Text => "text".into(),
        Type::Checked(check) => check.name.into(),
        Type::Integer(min, max) if min == max => format!("{min}"),
        Type::Integer(min, max) => format!("integer {min}–{max}"),
        Type::Cents => "integer".into(),
        Type::Boolean => "true or false".into(),
        Type::Date => "date".into(),
        Type::DateTime => "local date and time".into(),
        Type::Code(list) => codes(list),
        Type::Table(_) => "table".into(),
        Type::Tables(_) => "list of tables".into(),
        Type::Codes(list) => format!("list of {}", codes(list)),
        Type::CheckedList(check) => format!("list of {}s", check.name),
        Type::Texts => "list of texts".into(),
        Type::Integers(min, max) => format!("list of integers {min}–{max}"),
        Type::Dates => "list of dates".to_owned(),
    }
}
