//! The gallery of errors: for each a tiny practice, the command, and the whole answer; `docs/ERRORS.md` is made from them.
//!
//! A case is a folder `tests/errors/<name>/` with `case.toml` and `expected.txt`. Run with `TYO_BLESS=1` after a change.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml::Table;

use crate::harness::{Outcome, Sandbox};

/// Codes that cannot be brought about by a command and a few files, each with its reason.
const OUT_OF_REACH: [(&str, &str); 13] = [
    (
        "broken-pipe",
        "whoever stops reading has seen enough: nothing is said",
    ),
    (
        "exists",
        "another program makes the file between looking and writing",
    ),
    ("interrupted", "Ctrl-C at a question needs a terminal"),
    (
        "layout",
        "a template that the layout refuses is a fault in tyo",
    ),
    (
        "message-word",
        "ids and verbs are plain words before they get here",
    ),
    ("no-pdf", "a build without PDF leaves PDFs out by itself"),
    (
        "not-a-terminal",
        "every command looks for a terminal before it asks",
    ),
    (
        "not-rolled-back",
        "the disk fails twice, in the change and in taking it back",
    ),
    (
        "outside",
        "the disk fills up while copies are written outside the folder",
    ),
    (
        "outside-folder",
        "paths are made from ids, which cannot climb",
    ),
    (
        "question",
        "a fault in tyo: a choice without anything to choose",
    ),
    ("store", "every failure of the folder has words of its own"),
    ("terminal", "the terminal itself breaks"),
];

/// One case of the gallery.
struct Case {
    name: String,
    folder: PathBuf,
    about: Table,
}

impl Case {
    /// Returns a text of the case.
    fn text(&self, key: &str) -> &str {
        self.about
            .get(key)
            .and_then(toml::Value::as_str)
            .unwrap_or_else(|| panic!("{}: no `{key}`", self.name))
    }

    /// Returns the arguments after `tyo`.
    fn arguments(&self) -> Vec<&str> {
        let list = self.about.get("command").and_then(toml::Value::as_array);
        list.unwrap_or_else(|| panic!("{}: no `command`", self.name))
            .iter()
            .map(|word| word.as_str().unwrap())
            .collect()
    }

    /// Returns the exit status that is expected.
    fn exit(&self) -> i64 {
        let exit = self.about.get("exit").and_then(toml::Value::as_integer);
        exit.unwrap_or(1)
    }

    /// Returns what the case prints; with a complaint where that is not what is expected.
    fn answer(&self, complaints: &mut Vec<String>) -> String {
        let expected = self.folder.join("expected.txt");
        if self.fits_build() {
            let outcome = self.run();
            let answer = format!("{}{}", outcome.stdout, outcome.stderr);
            if bless() {
                std::fs::write(&expected, &answer).unwrap();
            }
            let wanted = std::fs::read_to_string(&expected).unwrap_or_default();
            if answer != wanted || i64::from(outcome.status) != self.exit() {
                complaints.push(format!("{}: {}\n{answer}", self.name, outcome.status));
            }
        }
        std::fs::read_to_string(&expected).unwrap_or_default()
    }

    /// Says whether this build answers as the case shows; one with PDF answers other than one without.
    fn fits_build(&self) -> bool {
        match self.about.get("build").and_then(toml::Value::as_str) {
            Some("pdf") => cfg!(feature = "pdf"),
            Some(_) => cfg!(not(feature = "pdf")),
            None => true,
        }
    }

    /// Runs the case in a folder of its own.
    fn run(&self) -> Outcome {
        let sandbox = self.sandbox();
        let _lock = self.lock(&sandbox);
        let limit = self.about.get("limit").and_then(toml::Value::as_integer);
        let onto = self.about.get("onto").and_then(toml::Value::as_str);
        sandbox.run_within(&self.arguments(), limit, onto)
    }

    /// Runs the case for its code; `code` names it where the answer itself cannot be had.
    fn code(&self) -> String {
        if let Some(code) = self.about.get("code").and_then(toml::Value::as_str) {
            return code.to_owned();
        }
        let sandbox = self.sandbox();
        let _lock = self.lock(&sandbox);
        let limit = self.about.get("limit").and_then(toml::Value::as_integer);
        let all = [&["--json"][..], &self.arguments()].concat();
        let outcome = sandbox.run_within(&all, limit, None);
        let answer: serde_json::Value = serde_json::from_str(&outcome.stdout)
            .unwrap_or_else(|error| panic!("{}: {error}: {outcome:?}", self.name));
        answer["error"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Holds the lock as another run does, where the case asks for it.
    fn lock(&self, sandbox: &Sandbox) -> Option<std::fs::File> {
        let holder = self.about.get("locked_by")?.as_str().unwrap();
        sandbox.write(".tyo/lock", holder);
        let file = std::fs::File::open(sandbox.practice().join(".tyo/lock")).unwrap();
        file.lock().unwrap();
        Some(file)
    }

    /// Lays out the case's folder: a small practice, the example or nothing, with the case's files over it.
    fn sandbox(&self) -> Sandbox {
        let start = self.about.get("start").and_then(toml::Value::as_str);
        let mut sandbox = match start {
            Some("example") => Sandbox::example(),
            _ => Sandbox::empty(),
        };
        if start.is_none() {
            let names = [
                "practice.toml",
                "clients/kuusilahti.toml",
                "engagements/k26-01.toml",
            ];
            for file in names {
                let source = gallery().join("practice").join(file);
                sandbox.write(file, &std::fs::read_to_string(source).unwrap());
            }
        }
        // What a build without PDF cannot do is another matter.
        let pdf = self.about.get("build").is_some();
        sandbox.set("TYO_PDF", if pdf { "true" } else { "false" });
        self.write(&sandbox, "files");
        if start.is_none() && self.about.get("git").and_then(toml::Value::as_bool) != Some(false) {
            sandbox.git_begin();
        }
        for words in self.lines("before") {
            sandbox.ok(&words);
        }
        self.odd_files(&sandbox);
        for words in self.lines("git_after") {
            sandbox.git(&words);
        }
        for (name, value) in self.texts("env") {
            sandbox.set(name, value);
        }
        sandbox
    }

    /// Writes the files that are not there when the history begins, and the odd ones: links, folders, bytes, programs.
    fn odd_files(&self, sandbox: &Sandbox) {
        self.write(sandbox, "later");
        let at = |path: &str| sandbox.practice().join(path);
        for (path, text) in self.texts("append") {
            sandbox.write(path, &format!("{}{text}", sandbox.read(path)));
        }
        for (path, text) in self.texts("prepend") {
            sandbox.write(path, &format!("{text}{}", sandbox.read(path)));
        }
        for (path, target) in self.texts("links") {
            std::os::unix::fs::symlink(target, at(path)).unwrap();
        }
        for (path, text) in self.texts("latin1") {
            let bytes: Vec<u8> = text
                .chars()
                .map(|c| u8::try_from(u32::from(c)).unwrap())
                .collect();
            std::fs::write(at(path), bytes).unwrap();
        }
        for (path, text) in self.texts("folded") {
            // A text and how often it is repeated, for files nobody wants to see here.
            let (times, text) = text.split_once(' ').unwrap();
            sandbox.write(path, &text.repeat(times.parse().unwrap()));
        }
        for words in self.lines("folders") {
            for folder in words {
                std::fs::create_dir_all(at(folder)).unwrap();
            }
        }
        for words in self.lines("programs") {
            for path in words {
                let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
                std::fs::set_permissions(at(path), mode).unwrap();
            }
        }
    }

    /// Writes the files that stand under a key.
    fn write(&self, sandbox: &Sandbox, key: &str) {
        for (path, text) in self.texts(key) {
            sandbox.write(path, text);
        }
    }

    /// Returns the texts of a table of the case, by name.
    fn texts(&self, key: &str) -> Vec<(&str, &str)> {
        let table = self.about.get(key).and_then(toml::Value::as_table);
        table
            .into_iter()
            .flatten()
            .map(|(name, text)| (name.as_str(), text.as_str().unwrap()))
            .collect()
    }

    /// Returns the lists of words under a key.
    fn lines<'case>(&'case self, key: &str) -> Vec<Vec<&'case str>> {
        let lines = self.about.get(key).and_then(toml::Value::as_array);
        let words = |line: &'case toml::Value| {
            let words = line.as_array().unwrap().iter();
            words.map(|word| word.as_str().unwrap()).collect()
        };
        lines.into_iter().flatten().map(words).collect()
    }
}

/// Returns the gallery's folder.
fn gallery() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors")
}

/// Reads every case, by name.
fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = std::fs::read_dir(gallery())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|folder| folder.join("case.toml").exists())
        .map(|folder| Case {
            name: folder.file_name().unwrap().to_str().unwrap().to_owned(),
            about: std::fs::read_to_string(folder.join("case.toml"))
                .unwrap()
                .parse()
                .unwrap(),
            folder,
        })
        .collect();
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    cases
}

/// Says whether the expected answers are to be written anew.
fn bless() -> bool {
    std::env::var_os("TYO_BLESS").is_some()
}

#[test]
fn every_error_says_what_the_gallery_shows() {
    let mut document = String::from(
        "# The errors of tyo\n\nMade from `tests/errors/`: each stands here as the program prints it. What could not be done comes first, then\n\
         why, then what to do now. `--json` gives the same as data, with the code named here.\n",
    );
    let mut complaints = Vec::new();
    for case in cases() {
        let answer = case.answer(&mut complaints);
        document.push_str(&format!(
            "\n## {}\n\n{}\n\n```console\n$ tyo {}\n{}```\n\nExit status {}.\n",
            case.name,
            case.text("why"),
            shown(&case.arguments()),
            answer,
            case.exit(),
        ));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/ERRORS.md");
    if bless() {
        std::fs::write(&path, &document).unwrap();
    }
    assert!(
        document == std::fs::read_to_string(&path).unwrap_or_default(),
        "run the tests once with TYO_BLESS=1"
    );
}

/// Writes arguments as they are typed; a very long one is cut.
fn shown(arguments: &[&str]) -> String {
    let quoted = |word: &&str| {
        if word.chars().count() > 100 {
            return word.chars().take(20).chain("…".chars()).collect();
        }
        let plain = word
            .chars()
            .all(|c| c.is_alphanumeric() || "-_./:=,".contains(c));
        if plain && !word.is_empty() {
            (*word).to_owned()
        } else {
            format!("'{word}'")
        }
    };
    arguments.iter().map(quoted).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_error_stands_in_the_gallery() {
    let shown: BTreeSet<String> = cases().iter().map(Case::code).collect();
    let source = concat!(
        include_str!("../src/app/tell.rs"),
        include_str!("../src/app/tell/import.rs"),
        include_str!("../src/app/tell/tools.rs"),
        include_str!("../src/cli/usage.rs")
    );
    let mut codes: BTreeSet<String> = tyo::app::refusal::Rule::ALL
        .iter()
        .map(|rule| rule.code().to_owned())
        .collect();
    for part in source.split("Told::new(").skip(1) {
        let name = part
            .trim_start()
            .strip_prefix('"')
            .and_then(|rest| rest.split('"').next());
        codes.extend(name.map(str::to_owned));
    }
    for (code, _) in OUT_OF_REACH {
        assert!(codes.remove(code), "`{code}` is no error");
    }

    let missing: Vec<&String> = codes.difference(&shown).collect();

    assert!(missing.is_empty(), "not in tests/errors: {missing:?}");
}
