//! Gives the parser its words: every help text comes from the catalogue by the command's path and the argument's name.

use std::ffi::OsString;

use clap::{Arg, Command};

use crate::ui::text::{Words, say};

/// The layout of a help page, with our own word for usage.
fn template(words: &Words) -> String {
    format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        say!(words, "help-usage")
    )
}

/// Puts the catalogue's words into a parser and all its subcommands.
#[must_use]
pub fn localise(command: Command, words: &Words) -> Command {
    command_words(command, words, "", &|_| true)
}

/// Puts the catalogue's words into a parser as far as a command line goes: a help page shows one command whole, and the
/// first line of those below it.
#[must_use]
pub(super) fn localise_for(command: Command, words: &Words, arguments: &[OsString]) -> Command {
    let named = |name: &str| arguments.iter().any(|argument| argument == name);
    command_words(command, words, "", &named)
}

/// Puts words into one command, reached by a path such as `contract-check`, and whole into the wanted ones below it.
fn command_words(
    command: Command,
    words: &Words,
    path: &str,
    wanted: &dyn Fn(&str) -> bool,
) -> Command {
    let key = if path.is_empty() {
        "help".to_owned()
    } else {
        format!("help-{path}")
    };
    let mut command = command
        .help_template(template(words))
        .subcommand_help_heading(say!(words, "help-commands"))
        .subcommand_value_name(say!(words, "help-command-value"))
        .disable_help_subcommand(true);
    if let Some(about) = words.find(&key) {
        command = command.about(about);
    }
    if let Some(examples) = words.find(&format!("{key}-examples")) {
        command = command.after_help(format!(
            "{}\n{examples}",
            say!(words, "help-examples-label")
        ));
    }
    command
        .mut_args(|arg| argument_words(arg, words, &key))
        .mut_subcommands(|sub| {
            let below = if path.is_empty() {
                sub.get_name().to_owned()
            } else {
                format!("{path}-{}", sub.get_name())
            };
            if wanted(sub.get_name()) {
                command_words(sub, words, &below, wanted)
            } else {
                let about = words.find(&format!("help-{below}")).unwrap_or_default();
                sub.about(about)
            }
        })
}

/// Puts words into one argument; a closed list of values is told with them.
fn argument_words(arg: Arg, words: &Words, command: &str) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let text = words
        .find(&format!("{command}--{name}"))
        .or_else(|| words.find(&format!("help--{name}")));
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => say!(words, "help-arguments"),
        (false, true) => say!(words, "help-global"),
        (false, false) => say!(words, "help-options"),
    };
    let values: Vec<String> = arg
        .get_possible_values()
        .iter()
        .map(|value| value.get_name().to_owned())
        .collect();
    let takes_value = arg.get_action().takes_values();
    let text = match text {
        Some(text) if takes_value && !values.is_empty() => {
            Some(format!("{text} ({})", values.join(", ")))
        }
        other => other,
    };
    // An argument may name a group of its own by a key of the catalogue.
    let own = arg.get_help_heading().and_then(|key| words.find(key));
    let arg = arg.help_heading(own.unwrap_or(heading));
    let arg = if takes_value {
        arg.hide_possible_values(true).hide_default_value(true)
    } else {
        arg
    };
    let arg = match value_names(&arg, words).filter(|_| takes_value) {
        Some(names) => arg.value_names(names),
        None => arg,
    };
    text.map_or(arg.clone(), |text| arg.help(text))
}

/// Names what stands for the values of an argument in the language of the terminal, where the catalogue has a word for it.
fn value_names(arg: &Arg, words: &Words) -> Option<Vec<String>> {
    let word = |name: &str| {
        let letters = name
            .to_lowercase()
            .replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        words.find(&format!("metavar-{}", letters.trim_matches('-')))
    };
    let names = arg.get_value_names()?;
    let found = names
        .iter()
        .map(|name| word(name).unwrap_or_else(|| name.to_string()));
    Some(found.collect())
}
