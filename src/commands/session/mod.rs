//! `tyo session`: meetings from the plan to what became of them.

mod plan;

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;

/// Arguments of `session`.
#[derive(Debug, Args)]
pub struct SessionArgs {
    /// What is to be done.
    #[command(subcommand)]
    pub command: SessionCommand,
}

/// What can be done with meetings.
#[derive(Debug, Subcommand)]
pub enum SessionCommand {
    /// Plans a series.
    Plan(plan::PlanArgs),
}

/// Does what was asked for.
///
/// # Errors
/// When it could not be done.
pub fn run(context: &Context, args: &SessionArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        SessionCommand::Plan(args) => plan::run(context, args),
    }
}
