//! What the commands about one step of an engagement share: the day it was taken, and questions for words of a closed list.

use chrono::NaiveDate;

use super::contract::typed;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::life::person::{PersonCode, is_code};
use crate::domain::party::Role;
use crate::output::say::named;
use crate::ui::prompt::{Answer, Choice, Prompt, Several, Text};
use crate::ui::text::say;

/// Returns the day that was given, or else today.
///
/// # Errors
/// When it is none.
pub(crate) fn day(text: Option<&str>, today: NaiveDate) -> Result<NaiveDate, CommandError> {
    text.map_or(Ok(today), |text| typed::day(text, today))
}

/// Returns the day that was given, where one was.
///
/// # Errors
/// When it is none.
pub(crate) fn day_if(
    text: Option<&str>,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, CommandError> {
    text.map(|text| typed::day(text, today)).transpose()
}

/// Refuses to go on without answers that cannot be asked for: all of them at once.
///
/// # Errors
/// When something is missing and may not be asked for.
pub(crate) fn answered(context: &Context, flags: &[(&str, bool)]) -> Result<(), CommandError> {
    let missing = flags.iter().filter(|(_, missing)| *missing);
    let missing: Vec<String> = missing.map(|(flag, _)| (*flag).to_owned()).collect();
    if missing.is_empty() || context.can_ask() {
        return Ok(());
    }
    Err(CommandError::MissingAnswers(missing))
}

/// Asks for one word of a closed list until one is given.
///
/// # Errors
/// When the question was interrupted.
pub(crate) fn choose(
    context: &Context,
    heading: &str,
    (list, codes): (&str, &[&str]),
    default: usize,
) -> Result<usize, CommandError> {
    let words = context.words();
    let items = codes.iter().map(|code| named(words, list, code));
    let question = Choice::new(heading, items).default(default);
    let mut prompt = context.prompt();
    loop {
        if let Answer::Given(place) = prompt.choose(&question)? {
            return Ok(place);
        }
    }
}

/// Asks who took part; those who usually do are ticked.
///
/// # Errors
/// When the question was interrupted.
pub(crate) fn roles(
    context: &Context,
    heading: &str,
    reason: &str,
    (offered, usual): (&[Role], &[Role]),
) -> Result<Vec<Role>, CommandError> {
    let words = context.words();
    let items = offered.iter().map(|role| named(words, "role", role.code()));
    let places = offered.iter().enumerate();
    let ticked = places.filter(|(_, role)| usual.contains(role));
    let question = Several::new(heading, items)
        .reason(reason)
        .ticked(ticked.map(|(place, _)| place));
    let mut prompt = context.prompt();
    loop {
        if let Answer::Given(places) = prompt.several(&question)? {
            let chosen = places.iter().filter_map(|place| offered.get(*place));
            return Ok(chosen.copied().collect());
        }
    }
}

/// Asks for the code of a supervisee or party until one is given.
///
/// # Errors
/// When the question was interrupted.
pub(crate) fn person(context: &Context, heading: &str) -> Result<PersonCode, CommandError> {
    let wrong = say!(context.words(), "ask-person-code-wrong");
    let question = Text::new(heading)
        .reason(say!(context.words(), "ask-person-code-why"))
        .check(move |text| is_code(text).then_some(()).ok_or_else(|| wrong.clone()));
    let mut prompt = context.prompt();
    loop {
        if let Answer::Given(text) = prompt.text(&question)? {
            return PersonCode::read(&text);
        }
    }
}
