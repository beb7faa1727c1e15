//! The rows of `clients.csv`: each a client that is new, or that is there already and says nothing else.

use std::collections::HashMap;

use super::compare::differences;
use super::known::Known;
use super::plan::{Fate, NewClient};
use super::record::{differs, given, refused, table};
use super::sheet::{Row, Sheet};
use super::trouble::Kind;
use crate::app::answers;
use crate::app::entry::Entry;
use crate::app::error::CommandError;
use crate::domain::id::ClientId;
use crate::store::layout;
use crate::store::problem::ProblemKind;

/// Reads the rows.
///
/// # Errors
/// When a file of the folder cannot be had; what is wrong with the rows is noted in the sheet.
pub(super) fn read(
    sheet: &mut Sheet,
    known: &mut Known<'_>,
    neutral: &str,
) -> Result<Vec<NewClient>, CommandError> {
    let mut made = Vec::new();
    let mut seen = HashMap::new();
    for row in std::mem::take(&mut sheet.rows) {
        let id = match identity(&row, known, neutral) {
            Ok(id) => id,
            Err(kind) => {
                sheet.wrong(row.line, "id", kind);
                continue;
            }
        };
        if let Some(first) = seen.insert(id.to_string(), row.line) {
            let column = if row.text("id").is_some() {
                "id"
            } else {
                "name"
            };
            sheet.wrong(row.line, column, Kind::Twice(id.to_string(), first));
            continue;
        }
        if let Some(client) = one(sheet, &row, &id, known)? {
            made.push(client);
        }
        known.name(id.as_str(), row.text("name").unwrap_or_default());
    }
    Ok(made)
}

/// Finds the id that a row's client has or gets: its own, that of the same client in the folder, or a proposed one.
fn identity(row: &Row, known: &Known<'_>, neutral: &str) -> Result<ClientId, Kind> {
    let proposed = match row.text("id") {
        Some(own) => own.to_owned(),
        None => same(row, known).unwrap_or_else(|| propose(row, known, neutral)),
    };
    proposed
        .parse()
        .map_err(|_| Kind::Refused(ProblemKind::Invalid("id")))
}

/// Finds the client of the same business id, or else of the same name.
fn same(row: &Row, known: &Known<'_>) -> Option<String> {
    let by_number = row
        .text("business_id")
        .and_then(|number| known.numbered(number));
    let by_name = || match known.named(row.text("name")?) {
        [only] => Some(only.clone()),
        _ => None,
    };
    by_number.map(str::to_owned).or_else(by_name)
}

/// Proposes an id: neutral for a private person, else of the name.
fn propose(row: &Row, known: &Known<'_>, neutral: &str) -> String {
    if row.text("type") == Some("consumer") {
        return known.client_ids.running(neutral);
    }
    let name = row.text("name").unwrap_or_default();
    known.client_ids.free(name, "client")
}

/// Reads one row; `None` when something is wrong with it.
fn one(
    sheet: &mut Sheet,
    row: &Row,
    id: &ClientId,
    known: &mut Known<'_>,
) -> Result<Option<NewClient>, CommandError> {
    if row.broken || !postcode(sheet, row) {
        return Ok(None);
    }
    let answers = given(sheet, row);
    if let Some(client) = known.clients.get(id.as_str()) {
        let path = layout::client(id);
        let text = known.workspace.folder.read(&path)?;
        let found = differences(answers.table(), &table(text.original()));
        let same = found.is_empty();
        differs(sheet, row, path.as_str(), found);
        return Ok(same.then(|| NewClient::new(client.clone(), row.line, Fate::Unchanged)));
    }
    let text = answers.client_file();
    match answers::client(id, &text) {
        Ok(client) => {
            known.clients.insert(id.to_string(), client.clone());
            let fate = Fate::New(Box::new(Entry::client(id, text)));
            Ok(Some(NewClient::new(client, row.line, fate)))
        }
        Err(stopped) => {
            refused(sheet, row, stopped);
            Ok(None)
        }
    }
}

/// Notes a Finnish postal code that has lost its zeros.
fn postcode(sheet: &mut Sheet, row: &Row) -> bool {
    let abroad = row.text("country").is_some_and(|country| country != "FI");
    let Some(code) = row.text("postcode").filter(|_| !abroad) else {
        return true;
    };
    if code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit()) {
        return true;
    }
    let found = super::cell::shown(code);
    sheet.wrong(row.line, "postcode", Kind::Expected("postcode", found));
    false
}
