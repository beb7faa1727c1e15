//! `tyo contract end`: records the decision to end, renders the closing letter, and says what still belongs to the end.
//!
//! Whether everything is done is judged where the engagement is closed for good; here it is only told.

use chrono::NaiveDate;
use clap::Args;
use serde_json::json;

use super::{rows, typed, write_with_papers};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::forbidden::allowed;
use crate::app::papers::desk::Desk;
use crate::app::papers::ending::{Left, Reason, admit, left, letter, record as written, too_early};
use crate::app::papers::paper::Paper;
use crate::app::papers::record;
use crate::app::papers::shelf::File;
use crate::commands::coded::coded;
use crate::domain::id::ListId;
use crate::output::contract::files_json;
use crate::output::say::{day, named};
use crate::practice::step;
use crate::ui::prompt::{Answer, Choice, Prompt};
use crate::ui::text::say;

/// Arguments of `contract end`.
#[derive(Debug, Args)]
pub struct EndArgs {
    /// The engagement.
    pub id: String,
    /// The last day.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub on: Option<String>,
    /// Why.
    #[arg(long, value_parser = coded::<Reason>(Reason::CODES))]
    pub reason: Option<Reason>,
    /// Why the closing session and the final evaluation are given up.
    #[arg(long, value_name = "CODE")]
    pub waive_closing: Option<ListId>,
}

/// Records the decision to end.
///
/// # Errors
/// When it has ended, has not begun, or closes in another way.
pub(super) fn run(context: &Context, args: &EndArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    admit(desk.engagement(), desk.today)?;
    let (until, reason) = answers(context, &desk, args)?;
    let id = &desk.engagement().id;
    allowed(id, step::ending(desk.engagement(), until))?;
    if !clear(context, &desk, until)? {
        return Ok(ExitStatus::Done);
    }
    let waived = args.waive_closing.as_ref();
    let text = written(&desk.opened, desk.today, until, reason, waived)?;
    let new = record::reread(&desk.workspace, &desk.engagement().id, &text)?;
    let left = left(&new.engagement);
    // The letter is the last thing: it is made when nothing but the last invoice is left.
    let done = left.iter().all(|left| *left == Left::Invoice) && until <= desk.today;
    let letter = letter(&new.engagement);
    let papers: Vec<Paper> = letter.into_iter().filter(|_| done).collect();
    let made = write_with_papers(context, &desk, (&text, &new), &papers, "contract-end")?;
    let status = answer(context, &desk, until, reason, &left, &made)?;
    if letter.is_some() && !done && !context.json() {
        let text = say!(context.words(), "end-letter-later", id = desk.id());
        context.console.hint(&text);
    }
    Ok(status)
}

/// Tells which meetings are planned for after the end, each with the command that cancels it, and asks whether to go on.
fn clear(context: &Context, desk: &Desk, until: NaiveDate) -> Result<bool, CommandError> {
    let (words, console) = (context.words(), &context.console);
    let planned = step::planned_after(desk.engagement(), until);
    for session in &planned {
        console.warn(&say!(
            words,
            "end-session-after",
            session = session.id.to_string(),
            date = day(words, session.start.date())
        ));
        let (id, session) = (desk.id(), session.id.to_string());
        console.hint(&say!(
            words,
            "end-session-cancel",
            id = id,
            session = session
        ));
    }
    if planned.is_empty() || !context.can_ask() {
        return Ok(true);
    }
    let goes_on = context.confirm(&say!(words, "ask-end-anyway"))?;
    if !goes_on {
        console.status(&say!(words, "end-kept"));
    }
    Ok(goes_on)
}

/// Takes the last day and the reason from the arguments, or asks.
fn answers(
    context: &Context,
    desk: &Desk,
    args: &EndArgs,
) -> Result<(NaiveDate, Reason), CommandError> {
    let until = args.on.as_deref();
    let until = until.map(|text| typed::day(text, desk.today)).transpose()?;
    if let (Some(until), Some(reason)) = (until, args.reason) {
        return Ok((until, reason));
    }
    if !context.can_ask() {
        let flags = [
            ("--on", until.is_none()),
            ("--reason", args.reason.is_none()),
        ];
        let missing = flags.iter().filter(|(_, missing)| *missing);
        let missing = missing.map(|(flag, _)| (*flag).to_owned()).collect();
        return Err(CommandError::MissingAnswers(missing));
    }
    ask(context, desk, until, args.reason)
}

/// Asks for what was not given.
fn ask(
    context: &Context,
    desk: &Desk,
    until: Option<NaiveDate>,
    reason: Option<Reason>,
) -> Result<(NaiveDate, Reason), CommandError> {
    let words = context.words();
    let mut prompt = context.prompt();
    loop {
        let day = match until {
            Some(day) => Some(day),
            None => {
                let (heading, end) = (say!(words, "ask-end-on"), desk.engagement().contract.end);
                typed::ask(context, &mut prompt, heading, end, desk.today)?
            }
        };
        let Some(day) = day else { continue };
        if let Some(reason) = reason {
            return Ok((day, reason));
        }
        let items = Reason::CODES
            .iter()
            .map(|code| named(words, "reason", code));
        let question = Choice::new(say!(words, "ask-end-reason"), items)
            .reason(say!(words, "ask-end-reason-why"));
        if let Answer::Given(place) = prompt.choose(&question)?
            && let Some(reason) = Reason::ALL.get(place)
        {
            return Ok((day, *reason));
        }
    }
}

/// Tells what was recorded and what still belongs to the end.
fn answer(
    context: &Context,
    desk: &Desk,
    until: NaiveDate,
    reason: Reason,
    left: &[Left],
    made: &[File],
) -> Result<ExitStatus, CommandError> {
    let (words, files) = (context.words(), rows(made));
    let codes: Vec<&str> = left.iter().map(|left| left.code()).collect();
    context.answer(
        "contract-end",
        || {
            json!({
                "engagement": desk.id(), "until": until.to_string(), "reason": reason.code(),
                "left": codes, "files": files_json(&files),
            })
        },
        |console| {
            let done = say!(
                words,
                "end-done",
                id = desk.id(),
                date = day(words, until),
                reason = named(words, "reason", reason.code())
            );
            let paths = files.iter().map(|file| file.path.clone());
            console.data(
                &std::iter::once(done)
                    .chain(paths)
                    .collect::<Vec<_>>()
                    .join("\n"),
            )
        },
    )?;
    if !context.json() {
        tell(context, desk, until, reason, &codes);
    }
    Ok(ExitStatus::Done)
}

/// Says what a person has to think of.
fn tell(context: &Context, desk: &Desk, until: NaiveDate, reason: Reason, left: &[&str]) {
    let (words, console) = (context.words(), &context.console);
    let early = too_early(desk.engagement(), desk.today, until);
    if let Some(first) = early.filter(|_| reason == Reason::Notice) {
        console.warn(&say!(words, "end-too-early", date = day(words, first)));
    }
    let list: Vec<String> = left
        .iter()
        .map(|code| named(words, "end-left", code))
        .collect();
    console.status(&say!(words, "end-left", list = list.join(", ")));
}
