//! A row as a record of the folder: each cell under its key, laid out and read back as every other record is.

use toml::{Table, Value};

use super::cell;
use super::column::{Column, Kind as Holds};
use super::compare::Difference;
use super::sheet::{Row, Sheet};
use super::trouble::Kind;
use crate::app::answers::{Answers, Source, Stopped};
use crate::domain::money::Money;
use crate::store::problem::ProblemKind;

/// Puts the cells of a row under their keys.
#[must_use]
pub(super) fn given(sheet: &Sheet, row: &Row) -> Answers {
    let mut answers = Answers::default();
    for column in sheet.sort.columns() {
        if let Some(value) = row
            .values
            .get(column.name)
            .filter(|_| !column.path.is_empty())
        {
            put(&mut answers, column.path, value.clone());
        }
    }
    answers
}

/// Puts a value under a key; a person is one of a list by the role.
fn put(answers: &mut Answers, path: &str, value: Value) {
    let person = path.strip_suffix(".name").filter(|path| path.contains('['));
    match person {
        Some(person) => {
            let mut table = Table::new();
            table.insert("name".into(), value);
            answers.set(person, Value::Table(table), Source::File);
        }
        None => answers.set(path, value, Source::File),
    }
}

/// Notes what the folder's reader has against a row, each at the column it comes from.
pub(super) fn refused(sheet: &mut Sheet, row: &Row, stopped: Vec<Stopped>) {
    for stop in stopped {
        let column = sheet.column_of(row, &stop.key);
        let kind = match stop.kind {
            ProblemKind::MissingKey => Kind::Empty,
            other => Kind::Refused(other),
        };
        sheet.wrong(row.line, column, kind);
    }
}

/// Notes where a row and the folder's file differ.
pub(super) fn differs(sheet: &mut Sheet, row: &Row, file: &str, differences: Vec<Difference>) {
    for difference in differences {
        let column = sheet.column_of(row, &difference.key);
        let described = sheet.sort.columns().iter().find(|c| c.name == column);
        let file = file.to_owned();
        let kind = match difference.there {
            None => Kind::Absent(file),
            Some(there) => Kind::Differs(file, described.and_then(|column| shown(column, &there))),
        };
        sheet.wrong(row.line, column, kind);
    }
}

/// Writes the folder's value as it can be shown; free words are not.
fn shown(column: &Column, value: &Value) -> Option<String> {
    match (column.kind, value) {
        (Holds::Money, Value::Integer(cents)) => Money::from_cents(*cents)
            .ok()
            .map(|money| money.to_string()),
        (Holds::Text, _) | (_, Value::Array(_) | Value::Table(_)) => None,
        (_, Value::String(word)) => Some(cell::shown(word)),
        (_, value) => Some(value.to_string()),
    }
}

/// Makes a table of a day and some words.
#[must_use]
pub(super) fn dated(day: chrono::NaiveDate, words: &[(&str, &str)]) -> Value {
    let mut table = Table::new();
    if let Ok(date) = day.to_string().parse() {
        table.insert("date".into(), Value::Datetime(date));
    }
    for (key, word) in words {
        table.insert((*key).into(), (*word).into());
    }
    Value::Table(table)
}

/// Reads a file of the folder as a table.
#[must_use]
pub(super) fn table(text: &str) -> Table {
    // The file has been read into values already, so it is TOML.
    crate::store::text::normalise(text)
        .parse()
        .unwrap_or_default()
}
