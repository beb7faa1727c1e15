//! `tyo task add`: records that a task was agreed on for a coming meeting.

use clap::Args;

use super::answer;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::forbidden::allowed;
use crate::app::life::{entry, found, writing};
use crate::app::papers::desk::Desk;
use crate::app::refusal::Rule;
use crate::commands::act;
use crate::domain::event::Task;
use crate::domain::id::ListId;
use crate::practice::step;

/// Arguments of `task add`.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// The engagement.
    pub id: String,
    /// The meeting at which it is looked at.
    #[arg(long)]
    pub session: Option<String>,
    /// The day it was agreed.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
}

/// Adds a task.
///
/// # Errors
/// When the contract does not allow tasks, or there is no such meeting.
pub(super) fn run(context: &Context, args: &AddArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let engagement = desk.engagement();
    let date = act::day(args.date.as_deref(), desk.today)?;
    allowed(&engagement.id, step::task(engagement, date, desk.today))?;
    if engagement.contract.intermediate_tasks != Some(true) {
        let facts = vec![("id", desk.id().to_owned())];
        return Err(CommandError::refused(Rule::TasksNotAgreed, facts));
    }
    let session = args.session.as_deref();
    let session = session
        .map(|session| found::session(engagement, session))
        .transpose()?;
    if let Some(session) = session {
        allowed(&engagement.id, step::task_at(session, date))?;
    }
    let task = Task {
        id: next(&desk)?,
        date,
        session: session.map(|session| session.id.clone()),
        done: None,
    };
    let new = writing::add(context, &desk, &[("task", entry::task(&task))], "task-add")?;
    answer(context, &new.engagement)
}

/// Returns the first id that no task has.
fn next(desk: &Desk) -> Result<ListId, CommandError> {
    let taken = |id: &String| {
        let mut tasks = desk.engagement().tasks.iter();
        tasks.any(|task| task.id.as_str() == id)
    };
    let mut ids = (1..).map(|number| format!("t{number}"));
    let id = ids.find(|id| !taken(id)).unwrap_or_default();
    id.parse()
        .map_err(|_| CommandError::refused(Rule::BadId, vec![("text", id.clone())]))
}
