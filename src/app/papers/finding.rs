//! What the contract of one engagement lacks, with the places in its file and how each gap would be filled.
//!
//! Reads nothing: the engagement has been opened before, with the practice and the clients it names.

use chrono::NaiveDate;

use super::mend;
use crate::document::locale::Language;
use crate::practice::contract::{Book, Finding, Severity, check};
use crate::store::problem::line_and_column;
use crate::store::text::normalise;
use crate::store::workspace::Opened;
use crate::store::{layout, read};

use super::words::FindingWords;

/// A finding at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The finding.
    pub finding: Finding,
    /// The engagement's file.
    pub file: String,
    /// The line, from one: of the key, or of the table in which it is missing.
    pub line: usize,
    /// The column in characters, from one.
    pub column: usize,
    /// A line of TOML that would fill the gap, where the key is missing.
    pub example: Option<String>,
}

/// Examines the contract of an engagement.
#[must_use]
pub fn examine(opened: &Opened, today: NaiveDate) -> Vec<Placed> {
    let book = Book::new(&opened.practice, opened.clients.values());
    let text = normalise(&opened.text);
    let place = |finding: Finding| {
        let (line, column) = line_and_column(&text, read::locate(&text, &finding.key).start);
        Placed {
            file: layout::engagement(&opened.engagement.id).to_string(),
            line,
            column,
            example: mend::example(&text, &finding),
            finding,
        }
    };
    let found = check(&book, &opened.engagement, today);
    found.into_iter().map(place).collect()
}

/// Lists in the language of a document what keeps its contract from being complete.
#[must_use]
pub fn gaps(opened: &Opened, language: Language, today: NaiveDate) -> Vec<String> {
    let words = FindingWords::document(language);
    errors(opened, today)
        .iter()
        .map(|finding| words.line(finding, &opened.clients))
        .collect()
}

/// Returns the findings that keep a contract from being complete.
#[must_use]
pub fn errors(opened: &Opened, today: NaiveDate) -> Vec<Finding> {
    let book = Book::new(&opened.practice, opened.clients.values());
    let mut found = check(&book, &opened.engagement, today);
    found.retain(|finding| finding.severity() == Severity::Error);
    found
}
