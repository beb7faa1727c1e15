//! `tyo export ics`: meetings as a calendar file that phones and office programs read, and what is due where it is asked for.
//!
//! Without a person, a theme or a reason: an event is a general word and the engagement's id.

mod dues;
mod meetings;

use camino::{Utf8Path, Utf8PathBuf};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use clap::Args;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::outside::{Fate, write_over};
use crate::app::refusal::Rule;
use crate::app::whole::Whole;
use crate::commands::list::known_supervisor;
use crate::commands::window::Window;
use crate::document::calendar::{Event, Scope, calendar, is_ours};
use crate::domain::engagement::Engagement;
use crate::domain::helsinki;
use crate::domain::id::{EngagementId, SupervisorId};
use crate::output::export::{Row, json};
use crate::practice::calendar::revised;
use crate::ui::text::say;

/// Arguments of `export ics`.
#[derive(Debug, Args)]
pub struct IcsArgs {
    /// The first day.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// The last day.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// Only this supervisor's meetings.
    #[arg(long, value_name = "SUPERVISOR")]
    pub supervisor: Option<SupervisorId>,
    /// Only this engagement's meetings; may be given again.
    #[arg(long, value_name = "ENGAGEMENT")]
    pub engagement: Vec<EngagementId>,
    /// What is due too, as whole days.
    #[arg(long)]
    pub due: bool,
    /// The file to write; `-` is standard output.
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub out: Utf8PathBuf,
}

impl IcsArgs {
    /// Says whether an engagement is asked for.
    fn wants(&self, engagement: &Engagement, all: &Whole) -> bool {
        let named = self.engagement.is_empty() || self.engagement.contains(&engagement.id);
        let theirs = |who| all.works(who, engagement);
        named && self.supervisor.as_ref().is_none_or(theirs)
    }

    /// Returns the file to write; none is standard output.
    fn file(&self) -> Option<&Utf8Path> {
        (self.out != "-").then_some(&*self.out)
    }
}

/// An event with the same as data.
struct Item {
    begins: NaiveDateTime,
    event: Event,
    row: Row,
}

/// What all events of one engagement are made with.
struct Source<'a> {
    all: &'a Whole,
    engagement: &'a Engagement,
    scope: &'a Scope,
    today: NaiveDate,
    stamp: DateTime<Utc>,
}

/// Writes the calendar.
///
/// # Errors
/// When the folder cannot be read, or the file cannot be written or is no calendar of ours.
pub(super) fn run(context: &Context, args: &IcsArgs) -> Result<ExitStatus, CommandError> {
    let today = context.today()?;
    let window = Window::read(args.from.as_deref(), args.to.as_deref(), today)?;
    let all = Whole::sound(context)?;
    if let Some(id) = &args.supervisor {
        known_supervisor(context.words(), &all, id)?;
    }
    refuse_strangers(&all, &args.engagement)?;

    let items = gather(&all, args, window, today);
    let events: Vec<Event> = items.iter().map(|item| item.event.clone()).collect();
    let text = calendar(&events);

    let fate = args.file().map(|file| put(file, &text)).transpose()?;
    tell(context, args, items, &text, fate)?;
    Ok(ExitStatus::Done)
}

/// Refuses an engagement there is not: an empty calendar would say that it has no meetings.
fn refuse_strangers(all: &Whole, ids: &[EngagementId]) -> Result<(), CommandError> {
    let is_there = |id: &&EngagementId| all.engagements.iter().any(|e| e.id == **id);
    match ids.iter().find(|id| !is_there(id)) {
        Some(id) => Err(all.no_engagement(id)),
        None => Ok(()),
    }
}

/// Gathers the events asked for, earliest first.
fn gather(all: &Whole, args: &IcsArgs, window: Window, today: NaiveDate) -> Vec<Item> {
    let scope = Scope::of(&all.practice);
    let mut items = Vec::new();
    for engagement in all.engagements.iter().filter(|e| args.wants(e, all)) {
        let source = Source {
            all,
            engagement,
            scope: &scope,
            today,
            stamp: stamp(engagement, today),
        };
        items.extend(meetings::items(&source));
        if args.due {
            items.extend(dues::items(&source));
        }
    }
    items.retain(|item| window.contains(item.begins.date()));
    items.sort_by(|one, other| (one.begins, &one.event.uid).cmp(&(other.begins, &other.event.uid)));
    items
}

/// Returns when the record of an engagement was last added to; a record without a dated step is read as of today.
fn stamp(engagement: &Engagement, today: NaiveDate) -> DateTime<Utc> {
    let known = revised(engagement, today);
    helsinki::latest(known.unwrap_or(today.and_time(NaiveTime::MIN)))
}

/// Writes the file, over an earlier calendar of ours but over nothing else.
fn put(file: &Utf8Path, text: &str) -> Result<Fate, CommandError> {
    let fate = write_over(file, text.as_bytes(), is_ours)?;
    if fate == Fate::Foreign {
        let facts = vec![("path", file.to_string())];
        return Err(CommandError::refused(Rule::NotOurCalendar, facts));
    }
    Ok(fate)
}

/// Hands the calendar over, or tells what was written.
fn tell(
    context: &Context,
    args: &IcsArgs,
    items: Vec<Item>,
    text: &str,
    fate: Option<Fate>,
) -> Result<(), CommandError> {
    let words = context.words();
    let rows: Vec<Row> = items.into_iter().map(|item| item.row).collect();
    context.answer(
        "export-ics",
        || json(args.file(), &rows),
        |console| {
            let (count, path) = (rows.len(), args.out.as_str());
            match fate {
                None => console.bytes(text.as_bytes())?,
                Some(Fate::Unchanged) => {
                    console.status(&say!(words, "export-unchanged", path = path));
                }
                Some(_) => {
                    console.status(&say!(words, "export-written", count = count, path = path));
                }
            }
            if rows.is_empty() {
                console.status(&say!(words, "export-empty"));
            }
            Ok(())
        },
    )
}
