//! `tyo stats`: meetings, hours and cancellations added up, and hours for one's own certification.

use chrono::NaiveDate;
use clap::Args;

use super::coded::coded;
use super::window::Window;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::whole::Whole;
use crate::output::stats::{Report, certification, chart, json, table};
use crate::practice::stats::{Grouping, countdown, experience, stats};
use crate::ui::text::say;

/// Arguments of `stats`.
#[derive(Debug, Args)]
pub struct StatsArgs {
    /// What the figures are added up by.
    #[arg(long, value_name = "GROUP", default_value = "month", value_parser = coded::<Grouping>(Grouping::CODES))]
    pub by: Grouping,
    /// The first day.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// The last day.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// One calendar year.
    #[arg(long, value_name = "YEAR", conflicts_with_all = ["from", "to"], value_parser = clap::value_parser!(i32).range(1990..2200))]
    pub year: Option<i32>,
    /// Hours of supervision given, by supervisor and form.
    #[arg(long, conflicts_with = "by")]
    pub certification: bool,
    /// Bars instead of a table.
    #[arg(long)]
    pub chart: bool,
}

impl StatsArgs {
    /// Reads the days that are asked about.
    fn window(&self, today: NaiveDate) -> Result<Window, CommandError> {
        match self.year {
            Some(year) => Ok(Window {
                from: NaiveDate::from_ymd_opt(year, 1, 1),
                to: NaiveDate::from_ymd_opt(year, 12, 31),
            }),
            None => Window::read(self.from.as_deref(), self.to.as_deref(), today),
        }
    }
}

/// Tells the figures.
///
/// # Errors
/// When the folder cannot be read, a file is wrong, or a day is none.
pub fn run(context: &Context, args: &StatsArgs) -> Result<ExitStatus, CommandError> {
    let window = args.window(context.today()?)?;
    let all = Whole::sound(context)?;

    let report = report(&all, args, window);

    tell(context, args, &report)?;
    Ok(ExitStatus::Done)
}

/// Adds everything up.
fn report<'a>(all: &'a Whole, args: &StatsArgs, window: Window) -> Report<'a> {
    let (practice, engagements) = (&all.practice, &all.engagements);
    let counted =
        |engagement| countdown(engagement).map(|counted| (engagement.id.clone(), counted));
    Report {
        grouping: args.by,
        from: window.from,
        to: window.to,
        stats: stats(practice, engagements, args.by, |day| window.contains(day)),
        countdowns: engagements.iter().filter_map(counted).collect(),
        experience: experience(practice, engagements, window.from, window.to),
        clients: &all.clients,
    }
}

/// Shows what was asked for, or says that there is nothing to show.
fn tell(context: &Context, args: &StatsArgs, report: &Report<'_>) -> Result<(), CommandError> {
    let words = context.words();
    let given = &report.experience;
    let nothing = match args.certification {
        true => given
            .iter()
            .all(|one| one.total.sessions == 0 && one.asked().is_none()),
        false => report.stats.groups.is_empty(),
    };
    context.answer(
        "stats",
        || json(report),
        |console| match (args.certification, args.chart) {
            _ if nothing && report.from.is_none() && report.to.is_none() => {
                console.status(&say!(words, "stats-empty"));
                Ok(())
            }
            _ if nothing => {
                console.status(&say!(words, "stats-empty-then"));
                Ok(())
            }
            (true, true) => console.chart(&certification::chart(words, given)),
            (true, false) => console.table(&certification::table(words, given)),
            (false, true) => console.chart(&chart(words, report)),
            (false, false) => console.table(&table(words, report)),
        },
    )
}
