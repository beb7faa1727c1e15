//! The shape of the command line. Its words stand in the catalogue as `help-<command>` and `help-<command>--<argument>`.

use camino::Utf8PathBuf;
use clap::{ArgAction, Args, Parser, Subcommand};

use crate::commands::agenda::AgendaArgs;
use crate::commands::check::CheckArgs;
use crate::commands::completions::CompletionsArgs;
use crate::commands::config::ConfigArgs;
use crate::commands::contract::ContractArgs;
use crate::commands::decide::DecideArgs;
use crate::commands::demo::DemoArgs;
use crate::commands::edit::EditArgs;
use crate::commands::explain::ExplainArgs;
use crate::commands::export::ExportArgs;
use crate::commands::goal::GoalArgs;
use crate::commands::help::HelpArgs;
use crate::commands::import::ImportArgs;
use crate::commands::init::InitArgs;
use crate::commands::invoice::InvoiceArgs;
use crate::commands::list::ListArgs;
use crate::commands::man::ManArgs;
use crate::commands::mediation::MediationArgs;
use crate::commands::new_client::NewClientArgs;
use crate::commands::new_contract::NewContractArgs;
use crate::commands::new_enquiry::NewEnquiryArgs;
use crate::commands::review::ReviewArgs;
use crate::commands::schema::SchemaArgs;
use crate::commands::session::SessionArgs;
use crate::commands::show::ShowArgs;
use crate::commands::stats::StatsArgs;
use crate::commands::step::StepArgs;
use crate::commands::task::TaskArgs;
use crate::commands::template::TemplateArgs;
use crate::commands::undo::UndoArgs;
use crate::ui::style::ColorChoice;
use crate::ui::text::Lang;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "tyo",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
#[command(
    arg_required_else_help = true,
    max_term_width = 100,
    infer_long_args = false
)]
pub struct Cli {
    /// Flags that every command takes.
    #[command(flatten)]
    pub global: Global,
    /// What is to be done.
    #[command(subcommand)]
    pub command: Command,
}

/// Flags that every command takes.
#[derive(Debug, Args)]
pub struct Global {
    /// Where the search for the practice folder begins.
    #[arg(short = 'C', long, global = true, value_name = "DIR")]
    pub practice: Option<Utf8PathBuf>,
    /// Answer in JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// Never ask.
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Answer mild and moderate questions with yes.
    #[arg(short, long, global = true)]
    pub yes: bool,
    /// Language of the terminal.
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<Lang>,
    /// Colour.
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<ColorChoice>,
    /// Seconds to wait for another run.
    #[arg(long, global = true, value_name = "SECONDS")]
    pub wait: Option<u64>,
    /// Print help.
    #[arg(short, long, global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
    /// Print the version.
    #[arg(short = 'V', long, action = ArgAction::Version)]
    pub version: Option<bool>,
}

/// Every command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// The example practice.
    Demo(DemoArgs),
    /// A new practice folder.
    Init(InitArgs),
    /// Records a client.
    NewClient(NewClientArgs),
    /// Records an enquiry.
    NewEnquiry(NewEnquiryArgs),
    /// Makes a contract.
    NewContract(NewContractArgs),
    /// What is due.
    Agenda(AgendaArgs),
    /// Engagements in a table.
    List(ListArgs),
    /// One whole engagement.
    Show(ShowArgs),
    /// An existing practice moves in.
    Import(ImportArgs),
    /// What a session costs, and why.
    Explain(ExplainArgs),
    /// A file in the editor.
    Edit(EditArgs),
    /// The life of a contract.
    Contract(ContractArgs),
    /// Meetings.
    Session(SessionArgs),
    /// Meetings, hours and cancellations in figures.
    Stats(StatsArgs),
    /// From sessions to invoices.
    Invoice(InvoiceArgs),
    /// The record for other programs.
    Export(ExportArgs),
    /// Decisions.
    Decide(DecideArgs),
    /// Evaluations.
    Review(ReviewArgs),
    /// Any other dated step.
    Step(StepArgs),
    /// Goals.
    Goal(GoalArgs),
    /// What only a mediation has.
    Mediation(MediationArgs),
    /// Tasks between meetings.
    Task(TaskArgs),
    /// The texts documents are made from.
    Template(TemplateArgs),
    /// The whole folder, problem by problem.
    Check(CheckArgs),
    /// The last command, taken back.
    Undo(UndoArgs),
    /// Settings.
    Config(ConfigArgs),
    /// The JSON Schema of a file.
    Schema(SchemaArgs),
    /// Completion for a shell.
    Completions(CompletionsArgs),
    /// Manual pages.
    Man(ManArgs),
    /// Help on a command, the format or errors.
    Help(HelpArgs),
}
