//! Undo: takes the last command back with a new commit; history itself is never rewritten.
//!
//! The files of that command are written as they were before it, through an ordinary [`Change`]. There is nothing to merge:
//! where a file has been changed since, undo refuses. A second undo takes back the command before.

use std::collections::HashSet;
use std::time::Duration;

use camino::Utf8Path;

use super::change::{Change, Commit};
use super::error::{StoreError, UndoBlock};
use super::file::Folder;
use super::git::{Git, Logged, Touched};
use super::message::Message;

/// Where issued invoices lie; only a credit note takes one back.
const INVOICES: &str = "invoices";

/// How many commits are looked at in one go.
const PAGE: usize = 100;

/// The last command that has not been taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Its commit.
    pub id: String,
    /// Its verb.
    pub verb: String,
    /// What it was about.
    pub ids: Vec<String>,
    /// What it did to which files.
    pub files: Vec<Touched>,
    before: String,
}

/// Finds the command that undo would take back, and checks that it may.
pub fn last(git: &Git) -> Result<Past, StoreError> {
    if !git.is_ready() {
        return Err(StoreError::NoHistory);
    }
    let (commit, message) = newest(git)?;
    let blocked = |block| StoreError::UndoBlocked {
        id: commit.id.clone(),
        verb: message.verb().to_owned(),
        block,
    };
    let parents = git.parents(&commit.id)?;
    let [before] = parents.as_slice() else {
        return Err(blocked(UndoBlock::NoSingleParent));
    };
    let files = git.touched(before, &commit.id)?;
    if let Some(block) = block(git, &commit, &files)? {
        return Err(blocked(block));
    }
    Ok(Past {
        id: commit.id.clone(),
        verb: message.verb().to_owned(),
        ids: message.ids().to_vec(),
        files,
        before: before.clone(),
    })
}

/// Takes the last command back.
pub fn undo(folder: &Folder, git: &Git, wait: Duration) -> Result<(Past, Commit), StoreError> {
    if !git.is_ready() {
        return Err(StoreError::NoHistory);
    }
    let mut change = Change::begin(folder, git, wait)?;
    let past = last(git)?;
    for (file, path) in past
        .files
        .iter()
        .filter_map(|file| Some((file, file.path.as_deref()?)))
    {
        restore(&mut change, folder, git, &past.before, file, path)?;
    }
    let ids: Vec<_> = past.ids.iter().map(String::as_str).collect();
    let commit = change.commit_as(&Message::undo(&ids, &past.id)?)?;
    Ok((past, commit))
}

fn restore(
    change: &mut Change<'_>,
    folder: &Folder,
    git: &Git,
    before: &str,
    file: &Touched,
    path: &Utf8Path,
) -> Result<(), StoreError> {
    let old = || git.show(before, path);
    match (file.before, file.after) {
        (true, true) => change.replace(path, &now(folder, path)?, old()?),
        (true, false) => change.create(path, old()?),
        (false, _) => change.remove(path, &now(folder, path)?),
    }
}

fn now(folder: &Folder, path: &Utf8Path) -> Result<Vec<u8>, StoreError> {
    let there = folder.read_if_there(path)?;
    there.ok_or_else(|| StoreError::DirtyFiles {
        paths: vec![path.to_owned()],
    })
}

/// The newest commit of ours that is neither an undo nor undone.
fn newest(git: &Git) -> Result<(Logged, Message), StoreError> {
    let mut undone = HashSet::new();
    for page in 0.. {
        let commits = git.log(None, page * PAGE, PAGE)?;
        let end = commits.len() < PAGE;
        for commit in commits {
            let Some(message) = Message::read(&commit.message) else {
                continue;
            };
            if let Some(id) = message.undoes() {
                undone.insert(id.to_owned());
            } else if !undone.contains(&commit.id) {
                return Ok((commit, message));
            }
        }
        if end {
            break;
        }
    }
    Err(StoreError::NothingToUndo)
}

fn block(git: &Git, commit: &Logged, files: &[Touched]) -> Result<Option<UndoBlock>, StoreError> {
    let paths: Option<Vec<_>> = files.iter().map(|file| file.path.as_deref()).collect();
    let Some(paths) = paths else {
        return Ok(Some(UndoBlock::OutsideFolder));
    };
    if paths.iter().any(|path| path.starts_with(INVOICES)) {
        return Ok(Some(UndoBlock::IssuedInvoice));
    }
    let since = git.touched(&commit.id, "HEAD")?;
    let changed = since.into_iter().filter_map(|file| file.path);
    let changed: Vec<_> = changed
        .filter(|path| paths.contains(&path.as_path()))
        .collect();
    Ok((!changed.is_empty()).then_some(UndoBlock::ChangedSince { paths: changed }))
}

#[cfg(test)]
mod tests;
