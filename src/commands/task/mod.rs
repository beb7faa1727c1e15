//! `tyo task`: tasks between two meetings: that there is one, when it is looked at and when it was. Never what it is about.

mod add;
mod done;

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::desk::Desk;
use crate::domain::engagement::Engagement;
use crate::output::task as told;
use crate::ui::text::say;

/// Arguments of `task`.
#[derive(Debug, Args)]
pub struct TaskArgs {
    /// What is to be done.
    #[command(subcommand)]
    pub command: TaskCommand,
}

/// What can be done with tasks.
#[derive(Debug, Subcommand)]
pub enum TaskCommand {
    /// Adds a task.
    Add(add::AddArgs),
    /// Records that a task was looked at.
    Done(done::DoneArgs),
    /// Lists tasks.
    List(ListArgs),
}

/// Arguments of `task list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// The engagement.
    pub id: String,
}

/// Does what was asked for.
///
/// # Errors
/// When it could not be done.
pub fn run(context: &Context, args: &TaskArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        TaskCommand::Add(args) => add::run(context, args),
        TaskCommand::Done(args) => done::run(context, args),
        TaskCommand::List(args) => {
            let desk = Desk::open(context, &args.id)?;
            answer(context, desk.engagement())
        }
    }
}

/// Tells the tasks as they now stand.
fn answer(context: &Context, engagement: &Engagement) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    context.answer(
        "tasks",
        || told::json(engagement),
        |console| console.table(&told::table(words, engagement)),
    )?;
    if engagement.tasks.is_empty() && !context.json() {
        context.console.status(&say!(words, "task-none"));
    }
    Ok(ExitStatus::Done)
}
