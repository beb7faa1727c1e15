//! `tyo goal list`: the goals that the commissioner may read.

use clap::Args;

use super::answer;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::desk::Desk;

/// Arguments of `goal list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// The engagement.
    pub id: String,
}

/// Lists goals.
///
/// # Errors
/// When there is no such engagement.
pub(super) fn run(context: &Context, args: &ListArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    answer(context, desk.engagement())
}
