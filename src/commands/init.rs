//! `tyo init`: a new practice folder, from questions or from flags. Nothing is written before the end.

mod interview;
mod told;

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;

use super::coded::coded;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::founding::{Founded, History, Identity, found, needs_identity, vacant};
use crate::app::skeleton::{Facts, files};
use crate::domain::language::Language;
use crate::domain::practice::BusinessForm;
use crate::output::init::{json, summary};
use crate::ui::text::say;
use told::Told;

/// Arguments of `init`.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// The folder.
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: Utf8PathBuf,
    /// The business name.
    #[arg(long)]
    pub name: Option<String>,
    /// The business id.
    #[arg(long, value_name = "ID")]
    pub business_id: Option<String>,
    /// The legal form.
    #[arg(long, value_name = "FORM", value_parser = coded::<BusinessForm>(BusinessForm::CODES))]
    pub form: Option<BusinessForm>,
    /// Whether the practice is registered for VAT.
    #[arg(long, value_name = "YES_OR_NO", value_parser = ["yes", "no"])]
    pub vat: Option<String>,
    /// The bank account.
    #[arg(long)]
    pub iban: Option<String>,
    /// Who does the work.
    #[arg(long, value_name = "NAME")]
    pub supervisor: Option<String>,
    /// The e-mail address.
    #[arg(long)]
    pub email: Option<String>,
    /// The telephone number.
    #[arg(long)]
    pub phone: Option<String>,
    /// The street.
    #[arg(long)]
    pub street: Option<String>,
    /// The postal code.
    #[arg(long)]
    pub postcode: Option<String>,
    /// The town.
    #[arg(long)]
    pub town: Option<String>,
    /// The language of documents and of the guide.
    #[arg(long, value_name = "LANG", value_parser = coded::<Language>(Language::CODES))]
    pub language: Option<Language>,
    /// Begin no history.
    #[arg(long)]
    pub no_git: bool,
}

/// Makes a practice folder.
///
/// # Errors
/// When the folder is not empty, an answer is missing or wrong, or something cannot be written.
pub fn run(context: &Context, args: &InitArgs) -> Result<ExitStatus, CommandError> {
    let folder = vacant(&args.dir)?;
    let nameless = !args.no_git && needs_identity(context, &folder)?;
    let mut told = Told::of_flags(args);
    told.check(context.words())?;

    if context.can_ask() && !told.is_enough(nameless) {
        if !interview::ask(context, &mut told, nameless)? {
            context.console.status(&say!(context.words(), "init-left"));
            return Ok(ExitStatus::Done);
        }
    } else {
        told.require(nameless)?;
    }
    let facts = told.facts(context.words())?;

    let history = history(args, &facts);
    let made = found(context, &folder, &files(&facts), &history, "init")?;

    tell(context, &folder, &facts, &made)?;
    Ok(ExitStatus::Done)
}

/// Decides how the history begins: where git knows nobody, the supervisor's name and address are taken.
fn history(args: &InitArgs, facts: &Facts) -> History {
    if args.no_git {
        return History::None;
    }
    History::Usual(facts.email.as_ref().map(|email| Identity {
        name: facts.supervisor.clone(),
        email: email.clone(),
    }))
}

/// Tells what was made and what to do next.
fn tell(
    context: &Context,
    folder: &Utf8Path,
    facts: &Facts,
    made: &Founded,
) -> Result<(), CommandError> {
    let words = context.words();
    context.answer(
        "init",
        || {
            json(
                folder.as_str(),
                &made.commit.paths,
                made.commit.id.as_deref(),
            )
        },
        |console| {
            console.data(&summary(
                words,
                folder.as_str(),
                &facts.name,
                &made.commit.paths,
            ))?;
            console.hint(&say!(words, "init-next-prices", folder = folder.as_str()));
            console.hint(&say!(words, "init-next-contract", folder = folder.as_str()));
            Ok(())
        },
    )
}
