//! `tyo template`: which texts documents are made from, a copy to edit, a trial of the practice's own.

use clap::{Args, Subcommand};
use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::templates::{Listed, Own, named, strangers, vacant};
use crate::app::tell::tell;
use crate::commands::coded::coded;
use crate::domain::language::Language;
use crate::output::template::{Row, check_json, json as rows_json, table};
use crate::ui::text::say;

/// Arguments of `template`.
#[derive(Debug, Args)]
pub struct TemplateArgs {
    /// What is to be done.
    #[command(subcommand)]
    pub command: TemplateCommand,
}

/// What can be done with templates.
#[derive(Debug, Subcommand)]
pub enum TemplateCommand {
    /// Lists them.
    List,
    /// Copies a built-in one.
    Eject(EjectArgs),
    /// Tries the practice's own.
    Check,
}

/// Arguments of `template eject`.
#[derive(Debug, Args)]
pub struct EjectArgs {
    /// The template.
    pub name: String,
    /// Only this language.
    #[arg(long, value_parser = coded::<Language>(Language::CODES))]
    pub language: Option<Language>,
}

/// Does what was asked for.
///
/// # Errors
/// When it could not be done.
pub fn run(context: &Context, args: &TemplateArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        TemplateCommand::List => list(context),
        TemplateCommand::Eject(args) => eject(context, args),
        TemplateCommand::Check => check(context),
    }
}

/// Lists templates.
fn list(context: &Context) -> Result<ExitStatus, CommandError> {
    let own = Own::read(&context.workspace()?.folder)?;
    let row = |listed: Listed| Row {
        name: listed.name,
        language: listed.language.code(),
        own: listed.own.map(Into::into),
    };
    let rows: Vec<Row> = own.list().into_iter().map(row).collect();
    context.answer(
        "template-list",
        || rows_json(&rows),
        |console| console.table(&table(context.words(), &rows)),
    )?;
    Ok(ExitStatus::Done)
}

/// Copies built-in templates to where they can be edited.
fn eject(context: &Context, args: &EjectArgs) -> Result<ExitStatus, CommandError> {
    let workspace = context.workspace()?;
    let in_name = args.name.contains('/') && named(&args.name, None).is_ok_and(|t| t.len() == 1);
    let language = match (args.language, in_name) {
        (None, false) => Some(workspace.practice()?.language),
        (language, _) => language,
    };
    let templates = named(&args.name, language)?;
    let mut change = context.begin(&workspace)?;
    let mut paths = Vec::new();
    for known in templates {
        let path = vacant(&workspace.folder, known)?;
        change.create(&path, known.text)?;
        paths.push(path.into_string());
    }
    context.commit(&workspace, change, "template-eject", &[])?;
    let words = context.words();
    context.answer(
        "template-eject",
        || json!({ "paths": paths }),
        |console| console.data(&paths.join("\n")),
    )?;
    if !context.json() {
        for path in &paths {
            let text = say!(words, "template-ejected", path = path.as_str());
            context.console.status(&text);
        }
        context.console.hint(&say!(words, "template-eject-next"));
    }
    Ok(ExitStatus::Done)
}

/// Tries the practice's own templates and tells every error.
fn check(context: &Context) -> Result<ExitStatus, CommandError> {
    let (words, workspace) = (context.words(), context.workspace()?);
    let own = Own::read(&workspace.folder)?;
    let problems: Vec<String> = own
        .check()
        .into_iter()
        .flat_map(|error| tell(words, &CommandError::Template(error)).causes)
        .collect();
    let strangers = strangers(&workspace.folder)?;
    let strangers: Vec<String> = strangers.into_iter().map(Into::into).collect();
    context.answer(
        "template-check",
        || check_json(own.count(), &problems, &strangers),
        |console| match problems.is_empty() {
            true => Ok(()),
            false => console.data(&problems.join("\n")),
        },
    )?;
    if !context.json() {
        for path in &strangers {
            let text = say!(words, "template-stranger", path = path.as_str());
            context.console.warn(&text);
        }
        if problems.is_empty() {
            let text = say!(words, "template-good", count = own.count());
            context.console.status(&text);
        }
    }
    Ok(match problems.is_empty() {
        true => ExitStatus::Done,
        false => ExitStatus::Findings,
    })
}
