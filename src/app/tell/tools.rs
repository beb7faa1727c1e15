//! Words for failures of what stands between a person and a file: in-place edits, questions, the editor, templates.
//!
//! Never shows a line of a file, as its parent does not.

use super::Told;
use crate::document::template::TemplateError;
use crate::store::edit::error::EditError;
use crate::ui::editor::EditorError;
use crate::ui::prompt::PromptError;
use crate::ui::text::{Words, say};

/// Finds the words for an edit that cannot be made in place.
pub(super) fn edit(words: &Words, path: &camino::Utf8Path, error: &EditError) -> Told {
    let told = Told::new("edit", say!(words, "error-edit", path = path.to_string()));
    match error {
        EditError::Parse {
            line,
            column,
            message,
        } => told
            .because(format!("{path}:{line}:{column}: {message}"))
            .hint(say!(words, "hint-check")),
        EditError::NoSuchPlace { place } => told
            .because(say!(words, "cause-edit-missing", key = place.as_str()))
            .hint(say!(words, "hint-edit-place", key = place.as_str())),
        EditError::OtherKind { place } | EditError::Unsupported { place } => told
            .because(say!(words, "cause-edit-place", key = place.as_str()))
            .hint(say!(words, "hint-edit-place", key = place.as_str())),
    }
}

/// Finds the words for a question that was not answered.
pub(super) fn prompt(words: &Words, error: &PromptError) -> Told {
    match error {
        PromptError::Interrupted => Told::new("interrupted", say!(words, "error-interrupted")),
        PromptError::NotATerminal => {
            Told::new("not-a-terminal", say!(words, "error-not-a-terminal"))
                .hint(say!(words, "hint-answers"))
        }
        PromptError::Io(source) => {
            Told::new("terminal", say!(words, "error-terminal")).because(source)
        }
        other => Told::new("question", say!(words, "error-fault")).because(format!("{other:?}")),
    }
}

/// Finds the words for an editor that did not help.
pub(super) fn editor(words: &Words, error: &EditorError) -> Told {
    let told = match error {
        EditorError::Empty => Told::new("editor-empty", say!(words, "error-editor-empty")),
        EditorError::OpenQuote { command } => Told::new(
            "editor-quote",
            say!(words, "error-editor-quote", command = command.as_str()),
        ),
        EditorError::NotFound { program } => Told::new(
            "editor-not-found",
            say!(words, "error-editor-not-found", program = program.as_str()),
        ),
        EditorError::NotStarted { program, source } => Told::new(
            "editor-not-started",
            say!(words, "error-editor-not-found", program = program.as_str()),
        )
        .because(source),
        EditorError::Failed { program, .. } => Told::new(
            "editor-failed",
            say!(words, "error-editor-failed", program = program.as_str()),
        ),
    };
    told.hint(say!(words, "hint-editor"))
}

/// Finds the words for a template that is wrong.
pub(super) fn template(words: &Words, error: &TemplateError) -> Told {
    let told = Told::new("template", say!(words, "error-template"));
    match error {
        TemplateError::At {
            file,
            line,
            column,
            reason,
        } => told.because(format!("{file}:{line}:{column}: {reason}")),
        TemplateError::Whole { file, reason } => told.because(format!("{file}: {reason}")),
        TemplateError::Safe { file, line, column } => told.because(format!(
            "{file}:{line}:{column}: {}",
            say!(words, "cause-template-safe")
        )),
        TemplateError::Unknown { name } => {
            told.because(say!(words, "cause-template-unknown", name = name.as_str()))
        }
    }
    .hint(say!(words, "hint-template"))
}
