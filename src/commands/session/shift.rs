//! `tyo session move`: moves a session to another time, with both sides' consent.

use chrono::{Datelike, NaiveDateTime, Weekday};
use clap::Args;
use serde_json::json;

use super::{ask, guard};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::diary::Diary;
use crate::app::life::moving::moved;
use crate::app::life::pick::coming;
use crate::commands::act;
use crate::commands::dates::{Direction, typed};
use crate::domain::session::Session;
use crate::output::say;
use crate::output::session as told;
use crate::output::session::plan::obstacle as obstacle_words;
use crate::practice::planning::{Book, Meeting, Warning, clashes, obstacle};
use crate::ui::prompt::{Answer, Prompt, YesNo};
use crate::ui::text::say;

/// Arguments of `session move`.
#[derive(Debug, Args)]
pub struct MoveArgs {
    /// The engagement.
    pub id: String,
    /// The session, when it is not the next.
    pub session: Option<String>,
    /// The new time.
    #[arg(long, value_name = "MOMENT", allow_hyphen_values = true)]
    pub to: Option<String>,
    /// Both sides have agreed.
    #[arg(long)]
    pub agreed: bool,
    /// When it was agreed.
    #[arg(long, value_name = "MOMENT", allow_hyphen_values = true)]
    pub agreed_on: Option<String>,
}

/// Moves a session.
///
/// # Errors
/// When there is none to move, consent or the new time is missing, or the file cannot be written.
pub(super) fn run(context: &Context, args: &MoveArgs) -> Result<ExitStatus, CommandError> {
    let diary = Diary::open(context, &args.id)?;
    let planned = coming(&diary, args.session.as_deref(), diary.reached())?.clone();
    act::answered(
        context,
        &[("--to", args.to.is_none()), ("--agreed", !args.agreed)],
    )?;
    let to = new_time(context, &diary, args, &planned)?;
    let agreed_on = agreed_on(context, &diary, args)?;
    let [old, new] = moved(&diary, &planned, to, agreed_on)?;
    guard::check(&diary, &new)?;
    let warned = warn(context, &diary, &old, &new)?;
    if !consented(context, &diary, args, &planned)? || !wanted(context, &diary, to)? {
        context
            .console
            .status(&say!(context.words(), "session-kept"));
        return Ok(ExitStatus::Done);
    }
    let page = diary.with(&[old.clone(), new.clone()])?;
    diary.write(context, &page, "session-move")?;
    answer(context, &diary, &old, &new, &warned)
}

/// Takes the new time from its flag, or asks; a day alone keeps the time of day.
fn new_time(
    context: &Context,
    diary: &Diary,
    args: &MoveArgs,
    planned: &Session,
) -> Result<NaiveDateTime, CommandError> {
    let question = ask::Moment {
        flag: "--to",
        typed: args.to.as_deref(),
        heading: say!(context.words(), "ask-session-to"),
        reason: Some(told::line(context.words(), planned)),
        direction: Direction::Future,
        usual: Some(planned.start.time()),
        default: None,
    };
    question.get(context, diary)
}

/// Reads when it was agreed; now, where the hour is known.
fn agreed_on(
    context: &Context,
    diary: &Diary,
    args: &MoveArgs,
) -> Result<Option<NaiveDateTime>, CommandError> {
    match args.agreed_on.as_deref() {
        Some(text) => typed::moment(context, text, diary.today, Direction::Past, None).map(Some),
        None => Ok(diary.now),
    }
}

/// Makes sure that both sides have agreed: `--yes` does not say so, since it is a fact and no wish.
fn consented(
    context: &Context,
    diary: &Diary,
    args: &MoveArgs,
    planned: &Session,
) -> Result<bool, CommandError> {
    if args.agreed {
        return Ok(true);
    }
    let words = context.words();
    let question = YesNo::new(say!(words, "ask-session-agreed")).default(false);
    let yes = matches!(context.prompt().confirm(&question)?, Answer::Given(true));
    if !yes {
        context.console.hint(&say!(
            words,
            "hint-session-not-moved",
            id = diary.id(),
            session = planned.id.as_str()
        ));
    }
    Ok(yes)
}

/// Asks whether a time that is past is meant.
fn wanted(context: &Context, diary: &Diary, to: NaiveDateTime) -> Result<bool, CommandError> {
    let begins = diary
        .now
        .unwrap_or_else(|| diary.today.and_time(chrono::NaiveTime::MIN));
    if to >= begins {
        return Ok(true);
    }
    let words = context.words();
    let when = told::moment(words, to);
    context
        .console
        .warn(&say!(words, "warn-session-past", when = when));
    context.confirm_with(&say!(words, "ask-session-past"), false)
}

/// Warns of meetings of the same supervisor that stand in the way of the new time. Other files may be wrong meanwhile.
fn warn(
    context: &Context,
    diary: &Diary,
    old: &Session,
    new: &Session,
) -> Result<Vec<&'static str>, CommandError> {
    let (all, _) = diary.workspace.load()?;
    let book = Book {
        practice: &all.practice,
        all: &all.engagements,
        engagement: diary.engagement(),
        today: diary.today,
    };
    let meeting = Meeting {
        own: Some(&old.id),
        ..Meeting::from(new)
    };
    let clashes = clashes(&book, &meeting);
    for clash in &clashes {
        context.console.warn(&told::clash(context.words(), clash));
    }
    let codes = clashes.iter().map(Warning::code);
    Ok(codes.chain(tell_day(context, &book, new)).collect())
}

/// Warns of a day on which nobody would propose a meeting: a Sunday, a holiday, or one within a break.
fn tell_day(context: &Context, book: &Book<'_>, new: &Session) -> Option<&'static str> {
    let (words, day) = (context.words(), new.start.date());
    let shown = say::weekday(words, day);
    let (code, text) = match obstacle(book, day, new.session_type) {
        Some(why) => {
            let told = obstacle_words(words, why);
            let text = say!(words, "warn-session-day", day = shown, why = told);
            (why.code(), text)
        }
        None if day.weekday() == Weekday::Sun => {
            ("sunday", say!(words, "warn-session-sunday", day = shown))
        }
        None => return None,
    };
    context.console.warn(&text);
    Some(code)
}

/// Tells what was moved to when.
fn answer(
    context: &Context,
    diary: &Diary,
    old: &Session,
    new: &Session,
    warned: &[&str],
) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    context.answer(
        "session-move",
        || {
            json!({
                "engagement": diary.id(), "session": told::json(old), "new": told::json(new),
                "warnings": warned,
            })
        },
        |console| {
            let moved = say!(
                words,
                "session-moved",
                id = diary.id(),
                session = told::line(words, old)
            );
            let now = say!(words, "session-now", session = told::line(words, new));
            console.data(&format!("{moved}\n{now}"))
        },
    )?;
    Ok(ExitStatus::Done)
}
