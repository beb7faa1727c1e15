//! The inspection of a whole folder: files, references, contracts, signed texts, and what lies where it should not.
//!
//! Changes nothing. Every remark has its place, so that an editor can jump to it.

mod contracts;
mod places;

use camino::Utf8Path;
use chrono::NaiveDate;

use super::context::Context;
use super::error::CommandError;
use super::tell_file::tell_problem;
use crate::practice::contract::Severity;
use crate::store::problem::FileProblem;
use crate::store::workspace::{Everything, ReadError, Workspace};
use crate::ui::text::Words;

/// Something that is wrong or odd, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// How much it matters.
    pub severity: Severity,
    /// The file or folder, relative to the practice folder.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// The column in characters, from one.
    pub column: usize,
    /// The dotted key, or nothing.
    pub key: String,
    /// The code that scripts can rely on.
    pub code: String,
    /// What is wrong.
    pub message: String,
}

impl Remark {
    /// Makes a remark on a whole file or folder.
    fn on(severity: Severity, file: &Utf8Path, code: &str, message: String) -> Self {
        Self {
            severity,
            file: file.to_string(),
            line: 1,
            column: 1,
            key: String::new(),
            code: code.to_owned(),
            message,
        }
    }
}

/// What an inspection found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inspection {
    /// The remarks: by severity, then by file and line.
    pub remarks: Vec<Remark>,
    /// How many clients were read.
    pub clients: usize,
    /// How many engagements were read.
    pub engagements: usize,
}

impl Inspection {
    /// Counts the remarks of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let remarks = self.remarks.iter();
        remarks.filter(|r| r.severity == severity).count()
    }

    /// Says whether nothing is wrong; oddities do not count.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.count(Severity::Error) == 0
    }
}

/// Inspects a folder. A strict inspection asks of drafts what it asks of contracts in force.
///
/// # Errors
/// When a file cannot be had at all.
pub fn inspect(
    context: &Context,
    workspace: &Workspace,
    today: NaiveDate,
    strict: bool,
) -> Result<Inspection, CommandError> {
    let words = context.words();
    let mut found = Inspection {
        remarks: places::remarks(words, workspace)?,
        ..Inspection::default()
    };
    match workspace.load() {
        Ok((everything, problems)) => {
            found.remarks.extend(files(words, &problems));
            found.clients = everything.clients.len();
            found.engagements = everything.engagements.len();
            let judge = contracts::Judge {
                words,
                workspace,
                everything: &everything,
                today,
                strict,
            };
            found.remarks.extend(judge.remarks()?);
            found.remarks.extend(twins(words, &everything));
        }
        Err(ReadError::Problems(problems)) => found.remarks.extend(files(words, &problems)),
        Err(other) => return Err(other.into()),
    }
    found
        .remarks
        .sort_by(|a, b| (a.severity, &a.file, a.line).cmp(&(b.severity, &b.file, b.line)));
    Ok(found)
}

/// Turns problems of files into remarks.
fn files(words: &Words, problems: &[FileProblem]) -> Vec<Remark> {
    let remark = |problem: &FileProblem| {
        let told = tell_problem(words, problem);
        Remark {
            severity: Severity::Error,
            file: told.file,
            line: told.line,
            column: told.column,
            key: told.key,
            code: "file".to_owned(),
            message: told.message,
        }
    };
    problems.iter().map(remark).collect()
}

/// Finds clients that are one and the same by their business id.
fn twins(words: &Words, all: &Everything) -> Vec<Remark> {
    use crate::ui::text::say;
    let mut found = Vec::new();
    let mut seen = std::collections::BTreeMap::new();
    for (id, client) in &all.clients {
        let Some(number) = &client.business_id else {
            continue;
        };
        if let Some(first) = seen.insert(number.as_str(), id) {
            let path = format!("clients/{id}.toml");
            found.push(Remark::on(
                Severity::Warning,
                Utf8Path::new(&path),
                "twin",
                say!(words, "check-twin", other = first.as_str()),
            ));
        }
    }
    found
}
