//! `tyo import`: an existing practice moves in. Shows everything first, asks once, and writes all of it or nothing.

use camino::Utf8PathBuf;
use clap::{Args, Subcommand};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::import::encoding::Encoding;
use crate::app::import::plan::Plan;
use crate::app::import::sort::Sort;
use crate::app::import::{files_in, plan, write};
use crate::output::import::{Fate, Moving, Row, SessionsRow, Tally, json, tables};
use crate::practice::status::status;
use crate::ui::text::say;

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// From what.
    #[command(subcommand)]
    pub command: ImportCommand,
}

/// From what can be imported.
#[derive(Debug, Subcommand)]
pub enum ImportCommand {
    /// CSV files.
    Csv(CsvArgs),
}

/// Arguments of `import csv`.
#[derive(Debug, Args)]
pub struct CsvArgs {
    /// A folder with `clients.csv`, `engagements.csv` and `sessions.csv`, or some of them.
    #[arg(value_name = "DIR", required_unless_present_any = ["clients", "engagements", "sessions"])]
    pub folder: Option<Utf8PathBuf>,
    /// Clients.
    #[arg(long, value_name = "FILE")]
    pub clients: Option<Utf8PathBuf>,
    /// Engagements.
    #[arg(long, value_name = "FILE")]
    pub engagements: Option<Utf8PathBuf>,
    /// Sessions.
    #[arg(long, value_name = "FILE")]
    pub sessions: Option<Utf8PathBuf>,
    /// Write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

impl CsvArgs {
    /// Lists the files: those of the folder, and those given by name in their place.
    fn files(&self) -> Result<Vec<(Sort, Utf8PathBuf)>, CommandError> {
        let mut files = match &self.folder {
            Some(folder) => files_in(folder)?,
            None => Vec::new(),
        };
        let own = [
            (Sort::Clients, &self.clients),
            (Sort::Engagements, &self.engagements),
            (Sort::Sessions, &self.sessions),
        ];
        for (sort, path) in own {
            if let Some(path) = path {
                files.retain(|(other, _)| *other != sort);
                files.push((sort, path.clone()));
            }
        }
        Ok(files)
    }
}

/// Does what was asked for.
///
/// # Errors
/// When a row is wrong, the person says no way to answer, or a file cannot be had.
pub fn run(context: &Context, args: &ImportArgs) -> Result<ExitStatus, CommandError> {
    match &args.command {
        ImportCommand::Csv(args) => csv(context, args),
    }
}

/// Imports from CSV files.
fn csv(context: &Context, args: &CsvArgs) -> Result<ExitStatus, CommandError> {
    let plan = plan(context, &args.files()?)?;
    let mut moving = moving(context, &plan, args.dry_run)?;
    encodings(context, &plan);
    if !context.json() {
        preview(context, &moving)?;
    }
    let words = context.words();
    if !args.dry_run && moving.tally.is_new() {
        let question = say!(words, "import-question", count = plan.entries().len());
        if !context.confirm_with(&question, false)? {
            context.console.status(&say!(words, "import-declined"));
            return Ok(ExitStatus::Done);
        }
        write(context, &plan)?;
        moving.written = true;
    }
    if context.json() {
        context.answer("import", || json(&moving), |_| Ok(()))?;
    }
    tell(context, &moving, args.dry_run);
    Ok(ExitStatus::Done)
}

/// Shows what is new and what is there already.
fn preview(context: &Context, moving: &Moving) -> Result<(), CommandError> {
    let words = context.words();
    for (at, (heading, table)) in tables(words, moving).into_iter().enumerate() {
        let apart = if at > 0 { "\n" } else { "" };
        context.console.status(&format!("{apart}{heading}"));
        context.console.table(&table)?;
    }
    Ok(())
}

/// Says which files were read in another encoding than UTF-8.
fn encodings(context: &Context, plan: &Plan) {
    for (file, encoding) in &plan.encodings {
        if *encoding == Encoding::Windows1252 {
            let told = say!(context.words(), "import-windows", path = file.as_str());
            context.console.status(&told);
        }
    }
}

/// Tells what was done, and what can be done next.
fn tell(context: &Context, moving: &Moving, dry_run: bool) {
    let (words, console) = (context.words(), &context.console);
    let tally = &moving.tally;
    if !tally.is_new() {
        return console.status(&say!(words, "import-nothing", count = tally.unchanged()));
    }
    console.status(&say!(
        words,
        "import-tally",
        clients = tally.clients.0,
        engagements = tally.engagements.0,
        sessions = tally.sessions.0
    ));
    if tally.unchanged() > 0 {
        console.status(&say!(words, "import-unchanged", count = tally.unchanged()));
    }
    if dry_run {
        console.status(&say!(words, "import-dry-run"));
    }
    if !moving.gaps.is_empty() {
        console.hint(&say!(words, "import-gaps", count = moving.gaps.len()));
    }
}

/// Gathers what is to be shown.
fn moving(context: &Context, plan: &Plan, dry_run: bool) -> Result<Moving, CommandError> {
    let today = context.today()?;
    let fate = |new: bool| if new { Fate::New } else { Fate::Unchanged };
    let clients = plan.clients.iter().map(|item| Row {
        line: item.line,
        fate: fate(item.fate.is_new()),
        record: item.client.clone(),
    });
    let engagements = plan.engagements.iter().map(|item| Row {
        line: item.line,
        fate: fate(item.fate.is_new()),
        record: (item.engagement.clone(), status(&item.engagement, today)),
    });
    let sessions = plan.sessions.iter().map(|group| SessionsRow {
        engagement: group.engagement.clone(),
        new: group.new.clone(),
        unchanged: group.unchanged.clone(),
    });
    let gaps = plan.engagements.iter().filter(|item| item.gaps);
    let moving = Moving {
        gaps: gaps.map(|item| item.engagement.id.to_string()).collect(),
        clients: clients.collect(),
        engagements: engagements.collect(),
        sessions: sessions.collect(),
        tally: Tally::default(),
        dry_run,
        written: false,
    };
    Ok(moving.counted())
}
