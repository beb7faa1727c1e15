//! What can be asked and what can come of it, without any terminal.

use std::{error, fmt, io};

/// What a person types alone in a text to go back.
const BACK: &str = "<";

/// An answer, or the wish to see the previous question again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer<T> {
    /// The question is answered.
    Given(T),
    /// Back to the question before.
    Back,
}

/// No answer could be had.
#[derive(Debug)]
pub enum PromptError {
    /// Ctrl-C: the person wants out, and the terminal is whole again.
    Interrupted,
    /// Nobody can answer: no terminal to type at or to show the question on.
    NotATerminal,
    /// There was nothing to choose from.
    NothingToChoose {
        /// The question.
        heading: String,
    },
    /// The script of a test holds no fitting answer.
    Unscripted {
        /// The question.
        heading: String,
    },
    /// The terminal broke down.
    Io(io::Error),
}

impl fmt::Display for PromptError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interrupted => f.write_str("interrupted"),
            Self::NotATerminal => f.write_str("not a terminal"),
            Self::NothingToChoose { heading } => write!(f, "nothing to choose from at `{heading}`"),
            Self::Unscripted { heading } => write!(f, "no scripted answer to `{heading}`"),
            Self::Io(_) => f.write_str("cannot use the terminal"),
        }
    }
}

impl error::Error for PromptError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Interrupted
            | Self::NotATerminal
            | Self::NothingToChoose { .. }
            | Self::Unscripted { .. } => None,
        }
    }
}

impl From<io::Error> for PromptError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::Interrupted => Self::Interrupted,
            io::ErrorKind::NotConnected => Self::NotATerminal,
            _ => Self::Io(error),
        }
    }
}

/// Someone who answers questions.
pub trait Prompt {
    /// Asks for a line of text.
    fn text(&mut self, question: &Text<'_>) -> Result<Answer<String>, PromptError>;
    /// Asks for one of a list; the answer is its place, counted from 0.
    fn choose(&mut self, question: &Choice) -> Result<Answer<usize>, PromptError>;
    /// Asks for any number of a list; the answer is their places in ascending order.
    fn several(&mut self, question: &Several) -> Result<Answer<Vec<usize>>, PromptError>;
    /// Asks yes or no.
    fn confirm(&mut self, question: &YesNo) -> Result<Answer<bool>, PromptError>;
}

/// A question for a line of text.
pub struct Text<'a> {
    pub(super) heading: String,
    pub(super) reason: Option<String>,
    pub(super) default: Option<String>,
    pub(super) initial: String,
    optional: bool,
    check: Box<Check<'a>>,
}

type Check<'a> = dyn Fn(&str) -> Result<(), String> + 'a;

/// What a typed line comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It is an answer.
    Answered(Answer<String>),
    /// It is empty and must not be.
    Missing,
    /// The check refused it, in these words.
    Refused(String),
}

impl<'a> Text<'a> {
    /// Asks under that heading; an answer is required and anything goes, until said otherwise.
    pub fn new(heading: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
            reason: None,
            default: None,
            initial: String::new(),
            optional: false,
            check: Box::new(|_| Ok(())),
        }
    }

    /// Says in a line why it is asked.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Takes that answer when nothing is typed.
    #[must_use]
    pub fn default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Starts with a text that can be edited.
    #[must_use]
    pub fn initial(mut self, initial: impl Into<String>) -> Self {
        self.initial = initial.into();
        self
    }

    /// Lets the answer be empty; without a default, that is.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Refuses answers, in words for the person; the line stays as typed. An empty answer is not checked.
    #[must_use]
    pub fn check(mut self, check: impl Fn(&str) -> Result<(), String> + 'a) -> Self {
        self.check = Box::new(check);
        self
    }

    pub(super) fn heading_with_default(&self) -> String {
        match &self.default {
            Some(default) => format!("{} [{default}]", self.heading),
            None => self.heading.clone(),
        }
    }

    /// Decides what a typed line comes to; blanks around it do not count.
    #[must_use]
    pub fn settle(&self, typed: &str) -> Settled {
        let answer = match (typed.trim(), &self.default) {
            (BACK, _) => return Settled::Answered(Answer::Back),
            ("", Some(default)) => default,
            ("", None) if self.optional => return Settled::Answered(Answer::Given(String::new())),
            ("", None) => return Settled::Missing,
            (text, _) => text,
        };
        match (self.check)(answer) {
            Ok(()) => Settled::Answered(Answer::Given(answer.to_owned())),
            Err(words) => Settled::Refused(words),
        }
    }
}

/// A question for one of a list.
#[derive(Clone, Debug)]
pub struct Choice {
    pub(super) heading: String,
    pub(super) reason: Option<String>,
    pub(super) items: Vec<String>,
    pub(super) default: usize,
}

impl Choice {
    /// Offers these items under that heading, the first one marked.
    pub fn new<T: Into<String>>(
        heading: impl Into<String>,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        Self {
            heading: heading.into(),
            reason: None,
            items: items.into_iter().map(Into::into).collect(),
            default: 0,
        }
    }

    /// Says in a line why it is asked.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Marks another item than the first; a place past the end marks the last.
    #[must_use]
    pub fn default(mut self, place: usize) -> Self {
        self.default = place.min(self.items.len().saturating_sub(1));
        self
    }

    pub(super) fn items_at(&self, places: &[usize]) -> String {
        joined(&self.items, places)
    }
}

/// A question for any number of a list.
#[derive(Clone, Debug)]
pub struct Several {
    pub(super) heading: String,
    pub(super) reason: Option<String>,
    pub(super) items: Vec<String>,
    pub(super) ticked: Vec<usize>,
}

impl Several {
    /// Offers these items under that heading, none of them ticked.
    pub fn new<T: Into<String>>(
        heading: impl Into<String>,
        items: impl IntoIterator<Item = T>,
    ) -> Self {
        Self {
            heading: heading.into(),
            reason: None,
            items: items.into_iter().map(Into::into).collect(),
            ticked: Vec::new(),
        }
    }

    /// Says in a line why it is asked.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Ticks these places beforehand.
    #[must_use]
    pub fn ticked(mut self, places: impl IntoIterator<Item = usize>) -> Self {
        self.ticked = places.into_iter().collect();
        self
    }

    pub(super) fn items_at(&self, places: &[usize]) -> String {
        joined(&self.items, places)
    }
}

/// Refuses a list that offers nothing.
pub(super) fn offered(items: &[String], heading: &str) -> Result<(), PromptError> {
    match items.is_empty() {
        true => Err(PromptError::NothingToChoose {
            heading: heading.to_owned(),
        }),
        false => Ok(()),
    }
}

fn joined(items: &[String], places: &[usize]) -> String {
    let chosen: Vec<&str> = places
        .iter()
        .filter_map(|place| items.get(*place))
        .map(String::as_str)
        .collect();
    chosen.join(", ")
}

/// A question for yes or no.
#[derive(Clone, Debug)]
pub struct YesNo {
    pub(super) heading: String,
    pub(super) reason: Option<String>,
    pub(super) default: Option<bool>,
}

impl YesNo {
    /// Asks under that heading; Enter alone answers nothing, until a default is given.
    pub fn new(heading: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
            reason: None,
            default: None,
        }
    }

    /// Says in a line why it is asked.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Takes that answer at Enter.
    #[must_use]
    pub fn default(mut self, default: bool) -> Self {
        self.default = Some(default);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Choice, Settled, Text};

    fn given(text: &str) -> Settled {
        Settled::Answered(Answer::Given(text.to_owned()))
    }

    #[test]
    fn blanks_around_an_answer_do_not_count() {
        assert_eq!(Text::new("Nimi").settle("  Äijälä Oy "), given("Äijälä Oy"));
    }

    #[test]
    fn the_back_sign_alone_goes_back_and_inside_a_text_does_not() {
        assert_eq!(
            Text::new("Nimi").settle(" < "),
            Settled::Answered(Answer::Back)
        );
        assert_eq!(Text::new("Nimi").settle("a < b"), given("a < b"));
    }

    #[test]
    fn an_empty_line_takes_the_default_or_is_missing() {
        assert_eq!(Text::new("Kesto").default("90").settle(""), given("90"));
        assert_eq!(Text::new("Kesto").settle("  "), Settled::Missing);
        assert_eq!(Text::new("Kesto").optional().settle(""), given(""));
    }

    #[test]
    fn a_refused_line_says_why() {
        let limit = 3;
        let question = Text::new("Tunnus").check(|text| match text.len() > limit {
            true => Err(format!("enintään {limit} merkkiä")),
            false => Ok(()),
        });

        assert_eq!(question.settle("abc"), given("abc"));
        assert_eq!(
            question.settle("abcd"),
            Settled::Refused("enintään 3 merkkiä".to_owned())
        );
    }

    #[test]
    fn a_default_past_the_end_marks_the_last_item() {
        assert_eq!(
            Choice::new("Kieli", ["suomi", "svenska"])
                .default(9)
                .default,
            1
        );
    }
}
