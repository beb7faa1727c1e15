//! What the folder's operations can fail with: one variant per thing tried, with the path and the cause.
//!
//! The texts are fragments for a "caused by" line; the words a user reads are found at the top, from the variants.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::SystemTime;

use camino::Utf8PathBuf;

use super::edit::error::EditError;

/// Says which operation on the practice folder could not be done.
#[derive(Debug)]
pub enum StoreError {
    /// The path is absolute, climbs out of the folder or goes into git's own folder.
    OutsideFolder {
        /// The path as it was asked for.
        path: Utf8PathBuf,
    },
    /// A file or folder on the way is a symbolic link, which may lead anywhere.
    Symlink {
        /// The link, relative to the practice folder.
        path: Utf8PathBuf,
    },
    /// The path names a folder, a pipe or a device where a file was expected.
    NotAFile {
        /// The path, relative to the practice folder.
        path: Utf8PathBuf,
    },
    /// The file is larger than anything tyo writes.
    TooLarge {
        /// The file.
        path: Utf8PathBuf,
        /// The largest size accepted, in bytes.
        limit: u64,
    },
    /// The file is not UTF-8.
    NotUtf8 {
        /// The file.
        path: Utf8PathBuf,
        /// The first wrong byte, counted from 0.
        offset: usize,
        /// The line it is on, counted from 1.
        line: usize,
    },
    /// The file could not be read.
    ReadFile {
        /// The file.
        path: Utf8PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The folder could not be listed.
    ListFolder {
        /// The folder.
        path: Utf8PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// A file to be created is there already.
    Exists {
        /// The file.
        path: Utf8PathBuf,
    },
    /// The file could not be created.
    CreateFile {
        /// The file.
        path: Utf8PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The file could not be replaced; the old one is untouched unless only its flushing to disk failed.
    ReplaceFile {
        /// The file.
        path: Utf8PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The file could not be removed.
    RemoveFile {
        /// The file.
        path: Utf8PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The folder could not be created.
    CreateFolder {
        /// The folder.
        path: Utf8PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The lock file could not be opened or locked at all.
    Lock {
        /// The lock file.
        path: Utf8PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// Another run holds the lock.
    Locked {
        /// Its process, when it could be read.
        pid: Option<u32>,
        /// Its machine, when it could be read.
        host: Option<String>,
        /// When it took the lock.
        since: Option<SystemTime>,
    },
    /// The `git` program is there but could not be started or talked to.
    GitStart {
        /// The cause.
        source: io::Error,
    },
    /// `git` answered with an error.
    GitFailed {
        /// The git command in short, for example `commit`.
        command: String,
        /// What git said on stderr, trimmed.
        stderr: String,
    },
    /// git knows no name or no e-mail address to put on a commit.
    NoIdentity {
        /// `user.name` is missing.
        name: bool,
        /// `user.email` is missing.
        email: bool,
    },
    /// A verb or id does not fit into a commit message: those hold plain words only.
    MessageWord {
        /// The word.
        word: String,
    },
    /// Files to be written have changes that are not committed.
    DirtyFiles {
        /// The files.
        paths: Vec<Utf8PathBuf>,
    },
    /// Files to be written are not what they were when they were read.
    ChangedMeanwhile {
        /// The files.
        paths: Vec<Utf8PathBuf>,
    },
    /// A run that died left files which have been edited by hand since.
    Unfinished {
        /// The command that died.
        verb: String,
        /// The files that are neither as before nor as written by it.
        paths: Vec<Utf8PathBuf>,
    },
    /// The note left by a run that died cannot be understood.
    BadJournal {
        /// The journal file.
        path: Utf8PathBuf,
        /// Why.
        reason: String,
    },
    /// A change failed and its files could not all be put back; the next run tries again.
    NotRolledBack {
        /// Why the change failed.
        cause: Box<Self>,
        /// Why it could not be taken back.
        rollback: Box<Self>,
    },
    /// There is no history to look into: no git program, or no repository.
    NoHistory,
    /// No command of ours is left to take back.
    NothingToUndo,
    /// The last command may not be taken back.
    UndoBlocked {
        /// Its commit.
        id: String,
        /// Its verb.
        verb: String,
        /// Why.
        block: UndoBlock,
    },
    /// No `practice.toml` here or above.
    NotAPractice {
        /// Where the search began.
        folder: Utf8PathBuf,
    },
    /// A file lies where a folder is wanted.
    NotAFolder {
        /// The folder asked for.
        folder: Utf8PathBuf,
    },
    /// The folder for a new practice holds something already.
    FolderNotEmpty {
        /// The folder.
        folder: Utf8PathBuf,
    },
    /// The folder is a practice already.
    AlreadyAPractice {
        /// The folder.
        folder: Utf8PathBuf,
    },
    /// The folder for a new practice lies inside another one.
    InsideAPractice {
        /// The folder asked for.
        folder: Utf8PathBuf,
        /// The practice around it.
        practice: Utf8PathBuf,
    },
    /// A TOML file could not be edited.
    EditFile {
        /// The file.
        path: Utf8PathBuf,
        /// The cause.
        source: EditError,
    },
}

/// Says why a command may not be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UndoBlock {
    /// It issued an invoice, which only a credit note takes back.
    IssuedInvoice,
    /// Its files have been changed by later commits.
    ChangedSince {
        /// The files.
        paths: Vec<Utf8PathBuf>,
    },
    /// Its commit holds files outside the practice folder.
    OutsideFolder,
    /// Its commit is the first one of the history, or a merge.
    NoSingleParent,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutsideFolder { path } => {
                write!(f, "`{path}` is not a path inside the practice folder")
            }
            Self::Symlink { path } => write!(f, "`{path}` is a symbolic link"),
            Self::NotAFile { path } => write!(f, "`{path}` is not a regular file"),
            Self::TooLarge { path, limit } => write!(f, "`{path}` is larger than {limit} bytes"),
            Self::NotUtf8 { path, offset, line } => {
                write!(f, "`{path}` is not UTF-8 at byte {offset}, line {line}")
            }
            Self::ReadFile { path, .. } => write!(f, "cannot read `{path}`"),
            Self::ListFolder { path, .. } => write!(f, "cannot list `{path}`"),
            Self::Exists { path } => write!(f, "`{path}` exists already"),
            Self::CreateFile { path, .. } => write!(f, "cannot create `{path}`"),
            Self::ReplaceFile { path, .. } => write!(f, "cannot replace `{path}`"),
            Self::RemoveFile { path, .. } => write!(f, "cannot remove `{path}`"),
            Self::CreateFolder { path, .. } => write!(f, "cannot create the folder `{path}`"),
            Self::Lock { path, .. } => write!(f, "cannot lock `{path}`"),
            Self::Locked { pid, host, .. } => write_holder(f, *pid, host.as_deref()),
            Self::GitStart { .. } => write!(f, "cannot run git"),
            Self::GitFailed { command, stderr } => write!(f, "git {command}: {stderr}"),
            Self::NoIdentity { .. } => write!(f, "git has no name or e-mail address for commits"),
            Self::MessageWord { word } => write!(f, "{word:?} does not fit into a commit message"),
            Self::DirtyFiles { paths } => write!(f, "uncommitted changes in {}", Listed(paths)),
            Self::ChangedMeanwhile { paths } => {
                write!(f, "changed since they were read: {}", Listed(paths))
            }
            Self::Unfinished { verb, paths } => {
                write!(
                    f,
                    "an interrupted `{verb}` left files edited since: {}",
                    Listed(paths)
                )
            }
            Self::BadJournal { path, reason } => write!(f, "cannot understand `{path}`: {reason}"),
            Self::NotRolledBack { cause, rollback } => {
                write!(f, "{cause}; the files could not be put back: {rollback}")
            }
            Self::NoHistory => write!(f, "the folder has no git history"),
            Self::NothingToUndo => write!(f, "no command is left to take back"),
            Self::UndoBlocked { id, verb, block } => write!(f, "`{verb}` ({id}) stays: {block}"),
            Self::NotAPractice { folder } => write!(f, "no practice.toml in `{folder}` or above"),
            Self::NotAFolder { folder } => write!(f, "`{folder}` is not a folder"),
            Self::FolderNotEmpty { folder } => write!(f, "`{folder}` is not empty"),
            Self::AlreadyAPractice { folder } => write!(f, "`{folder}` is a practice already"),
            Self::InsideAPractice { folder, practice } => {
                write!(f, "`{folder}` lies inside the practice `{practice}`")
            }
            Self::EditFile { path, .. } => write!(f, "cannot edit `{path}`"),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::ReadFile { source, .. }
            | Self::ListFolder { source, .. }
            | Self::CreateFile { source, .. }
            | Self::ReplaceFile { source, .. }
            | Self::RemoveFile { source, .. }
            | Self::CreateFolder { source, .. }
            | Self::Lock { source, .. }
            | Self::GitStart { source } => Some(source),
            Self::EditFile { source, .. } => Some(source),
            Self::NotRolledBack { cause, .. } => Some(cause),
            _ => None,
        }
    }
}

impl fmt::Display for UndoBlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::IssuedInvoice => write!(f, "it issued an invoice"),
            Self::ChangedSince { paths } => write!(f, "changed since: {}", Listed(paths)),
            Self::OutsideFolder => write!(f, "its commit holds files outside the practice"),
            Self::NoSingleParent => write!(f, "its commit is the first one or a merge"),
        }
    }
}

fn write_holder(f: &mut fmt::Formatter<'_>, pid: Option<u32>, host: Option<&str>) -> fmt::Result {
    write!(f, "locked by another run")?;
    if let Some(pid) = pid {
        write!(f, ", process {pid}")?;
    }
    match host {
        Some(host) => write!(f, " on {host}"),
        None => Ok(()),
    }
}

/// Writes paths as `a`, `b`, `c`.
struct Listed<'a>(&'a [Utf8PathBuf]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, path) in self.0.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            write!(f, "{comma}`{path}`")?;
        }
        Ok(())
    }
}
