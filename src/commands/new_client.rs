//! `tyo new-client`: records whoever commissions or pays. Asks in a terminal for what no flag gives.

use clap::Args;

use super::interview::ask::{Interview, Turn};
use super::interview::compose::missing_as;
use super::interview::desk::Desk;
use super::interview::flags::{self, ClientFlags};
use super::interview::{self, showing};
use crate::app::answers::client as read_client;
use crate::app::context::Context;
use crate::app::entry::{self, Entry, Shelf};
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::domain::id::ClientId;
use crate::output::new::{Made, NewFile, json, text};
use crate::ui::text::say;

/// Arguments of `new-client`.
#[derive(Debug, Args)]
pub struct NewClientArgs {
    /// The client's id.
    #[arg(long)]
    pub id: Option<String>,
    /// Write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The answers.
    #[command(flatten)]
    pub flags: ClientFlags,
}

/// Records a client.
///
/// # Errors
/// When an answer is wrong or missing, the id is taken, or the file cannot be written.
pub fn run(context: &Context, args: &NewClientArgs) -> Result<ExitStatus, CommandError> {
    let workspace = context.workspace()?;
    let practice = workspace.practice()?;
    let mut desk = Desk::new(&practice, context.words(), context.today()?);
    let shelf = Shelf::new(context, &workspace);
    desk.known = shelf.client_ids()?;
    let own = args.id.as_deref().map(|id| new_id(&desk, id)).transpose()?;

    let questions = interview::client();
    flags::answer(&mut desk, &questions, &args.flags.given, flags::bare)?;
    if context.can_ask() && !context.yes() {
        let mut interview = Interview::new(questions.clone());
        // There is nothing before the first question: it is asked again.
        while interview.run(&mut desk, &mut context.prompt(), &context.console)? == Turn::Back {}
    }
    let missing = missing_as(&questions, &desk, flags::bare);
    if !missing.is_empty() {
        return Err(CommandError::MissingAnswers(missing));
    }

    let id = match own {
        Some(id) => id,
        None => new_id(&desk, &desk.client_id(&desk.answers).unwrap_or_default())?,
    };
    let file = checked(&desk, &id)?;
    if !args.dry_run {
        shelf.write("new-client", &[&file], &[])?;
    }
    tell(context, &file, args.dry_run)?;
    Ok(ExitStatus::Done)
}

/// Takes a text as the id of a new client.
fn new_id(desk: &Desk<'_>, text: &str) -> Result<ClientId, CommandError> {
    entry::new_id(text, &desk.known, say!(desk.words, "new-what-client"))
}

/// Lays the file out and reads it back as the folder would.
pub(super) fn checked(desk: &Desk<'_>, id: &ClientId) -> Result<Entry, CommandError> {
    let text = desk.answers.client_file();
    match read_client(id, &text) {
        Ok(_) => Ok(Entry::client(id, text)),
        Err(stopped) => {
            let questions = interview::client();
            Err(entry::stopped(desk.words, stopped, |key| {
                showing::flag_and_value(&questions, key, desk, flags::bare)
            }))
        }
    }
}

/// Shows what was made, and what can be done with it.
fn tell(context: &Context, file: &Entry, dry_run: bool) -> Result<(), CommandError> {
    let words = context.words();
    let made = Made {
        client: Some(NewFile::from_parts(&file.path, &file.id, &file.text)),
        dry_run,
        ..Made::default()
    };
    context.answer(
        "new-client",
        || json(&made),
        |console| console.data(&text(&made)),
    )?;
    if dry_run {
        let path = file.path.as_str();
        context
            .console
            .status(&say!(words, "new-dry-run", path = path));
    } else {
        let id = file.id.as_str();
        context
            .console
            .hint(&say!(words, "new-client-next", id = id));
    }
    Ok(())
}
