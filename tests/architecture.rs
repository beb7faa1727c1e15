//! The floors of the house: imports run downwards only, and each outside crate is named in its own room.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Which rooms each room may import.
const MAY_IMPORT: [(&str, &[&str]); 10] = [
    ("domain", &[]),
    ("ui", &[]),
    ("practice", &["domain"]),
    ("store", &["domain"]),
    ("document", &["domain"]),
    ("output", &["domain", "practice", "ui"]),
    ("app", &["domain", "ui", "practice", "store", "document"]),
    (
        "commands",
        &["app", "output", "practice", "document", "domain", "ui"],
    ),
    ("cli", &["commands", "app", "ui"]),
    ("main", &["cli"]),
];

/// In which files an outside crate may be named.
const NAMED_IN: [(&str, &[&str]); 19] = [
    ("csv", &["app/import/sheet.rs"]),
    ("typst", &["document/pdf.rs", "document/pdf/"]),
    ("typst_pdf", &["document/pdf.rs", "document/pdf/"]),
    ("typst_layout", &["document/pdf.rs", "document/pdf/"]),
    ("typst_assets", &["document/pdf.rs", "document/pdf/"]),
    ("chrono_tz", &["domain/helsinki.rs"]),
    ("rayon", &["store/workspace.rs"]),
    ("tera", &["document/"]),
    ("pulldown_cmark", &["document/"]),
    ("fluent_bundle", &["ui/", "app/"]),
    ("dialoguer", &["ui/prompt/"]),
    ("comfy_table", &["ui/table.rs"]),
    ("signal_hook", &["ui/", "cli/"]),
    ("toml_edit", &["store/", "app/"]),
    ("tempfile", &["store/", "app/", "ui/editor.rs"]),
    ("sha2", &["store/"]),
    ("clap_complete", &["commands/", "cli/"]),
    ("clap_mangen", &["commands/", "cli/"]),
    ("clap", &["commands/", "cli/"]),
];

/// One source file with its path below `src/`.
struct Source {
    path: String,
    text: String,
}

/// Reads every Rust file of the program.
fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    let source = |path: PathBuf| Source {
        path: path
            .strip_prefix(&root)
            .unwrap()
            .to_str()
            .unwrap()
            .replace('\\', "/"),
        text: std::fs::read_to_string(&path).unwrap(),
    };
    files
        .into_iter()
        .map(source)
        .filter(|source| !source.path.starts_with("ui/locales/"))
        .collect()
}

/// Gathers Rust files below a folder.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Names the room a file lies in.
fn room(path: &str) -> &str {
    path.split_once('/')
        .map_or_else(|| path.trim_end_matches(".rs"), |(room, _)| room)
}

/// Finds the rooms that a line names by `crate::room` or, in `main`, `tyo::room`.
fn named_rooms(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or_default();
    let code = code.replace("$crate::", "");
    code.match_indices("crate::")
        .map(|(at, found)| {
            code[at + found.len()..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect()
        })
        .filter(|room: &String| MAY_IMPORT.iter().any(|(known, _)| known == room))
        .collect()
}

#[test]
fn imports_run_downwards_only() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_IMPORT.into_iter().collect();
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.path != "lib.rs") {
        let room = room(&source.path);
        let may = allowed
            .get(room)
            .unwrap_or_else(|| panic!("`{room}` is no room of the house"));
        for (number, line) in source.text.lines().enumerate() {
            for named in named_rooms(line)
                .iter()
                .filter(|named| *named != room && !may.contains(&named.as_str()))
            {
                broken.push(format!(
                    "src/{}:{}: `{room}` may not import `{named}`: {}",
                    source.path,
                    number + 1,
                    line.trim()
                ));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn each_outside_crate_is_named_in_its_own_room() {
    let mut broken = Vec::new();
    for source in sources() {
        for (number, line) in source.text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default().trim();
            for (name, places) in NAMED_IN {
                let names = code.starts_with(&format!("use {name}::"))
                    || code.contains(&format!(" {name}::"))
                    || code.contains(&format!("({name}::"))
                    || code.contains(&format!("<{name}::"));
                if names && !places.iter().any(|place| source.path.starts_with(place)) {
                    broken.push(format!(
                        "src/{}:{}: `{name}` does not belong here: {code}",
                        source.path,
                        number + 1
                    ));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn domain_and_practice_know_no_serde() {
    let inner = |source: &&Source| matches!(room(&source.path), "domain" | "practice");
    for source in sources().iter().filter(inner) {
        let named = source
            .text
            .lines()
            .find(|line| line.contains("serde") && !line.trim_start().starts_with("//"));
        assert!(named.is_none(), "src/{}: {named:?}", source.path);
    }
}

#[test]
fn every_file_says_what_it_is() {
    for source in sources() {
        assert!(
            source.text.starts_with("//! "),
            "src/{} does not open with what it is",
            source.path
        );
    }
}

#[test]
fn no_file_has_swelled() {
    let long: Vec<String> = sources()
        .iter()
        .map(|source| (source.text.lines().count(), &source.path))
        .filter(|(lines, _)| *lines > 450)
        .map(|(lines, path)| format!("src/{path}: {lines} lines"))
        .collect();
    assert!(
        long.is_empty(),
        "a second idea has moved in:\n{}",
        long.join("\n")
    );
}

/// Names the module a file is, such as `store::change`.
fn module(path: &str) -> String {
    let stem = path.trim_end_matches(".rs").trim_end_matches("/mod");
    stem.replace('/', "::")
}

/// Takes a `use` tree apart into whole paths.
fn expand(tree: &str) -> Vec<String> {
    let Some(open) = tree.find('{') else {
        return vec![
            tree.split(" as ")
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned(),
        ];
    };
    let (head, inner) = (
        &tree[..open],
        &tree[open + 1..tree.rfind('}').unwrap_or(tree.len())],
    );
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for letter in inner.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(letter);
    }
    parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .flat_map(|part| expand(&format!("{head}{part}")))
        .collect()
}

/// Lists what a file imports of ours, as whole paths from the top; a module's own children do not count.
fn imports(source: &Source) -> Vec<String> {
    let own = module(&source.path);
    let text: String = source
        .text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let text = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default()
        .to_owned();
    let mut found = Vec::new();
    for statement in text.split("\nuse ").skip(1) {
        let tree = statement
            .split(';')
            .next()
            .unwrap_or_default()
            .replace('\n', " ");
        for path in expand(&tree) {
            if let Some(rest) = path.strip_prefix("crate::") {
                found.push(rest.to_owned());
            } else if path.starts_with("super::") {
                let mut at = own.as_str();
                let mut rest = path.as_str();
                while let Some(below) = rest.strip_prefix("super::") {
                    at = at.rsplit_once("::").map_or("", |(parent, _)| parent);
                    rest = below;
                }
                found.push(format!("{at}::{rest}"));
            }
        }
    }
    found
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let sources = sources();
    let code =
        |source: &&Source| !source.path.ends_with("tests.rs") && !source.path.contains("/tests/");
    let modules: Vec<String> = sources
        .iter()
        .filter(code)
        .map(|source| module(&source.path))
        .collect();
    let target = |path: &str| {
        modules
            .iter()
            .filter(|known| path == known.as_str() || path.starts_with(&format!("{known}::")))
            .max_by_key(|known| known.len())
    };
    let mut arrows: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources.iter().filter(code) {
        let own = module(&source.path);
        // A parent that re-exports its children and a child that takes a type of its parent are one idea in two files.
        let apart = |other: &&String| {
            !own.starts_with(&format!("{other}::"))
                && !other.starts_with(&format!("{own}::"))
                && **other != own
        };
        let named = imports(source)
            .iter()
            .filter_map(|path| target(path))
            .filter(apart)
            .cloned()
            .collect();
        arrows.insert(own, named);
    }
    let mut left: Vec<String> = arrows.keys().cloned().collect();
    loop {
        let free: Vec<String> = left
            .iter()
            .filter(|module| arrows[*module].iter().all(|to| !left.contains(to)))
            .cloned()
            .collect();
        if free.is_empty() {
            break;
        }
        left.retain(|module| !free.contains(module));
    }
    let tied: Vec<String> = left
        .iter()
        .map(|module| {
            format!(
                "{module} -> {}",
                arrows[module]
                    .iter()
                    .filter(|to| left.contains(to))
                    .cloned()
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        })
        .collect();
    assert!(tied.is_empty(), "circles:\n{}", tied.join("\n"));
}
