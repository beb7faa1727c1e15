//! Days and moments from the command line: read, refused in the words of a rule, and echoed where they were not written out.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::moment::{self, MomentError};
use super::{DateError, Direction, date_toward};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::refusal::{Refusal, Rule};
use crate::output::say;
use crate::ui::text::say;

/// Reads a day and echoes what it was taken for.
///
/// # Errors
/// When it cannot be read, or could be two.
pub fn day(
    context: &Context,
    text: &str,
    today: NaiveDate,
    direction: Direction,
) -> Result<NaiveDate, CommandError> {
    let day = date_toward(text, today, direction).map_err(|error| date_refusal(text, error))?;
    echo_day(context, text, day);
    Ok(day)
}

/// Reads a moment and echoes what it was taken for; a day alone is taken at the usual time, where there is one.
///
/// # Errors
/// When it cannot be read, could be two, or the clock does not show it exactly once.
pub fn moment(
    context: &Context,
    text: &str,
    today: NaiveDate,
    direction: Direction,
    usual: Option<NaiveTime>,
) -> Result<NaiveDateTime, CommandError> {
    let read = moment::moment(text, today, direction, usual);
    let read = read.map_err(|error| moment_refusal(text, error))?;
    echo_moment(context, text, read);
    Ok(read)
}

/// Tells which day was understood, where it was not written out.
pub fn echo_day(context: &Context, text: &str, day: NaiveDate) {
    let words = context.words();
    let shown = say::day(words, day);
    if text != shown && text != day.to_string() {
        let value = say::weekday(words, day);
        context
            .console
            .status(&say!(words, "ask-understood", value = value));
    }
}

/// Tells which moment was understood, where it was not written out.
pub fn echo_moment(context: &Context, text: &str, moment: NaiveDateTime) {
    let words = context.words();
    if text != moment.format("%Y-%m-%d %H:%M").to_string() {
        let day = say::weekday(words, moment.date());
        let value = say!(words, "moment", day = day, time = say::clock(words, moment));
        context
            .console
            .status(&say!(words, "ask-understood", value = value));
    }
}

/// Finds the rule that a date breaks.
#[must_use]
pub fn date_refusal(text: &str, error: DateError) -> Refusal {
    let text = ("text", text.to_owned());
    match error {
        DateError::NotADate | DateError::Impossible => Refusal::new(Rule::BadDate, vec![text]),
        DateError::TwoReadings(first, second) => {
            let facts = vec![
                text,
                ("first", first.to_string()),
                ("second", second.to_string()),
            ];
            Refusal::new(Rule::TwoReadings, facts)
        }
        DateError::OtherSide(near, far) => {
            let rule = if near > far {
                Rule::DayAhead
            } else {
                Rule::DayBehind
            };
            let facts = vec![
                text,
                ("first", near.to_string()),
                ("second", far.to_string()),
            ];
            Refusal::new(rule, facts)
        }
    }
}

/// Finds the rule that a moment breaks.
#[must_use]
pub fn moment_refusal(text: &str, error: MomentError) -> Refusal {
    let at = |moment: NaiveDateTime| ("moment", moment.format("%Y-%m-%d %H:%M").to_string());
    match error {
        MomentError::Date(DateError::NotADate) | MomentError::NotATime | MomentError::NoTime(_) => {
            Refusal::new(Rule::BadMoment, vec![("text", text.to_owned())])
        }
        MomentError::Date(error) => date_refusal(text, error),
        MomentError::Skipped(moment) => Refusal::new(Rule::SkippedTime, vec![at(moment)]),
        MomentError::Doubled(moment) => Refusal::new(Rule::DoubledTime, vec![at(moment)]),
    }
}
