//! `docs/CLI.md` is what the program says about itself, and every command and argument has its words in both languages.

use std::path::Path;

use clap::{Command, CommandFactory};
use tyo::app::exit::ExitStatus;
use tyo::cli::arguments::Cli;
use tyo::cli::localise;
use tyo::ui::text::{Lang, Words};

/// Visits every command that is shown, with its path such as `contract-check`.
fn visit(command: &Command, path: &str, seen: &mut impl FnMut(&str, &Command)) {
    seen(path, command);
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        let below = if path.is_empty() {
            sub.get_name().to_owned()
        } else {
            format!("{path}-{}", sub.get_name())
        };
        visit(sub, &below, seen);
    }
}

#[test]
fn every_command_and_argument_has_its_words_in_both_languages() {
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        visit(&Cli::command(), "", &mut |path, command| {
            let key = if path.is_empty() {
                "help".to_owned()
            } else {
                format!("help-{path}")
            };
            if words.find(&key).is_none() {
                missing.push(format!("{lang}: {key}"));
            }
            for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
                let name = arg.get_id().as_str().replace('_', "-");
                let keys = [format!("{key}--{name}"), format!("help--{name}")];
                if keys.iter().all(|key| words.find(key).is_none()) {
                    missing.push(format!("{lang}: {}", keys[0]));
                }
            }
        });
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// Writes the reference.
fn reference() -> String {
    let words = Words::new(Lang::En);
    let mut command = localise(Cli::command(), &words).term_width(100);
    command.build();
    let mut out = String::from(
        "# The command line\n\nMade from the program's own help; a test holds them equal. `tyo COMMAND --help` shows the same, and\n\
         `--lang fi` shows it in Finnish.\n\n## Exit statuses\n\n| status | meaning |\n|---|---|\n",
    );
    for status in ExitStatus::ALL {
        out.push_str(&format!(
            "| {} | {} |\n",
            status.code(),
            words.find(status.key()).unwrap()
        ));
    }
    visit(&command, "", &mut |_, command| {
        let name = command.get_bin_name().unwrap_or("tyo").to_owned();
        let help = command.clone().render_help().to_string();
        out.push_str(&format!(
            "\n## `{name}`\n\n```text\n{}\n```\n",
            trimmed(&help)
        ));
    });
    out
}

/// Takes the spaces at the ends of lines away.
fn trimmed(text: &str) -> String {
    text.trim_end()
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_reference_is_what_the_program_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/CLI.md");
    let fresh = reference();

    if std::env::var_os("TYO_BLESS").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(fresh == written, "run the tests once with TYO_BLESS=1");
}
