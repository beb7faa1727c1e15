//! What a check of the folder found: one line each, with its place first, as editors read it.

use serde_json::{Value, json};

use super::say::named;
use crate::practice::contract::Severity;
use crate::ui::style::Paint;
use crate::ui::text::Words;

/// One line of the answer.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// How much it matters.
    pub severity: Severity,
    /// The file or folder.
    pub file: &'a str,
    /// The line, from one.
    pub line: usize,
    /// The column, from one.
    pub column: usize,
    /// The dotted key, or nothing.
    pub key: &'a str,
    /// The code that scripts can rely on.
    pub code: &'a str,
    /// What is wrong.
    pub message: &'a str,
}

/// Writes the lines.
#[must_use]
pub fn text(words: &Words, paint: Paint, lines: &[Line<'_>]) -> String {
    let line = |line: &Line<'_>| {
        let label = named(words, "severity", line.severity.code());
        let label = match line.severity {
            Severity::Error => paint.red(&label),
            Severity::Warning => paint.yellow(&label),
            Severity::Info => paint.cyan(&label),
        };
        let key = if line.key.is_empty() {
            String::new()
        } else {
            format!("`{}`: ", line.key)
        };
        format!(
            "{}:{}:{}: {label}: {key}{}\n",
            line.file, line.line, line.column, line.message
        )
    };
    lines.iter().map(line).collect()
}

/// Writes the lines as data, with how much was looked at.
#[must_use]
pub fn json(lines: &[Line<'_>], clients: usize, engagements: usize) -> Value {
    let line = |line: &Line<'_>| {
        json!({
            "severity": line.severity.code(), "file": line.file, "line": line.line, "column": line.column,
            "key": line.key, "code": line.code, "message": line.message,
        })
    };
    let count = |severity| lines.iter().filter(|l| l.severity == severity).count();
    json!({
        "sound": count(Severity::Error) == 0,
        "errors": count(Severity::Error),
        "warnings_found": count(Severity::Warning),
        "clients": clients,
        "engagements": engagements,
        "remarks": lines.iter().map(line).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Line, text};
    use crate::practice::contract::Severity;
    use crate::ui::style::Paint;
    use crate::ui::text::{Lang, Words};

    #[test]
    fn a_line_begins_with_its_place() {
        let line = Line {
            severity: Severity::Error,
            file: "clients/a.toml",
            line: 3,
            column: 1,
            key: "name",
            code: "file",
            message: "puuttuu",
        };

        let written = text(&Words::new(Lang::Fi), Paint::PLAIN, &[line]);

        assert!(written.starts_with("clients/a.toml:3:1: "), "{written}");
        assert!(written.ends_with("`name`: puuttuu\n"), "{written}");
    }
}
