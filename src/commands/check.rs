//! `tyo check`: the whole folder, problem by problem. Changes nothing.

use clap::Args;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::inspect::{Inspection, inspect};
use crate::output::check::{Line, json, text};
use crate::practice::contract::Severity;
use crate::ui::text::say;

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Ask of drafts what is asked of contracts in force, and show remarks too.
    #[arg(long)]
    pub strict: bool,
}

/// Checks the folder.
///
/// # Errors
/// When there is no folder, or a file cannot be had at all.
pub fn run(context: &Context, args: &CheckArgs) -> Result<ExitStatus, CommandError> {
    let workspace = context.workspace()?;
    let found = inspect(context, &workspace, context.today()?, args.strict)?;
    tell(context, &found)?;
    Ok(if found.is_sound() {
        ExitStatus::Done
    } else {
        ExitStatus::Findings
    })
}

/// Shows what was found, and how it went as a whole.
pub(super) fn tell(context: &Context, found: &Inspection) -> Result<(), CommandError> {
    let lines: Vec<Line<'_>> = found
        .remarks
        .iter()
        .map(|remark| Line {
            severity: remark.severity,
            file: &remark.file,
            line: remark.line,
            column: remark.column,
            key: &remark.key,
            code: &remark.code,
            message: &remark.message,
        })
        .collect();
    context.answer(
        "check",
        || json(&lines, found.clients, found.engagements),
        |console| {
            console.data(&text(context.words(), console.out_paint(), &lines))?;
            console.status(&summary(context, found));
            Ok(())
        },
    )
}

/// Says in a line how it went.
pub(super) fn summary(context: &Context, found: &Inspection) -> String {
    let words = context.words();
    let (errors, warnings) = (found.count(Severity::Error), found.count(Severity::Warning));
    let read = say!(
        words,
        "check-read",
        engagements = found.engagements,
        clients = found.clients
    );
    let verdict = match (errors, warnings) {
        (0, 0) => say!(words, "check-clean"),
        (0, warnings) => say!(words, "check-clean-but", warnings = warnings),
        (errors, _) => say!(words, "check-wrong", errors = errors),
    };
    format!("{read}: {verdict}")
}
