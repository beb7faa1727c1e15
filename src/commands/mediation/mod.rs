//! `tyo mediation`: parties by code, the terms of their agreement by who and when, follow-ups by result, and the outcome.
//!
//! There is nothing here that a word about anybody could be typed into.

mod close;
mod follow_up;
mod party;
mod term;

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;

/// Arguments of `mediation`.
#[derive(Debug, Args)]
pub struct MediationArgs {
    /// What is to be done.
    #[command(subcommand)]
    pub command: MediationCommand,
}

/// What can be done with a mediation.
#[derive(Debug, Subcommand)]
pub enum MediationCommand {
    /// Adds a party.
    Party(party::PartyArgs),
    /// Records the terms of the agreement.
    Term(term::TermArgs),
    /// Records a follow-up.
    FollowUp(follow_up::FollowUpArgs),
    /// Closes it.
    Close(close::CloseArgs),
}

/// Does what was asked for.
///
/// # Errors
/// When it could not be done.
pub fn run(context: &Context, args: &MediationArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        MediationCommand::Party(args) => party::run(context, args),
        MediationCommand::Term(args) => term::run(context, args),
        MediationCommand::FollowUp(args) => follow_up::run(context, args),
        MediationCommand::Close(args) => close::run(context, args),
    }
}
