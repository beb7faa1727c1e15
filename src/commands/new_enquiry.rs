//! `tyo new-enquiry`: opens an engagement in its first state, with as little as is known.

use chrono::NaiveDate;
use clap::Args;

use super::dates::{self, typed::date_refusal};
use super::door::{Door, made, tell};
use super::interview::ask::Interview;
use super::interview::flags::{EnquiryFlags, NewClientFlags};
use super::interview::{self, compose};
use crate::app::context::Context;
use crate::app::entry::{Entry, Shelf};
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::output::say::day;
use crate::ui::text::say;

/// Arguments of `new-enquiry`.
#[derive(Debug, Args)]
pub struct NewEnquiryArgs {
    /// The engagement's id.
    #[arg(long)]
    pub id: Option<String>,
    /// The day of the enquiry.
    #[arg(long, allow_hyphen_values = true)]
    pub date: Option<String>,
    /// Write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The answers.
    #[command(flatten)]
    pub flags: EnquiryFlags,
    /// The new client's id.
    #[arg(long)]
    pub client_id: Option<String>,
    /// A new client.
    #[command(flatten)]
    pub client: NewClientFlags,
}

/// Records an enquiry.
///
/// # Errors
/// When an answer is wrong or missing, the id is taken, or the file cannot be written.
pub fn run(context: &Context, args: &NewEnquiryArgs) -> Result<ExitStatus, CommandError> {
    let workspace = context.workspace()?;
    let practice = workspace.practice()?;
    let today = context.today()?;
    let date = date(args.date.as_deref(), today)?;
    let questions = interview::enquiry();
    let mut door = Door::open(context, Shelf::new(context, &workspace), &practice)?;
    let own = door.own_id(args.id.as_deref())?;

    door.new_client(&args.client.given, args.client_id.as_deref())?;
    door.flags(&questions, &args.flags.given)?;
    if context.can_ask() && !context.yes() {
        let mut interview = Interview::new(questions.clone());
        door.ask(&mut interview)?;
    }
    door.refuse_missing(&questions)?;

    let whole = compose::enquiry(&questions, &door.desk, date);
    let id = door.id(own)?;
    let (_, text) = door.checked(&questions, &id, &whole)?;
    let file = Entry::engagement(&id, text, None);
    let client = door.client_file();
    let entries: Vec<&Entry> = std::iter::once(&file).chain(&client).collect();
    if !args.dry_run {
        door.shelf.write("new-enquiry", &entries, &[])?;
    }
    echo(context, args.date.as_deref(), date);
    tell(
        context,
        "new-enquiry",
        &made(&file, client.as_ref(), args.dry_run),
    )?;
    if !args.dry_run {
        let next = say!(context.words(), "new-enquiry-next", id = id.as_str());
        context.console.hint(&next);
    }
    Ok(ExitStatus::Done)
}

/// Reads the day of the enquiry: today, where nothing else is said.
fn date(text: Option<&str>, today: NaiveDate) -> Result<NaiveDate, CommandError> {
    let Some(text) = text else { return Ok(today) };
    let day = dates::date(text, today).map_err(|error| date_refusal(text, error))?;
    Ok(day)
}

/// Shows which day was understood, where it was not written out.
fn echo(context: &Context, text: Option<&str>, date: NaiveDate) {
    let shown = day(context.words(), date);
    if text.is_some_and(|text| text != shown && text != date.to_string()) {
        let understood = say!(context.words(), "ask-understood", value = shown);
        context.console.status(&understood);
    }
}
