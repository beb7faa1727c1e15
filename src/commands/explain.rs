//! `tyo explain`: what a session costs and why, by the clause as it stood on its day. Writes nothing.

use clap::Args;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::found;
use crate::app::papers::former;
use crate::domain::id::EngagementId;
use crate::output::explain::{Explained, json, page};
use crate::practice::charging::{charge, if_cancelled};
use crate::practice::contract::Book;

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The engagement.
    #[arg(value_name = "ENGAGEMENT")]
    pub id: EngagementId,
    /// The session.
    #[arg(value_name = "SESSION")]
    pub session: String,
}

/// Explains what a session costs.
///
/// # Errors
/// When there is no such engagement or session, or its file is wrong.
pub fn run(context: &Context, args: &ExplainArgs) -> Result<ExitStatus, CommandError> {
    let workspace = context.workspace()?;
    let today = context.today()?;
    let opened = workspace.open(&args.id)?;
    let day = found::session(&opened.engagement, &args.session)?
        .start
        .date();
    let opened = former::on(&workspace, &opened, day)?.unwrap_or(opened);
    let session = found::session(&opened.engagement, &args.session)?;

    let book = Book::new(&opened.practice, opened.clients.values());
    let charge = charge(&book, &opened.engagement, session);
    let explained = Explained {
        clients: &opened.clients,
        engagement: &opened.engagement,
        session,
        ahead: if_cancelled(&opened.engagement, session, &charge),
        charge: &charge,
        today,
    };

    context.answer(
        "explain",
        || json(&explained),
        |console| {
            console.data(&page(
                context.words(),
                console.out_paint(),
                console.width(),
                &explained,
            ))
        },
    )?;
    Ok(ExitStatus::Done)
}
