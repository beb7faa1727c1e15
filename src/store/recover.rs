//! The end of a change: records it in git, and finishes or takes back what a dead run left.
//!
//! The rule for a dead run: all its files whole means it is committed; otherwise all of them are put back. A file that has been
//! edited by hand since is never touched; unless it is committed by now, it stops the recovery with its name.

use std::time::SystemTime;

use camino::Utf8PathBuf;

use super::error::StoreError;
use super::fault;
use super::file::Folder;
use super::git::Git;
use super::journal::{Found, Journal};
use super::message::Message;

/// How many commits are searched for the one a dead run may have made.
const NEAR: usize = 100;

/// What became of the change of a run that died.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    /// The command that died.
    pub verb: String,
    /// Its files were whole and are kept; otherwise everything is as before it.
    pub kept: bool,
    /// The commit, where there is one.
    pub id: Option<String>,
    /// The files it was about.
    pub paths: Vec<Utf8PathBuf>,
}

/// Finishes or takes back what a dead run left. Only the holder of the lock may call this.
pub(super) fn recover(folder: &Folder, git: &Git) -> Result<Option<Recovered>, StoreError> {
    let Some((journal, since)) = Journal::left_behind(folder)? else {
        Journal::tidy(folder)?;
        return Ok(None);
    };
    let id = settle(folder, git, &journal, since)?;
    Journal::close(folder)?;
    Ok(Some(Recovered {
        verb: journal.verb.clone(),
        kept: id.is_some(),
        id: id.flatten(),
        paths: journal.files.into_iter().map(|file| file.path).collect(),
    }))
}

/// Commits the journal's files, and understands a commit that was made although git failed afterwards.
pub(super) fn record(git: &Git, journal: &Journal) -> Result<Option<String>, StoreError> {
    let paths = journal.committed();
    if !git.is_ready() || paths.is_empty() {
        return Ok(None);
    }
    git.stage(&paths)?;
    fault::point();
    let made = match git.commit_staged(&paths, &journal.message) {
        Ok(id) => id,
        Err(cause) => landed(git, journal)?.ok_or(cause)?,
    };
    fault::point();
    Ok(Some(made))
}

/// Puts the old files back and ends the journal; a commit that was made after all stays, for the next run to finish.
pub(super) fn take_back(folder: &Folder, git: &Git, journal: &Journal) -> Result<(), StoreError> {
    if landed(git, journal)?.is_some() {
        return Ok(());
    }
    journal.put_back(folder)?;
    let paths = journal.committed();
    // Where nothing was staged there is nothing to take back, and a full disk would not let git write its index.
    if git.is_ready() && !git.dirty(&paths)?.is_empty() {
        git.unstage(&paths)?;
    }
    Journal::close(folder)
}

/// Brings a dead run to an end: `Some` with the commit when its files are kept, `None` when they are put back.
fn settle(
    folder: &Folder,
    git: &Git,
    journal: &Journal,
    since: SystemTime,
) -> Result<Option<Option<String>>, StoreError> {
    if git.is_ready() {
        git.clear_dead_locks(since)?;
    }
    if let Some(id) = landed(git, journal)? {
        return Ok(Some(Some(id)));
    }
    let found = journal.found(folder)?;
    refuse_strangers(git, journal, &found)?;
    if found.contains(&Found::Before) {
        take_back(folder, git, journal)?;
        return Ok(None);
    }
    finish(folder, git, journal).map(Some)
}

fn finish(folder: &Folder, git: &Git, journal: &Journal) -> Result<Option<String>, StoreError> {
    let paths = journal.committed();
    if git.is_ready() && git.dirty(&paths)?.is_empty() {
        // Committed by hand in the meantime.
        return git.head();
    }
    record(git, journal).map_err(|cause| match take_back(folder, git, journal) {
        Ok(()) => cause,
        Err(rollback) => StoreError::NotRolledBack {
            cause: Box::new(cause),
            rollback: Box::new(rollback),
        },
    })
}

/// Looks for the commit that the journal's run made, and brings git's index in line with it.
///
/// A git that is killed between making the commit and storing the index leaves an index that would undo the commit.
fn landed(git: &Git, journal: &Journal) -> Result<Option<String>, StoreError> {
    if !git.is_ready() {
        return Ok(None);
    }
    // A message that is none of ours would equal every commit made by hand.
    let Some(ours) = Message::read(&journal.message) else {
        return Ok(None);
    };
    let commits = git.log(journal.head.as_deref(), 0, NEAR)?;
    let made = commits
        .into_iter()
        .find(|commit| Message::read(&commit.message).as_ref() == Some(&ours));
    if made.is_some() {
        git.unstage(&journal.committed())?;
    }
    Ok(made.map(|commit| commit.id))
}

fn refuse_strangers(git: &Git, journal: &Journal, found: &[Found]) -> Result<(), StoreError> {
    let pairs = journal.files.iter().zip(found);
    let strange = pairs.filter(|(_, found)| **found == Found::Neither);
    let mut paths: Vec<_> = strange.map(|(file, _)| file.path.clone()).collect();
    if git.is_ready() && !paths.is_empty() {
        let named: Vec<_> = paths.iter().map(Utf8PathBuf::as_path).collect();
        paths = git.dirty(&named)?;
    }
    if paths.is_empty() {
        return Ok(());
    }
    Err(StoreError::Unfinished {
        verb: journal.verb.clone(),
        paths,
    })
}
