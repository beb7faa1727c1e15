//! The one error of a command: everything that can go wrong below, as data. [`super::tell`] finds the words.

use crate::document::template::TemplateError;
use crate::store::error::StoreError;
use crate::store::problem::FileProblem;
use crate::store::workspace::ReadError;
use crate::ui::console::PrintError;
use crate::ui::editor::EditorError;
use crate::ui::prompt::PromptError;

use super::exit::ExitStatus;
use super::import::trouble::Trouble;
use super::refusal::{Refusal, Rule};

/// What stopped a command.
#[derive(Debug)]
pub enum CommandError {
    /// The folder.
    Store(StoreError),
    /// Files with problems.
    Files(Vec<FileProblem>),
    /// Rows of import files with something wrong; nothing is imported.
    Import(Vec<Trouble>),
    /// A client there is not, with the nearest there is.
    NoClient(String, Option<String>),
    /// An engagement there is not, with the nearest there is.
    NoEngagement(String, Option<String>),
    /// A rule forbids it.
    Refused(Refusal),
    /// Answers that are none, each as it was given.
    BadAnswers(Vec<Refusal>),
    /// Answers are missing and cannot be asked for: the flags that give them.
    MissingAnswers(Vec<String>),
    /// A yes is needed and cannot be asked for: the flag that gives it.
    NeedsYes(&'static str),
    /// A question.
    Prompt(PromptError),
    /// The editor.
    Editor(EditorError),
    /// A template is wrong.
    Template(TemplateError),
    /// A document could not be laid out; the reasons.
    Layout(Vec<String>),
    /// Characters that no font of the layout has.
    Characters(Vec<char>),
    /// This build makes no PDF.
    NoPdf,
    /// The answer could not be printed.
    Print(PrintError),
    /// A file outside the practice folder could not be read or written.
    Outside {
        /// The path as given.
        path: String,
        /// Why.
        source: std::io::Error,
    },
}

impl CommandError {
    /// Returns the status the run ends with.
    #[must_use]
    pub const fn exit(&self) -> ExitStatus {
        match self {
            Self::Store(StoreError::Locked { .. }) => ExitStatus::Locked,
            Self::MissingAnswers(_)
            | Self::NeedsYes(_)
            | Self::Prompt(PromptError::NotATerminal) => ExitStatus::NoAnswer,
            Self::Prompt(PromptError::Interrupted) => ExitStatus::Interrupted,
            Self::Prompt(PromptError::NothingToChoose { .. } | PromptError::Unscripted { .. }) => {
                ExitStatus::Fault
            }
            Self::Refused(Refusal {
                rule: Rule::Incomplete,
                ..
            }) => ExitStatus::Findings,
            Self::Print(PrintError::BrokenPipe) => ExitStatus::Done,
            _ => ExitStatus::Wrong,
        }
    }

    /// Says that a rule forbids the request.
    #[must_use]
    pub const fn refused(rule: Rule, facts: Vec<(&'static str, String)>) -> Self {
        Self::Refused(Refusal::new(rule, facts))
    }
}

impl From<ReadError> for CommandError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Store(error) => Self::Store(error),
            ReadError::Problems(problems) => Self::Files(problems),
            ReadError::NoClient(id, nearest) => Self::NoClient(id, nearest),
            ReadError::NoEngagement(id, nearest) => Self::NoEngagement(id, nearest),
        }
    }
}

macro_rules! from {
    ($($error:ty => $variant:ident),+ $(,)?) => { $(
        impl From<$error> for CommandError {
            fn from(error: $error) -> Self {
                Self::$variant(error)
            }
        }
    )+ };
}

from! {
    StoreError => Store,
    PromptError => Prompt,
    EditorError => Editor,
    TemplateError => Template,
    PrintError => Print,
    Refusal => Refused,
}

#[cfg(feature = "pdf")]
impl From<crate::document::pdf::PdfError> for CommandError {
    fn from(error: crate::document::pdf::PdfError) -> Self {
        use crate::document::pdf::PdfError;
        match error {
            PdfError::Characters(characters) => Self::Characters(characters),
            PdfError::Values(error) => Self::Layout(vec![error.to_string()]),
            PdfError::Layout(reasons) | PdfError::Standard(reasons) => Self::Layout(reasons),
        }
    }
}
