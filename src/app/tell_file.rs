//! Words for what is wrong inside a file: file, line, column, key, and what was expected.

use std::fmt;

use crate::store::problem::{FileProblem, ProblemKind};
use crate::ui::text::{Words, say};

/// A problem of a file in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldProblem {
    /// The file, relative to the practice folder.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// The column, from one.
    pub column: usize,
    /// The dotted key, or nothing.
    pub key: String,
    /// What is wrong.
    pub message: String,
}

impl ToldProblem {
    /// Writes it as data.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "file": self.file, "line": self.line, "column": self.column, "key": self.key, "message": self.message,
        })
    }
}

impl fmt::Display for ToldProblem {
    /// Writes it with its place, as editors and people read it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        if !self.key.is_empty() {
            write!(f, "`{}`: ", self.key)?;
        }
        f.write_str(&self.message)
    }
}

/// Finds the words for a problem of a file.
#[must_use]
pub fn tell_problem(words: &Words, problem: &FileProblem) -> ToldProblem {
    ToldProblem {
        file: problem.file.to_string(),
        line: problem.line,
        column: problem.column,
        key: problem.key.clone(),
        message: message(words, &problem.kind),
    }
}

/// Writes what is wrong, without its place.
#[must_use]
pub fn message(words: &Words, kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::Syntax(reason) => say!(words, "problem-syntax", reason = reason.as_str()),
        ProblemKind::UnknownKey(Some(near)) => {
            say!(words, "problem-unknown-key-near", near = *near)
        }
        ProblemKind::UnknownKey(None) => say!(words, "problem-unknown-key"),
        ProblemKind::MissingKey => say!(words, "problem-missing-key"),
        ProblemKind::WrongType(expected, found) => {
            say!(
                words,
                "problem-wrong-type",
                expected = named(words, "type", expected),
                found = named(words, "type", found)
            )
        }
        ProblemKind::FloatForMoney => say!(words, "problem-float-for-money"),
        ProblemKind::UnknownCode(known, near) => unknown_code(words, known, *near),
        ProblemKind::OutOfRange(min, max) => {
            say!(
                words,
                "problem-out-of-range",
                min = min.to_string(),
                max = max.to_string()
            )
        }
        ProblemKind::Invalid(rule) => say!(
            words,
            "problem-expected",
            expected = named(words, "expected", rule)
        ),
        ProblemKind::ImpossibleDate => say!(words, "problem-impossible-date"),
        ProblemKind::BadText => say!(words, "problem-bad-text"),
        ProblemKind::PersonalCode => say!(words, "problem-personal-code"),
        ProblemKind::Schema(number) => say!(words, "problem-schema", number = number.to_string()),
        ProblemKind::Contradiction(rule) => named(words, "contradiction", rule),
        ProblemKind::UnknownReference(id, Some(near)) => {
            say!(
                words,
                "problem-unknown-reference-near",
                id = id.as_str(),
                near = near.as_str()
            )
        }
        ProblemKind::UnknownReference(id, None) => {
            say!(words, "problem-unknown-reference", id = id.as_str())
        }
        ProblemKind::Duplicate(id) => say!(words, "problem-duplicate", id = id.as_str()),
    }
}

/// Writes that a word is not in its list, with the nearest one or the whole list.
fn unknown_code(words: &Words, known: &[&str], near: Option<&str>) -> String {
    let list = listed(known);
    match near {
        Some(near) => say!(words, "problem-unknown-code-near", near = near, list = list),
        None => say!(words, "problem-unknown-code", list = list),
    }
}

/// Lists words in code marks.
#[must_use]
pub fn listed<T: fmt::Display>(known: &[T]) -> String {
    let quoted = known.iter().map(|code| format!("`{code}`"));
    quoted.collect::<Vec<_>>().join(", ")
}

/// Finds a phrase by a name that was made at run time; a test holds that every such name has one.
fn named(words: &Words, prefix: &str, name: &str) -> String {
    words
        .find(&format!("{prefix}-{name}"))
        .unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use crate::ui::text::{Lang, Words};

    #[test]
    fn every_rule_named_at_run_time_has_its_phrase() {
        let types = [
            "text",
            "integer",
            "decimal",
            "boolean",
            "date",
            "date-time",
            "list",
            "table",
            "tables",
        ];
        let expected = [
            "id",
            "list-id",
            "share",
            "business-id",
            "business-id-digit",
            "business-id-never-issued",
            "vat-id",
            "vat-id-digit",
            "ovt",
            "ovt-digit",
            "iban",
            "iban-digit",
            "bic",
            "einvoice-address",
            "einvoice-address-digit",
            "einvoice-operator",
            "person-code",
            "sha256",
            "series",
            "file-name",
        ];
        let contradictions = [
            "ends-before-it-begins",
            "max-below-min",
            "one-notice",
            "vat-reason",
            "goal-visibility",
            "remote-travel",
        ];
        for lang in Lang::ALL {
            let words = Words::new(lang);
            let keys = types.iter().map(|t| format!("type-{t}"));
            let keys = keys.chain(expected.iter().map(|e| format!("expected-{e}")));
            let keys = keys.chain(contradictions.iter().map(|c| format!("contradiction-{c}")));
            let missing: Vec<String> = keys.filter(|key| words.find(key).is_none()).collect();
            assert!(missing.is_empty(), "{lang}: {missing:?}");
        }
    }

    #[test]
    fn every_refusal_has_its_words() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for rule in crate::app::refusal::Rule::ALL {
                let key = format!("refused-{}", rule.code());
                assert!(words.find_with(&key, &[]).is_some(), "{lang}: {key}");
            }
        }
    }
}
