//! `tyo goal`: goals that the commissioner may read, from the first wording to the day one is given up.
//!
//! Goals for the supervisees' eyes only are never written here: only that goals were agreed, and when.

mod add;
mod agree;
mod change;
mod list;

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::forbidden::allowed;
use crate::app::papers::desk::Desk;
use crate::app::refusal::Rule;
use crate::domain::engagement::Engagement;
use crate::domain::event::{Event, EventType, Goal};
use crate::domain::party::Role;
use crate::output::goal as told;
use crate::practice::step;
use crate::ui::text::say;

/// Arguments of `goal`.
#[derive(Debug, Args)]
pub struct GoalArgs {
    /// What is to be done.
    #[command(subcommand)]
    pub command: GoalCommand,
}

/// What can be done with goals.
#[derive(Debug, Subcommand)]
pub enum GoalCommand {
    /// Adds a goal.
    Add(add::AddArgs),
    /// Words a goal anew.
    Revise(change::ReviseArgs),
    /// Gives a goal up.
    Drop(change::DropArgs),
    /// Records that goals were agreed.
    Agree(agree::AgreeArgs),
    /// Lists goals.
    List(list::ListArgs),
}

/// Does what was asked for.
///
/// # Errors
/// When it could not be done.
pub fn run(context: &Context, args: &GoalArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        GoalCommand::Add(args) => add::run(context, args),
        GoalCommand::Revise(args) => change::revise(context, args),
        GoalCommand::Drop(args) => change::drop(context, args),
        GoalCommand::Agree(args) => agree::run(context, args),
        GoalCommand::List(args) => list::run(context, args),
    }
}

/// Makes the step that goals were agreed, where the work still takes it.
fn agreed(desk: &Desk, date: chrono::NaiveDate) -> Result<Event, CommandError> {
    let event = Event {
        date,
        event_type: EventType::GoalsAgreed,
        by: Some(Role::Supervisee),
        party: None,
        code: None,
        until: None,
    };
    let engagement = desk.engagement();
    allowed(&engagement.id, step::event(engagement, &event, desk.today))?;
    Ok(event)
}

/// Finds a goal that has not been given up.
fn find<'a>(desk: &'a Desk, id: &str) -> Result<&'a Goal, CommandError> {
    let mut goals = desk.engagement().goals.iter();
    let found = goals.find(|goal| goal.id.as_str() == id && goal.dropped.is_none());
    let facts = || vec![("id", desk.id().to_owned()), ("goal", id.to_owned())];
    found.ok_or_else(|| CommandError::refused(Rule::NoGoal, facts()))
}

/// Tells the goals as they now stand.
fn answer(context: &Context, engagement: &Engagement) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    context.answer(
        "goals",
        || told::json(engagement),
        |console| console.table(&told::table(words, engagement)),
    )?;
    if engagement.goals.is_empty() && !context.json() {
        context.console.status(&say!(words, "goal-none"));
    }
    Ok(ExitStatus::Done)
}
