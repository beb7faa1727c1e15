//! The block tree: what a document consists of once its Markdown has been read.
//! Values only; nothing here knows how they were written or how they will be drawn.

use serde::Serialize;

/// A piece of a document that stands on its own lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading; level 1 is the title of a document or an annex, level 2 a clause.
    Heading {
        /// From 1 to 6.
        level: u8,
        /// The heading's text, with its number where it has one.
        content: Vec<Inline>,
    },
    /// Running text.
    Paragraph {
        /// The text.
        content: Vec<Inline>,
    },
    /// A bullet list, or a numbered one when it has a start.
    List {
        /// The number of the first item; `None` for bullets.
        start: Option<u64>,
        /// Whether the items stand close, without blank lines between them.
        tight: bool,
        /// Each item is a small document of its own.
        items: Vec<Vec<Self>>,
    },
    /// A table with a header row; each row has as many cells as there are columns.
    Table {
        /// One alignment a column.
        columns: Vec<Alignment>,
        /// The cells of the header row.
        header: Vec<Vec<Inline>>,
        /// The cells of the other rows.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A block quote.
    Quote {
        /// What is quoted.
        blocks: Vec<Self>,
    },
    /// Text whose spaces and line ends count.
    Code {
        /// The text, without a line end after its last line.
        text: String,
    },
    /// A thematic break.
    Rule,
    /// A new page begins here.
    Pagebreak,
    /// Labels with their values, such as who, when and where.
    Facts {
        /// In the order of the table.
        rows: Vec<Fact>,
    },
    /// The recipient's postal address, meant for the window of an envelope.
    Address {
        /// The lines of the address, parted by [`Inline::Break`].
        content: Vec<Inline>,
    },
    /// The places where people sign.
    Signatures {
        /// In the order of the table.
        signatories: Vec<Signatory>,
    },
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "content", rename_all = "kebab-case")]
pub enum Inline {
    /// Plain characters.
    Text(String),
    /// Strongly emphasised text.
    Strong(Vec<Self>),
    /// Emphasised text.
    Emphasis(Vec<Self>),
    /// Literal characters.
    Code(String),
    /// A line end that must stay.
    Break,
}

/// How the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alignment {
    /// At the left edge, also where Markdown names no alignment.
    Left,
    /// In the middle.
    Center,
    /// At the right edge.
    Right,
}

/// One row of a fact list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What the value is.
    pub label: Vec<Inline>,
    /// The value.
    pub value: Vec<Inline>,
}

/// One who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signatory {
    /// In what role, such as the supervisor or the commissioner.
    pub role: Vec<Inline>,
    /// The name; empty when it is not known yet and will be written by hand.
    pub name: Vec<Inline>,
}
