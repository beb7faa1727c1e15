//! A session of a day and time: the one that was planned then, or else one that nobody planned.

use chrono::{NaiveDate, NaiveTime};

use super::ask;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::life::diary::Diary;
use crate::app::life::holding::{Held, unplanned};
use crate::app::life::moving::within_term;
use crate::app::life::pick::{begun, fresh, on};
use crate::app::refusal::Rule;
use crate::commands::dates::moment::shown_once;
use crate::commands::dates::typed::{date_refusal, echo_moment, moment_refusal};
use crate::commands::dates::{Direction, date_toward, time};
use crate::domain::session::Session;
use crate::practice::planning::usual;
use crate::ui::prompt::{Answer, Prompt, Text};
use crate::ui::text::say;

/// Finds or makes the session of a day and time.
///
/// # Errors
/// When day or time cannot be read, several sessions fit, one is on record already, or it lies ahead.
pub(super) fn find(
    context: &Context,
    diary: &Diary,
    date: Option<&str>,
    time: Option<&str>,
    said: &Held,
) -> Result<Session, CommandError> {
    let day = match date {
        Some(text) => date_toward(text, diary.today, Direction::Past)
            .map_err(|error| date_refusal(text, error))?,
        None => diary.today,
    };
    let time = time.map(read_time).transpose()?;
    if let Some(planned) = on(diary, day, time)? {
        return begun(diary, Some(planned.id.as_str())).cloned();
    }
    let time = match time {
        Some(time) => time,
        None => ask_time(context, diary)?,
    };
    make(context, diary, day, time, said)
}

/// Makes a session that nobody planned.
fn make(
    context: &Context,
    diary: &Diary,
    day: NaiveDate,
    time: NaiveTime,
    said: &Held,
) -> Result<Session, CommandError> {
    let start = shown_once(day.and_time(time)).map_err(|error| moment_refusal("", error))?;
    fresh(diary, start)?;
    let session = unplanned(diary, start, said)?;
    within_term(diary, &session)?;
    echo_moment(context, "", start);
    Ok(session)
}

/// Reads a time of day from its flag.
///
/// # Errors
/// When it is none.
pub(in crate::commands) fn read_time(text: &str) -> Result<NaiveTime, CommandError> {
    let refused = || CommandError::refused(Rule::BadMoment, vec![("text", text.to_owned())]);
    time(text).ok_or_else(refused)
}

/// Asks when it began, proposing when meetings usually do.
///
/// # Errors
/// When nobody can be asked.
pub(in crate::commands) fn ask_time(
    context: &Context,
    diary: &Diary,
) -> Result<NaiveTime, CommandError> {
    if !context.can_ask() {
        return Err(ask::missing("--time"));
    }
    let words = context.words();
    let wrong = say!(words, "hint-bad-moment");
    let check = move |text: &str| time(text).map(|_| ()).ok_or_else(|| wrong.clone());
    let mut question = Text::new(say!(words, "ask-session-time")).check(check);
    if let Some(usual) = usual(&diary.plans()).time {
        question = question.default(usual.format("%H:%M").to_string());
    }
    let mut prompt = context.prompt();
    loop {
        if let Answer::Given(text) = prompt.text(&question)? {
            return read_time(&text);
        }
    }
}
