//! One TOML table held against its shape: unknown and missing keys are noted at once, values as they are asked for.

use std::cell::RefCell;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::super::problem::{Problem, ProblemKind};
use super::super::shape::{SCHEMA, Shape, Type};

/// The problems found so far.
#[derive(Debug, Default)]
pub(super) struct Problems(RefCell<Vec<Problem>>);

impl Problems {
    /// Notes a problem.
    fn note(&self, key: String, span: Range<usize>, kind: ProblemKind) {
        self.0.borrow_mut().push(Problem { key, span, kind });
    }

    /// Returns the problems in the order of the text.
    pub(super) fn into_sorted(self) -> Vec<Problem> {
        let mut problems = self.0.into_inner();
        problems.sort_by_key(|problem| problem.span.start);
        problems
    }
}

/// Where a table stands: the keys that lead to it, built into text only when something is wrong.
#[derive(Debug, Clone, Copy)]
enum Path<'a> {
    Root,
    Key(&'a Self, &'static str),
    Item(&'a Self, &'static str, usize),
}

impl Path<'_> {
    /// Writes the path down, with a key at its end.
    fn with(&self, key: &str) -> String {
        let mut text = self.text();
        if !text.is_empty() && !key.is_empty() {
            text.push('.');
        }
        text.push_str(key);
        text
    }

    /// Writes the path down.
    fn text(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Key(parent, key) => parent.with(key),
            Self::Item(parent, key, index) => format!("{}[{index}]", parent.with(key)),
        }
    }
}

/// A table and the shape it should have.
#[derive(Debug)]
pub(super) struct Table<'a> {
    table: &'a DeTable<'a>,
    shape: &'static Shape,
    path: Path<'a>,
    span: Range<usize>,
    problems: &'a Problems,
}

impl<'a> Table<'a> {
    /// Holds a whole file against its shape.
    pub(super) fn root(
        table: &'a DeTable<'a>,
        shape: &'static Shape,
        problems: &'a Problems,
    ) -> Self {
        let root = Self {
            table,
            shape,
            path: Path::Root,
            span: 0..0,
            problems,
        };
        root.check_keys();
        root.check_schema();
        root
    }

    /// Notes keys that should not be there and keys that should.
    fn check_keys(&self) {
        for key in self.table.keys() {
            if self.shape.key(key.get_ref()).is_none() {
                let nearest = self.shape.nearest(key.get_ref());
                self.problems.note(
                    self.path.with(key.get_ref()),
                    key.span(),
                    ProblemKind::UnknownKey(nearest),
                );
            }
        }
        for key in self.shape.keys.iter().filter(|key| key.required) {
            if !self.table.contains_key(key.name) {
                self.problems.note(
                    self.path.with(key.name),
                    self.span.clone(),
                    ProblemKind::MissingKey,
                );
            }
        }
    }

    /// Notes another number of the format.
    fn check_schema(&self) {
        let number = self
            .value("schema")
            .and_then(|value| value.get_ref().as_integer().map(|i| (value, i.as_str())));
        if let Some((value, text)) = number
            && let Ok(found) = text.parse::<i64>()
            && found != i64::from(SCHEMA)
        {
            self.problems
                .note("schema".into(), value.span(), ProblemKind::Schema(found));
        }
    }

    /// Returns a key's value as it stands in the text.
    pub(super) fn value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        debug_assert!(
            self.shape.key(key).is_some(),
            "`{key}` is not in the shape `{}`",
            self.shape.name
        );
        self.table.get(key)
    }

    /// Says whether a key is there.
    pub(super) fn has(&self, key: &'static str) -> bool {
        self.value(key).is_some()
    }

    /// Notes that a key's value is wrong.
    pub(super) fn wrong<T>(&self, key: &'static str, kind: ProblemKind) -> Option<T> {
        let span = self
            .value(key)
            .map_or_else(|| self.span.clone(), Spanned::span);
        self.problems.note(self.path.with(key), span, kind);
        None
    }

    /// Notes that an item of a key's list is wrong.
    pub(super) fn wrong_item<T>(
        &self,
        key: &'static str,
        index: usize,
        span: Range<usize>,
        kind: ProblemKind,
    ) -> Option<T> {
        self.problems
            .note(format!("{}[{index}]", self.path.with(key)), span, kind);
        None
    }

    /// Reads a table inside this one.
    pub(super) fn inside<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Table<'_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.value(key)?;
        let Some(table) = value.get_ref().as_table() else {
            return self.wrong(key, ProblemKind::WrongType("table", found(value.get_ref())));
        };
        let inner = Table {
            table,
            shape: self.shape_of(key),
            path: Path::Key(&self.path, key),
            span: value.span(),
            problems: self.problems,
        };
        inner.check_keys();
        read(&inner)
    }

    /// Reads a list of tables inside this one; those that are wrong are noted and left out.
    pub(super) fn each<T>(
        &self,
        key: &'static str,
        read: impl Fn(&Table<'_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong::<()>(
                key,
                ProblemKind::WrongType("tables", found(value.get_ref())),
            );
            return Vec::new();
        };
        let item = |(index, item): (usize, &Spanned<DeValue<'_>>)| {
            let Some(table) = item.get_ref().as_table() else {
                let kind = ProblemKind::WrongType("table", found(item.get_ref()));
                return self.wrong_item(key, index, item.span(), kind);
            };
            let path = Path::Item(&self.path, key, index);
            let inner = Table {
                table,
                shape: self.shape_of(key),
                path,
                span: item.span(),
                problems: self.problems,
            };
            inner.check_keys();
            read(&inner)
        };
        list.iter().enumerate().filter_map(item).collect()
    }

    /// Returns the shape of a table named by a key of this one; the table's own for any other key.
    fn shape_of(&self, key: &'static str) -> &'static Shape {
        match self.shape.key(key).map(|key| key.kind) {
            Some(Type::Table(shape) | Type::Tables(shape)) => shape,
            _ => self.shape,
        }
    }

    /// Returns the limits of a number named by a key of this table.
    pub(super) fn limits(&self, key: &'static str) -> (i64, i64) {
        match self.shape.key(key).map(|key| key.kind) {
            Some(Type::Integer(min, max) | Type::Integers(min, max)) => (min, max),
            _ => (i64::MIN, i64::MAX),
        }
    }
}

/// Names what was found, by its key in the catalogue.
pub(super) fn found(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "decimal",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}
