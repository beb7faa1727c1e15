//! `tyo export ics`: meetings as a calendar file that phones and office programs read. Without a person, a theme or a reason.

use camino::{Utf8Path, Utf8PathBuf};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::Args;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::outside::{Fate, write_over};
use crate::app::refusal::Rule;
use crate::app::whole::Whole;
use crate::commands::list::known_supervisor;
use crate::commands::window::Window;
use crate::document::calendar::{
    Event, Scope, Status, When, Word, calendar, is_ours, summary, uid,
};
use crate::domain::engagement::Engagement;
use crate::domain::helsinki;
use crate::domain::id::{EngagementId, SupervisorId};
use crate::domain::language::Language;
use crate::output::export::{Row, json};
use crate::practice::calendar::{Entry, Standing, entries, revised};
use crate::ui::text::{Words, say};

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

/// A meeting with what a calendar calls it.
struct Meeting<'a> {
    engagement: &'a Engagement,
    entry: Entry<'a>,
    event: Event,
}

/// Writes the calendar.
///
/// # Errors
/// When the folder cannot be read, or the file cannot be written or is no calendar of ours.
pub(super) fn run(context: &Context, args: &IcsArgs) -> Result<ExitStatus, CommandError> {
    let today = context.today()?;
    let window = Window::read(args.from.as_deref(), args.to.as_deref(), today)?;
    let all = Whole::sound(context)?;
    refuse_strangers(context.words(), &all, args)?;

    let meetings = gather(&all, args, window, today);
    let events: Vec<Event> = meetings.iter().map(|m| m.event.clone()).collect();
    let text = calendar(&events);

    let fate = args.file().map(|file| put(file, &text)).transpose()?;
    tell(context, args, &meetings, &text, fate)?;
    Ok(ExitStatus::Done)
}

/// Refuses a supervisor or engagement there is not: an empty calendar would say that they have no meetings.
fn refuse_strangers(words: &Words, all: &Whole, args: &IcsArgs) -> Result<(), CommandError> {
    if let Some(id) = &args.supervisor {
        known_supervisor(words, all, id)?;
    }
    let is_there = |id: &&EngagementId| all.engagements.iter().any(|e| e.id == **id);
    match args.engagement.iter().find(|id| !is_there(id)) {
        Some(id) => Err(all.no_engagement(id)),
        None => Ok(()),
    }
}

/// Gathers the meetings asked for, earliest first.
fn gather<'a>(
    all: &'a Whole,
    args: &IcsArgs,
    window: Window,
    today: NaiveDate,
) -> Vec<Meeting<'a>> {
    let language = all.practice.language;
    let scope = Scope::of(&all.practice);
    let mut meetings = Vec::new();
    for engagement in all.engagements.iter().filter(|e| args.wants(e, all)) {
        let client = all.clients.get(&engagement.client);
        let stamp = stamp(engagement, today);
        let entries = entries(engagement, client, today).into_iter();
        let within = entries.filter(|entry| window.contains(entry.start.date()));
        meetings.extend(within.map(|entry| Meeting {
            engagement,
            entry,
            event: event(engagement, &entry, stamp, language, &scope),
        }));
    }
    meetings.sort_by_key(|meeting| {
        (
            meeting.entry.start,
            &meeting.engagement.id,
            meeting.entry.id,
        )
    });
    meetings
}

/// Returns when the record of an engagement was last added to; a record without a dated step is read as of today.
fn stamp(engagement: &Engagement, today: NaiveDate) -> DateTime<Utc> {
    let known = revised(engagement, today);
    helsinki::latest(known.unwrap_or(today.and_time(NaiveTime::MIN)))
}

/// Makes the event of a meeting.
fn event(
    engagement: &Engagement,
    entry: &Entry<'_>,
    stamp: DateTime<Utc>,
    language: Language,
    scope: &Scope,
) -> Event {
    Event {
        uid: uid(engagement.id.as_str(), entry.id.as_str(), scope),
        stamp,
        sequence: entry.sequence,
        summary: summary(language, Word::Meeting, engagement.id.as_str()),
        when: When::Time(entry.start, entry.minutes),
        status: match entry.standing {
            Standing::Confirmed => Status::Confirmed,
            Standing::Tentative => Status::Tentative,
            Standing::Cancelled => Status::Cancelled,
        },
        place: entry.place.map(str::to_owned),
    }
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
    meetings: &[Meeting<'_>],
    text: &str,
    fate: Option<Fate>,
) -> Result<(), CommandError> {
    let words = context.words();
    let row = |meeting: &'_ Meeting<'_>| Row {
        engagement: meeting.engagement.id.to_string(),
        session: meeting.entry.id.to_string(),
        uid: meeting.event.uid.clone(),
        summary: meeting.event.summary.clone(),
        start: meeting.entry.start,
        minutes: meeting.entry.minutes,
        standing: meeting.entry.standing,
        sequence: meeting.entry.sequence,
        place: meeting.event.place.clone(),
    };
    context.answer(
        "export-ics",
        || {
            let rows: Vec<Row> = meetings.iter().map(row).collect();
            json(args.file(), &rows)
        },
        |console| {
            let (count, path) = (meetings.len(), args.out.as_str());
            match fate {
                None => console.bytes(text.as_bytes())?,
                Some(Fate::Unchanged) => {
                    console.status(&say!(words, "export-unchanged", path = path));
                }
                Some(_) => {
                    console.status(&say!(words, "export-written", count = count, path = path));
                }
            }
            if meetings.is_empty() {
                console.status(&say!(words, "export-empty"));
            }
            Ok(())
        },
    )
}
