//! The answers a series needs: from flags, from what is usual, or asked where somebody can answer.

use chrono::{NaiveDate, NaiveTime};
use clap::Args;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::refusal::{Refusal, Rule};
use crate::commands::dates::moment::halves;
use crate::commands::dates::typed::{date_refusal, moment_refusal};
use crate::commands::dates::{self, Direction, date_toward};
use crate::domain::session::SessionType;
use crate::output::say;
use crate::practice::planning::{Book, Usual, usual};
use crate::ui::prompt::{Answer, Prompt, Text};

/// Meetings that are proposed where neither contract nor record tells how many.
const SEVERAL: u32 = 5;

/// Flags that describe a series.
#[derive(Debug, Args)]
pub struct SeriesFlags {
    /// The first day, or its weekday.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub first: Option<String>,
    /// When each begins.
    #[arg(long, value_name = "TIME")]
    pub time: Option<String>,
    /// How long each is.
    #[arg(long, value_parser = clap::value_parser!(u32).range(5..=1_440))]
    pub minutes: Option<u32>,
    /// Weeks between them.
    #[arg(long, value_name = "WEEKS", value_parser = clap::value_parser!(u32).range(1..=52))]
    pub every: Option<u32>,
    /// How many.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=200))]
    pub count: Option<u32>,
    /// The last day.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub until: Option<String>,
}

/// What is known of a series so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Gathered {
    /// The first day.
    pub(super) first: Option<NaiveDate>,
    /// When each begins.
    pub(super) time: Option<NaiveTime>,
    /// How long each is.
    pub(super) minutes: Option<u32>,
    /// How many.
    pub(super) count: Option<u32>,
    /// The last day.
    pub(super) until: Option<NaiveDate>,
    /// Weeks between them.
    pub(super) every: Option<u32>,
}

/// One answer of a series, in the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    First,
    Time,
    Minutes,
    Count,
    Every,
}

impl Part {
    const ALL: [Self; 5] = [
        Self::First,
        Self::Time,
        Self::Minutes,
        Self::Count,
        Self::Every,
    ];

    /// Names its flag.
    const fn flag(self) -> &'static str {
        match self {
            Self::First => "--first",
            Self::Time => "--time",
            Self::Minutes => "--minutes",
            Self::Count => "--count",
            Self::Every => "--every",
        }
    }

    /// Names its question in the catalogue, and why it is asked.
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::First => ("ask-plan-first", "ask-plan-first-why"),
            Self::Time => ("ask-plan-time", "ask-plan-time-why"),
            Self::Minutes => ("ask-plan-minutes", "ask-plan-minutes-why"),
            Self::Count => ("ask-plan-count", "ask-plan-count-why"),
            Self::Every => ("ask-plan-every", "ask-plan-every-why"),
        }
    }
}

impl Gathered {
    /// Says whether a part has its answer, or needs none: one meeting has no interval.
    const fn has(&self, part: Part) -> bool {
        match part {
            Part::First => self.first.is_some(),
            Part::Time => self.time.is_some(),
            Part::Minutes => self.minutes.is_some(),
            Part::Count => self.count.is_some() || self.until.is_some(),
            Part::Every => self.every.is_some() || matches!(self.count, Some(1)),
        }
    }

    /// Takes what is usual where nothing else is said.
    fn or_usual(self, usual: &Usual) -> Self {
        let count = usual.count.filter(|_| self.until.is_none());
        Self {
            first: self.first.or(usual.first),
            time: self.time.or(usual.time),
            minutes: self.minutes.or(usual.minutes),
            count: self.count.or(count),
            until: self.until,
            every: self.every.or(usual.every),
        }
    }

    /// Enters what was typed as the answer to a part.
    fn enter(&mut self, part: Part, text: &str, view: &View<'_>) -> Result<(), Refusal> {
        match part {
            Part::First => {
                let (day, time) = first_day(text, view)?;
                self.first = Some(day);
                self.time = self.time.or(time);
            }
            Part::Time => self.time = Some(time_of_day(text)?),
            Part::Minutes => self.minutes = Some(within(part, text, 5, 1_440)?),
            Part::Every => self.every = Some(within(part, text, 1, 52)?),
            Part::Count => match text.parse::<u32>() {
                Ok(_) => self.count = Some(within(part, text, 1, 200)?),
                Err(_) => self.until = Some(last_day(text, view)?),
            },
        }
        Ok(())
    }
}

/// What answers are read against.
struct View<'a> {
    usual: &'a Usual,
    today: NaiveDate,
}

/// Gathers the answers; none when the person went back from the first question.
///
/// # Errors
/// When an answer is wrong, or missing and cannot be asked for.
pub(super) fn gather(
    context: &Context,
    args: &SeriesFlags,
    session_type: Option<SessionType>,
    book: &Book<'_>,
) -> Result<Option<Gathered>, CommandError> {
    let usual = usual(book);
    let view = View {
        usual: &usual,
        today: book.today,
    };
    let mut given = of_flags(args, &view)?;
    if session_type.is_some_and(is_single) && given.until.is_none() {
        given.count = given.count.or(Some(1));
    }
    if context.can_ask() && !context.yes() {
        return ask(context, given, &view);
    }
    let whole = given.or_usual(&usual);
    let missing = Part::ALL.into_iter().filter(|part| !whole.has(*part));
    let missing: Vec<String> = missing.map(|part| part.flag().to_owned()).collect();
    match missing.is_empty() {
        true => Ok(Some(whole)),
        false => Err(CommandError::MissingAnswers(missing)),
    }
}

/// Says whether a meeting of a type is held once, unless somebody says otherwise.
const fn is_single(session_type: SessionType) -> bool {
    use SessionType as T;
    matches!(
        session_type,
        T::Mapping | T::Review | T::Closing | T::Talk | T::Relaxation
    )
}

/// Takes the answers that flags give.
fn of_flags(args: &SeriesFlags, view: &View<'_>) -> Result<Gathered, Refusal> {
    let mut given = Gathered {
        minutes: args.minutes,
        count: args.count,
        every: args.every,
        ..Gathered::default()
    };
    for (part, text) in [(Part::Time, &args.time), (Part::First, &args.first)] {
        if let Some(text) = text {
            given.enter(part, text, view)?;
        }
    }
    if let Some(until) = &args.until {
        given.until = Some(last_day(until, view)?);
    }
    Ok(given)
}

/// Asks for every part that no flag gives, with what is usual as the answer that Enter gives.
fn ask(
    context: &Context,
    given: Gathered,
    view: &View<'_>,
) -> Result<Option<Gathered>, CommandError> {
    let (mut prompt, mut stages) = (context.prompt(), vec![(given, Part::First)]);
    while let Some((so_far, _)) = stages.last().cloned() {
        let Some(part) = Part::ALL.into_iter().find(|part| !so_far.has(*part)) else {
            return Ok(Some(so_far));
        };
        match ask_part(context, &mut prompt, part, &so_far, view)? {
            Answer::Given(next) => stages.push((next, part)),
            Answer::Back => {
                stages.pop();
            }
        }
    }
    Ok(None)
}

/// Asks for one part.
fn ask_part(
    context: &Context,
    prompt: &mut impl Prompt,
    part: Part,
    so_far: &Gathered,
    view: &View<'_>,
) -> Result<Answer<Gathered>, CommandError> {
    let words = context.words();
    let (heading, why) = part.keys();
    let told = words.clone();
    let mut question = Text::new(words.find(heading).unwrap_or_default())
        .reason(words.find(why).unwrap_or_default())
        .check(move |text| {
            let entered = so_far.clone().enter(part, text, view);
            entered.map_err(|refusal| crate::app::tell::tell(&told, &refusal.into()).message)
        });
    if let Some(default) = default(context, part, view.usual) {
        question = question.default(default);
    }
    let text = match prompt.text(&question)? {
        Answer::Given(text) => text,
        Answer::Back => return Ok(Answer::Back),
    };
    let mut next = so_far.clone();
    next.enter(part, &text, view)?;
    Ok(Answer::Given(next))
}

/// Writes the usual answer to a part as a person would type it.
fn default(context: &Context, part: Part, usual: &Usual) -> Option<String> {
    let number = |number: Option<u32>| number.map(|number| number.to_string());
    match part {
        Part::First => usual.first.map(|day| say::day(context.words(), day)),
        Part::Time => usual.time.map(|time| time.format("%-H:%M").to_string()),
        Part::Minutes => number(usual.minutes),
        Part::Count => number(usual.count.or(Some(SEVERAL))),
        Part::Every => number(usual.every),
    }
}

/// Reads the first day, with a time where one is given.
///
/// A weekday is the one nearest to the usual first day, so that the interval from the last meeting is kept.
fn first_day(text: &str, view: &View<'_>) -> Result<(NaiveDate, Option<NaiveTime>), Refusal> {
    let read = |from, direction| halves(text, from, direction);
    let (day, time) = read(view.today, Direction::Future).map_err(|e| moment_refusal(text, e))?;
    let is_weekday = text
        .split_whitespace()
        .next()
        .and_then(dates::weekday)
        .is_some();
    let near = view.usual.first.filter(|_| is_weekday);
    let near = near.and_then(|usual| read(usual, Direction::Nearest).ok());
    let near = near.map(|(day, _)| day).filter(|day| *day > view.today);
    Ok((near.unwrap_or(day), time))
}

/// Reads the last day.
fn last_day(text: &str, view: &View<'_>) -> Result<NaiveDate, Refusal> {
    date_toward(text, view.today, Direction::Future).map_err(|error| date_refusal(text, error))
}

/// Reads a time of day.
fn time_of_day(text: &str) -> Result<NaiveTime, Refusal> {
    let wrong = || Refusal::new(Rule::BadMoment, vec![("text", text.to_owned())]);
    dates::time(text).ok_or_else(wrong)
}

/// Reads a number within bounds.
fn within(part: Part, text: &str, min: u32, max: u32) -> Result<u32, Refusal> {
    let number = text
        .parse()
        .ok()
        .filter(|number| (min..=max).contains(number));
    let facts = || {
        let expected = ("expected", format!("{min}–{max}"));
        vec![
            ("flag", part.flag().to_owned()),
            ("value", text.to_owned()),
            expected,
        ]
    };
    number.ok_or_else(|| Refusal::new(Rule::BadAnswer, facts()))
}

#[cfg(test)]
mod tests {
    use super::{Gathered, Part, View};
    use crate::practice::planning::Usual;

    fn usual() -> Usual {
        Usual {
            first: Some("2026-12-10".parse().unwrap()),
            every: Some(3),
            count: Some(4),
            ..Usual::default()
        }
    }

    fn entered(part: Part, text: &str) -> Result<Gathered, crate::app::refusal::Rule> {
        let usual = usual();
        let view = View {
            usual: &usual,
            today: "2026-11-21".parse().unwrap(),
        };
        let mut gathered = Gathered::default();
        gathered
            .enter(part, text, &view)
            .map_err(|refusal| refusal.rule)?;
        Ok(gathered)
    }

    #[test]
    fn a_weekday_keeps_the_interval_from_the_last_meeting() {
        let first = |text| {
            entered(Part::First, text)
                .unwrap()
                .first
                .unwrap()
                .to_string()
        };

        assert_eq!(first("ke"), "2026-12-09");
        assert_eq!(first("perjantai"), "2026-12-11");
        assert_eq!(first("huomenna"), "2026-11-22");
        assert_eq!(first("26.11."), "2026-11-26");
    }

    #[test]
    fn the_first_day_may_bring_the_time() {
        let gathered = entered(Part::First, "to 13.30").unwrap();

        assert_eq!(gathered.time.unwrap().to_string(), "13:30:00");
        assert_eq!(gathered.first.unwrap().to_string(), "2026-12-10");
    }

    #[test]
    fn how_many_is_a_number_or_a_last_day() {
        assert_eq!(entered(Part::Count, "7").unwrap().count, Some(7));
        let until = entered(Part::Count, "31.5.").unwrap().until;
        assert_eq!(until, Some("2027-05-31".parse().unwrap()));
        assert!(entered(Part::Count, "0").is_err());
        assert!(entered(Part::Every, "53").is_err());
        assert!(entered(Part::Minutes, "monta").is_err());
    }

    #[test]
    fn what_is_usual_fills_what_nobody_said_but_no_number_beside_a_last_day() {
        let none = Gathered::default().or_usual(&usual());
        assert_eq!((none.count, none.every), (Some(4), Some(3)));

        let until = Gathered {
            until: "2027-05-31".parse().ok(),
            ..Gathered::default()
        };
        assert_eq!(until.or_usual(&usual()).count, None);
    }

    #[test]
    fn one_meeting_needs_no_interval() {
        let one = Gathered {
            count: Some(1),
            ..Gathered::default()
        };

        assert!(one.has(Part::Every));
        assert!(
            !Gathered {
                count: Some(2),
                ..one
            }
            .has(Part::Every)
        );
    }
}
