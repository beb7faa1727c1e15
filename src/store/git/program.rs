//! Starts the `git` program; nothing else in tyo does.
//!
//! The user's configuration, signing and hooks apply; inherited variables that point git at another repository do not.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::{Command, Output, Stdio};
use std::thread;

use camino::Utf8PathBuf;

use crate::store::error::StoreError;

/// Variables that would lead git to another repository or change how it reads paths; a hook or an editor may have set them.
const REMOVED: [&str; 20] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_GRAFT_FILE",
    "GIT_SHALLOW_FILE",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_REPLACE_REF_BASE",
    "GIT_CONFIG",
    "GIT_LITERAL_PATHSPECS",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
    "GIT_ATTR_SOURCE",
    "GIT_EXTERNAL_DIFF",
];

/// Objects and references are flushed to disk, as our own files are; before git 2.36 references were not.
const DURABLE: &str = "core.fsync=committed,index,reference";

/// An identity that git would guess from the machine's name is not one the user chose.
const NO_GUESSED_IDENTITY: &str = "user.useConfigOnly=true";

/// Variables set for git on top of the inherited ones.
pub type GitEnv = Vec<(OsString, OsString)>;

/// How git is started for one folder.
#[derive(Debug, Clone)]
pub(super) struct Program {
    pub(super) folder: Utf8PathBuf,
    pub(super) env: GitEnv,
}

impl Program {
    /// Runs git with something on its stdin, and waits for its answer.
    pub(super) fn talk(&self, args: &[&str], input: &[u8]) -> Result<Output, StoreError> {
        self.run(args, input)
            .map_err(|source| StoreError::GitStart { source })
    }

    pub(super) fn run(&self, args: &[&str], input: &[u8]) -> io::Result<Output> {
        let mut child = self.command(args).spawn()?;
        let stdin = child.stdin.take();
        thread::scope(|scope| {
            // Beside the reading of the answer, or a long list of paths and a long answer would wait for each other.
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
            child.wait_with_output()
        })
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that starts git")]
    pub(super) fn command(&self, args: &[&str]) -> Command {
        let mut git = Command::new("git");
        git.args(["-C", self.folder.as_str(), "--no-pager"]);
        git.args(["-c", DURABLE, "-c", NO_GUESSED_IDENTITY]);
        if args.first() != Some(&"check-ignore") {
            // Names are names, not patterns; the one command that takes no patterns refuses to be told so.
            git.arg("--literal-pathspecs");
        }
        git.args(args);
        for name in REMOVED {
            git.env_remove(name);
        }
        git.envs(self.env.iter().map(|(name, value)| (name, value)));
        git.envs([("LC_ALL", "C"), ("GIT_TERMINAL_PROMPT", "0")]);
        // A `status` that dies while it refreshes the index would leave a lock that no journal explains.
        git.env("GIT_OPTIONAL_LOCKS", "0");
        git.stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        git
    }
}
