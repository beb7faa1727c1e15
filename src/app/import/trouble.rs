//! What is wrong with a row of an import, as data: file, row, column, what was expected and what was found.
//!
//! Free words of a cell are never repeated: they may be nobody else's business. The sentences are found in `app::tell`.

use super::column::Words;
use crate::app::refusal::Refusal;
use crate::store::problem::ProblemKind;

/// Something wrong at a place in an import file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The file, as given.
    pub file: String,
    /// The row, counted as a spreadsheet does: the heading is row 1.
    pub row: usize,
    /// The column: its place, from one, and its heading.
    pub column: Option<(usize, String)>,
    /// What is wrong.
    pub kind: Kind,
}

/// What is wrong with a heading, a row or a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A heading that no column has, with the nearest that one has.
    UnknownColumn(Option<&'static str>),
    /// A column that is there twice.
    ColumnTwice,
    /// A column without which no row can be right: its names.
    ColumnMissing(&'static str, &'static str),
    /// More cells than headings.
    TooManyCells,
    /// A cell that may not be empty.
    Empty,
    /// A cell that holds something else than the column does: the rule's name in the catalogue, and what was found.
    Expected(&'static str, String),
    /// A word that is not in the column's list: what was found, the list, and the nearest word known for it.
    UnknownWord(String, Words, Option<String>),
    /// What the folder's own reader has against it.
    Refused(ProblemKind),
    /// An id, name or time that an earlier row has.
    Twice(String, usize),
    /// A client that is neither in the folder nor in the file, with the nearest.
    NoClient(String, Option<String>),
    /// A name that two clients have.
    TwoClients(String),
    /// An engagement that is neither in the folder nor in the file, with the nearest.
    NoEngagement(String, Option<String>),
    /// A supervisor that the practice does not have, with the nearest.
    NoSupervisor(String, Option<String>),
    /// A time that the clock skips.
    SkippedTime,
    /// What the commands refuse as well, by the rule that they refuse it by.
    Rule(Refusal),
    /// More at a session than there are by the form: how many there are.
    TooManyPresent(u32),
    /// A group of one.
    GroupOfOne,
    /// Held or signed on a day that lies ahead.
    Ahead,
    /// A signed contract without the word on who agrees.
    NeedsParties,
    /// Nobody signs for this kind of work.
    NobodySigns,
    /// What is there already says something else: the file, and its value where that can be shown.
    Differs(String, Option<String>),
    /// What is there already says nothing of it: the file.
    Absent(String),
    /// A session of that engagement is there at that time, under another id.
    OtherId(String),
}
