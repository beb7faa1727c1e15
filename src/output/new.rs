//! What a new client or engagement is: the file that was written, or would be; the summary of a contract before it is.

use serde_json::{Value, json};

use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// A file that a front door makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// The path in the folder.
    pub path: String,
    /// The id of what it holds.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// Something that a contract lacks or that is worth a second look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// The rule's code.
    pub code: &'static str,
    /// The dotted key.
    pub key: String,
    /// Whether the contract is a draft because of it.
    pub serious: bool,
    /// The flag that settles it, where there is one.
    pub flag: Option<String>,
    /// In words.
    pub words: String,
}

/// An answer in the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The clause.
    pub section: String,
    /// The question.
    pub question: String,
    /// The answer in words.
    pub answer: String,
    /// Where it comes from, in words.
    pub source: String,
}

/// What a front door made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Made {
    /// The client's file, where one was made.
    pub client: Option<NewFile>,
    /// The engagement's file.
    pub engagement: Option<NewFile>,
    /// The paths of rendered documents.
    pub documents: Vec<String>,
    /// What the contract lacks.
    pub lacks: Vec<Lack>,
    /// Whether nothing was written.
    pub dry_run: bool,
}

impl NewFile {
    /// Takes path, id and text together.
    #[must_use]
    pub fn from_parts(path: &str, id: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            id: id.to_owned(),
            text: text.to_owned(),
        }
    }
}

impl Made {
    /// Lists the files, the client's first.
    pub fn files(&self) -> impl Iterator<Item = &NewFile> {
        self.client.iter().chain(&self.engagement)
    }
}

/// Draws the answers, each under its clause.
#[must_use]
pub fn summary(words: &Words, rows: &[Row]) -> Table {
    let mut table = Table::new([
        say!(words, "new-head-answer"),
        say!(words, "new-head-value"),
        say!(words, "new-head-source"),
    ]);
    let mut section = "";
    for row in rows {
        if row.section != section {
            section = &row.section;
            table.add([format!("— {section} —"), String::new(), String::new()]);
        }
        table.add([row.question.as_str(), &row.answer, &row.source]);
    }
    table
}

/// Writes what is made as data.
#[must_use]
pub fn json(made: &Made) -> Value {
    let file = |file: &NewFile| {
        let mut value = json!({ "id": file.id, "path": file.path });
        if let (true, Some(object)) = (made.dry_run, value.as_object_mut()) {
            object.insert("text".into(), file.text.clone().into());
        }
        value
    };
    let lack = |lack: &Lack| {
        let severity = if lack.serious { "error" } else { "warning" };
        json!({
            "rule": lack.code, "key": lack.key, "severity": severity, "flag": lack.flag, "message": lack.words,
        })
    };
    json!({
        "client": made.client.as_ref().map(file),
        "engagement": made.engagement.as_ref().map(file),
        "documents": made.documents,
        "findings": made.lacks.iter().map(lack).collect::<Vec<_>>(),
        "dry_run": made.dry_run,
    })
}

/// Writes what is made for a reader: paths that were written, or the files that would be.
#[must_use]
pub fn text(made: &Made) -> String {
    let line = |file: &NewFile| {
        if made.dry_run {
            format!("# {}\n{}", file.path, file.text)
        } else {
            format!("{}\n", file.path)
        }
    };
    let documents = made.documents.iter().filter(|_| !made.dry_run);
    made.files()
        .map(line)
        .chain(documents.map(|path| format!("{path}\n")))
        .collect::<Vec<_>>()
        .join(if made.dry_run { "\n" } else { "" })
}
