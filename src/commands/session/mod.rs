//! `tyo session`: meetings from the plan to what became of them.

mod ask;
mod cancel;
mod correct;
mod guard;
mod hold;
mod hold_all;
mod list;
mod no_show;
mod plan;
mod series;
mod shift;
pub(super) mod unplanned;

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
    /// Records a session that was held.
    Hold(hold::HoldArgs),
    /// Mends the record of a session that was held.
    Correct(correct::CorrectArgs),
    /// Records a cancellation.
    Cancel(cancel::CancelArgs),
    /// Moves a session.
    Move(shift::MoveArgs),
    /// Records that nobody came.
    NoShow(no_show::NoShowArgs),
    /// Lists sessions.
    List(list::ListArgs),
}

/// Does what was asked for.
///
/// # Errors
/// When it could not be done.
pub fn run(context: &Context, args: &SessionArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        SessionCommand::Plan(args) => plan::run(context, args),
        SessionCommand::Hold(args) => hold::run(context, args),
        SessionCommand::Correct(args) => correct::run(context, args),
        SessionCommand::Cancel(args) => cancel::run(context, args),
        SessionCommand::Move(args) => shift::run(context, args),
        SessionCommand::NoShow(args) => no_show::run(context, args),
        SessionCommand::List(args) => list::run(context, args),
    }
}
