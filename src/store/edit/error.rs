//! Why an edit could not be done, as data.

use std::error::Error;
use std::fmt;

/// Says why an edit could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditError {
    /// The text is not TOML.
    Parse {
        /// The line, counted from 1.
        line: usize,
        /// The column in characters, counted from 1.
        column: usize,
        /// What the parser says; never the line itself.
        message: String,
    },
    /// There is no such place, and it cannot be made by adding keys.
    NoSuchPlace {
        /// The place.
        place: String,
    },
    /// The place holds something else than the edit needs: a table where a value was expected, or the other way round.
    OtherKind {
        /// The place.
        place: String,
    },
    /// The edit would change more than it should, for example because the table is laid out in an unusual way.
    Unsupported {
        /// The place.
        place: String,
    },
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parse {
                line,
                column,
                message,
            } => write!(f, "line {line}, column {column}: {message}"),
            Self::NoSuchPlace { place } => write!(f, "there is no `{place}`"),
            Self::OtherKind { place } => write!(f, "`{place}` holds something else"),
            Self::Unsupported { place } => write!(f, "`{place}` cannot be edited in place"),
        }
    }
}

impl Error for EditError {}
