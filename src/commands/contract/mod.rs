//! `tyo contract`: the life of a contract from the first check to the decision to end.

mod amend;
mod check;
mod end;
mod render;
mod sign;
pub(crate) mod typed;

use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::desk::Desk;
use crate::app::papers::paper::Paper;
use crate::app::papers::record::{self, Opened};
use crate::app::papers::sheet::Press;
use crate::app::papers::shelf::{File, Wish, prepare, put};
use crate::output::contract::FileRow;

/// Arguments of `contract`.
#[derive(Debug, Args)]
pub struct ContractArgs {
    /// What is to be done.
    #[command(subcommand)]
    pub command: ContractCommand,
}

/// What can be done with a contract.
#[derive(Debug, Subcommand)]
pub enum ContractCommand {
    /// Tells what it lacks.
    Check(check::CheckArgs),
    /// Renders its documents.
    Render(render::RenderArgs),
    /// Records signatures.
    Sign(sign::SignArgs),
    /// Changes its terms.
    Amend(amend::AmendArgs),
    /// Records the decision to end.
    End(end::EndArgs),
}

/// Does what was asked for.
///
/// # Errors
/// When it could not be done.
pub fn run(context: &Context, args: &ContractArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        ContractCommand::Check(args) => check::run(context, args),
        ContractCommand::Render(args) => render::run(context, args),
        ContractCommand::Sign(args) => sign::run(context, args),
        ContractCommand::Amend(args) => amend::run(context, args),
        ContractCommand::End(args) => end::run(context, args),
    }
}

/// Makes the rows of rendered files.
fn rows(files: &[File]) -> Vec<FileRow> {
    let row = |file: &File| FileRow {
        path: file.path.to_string(),
        sha256: file.sha256.clone(),
        draft: file.draft,
        fate: file.fate.code(),
    };
    files.iter().map(row).collect()
}

/// Writes a changed engagement, its text and what it reads as, together with papers about the change, as one commit.
fn write_with_papers(
    context: &Context,
    desk: &Desk,
    (text, new): (&str, &Opened),
    papers: &[Paper],
    verb: &str,
) -> Result<Vec<File>, CommandError> {
    let press = Press::new(new, &desk.own, desk.language(None), desk.today);
    let wish = Wish {
        pdf: context.config.pdf.value,
        force: false,
    };
    let made = prepare(&desk.workspace, &press, &new.engagement, papers, wish)?;
    let mut change = context.begin(&desk.workspace)?;
    record::put(&mut change, &desk.opened, text)?;
    put(&mut change, &made)?;
    context.commit(&desk.workspace, change, verb, &[desk.id()])?;
    Ok(made)
}
