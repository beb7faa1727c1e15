//! TOML text to domain values, by the shapes. Collects every problem of a file; never stops at the first.
//!
//! Reads text only: which file it came from and what lies beside it is [`super::workspace`]'s business.

mod client;
mod contract;
mod deadlines;
mod engagement;
mod practice;
mod table;
mod value;

use toml::de::DeTable;

use super::problem::{Problem, ProblemKind};
use super::shape::{CLIENT, ENGAGEMENT, PRACTICE, Shape};
use crate::domain::client::Client;
use crate::domain::engagement::Engagement;
use crate::domain::id::{ClientId, EngagementId};
use crate::domain::practice::Practice;
use table::{Problems, Table};

/// Reads `practice.toml`.
///
/// # Errors
/// Every problem found.
pub fn practice(text: &str) -> Result<Practice, Vec<Problem>> {
    read(text, &PRACTICE, practice::practice)
}

/// Reads a client file.
///
/// # Errors
/// Every problem found.
pub fn client(id: &ClientId, text: &str) -> Result<Client, Vec<Problem>> {
    read(text, &CLIENT, |table| client::client(id.clone(), table))
}

/// Reads an engagement file.
///
/// # Errors
/// Every problem found.
pub fn engagement(id: &EngagementId, text: &str) -> Result<Engagement, Vec<Problem>> {
    read(text, &ENGAGEMENT, |table| {
        engagement::engagement(id.clone(), table)
    })
}

/// Parses a text and reads it by a shape.
fn read<T>(
    text: &str,
    shape: &'static Shape,
    into: impl FnOnce(&Table<'_>) -> Option<T>,
) -> Result<T, Vec<Problem>> {
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return Err(errors.iter().map(syntax).collect());
    }
    let problems = Problems::default();
    let table = Table::root(root.get_ref(), shape, &problems);
    let value = into(&table);
    let found = problems.into_sorted();
    match value {
        Some(value) if found.is_empty() => Ok(value),
        _ => Err(found),
    }
}

/// Turns a parser's error into a problem.
fn syntax(error: &toml::de::Error) -> Problem {
    Problem {
        key: String::new(),
        span: error.span().unwrap_or(0..0),
        kind: ProblemKind::Syntax(
            error
                .message()
                .lines()
                .next()
                .unwrap_or_default()
                .to_owned(),
        ),
    }
}

/// Finds where a dotted key stands in a text, or the nearest table around it that does.
#[must_use]
pub fn locate(text: &str, key: &str) -> std::ops::Range<usize> {
    let (root, _) = DeTable::parse_recoverable(text);
    let mut table = root.get_ref();
    let mut found = 0..0;
    for part in key.split('.') {
        let (name, index) = part.split_once('[').map_or((part, None), |(name, rest)| {
            (name, rest.trim_end_matches(']').parse::<usize>().ok())
        });
        let Some((at, value)) = table.get_key_value(name) else {
            return found;
        };
        found = at.span();
        let mut value = value;
        if let (Some(list), Some(index)) = (value.get_ref().as_array(), index) {
            let Some(item) = list.get(index) else {
                return found;
            };
            value = item;
            found = item.span();
        }
        let Some(inner) = value.get_ref().as_table() else {
            return found;
        };
        table = inner;
    }
    found
}

#[cfg(test)]
mod tests;
