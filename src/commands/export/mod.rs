//! `tyo export`: what the record holds, for other programs. Never changes the practice folder.

mod ics;

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// What is written.
    #[command(subcommand)]
    pub command: ExportCommand,
}

/// What can be written for other programs.
#[derive(Debug, Subcommand)]
pub enum ExportCommand {
    /// Meetings as a calendar.
    Ics(ics::IcsArgs),
}

/// Writes what was asked for.
///
/// # Errors
/// When it could not be written.
pub fn run(context: &Context, args: &ExportArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        ExportCommand::Ics(args) => ics::run(context, args),
    }
}
