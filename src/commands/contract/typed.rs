//! Days typed as an argument or at a question.

use chrono::NaiveDate;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::commands::dates::{self, typed::date_refusal};
use crate::ui::prompt::{Answer, Prompt, Text};
use crate::ui::text::say;

/// Reads a day from an argument.
///
/// # Errors
/// When it is none.
pub(crate) fn day(text: &str, today: NaiveDate) -> Result<NaiveDate, CommandError> {
    let day = dates::date(text, today).map_err(|error| date_refusal(text, error))?;
    Ok(day)
}

/// Asks for a day; none when the question before is wanted again.
///
/// # Errors
/// When it cannot be asked for, or the question was interrupted.
pub(crate) fn ask(
    context: &Context,
    prompt: &mut impl Prompt,
    heading: String,
    default: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, CommandError> {
    let wrong = say!(context.words(), "ask-not-a-date");
    let mut question = Text::new(heading).check(move |text| {
        let day = dates::date(text, today);
        day.map(|_| ()).map_err(|_| wrong.clone())
    });
    if let Some(default) = default {
        question = question.default(default.to_string());
    }
    match prompt.text(&question)? {
        Answer::Given(text) => day(&text, today).map(Some),
        Answer::Back => Ok(None),
    }
}
