//! The format of the folder's files, for commands that show it.

use crate::store::shape::{CLIENT, ENGAGEMENT, PRACTICE, Shape, json_schema};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum File {
    /// `practice.toml`.
    Practice,
    /// A client's file.
    Client,
    /// An engagement's file.
    Engagement,
}

impl File {
    /// Returns the file's shape.
    fn shape(self) -> &'static Shape {
        match self {
            Self::Practice => &PRACTICE,
            Self::Client => &CLIENT,
            Self::Engagement => &ENGAGEMENT,
        }
    }
}

/// Returns the JSON Schema of a kind of file.
#[must_use]
pub fn schema(file: File) -> serde_json::Value {
    json_schema(file.shape())
}
