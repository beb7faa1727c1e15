//! The document of answers: one TOML table in the shape of the file to be made, into which every source of answers writes.
//!
//! A file of answers, flags, the interview and the practice's proposals all end here, each value with its source, so that
//! all of them pass the same border when the file is laid out and read back. Asks nothing and writes no file.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

pub use border::{Stopped, against, against_client, client, engagement, from_file};
use path::{below, is_empty, picked, place, put, reach, step};

use crate::practice::proposal::Origin;
use crate::store::shape::{CLIENT, ENGAGEMENT, SCHEMA};
use crate::store::write;

mod border;
mod path;

/// Where an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A flag.
    Flag,
    /// The file of answers.
    File,
    /// The interview.
    Asked,
    /// A proposal that nobody spoke against.
    Proposed(Origin),
    /// It follows from other answers.
    Follows,
    /// Offered as a default in the interview, and never taken without being asked.
    Offered,
}

/// A table in the making, with the source of each answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    table: Table,
    sources: BTreeMap<String, Source>,
    left: BTreeSet<String>,
}

impl Answers {
    /// Begins with a table whose every value comes from one source.
    #[must_use]
    pub fn of(table: Table, source: Source) -> Self {
        let mut sources = BTreeMap::new();
        for key in table.keys() {
            sources.insert(key.clone(), source);
        }
        Self {
            table,
            sources,
            left: BTreeSet::new(),
        }
    }

    /// Returns the value at a path such as `contract.minutes`, `payer[0].client` or `person[manager]`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Value> {
        let mut steps = path.split('.');
        let mut found = step(&self.table, steps.next()?)?;
        for name in steps {
            found = step(found.as_table()?, name)?;
        }
        Some(found)
    }

    /// Returns the words at a path.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.get(path).and_then(Value::as_str)
    }

    /// Returns the number at a path.
    #[must_use]
    pub fn number(&self, path: &str) -> Option<i64> {
        self.get(path).and_then(Value::as_integer)
    }

    /// Puts a value at a path, making the tables on the way.
    pub fn set(&mut self, path: &str, value: Value, source: Source) {
        self.sources.insert(path.to_owned(), source);
        self.left.remove(path);
        let (way, last) = path.rsplit_once('.').unwrap_or(("", path));
        if let Some(table) = reach(&mut self.table, way) {
            put(table, last, value);
        }
    }

    /// Leaves a question open on purpose: no proposal fills it.
    pub fn leave(&mut self, path: &str) {
        self.remove(path);
        self.left.insert(path.to_owned());
    }

    /// Takes the value at a path away.
    pub fn remove(&mut self, path: &str) {
        self.sources.remove(path);
        let (way, last) = path.rsplit_once('.').unwrap_or(("", path));
        if self.get(path).is_none() {
            return;
        }
        let Some(table) = reach(&mut self.table, way) else {
            return;
        };
        let (name, pick) = picked(last);
        match (pick, table.get_mut(name)) {
            (Some(pick), Some(Value::Array(list))) => {
                if let Some(place) = place(list, pick) {
                    list.remove(place);
                }
                if list.is_empty() {
                    table.remove(name);
                }
            }
            _ => {
                table.remove(name);
            }
        }
        if way.is_empty() || self.get(way).is_none_or(|v| !is_empty(v)) {
            return;
        }
        self.remove(way);
    }

    /// Returns the source of the value at a path: its own, or that of the nearest table around it.
    #[must_use]
    pub fn source(&self, path: &str) -> Option<Source> {
        let mut path = path;
        loop {
            let bare = path.split_once('[').map_or(path, |(name, _)| name);
            let found = self.sources.get(path).or_else(|| self.sources.get(bare));
            match (found, path.rsplit_once('.')) {
                (Some(source), _) => return Some(*source),
                (None, Some((around, _))) => path = around,
                (None, None) => return self.source_below(path),
            }
        }
    }

    /// Returns the source of the first answer below a path.
    fn source_below(&self, path: &str) -> Option<Source> {
        let mut known = self.sources.iter();
        known
            .find(|(answer, _)| below(answer, path))
            .map(|(_, source)| *source)
    }

    /// Takes what is still open from proposals; what is only offered stays open.
    pub fn fill(&mut self, proposed: &Self) {
        for (path, source) in &proposed.sources {
            let left = self.left.iter().any(|left| below(path, left));
            if left || *source == Source::Offered || self.get(path).is_some() {
                continue;
            }
            if let Some(value) = proposed.get(path).cloned() {
                self.set(path, value, *source);
            }
        }
    }

    /// Returns the whole table.
    #[must_use]
    pub const fn table(&self) -> &Table {
        &self.table
    }

    /// Lays the engagement's file out.
    #[must_use]
    pub fn engagement_file(&self) -> String {
        write::file(&self.with_schema(), &ENGAGEMENT)
    }

    /// Lays the client's file out.
    #[must_use]
    pub fn client_file(&self) -> String {
        write::file(&self.with_schema(), &CLIENT)
    }

    /// Adds the number of the format.
    fn with_schema(&self) -> Table {
        let mut table = self.table.clone();
        table.insert("schema".into(), Value::Integer(SCHEMA.into()));
        table
    }
}

#[cfg(test)]
mod tests {
    use super::{Answers, Source, from_file};
    use toml::Value;

    fn person(name: &str) -> Value {
        Value::Table(toml::toml! { name = name })
    }

    #[test]
    fn an_answer_is_found_where_it_was_put() {
        let mut answers = Answers::default();

        answers.set("contract.minutes", 90.into(), Source::Flag);
        answers.set("person[manager]", person("Kaisa Malli"), Source::Asked);
        answers.set("payer[0].client", "kuusilahti".into(), Source::Asked);

        assert_eq!(answers.number("contract.minutes"), Some(90));
        assert_eq!(answers.text("person[manager].role"), Some("manager"));
        assert_eq!(answers.text("payer[0].client"), Some("kuusilahti"));
        assert_eq!(answers.get("person[contact]"), None);
    }

    #[test]
    fn a_second_answer_takes_the_place_of_the_first() {
        let mut answers = Answers::default();

        answers.set("person[manager]", person("A"), Source::Asked);
        answers.set("person[manager]", person("B"), Source::Asked);

        assert_eq!(answers.text("person[manager].name"), Some("B"));
        assert_eq!(
            answers
                .get("person")
                .and_then(Value::as_array)
                .map(Vec::len),
            Some(1)
        );
    }

    #[test]
    fn what_is_taken_away_leaves_no_empty_table() {
        let mut answers = Answers::default();
        answers.set("contract.venue.name", "Koulu".into(), Source::Asked);

        answers.remove("contract.venue.name");

        assert!(answers.table().is_empty());
    }

    #[test]
    fn proposals_fill_what_is_open_and_nothing_else() {
        let mut answers = Answers::default();
        answers.set("contract.minutes", 60.into(), Source::Flag);
        let mut proposed = Answers::default();
        proposed.set("contract.minutes", 90.into(), Source::Follows);
        proposed.set("contract.end", "x".into(), Source::Follows);
        proposed.set("contract.venue", "y".into(), Source::Offered);

        answers.fill(&proposed);

        assert_eq!(answers.number("contract.minutes"), Some(60));
        assert_eq!(answers.source("contract.end"), Some(Source::Follows));
        assert_eq!(answers.get("contract.venue"), None);
    }

    #[test]
    fn the_source_of_a_file_holds_for_all_below_it() {
        let text = "id = \"k26-01\"\n[contract]\nminutes = 90\n[[payer]]\nclient = \"a\"\n";
        let (answers, id) = from_file("answers.toml".into(), text).unwrap();

        assert_eq!(id.as_deref(), Some("k26-01"));
        assert_eq!(answers.source("contract.minutes"), Some(Source::File));
        assert_eq!(answers.source("payer[0].client"), Some(Source::File));
        assert_eq!(answers.source("unit"), None);
    }

    #[test]
    fn a_file_of_answers_may_lack_keys_but_not_misspell_them() {
        let wrong =
            from_file("answers.toml".into(), "kind = \"talk\"\nclinet = \"a\"\n").unwrap_err();

        assert_eq!(wrong.len(), 1);
        assert_eq!(
            (wrong[0].line, wrong[0].column, wrong[0].key.as_str()),
            (2, 1, "clinet")
        );
        assert!(from_file("a.toml".into(), "[contract]\nminutes = 90\n").is_ok());
    }
}
