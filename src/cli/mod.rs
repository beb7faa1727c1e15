//! The command line: one parser, one dispatch, and the single place that prints an error.

pub mod arguments;
mod complete;
mod fault;
mod localise;
mod report;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use crate::app::config::Environment;
use crate::app::context::{Context, GlobalFlags};
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::commands;
use arguments::{Cli, Command};

pub use localise::localise;

/// Runs the program on the arguments it was started with.
#[must_use]
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let environment = Environment::of_process();
    let status = fault::guarded(|| {
        if complete::answered(&arguments, &environment) {
            return ExitStatus::Done;
        }
        run(&arguments, environment)
    });
    ExitCode::from(status.code())
}

/// Parses the arguments, runs the command and tells what stopped it.
fn run(arguments: &[OsString], environment: Environment) -> ExitStatus {
    if let [_, only] = arguments
        && matches!(only.to_str(), Some("--version" | "-V"))
    {
        return version(environment);
    }
    let parsed = Cli::command()
        .try_get_matches_from(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let Ok(cli) = parsed else {
        // Help and usage errors are worth the time that a localised parser takes; a good command line is not.
        return usage::explain(arguments, environment);
    };
    if let Command::Help(args) = &cli.command
        && args.document().is_none()
    {
        return usage::explain(&usage::asking(arguments), environment);
    }
    let context = Context::new(cli.global.flags(), environment);
    report::settings(&context);
    match dispatch(&context, cli.command) {
        Ok(status) => status,
        Err(error) => report::error(&context, &error),
    }
}

/// Prints the version, which is asked for by scripts more than by people: without a parser and without a catalogue.
fn version(environment: Environment) -> ExitStatus {
    let context = Context::new(GlobalFlags::default(), environment);
    // A reader who goes away has seen enough.
    let _ = context
        .console
        .data(&format!("tyo {}", env!("CARGO_PKG_VERSION")));
    ExitStatus::Done
}

/// Hands the arguments to their command.
fn dispatch(context: &Context, command: Command) -> Result<ExitStatus, CommandError> {
    match command {
        Command::Agenda(args) => commands::agenda::run(context, &args),
        Command::Edit(args) => commands::edit::run(context, &args),
        Command::Explain(args) => commands::explain::run(context, &args),
        Command::Undo(args) => commands::undo::run(context, &args),
        Command::Decide(args) => commands::decide::run(context, &args),
        Command::Demo(args) => commands::demo::run(context, &args),
        Command::Import(args) => commands::import::run(context, &args),
        Command::Init(args) => commands::init::run(context, &args),
        Command::Check(args) => commands::check::run(context, &args),
        Command::Config(args) => commands::config::run(context, &args),
        Command::Contract(args) => commands::contract::run(context, &args),
        Command::Export(args) => commands::export::run(context, &args),
        Command::Invoice(args) => commands::invoice::run(context, &args),
        Command::List(args) => commands::list::run(context, &args),
        Command::NewClient(args) => commands::new_client::run(context, &args),
        Command::NewContract(args) => commands::new_contract::run(context, &args),
        Command::NewEnquiry(args) => commands::new_enquiry::run(context, &args),
        Command::Completions(args) => commands::completions::run(context, &args),
        Command::Goal(args) => commands::goal::run(context, &args),
        Command::Help(args) => commands::help::run(context, args.document().unwrap_or_default()),
        Command::Man(args) => {
            let parser = localise(Cli::command(), context.words());
            commands::man::run(context, &args, parser)
        }
        Command::Review(args) => commands::review::run(context, &args),
        Command::Mediation(args) => commands::mediation::run(context, &args),
        Command::Schema(args) => commands::schema::run(context, &args),
        Command::Session(args) => commands::session::run(context, &args),
        Command::Show(args) => commands::show::run(context, &args),
        Command::Stats(args) => commands::stats::run(context, &args),
        Command::Step(args) => commands::step::run(context, &args),
        Command::Task(args) => commands::task::run(context, &args),
        Command::Template(args) => commands::template::run(context, &args),
    }
}

impl arguments::Global {
    /// Turns the arguments into the flags of a context.
    fn flags(&self) -> GlobalFlags {
        GlobalFlags {
            practice: self.practice.clone(),
            lang: self.lang,
            color: self.color,
            json: self.json,
            no_input: self.no_input,
            yes: self.yes,
            wait: self.wait,
        }
    }
}
