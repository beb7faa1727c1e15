//! `tyo invoice`: from sessions to invoices.

mod preview;

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;

/// Arguments of `invoice`.
#[derive(Debug, Args)]
pub struct InvoiceArgs {
    /// What is to be done.
    #[command(subcommand)]
    pub command: InvoiceCommand,
}

/// What can be done with invoices.
#[derive(Debug, Subcommand)]
pub enum InvoiceCommand {
    /// Tells what would be invoiced.
    Preview(preview::PreviewArgs),
}

/// Does what was asked for.
///
/// # Errors
/// When it could not be done.
pub fn run(context: &Context, args: &InvoiceArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        InvoiceCommand::Preview(args) => preview::run(context, args),
    }
}
