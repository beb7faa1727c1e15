//! Questions that several session commands ask, each with the flag that answers it without a terminal.

use chrono::{NaiveDateTime, NaiveTime};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::life::diary::Diary;
use crate::commands::dates::moment::moment;
use crate::commands::dates::typed::{echo_moment, moment_refusal};
use crate::commands::dates::{Direction, typed};
use crate::output::session::iso;
use crate::ui::prompt::{Answer, Prompt, Text};

/// Says that an answer is missing, by its flag.
pub(super) fn missing(flag: &str) -> CommandError {
    CommandError::MissingAnswers(vec![flag.to_owned()])
}

/// A moment that is asked for where no flag gives it.
pub(super) struct Moment<'a> {
    /// The flag.
    pub(super) flag: &'a str,
    /// What was typed after the flag.
    pub(super) typed: Option<&'a str>,
    /// The question.
    pub(super) heading: String,
    /// Why it is asked.
    pub(super) reason: Option<String>,
    /// Where a day without a year is looked for.
    pub(super) direction: Direction,
    /// The time of a day alone.
    pub(super) usual: Option<NaiveTime>,
    /// What Enter alone means.
    pub(super) default: Option<NaiveDateTime>,
}

impl Moment<'_> {
    /// Reads the moment from its flag, or asks for it.
    ///
    /// # Errors
    /// When it is none, or cannot be asked for.
    pub(super) fn get(
        self,
        context: &Context,
        diary: &Diary,
    ) -> Result<NaiveDateTime, CommandError> {
        match self.typed {
            Some(text) => typed::moment(context, text, diary.today, self.direction, self.usual),
            None if context.can_ask() => self.ask(context, diary),
            None => Err(missing(self.flag)),
        }
    }

    /// Asks until it is one.
    fn ask(self, context: &Context, diary: &Diary) -> Result<NaiveDateTime, CommandError> {
        let (direction, usual) = (self.direction, self.usual);
        let read = |text: &str| moment(text, diary.today, direction, usual);
        let words = context.words();
        let wrong = |error| {
            let refusal = moment_refusal("", error);
            words
                .find_with(&format!("hint-{}", refusal.rule.code()), &[])
                .unwrap_or_default()
        };
        let check = |text: &str| read(text).map(|_| ()).map_err(wrong);
        let mut question = Text::new(self.heading).check(check);
        if let Some(reason) = self.reason {
            question = question.reason(reason);
        }
        if let Some(default) = self.default {
            question = question.default(iso(default).replace('T', " ")[..16].to_owned());
        }
        let mut prompt = context.prompt();
        loop {
            if let Answer::Given(text) = prompt.text(&question)? {
                let at = read(&text).map_err(|error| moment_refusal(&text, error))?;
                echo_moment(context, &text, at);
                return Ok(at);
            }
        }
    }
}
