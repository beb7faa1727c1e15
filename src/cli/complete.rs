//! Completion while a person types: the shell asks the program itself, so that ids of the folder are offered too.
//!
//! Answers only where the shell's script has set [`VARIABLE`]. A folder that cannot be read has nothing to offer.

use std::ffi::OsString;

use clap::{Command, CommandFactory};
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};

use super::arguments::Cli;
use super::localise::localise;
use super::usage::early;
use crate::app::config::Environment;
use crate::app::context::Context;
use crate::app::names::{Named, names};
use crate::commands::completions::VARIABLE;

/// Answers a shell that asks for completion; says whether one did.
pub(super) fn answered(arguments: &[OsString], environment: &Environment) -> bool {
    if environment.get(VARIABLE).is_none() {
        return false;
    }
    // Whatever goes wrong while somebody types, silence is the best answer.
    CompleteEnv::with_factory(parser)
        .var(VARIABLE)
        .try_complete(arguments, None)
        .unwrap_or(true)
}

/// Makes the parser with its words and with candidates for ids.
fn parser() -> Command {
    let context = context();
    with_names(localise(Cli::command(), context.words()))
}

/// Gathers the settings; the words typed so far may name a folder.
fn context() -> Context {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    Context::new(early(&arguments), Environment::of_process())
}

/// Offers ids wherever an argument wants one.
fn with_names(command: Command) -> Command {
    let edits = command.get_name() == "edit";
    let creates = command.get_name().starts_with("new-");
    command
        .mut_args(|arg| {
            let candidates: Option<fn() -> Vec<CompletionCandidate>> = match arg.get_id().as_str() {
                "id" if edits => Some(everything),
                "id" if !creates => Some(engagements),
                "client" => Some(clients),
                _ => None,
            };
            match candidates {
                Some(list) => arg.add(ArgValueCandidates::new(list)),
                None => arg,
            }
        })
        .mut_subcommands(with_names)
}

/// Offers engagements.
fn engagements() -> Vec<CompletionCandidate> {
    offered(&[Named::Engagements])
}

/// Offers clients.
fn clients() -> Vec<CompletionCandidate> {
    offered(&[Named::Clients])
}

/// Offers everything that can be edited.
fn everything() -> Vec<CompletionCandidate> {
    let mut all = offered(&[Named::Engagements, Named::Clients]);
    all.push(CompletionCandidate::new("practice"));
    all
}

/// Lists the ids of some kinds.
fn offered(kinds: &[Named]) -> Vec<CompletionCandidate> {
    let context = context();
    let found = kinds.iter().flat_map(|kind| names(&context, *kind));
    found.map(CompletionCandidate::new).collect()
}
