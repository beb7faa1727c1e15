//! README's tour is true: every line after `$` in its console blocks is run, in order, and prints what stands there.

use std::path::Path;

use crate::harness::Sandbox;

/// Commits have ids of their own on every machine; they are compared as this word.
const COMMIT: &str = "[commit]";

/// Runs a line of the tour and returns what it printed, with the folder it leaves us in.
fn run(sandbox: &mut Sandbox, line: &str) -> String {
    let words = split(line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["tyo", arguments @ ..] => sandbox.screen(arguments),
        ["cd", folder] => {
            sandbox.enter(folder);
            String::new()
        }
        ["cat", file] => sandbox.read(file),
        ["export", setting] => {
            let (name, value) = setting.split_once('=').unwrap();
            sandbox.set(name, value);
            String::new()
        }
        ["git", arguments @ ..] => sandbox.git(arguments),
        other => panic!("README runs something else than tyo, cd, cat, export and git: {other:?}"),
    }
}

/// Splits a line into words, with single and double quotes.
fn split(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for letter in line.chars() {
        match (quote, letter) {
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            (None, ' ') => words.push(String::new()),
            _ => words.last_mut().unwrap().push(letter),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Puts the same word for every commit id.
fn calm(text: &str) -> String {
    let id = |word: &str| {
        let bare = word.trim_end_matches('.');
        (bare.len() == 10 || bare.len() == 7)
            && bare.chars().all(|c| c.is_ascii_hexdigit())
            && bare.chars().any(|c| c.is_ascii_digit())
    };
    let line = |line: &str| {
        line.split(' ')
            .map(|word| if id(word) { COMMIT } else { word })
            .collect::<Vec<_>>()
            .join(" ")
            .trim_end()
            .to_owned()
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Returns README with the answers that the program gives now.
fn played(text: &str) -> String {
    let mut sandbox = Sandbox::empty();
    let mut out = String::new();
    let mut console = false;
    let mut answered = false;
    for line in text.lines() {
        if console && line == "```" {
            console = false;
        }
        if console && let Some(command) = line.strip_prefix("$ ") {
            let answer = calm(run(&mut sandbox, command).trim_end());
            out.push_str(&format!(
                "{line}\n{answer}{}",
                if answer.is_empty() { "" } else { "\n" }
            ));
            answered = true;
        } else if !(console && answered) {
            out.push_str(&format!("{line}\n"));
        }
        if line == "```console" {
            (console, answered) = (true, false);
        }
    }
    out
}

#[test]
fn the_tour_of_the_readme_is_what_the_program_answers() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = std::fs::read_to_string(&path).unwrap();

    let fresh = played(&text);

    if std::env::var_os("TYO_BLESS").is_some() {
        std::fs::write(&path, &fresh).unwrap();
        return;
    }
    assert_eq!(
        fresh, text,
        "run the tests once with TYO_BLESS=1 and look at what changed"
    );
}
