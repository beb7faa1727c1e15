//! `tyo goal revise` and `tyo goal drop`: a goal worded anew, or given up, each with its day.

use clap::Args;

use super::{agreed, answer, find};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::writing::{Sheet, write};
use crate::app::papers::desk::Desk;
use crate::commands::act;

/// Arguments of `goal revise`.
#[derive(Debug, Args)]
pub struct ReviseArgs {
    /// The engagement.
    pub id: String,
    /// The goal.
    pub goal: String,
    /// Its new words.
    #[arg(long)]
    pub text: String,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
}

/// Arguments of `goal drop`.
#[derive(Debug, Args)]
pub struct DropArgs {
    /// The engagement.
    pub id: String,
    /// The goal.
    pub goal: String,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
}

/// Words a goal anew.
///
/// # Errors
/// When there is no such goal, or the work is over.
pub(super) fn revise(context: &Context, args: &ReviseArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let day = act::day(args.date.as_deref(), desk.today)?;
    agreed(&desk, day)?;
    let goal = find(&desk, &args.goal)?;
    let mut days = goal.revised.clone();
    days.push(day);
    let mut sheet = Sheet::of(&desk.opened)?;
    sheet.set("goal", goal.id.as_str(), "text", args.text.as_str())?;
    sheet.set_days("goal", goal.id.as_str(), "revised", &days)?;
    let new = write(context, &desk, &sheet.into_text(), "goal-revise")?;
    answer(context, &new.engagement)
}

/// Gives a goal up.
///
/// # Errors
/// When there is no such goal, or the work is over.
pub(super) fn drop(context: &Context, args: &DropArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let day = act::day(args.date.as_deref(), desk.today)?;
    agreed(&desk, day)?;
    let goal = find(&desk, &args.goal)?;
    let mut sheet = Sheet::of(&desk.opened)?;
    sheet.set_day("goal", goal.id.as_str(), "dropped", day)?;
    let new = write(context, &desk, &sheet.into_text(), "goal-drop")?;
    answer(context, &new.engagement)
}
