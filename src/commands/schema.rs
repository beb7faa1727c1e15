//! `tyo schema`: the JSON Schema of a file, so that editors complete and check it.

use clap::{Args, ValueEnum};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::format::{File, schema};

/// A kind of file, as it is named on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FileName {
    /// `practice.toml`.
    Practice,
    /// A file in `clients/`.
    Client,
    /// A file in `engagements/`.
    Engagement,
}

/// Arguments of `schema`.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// The kind of file.
    pub file: FileName,
}

/// Prints a JSON Schema.
///
/// # Errors
/// When it could not be printed.
pub fn run(context: &Context, args: &SchemaArgs) -> Result<ExitStatus, CommandError> {
    let file = match args.file {
        FileName::Practice => File::Practice,
        FileName::Client => File::Client,
        FileName::Engagement => File::Engagement,
    };
    context.console.data(&format!("{:#}", schema(file)))?;
    Ok(ExitStatus::Done)
}
