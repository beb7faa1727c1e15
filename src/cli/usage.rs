//! A command line that is none: help, the version, or what is wrong with it, in the words of the catalogue.

use std::ffi::OsString;
use std::num::ParseIntError;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Error};

use super::arguments::Cli;
use super::localise::localise_for;
use super::report;
use crate::app::config::Environment;
use crate::app::context::{Context, GlobalFlags};
use crate::app::exit::ExitStatus;
use crate::app::tell::{Told, id_hint};
use crate::ui::text::{Words, say};

/// Shows help or the version, or tells what is wrong.
pub(super) fn explain(arguments: &[OsString], environment: Environment) -> ExitStatus {
    let context = Context::new(early(arguments), environment);
    let words = context.words();
    let Err(error) = localise_for(Cli::command(), words, arguments).try_get_matches_from(arguments)
    else {
        return ExitStatus::Fault;
    };
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => shown(&context, &error),
        _ => {
            report::told(&context, &wrong(words, &error), ExitStatus::Usage);
            ExitStatus::Usage
        }
    }
}

/// Turns `help contract render` into `contract render --help`.
pub(super) fn asking(arguments: &[OsString]) -> Vec<OsString> {
    let mut asking = arguments.to_vec();
    let help = asking.iter().skip(1).position(|word| word == "help");
    if let Some(at) = help {
        asking.remove(at + 1);
    }
    asking.push("--help".into());
    asking
}

/// Prints help or the version as data.
fn shown(context: &Context, error: &Error) -> ExitStatus {
    let text = error
        .render()
        .to_string()
        .replace("[OPTIONS]", &say!(context.words(), "help-options-value"));
    let missing = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    // A reader who goes away while help is printed has seen enough.
    let _ = context.console.data(text.trim_end());
    if missing {
        ExitStatus::Usage
    } else {
        ExitStatus::Done
    }
}

/// Takes the flags that decide how we speak, before the line is known to be good.
pub(super) fn early(arguments: &[OsString]) -> GlobalFlags {
    let texts: Vec<&str> = arguments
        .iter()
        .filter_map(|argument| argument.to_str())
        .collect();
    let value = |name: &str| {
        let joined = format!("{name}=");
        let after = texts
            .iter()
            .position(|text| *text == name)
            .and_then(|at| texts.get(at + 1))
            .copied();
        after.or_else(|| {
            texts
                .iter()
                .find_map(|text| text.strip_prefix(joined.as_str()))
        })
    };
    GlobalFlags {
        lang: value("--lang").and_then(|lang| lang.parse().ok()),
        color: value("--color").and_then(|color| color.parse().ok()),
        practice: value("--practice").or_else(|| value("-C")).map(Into::into),
        json: texts.contains(&"--json"),
        ..GlobalFlags::default()
    }
}

/// Finds the words for a command line that is wrong.
fn wrong(words: &Words, error: &Error) -> Told {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    let (code, message) = match error.kind() {
        ErrorKind::UnknownArgument => (
            "unknown-argument",
            say!(words, "usage-unknown-argument", argument = argument),
        ),
        ErrorKind::InvalidSubcommand => {
            let name = context(error, ContextKind::InvalidSubcommand);
            (
                "unknown-command",
                say!(words, "usage-unknown-command", name = name),
            )
        }
        ErrorKind::MissingRequiredArgument => (
            "missing-argument",
            say!(words, "usage-missing", argument = argument),
        ),
        ErrorKind::MissingSubcommand => ("missing-command", say!(words, "usage-missing-command")),
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg);
            let message = if argument == other {
                say!(words, "usage-twice", argument = argument)
            } else {
                say!(words, "usage-conflict", argument = argument, other = other)
            };
            ("conflict", message)
        }
        ErrorKind::InvalidValue if value.is_empty() => (
            "missing-value",
            say!(words, "usage-missing-value", argument = argument),
        ),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => (
            "invalid-value",
            say!(
                words,
                "usage-invalid-value",
                argument = argument,
                value = value
            ),
        ),
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => (
            "value-count",
            say!(words, "usage-value-count", argument = argument),
        ),
        _ => ("usage", say!(words, "usage-wrong")),
    };
    Told {
        code: code.to_owned(),
        message,
        causes: valid(words, error),
        hints: hints(words, error),
        ..Told::default()
    }
}

/// Lists the values that would have been right, or the numbers between which they lie.
fn valid(words: &Words, error: &Error) -> Vec<String> {
    let list = context(error, ContextKind::ValidValue);
    if !list.is_empty() {
        return vec![say!(words, "usage-valid", list = list)];
    }
    let Some(source) = std::error::Error::source(error) else {
        return Vec::new();
    };
    if source.is::<ParseIntError>() {
        return vec![say!(words, "usage-number")];
    }
    let range = bounds(&source.to_string());
    let told = |(min, max): (i64, i64)| {
        let (min, max) = (min.to_string(), max.to_string());
        say!(words, "usage-range", min = min, max = max)
    };
    range.map(told).into_iter().collect()
}

/// Takes the bounds out of the parser's own words, such as `9999 is not in 0..=5000`.
fn bounds(text: &str) -> Option<(i64, i64)> {
    let (_, range) = text.rsplit_once(' ')?;
    let (min, max) = range.split_once("..")?;
    let max = match max.strip_prefix('=') {
        Some(max) => max.parse::<i64>().ok()?,
        None => max.parse::<i64>().ok()?.checked_sub(1)?,
    };
    Some((min.parse().ok()?, max))
}

/// Returns what was most probably meant; clap lists the likeliest last.
fn likeliest(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::Strings(texts) => texts.last().cloned(),
        ContextValue::String(text) => Some(text.clone()),
        _ => None,
    }
}

/// Names what was probably meant, and where help is.
fn hints(words: &Words, error: &Error) -> Vec<String> {
    let kinds = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let near = kinds.into_iter().find_map(|kind| likeliest(error, kind));
    let mut hints: Vec<String> = near
        .map(|near| say!(words, "hint-did-you-mean", near = near))
        .into_iter()
        .collect();
    let source = std::error::Error::source(error);
    hints.extend(source.and_then(|source| id_hint(words, source)));
    hints.push(say!(words, "hint-help"));
    hints
}

/// Returns a fact of the parser's error as text, or nothing.
fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use clap::{Arg, Command};

    use super::{bounds, valid};
    use crate::ui::text::{Lang, Words};

    #[test]
    fn the_bounds_of_a_number_are_told_in_our_words() {
        assert_eq!(bounds("9999 is not in 0..=5000"), Some((0, 5000)));
        assert_eq!(bounds("9999 is not in 1990..2200"), Some((1990, 2199)));
        assert_eq!(bounds("invalid digit found in string"), None);

        let number = clap::value_parser!(u32).range(0..=5000);
        let km = Command::new("tyo").arg(Arg::new("km").long("km").value_parser(number));
        let words = Words::new(Lang::Fi);
        let told = |value: &str| {
            let line = ["tyo", "--km", value];
            let error = km.clone().try_get_matches_from(line).unwrap_err();
            valid(&words, &error)
        };

        assert_eq!(told("9999"), ["luvun on oltava 0–5000"]);
        assert_eq!(told("monta"), ["tähän kuuluu kokonaisluku"]);
    }
}
