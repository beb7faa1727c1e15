//! `tyo config list`: every setting, its value, and which layer it came from.

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::output::config::{Row, json, table};

/// Arguments of `config`.
#[derive(Debug, Args)]
pub struct ConfigArgs {
    /// What is to be done.
    #[command(subcommand)]
    pub command: ConfigCommand,
}

/// What can be done with settings.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Lists them.
    List,
}

/// Lists the settings.
///
/// # Errors
/// When the answer could not be printed.
pub fn run(context: &Context, args: &ConfigArgs) -> Result<ExitStatus, CommandError> {
    let ConfigCommand::List = args.command;
    let rows = rows(context);
    context.answer(
        "config-list",
        || json(&rows),
        |console| console.table(&table(context.words(), &rows)),
    )?;
    Ok(ExitStatus::Done)
}

/// Gathers the settings in the order of the documentation.
fn rows(context: &Context) -> Vec<Row> {
    let config = &context.config;
    let row = |name, value: String, origin: crate::app::config::Origin| Row {
        name,
        value,
        origin: origin.code(),
    };
    vec![
        row(
            "language",
            config.language.value.to_string(),
            config.language.origin,
        ),
        row("color", config.color.value.to_string(), config.color.origin),
        row("editor", config.editor.value.clone(), config.editor.origin),
        row(
            "practice",
            config.practice.value.to_string(),
            config.practice.origin,
        ),
        row("pdf", config.pdf.value.to_string(), config.pdf.origin),
        row("wait", config.wait.value.to_string(), config.wait.origin),
    ]
}
