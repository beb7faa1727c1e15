//! The note a change leaves in `.tyo/` before it writes, so that the next run can finish or take back what a dead run began.
//!
//! `.tyo/pending` says what the files were and shall be, as hashes; `.tyo/pending.d/<n>` holds the old bytes of file n.
//! The copies are flushed first and the note last: where there is a note, everything it needs is there.

use std::time::SystemTime;

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::error::StoreError;
use super::fault;
use super::file::Folder;
use super::lock::PRIVATE;

const NOTE: &str = ".tyo/pending";
const COPIES: &str = ".tyo/pending.d";
const SCHEMA: u32 = 1;

/// What a change is about to do.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Journal {
    pub(super) schema: u32,
    pub(super) verb: String,
    pub(super) message: String,
    /// The newest commit when the change began.
    pub(super) head: Option<String>,
    pub(super) files: Vec<Planned>,
}

/// What a change is about to do to one file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Planned {
    pub(super) path: Utf8PathBuf,
    /// The hash before; none for a file to be created.
    pub(super) before: Option<String>,
    /// The hash after; none for a file to be removed.
    pub(super) after: Option<String>,
    /// The file belongs into the commit; false for what the user lets git ignore.
    pub(super) committed: bool,
}

/// How a planned file is found on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Before,
    After,
    Neither,
}

impl Journal {
    pub(super) fn new(verb: &str, message: String, head: Option<String>) -> Self {
        Self {
            schema: SCHEMA,
            verb: verb.to_owned(),
            message,
            head,
            files: Vec::new(),
        }
    }

    /// Writes the copies, then the note.
    pub(super) fn open(&self, folder: &Folder, old: &[Option<&[u8]>]) -> Result<(), StoreError> {
        for (at, bytes) in old.iter().enumerate() {
            if let Some(bytes) = bytes {
                folder.create(&copy(at), bytes)?;
                fault::point();
            }
        }
        let note = serde_json::to_vec_pretty(self).map_err(|error| bad(&error))?;
        folder.create(Utf8Path::new(NOTE), &note)?;
        fault::point();
        Ok(())
    }

    /// Reads the note of a dead run and the time it was written.
    pub(super) fn left_behind(folder: &Folder) -> Result<Option<(Self, SystemTime)>, StoreError> {
        let Some(bytes) = folder.read_if_there(Utf8Path::new(NOTE))? else {
            return Ok(None);
        };
        let journal: Self = serde_json::from_slice(&bytes).map_err(|error| bad(&error))?;
        if journal.schema != SCHEMA {
            return Err(bad(&format_args!("schema {} is unknown", journal.schema)));
        }
        let meta = std::fs::metadata(folder.root().join(NOTE)).and_then(|meta| meta.modified());
        let since = meta.map_err(|source| StoreError::ReadFile {
            path: NOTE.into(),
            source,
        })?;
        Ok(Some((journal, since)))
    }

    /// Removes the note, which ends the change, then the copies.
    pub(super) fn close(folder: &Folder) -> Result<(), StoreError> {
        if folder.exists(Utf8Path::new(NOTE))? {
            folder.remove(Utf8Path::new(NOTE))?;
            fault::point();
        }
        Self::tidy(folder)
    }

    /// Removes copies without a note and unfinished files: a run died before its change began or after it ended.
    pub(super) fn tidy(folder: &Folder) -> Result<(), StoreError> {
        folder.sweep(Utf8Path::new(PRIVATE))?;
        folder.sweep(Utf8Path::new(COPIES))?;
        for name in folder.list(Utf8Path::new(COPIES))? {
            folder.remove(&Utf8Path::new(COPIES).join(name))?;
        }
        Ok(())
    }

    /// How each file is found on disk.
    pub(super) fn found(&self, folder: &Folder) -> Result<Vec<Found>, StoreError> {
        self.files.iter().map(|file| file.found(folder)).collect()
    }

    /// Puts back the files that are found as the change leaves them; others are as before, or not ours to touch.
    pub(super) fn put_back(&self, folder: &Folder) -> Result<(), StoreError> {
        for (at, file) in self.files.iter().enumerate() {
            if let Some(parent) = file
                .path
                .parent()
                .filter(|parent| !parent.as_str().is_empty())
            {
                folder.sweep(parent)?;
            }
            if file.found(folder)? == Found::After {
                file.put_back(folder, &copy(at))?;
                fault::point();
            }
        }
        Ok(())
    }

    /// The paths that belong into the commit.
    pub(super) fn committed(&self) -> Vec<&Utf8Path> {
        self.files
            .iter()
            .filter(|file| file.committed)
            .map(|file| file.path.as_path())
            .collect()
    }
}

impl Planned {
    fn found(&self, folder: &Folder) -> Result<Found, StoreError> {
        let now = folder.read_if_there(&self.path)?.as_deref().map(hash);
        Ok(match now {
            now if now == self.after => Found::After,
            now if now == self.before => Found::Before,
            _ => Found::Neither,
        })
    }

    fn put_back(&self, folder: &Folder, copy: &Utf8Path) -> Result<(), StoreError> {
        match (&self.before, &self.after) {
            (None, _) => folder.remove(&self.path),
            (Some(_), None) => folder.create(&self.path, &folder.read_bytes(copy)?),
            (Some(_), Some(_)) => folder.replace(&self.path, &folder.read_bytes(copy)?),
        }
    }
}

/// The SHA-256 of bytes in hexadecimal.
pub(super) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn copy(at: usize) -> Utf8PathBuf {
    Utf8PathBuf::from(format!("{COPIES}/{at}"))
}

fn bad(reason: &dyn std::fmt::Display) -> StoreError {
    StoreError::BadJournal {
        path: NOTE.into(),
        reason: reason.to_string(),
    }
}
