//! `tyo invoice preview`: what would be invoiced for a month, and why everything else would not. Changes nothing.

use chrono::NaiveDate;
use clap::Args;

use crate::app::billing::agreed;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::refusal::Rule;
use crate::app::whole::Whole;
use crate::commands::month::month;
use crate::domain::engagement::Engagement;
use crate::domain::id::EngagementId;
use crate::domain::period::Period;
use crate::output::invoice::preview::{Report, json, tell};
use crate::practice::billing::{Billed, Billing, Request, Span, bill};

/// Arguments of `invoice preview`.
#[derive(Debug, Args)]
pub struct PreviewArgs {
    /// The month.
    #[arg(long, value_name = "YYYY-MM")]
    pub month: String,
    /// Only this engagement; may be given again.
    #[arg(long, value_name = "ID")]
    pub only: Vec<EngagementId>,
    /// All but this engagement; may be given again.
    #[arg(long, value_name = "ID")]
    pub except: Vec<EngagementId>,
    /// What earlier months left unbilled as well.
    #[arg(long)]
    pub missing: bool,
}

impl PreviewArgs {
    /// Says whether an engagement is asked for.
    fn wants(&self, id: &EngagementId) -> bool {
        (self.only.is_empty() || self.only.contains(id)) && !self.except.contains(id)
    }

    /// Returns the days that are billed.
    fn span(&self, month: Period) -> Span {
        Span {
            from: (!self.missing).then_some(month.first()),
            to: month.last(),
        }
    }
}

/// Tells what would be invoiced.
///
/// # Errors
/// When the month is none or lies ahead, an engagement is not there, the folder cannot be read or a file is wrong.
pub(super) fn run(context: &Context, args: &PreviewArgs) -> Result<ExitStatus, CommandError> {
    let today = context.today()?;
    let month = begun(month(context, &args.month)?, &args.month, today)?;
    let all = Whole::sound(context)?;
    refuse_strangers(&all, args)?;

    let billing = decide(context, &all, args, month, today)?;

    let report = Report {
        month: &args.month,
        date: today,
        billing: &billing,
    };
    let words = context.words();
    context.answer(
        "invoice-preview",
        || json(&report),
        |console| tell(words, console, &report),
    )?;
    Ok(ExitStatus::Done)
}

/// Decides over the engagements asked for.
fn decide(
    context: &Context,
    all: &Whole,
    args: &PreviewArgs,
    month: Period,
    today: NaiveDate,
) -> Result<Billing, CommandError> {
    let asked = all.engagements.iter();
    let asked = asked.filter(|engagement: &&Engagement| args.wants(&engagement.id));
    let engagements = agreed(&context.workspace()?, asked)?;
    let request = Request {
        practice: &all.practice,
        clients: &all.clients,
        billed: &Billed::default(),
        span: args.span(month),
        date: today,
    };
    Ok(bill(&request, engagements))
}

/// Refuses a month that lies ahead: nothing in it can have been held.
fn begun(month: Period, text: &str, today: NaiveDate) -> Result<Period, CommandError> {
    if month.first() <= today {
        return Ok(month);
    }
    let facts = vec![
        ("month", text.to_owned()),
        ("current", today.format("%Y-%m").to_string()),
    ];
    Err(CommandError::refused(Rule::MonthAhead, facts))
}

/// Refuses an engagement there is not: it would look as if it had nothing to invoice.
fn refuse_strangers(all: &Whole, args: &PreviewArgs) -> Result<(), CommandError> {
    let is_there = |id: &&EngagementId| all.engagements.iter().any(|e| e.id == **id);
    let mut named = args.only.iter().chain(&args.except);
    named
        .find(|id| !is_there(id))
        .map_or(Ok(()), |id| Err(all.no_engagement(id)))
}
