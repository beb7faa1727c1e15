//! `tyo goal agree`: records the day on which goals were made with the supervisees.

use clap::Args;

use super::{agreed, answer};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::entry;
use crate::app::life::writing::{Sheet, write};
use crate::app::papers::desk::Desk;
use crate::commands::act;

/// Arguments of `goal agree`.
#[derive(Debug, Args)]
pub struct AgreeArgs {
    /// The engagement.
    pub id: String,
    /// The day.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
}

/// Records that goals were agreed; those on record without a day get it.
///
/// # Errors
/// When the work is over, or the day lies ahead.
pub(super) fn run(context: &Context, args: &AgreeArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    let day = act::day(args.date.as_deref(), desk.today)?;
    let event = agreed(&desk, day)?;
    let mut sheet = Sheet::of(&desk.opened)?;
    let open = desk.engagement().goals.iter();
    for goal in open.filter(|goal| goal.date.is_none() && goal.dropped.is_none()) {
        sheet.set_day("goal", goal.id.as_str(), "date", day)?;
    }
    sheet.add("event", &entry::event(&event))?;
    let new = write(context, &desk, &sheet.into_text(), "goal-agree")?;
    answer(context, &new.engagement)
}
