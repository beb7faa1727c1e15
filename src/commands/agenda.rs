//! `tyo agenda`: what is late, what today brings and what lies ahead, with the command for each.

use chrono::{Days, NaiveDate};
use clap::Args;

use super::coded::coded;
use super::list::known_supervisor;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::whole::Whole;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::id::SupervisorId;
use crate::output::act::what;
use crate::output::agenda::{Agenda, Item, items, json, open, page, table};
use crate::output::say::weekday;
use crate::practice::due::What;
use crate::ui::console::PrintError;
use crate::ui::text::say;

/// Arguments of `agenda`.
#[derive(Debug, Args)]
pub struct AgendaArgs {
    /// How many days ahead.
    #[arg(long, value_name = "DAYS", default_value_t = 14,
          value_parser = clap::value_parser!(u32).range(0..=3660))]
    pub days: u32,
    /// However far ahead.
    #[arg(short, long, conflicts_with = "days")]
    pub all: bool,
    /// Only this kind of work.
    #[arg(long, value_name = "KIND", value_parser = coded::<Kind>(Kind::CODES))]
    pub kind: Option<Kind>,
    /// Only what is due like this.
    #[arg(long, value_name = "WHAT", value_parser = coded::<What>(What::CODES))]
    pub what: Option<What>,
    /// Only this supervisor's.
    #[arg(long, value_name = "SUPERVISOR")]
    pub supervisor: Option<SupervisorId>,
}

impl AgendaArgs {
    /// Says whether an engagement is asked for.
    fn wants(&self, engagement: &Engagement, all: &Whole) -> bool {
        self.kind.is_none_or(|kind| kind == engagement.kind)
            && self
                .supervisor
                .as_ref()
                .is_none_or(|wanted| all.works(wanted, engagement))
    }

    /// Returns the last day shown.
    fn last(&self, today: NaiveDate) -> NaiveDate {
        if self.all {
            return NaiveDate::MAX;
        }
        let ahead = Days::new(self.days.into());
        today.checked_add_days(ahead).unwrap_or(NaiveDate::MAX)
    }
}

/// Tells what is due.
///
/// # Errors
/// When the folder cannot be read or a file is wrong.
pub fn run(context: &Context, args: &AgendaArgs) -> Result<ExitStatus, CommandError> {
    let today = context.today()?;
    let all = Whole::sound(context)?;
    if let Some(id) = &args.supervisor {
        known_supervisor(context.words(), &all, id)?;
    }

    let asked = || all.engagements.iter().filter(|e| args.wants(e, &all));
    let mut items = items(&all.practice, &all.clients, asked(), today);
    items.retain(|item| args.what.is_none_or(|what| what == item.due.what));
    let (mut agenda, later) = Agenda::until(args.last(today), today, items);
    if args.what.is_none() {
        agenda.open = open(&all.practice, &all.clients, asked(), today);
    }
    tell(context, args, &agenda, later.first())?;
    Ok(ExitStatus::Done)
}

/// Shows the agenda, and how much lies further ahead; says kindly when there is nothing to do.
fn tell(
    context: &Context,
    args: &AgendaArgs,
    agenda: &Agenda<'_>,
    next: Option<&Item<'_>>,
) -> Result<(), CommandError> {
    let words = context.words();
    context.answer(
        "agenda",
        || json(agenda),
        |console| {
            if console.facts().stdout_is_terminal {
                console.data(&page(words, console.out_paint(), console.width(), agenda))?;
            } else {
                console.table(&table(words, agenda))?;
            }
            match next {
                _ if agenda.items.is_empty() && agenda.open.is_empty() => {
                    console.status(&empty(context, args, next));
                }
                Some(_) => console.status(&say!(words, "agenda-later", count = agenda.later)),
                None => {}
            }
            Ok::<(), PrintError>(())
        },
    )?;
    Ok(())
}

/// Says that there is nothing to do, and what comes next.
fn empty(context: &Context, args: &AgendaArgs, next: Option<&Item<'_>>) -> String {
    let words = context.words();
    let Some(next) = next else {
        return say!(words, "agenda-empty");
    };
    let told = say!(words, "agenda-empty-days", count = args.days);
    let next = say!(
        words,
        "agenda-next",
        day = weekday(words, next.due.day),
        id = next.engagement.id.as_str(),
        what = what(words, &next.due)
    );
    format!("{told}\n{next}")
}
