//! New files as a person would lay them out: keys in the order of the format, small tables on one line, the rest under headings.
//!
//! Makes the text of files that do not exist yet. Files that do are edited in place by [`super::edit`].

use toml::{Table, Value};

use super::shape::{Shape, Type};

/// The longest line that a small table may make.
const LINE: usize = 96;

/// Writes a file's values by its shape. Keys that the shape does not have are left out.
#[must_use]
pub fn file(values: &Table, shape: &'static Shape) -> String {
    let mut out = String::new();
    section(values, shape, "", &mut out);
    out
}

/// Writes a table's short values, then its tables under headings of their own.
fn section(values: &Table, shape: &'static Shape, path: &str, out: &mut String) {
    let present = || {
        shape
            .keys
            .iter()
            .filter_map(|key| values.get(key.name).map(|value| (key, value)))
    };
    let mut under_headings = Vec::new();
    for (key, value) in present() {
        match short(value, key.kind, path.is_empty()) {
            Some(text) => out.push_str(&format!("{} = {text}\n", key.name)),
            None => under_headings.push((key, value)),
        }
    }
    for (key, value) in under_headings {
        let inner = if path.is_empty() {
            key.name.to_owned()
        } else {
            format!("{path}.{}", key.name)
        };
        match (key.kind, value) {
            (Type::Table(shape), Value::Table(table)) => {
                headed(table, shape, &inner, &format!("[{inner}]"), out);
            }
            (Type::Tables(shape), Value::Array(list)) => {
                for table in list.iter().filter_map(Value::as_table) {
                    headed(table, shape, &inner, &format!("[[{inner}]]"), out);
                }
            }
            _ => {}
        }
    }
}

/// Writes a table under its heading, apart from what stands before it.
fn headed(table: &Table, shape: &'static Shape, path: &str, heading: &str, out: &mut String) {
    out.push_str(&format!("\n{heading}\n"));
    section(table, shape, path, out);
}

/// Writes a value on the line of its key, or several short lines; `None` when it wants a heading.
fn short(value: &Value, kind: Type, top: bool) -> Option<String> {
    match (kind, value) {
        (Type::Table(shape), Value::Table(table)) if !top => {
            inline(table, shape).filter(|text| text.chars().count() <= LINE)
        }
        (Type::Tables(shape), Value::Array(list)) if !top => rows(list, shape),
        (Type::Table(_) | Type::Tables(_), _) => None,
        (_, value) => Some(value.to_string()),
    }
}

/// Writes a table in braces; `None` when it has a table inside.
fn inline(table: &Table, shape: &'static Shape) -> Option<String> {
    let pairs: Option<Vec<String>> = shape
        .keys
        .iter()
        .filter_map(|key| table.get(key.name).map(|value| (key, value)))
        .map(|(key, value)| {
            short(value, key.kind, true).map(|text| format!("{} = {text}", key.name))
        })
        .collect();
    pairs.map(|pairs| format!("{{ {} }}", pairs.join(", ")))
}

/// Writes a list of small tables, one a line.
fn rows(list: &[Value], shape: &'static Shape) -> Option<String> {
    let lines: Option<Vec<String>> = list
        .iter()
        .map(|item| {
            item.as_table()
                .and_then(|table| inline(table, shape))
                .map(|text| format!("    {text},\n"))
        })
        .collect();
    lines.map(|lines| format!("[\n{}]", lines.concat()))
}

#[cfg(test)]
mod tests {
    use super::super::shape::ENGAGEMENT;
    use super::file;

    const TIDY: &str = r#"schema = 1
kind = "supervision"
client = "kuusilahti"

[contract]
minutes = 90
methods = ["dialogical", "narrative"]
trial = { sessions = 2, billable = true }

[contract.cancellation]
no_show_percent = 100
tiers = [
    { hours_before = 48, percent = 0 },
    { hours_before = 0, percent = 100 },
]

[[payer]]
client = "kuusilahti"
order_number = "KL-1"

[[event]]
date = 2026-08-20
type = "enquiry"
"#;

    #[test]
    fn a_new_file_is_laid_out_in_the_order_of_the_format() {
        let values: toml::Table = TIDY.parse().unwrap();

        assert_eq!(file(&values, &ENGAGEMENT), TIDY);
    }

    #[test]
    fn what_is_written_means_what_was_given() {
        let values: toml::Table = TIDY.parse().unwrap();

        assert_eq!(
            file(&values, &ENGAGEMENT).parse::<toml::Table>().unwrap(),
            values
        );
    }
}
