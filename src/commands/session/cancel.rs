//! `tyo session cancel`: records that a session was called off, by whom and when notice came, and tells what that costs.
//!
//! Why it was called off is neither asked nor recorded.

use chrono::NaiveDateTime;
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use serde_json::json;

use super::{ask, guard};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::calling_off::{By, called_off, owing, substitute};
use crate::app::life::cost::{Cost, cost};
use crate::app::life::diary::{Diary, Page};
use crate::app::life::moving::within_term;
use crate::app::life::pick::{coming, planned};
use crate::app::refusal::Rule;
use crate::commands::act;
use crate::commands::coded::coded;
use crate::commands::dates::{Direction, typed};
use crate::domain::session::{Excuse, Session};
use crate::output::session as told;
use crate::practice::cancelling::ExcuseEffect;
use crate::practice::meeting::owed;
use crate::ui::text::{Words, say};

/// Arguments of `session cancel`.
#[derive(Debug, Args)]
pub struct CancelArgs {
    /// The engagement.
    pub id: String,
    /// The session, when it is not the next.
    pub session: Option<String>,
    /// Who called it off.
    #[arg(long, value_name = "WHO", value_parser = by())]
    pub by: Option<By>,
    /// When notice came.
    #[arg(long, value_name = "MOMENT", allow_hyphen_values = true)]
    pub notice: Option<String>,
    /// Whether an excuse was accepted.
    #[arg(long, value_parser = coded::<Excuse>(Excuse::CODES))]
    pub excuse: Option<Excuse>,
    /// When the substitute is.
    #[arg(long, value_name = "MOMENT", allow_hyphen_values = true)]
    pub replacement: Option<String>,
}

/// Makes the parser of who called it off; `too-few` does as well as the spelling of the files.
fn by() -> impl TypedValueParser<Value = By> {
    let value = |code: &'static str| PossibleValue::new(code).alias(code.replace('_', "-"));
    let known = By::CODES.iter().map(|code| value(code));
    PossibleValuesParser::new(known).try_map(|text| text.replace('-', "_").parse::<By>())
}

/// What there is to tell.
struct Done {
    session: Session,
    substitute: Option<Session>,
    verb: &'static str,
}

/// Records a cancellation, or the substitute for a session that is owed already.
///
/// # Errors
/// When there is nothing to call off, an answer is missing or wrong, or the file cannot be written.
pub(super) fn run(context: &Context, args: &CancelArgs) -> Result<ExitStatus, CommandError> {
    let diary = Diary::open(context, &args.id)?;
    let done = match owed_already(&diary, args)? {
        Some(session) => Done {
            substitute: replaced(context, &diary, args, &session)?,
            session,
            verb: "session-substitute",
        },
        None => cancelled(context, &diary, args)?,
    };
    let mut records = vec![done.session.clone()];
    records.extend(done.substitute.clone());
    let page = diary.with(&records)?;
    diary.write(context, &page, done.verb)?;
    answer(context, &diary, &page, &done)
}

/// Finds the session that was called off by the supervisor before, where only its substitute is new.
fn owed_already(diary: &Diary, args: &CancelArgs) -> Result<Option<Session>, CommandError> {
    let wants = args.replacement.is_some() && args.by.is_none_or(|by| by == By::Supervisor);
    match args.session.as_deref().filter(|_| wants) {
        Some(id) => Ok(owing(diary, id)?.cloned()),
        None => Ok(None),
    }
}

/// Makes the records of a cancellation.
fn cancelled(context: &Context, diary: &Diary, args: &CancelArgs) -> Result<Done, CommandError> {
    // What there is to call off is looked for before anything is asked.
    let first = match args.session.as_deref() {
        Some(id) => planned(diary, id)?,
        None => coming(diary, None, diary.reached())?,
    };
    let (by, notice) = answers(context, diary, first, args)?;
    let planned = match &args.session {
        Some(_) => first,
        None => coming(diary, None, notice.unwrap_or_else(|| diary.reached()))?,
    };
    if args.replacement.is_some() && by != By::Supervisor {
        let facts = vec![
            ("id", diary.id().to_owned()),
            ("session", planned.id.to_string()),
        ];
        return Err(CommandError::refused(Rule::ReplacementOfClient, facts));
    }
    let session = called_off(diary, planned, by, notice, args.excuse)?;
    Ok(Done {
        substitute: replaced(context, diary, args, &session)?,
        session,
        verb: "session-cancel",
    })
}

/// Takes who called it off and when notice came from the arguments, or asks.
fn answers(
    context: &Context,
    diary: &Diary,
    first: &Session,
    args: &CancelArgs,
) -> Result<(By, Option<NaiveDateTime>), CommandError> {
    let words = context.words();
    let free = args.by == Some(By::Supervisor);
    let known = free || args.notice.is_some() || diary.now.is_some();
    act::answered(
        context,
        &[("--by", args.by.is_none()), ("--notice", !known)],
    )?;
    let by = match args.by {
        Some(by) => by,
        None => ask_by(context, diary, first)?,
    };
    // What the supervisor calls off costs nothing, whenever it was told.
    if by == By::Supervisor && args.notice.is_none() {
        return Ok((by, diary.now));
    }
    // Whoever names the caller and no time reports what has just happened; whoever is asked is asked for both.
    if let (Some(now), Some(_), None) = (diary.now, args.by, &args.notice) {
        return Ok((by, Some(now)));
    }
    let question = ask::Moment {
        flag: "--notice",
        typed: args.notice.as_deref(),
        heading: say!(words, "ask-session-notice"),
        reason: Some(say!(words, "ask-session-notice-why")),
        direction: Direction::Past,
        usual: None,
        default: diary.now,
    };
    Ok((by, Some(question.get(context, diary)?)))
}

/// Asks who called it off; one of several cannot, and is not offered.
fn ask_by(context: &Context, diary: &Diary, session: &Session) -> Result<By, CommandError> {
    let words = context.words();
    context.console.status(&told::line(words, session));
    let several = diary.engagement().is_several();
    let offered = By::ALL.iter().copied();
    let offered: Vec<By> = offered
        .filter(|by| !several || *by != By::Supervisee)
        .collect();
    let codes: Vec<&str> = offered.iter().map(|by| by.code()).collect();
    let heading = say!(words, "ask-session-by");
    let place = act::choose(context, &heading, ("cancel-by", &codes), 0)?;
    let by = offered.get(place).copied();
    by.ok_or_else(|| ask::missing("--by"))
}

/// Makes the substitute, where one is wanted.
fn replaced(
    context: &Context,
    diary: &Diary,
    args: &CancelArgs,
    session: &Session,
) -> Result<Option<Session>, CommandError> {
    let Some(text) = args.replacement.as_deref() else {
        return Ok(None);
    };
    let usual = Some(session.start.time());
    let start = typed::moment(context, text, diary.today, Direction::Future, usual)?;
    let new = substitute(diary, session, start)?;
    within_term(diary, &new)?;
    guard::check(diary, &new)?;
    Ok(Some(new))
}

/// Tells what was recorded, what it costs and by which rule, and what is owed.
fn answer(
    context: &Context,
    diary: &Diary,
    page: &Page,
    done: &Done,
) -> Result<ExitStatus, CommandError> {
    let (words, session) = (context.words(), &done.session);
    let cost = cost(diary, page, session)?;
    let is_owed = owed(page.engagement())
        .iter()
        .any(|owed| owed.id == session.id);
    context.answer(
        "session-cancel",
        || {
            json!({
                "engagement": diary.id(), "session": told::json(session),
                "charge": told::cost::json(&cost.charge), "owed": is_owed,
                "replacement": done.substitute.as_ref().map(told::json),
            })
        },
        |console| console.data(&lines(words, diary, done, &cost).join("\n")),
    )?;
    if !context.json() {
        tell(context, diary, session, &cost, is_owed);
    }
    Ok(ExitStatus::Done)
}

/// Writes what was recorded, line by line.
fn lines(words: &Words, diary: &Diary, done: &Done, cost: &Cost) -> Vec<String> {
    let session = told::line(words, &done.session);
    let first = say!(
        words,
        "session-cancelled",
        id = diary.id(),
        session = session
    );
    let notice = done.session.notice.map(|at| told::moment(words, at));
    let notice = notice.map(|when| say!(words, "session-notice", when = when));
    let substitute = done.substitute.as_ref().map(|new| told::line(words, new));
    let substitute = substitute.map(|new| say!(words, "session-replacement", session = new));
    std::iter::once(first)
        .chain(notice)
        .chain(told::cost::lines(words, &cost.engagement, &cost.charge))
        .chain(substitute)
        .collect()
}

/// Says what a person has to think of.
fn tell(context: &Context, diary: &Diary, session: &Session, cost: &Cost, is_owed: bool) {
    let (words, console) = (context.words(), &context.console);
    match cost.charge.judgement.excuse {
        Some(ExcuseEffect::NoException) => console.warn(&say!(words, "warn-excuse-no-exception")),
        Some(ExcuseEffect::NotAgreed) => console.warn(&say!(words, "warn-excuse-not-agreed")),
        Some(ExcuseEffect::Counts) | None => {}
    }
    let (charge, contract) = (&cost.charge, &cost.engagement.contract);
    let clause = contract.cancellation.as_ref();
    let could_be_excused = clause.is_some_and(|clause| clause.sickness.is_some())
        && session.excuse.is_none()
        && charge
            .judgement
            .percent()
            .is_some_and(|percent| percent > 0);
    if could_be_excused {
        console.hint(&say!(words, "hint-excuse"));
    }
    if is_owed {
        let session = session.id.as_str();
        console.hint(&say!(
            words,
            "hint-session-substitute",
            id = diary.id(),
            session = session
        ));
    }
}
