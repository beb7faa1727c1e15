//! What a column of an import file is: its names in two languages, what its cells hold, and where in the folder they go.
//!
//! The reader, the help and the tables of `docs/FORMAT.md` all work from the same columns. Reads no cell.

use unicode_normalization::UnicodeNormalization;

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Words, or a number with check digits that the folder's own reader looks at.
    Text,
    /// An id of ours.
    Id,
    /// A whole number.
    Number,
    /// Euros with at most two decimals.
    Money,
    /// A day.
    Date,
    /// A day, with the time of day or without.
    Moment,
    /// A time of day.
    Time,
    /// Yes or no.
    YesNo,
    /// A word of a closed list.
    Code(Words),
    /// Several words of a closed list.
    Codes(Words),
    /// A client, by id or by name.
    Client,
    /// A supervisor of the practice, by id or by name.
    Supervisor,
    /// An engagement, by id.
    Engagement,
}

/// A closed list, with the words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// Its words in the folder.
    pub codes: &'static [&'static str],
    /// The name under which the catalogues have words for them.
    pub list: &'static str,
    /// Other words that people have in their tables.
    pub others: &'static [(&'static str, &'static str)],
}

/// A column.
#[derive(Debug)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// Its names in Finnish; the first is the one that is documented first.
    pub finnish: &'static [&'static str],
    /// What its cells hold.
    pub kind: Kind,
    /// The key of the file that the cell becomes; empty where it becomes several or none.
    pub path: &'static str,
    /// Whether a row is wrong without it.
    pub required: bool,
    /// The unit of a number, or nothing.
    pub unit: &'static str,
    /// What holds when the cell is empty, or nothing.
    pub default: &'static str,
    /// An example cell.
    pub example: &'static str,
    /// One sentence on what it means.
    pub doc: &'static str,
}

impl Column {
    /// Describes an optional column.
    pub(super) const fn new(
        name: &'static str,
        finnish: &'static [&'static str],
        kind: Kind,
        path: &'static str,
        example: &'static str,
        doc: &'static str,
    ) -> Self {
        Self {
            name,
            finnish,
            kind,
            path,
            required: false,
            unit: "",
            default: "",
            example,
            doc,
        }
    }

    /// Makes the column required.
    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Names the unit.
    pub(super) const fn unit(mut self, unit: &'static str) -> Self {
        self.unit = unit;
        self
    }

    /// Says what holds when the cell is empty.
    pub(super) const fn default(mut self, default: &'static str) -> Self {
        self.default = default;
        self
    }

    /// Says whether a heading names this column, however it is spelled.
    pub(super) fn is_named(&self, heading: &str) -> bool {
        let mut names = std::iter::once(&self.name).chain(self.finnish);
        names.any(|name| spelled(name) == heading)
    }
}

/// Brings a heading or a word into the one spelling in which they are compared: lower case, one underscore between words.
#[must_use]
pub fn spelled(text: &str) -> String {
    let text: String = text.nfc().collect::<String>().to_lowercase();
    let between = |c: char| c.is_whitespace() || matches!(c, '_' | '-' | '\u{2010}'..='\u{2015}');
    let words = text.split(between).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}
