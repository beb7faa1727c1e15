//! `tyo session plan`: proposes a series of meetings, shows it and, after a yes, writes it as one commit.

use clap::Args;

use super::series::{self, Gathered, SeriesFlags};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::diary::Diary;
use crate::app::life::series::{Calendar, refuse, sessions, stand_in};
use crate::commands::coded::coded;
use crate::domain::session::{Mode, SessionType};
use crate::output::session::plan::{json, table, told};
use crate::practice::planning::{Plan, Warning, Wish, admit, plan};
use crate::ui::text::say;

/// Arguments of `session plan`.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// The engagement.
    pub id: String,
    /// The series.
    #[command(flatten)]
    pub series: SeriesFlags,
    /// How people meet.
    #[arg(long, value_parser = coded::<Mode>(Mode::CODES))]
    pub mode: Option<Mode>,
    /// What kind of meeting.
    #[arg(long = "type", value_parser = coded::<SessionType>(SessionType::CODES))]
    pub session_type: Option<SessionType>,
    /// The party met, in a mediation.
    #[arg(long, value_name = "CODE")]
    pub party: Option<String>,
    /// Another place than agreed.
    #[arg(long)]
    pub venue: Option<String>,
    /// Write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

impl PlanArgs {
    /// Makes the wish of answers.
    fn wish(&self, gathered: &Gathered) -> Option<Wish> {
        Some(Wish {
            first: gathered.first?,
            time: gathered.time?,
            minutes: gathered.minutes?,
            every: gathered.every.unwrap_or(1),
            count: gathered.count,
            until: gathered.until,
            mode: self.mode,
            session_type: self.session_type,
            party: self.party.clone(),
            venue: self.venue.clone(),
        })
    }
}

/// Plans a series.
///
/// # Errors
/// When an answer is wrong or missing, the record does not allow the series, or the file cannot be written.
pub(super) fn run(context: &Context, args: &PlanArgs) -> Result<ExitStatus, CommandError> {
    let diary = Diary::open(context, &args.id)?;
    let calendar = Calendar::read(&diary)?;
    let book = calendar.book(&diary);
    let refused = |error| refuse(diary.engagement(), error);
    admit(&book, args.session_type).map_err(refused)?;
    let gathered = series::gather(context, &args.series, args.session_type, &book)?;
    let Some(wish) = gathered.and_then(|gathered| args.wish(&gathered)) else {
        return nothing(context);
    };
    let plan = plan(&book, &wish).map_err(refused)?;
    let mut planned = sessions(&plan);
    let replaced = stand_in(diary.engagement(), &mut planned);
    let page = diary.with(&planned)?;
    if calendar.unread > 0 {
        let unread = say!(context.words(), "plan-unread", count = calendar.unread);
        context.console.warn(&unread);
    }
    let asks = !args.dry_run && !context.yes() && context.can_ask();
    if asks {
        let drawn = table(context.words(), &plan).drawn(context.console.width());
        context.console.status(&drawn);
        warn(context, &plan);
    }
    if !args.dry_run {
        if !confirmed(context, &plan)? {
            return nothing(context);
        }
        diary.write(context, &page, "session-plan")?;
    }
    answer(context, &diary, &plan, args.dry_run, asks)?;
    if let Some(owed) = replaced {
        let told = say!(context.words(), "plan-stands-in", session = owed.as_str());
        context.console.status(&told);
    }
    Ok(ExitStatus::Done)
}

/// Says that nothing was planned.
fn nothing(context: &Context) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    context.console.status(&say!(words, "plan-nothing"));
    Ok(ExitStatus::Done)
}

/// Warns of what speaks against the series as a whole.
fn warn(context: &Context, plan: &Plan) {
    for warning in &plan.warnings {
        context.console.warn(&told(context.words(), warning));
    }
}

/// Asks whether to write; Enter means no where a meeting could not take place.
fn confirmed(context: &Context, plan: &Plan) -> Result<bool, CommandError> {
    let count = plan.slots().count();
    let serious =
        |warning: &Warning| matches!(warning, Warning::Overlap { .. } | Warning::Journey { .. });
    let clear = !plan.slots().any(|slot| slot.warnings.iter().any(serious));
    context.confirm_with(&say!(context.words(), "plan-confirm", count = count), clear)
}

/// Tells what was planned, or would be; the table is not shown twice.
fn answer(
    context: &Context,
    diary: &Diary,
    plan: &Plan,
    dry_run: bool,
    shown: bool,
) -> Result<ExitStatus, CommandError> {
    let words = context.words();
    context.answer(
        "session-plan",
        || json(diary.id(), plan, !dry_run),
        |console| match shown {
            true => Ok(()),
            false => {
                console.table(&table(words, plan))?;
                warn(context, plan);
                Ok(())
            }
        },
    )?;
    let count = plan.slots().count();
    context.console.status(&match dry_run {
        true => say!(words, "plan-dry-run", count = count),
        false => say!(words, "plan-done", count = count),
    });
    Ok(ExitStatus::Done)
}
