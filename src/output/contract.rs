//! What became of papers: files rendered, signatures given, terms changed, the end decided.

use serde_json::{Value, json};

use super::say::named;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// A rendered file.
#[derive(Debug, Clone)]
pub struct FileRow {
    /// Its path.
    pub path: String,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// Whether it is a draft.
    pub draft: bool,
    /// What became of it, by code.
    pub fate: &'static str,
}

/// Draws rendered files.
#[must_use]
pub fn files(words: &Words, rows: &[FileRow]) -> Table {
    let mut table = Table::new([
        say!(words, "render-heading-fate"),
        say!(words, "render-heading-path"),
    ]);
    for row in rows {
        table.add([named(words, "fate", row.fate), row.path.clone()]);
    }
    table
}

/// Writes rendered files as data.
#[must_use]
pub fn files_json(rows: &[FileRow]) -> Vec<Value> {
    let one = |row: &FileRow| json!({ "path": row.path, "sha256": row.sha256, "draft": row.draft, "fate": row.fate });
    rows.iter().map(one).collect()
}

/// A line under a paper.
#[derive(Debug, Clone)]
pub struct LineRow {
    /// The role, by code.
    pub role: &'static str,
    /// How many people it stands for.
    pub count: u32,
    /// The code of a party, or the client who is signed for.
    pub of: Option<String>,
}

impl LineRow {
    /// Names the line for a person.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        let role = named(words, "role", self.role);
        let role = match &self.of {
            Some(of) => format!("{role} {of}"),
            None => role,
        };
        match self.count {
            1 => role,
            count => say!(words, "sign-missing-several", role = role, count = count),
        }
    }
}

/// Writes lines as data.
#[must_use]
pub fn lines_json(rows: &[LineRow]) -> Vec<Value> {
    let one = |row: &LineRow| json!({ "role": row.role, "count": row.count, "of": row.of });
    rows.iter().map(one).collect()
}

/// A changed term.
#[derive(Debug, Clone)]
pub struct ChangeRow {
    /// Its key.
    pub key: String,
    /// The value before, as TOML.
    pub from: Option<String>,
    /// The value after, as TOML.
    pub to: Option<String>,
}

/// Draws changed terms, before and after.
#[must_use]
pub fn changes(words: &Words, rows: &[ChangeRow]) -> Table {
    let mut table = Table::new([
        say!(words, "amend-heading-term"),
        say!(words, "amend-heading-before"),
        say!(words, "amend-heading-after"),
    ]);
    let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    for row in rows {
        table.add([row.key.clone(), shown(&row.from), shown(&row.to)]);
    }
    table
}

/// Writes changed terms as data.
#[must_use]
pub fn changes_json(rows: &[ChangeRow]) -> Vec<Value> {
    let one = |row: &ChangeRow| json!({ "key": row.key, "from": row.from, "to": row.to });
    rows.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::{LineRow, changes};
    use crate::ui::text::{Lang, Words};

    #[test]
    fn a_line_tells_role_and_number() {
        let words = Words::new(Lang::Fi);
        let line = |role, count, of: Option<&str>| {
            let of = of.map(str::to_owned);
            LineRow { role, count, of }.told(&words)
        };

        assert_eq!(line("manager", 1, None), "esihenkilö");
        assert_eq!(line("supervisee", 6, None), "ohjattava (6)");
        assert_eq!(line("payer", 1, Some("lumme")), "maksaja lumme");
    }

    #[test]
    fn a_term_that_was_unset_shows_a_dash() {
        let row = super::ChangeRow {
            key: "contract.min_present".to_owned(),
            from: None,
            to: Some("3".to_owned()),
        };

        assert!(
            changes(&Words::new(Lang::En), &[row])
                .piped()
                .contains("contract.min_present\t–\t3")
        );
    }
}
