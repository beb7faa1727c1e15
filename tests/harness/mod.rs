//! A practice folder of its own for each test: own home, own git identity, a fixed day, no colour, no terminal.

pub(crate) mod example;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The day on which stories take place.
const TODAY: &str = "2026-11-21";

/// A temporary folder with everything a run of `tyo` may look at.
#[derive(Debug)]
pub(crate) struct Sandbox {
    root: TempDir,
    inside: PathBuf,
    env: Vec<(String, String)>,
}

/// What a run answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub(crate) struct Outcome {
    /// The exit status.
    pub(crate) status: i32,
    /// What stood on standard output.
    pub(crate) stdout: String,
    /// What stood on standard error.
    pub(crate) stderr: String,
}

impl Sandbox {
    /// Makes an empty folder `practice` with a git identity around it.
    pub(crate) fn empty() -> Self {
        let root = TempDir::new().unwrap();
        let home = root.path().join("home");
        std::fs::create_dir_all(home.join(".config")).unwrap();
        std::fs::create_dir_all(root.path().join("practice")).unwrap();
        let config = "[user]\nname = Aino Esimerkki\nemail = aino@esimerkkiohjaus.example\n[init]\ndefaultBranch = main\n";
        std::fs::write(home.join(".gitconfig"), config).unwrap();
        let inside = root.path().join("practice");
        Self {
            root,
            inside,
            env: Vec::new(),
        }
    }

    /// Makes a folder that holds a copy of the example practice with one commit.
    pub(crate) fn example() -> Self {
        let sandbox = Self::empty();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/practice");
        copy(&source, &sandbox.practice());
        sandbox.git_begin();
        sandbox
    }

    /// Makes the example practice with Markdown only: builds with and without PDF say the same, and both quickly.
    pub(crate) fn markdown() -> Self {
        let mut sandbox = Self::example();
        sandbox.set("TYO_PDF", "false");
        sandbox
    }

    /// Begins a history with everything that lies in the folder.
    pub(crate) fn git_begin(&self) {
        for args in [
            &["init", "-q"][..],
            &["add", "-A"],
            &["commit", "-q", "-m", "by hand"],
        ] {
            let output = self.command("git").args(args).output().unwrap();
            assert!(
                output.status.success(),
                "git {args:?}: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }

    /// Returns the practice folder.
    pub(crate) fn practice(&self) -> PathBuf {
        self.inside.clone()
    }

    /// Goes into a folder below, as `cd` does.
    pub(crate) fn enter(&mut self, folder: &str) {
        self.inside = self.inside.join(folder);
    }

    /// Sets a variable for the runs that follow.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.env.push((name.to_owned(), value.to_owned()));
    }

    /// Reads a file of the practice.
    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.practice().join(path))
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Writes a file of the practice, as a user would by hand.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.practice().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Says whether a file of the practice is there.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.practice().join(path).exists()
    }

    /// Runs git in the practice folder and returns what it printed.
    pub(crate) fn git(&self, args: &[&str]) -> String {
        let output = self.command("git").args(args).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs `tyo` in the practice folder without a terminal.
    pub(crate) fn run(&self, args: &[&str]) -> Outcome {
        self.outcome(self.tyo().args(args))
    }

    /// Runs `tyo` where no file may grow over so many KiB, as on a full disk, and with its output onto a file.
    pub(crate) fn run_within(
        &self,
        args: &[&str],
        limit: Option<i64>,
        onto: Option<&str>,
    ) -> Outcome {
        let tyo = env!("CARGO_BIN_EXE_tyo");
        let mut command = match limit {
            None => self.command(tyo),
            Some(limit) => {
                // The shell counts in halves of a KiB.
                let script = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", limit * 2);
                let mut command = self.command("/bin/sh");
                command.args(["-c", &script, tyo]);
                command
            }
        };
        if let Some(onto) = onto {
            command.stdout(std::fs::File::options().write(true).open(onto).unwrap());
        }
        self.outcome(command.args(args))
    }

    /// Runs a prepared program to its end without a terminal.
    pub(crate) fn outcome(&self, command: &mut Command) -> Outcome {
        let output = command.stdin(Stdio::null()).output().unwrap();
        let root = self.root.path().canonicalize().unwrap();
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).unwrap();
            text.replace(root.to_str().unwrap(), "[ROOT]")
                .replace(self.root.path().to_str().unwrap(), "[ROOT]")
        };
        Outcome {
            status: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// Runs `tyo` as on a terminal of 100 columns and returns all that it printed, in the order in which it did.
    #[cfg(feature = "pdf")]
    pub(crate) fn screen(&self, args: &[&str]) -> String {
        let mut command = self.command("sh");
        command
            .args(["-c", "exec \"$0\" \"$@\" 2>&1", env!("CARGO_BIN_EXE_tyo")])
            .args(args);
        let output = command
            .env("TYO_COLUMNS", "100")
            .stdin(Stdio::null())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    /// Runs `tyo` and returns its standard output; fails when it did not succeed.
    pub(crate) fn ok(&self, args: &[&str]) -> String {
        let outcome = self.run(args);
        assert_eq!(
            outcome.status, 0,
            "tyo {args:?}\n{}{}",
            outcome.stdout, outcome.stderr
        );
        outcome.stdout
    }

    /// Runs `tyo --json` and returns its answer as data.
    pub(crate) fn json(&self, args: &[&str]) -> serde_json::Value {
        let mut all = vec!["--json"];
        all.extend(args);
        let outcome = self.run(&all);
        serde_json::from_str(&outcome.stdout).unwrap_or_else(|error| panic!("{error}: {outcome:?}"))
    }

    /// Prepares a run of `tyo`, for what a plain run cannot do: to be killed, or to have no git.
    pub(crate) fn tyo(&self) -> Command {
        self.command(env!("CARGO_BIN_EXE_tyo"))
    }

    /// Returns the message of the newest commit.
    pub(crate) fn message(&self) -> String {
        self.git(&["log", "-1", "--format=%B"])
    }

    /// Returns how many commits there are.
    pub(crate) fn commits(&self) -> usize {
        self.git(&["log", "--format=%h"]).lines().count()
    }

    /// Returns every file of the practice but git's and tyo's own, with its bytes.
    pub(crate) fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        gather(&self.practice(), "", &mut found);
        found
    }

    /// Adds a commit with everything that lies in the folder, as a user would by hand.
    pub(crate) fn commit_by_hand(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", "by hand"]);
    }

    /// Changes a file by hand; fails when it does not hold the text to be replaced.
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} does not hold {old}");
        self.write(path, &text.replacen(old, new, 1));
    }

    /// Prepares a program with the sandbox's own surroundings.
    pub(crate) fn command(&self, program: &str) -> Command {
        let home = self.root.path().join("home");
        let mut command = Command::new(program);
        command
            .current_dir(self.practice())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CEILING_DIRECTORIES", self.root.path())
            .env("TZ", "Europe/Helsinki")
            .env("NO_COLOR", "1")
            .env("TYO_TODAY", TODAY)
            .env("TYO_LANG", "en");
        let root = self.root.path().to_str().unwrap();
        let env = self.env.iter();
        command.envs(env.map(|(name, value)| (name, value.replace("[ROOT]", root))));
        command
    }
}

impl Outcome {
    /// Fails unless the run ended with this status; returns what stood on standard error.
    pub(crate) fn failed_with(self, status: i32) -> String {
        assert_eq!(self.status, status, "{self:?}");
        self.stderr
    }
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Gathers the files of a folder, those of git and of tyo apart.
fn gather(folder: &Path, name: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let own = entry.file_name().into_string().unwrap();
        if own == ".git" || own == ".tyo" {
            continue;
        }
        let name = format!("{name}{own}");
        if entry.file_type().unwrap().is_dir() {
            gather(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}
