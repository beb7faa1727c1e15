//! The border between answers and the folder: a file laid out is read back, a single value is tried, a file of answers is read.
//!
//! Whatever the source of an answer, the same reader that the folder has decides whether it may stand there.

use camino::Utf8Path;
use toml::{Table, Value};

use super::{Answers, Source};
use crate::domain::client::Client;
use crate::domain::engagement::Engagement;
use crate::domain::id::{ClientId, EngagementId};
use crate::store::problem::{FileProblem, Problem, ProblemKind};
use crate::store::read;

/// An answer that the border of the folder does not let in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// The dotted key.
    pub key: String,
    /// Why.
    pub kind: ProblemKind,
}

/// Reads an engagement's file as the folder would.
///
/// # Errors
/// Everything that is wrong with it.
pub fn engagement(id: &EngagementId, text: &str) -> Result<Engagement, Vec<Stopped>> {
    read::engagement(id, text).map_err(stopped)
}

/// Reads a client's file as the folder would.
///
/// # Errors
/// Everything that is wrong with it.
pub fn client(id: &ClientId, text: &str) -> Result<Client, Vec<Stopped>> {
    read::client(id, text).map_err(stopped)
}

/// Drops the places of problems: a text that nobody has seen has no lines.
fn stopped(problems: Vec<Problem>) -> Vec<Stopped> {
    let stop = |problem: Problem| Stopped {
        key: problem.key,
        kind: problem.kind,
    };
    problems.into_iter().map(stop).collect()
}

/// Says what the border of an engagement's file has against a single value, whatever else is still open.
#[must_use]
pub fn against(path: &str, value: &Value) -> Option<ProblemKind> {
    let mut alone = Answers::default();
    alone.set("kind", "supervision".into(), Source::Asked);
    alone.set("client", "client".into(), Source::Asked);
    alone.set(path, value.clone(), Source::Asked);
    let text = alone.engagement_file();
    let id = "answers".parse().ok()?;
    first_against(engagement(&id, &text).err()?)
}

/// Says what the border of a client's file has against a single value, whatever else is still open.
#[must_use]
pub fn against_client(path: &str, value: &Value) -> Option<ProblemKind> {
    let mut alone = Answers::default();
    alone.set(path, value.clone(), Source::Asked);
    let id = "client".parse().ok()?;
    first_against(client(&id, &alone.client_file()).err()?)
}

/// Finds the first problem that is not about something still open.
fn first_against(stopped: Vec<Stopped>) -> Option<ProblemKind> {
    let open = |kind: &ProblemKind| {
        matches!(
            kind,
            ProblemKind::MissingKey | ProblemKind::Contradiction("vat-reason")
        )
    };
    stopped
        .into_iter()
        .map(|stopped| stopped.kind)
        .find(|kind| !open(kind))
}

/// Reads a file of answers for an engagement, with the id it may propose.
///
/// # Errors
/// Everything that is wrong with it but missing keys, which other sources may still give.
pub fn from_file(
    path: &Utf8Path,
    text: &str,
) -> Result<(Answers, Option<String>), Vec<FileProblem>> {
    let stand_in: Result<EngagementId, _> = "answers".parse();
    let found = stand_in.map_or_else(
        |_| Vec::new(),
        |id| read::engagement(&id, text).err().unwrap_or_default(),
    );
    let own_id = |problem: &Problem| {
        problem.key == "id" && matches!(problem.kind, ProblemKind::UnknownKey(_))
    };
    let wrong: Vec<FileProblem> = found
        .into_iter()
        .filter(|problem| problem.kind != ProblemKind::MissingKey && !own_id(problem))
        .map(|problem| problem.in_file(path, text))
        .collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut table: Table = text.parse().unwrap_or_default();
    table.remove("schema");
    let id = table.remove("id");
    let id = id.and_then(|id| id.as_str().map(str::to_owned));
    Ok((Answers::of(table, Source::File), id))
}
