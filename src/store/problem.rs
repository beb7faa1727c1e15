//! What can be wrong inside a file, as data: where, which key, what was expected. The words are found at the top.
//!
//! A problem never carries a line of the file: some lines may hold words that are nobody else's business.

use std::ops::Range;

use camino::Utf8PathBuf;

/// What is wrong with a value or key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file is not TOML; the parser's own words.
    Syntax(String),
    /// A key that the format does not have, with the nearest one that it has.
    UnknownKey(Option<&'static str>),
    /// A key that has to be there is not.
    MissingKey,
    /// A value of another type: what was expected and what was found.
    WrongType(&'static str, &'static str),
    /// A number with decimals where whole cents are wanted.
    FloatForMoney,
    /// A word that is not in the list, with the list and the nearest word in it.
    UnknownCode(&'static [&'static str], Option<&'static str>),
    /// A number outside its limits, both included.
    OutOfRange(i64, i64),
    /// A text that breaks its rule, by the rule's name in the catalogue.
    Invalid(&'static str),
    /// A date that no calendar has, or outside 1990 to 2199.
    ImpossibleDate,
    /// Words that are empty, longer than 2000 characters, or hold control characters.
    BadText,
    /// A personal identity code, which is never stored.
    PersonalCode,
    /// Another number of the format than this program reads.
    Schema(i64),
    /// Two keys or values that contradict each other, by the rule's name in the catalogue.
    Contradiction(&'static str),
    /// An id that nothing in the practice has, with the nearest one that something has.
    UnknownReference(String, Option<String>),
    /// The same id twice.
    Duplicate(String),
}

/// Something wrong at a place within a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The dotted key, such as `contract.cancellation.tiers[1].percent`; empty for the whole file.
    pub key: String,
    /// The bytes concerned.
    pub span: Range<usize>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// Something wrong at a place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileProblem {
    /// The file, relative to the practice folder.
    pub file: Utf8PathBuf,
    /// The line, from one.
    pub line: usize,
    /// The column in characters, from one.
    pub column: usize,
    /// The dotted key.
    pub key: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl Problem {
    /// Places the problem in a file whose text is given.
    #[must_use]
    pub fn in_file(self, file: &camino::Utf8Path, text: &str) -> FileProblem {
        let (line, column) = line_and_column(text, self.span.start);
        FileProblem {
            file: file.to_owned(),
            line,
            column,
            key: self.key,
            kind: self.kind,
        }
    }
}

/// Counts lines and characters up to a byte, both from one.
#[must_use]
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    (line, column)
}

#[cfg(test)]
mod tests {
    use super::line_and_column;

    #[test]
    fn places_are_counted_in_characters_from_one() {
        assert_eq!(line_and_column("äö = 1\nb = 2", 0), (1, 1));
        assert_eq!(line_and_column("äö = 1\nb = 2", 4), (1, 3));
        assert_eq!(line_and_column("äö = 1\nb = 2", 9), (2, 1));
        assert_eq!(line_and_column("a", 99), (1, 2));
    }
}
