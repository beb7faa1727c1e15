//! The command line's flags, made from the table of questions, and what was given with them.

use chrono::NaiveDate;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command, Error, FromArgMatches};
use toml::Value;

use super::desk::Desk;
use super::question::{Ask, Question};
use super::reading::{Complaint, read};
use super::showing::typed;
use crate::app::answers::{Source, against, against_client};
use crate::app::error::CommandError;
use crate::app::refusal::{Refusal, Rule};
use crate::app::tell_file::message;
use crate::output;
use crate::ui::text::{Words, say};

/// Gives flags to a set of questions, and keeps what was given.
macro_rules! flags {
    ($(#[$meta:meta])* $name:ident, $questions:path, $flag:path) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default)]
        pub struct $name {
            /// What was given, by the question's own flag.
            pub given: Given,
        }

        impl clap::Args for $name {
            fn augment_args(command: Command) -> Command {
                augment(command, &$questions(), $flag)
            }

            fn augment_args_for_update(command: Command) -> Command {
                Self::augment_args(command)
            }
        }

        impl FromArgMatches for $name {
            fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
                let given = gather(matches, &$questions(), $flag);
                Ok(Self { given })
            }

            fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
                self.given = gather(matches, &$questions(), $flag);
                Ok(())
            }
        }
    };
}

flags! {
    /// The flags of `new-contract`.
    ContractFlags, super::contract, own
}
flags! {
    /// The flags of `new-enquiry`.
    EnquiryFlags, super::enquiry, own
}
flags! {
    /// The flags of a new client inside another command.
    NewClientFlags, super::client, within
}
flags! {
    /// The flags of `new-client`.
    ClientFlags, super::client, bare
}

/// Texts by the flag of their question.
pub type Given = Vec<(&'static str, String)>;

/// Names a question's flag as the table does.
#[must_use]
pub fn own(question: &Question) -> &'static str {
    question.flag
}

/// Names a client's flag inside another command: the name is what makes the client.
#[must_use]
pub fn within(question: &Question) -> &'static str {
    match question.flag {
        "client-name" => "new-client",
        flag => flag,
    }
}

/// Names a client's flag in `new-client`.
#[must_use]
pub fn bare(question: &Question) -> &'static str {
    let flag = question.flag;
    flag.strip_prefix("client-").unwrap_or(flag)
}

/// Adds the flags of some questions to a command.
fn augment(
    command: Command,
    questions: &[&'static Question],
    flag: fn(&Question) -> &'static str,
) -> Command {
    questions.iter().fold(command, |command, question| {
        command.arg(arg(question, flag(question)))
    })
}

/// Makes the flag of a question.
fn arg(question: &Question, flag: &'static str) -> Arg {
    let arg = Arg::new(flag)
        .long(flag)
        .value_name(value_name(question.ask))
        .help_heading(question.section.key());
    match question.ask {
        Ask::Code(_, codes) => arg.value_parser(PossibleValuesParser::new(codes)),
        Ask::Codes(_, codes) => arg
            .value_parser(PossibleValuesParser::new(codes))
            .value_delimiter(',')
            .action(ArgAction::Append),
        Ask::ListedSeveral(_) | Ask::Tiers | Ask::Payers | Ask::Numbers => {
            arg.action(ArgAction::Append)
        }
        Ask::YesNo => arg.num_args(0..=1).default_missing_value("yes"),
        Ask::Day => arg.allow_hyphen_values(true),
        _ => arg,
    }
}

/// Names what a flag takes.
const fn value_name(ask: Ask) -> &'static str {
    match ask {
        Ask::Text | Ask::Email => "TEXT",
        Ask::Number | Ask::Parties => "NUMBER",
        Ask::Numbers => "NUMBERS",
        Ask::Money => "EUROS",
        Ask::Day => "DATE",
        Ask::Time => "TIME",
        Ask::YesNo => "YES|NO",
        Ask::Code(..) => "WORD",
        Ask::Codes(..) => "WORDS",
        Ask::Listed(_) => "ID",
        Ask::ListedSeveral(_) => "IDS",
        Ask::Interval => "WEEKS",
        Ask::Tiers => "STEPS",
        Ask::Sickness => "RULE",
        Ask::Person => "PERSON",
        Ask::Address => "ADDRESS",
        Ask::Payers => "CLIENTS",
        Ask::Client => "CLIENT",
    }
}

/// Gathers what was given.
fn gather(
    matches: &ArgMatches,
    questions: &[&'static Question],
    flag: fn(&Question) -> &'static str,
) -> Given {
    let given = |question: &&'static Question| {
        let values = matches.get_many::<String>(flag(question))?;
        let values: Vec<&str> = values.map(String::as_str).collect();
        Some((question.flag, values.join(",")))
    };
    questions.iter().filter_map(given).collect()
}

/// Writes what was given with flags into the answers of a desk.
///
/// # Errors
/// Every flag whose value is none.
pub fn answer(
    desk: &mut Desk<'_>,
    questions: &[&'static Question],
    given: &Given,
    flag: fn(&Question) -> &'static str,
) -> Result<(), CommandError> {
    let mut bad = Vec::new();
    for (name, text) in given {
        let Some(question) = questions.iter().find(|question| question.flag == *name) else {
            continue;
        };
        match value(question, text, desk) {
            Ok(value) => put(desk, question, value, Source::Flag),
            Err(expected) => bad.push(refusal(flag(question), text, expected)),
        }
    }
    if bad.is_empty() {
        Ok(())
    } else {
        Err(CommandError::BadAnswers(bad))
    }
}

/// Refuses ids in a file of answers that name nothing in the practice.
///
/// # Errors
/// Every answer that holds one.
pub fn strangers(desk: &Desk<'_>, questions: &[&'static Question]) -> Result<(), CommandError> {
    let names = |question: &&&'static Question| {
        matches!(
            question.ask,
            Ask::Listed(_) | Ask::ListedSeveral(_) | Ask::Payers | Ask::Client
        )
    };
    let bad = questions.iter().filter(names).filter_map(|question| {
        let value = desk.answers.get(question.path)?;
        let text = typed(question.ask, value, desk);
        let complaint = read(question.ask, &text, desk).err()?;
        let expected = self::complaint(desk.words, &complaint);
        Some(refusal(question.flag, &text, expected))
    });
    let bad: Vec<Refusal> = bad.collect();
    if bad.is_empty() {
        Ok(())
    } else {
        Err(CommandError::BadAnswers(bad))
    }
}

/// Says that a flag's value is none.
fn refusal(flag: &str, text: &str, expected: String) -> Refusal {
    let facts = vec![
        ("flag", format!("--{flag}")),
        ("value", text.to_owned()),
        ("expected", expected),
    ];
    Refusal::new(Rule::BadAnswer, facts)
}

/// Writes an answer where it belongs.
pub(super) fn put(desk: &mut Desk<'_>, question: &Question, value: Value, source: Source) {
    let value = match question.path {
        // The payers' references are questions of their own and outlive another choice of payers.
        "payer" => with_references(desk, value),
        _ => value,
    };
    desk.answers.set(question.path, value, source);
}

/// Keeps the references of payers that were answered before the payers were.
fn with_references(desk: &Desk<'_>, value: Value) -> Value {
    let Value::Array(mut payers) = value else {
        return value;
    };
    for (index, payer) in payers.iter_mut().enumerate() {
        let old = desk.answers.get(&format!("payer[{index}]"));
        if let (Some(Value::Table(old)), Value::Table(payer)) = (old, payer) {
            for (key, value) in old
                .iter()
                .filter(|(key, _)| *key != "share" && *key != "client")
            {
                payer.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
    }
    Value::Array(payers)
}

/// Reads an answer and shows it to the folder's border.
///
/// # Errors
/// In words, when it is none.
pub fn value(question: &Question, text: &str, desk: &Desk<'_>) -> Result<Value, String> {
    let value = read(question.ask, text, desk).map_err(|c| complaint(desk.words, &c))?;
    if let Some(words) = before_the_start(question, &value, desk) {
        return Err(words);
    }
    let against = match question.section {
        super::question::Section::Client => against_client(question.path, &value),
        _ if question.path.starts_with("session") => None,
        _ => against(question.path, &value),
    };
    match against {
        None => Ok(value),
        Some(kind) => Err(message(desk.words, &kind)),
    }
}

/// Refuses a last day that lies before the first, as soon as it is given.
fn before_the_start(question: &Question, value: &Value, desk: &Desk<'_>) -> Option<String> {
    let day = |value: &Value| value.as_datetime()?.to_string().parse::<NaiveDate>().ok();
    let start = desk.answers.get("contract.start").and_then(day)?;
    let early = question.path == "contract.end" && day(value)? < start;
    early.then(|| {
        say!(
            desk.words,
            "answer-end",
            start = output::say::day(desk.words, start)
        )
    })
}

/// Finds the words for what is no answer.
#[must_use]
pub fn complaint(words: &Words, complaint: &Complaint) -> String {
    match complaint {
        Complaint::Shape(name) => words
            .find(&format!("answer-{name}"))
            .unwrap_or_else(|| (*name).to_owned()),
        Complaint::Word(Some(near), _) => say!(words, "answer-near", near = near.as_str()),
        Complaint::Word(None, all) => say!(words, "answer-words", list = all.join(", ")),
        Complaint::Client(_, Some(near)) => say!(words, "answer-client-near", near = near.as_str()),
        Complaint::Client(_, None) => say!(words, "answer-client"),
    }
}
