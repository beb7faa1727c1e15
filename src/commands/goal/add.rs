//! `tyo goal add`: words a goal that the commissioner may read. One for the supervisees only is not written down here.

use clap::Args;
use serde_json::json;

use super::{agreed, answer};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::{entry, writing};
use crate::app::papers::desk::Desk;
use crate::app::refusal::Rule;
use crate::commands::act;
use crate::commands::coded::coded;
use crate::domain::codes;
use crate::domain::event::{Goal, Origin};
use crate::domain::id::ListId;
use crate::ui::prompt::{Answer, Prompt, Text, YesNo};
use crate::ui::text::say;

codes! {
    /// Who may read a goal.
    Visibility {
        /// The commissioner as well.
        Commissioner = "commissioner",
        /// The supervisees and the supervisor only.
        Supervisees = "supervisees",
    }
}

/// Arguments of `goal add`.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// The engagement.
    pub id: String,
    /// The goal in words.
    #[arg(long)]
    pub text: Option<String>,
    /// Where it comes from.
    #[arg(long, value_parser = coded::<Origin>(Origin::CODES))]
    pub origin: Option<Origin>,
    /// Who may read it.
    #[arg(long, value_name = "WHO", value_parser = coded::<Visibility>(Visibility::CODES))]
    pub visibility: Option<Visibility>,
    /// The day it was agreed.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
}

/// Adds a goal.
///
/// # Errors
/// When an answer is missing, or the text of a goal for the supervisees only was given.
pub(super) fn run(context: &Context, args: &AddArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let date = act::day_if(args.date.as_deref(), desk.today)?;
    agreed(&desk, date.unwrap_or(desk.today))?;
    let sealed = args.visibility == Some(Visibility::Supervisees);
    let flags = [
        ("--visibility", args.visibility.is_none()),
        ("--origin", !sealed && args.origin.is_none()),
        ("--text", !sealed && args.text.is_none()),
    ];
    act::answered(context, &flags)?;
    let visibility = match args.visibility {
        Some(visibility) => visibility,
        None => ask_visibility(context)?,
    };
    if visibility == Visibility::Supervisees {
        return only_agreed(context, &desk, args);
    }
    let goal = Goal {
        id: next(&desk)?,
        origin: match args.origin {
            Some(origin) => origin,
            None => ask_origin(context)?,
        },
        text: match &args.text {
            Some(text) => text.clone(),
            None => ask_text(context)?,
        },
        date,
        revised: Vec::new(),
        dropped: None,
    };
    if !is_fit_to_read(context)? {
        let words = context.words();
        context.console.status(&say!(words, "goal-not-added"));
        return Ok(ExitStatus::Done);
    }
    let new = writing::add(context, &desk, &[("goal", entry::goal(&goal))], "goal-add")?;
    answer(context, &new.engagement)
}

/// Records that goals were agreed with the supervisees, and says where their words belong.
fn only_agreed(context: &Context, desk: &Desk, args: &AddArgs) -> Result<ExitStatus, CommandError> {
    if args.text.is_some() {
        let facts = vec![("id", desk.id().to_owned())];
        return Err(CommandError::refused(Rule::SealedGoal, facts));
    }
    let date = act::day(args.date.as_deref(), desk.today)?;
    let event = agreed(desk, date)?;
    writing::add(
        context,
        desk,
        &[("event", entry::event(&event))],
        "goal-agree",
    )?;
    let words = context.words();
    context.answer(
        "goal-agreed",
        || json!({ "engagement": desk.id(), "date": date.to_string(), "goals": [] }),
        |console| console.data(&say!(words, "goal-agreed-only", id = desk.id())),
    )?;
    if !context.json() {
        context
            .console
            .hint(&say!(words, "goal-where", id = desk.id()));
    }
    Ok(ExitStatus::Done)
}

/// Returns the first id that no goal has.
fn next(desk: &Desk) -> Result<ListId, CommandError> {
    let taken = |id: &String| {
        let mut goals = desk.engagement().goals.iter();
        goals.any(|goal| goal.id.as_str() == id)
    };
    let mut ids = (1..).map(|number| format!("g{number}"));
    let id = ids.find(|id| !taken(id)).unwrap_or_default();
    id.parse()
        .map_err(|_| CommandError::refused(Rule::BadId, vec![("text", id.clone())]))
}

/// Makes sure that the commissioner may read a goal: nobody's name, nothing of anybody's health.
fn is_fit_to_read(context: &Context) -> Result<bool, CommandError> {
    let words = context.words();
    if !context.can_ask() || context.yes() {
        context.console.warn(&say!(words, "warn-goal-private"));
        return Ok(true);
    }
    let question = YesNo::new(say!(words, "ask-goal-private")).default(false);
    Ok(matches!(
        context.prompt().confirm(&question)?,
        Answer::Given(false)
    ))
}

fn ask_visibility(context: &Context) -> Result<Visibility, CommandError> {
    let heading = say!(context.words(), "ask-goal-visibility");
    let place = act::choose(context, &heading, ("visibility", Visibility::CODES), 0)?;
    let found = Visibility::ALL.get(place).copied();
    Ok(found.unwrap_or(Visibility::Supervisees))
}

fn ask_origin(context: &Context) -> Result<Origin, CommandError> {
    let heading = say!(context.words(), "ask-goal-origin");
    let place = act::choose(context, &heading, ("origin", Origin::CODES), 0)?;
    Ok(Origin::ALL.get(place).copied().unwrap_or(Origin::Joint))
}

fn ask_text(context: &Context) -> Result<String, CommandError> {
    let words = context.words();
    let question = Text::new(say!(words, "ask-goal-text")).reason(say!(words, "ask-goal-text-why"));
    let mut prompt = context.prompt();
    loop {
        if let Answer::Given(text) = prompt.text(&question)? {
            return Ok(text);
        }
    }
}
