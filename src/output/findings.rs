//! Findings of a contract: a block each for a person, a record a line for a program, and their JSON shape.

use serde_json::{Value, json};

use crate::ui::style::{Paint, wrap};
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// What stands before every further line of a finding.
const INDENT: &str = "    ";

/// One finding, in words.
#[derive(Debug, Clone)]
pub struct Row {
    /// The engagement.
    pub engagement: String,
    /// The rule's code.
    pub rule: &'static str,
    /// How much it matters, by code.
    pub severity: &'static str,
    /// The file.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// The column, from one.
    pub column: usize,
    /// The dotted key.
    pub key: String,
    /// The clause, by code.
    pub clause: &'static str,
    /// The clause's heading.
    pub heading: String,
    /// What is wrong.
    pub message: String,
    /// Where the rule comes from, by code.
    pub source: &'static str,
    /// A line that would fill the gap.
    pub example: Option<String>,
}

impl Row {
    /// Returns where it is.
    fn place(&self) -> String {
        format!("{}:{}:{}", self.file, self.line, self.column)
    }

    /// Names its severity.
    fn severity(&self, words: &Words) -> String {
        named(words, "severity", self.severity)
    }

    /// Names where its rule comes from.
    fn source(&self, words: &Words) -> String {
        named(words, "source", self.source)
    }
}

/// Names a code.
fn named(words: &Words, list: &str, code: &str) -> String {
    let found = words.find(&format!("{list}-{code}"));
    found.unwrap_or_else(|| code.to_owned())
}

/// Writes findings for a person: what is wrong first, then where, how to mend it, and why it is asked.
#[must_use]
pub fn text(words: &Words, paint: Paint, width: u16, rows: &[Row]) -> String {
    let blocks = rows
        .iter()
        .map(|row| block(words, paint, width.into(), row));
    blocks.collect::<Vec<String>>().join("\n")
}

/// Writes one finding, its further lines set in.
fn block(words: &Words, paint: Paint, width: usize, row: &Row) -> String {
    let label = row.severity(words);
    let label = match row.severity {
        "error" => paint.red(&label),
        "warning" => paint.yellow(&label),
        _ => paint.cyan(&label),
    };
    let head = format!("{label} {}: {}", paint.bold(&row.heading), row.message);
    let place = format!(
        "{}  {}",
        row.place(),
        row.example.as_ref().unwrap_or(&row.key)
    );
    let source = row.source(words);
    let inner = width.saturating_sub(INDENT.len());
    let below = [wrap(&place, inner), vec![paint.grey(&source)]].concat();
    let mut lines = wrap(&head, inner);
    let first = lines.drain(..1.min(lines.len())).collect::<String>();
    let rest = lines
        .iter()
        .chain(&below)
        .map(|line| format!("\n{INDENT}{line}"));
    format!("{first}{}\n", rest.collect::<String>())
}

/// Writes findings for a program: one a line.
#[must_use]
pub fn table(words: &Words, rows: &[Row]) -> Table {
    let mut table = Table::new([
        say!(words, "finding-heading-severity"),
        say!(words, "finding-heading-place"),
        say!(words, "finding-heading-rule"),
        say!(words, "finding-heading-key"),
        say!(words, "finding-heading-clause"),
        say!(words, "finding-heading-message"),
        say!(words, "finding-heading-source"),
    ]);
    for row in rows {
        table.add([
            row.severity(words),
            row.place(),
            row.rule.to_owned(),
            row.key.clone(),
            row.heading.clone(),
            row.message.clone(),
            row.source(words),
        ]);
    }
    table
}

/// Writes findings as data, with the engagements that were checked.
#[must_use]
pub fn json(checked: &[String], rows: &[Row]) -> Value {
    let complete = rows.iter().all(|row| row.severity != "error");
    let findings: Vec<Value> = rows.iter().map(one).collect();
    json!({ "checked": checked, "complete": complete, "findings": findings })
}

fn one(row: &Row) -> Value {
    json!({
        "engagement": row.engagement, "rule": row.rule, "severity": row.severity, "key": row.key,
        "file": row.file, "line": row.line, "column": row.column, "clause": row.clause,
        "heading": row.heading, "source": row.source, "message": row.message, "example": row.example,
    })
}

#[cfg(test)]
mod tests {
    use super::{Row, json, text};
    use crate::ui::style::Paint;
    use crate::ui::text::{Lang, Words};

    fn row() -> Row {
        Row {
            engagement: "k26-03".to_owned(),
            rule: "minutes-missing",
            severity: "error",
            file: "engagements/k26-03.toml".to_owned(),
            line: 21,
            column: 1,
            key: "contract.minutes".to_owned(),
            clause: "duration",
            heading: "Kesto ja määrä".to_owned(),
            message: "tapaamisen pituus puuttuu".to_owned(),
            source: "item-1",
            example: Some("contract.minutes = 90".to_owned()),
        }
    }

    #[test]
    fn a_person_reads_what_where_how_and_why() {
        let told = text(&Words::new(Lang::Fi), Paint::PLAIN, 80, &[row()]);

        assert_eq!(
            told,
            "virhe Kesto ja määrä: tapaamisen pituus puuttuu\n    engagements/k26-03.toml:21:1  \
             contract.minutes = 90\n    STOryn luettelo, kohta 1\n"
        );
    }

    #[test]
    fn a_narrow_terminal_breaks_between_words() {
        let told = text(&Words::new(Lang::Fi), Paint::PLAIN, 40, &[row()]);

        assert!(
            told.lines().all(|line| line.chars().count() <= 40),
            "{told}"
        );
        assert!(
            told.starts_with("virhe Kesto ja määrä: tapaamisen\n    pituus puuttuu\n"),
            "{told}"
        );
    }

    #[test]
    fn a_warning_alone_leaves_a_contract_complete() {
        let warning = Row {
            severity: "warning",
            ..row()
        };

        assert_eq!(json(&[], &[warning])["complete"], true);
        assert_eq!(json(&[], &[row()])["complete"], false);
    }
}
