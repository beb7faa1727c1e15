//! The history of the practice folder, asked and written through the `git` program, which only this file's `program` starts.
//!
//! Arguments are fixed, paths come after `--` or on stdin, and answers are separated by NUL. Nothing here talks to a remote,
//! and nothing is ever committed but the paths that are named.

use std::io;
use std::process::Output;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use camino::{Utf8Path, Utf8PathBuf};

use super::error::StoreError;
use super::file::Folder;
use program::Program;

pub use program::GitEnv;

mod program;

/// How long another git is waited for that holds one of git's own locks.
const PATIENCE: Duration = Duration::from_millis(if cfg!(test) { 200 } else { 2000 });
const PAUSE: Duration = Duration::from_millis(50);

/// As many paths as fit on one command line everywhere.
const PATHS_AT_ONCE: usize = 400;

const FROM_STDIN: [&str; 2] = ["--pathspec-from-file=-", "--pathspec-file-nul"];

/// Says whether a folder has a history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// The folder lies in the work tree of a repository.
    Ready,
    /// There is no `git` program.
    NoProgram,
    /// The folder lies in no repository.
    NoRepository,
}

/// The history of one practice folder.
#[derive(Debug, Clone)]
pub struct Git {
    program: Program,
    presence: Presence,
    /// The practice folder inside the repository: empty, or ending in `/`.
    prefix: String,
}

/// One commit of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// The commit's id.
    pub id: String,
    /// The whole message.
    pub message: String,
}

/// What a commit did to one file, relative to the practice folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// The file; `None` when it lies outside the practice folder.
    pub path: Option<Utf8PathBuf>,
    /// The file was there before the commit.
    pub before: bool,
    /// The file was there after the commit.
    pub after: bool,
}

impl Git {
    /// Looks for the program and for a repository around the folder.
    pub fn open(folder: &Folder, env: GitEnv) -> Result<Self, StoreError> {
        let mut git = Self::absent(folder);
        git.program.env = env;
        let answer = match git.program.run(
            &["rev-parse", "--is-inside-work-tree", "--show-prefix"],
            &[],
        ) {
            Ok(answer) => answer,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                git.presence = Presence::NoProgram;
                return Ok(git);
            }
            Err(source) => return Err(StoreError::GitStart { source }),
        };
        if let Some(prefix) = text(&answer.stdout).strip_prefix("true\n") {
            git.presence = Presence::Ready;
            prefix.trim_end_matches('\n').clone_into(&mut git.prefix);
        } else if !answer.status.success() && !text(&answer.stderr).contains("not a git repository")
        {
            // A repository is there but git refuses it, for example because somebody else owns it.
            return Err(failed("rev-parse", &answer));
        }
        Ok(git)
    }

    /// A folder that is to be written without history.
    pub fn absent(folder: &Folder) -> Self {
        Self {
            program: Program {
                folder: folder.root().to_owned(),
                env: GitEnv::new(),
            },
            presence: Presence::NoRepository,
            prefix: String::new(),
        }
    }

    /// Says whether there is a history.
    pub fn presence(&self) -> &Presence {
        &self.presence
    }

    /// Says whether changes are committed.
    pub fn is_ready(&self) -> bool {
        self.presence == Presence::Ready
    }

    /// Says whether the practice folder is only a part of a larger repository.
    pub fn is_part(&self) -> bool {
        !self.prefix.is_empty()
    }

    /// The version line of the program, for example `git version 2.47.3`.
    pub fn version(&self) -> Result<String, StoreError> {
        Ok(self.ask(&["version"])?.trim().to_owned())
    }

    /// Makes the folder a repository with the branch `main`, unless it lies in one.
    pub fn init(self) -> Result<Self, StoreError> {
        if self.presence != Presence::NoRepository {
            return Ok(self);
        }
        self.ask(&["init", "--quiet", "--initial-branch=main"])?;
        Self::open(&Folder::at(self.program.folder), self.program.env)
    }

    /// Writes a name and e-mail address for commits into this repository's own configuration.
    pub fn set_identity(&self, name: &str, email: &str) -> Result<(), StoreError> {
        self.ask(&["config", "--local", "user.name", name])?;
        self.ask(&["config", "--local", "user.email", email])
            .map(drop)
    }

    /// Checks that git knows whom to name on a commit, so that nothing is written before it is known.
    pub fn check_identity(&self) -> Result<(), StoreError> {
        for role in ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"] {
            if !self.try_ask(&["var", role])?.status.success() {
                let name = !self.has_config("user.name")?;
                let email = !self.has_config("user.email")?;
                return Err(StoreError::NoIdentity { name, email });
            }
        }
        Ok(())
    }

    /// The newest commit, if there is one.
    pub fn head(&self) -> Result<Option<String>, StoreError> {
        let answer = self.try_ask(&["rev-parse", "--quiet", "--verify", "HEAD"])?;
        let id = text(&answer.stdout).trim().to_owned();
        Ok((answer.status.success() && !id.is_empty()).then_some(id))
    }

    /// Those of the paths that differ from the newest commit, in the index or on disk, new files included.
    pub fn dirty(&self, paths: &[&Utf8Path]) -> Result<Vec<Utf8PathBuf>, StoreError> {
        let mut found = Vec::new();
        for some in paths.chunks(PATHS_AT_ONCE) {
            let fixed = [
                "status",
                "--porcelain=v1",
                "-z",
                "--untracked-files=all",
                "--no-renames",
                "--",
            ];
            let answer = self.ask(&with_paths(&fixed, some))?;
            found.extend(entries(&answer).filter_map(|entry| self.inside(entry.get(3..)?)));
        }
        Ok(found)
    }

    /// Those of the paths that the user's ignore files keep out of the history.
    pub fn ignored(&self, paths: &[&Utf8Path]) -> Result<Vec<Utf8PathBuf>, StoreError> {
        let answer = self
            .program
            .talk(&["check-ignore", "-z", "--stdin"], &listed(paths))?;
        // 1 means that none is ignored.
        if !answer.status.success() && answer.status.code() != Some(1) {
            return Err(failed("check-ignore", &answer));
        }
        Ok(entries(&text(&answer.stdout))
            .map(Utf8PathBuf::from)
            .collect())
    }

    /// Commits exactly these paths as they are on disk; what else the user has staged stays staged.
    pub fn commit(&self, paths: &[&Utf8Path], message: &str) -> Result<String, StoreError> {
        self.stage(paths)?;
        self.commit_staged(paths, message)
    }

    /// Commits exactly these paths, which are in the index already where they are new.
    pub(super) fn commit_staged(
        &self,
        paths: &[&Utf8Path],
        message: &str,
    ) -> Result<String, StoreError> {
        let fixed = [
            "commit",
            "--quiet",
            "--only",
            "--cleanup=verbatim",
            "-m",
            message,
        ];
        self.change(&[&fixed[..], &FROM_STDIN].concat(), paths)?;
        self.head()?.ok_or(StoreError::NoHistory)
    }

    /// Puts these paths into the index as they are on disk, removed ones included; doing it twice is fine.
    pub fn stage(&self, paths: &[&Utf8Path]) -> Result<(), StoreError> {
        // Not `add`, which refuses a removed path that has left the index already.
        self.change(
            &["update-index", "--add", "--remove", "-z", "--stdin"],
            paths,
        )
    }

    /// Puts these paths into the index as they are in the newest commit.
    pub fn unstage(&self, paths: &[&Utf8Path]) -> Result<(), StoreError> {
        self.change(&[&["reset", "--quiet"], &FROM_STDIN[..]].concat(), paths)
    }

    /// Commits that touched the practice folder, newest first, along the first parents; only those since a commit, if told.
    pub fn log(
        &self,
        since: Option<&str>,
        skip: usize,
        count: usize,
    ) -> Result<Vec<Logged>, StoreError> {
        if self.head()?.is_none() {
            return Ok(Vec::new());
        }
        let range = since.map_or_else(|| "HEAD".to_owned(), |since| format!("{since}..HEAD"));
        let (skip, count) = (format!("--skip={skip}"), format!("--max-count={count}"));
        let format = [
            "log",
            "--first-parent",
            "--no-show-signature",
            "-z",
            "--format=%H%n%B",
        ];
        let answer = self.ask(&[&format[..], &[&skip, &count, &range, "--", "."]].concat())?;
        let commits = entries(&answer).filter_map(|entry| entry.split_once('\n'));
        Ok(commits
            .map(|(id, message)| Logged {
                id: id.to_owned(),
                message: message.to_owned(),
            })
            .collect())
    }

    /// The message of the newest commit that touched a file; `None` when none has.
    pub fn last_message(&self, path: &Utf8Path) -> Result<Option<String>, StoreError> {
        if self.head()?.is_none() {
            return Ok(None);
        }
        let ask = ["log", "--no-show-signature", "--max-count=1", "--format=%B"];
        let message = self.ask(&[&ask[..], &["--", path.as_str()]].concat())?;
        Ok((!message.trim().is_empty()).then_some(message))
    }

    /// The parents of a commit.
    pub fn parents(&self, id: &str) -> Result<Vec<String>, StoreError> {
        let answer = self.ask(&["rev-list", "--parents", "--max-count=1", id, "--"])?;
        Ok(answer
            .split_whitespace()
            .skip(1)
            .map(str::to_owned)
            .collect())
    }

    /// What changed between two commits, in the whole repository.
    pub fn touched(&self, before: &str, after: &str) -> Result<Vec<Touched>, StoreError> {
        let answer = self.ask(&[
            "diff-tree",
            "-r",
            "-z",
            "--name-status",
            "--no-renames",
            before,
            after,
            "--",
        ])?;
        let words: Vec<_> = entries(&answer).collect();
        let pairs = words
            .chunks_exact(2)
            .filter_map(|pair| Some((pair.first()?, pair.get(1)?)));
        let touched = |(status, path): (&&str, &&str)| Touched {
            path: self.inside(path),
            before: *status != "A",
            after: *status != "D",
        };
        Ok(pairs.map(touched).collect())
    }

    /// A file as it was in a commit, with the line ends it has on disk.
    pub fn show(&self, id: &str, path: &Utf8Path) -> Result<Vec<u8>, StoreError> {
        let object = format!("{id}:{}{path}", self.prefix);
        let answer = self.try_ask(&["cat-file", "--filters", &object])?;
        if answer.status.success() {
            Ok(answer.stdout)
        } else {
            Err(failed("cat-file", &answer))
        }
    }

    /// Removes git's own locks that a dead run left behind.
    ///
    /// Called only by the holder of our lock, for a run known to have died: a lock counts as left by it when it is not older
    /// than the dead run's journal and is still there after a while, so that a git that is still finishing can finish.
    pub(super) fn clear_dead_locks(&self, since: SystemTime) -> Result<(), StoreError> {
        let locks = self.lock_files()?;
        let deadline = Instant::now() + PATIENCE;
        while locks.iter().any(|lock| lock.exists()) && Instant::now() < deadline {
            thread::sleep(PAUSE);
        }
        for lock in locks {
            let made = std::fs::metadata(&lock).and_then(|meta| meta.modified());
            if made.is_ok_and(|made| made >= since) {
                std::fs::remove_file(&lock)
                    .map_err(|source| StoreError::RemoveFile { path: lock, source })?;
            }
        }
        Ok(())
    }

    fn lock_files(&self) -> Result<Vec<Utf8PathBuf>, StoreError> {
        let branch = self.try_ask(&["symbolic-ref", "--quiet", "HEAD"])?;
        let branch = format!("{}.lock", text(&branch.stdout).trim());
        let locks = ["index.lock", "HEAD.lock", &branch];
        let args: Vec<_> = locks.iter().flat_map(|lock| ["--git-path", lock]).collect();
        let answer = self.ask(&[&["rev-parse"], &args[..]].concat())?;
        Ok(answer
            .lines()
            .map(|line| self.program.folder.join(line))
            .collect())
    }

    fn has_config(&self, key: &str) -> Result<bool, StoreError> {
        let answer = self.try_ask(&["config", "--get", key])?;
        Ok(!text(&answer.stdout).trim().is_empty())
    }

    fn inside(&self, path: &str) -> Option<Utf8PathBuf> {
        path.strip_prefix(self.prefix.as_str())
            .map(Utf8PathBuf::from)
    }

    /// Runs a command that takes git's own locks, and waits a while for another git that holds them.
    fn change(&self, args: &[&str], paths: &[&Utf8Path]) -> Result<(), StoreError> {
        let input = listed(paths);
        let deadline = Instant::now() + PATIENCE;
        loop {
            let answer = self.program.talk(args, &input)?;
            if answer.status.success() {
                return Ok(());
            }
            let busy = text(&answer.stderr).contains(".lock': File exists");
            if !busy || Instant::now() >= deadline {
                return Err(failed(args.first().unwrap_or(&""), &answer));
            }
            thread::sleep(PAUSE);
        }
    }

    fn ask(&self, args: &[&str]) -> Result<String, StoreError> {
        let answer = self.try_ask(args)?;
        if !answer.status.success() {
            return Err(failed(args.first().unwrap_or(&""), &answer));
        }
        Ok(text(&answer.stdout))
    }

    fn try_ask(&self, args: &[&str]) -> Result<Output, StoreError> {
        self.program.talk(args, &[])
    }
}

fn with_paths<'a>(fixed: &[&'a str], paths: &[&'a Utf8Path]) -> Vec<&'a str> {
    fixed
        .iter()
        .copied()
        .chain(paths.iter().map(|path| path.as_str()))
        .collect()
}

/// Paths as git reads them from stdin.
fn listed(paths: &[&Utf8Path]) -> Vec<u8> {
    paths
        .iter()
        .flat_map(|path| [path.as_str().as_bytes(), b"\0"].concat())
        .collect()
}

fn entries(answer: &str) -> impl Iterator<Item = &str> {
    answer.split('\0').filter(|entry| !entry.is_empty())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn failed(command: &str, answer: &Output) -> StoreError {
    let said = [&answer.stderr, &answer.stdout].map(|bytes| text(bytes).trim().to_owned());
    let stderr = said.into_iter().find(|said| !said.is_empty());
    StoreError::GitFailed {
        command: command.to_owned(),
        stderr: stderr.unwrap_or_else(|| answer.status.to_string()),
    }
}

#[cfg(test)]
pub(super) mod tests;
