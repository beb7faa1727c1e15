//! Words for errors: what could not be done, to what, why, and what to do now. The only place that turns failures into sentences.
//!
//! Never shows a line of a file: some lines may hold words that are nobody else's business.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};

use crate::domain::id::IdError;
use crate::store::error::{StoreError, UndoBlock};
use crate::ui::console::PrintError;
use crate::ui::text::{Lang, Value as Fact, Words, say};

use super::error::CommandError;
use super::exit::ExitStatus;
use super::refusal::Refusal;
use super::tell_file::{ToldProblem, tell_problem};

mod import;
mod tools;

use tools::{edit, editor, prompt, template};

/// An error in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// The code that scripts can rely on.
    pub code: String,
    /// What could not be done.
    pub message: String,
    /// Why.
    pub causes: Vec<String>,
    /// What to do now.
    pub hints: Vec<String>,
    /// Problems of files, each with its place.
    pub problems: Vec<ToldProblem>,
}

impl Told {
    /// Begins with what could not be done.
    fn new(code: &str, message: String) -> Self {
        Self {
            code: code.to_owned(),
            message,
            ..Self::default()
        }
    }

    /// Writes it as data, with the status the run ends with.
    #[must_use]
    pub fn json(&self, status: ExitStatus) -> Value {
        let problems: Vec<Value> = self.problems.iter().map(ToldProblem::json).collect();
        json!({
            "error": {
                "code": self.code, "message": self.message, "causes": self.causes, "hints": self.hints,
                "problems": problems,
            },
            "exit": status.code(),
        })
    }

    /// Adds why.
    fn because(mut self, cause: impl std::fmt::Display) -> Self {
        self.causes.push(cause.to_string());
        self
    }

    /// Adds what to do now.
    fn hint(mut self, hint: String) -> Self {
        self.hints.push(hint);
        self
    }

    /// Adds the nearest known id, where there is one, or another hint.
    fn near(self, words: &Words, nearest: Option<&String>, otherwise: String) -> Self {
        match nearest {
            Some(near) => self.hint(say!(words, "hint-did-you-mean", near = near.as_str())),
            None => self.hint(otherwise),
        }
    }
}

/// Finds the words for an error.
#[must_use]
pub fn tell(words: &Words, error: &CommandError) -> Told {
    match error {
        CommandError::Store(error) => store(words, error),
        CommandError::Files(problems) => {
            let told = Told::new("files", say!(words, "error-files", count = problems.len()));
            let problems = problems
                .iter()
                .map(|problem| tell_problem(words, problem))
                .collect();
            Told {
                problems,
                ..told.hint(say!(words, "hint-format"))
            }
        }
        CommandError::Import(troubles) => import::told(words, troubles),
        CommandError::NoClient(id, nearest) => Told::new(
            "no-client",
            say!(words, "error-no-client", id = id.as_str()),
        )
        .near(words, nearest.as_ref(), say!(words, "hint-new-client")),
        CommandError::NoEngagement(id, nearest) => Told::new(
            "no-engagement",
            say!(words, "error-no-engagement", id = id.as_str()),
        )
        .near(words, nearest.as_ref(), say!(words, "hint-list")),
        CommandError::Refused(refusal) => refused(words, refusal),
        CommandError::BadAnswers(bad) => bad_answers(words, bad),
        CommandError::MissingAnswers(flags) => Told::new(
            "missing-answers",
            say!(words, "error-missing-answers", flags = flags.join(" ")),
        )
        .hint(say!(words, "hint-answers")),
        CommandError::NeedsYes(flag) => {
            Told::new("needs-yes", say!(words, "error-needs-yes", flag = *flag))
        }
        CommandError::Prompt(error) => prompt(words, error),
        CommandError::Editor(error) => editor(words, error),
        CommandError::Template(error) => template(words, error),
        CommandError::Layout(reasons) => reasons.iter().fold(
            Told::new("layout", say!(words, "error-layout")),
            Told::because,
        ),
        CommandError::Characters(characters) => {
            let list = characters
                .iter()
                .map(|c| format!("{c} (U+{:04X})", u32::from(*c)))
                .collect::<Vec<_>>()
                .join(", ");
            Told::new("characters", say!(words, "error-characters", list = list))
                .hint(say!(words, "hint-characters"))
        }
        CommandError::NoPdf => {
            Told::new("no-pdf", say!(words, "error-no-pdf")).hint(say!(words, "hint-no-pdf"))
        }
        CommandError::Print(PrintError::BrokenPipe) => Told::new("broken-pipe", String::new()),
        CommandError::Print(PrintError::Io(source)) => {
            Told::new("print", say!(words, "error-print")).because(source)
        }
        CommandError::Outside { path, source } => Told::new(
            "outside",
            say!(words, "error-outside", path = path.as_str()),
        )
        .because(source),
    }
}

/// Says how an id is written, where that is what was wrong.
#[must_use]
pub fn id_hint(words: &Words, error: &(dyn std::error::Error + 'static)) -> Option<String> {
    let id = error.is::<IdError>();
    id.then(|| words.find("hint-bad-id")).flatten()
}

/// Finds the words for answers that are none: one alone, or all of them below each other.
fn bad_answers(words: &Words, bad: &[Refusal]) -> Told {
    if let [only] = bad {
        return refused(words, only);
    }
    let told = Told::new(
        "bad-answers",
        say!(words, "error-bad-answers", count = bad.len()),
    );
    bad.iter()
        .map(|refusal| refused(words, refusal).message)
        .fold(told, Told::because)
}

/// Finds the words for a rule that forbids the request.
fn refused(words: &Words, refusal: &Refusal) -> Told {
    let code = refusal.rule.code();
    let facts: Vec<(&str, Fact<'_>)> = refusal
        .facts
        .iter()
        .map(|(name, value)| (*name, Fact::from(fact(words, name, value))))
        .collect();
    let (message, hint) = match refusal.fact("guard") {
        Some(guard) => (format!("guard-{guard}"), format!("guard-hint-{guard}")),
        None => (format!("refused-{code}"), format!("hint-{code}")),
    };
    let message = words
        .find_with(&message, &facts)
        .unwrap_or_else(|| code.to_owned());
    let source = refusal.fact("source");
    let source = source.and_then(|source| words.find(&format!("guard-source-{source}")));
    let told = source
        .into_iter()
        .fold(Told::new(code, message), Told::because);
    match words.find_with(&hint, &facts) {
        Some(hint) => told.hint(hint),
        None => told,
    }
}

/// Names kinds of work, roles, states and parts as people say them, and writes a moment as they do; other facts stand as
/// they are.
fn fact(words: &Words, name: &str, value: &str) -> String {
    let list = match name {
        "kind" => "kind",
        "role" | "roles" => "role",
        "meeting" | "meetings" => "session",
        "status" => "session-status",
        "moment" | "limit" | "date" | "last" | "from" | "to" | "first" | "second" => {
            return moment(words, value);
        }
        "state" => "state",
        "blocks" => "block",
        "outcome" => "outcome",
        "left" => "end-left",
        _ => return value.to_owned(),
    };
    let named = |code: &str| words.find(&format!("{list}-{}", code.replace('_', "-")));
    let codes = value.split(", ");
    let told: Vec<String> = codes
        .map(|code| named(code).unwrap_or_else(|| code.to_owned()))
        .collect();
    told.join(", ")
}

/// Writes a moment of the form `2026-11-26 13:00`, or a day, as people of the language do.
fn moment(words: &Words, value: &str) -> String {
    if words.lang() != Lang::Fi {
        return value.to_owned();
    }
    let at = NaiveDateTime::parse_from_str(value, "%Y-%m-%d %H:%M");
    let at = at.map(|at| at.format("%-d.%-m.%Y klo %-H.%M").to_string());
    let day = || {
        value
            .parse::<NaiveDate>()
            .map(|day| day.format("%-d.%-m.%Y").to_string())
    };
    at.or_else(|_| day()).unwrap_or_else(|_| value.to_owned())
}

/// Finds the words for a failed operation on the folder.
fn store(words: &Words, error: &StoreError) -> Told {
    use StoreError as E;
    let p = |path: &camino::Utf8Path| path.to_string();
    match error {
        E::OutsideFolder { path } => Told::new(
            "outside-folder",
            say!(words, "error-outside-folder", path = p(path)),
        ),
        E::Symlink { path } => Told::new("symlink", say!(words, "error-symlink", path = p(path)))
            .hint(say!(words, "hint-symlink")),
        E::NotAFile { path } => Told::new(
            "not-a-file",
            say!(words, "error-not-a-file", path = p(path)),
        )
        .hint(say!(words, "hint-not-a-file")),
        E::NotAFolder { folder } => Told::new(
            "not-a-folder",
            say!(words, "error-not-a-folder", folder = p(folder)),
        )
        .hint(say!(words, "hint-not-a-folder")),
        E::TooLarge { path, limit } => Told::new(
            "too-large",
            say!(
                words,
                "error-too-large",
                path = p(path),
                limit = limit / (1024 * 1024)
            ),
        )
        .hint(say!(words, "hint-too-large")),
        E::NotUtf8 { path, line, .. } => Told::new(
            "not-utf8",
            say!(words, "error-not-utf8", path = p(path), line = *line),
        )
        .hint(say!(words, "hint-not-utf8")),
        E::ReadFile { path, source } => {
            Told::new("read", say!(words, "error-read", path = p(path))).because(source)
        }
        E::ListFolder { path, source } => {
            Told::new("list", say!(words, "error-list", path = p(path))).because(source)
        }
        E::Exists { path } => Told::new("exists", say!(words, "error-exists", path = p(path))),
        E::CreateFile { path, source }
        | E::ReplaceFile { path, source }
        | E::RemoveFile { path, source }
        | E::CreateFolder { path, source } => {
            Told::new("write", say!(words, "error-write", path = p(path)))
                .because(source)
                .hint(say!(words, "hint-write"))
        }
        E::Lock { path, source } => Told::new("lock", say!(words, "error-lock", path = p(path)))
            .because(source)
            .hint(say!(words, "hint-write")),
        E::Locked { pid, host, .. } => {
            let pid = pid.map_or_else(|| "?".to_owned(), |pid| pid.to_string());
            let host = host.clone().unwrap_or_else(|| "?".to_owned());
            Told::new(
                "locked",
                say!(words, "error-locked", pid = pid, host = host),
            )
            .hint(say!(words, "hint-locked"))
        }
        E::EditFile { path, source } => edit(words, path, source),
        other => history(words, other),
    }
}

/// Finds the words for what has to do with history and practice folders.
fn history(words: &Words, error: &StoreError) -> Told {
    use StoreError as E;
    let list = |paths: &[camino::Utf8PathBuf]| {
        paths
            .iter()
            .map(|path| format!("`{path}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    match error {
        E::GitStart { source } => Told::new("git-start", say!(words, "error-git-start"))
            .because(source)
            .hint(say!(words, "hint-git-start")),
        E::GitFailed { command, stderr } => {
            Told::new("git", say!(words, "error-git", command = command.as_str()))
                .because(stderr)
                .hint(say!(words, "hint-git"))
        }
        E::NoIdentity { .. } => Told::new("no-identity", say!(words, "error-no-identity"))
            .hint(say!(words, "hint-no-identity")),
        E::MessageWord { word } => Told::new(
            "message-word",
            say!(words, "error-message-word", word = word.as_str()),
        ),
        E::DirtyFiles { paths } => {
            Told::new("dirty", say!(words, "error-dirty", paths = list(paths)))
                .hint(say!(words, "hint-dirty"))
        }
        E::ChangedMeanwhile { paths } => Told::new(
            "changed-meanwhile",
            say!(words, "error-changed-meanwhile", paths = list(paths)),
        )
        .hint(say!(words, "hint-again")),
        E::Unfinished { verb, paths } => Told::new(
            "unfinished",
            say!(
                words,
                "error-unfinished",
                verb = verb.as_str(),
                paths = list(paths)
            ),
        )
        .hint(say!(words, "hint-unfinished")),
        E::BadJournal { path, reason } => Told::new(
            "bad-journal",
            say!(words, "error-bad-journal", path = path.to_string()),
        )
        .because(reason)
        .hint(say!(words, "hint-bad-journal")),
        E::NotRolledBack { cause, rollback } => {
            Told::new("not-rolled-back", say!(words, "error-not-rolled-back"))
                .because(cause)
                .because(rollback)
                .hint(say!(words, "hint-again"))
        }
        E::NoHistory => Told::new("no-history", say!(words, "error-no-history"))
            .hint(say!(words, "hint-no-history")),
        E::NothingToUndo => Told::new("nothing-to-undo", say!(words, "error-nothing-to-undo")),
        E::UndoBlocked { verb, block, .. } => undo(words, verb, block),
        E::NotAPractice { folder } => Told::new(
            "not-a-practice",
            say!(words, "error-not-a-practice", folder = folder.to_string()),
        )
        .hint(say!(words, "hint-init")),
        E::FolderNotEmpty { folder } => Told::new(
            "folder-not-empty",
            say!(words, "error-folder-not-empty", folder = folder.to_string()),
        )
        .hint(say!(words, "hint-folder-not-empty")),
        E::AlreadyAPractice { folder } => Told::new(
            "already-a-practice",
            say!(
                words,
                "error-already-a-practice",
                folder = folder.to_string()
            ),
        )
        .hint(say!(words, "hint-already-a-practice")),
        E::InsideAPractice { folder, practice } => Told::new(
            "inside-a-practice",
            say!(
                words,
                "error-inside-a-practice",
                folder = folder.to_string(),
                practice = practice.to_string()
            ),
        )
        .hint(say!(words, "hint-inside-a-practice")),
        other => Told::new("store", other.to_string()),
    }
}

/// Finds the words for an undo that may not be.
fn undo(words: &Words, verb: &str, block: &UndoBlock) -> Told {
    let told = Told::new(
        "undo-blocked",
        say!(words, "error-undo-blocked", verb = verb),
    );
    match block {
        UndoBlock::IssuedInvoice => told.because(say!(words, "cause-issued-invoice")),
        UndoBlock::ChangedSince { paths } => {
            let list = paths
                .iter()
                .map(|path| format!("`{path}`"))
                .collect::<Vec<_>>()
                .join(", ");
            told.because(say!(words, "cause-changed-since", paths = list))
                .hint(say!(words, "hint-undo"))
        }
        UndoBlock::OutsideFolder => told.because(say!(words, "cause-outside-folder")),
        UndoBlock::NoSingleParent => told.because(say!(words, "cause-no-single-parent")),
    }
}

#[cfg(test)]
mod tests;
