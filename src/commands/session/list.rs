//! `tyo session list`: sessions of one engagement or of all, with what became of them and what is charged.

use chrono::NaiveDate;
use clap::Args;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::life::diary::Diary;
use crate::app::whole::Whole;
use crate::commands::coded::coded;
use crate::commands::dates::{Direction, typed};
use crate::commands::list::known_supervisor;
use crate::commands::month::month;
use crate::domain::engagement::Engagement;
use crate::domain::id::SupervisorId;
use crate::domain::session::{Session, SessionStatus};
use crate::output::session::listed::{Row, json, table};
use crate::practice::meeting::owed;
use crate::ui::text::say;

/// Arguments of `session list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Only this engagement's.
    pub id: Option<String>,
    /// The first day.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub from: Option<String>,
    /// The last day.
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    pub to: Option<String>,
    /// Only those of which this became.
    #[arg(long, value_parser = coded::<SessionStatus>(SessionStatus::CODES))]
    pub status: Option<SessionStatus>,
    /// Only this supervisor's.
    #[arg(long, value_name = "SUPERVISOR")]
    pub supervisor: Option<SupervisorId>,
    /// Only this month's.
    #[arg(long, value_name = "YYYY-MM", conflicts_with_all = ["from", "to"])]
    pub month: Option<String>,
}

/// What is wanted of the sessions.
struct Wanted {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    status: Option<SessionStatus>,
}

impl Wanted {
    /// Says whether a session is asked for.
    fn fits(&self, session: &Session) -> bool {
        let day = session.start.date();
        self.from.is_none_or(|from| from <= day)
            && self.to.is_none_or(|to| day <= to)
            && self.status.is_none_or(|status| status == session.status)
    }
}

/// Lists sessions.
///
/// # Errors
/// When a filter cannot be read, the folder cannot be read or a file is wrong.
pub(super) fn run(context: &Context, args: &ListArgs) -> Result<ExitStatus, CommandError> {
    let wanted = wanted(context, args)?;
    match args.id.as_deref().filter(|_| args.supervisor.is_none()) {
        Some(id) => {
            let diary = Diary::open(context, id)?;
            tell(context, &[diary.engagement()], &wanted, true)
        }
        None => {
            let all = Whole::sound(context)?;
            if let Some(id) = &args.supervisor {
                known_supervisor(context.words(), &all, id)?;
            }
            let mine = |engagement: &&Engagement| {
                let who = args.supervisor.as_ref();
                who.is_none_or(|who| all.works(who, engagement))
                    && args
                        .id
                        .as_ref()
                        .is_none_or(|id| id == engagement.id.as_str())
            };
            let engagements: Vec<&Engagement> = all.engagements.iter().filter(mine).collect();
            tell(context, &engagements, &wanted, false)
        }
    }
}

/// Reads the filters.
fn wanted(context: &Context, args: &ListArgs) -> Result<Wanted, CommandError> {
    let today = context.today()?;
    let day = |text: &Option<String>| {
        let text = text.as_deref();
        text.map(|text| typed::day(context, text, today, Direction::Nearest))
            .transpose()
    };
    let (from, to) = match &args.month {
        Some(text) => {
            let month = month(context, text)?;
            (Some(month.first()), Some(month.last()))
        }
        None => (day(&args.from)?, day(&args.to)?),
    };
    Ok(Wanted {
        from,
        to,
        status: args.status,
    })
}

/// Shows the sessions that are wanted, earliest first.
fn tell(
    context: &Context,
    engagements: &[&Engagement],
    wanted: &Wanted,
    one: bool,
) -> Result<ExitStatus, CommandError> {
    let mut rows = Vec::new();
    for engagement in engagements {
        let owed = owed(engagement);
        let fitting = engagement.sessions.iter().filter(|s| wanted.fits(s));
        rows.extend(fitting.map(|session| {
            let is_owed = owed.iter().any(|owed| owed.id == session.id);
            Row::new(engagement, session, is_owed)
        }));
    }
    rows.sort_by_key(|row| row.session.start);
    let words = context.words();
    context.answer(
        "session-list",
        || json(&rows),
        |console| {
            if rows.is_empty() {
                console.status(&say!(words, "session-empty"));
                return Ok(());
            }
            console.table(&table(words, &rows, one))
        },
    )?;
    Ok(ExitStatus::Done)
}
