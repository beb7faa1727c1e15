//! Edits a TOML text in place: sets, appends and removes, and touches no line it need not touch.
//!
//! toml_edit tells where things stand and how values are written; the text itself is cut and spliced here, since toml_edit
//! writes LF for CRLF, drops a byte order mark and gathers dotted keys that stand apart. Each edit is checked: the new text
//! must mean exactly what the same edit makes of the old values, or the edit is refused.

use toml_edit::{ArrayOfTables, Document, DocumentMut, Item, Key, Table, Value};

use super::text::BOM;
use expected::{Meaning, get, holds, values};
use find::{Node, Walk, lines as key_lines, sections, walk};

use error::EditError;
pub use place::Place;

pub mod error;
mod expected;
mod find;
mod inside;
mod lines;
mod place;

/// A TOML text that is being edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    text: String,
}

impl Draft {
    /// Begins with a text as it lies on disk, byte order mark and line ends included.
    pub fn new(text: &str) -> Result<Self, EditError> {
        parse(body(text))?;
        Ok(Self {
            text: text.to_owned(),
        })
    }

    /// The text with the edits made so far.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Gives the text back.
    pub fn into_text(self) -> String {
        self.text
    }

    /// Sets a key, or an element of a list; a missing key is added at the end of its table.
    ///
    /// Setting what is there already leaves the text as it is. Missing tables on the way are made.
    pub fn set(&mut self, place: &Place, value: impl Into<Value>) -> Result<(), EditError> {
        let value = plain(value.into());
        let meaning = meaning(&value).ok_or_else(|| unsupported(place))?;
        if values(body(&self.text))
            .as_ref()
            .and_then(|all| get(all, place))
            == Some(&meaning)
        {
            return Ok(());
        }
        let new = with_value(body(&self.text), place, &value)?;
        self.accept(place, Meaning::Set(meaning), &new)
    }

    /// Appends a table to a list of tables, which is made when missing.
    pub fn append(&mut self, place: &Place, table: &Table) -> Result<(), EditError> {
        let meaning = meaning(&Value::InlineTable(table.clone().into_inline_table()))
            .ok_or_else(|| unsupported(place))?;
        let new = with_table(body(&self.text), place, table)?;
        self.accept(place, Meaning::Append(meaning), &new)
    }

    /// Removes a key, a table or an element of a list.
    pub fn remove(&mut self, place: &Place) -> Result<(), EditError> {
        let new = without(body(&self.text), place)?;
        self.accept(place, Meaning::Remove, &new)
    }

    fn accept(&mut self, place: &Place, meaning: Meaning, new: &str) -> Result<(), EditError> {
        let body = body(&self.text);
        let before = values(body).ok_or_else(|| unsupported(place))?;
        if !holds(before, place, meaning, new) {
            return Err(unsupported(place));
        }
        self.text.replace_range(self.text.len() - body.len().., new);
        Ok(())
    }
}

fn with_value(text: &str, place: &Place, value: &Value) -> Result<String, EditError> {
    let file = parse(text)?;
    let walk = walk(file.as_table(), &place.0);
    match (walk.node, walk.value) {
        (Node::Value(old), _) if walk.missing.is_empty() => {
            let span = old.span().ok_or_else(|| other_kind(place))?;
            Ok([
                &text[..span.start],
                &on_disk(text, &value.to_string()),
                &text[span.end..],
            ]
            .concat())
        }
        (_, Some((outer, steps))) => {
            let written = inside::set(slice(text, outer, place)?, steps, value);
            with_slice(text, outer, written, place)
        }
        (Node::Table(_), None) if !walk.missing.is_empty() => add_key(text, &walk, place, value),
        _ if walk.missing_keys().is_none() => Err(no_such_place(place)),
        _ => Err(other_kind(place)),
    }
}

/// Adds a key at the end of its section, or a section for it where its table has none.
fn add_key(text: &str, walk: &Walk<'_>, place: &Place, value: &Value) -> Result<String, EditError> {
    let missing = walk.missing_keys().ok_or_else(|| no_such_place(place))?;
    let section = &walk.section;
    let to_new_table = section.header.is_empty() && section.keys.is_empty() && missing.len() > 1;
    if section.implied || to_new_table {
        let keys: Vec<_> = section
            .header
            .iter()
            .chain(&section.keys)
            .chain(&missing)
            .copied()
            .collect();
        let (last, header) = keys.split_last().ok_or_else(|| no_such_place(place))?;
        let lines = format!("[{}]\n{} = {value}\n", dotted(header), dotted(&[last]));
        return Ok(lines::insert_section(text, end_around(text, walk), &lines));
    }
    let keys: Vec<_> = section.keys.iter().chain(&missing).copied().collect();
    Ok(insert_line(
        text,
        walk,
        &format!("{} = {value}\n", dotted(&keys)),
    ))
}

fn insert_line(text: &str, walk: &Walk<'_>, line: &str) -> String {
    let table = walk.section.table;
    if let Some(last) = key_lines(table).into_iter().max_by_key(|line| line.end) {
        let indent = lines::indent(text, last.start);
        return lines::insert(text, lines::end(text, last.end), &format!("{indent}{line}"));
    }
    if !walk.section.header.is_empty() {
        let header = table.span().unwrap_or_default();
        return lines::insert(text, lines::end(text, header.end), line);
    }
    match sections(table)
        .into_iter()
        .map(|section| section.start)
        .min()
    {
        Some(first) => {
            let at = lines::above_own_comments(text, lines::start(text, first));
            lines::insert_section(text, at, line)
        }
        None => lines::insert(text, text.len(), line),
    }
}

fn with_table(text: &str, place: &Place, table: &Table) -> Result<String, EditError> {
    let file = parse(text)?;
    let walk = walk(file.as_table(), &place.0);
    if let Some((outer, steps)) = walk.value {
        let written = inside::append(slice(text, outer, place)?, steps, table);
        return with_slice(text, outer, written, place);
    }
    let missing = walk.missing_keys().ok_or_else(|| no_such_place(place))?;
    let keys: Vec<_> = walk
        .section
        .header
        .iter()
        .chain(&walk.section.keys)
        .chain(&missing)
        .copied()
        .collect();
    let at = match walk.node {
        Node::Tables(tables) if missing.is_empty() => end_of(
            text,
            tables
                .iter()
                .flat_map(sections)
                .map(|section| section.end)
                .max(),
        ),
        Node::Table(_) if !missing.is_empty() => end_around(text, &walk),
        _ => return Err(other_kind(place)),
    };
    Ok(lines::insert_section(text, at, &section_text(&keys, table)))
}

fn without(text: &str, place: &Place) -> Result<String, EditError> {
    let file = parse(text)?;
    let walk = walk(file.as_table(), &place.0);
    if !walk.missing.is_empty() || place.0.is_empty() {
        return Err(no_such_place(place));
    }
    let mut ranges = match (walk.node, walk.value) {
        (_, Some((outer, steps))) if !steps.is_empty() => {
            let written = inside::remove(slice(text, outer, place)?, steps);
            return with_slice(text, outer, written, place);
        }
        (Node::Value(value), _) => {
            return without_line(text, &walk, value).ok_or_else(|| other_kind(place));
        }
        (Node::Table(table), _) => sections(table),
        (Node::Tables(tables), _) => tables.iter().flat_map(sections).collect(),
    };
    // From the end, so that the positions before stay true.
    ranges.sort_by_key(|range| std::cmp::Reverse(range.start));
    Ok(ranges.into_iter().fold(text.to_owned(), |text, range| {
        let whole = lines::start(&text, range.start)..lines::end(&text, range.end);
        lines::remove_section(&text, whole)
    }))
}

fn without_line(text: &str, walk: &Walk<'_>, value: &Value) -> Option<String> {
    let end = value.span()?.end;
    let line = key_lines(walk.section.table)
        .into_iter()
        .find(|line| line.end == end)?;
    Some(
        [
            &text[..lines::start(text, line.start)],
            &text[lines::end(text, end)..],
        ]
        .concat(),
    )
}

/// Where a new section goes: behind the element it belongs to, or at the end of the text.
fn end_around(text: &str, walk: &Walk<'_>) -> usize {
    match walk.element {
        Some(element) => end_of(
            text,
            sections(element)
                .into_iter()
                .map(|section| section.end)
                .max(),
        ),
        None => text.len(),
    }
}

fn end_of(text: &str, last: Option<usize>) -> usize {
    last.map_or(text.len(), |last| {
        lines::past_own_comments(text, lines::end(text, last))
    })
}

/// The text of a value, such as a table in braces, that is written anew as a whole.
fn slice<'a>(text: &'a str, value: &Value, place: &Place) -> Result<&'a str, EditError> {
    value
        .span()
        .map(|span| &text[span])
        .ok_or_else(|| other_kind(place))
}

fn with_slice(
    text: &str,
    value: &Value,
    written: Option<String>,
    place: &Place,
) -> Result<String, EditError> {
    let (Some(span), Some(written)) = (value.span(), written) else {
        return Err(other_kind(place));
    };
    Ok([
        &text[..span.start],
        &on_disk(text, &written),
        &text[span.end..],
    ]
    .concat())
}

fn on_disk(text: &str, written: &str) -> String {
    written.replace('\n', lines::ending(text))
}

fn section_text(keys: &[&str], table: &Table) -> String {
    let mut tables = ArrayOfTables::new();
    tables.push(table.clone());
    let mut file = DocumentMut::new();
    let mut item = Item::ArrayOfTables(tables);
    for key in keys.iter().rev() {
        let mut around = Table::new();
        around.set_implicit(true);
        around.insert(key, item);
        item = Item::Table(around);
    }
    if let Item::Table(top) = item {
        *file.as_table_mut() = top;
    }
    file.to_string()
}

fn dotted(keys: &[&str]) -> String {
    let keys: Vec<_> = keys
        .iter()
        .map(|key| Key::new(*key).display_repr().into_owned())
        .collect();
    keys.join(".")
}

fn body(text: &str) -> &str {
    text.strip_prefix(BOM).unwrap_or(text)
}

fn parse(text: &str) -> Result<Document<&str>, EditError> {
    Document::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start.min(text.len()));
        let before = text.get(..at).unwrap_or_default();
        EditError::Parse {
            line: before.matches('\n').count() + 1,
            column: before
                .chars()
                .rev()
                .take_while(|letter| *letter != '\n')
                .count()
                + 1,
            message: error.message().to_owned(),
        }
    })
}

fn meaning(value: &Value) -> Option<toml::Value> {
    values(&format!("x = {value}"))?.remove("x")
}

fn plain(mut value: Value) -> Value {
    value.decor_mut().clear();
    value
}

fn no_such_place(place: &Place) -> EditError {
    EditError::NoSuchPlace {
        place: place.to_string(),
    }
}

fn other_kind(place: &Place) -> EditError {
    EditError::OtherKind {
        place: place.to_string(),
    }
}

fn unsupported(place: &Place) -> EditError {
    EditError::Unsupported {
        place: place.to_string(),
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
