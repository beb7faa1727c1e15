//! The gallery of errors: for each a tiny practice, the command, and the whole answer; `docs/ERRORS.md` is made from them.
//!
//! A case is a folder `tests/errors/<name>/` with `case.toml` and `expected.txt`. Run with `TYO_BLESS=1` after a change.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use toml::Table;

use crate::harness::{Outcome, Sandbox};

/// Codes that cannot be brought about by a command and a few files, each with its reason.
const OUT_OF_REACH: [(&str, &str); 0] = [];

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

    /// Runs the case in a folder of its own.
    fn run(&self) -> Outcome {
        self.sandbox().run(&self.arguments())
    }

    /// Runs the case for its code.
    fn code(&self) -> String {
        self.sandbox().json(&self.arguments())["error"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Lays out the case's folder: a small practice or nothing, with the case's files over it.
    fn sandbox(&self) -> Sandbox {
        let mut sandbox = Sandbox::empty();
        let start = self
            .about
            .get("start")
            .and_then(toml::Value::as_str)
            .unwrap_or("practice");
        if start == "practice" {
            for file in [
                "practice.toml",
                "clients/kuusilahti.toml",
                "engagements/k26-01.toml",
            ] {
                let source = gallery().join("practice").join(file);
                sandbox.write(file, &std::fs::read_to_string(source).unwrap());
            }
        }
        for (path, text) in self
            .about
            .get("files")
            .and_then(toml::Value::as_table)
            .into_iter()
            .flatten()
        {
            sandbox.write(path, text.as_str().unwrap());
        }
        if start == "practice"
            && self.about.get("git").and_then(toml::Value::as_bool) != Some(false)
        {
            sandbox.git_begin();
        }
        for (path, text) in self
            .about
            .get("later")
            .and_then(toml::Value::as_table)
            .into_iter()
            .flatten()
        {
            sandbox.write(path, text.as_str().unwrap());
        }
        for (name, value) in self
            .about
            .get("env")
            .and_then(toml::Value::as_table)
            .into_iter()
            .flatten()
        {
            sandbox.set(name, value.as_str().unwrap());
        }
        for before in self
            .about
            .get("before")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
        {
            let words: Vec<&str> = before
                .as_array()
                .unwrap()
                .iter()
                .map(|word| word.as_str().unwrap())
                .collect();
            sandbox.ok(&words);
        }
        sandbox
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
    for case in cases() {
        let outcome = case.run();
        let answer = format!("{}{}", outcome.stdout, outcome.stderr);
        let expected = case.folder.join("expected.txt");
        if bless() {
            std::fs::write(&expected, &answer).unwrap();
        }
        let wanted = std::fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(answer, wanted, "{}", case.name);
        let exit = case
            .about
            .get("exit")
            .and_then(toml::Value::as_integer)
            .unwrap_or(1);
        assert_eq!(i64::from(outcome.status), exit, "{}: {answer}", case.name);
        document.push_str(&format!(
            "\n## {}\n\n{}\n\n```console\n$ tyo {}\n{}```\n\nExit status {exit}.\n",
            case.name,
            case.text("why"),
            shown(&case.arguments()),
            answer,
        ));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/ERRORS.md");
    if bless() {
        std::fs::write(&path, &document).unwrap();
    }
    assert!(
        document == std::fs::read_to_string(&path).unwrap_or_default(),
        "run the tests once with TYO_BLESS=1"
    );
}

/// Writes arguments as they are typed.
fn shown(arguments: &[&str]) -> String {
    let quoted = |word: &&str| {
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
