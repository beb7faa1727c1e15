//! `tyo show`: one whole engagement. Reads no other engagement's file.

use clap::Args;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::domain::id::EngagementId;
use crate::output::next::Next;
use crate::output::show::{Shown, json, page};
use crate::practice::due::{due, open_step};
use crate::practice::status::status;

/// Arguments of `show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The engagement.
    #[arg(value_name = "ENGAGEMENT")]
    pub id: EngagementId,
    /// Print the file as it is.
    #[arg(long)]
    pub raw: bool,
}

/// Shows an engagement.
///
/// # Errors
/// When there is none of that id, or its file is wrong.
pub fn run(context: &Context, args: &ShowArgs) -> Result<ExitStatus, CommandError> {
    let workspace = context.workspace()?;
    let today = context.today()?;
    if args.raw {
        context.console.data(&workspace.text_of(&args.id)?)?;
        return Ok(ExitStatus::Done);
    }

    let opened = workspace.open(&args.id)?;
    let shown = Shown {
        practice: &opened.practice,
        clients: &opened.clients,
        engagement: &opened.engagement,
        status: status(&opened.engagement, today),
        next: Next {
            engagement: &opened.engagement,
            today,
            due: due(&opened.practice, &opened.engagement, today),
            step: open_step(&opened.practice, &opened.engagement, today),
        },
        documents: workspace.documents(&args.id)?,
    };

    context.answer(
        "show",
        || json(&shown, &opened.record()),
        |console| {
            console.data(&page(
                context.words(),
                console.out_paint(),
                console.width(),
                &shown,
            ))
        },
    )?;
    Ok(ExitStatus::Done)
}
