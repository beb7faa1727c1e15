//! `tyo task done`: records that a task was looked at; the oldest open one where none is named.

use clap::Args;

use super::answer;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::writing::{Sheet, write};
use crate::app::papers::desk::Desk;
use crate::app::refusal::Rule;
use crate::commands::act;
use crate::domain::event::Task;

/// Arguments of `task done`.
#[derive(Debug, Args)]
pub struct DoneArgs {
    /// The engagement.
    pub id: String,
    /// The task.
    pub task: Option<String>,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
}

/// Records that a task was looked at.
///
/// # Errors
/// When there is no such task, or it is done.
pub(super) fn run(context: &Context, args: &DoneArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let day = act::day(args.date.as_deref(), desk.today)?;
    let task = find(&desk, args.task.as_deref())?;
    let mut sheet = Sheet::of(&desk.opened)?;
    sheet.set_day("task", task.id.as_str(), "done", day)?;
    let new = write(context, &desk, &sheet.into_text(), "task-done")?;
    answer(context, &new.engagement)
}

/// Finds the open task of an id, or the oldest open one.
fn find<'a>(desk: &'a Desk, id: Option<&str>) -> Result<&'a Task, CommandError> {
    let open = desk.engagement().tasks.iter();
    let mut open = open.filter(|task| task.done.is_none());
    let found = match id {
        Some(id) => open.find(|task| task.id.as_str() == id),
        None => open.min_by_key(|task| task.date),
    };
    let facts = || {
        let task = id.unwrap_or("–").to_owned();
        vec![("id", desk.id().to_owned()), ("task", task)]
    };
    found.ok_or_else(|| CommandError::refused(Rule::NoTask, facts()))
}
