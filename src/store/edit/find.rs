//! Walks from the top of a parsed file towards a place, and measures what it finds in bytes of the text.

use std::ops::Range;

use toml_edit::{ArrayOfTables, Item, Table, TableLike, Value};

use super::place::Step;

/// How far a walk came.
pub(super) struct Walk<'a> {
    /// What lies there.
    pub(super) node: Node<'a>,
    /// The steps that lead on from there to nothing.
    pub(super) missing: &'a [Step],
    /// The table whose lines hold the place: the top, one with a header, or an element of a list of tables.
    pub(super) section: Section<'a>,
    /// The outermost value the walk went into, and the steps from there to the place.
    pub(super) value: Option<(&'a Value, &'a [Step])>,
    /// The element of a list of tables around the section, if there is one.
    pub(super) element: Option<&'a Table>,
}

/// What lies at a place.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    Table(&'a Table),
    Tables(&'a ArrayOfTables),
    Value(&'a Value),
}

/// A table with lines of its own, and how far the walk went from there.
#[derive(Clone)]
pub(super) struct Section<'a> {
    pub(super) table: &'a Table,
    /// The keys of its header; empty for the top.
    pub(super) header: Vec<&'a str>,
    /// Keys written before the place's own key on its line, since their tables have no header.
    pub(super) keys: Vec<&'a str>,
    /// The table is there only because tables below it are.
    pub(super) implied: bool,
}

/// Walks as far as there is something.
pub(super) fn walk<'a>(top: &'a Table, steps: &'a [Step]) -> Walk<'a> {
    let section = Section {
        table: top,
        header: Vec::new(),
        keys: Vec::new(),
        implied: false,
    };
    let mut walk = Walk {
        node: Node::Table(top),
        missing: steps,
        section,
        value: None,
        element: None,
    };
    while let Some((step, rest)) = walk.missing.split_first() {
        let Some(next) = walk.node.step(step) else {
            break;
        };
        walk.enter(next, step, rest);
    }
    walk
}

impl<'a> Walk<'a> {
    fn enter(&mut self, next: Node<'a>, step: &'a Step, rest: &'a [Step]) {
        let key = if let Step::Key(key) = step {
            Some(key.as_str())
        } else {
            None
        };
        match next {
            Node::Table(table) if table.is_dotted() => self.section.keys.extend(key),
            Node::Table(table) => {
                self.section.header.extend(key);
                self.section.table = table;
                self.section.implied = table.is_implicit();
                if key.is_none() {
                    self.element = Some(table);
                }
            }
            Node::Tables(_) => self.section.header.extend(key),
            Node::Value(value) => {
                self.value.get_or_insert((value, rest));
            }
        }
        self.node = next;
        self.missing = rest;
    }

    /// The keys that are missing, if only keys are.
    pub(super) fn missing_keys(&self) -> Option<Vec<&'a str>> {
        let key = |step: &'a Step| {
            if let Step::Key(key) = step {
                Some(key.as_str())
            } else {
                None
            }
        };
        self.missing.iter().map(key).collect()
    }
}

impl<'a> Node<'a> {
    fn step(self, step: &Step) -> Option<Self> {
        match (self, step) {
            (Self::Table(table), Step::Key(key)) => table.get(key).and_then(Self::of),
            (Self::Value(Value::InlineTable(table)), Step::Key(key)) => {
                table.get(key).map(Self::Value)
            }
            (Self::Tables(tables), Step::Nth(n)) => tables.get(*n).map(Self::Table),
            (Self::Tables(tables), Step::With(key, text)) => tables
                .iter()
                .find(|table| has(*table, key, text))
                .map(Self::Table),
            (Self::Value(Value::Array(list)), Step::Nth(n)) => list.get(*n).map(Self::Value),
            (Self::Value(Value::Array(list)), Step::With(key, text)) => list
                .iter()
                .find(|value| value_has(value, key, text))
                .map(Self::Value),
            _ => None,
        }
    }

    fn of(item: &'a Item) -> Option<Self> {
        match item {
            Item::None => None,
            Item::Value(value) => Some(Self::Value(value)),
            Item::Table(table) => Some(Self::Table(table)),
            Item::ArrayOfTables(tables) => Some(Self::Tables(tables)),
        }
    }
}

/// The sections of a table and of all below it, each from its header to its last key.
pub(super) fn sections(table: &Table) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let header = table
        .span()
        // The top has no header, and so no length.
        .filter(|span| !span.is_empty() && !table.is_implicit() && !table.is_dotted());
    let lines = header.into_iter().chain(lines(table));
    found.extend(lines.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end)));
    for (_, item) in table {
        below(item, &mut found);
    }
    found
}

fn below(item: &Item, found: &mut Vec<Range<usize>>) {
    match item {
        Item::Table(table) if table.is_dotted() => {
            table.iter().for_each(|(_, item)| below(item, found));
        }
        Item::Table(table) => found.extend(sections(table)),
        Item::ArrayOfTables(tables) => found.extend(tables.iter().flat_map(sections)),
        Item::None | Item::Value(_) => {}
    }
}

/// The keys with values in a table's own section, each from its key to the end of its value.
pub(super) fn lines(table: &Table) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (key, item) in table {
        match item {
            Item::Table(table) if table.is_dotted() => found.extend(lines(table)),
            Item::Value(value) => found.extend(line(table, key, value)),
            _ => {}
        }
    }
    found
}

fn line(table: &Table, key: &str, value: &Value) -> Option<Range<usize>> {
    Some(table.key(key)?.span()?.start..value.span()?.end)
}

fn has(table: &dyn TableLike, key: &str, text: &str) -> bool {
    table.get(key).and_then(Item::as_str) == Some(text)
}

pub(super) fn value_has(value: &Value, key: &str, text: &str) -> bool {
    value
        .as_inline_table()
        .is_some_and(|table| has(table, key, text))
}
