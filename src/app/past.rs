//! The last command of the history, and taking it back.

use std::time::Duration;

use super::context::Context;
use super::error::CommandError;
use crate::store::history;
use crate::store::workspace::Workspace;
use crate::ui::text::say;

/// Finds the command that an undo would take back, and checks that it may.
///
/// # Errors
/// When there is none, or it may not be taken back.
pub fn last(workspace: &Workspace) -> Result<history::Past, CommandError> {
    Ok(history::last(&workspace.git)?)
}

/// Takes a command back that was shown before; refuses when another has been made since.
///
/// # Errors
/// When another command came in between, or the files have been changed since.
pub fn undo(
    context: &Context,
    workspace: &Workspace,
    shown: &history::Past,
) -> Result<Option<String>, CommandError> {
    use crate::store::error::StoreError;
    if last(workspace)?.id != shown.id {
        let paths = shown.files.iter().filter_map(|file| file.path.clone());
        return Err(StoreError::ChangedMeanwhile {
            paths: paths.collect(),
        }
        .into());
    }
    let wait = Duration::from_secs(context.config.wait.value);
    let (_, commit) = history::undo(&workspace.folder, &workspace.git, wait)?;
    if let Some(id) = &commit.id {
        let id: String = id.chars().take(10).collect();
        context
            .console
            .status(&say!(context.words(), "committed", id = id));
    }
    Ok(commit.id)
}
