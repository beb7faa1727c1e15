//! `tyo undo`: takes the last command back with a new commit, after showing what that means.

use clap::Args;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::past::{last, undo};
use crate::output::undo::{Fate, Past, json, text};
use crate::ui::text::say;

/// Arguments of `undo`.
#[derive(Debug, Args)]
pub struct UndoArgs {
    /// Only show what would be taken back.
    #[arg(short = 'n', long)]
    pub dry_run: bool,
}

/// Takes the last command back.
///
/// # Errors
/// When there is nothing to take back, or it may not be.
pub fn run(context: &Context, args: &UndoArgs) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    let workspace = context.workspace()?;
    let found = last(&workspace)?;
    let fate = |before, after| match (before, after) {
        (true, true) => Fate::Restored,
        (false, _) => Fate::Removed,
        (true, false) => Fate::Returned,
    };
    let files = found.files.iter().map(|file| {
        let path = file.path.as_ref().map(ToString::to_string);
        (path.unwrap_or_default(), fate(file.before, file.after))
    });
    let past = Past {
        id: found.id.clone(),
        verb: found.verb.clone(),
        ids: found.ids.clone(),
        files: files.collect(),
    };

    if args.dry_run {
        context.answer(
            "undo",
            || json(&past, None),
            |console| console.data(&text(words, &past)),
        )?;
        return Ok(ExitStatus::Done);
    }
    if !context.json() {
        context.console.status(text(words, &past).trim_end());
    }
    if !context.confirm_with(&say!(words, "undo-really"), false)? {
        context.console.status(&say!(words, "undo-left"));
        return Ok(ExitStatus::Done);
    }

    let made = undo(context, &workspace, &found)?;
    context.answer(
        "undo",
        || json(&past, made.as_deref()),
        |console| {
            console.status(&say!(words, "undo-done", verb = past.verb.as_str()));
            Ok(())
        },
    )?;
    Ok(ExitStatus::Done)
}
