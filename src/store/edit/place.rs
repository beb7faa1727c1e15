//! Places in a TOML file: which key, in which table, in which element of which list.

use std::fmt;

/// A place in a TOML file, for example `session[id=s04].minutes`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place(pub(super) Vec<Step>);

/// One step towards a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// Into a table's key.
    Key(String),
    /// Into the n-th element of a list, counted from 0.
    Nth(usize),
    /// Into the first element of a list whose key has this text.
    With(String, String),
}

impl Place {
    /// The top of the file.
    pub fn top() -> Self {
        Self::default()
    }

    /// A place by keys joined with dots; a key that holds a dot itself needs [`Place::key`].
    pub fn dotted(keys: &str) -> Self {
        keys.split('.').fold(Self::top(), Self::key)
    }

    /// The key of the table here.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.0.push(Step::Key(key.to_owned()));
        self
    }

    /// The n-th element, counted from 0, of the list here.
    #[must_use]
    pub fn nth(mut self, n: usize) -> Self {
        self.0.push(Step::Nth(n));
        self
    }

    /// The first element of the list here whose `key` is the text `value`.
    #[must_use]
    pub fn with(mut self, key: &str, value: &str) -> Self {
        self.0.push(Step::With(key.to_owned(), value.to_owned()));
        self
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if at == 0 => write!(f, "{key}")?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Nth(n) => write!(f, "[{n}]")?,
                Step::With(key, value) => write!(f, "[{key}={value}]")?,
            }
        }
        Ok(())
    }
}
