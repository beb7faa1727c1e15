//! One import file as a table of values: the separator found, the headings matched, every cell read. The only place that
//! names the `csv` crate.
//!
//! A cell that is wrong is noted with its row and column and left out; whether rows make sense together is decided later.

use std::collections::BTreeMap;

use camino::Utf8Path;
use csv::{ReaderBuilder, StringRecord};
use toml::Value;

use super::cell::{self, Reader};
use super::column::Column;
use super::encoding::{Encoding, text};
use super::sort::Sort;
use super::trouble::{Kind, Trouble};
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::number::holds_personal_code;
use crate::store::error::StoreError;
use crate::store::file::Folder;
use crate::store::problem::ProblemKind;
use crate::store::shape::nearest;

/// What a heading begins with whose column is to be left out.
const LEFT_OUT: char = '#';

/// Keys of the folder that are made of a column's day, with the column.
const MADE: [(&str, &str); 6] = [
    ("start", "date"),
    ("decision", "decided"),
    ("signature", "signed"),
    ("event", "enquired"),
    ("event", "booked"),
    ("event", "ended"),
];

/// A row with the values of its cells.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// The row's number, counted as a spreadsheet does.
    pub(super) line: usize,
    /// Its values, by the name of the column.
    pub(super) values: BTreeMap<&'static str, Value>,
    /// Whether a cell could not be read.
    pub(super) broken: bool,
}

impl Row {
    /// Returns the words of a cell.
    #[must_use]
    pub(super) fn text(&self, column: &str) -> Option<&str> {
        self.values.get(column).and_then(Value::as_str)
    }

    /// Returns the day of a cell.
    #[must_use]
    pub(super) fn day(&self, column: &str) -> Option<chrono::NaiveDate> {
        self.values.get(column).and_then(cell::day)
    }
}

/// A file that has been read.
#[derive(Debug)]
pub(super) struct Sheet {
    /// What its rows are.
    pub(super) sort: Sort,
    /// The file, as given.
    pub(super) file: String,
    /// In which encoding it was.
    pub(super) encoding: Encoding,
    /// Its rows, without those that are empty.
    pub(super) rows: Vec<Row>,
    /// What is wrong with its headings and cells.
    pub(super) troubles: Vec<Trouble>,
    headings: Vec<Heading>,
}

/// A heading with the column that it names.
#[derive(Debug)]
struct Heading {
    text: String,
    reader: Option<Reader>,
}

impl Heading {
    /// Returns the column, where the heading names one.
    fn column(&self) -> Option<&'static Column> {
        self.reader.as_ref().map(|reader| reader.column)
    }
}

impl Sheet {
    /// Reads a file, wherever it lies.
    ///
    /// # Errors
    /// When it cannot be had or is no text; what is wrong inside is noted in the sheet.
    pub(super) fn open(sort: Sort, path: &Utf8Path) -> Result<Self, CommandError> {
        let Some(name) = path.file_name() else {
            let path = path.to_owned();
            return Err(StoreError::NotAFile { path }.into());
        };
        let parent = path.parent().filter(|parent| !parent.as_str().is_empty());
        let folder = Folder::at(parent.unwrap_or(Utf8Path::new(".")));
        let bytes = folder.read_bytes(Utf8Path::new(name))?;
        let (text, encoding) = text(bytes).map_err(|_| {
            CommandError::refused(Rule::CsvNoText, vec![("path", path.to_string())])
        })?;
        Ok(Self::read(sort, path.as_str(), &text, encoding))
    }

    /// Reads a text.
    #[must_use]
    pub(super) fn read(sort: Sort, file: &str, text: &str, encoding: Encoding) -> Self {
        let (text, skipped) = without_hint(text);
        let mut sheet = Self {
            sort,
            file: file.to_owned(),
            encoding,
            rows: Vec::new(),
            troubles: Vec::new(),
            headings: Vec::new(),
        };
        let mut reader = ReaderBuilder::new()
            .delimiter(separator(text))
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        // A text is UTF-8 by now, and rows may be of any length: nothing is left that could fail.
        for record in reader.records().map_while(Result::ok) {
            let line = record.position().map_or(1, csv::Position::line);
            let line = usize::try_from(line).unwrap_or(usize::MAX) + skipped;
            if sheet.headings.is_empty() {
                sheet.head(&record, line);
            } else {
                sheet.row(&record, line);
            }
        }
        if sheet.headings.is_empty() {
            sheet.head(&StringRecord::new(), 1);
        }
        sheet
    }

    /// Notes something wrong with a cell of a row, or with the whole row where no column is named.
    pub(super) fn wrong(&mut self, line: usize, column: &str, kind: Kind) {
        let headings = self.headings.iter().enumerate();
        let place = headings
            .filter(|(_, heading)| heading.column().is_some_and(|c| c.name == column))
            .map(|(at, heading)| (at + 1, heading.text.clone()))
            .next();
        let named = (!column.is_empty()).then(|| (0, column.to_owned()));
        self.troubles.push(Trouble {
            file: self.file.clone(),
            row: line,
            column: place.or(named),
            kind,
        });
    }

    /// Finds the column that a key of the folder's file comes from, among those that the row has.
    #[must_use]
    pub(super) fn column_of(&self, row: &Row, key: &str) -> &'static str {
        let bare = bare(key);
        let columns = || self.sort.columns().iter();
        let exact = columns().find(|c| bare_of(c) == bare && row.values.contains_key(c.name));
        let around = || {
            columns().find(|column| {
                let whole = bare_of(column);
                !whole.is_empty() && (below(&whole, &bare) || below(&bare, &whole))
            })
        };
        let exact = exact.or_else(|| columns().find(|column| bare_of(column) == bare));
        let made = || {
            let mut days = MADE
                .iter()
                .filter(|(key, _)| *key == bare || below(&bare, key));
            let (_, name) = days.find(|(_, name)| row.values.contains_key(name))?;
            columns().find(|column| column.name == *name)
        };
        exact
            .or_else(made)
            .or_else(around)
            .map_or("", |column| column.name)
    }

    /// Takes a record as the headings.
    fn head(&mut self, record: &StringRecord, line: usize) {
        for (at, text) in record.iter().enumerate() {
            self.heading(text.trim(), (at + 1, line));
        }
        let sort = self.sort;
        let missing = |column: &&Column| {
            let mut headings = self.headings.iter();
            column.required && !headings.any(|h| h.column().is_some_and(|c| c.name == column.name))
        };
        let missing: Vec<&Column> = sort.columns().iter().filter(missing).collect();
        for column in missing {
            let finnish = column.finnish.first().copied().unwrap_or_default();
            self.wrong(line, "", Kind::ColumnMissing(column.name, finnish));
        }
    }

    /// Takes one heading.
    fn heading(&mut self, text: &str, (place, line): (usize, usize)) {
        let left_out = text.is_empty() || text.starts_with(LEFT_OUT);
        let column = self.sort.column(text).filter(|_| !left_out);
        let twice = column.is_some_and(|new| {
            let mut headings = self.headings.iter();
            headings.any(|h| h.column().is_some_and(|c| c.name == new.name))
        });
        let kind = if twice {
            Some(Kind::ColumnTwice)
        } else if column.is_none() && !left_out {
            Some(Kind::UnknownColumn(self.nearest(text)))
        } else {
            None
        };
        if let Some(kind) = kind {
            self.troubles.push(Trouble {
                file: self.file.clone(),
                row: line,
                column: Some((place, cell::shown(text))),
                kind,
            });
        }
        self.headings.push(Heading {
            text: cell::shown(text),
            reader: column.map(Reader::new),
        });
    }

    /// Finds the column's name that is nearest to a heading.
    fn nearest(&self, text: &str) -> Option<&'static str> {
        let names = self.sort.columns().iter();
        let names = names.flat_map(|c| std::iter::once(c.name).chain(c.finnish.iter().copied()));
        nearest(&text.to_lowercase(), names)
    }

    /// Takes a record as a row; one without any cell is none.
    fn row(&mut self, record: &StringRecord, line: usize) {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        let mut row = Row {
            line,
            ..Row::default()
        };
        let mut found = Vec::new();
        for (at, cell) in record.iter().enumerate() {
            let heading = self.headings.get(at);
            match heading.and_then(|heading| heading.reader.as_ref()) {
                Some(reader) => match reader.read(cell) {
                    Ok(Some(value)) => {
                        row.values.insert(reader.column.name, value);
                    }
                    Ok(None) => {}
                    Err(kind) => found.push((reader.column.name, kind)),
                },
                None if holds_personal_code(cell) => {
                    found.push(("", Kind::Refused(ProblemKind::PersonalCode)));
                }
                None if heading.is_none() && !cell.trim().is_empty() => {
                    found.push(("", Kind::TooManyCells));
                }
                None => {}
            }
        }
        self.empty(&row, &mut found);
        row.broken = !found.is_empty();
        for (column, kind) in found {
            self.wrong(line, column, kind);
        }
        self.rows.push(row);
    }

    /// Notes the cells that may not be empty and are.
    fn empty(&self, row: &Row, found: &mut Vec<(&'static str, Kind)>) {
        let there = |column: &Column| {
            let mut headings = self.headings.iter();
            headings.any(|h| h.column().is_some_and(|c| c.name == column.name))
        };
        for column in self.sort.columns() {
            let noted = found.iter().any(|(name, _)| *name == column.name);
            let has = row.values.contains_key(column.name);
            if column.required && !has && !noted && there(column) {
                found.push((column.name, Kind::Empty));
            }
        }
    }
}

/// Takes away the line with which a table tells Excel its separator.
fn without_hint(text: &str) -> (&str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    if first.to_lowercase().starts_with("sep=") {
        (rest, 1)
    } else {
        (text, 0)
    }
}

/// Finds what separates the headings: a semicolon, a comma or a tab, whichever is there most often.
fn separator(text: &str) -> u8 {
    let heading = text.lines().next().unwrap_or_default();
    let count = |byte: &u8| heading.bytes().filter(|found| found == byte).count();
    let mut best = b';';
    for byte in [b',', b'\t'] {
        if count(&byte) > count(&best) {
            best = byte;
        }
    }
    best
}

/// Drops what stands in brackets: `payer[0].client` becomes `payer.client`.
fn bare(key: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in key.chars() {
        match letter {
            '[' => inside = true,
            ']' => inside = false,
            _ if !inside => out.push(letter),
            _ => {}
        }
    }
    out
}

/// Returns the bare key that a column's cells become.
fn bare_of(column: &Column) -> String {
    bare(column.path)
}

/// Says whether a key lies below another.
fn below(key: &str, around: &str) -> bool {
    key.strip_prefix(around)
        .is_some_and(|rest| rest.starts_with('.'))
}

#[cfg(test)]
mod tests;
