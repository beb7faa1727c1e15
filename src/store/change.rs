//! One command's change to the folder: all its files and one commit, or nothing.
//!
//! A change is collected in memory. [`Change::commit`] then checks that nobody has touched the files, leaves a journal, writes
//! each file atomically, commits exactly these files, and removes the journal. A failure puts the old files back; a run that
//! dies is finished or taken back by the next [`Change::begin`]. Without git all holds but the commit.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};

use super::error::StoreError;
use super::fault;
use super::file::Folder;
use super::git::Git;
use super::journal::{Journal, Planned, hash};
use super::lock::Lock;
use super::message::Message;
use super::recover;

pub use super::recover::Recovered;

/// A change that is being collected; nothing is written until it is committed.
#[derive(Debug)]
pub struct Change<'a> {
    folder: &'a Folder,
    git: &'a Git,
    steps: Vec<Step>,
    recovered: Option<Recovered>,
    _lock: Lock,
}

/// A change that has been made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// The commit's id; none without history, or when nothing had to be written.
    pub id: Option<String>,
    /// The files written or removed, in the order in which they were asked for.
    pub paths: Vec<Utf8PathBuf>,
}

#[derive(Debug)]
struct Step {
    path: Utf8PathBuf,
    old: Option<Vec<u8>>,
    new: Option<Vec<u8>>,
}

impl<'a> Change<'a> {
    /// Takes the lock, finishes or takes back what a dead run left, and checks that git knows whom to name.
    pub fn begin(folder: &'a Folder, git: &'a Git, wait: Duration) -> Result<Self, StoreError> {
        let lock = Lock::take(folder, wait)?;
        if git.is_ready() {
            git.check_identity()?;
        }
        let recovered = recover::recover(folder, git)?;
        Ok(Self {
            folder,
            git,
            steps: Vec::new(),
            recovered,
            _lock: lock,
        })
    }

    /// What became of a dead run's change, if there was one.
    pub fn recovered(&self) -> Option<&Recovered> {
        self.recovered.as_ref()
    }

    /// Says whether nothing is to be written.
    pub fn is_empty(&self) -> bool {
        self.steps.iter().all(|step| step.old == step.new)
    }

    /// Asks for a file that must not be there yet.
    pub fn create(&mut self, path: &Utf8Path, bytes: impl Into<Vec<u8>>) -> Result<(), StoreError> {
        if let Some(step) = self.step(path) {
            if step.new.is_some() {
                return Err(StoreError::Exists {
                    path: path.to_owned(),
                });
            }
            step.new = Some(bytes.into());
            return Ok(());
        }
        if self.folder.exists(path)? {
            return Err(StoreError::Exists {
                path: path.to_owned(),
            });
        }
        self.push(path, None, Some(bytes.into()));
        Ok(())
    }

    /// Asks for new bytes in a file that was read as `old`; equal bytes leave the file alone.
    pub fn replace(
        &mut self,
        path: &Utf8Path,
        old: &[u8],
        new: impl Into<Vec<u8>>,
    ) -> Result<(), StoreError> {
        self.over(path, old, Some(new.into()))
    }

    /// Asks for the removal of a file that was read as `old`.
    pub fn remove(&mut self, path: &Utf8Path, old: &[u8]) -> Result<(), StoreError> {
        self.over(path, old, None)
    }

    /// Writes everything and commits it as `<verb>: <id> <id>`.
    pub fn commit(self, verb: &str, ids: &[&str]) -> Result<Commit, StoreError> {
        self.commit_as(&Message::command(verb, ids)?)
    }

    pub(super) fn commit_as(mut self, message: &Message) -> Result<Commit, StoreError> {
        self.steps.retain(|step| step.old != step.new);
        if self.steps.is_empty() {
            return Ok(Commit {
                id: None,
                paths: Vec::new(),
            });
        }
        self.check_unchanged()?;
        let journal = self.plan(message)?;
        let old: Vec<_> = self.steps.iter().map(|step| step.old.as_deref()).collect();
        if let Err(error) = journal.open(self.folder, &old) {
            let _ = Journal::close(self.folder);
            return Err(error);
        }
        let id = self.write_and_record(&journal)?;
        // The change is whole and committed. A journal that stays is understood so by the next run.
        let _ = Journal::close(self.folder);
        Ok(Commit {
            id,
            paths: self.steps.into_iter().map(|step| step.path).collect(),
        })
    }

    fn write_and_record(&self, journal: &Journal) -> Result<Option<String>, StoreError> {
        let written = self
            .steps
            .iter()
            .try_for_each(|step| step.write(self.folder));
        let recorded = written.and_then(|()| recover::record(self.git, journal));
        match recorded {
            Ok(id) => Ok(id),
            Err(error) => Err(self.give_up(journal, error)),
        }
    }

    /// Puts the old files back, unless git had made the commit before it failed.
    fn give_up(&self, journal: &Journal, cause: StoreError) -> StoreError {
        match recover::take_back(self.folder, self.git, journal) {
            Ok(()) => cause,
            Err(rollback) => StoreError::NotRolledBack {
                cause: Box::new(cause),
                rollback: Box::new(rollback),
            },
        }
    }

    fn plan(&self, message: &Message) -> Result<Journal, StoreError> {
        let paths: Vec<_> = self.steps.iter().map(|step| step.path.as_path()).collect();
        let mut ignored = Vec::new();
        let mut head = None;
        if self.git.is_ready() {
            let dirty = self.git.dirty(&paths)?;
            if !dirty.is_empty() {
                return Err(StoreError::DirtyFiles { paths: dirty });
            }
            ignored = self.git.ignored(&paths)?;
            head = self.git.head()?;
        }
        let mut journal = Journal::new(message.verb(), message.to_string(), head);
        journal.files = self
            .steps
            .iter()
            .map(|step| step.planned(&ignored))
            .collect();
        Ok(journal)
    }

    fn check_unchanged(&self) -> Result<(), StoreError> {
        let mut changed = Vec::new();
        for step in &self.steps {
            let now = self.folder.read_if_there(&step.path)?;
            match (&step.old, now) {
                (None, Some(_)) => {
                    return Err(StoreError::Exists {
                        path: step.path.clone(),
                    });
                }
                (old, now) if *old != now => changed.push(step.path.clone()),
                _ => {}
            }
        }
        if changed.is_empty() {
            Ok(())
        } else {
            Err(StoreError::ChangedMeanwhile { paths: changed })
        }
    }

    /// Replaces or removes; a second request for the same file starts from what the first one asked for.
    fn over(
        &mut self,
        path: &Utf8Path,
        old: &[u8],
        new: Option<Vec<u8>>,
    ) -> Result<(), StoreError> {
        let Some(step) = self.step(path) else {
            self.push(path, Some(old.to_vec()), new);
            return Ok(());
        };
        if step.new.as_deref() != Some(old) {
            return Err(StoreError::ChangedMeanwhile {
                paths: vec![path.to_owned()],
            });
        }
        step.new = new;
        Ok(())
    }

    fn step(&mut self, path: &Utf8Path) -> Option<&mut Step> {
        self.steps.iter_mut().find(|step| step.path == path)
    }

    fn push(&mut self, path: &Utf8Path, old: Option<Vec<u8>>, new: Option<Vec<u8>>) {
        self.steps.push(Step {
            path: path.to_owned(),
            old,
            new,
        });
    }
}

impl Step {
    fn write(&self, folder: &Folder) -> Result<(), StoreError> {
        match (&self.old, &self.new) {
            (None, Some(new)) => folder.create(&self.path, new)?,
            (Some(_), Some(new)) => folder.replace(&self.path, new)?,
            (_, None) => folder.remove(&self.path)?,
        }
        fault::point();
        Ok(())
    }

    fn planned(&self, ignored: &[Utf8PathBuf]) -> Planned {
        Planned {
            path: self.path.clone(),
            before: self.old.as_deref().map(hash),
            after: self.new.as_deref().map(hash),
            committed: !ignored.contains(&self.path),
        }
    }
}

#[cfg(test)]
mod deaths;
#[cfg(test)]
mod tests;
