//! The agenda: what is late, what today brings, and the days ahead, each with the command that does it.
//!
//! On a terminal by day, in one line where the width allows and in two where not; piped, one record a line.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::act::{command, step, what};
use super::say::weekday;
use crate::domain::client::Client;
use crate::domain::engagement::Engagement;
use crate::domain::event::EventType;
use crate::domain::id::{ClientId, SupervisorId};
use crate::domain::period::days_after;
use crate::domain::practice::Practice;
use crate::practice::due::{Act, Due, Subject, due, open_step};
use crate::ui::style::{Paint, columns};
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// Days within which something dated is enough to say of an engagement.
const NEAR: u32 = 14;

/// The widest that a client's name gets beside everything else.
const CLIENT: usize = 28;

/// One line of the agenda.
#[derive(Debug)]
pub struct Item<'a> {
    /// The engagement.
    pub engagement: &'a Engagement,
    /// Its commissioner.
    pub client: Option<&'a Client>,
    /// What is due.
    pub due: Due,
}

impl Item<'_> {
    /// Returns the command that makes it done.
    fn command(&self) -> String {
        command(&self.engagement.id, &self.due.act)
    }

    /// Names the commissioner.
    fn client(&self) -> &str {
        commissioner(self.engagement, self.client)
    }
}

/// Names the commissioner of an engagement, by its id where its file was not read.
fn commissioner<'a>(engagement: &'a Engagement, client: Option<&'a Client>) -> &'a str {
    client.map_or_else(|| engagement.client.as_str(), |client| &client.name)
}

/// The agenda of a day.
#[derive(Debug)]
pub struct Agenda<'a> {
    /// The day.
    pub today: NaiveDate,
    /// The items shown, the earliest first.
    pub items: Vec<Item<'a>>,
    /// How many lie further ahead.
    pub later: usize,
    /// The next steps that no day presses for.
    pub open: Vec<Open<'a>>,
}

/// The next step of an engagement that has no day of its own.
#[derive(Debug)]
pub struct Open<'a> {
    /// The engagement.
    pub engagement: &'a Engagement,
    /// Its commissioner.
    pub client: Option<&'a Client>,
    /// What makes it done.
    pub act: Act,
}

/// Gathers the next steps without a day, but for those that something due makes done. Filing what is over presses nobody.
#[must_use]
pub fn open<'a>(
    practice: &Practice,
    clients: &'a BTreeMap<ClientId, Client>,
    engagements: impl Iterator<Item = &'a Engagement>,
    today: NaiveDate,
) -> Vec<Open<'a>> {
    let of = |engagement: &'a Engagement| {
        let act = open_step(practice, engagement, today)?;
        let mut dated = due(practice, engagement, today).into_iter();
        let near = |due: &Due| due.day <= days_after(today, NEAR) || due.act == act;
        // What is only filed away waits for its invoice, and nobody is pressed for it.
        let filing = [EventType::Archived, EventType::Closed].map(Act::Step);
        let quiet = filing.contains(&act) || dated.any(|due| near(&due));
        (!quiet).then(|| Open {
            engagement,
            client: clients.get(&engagement.client),
            act,
        })
    };
    engagements.filter_map(of).collect()
}

/// Gathers what is due in some engagements, the earliest first.
#[must_use]
pub fn items<'a>(
    practice: &Practice,
    clients: &'a BTreeMap<ClientId, Client>,
    engagements: impl Iterator<Item = &'a Engagement>,
    today: NaiveDate,
) -> Vec<Item<'a>> {
    let of = |engagement: &'a Engagement| {
        let found = due(practice, engagement, today).into_iter();
        found.map(move |due| Item {
            engagement,
            client: clients.get(&engagement.client),
            due,
        })
    };
    let mut items: Vec<Item<'_>> = engagements.flat_map(of).collect();
    // Stable, so that engagements keep the order of their ids within a day.
    items.sort_by_key(|item| (item.due.day, item.due.time, item.due.what));
    items
}

impl<'a> Agenda<'a> {
    /// Makes the agenda up to a day, that day included, and hands back what lies further ahead.
    #[must_use]
    pub fn until(
        last: NaiveDate,
        today: NaiveDate,
        mut items: Vec<Item<'a>>,
    ) -> (Self, Vec<Item<'a>>) {
        let later = items.split_off(items.partition_point(|item| item.due.day <= last));
        let agenda = Self {
            today,
            items,
            later: later.len(),
            open: Vec::new(),
        };
        (agenda, later)
    }
}

/// An item as it is drawn: the time or the days that it is late, the engagement, what, client, command.
struct Line {
    when: String,
    cells: [String; 4],
}

/// Draws the agenda for a terminal.
#[must_use]
pub fn page(words: &Words, paint: Paint, width: u16, agenda: &Agenda<'_>) -> String {
    let lines: Vec<Line> = agenda
        .items
        .iter()
        .map(|i| line(words, agenda, i))
        .chain(agenda.open.iter().map(|open| undated(words, open)))
        .collect();
    let layout = Layout::of(&lines, usize::from(width));
    let mut out = String::new();
    let mut heading = String::new();
    for (item, line) in agenda.items.iter().zip(&lines) {
        let group = group(words, agenda.today, item.due.day);
        if group != heading {
            let gap = if out.is_empty() { "" } else { "\n" };
            let late = item.due.day < agenda.today;
            let drawn = if late {
                paint.red(&group)
            } else {
                paint.bold(&group)
            };
            out.push_str(&format!("{gap}{drawn}\n"));
            heading = group;
        }
        out.push_str(&layout.drawn(paint, line));
    }
    let open = lines.get(agenda.items.len()..).unwrap_or_default();
    if !open.is_empty() {
        let gap = if out.is_empty() { "" } else { "\n" };
        let heading = paint.bold(&say!(words, "agenda-open"));
        out.push_str(&format!("{gap}{heading}\n"));
    }
    let open = open.iter().map(|line| layout.drawn(paint, line));
    out.extend(open);
    out
}

/// Puts a step without a day into words.
fn undated(words: &Words, open: &Open<'_>) -> Line {
    let id = &open.engagement.id;
    let client = commissioner(open.engagement, open.client);
    Line {
        when: String::new(),
        cells: [
            id.to_string(),
            step(words, &open.act),
            shortened(client, CLIENT),
            command(id, &open.act),
        ],
    }
}

/// Names the group an item belongs to: late, today, or its day.
fn group(words: &Words, today: NaiveDate, day: NaiveDate) -> String {
    if day < today {
        say!(words, "agenda-late")
    } else if day == today {
        say!(words, "agenda-today", day = weekday(words, day))
    } else {
        weekday(words, day)
    }
}

/// Puts an item into words.
fn line(words: &Words, agenda: &Agenda<'_>, item: &Item<'_>) -> Line {
    let late = item.due.late_days(agenda.today);
    let when = if late > 0 {
        say!(words, "agenda-late-days", count = late)
    } else {
        item.due.time.map_or_else(String::new, |time| {
            super::say::clock(words, item.due.day.and_time(time))
        })
    };
    let mut told = what(words, &item.due);
    if late > 0 {
        let day = super::say::day(words, item.due.day);
        told = say!(words, "agenda-was-due", what = told, day = day);
    }
    let id = item.engagement.id.to_string();
    Line {
        when,
        cells: [id, told, shortened(item.client(), CLIENT), item.command()],
    }
}

/// Cuts a text that is too wide, with a mark at its end.
fn shortened(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(width.saturating_sub(1)).collect();
    short.truncate(short.trim_end().len());
    short + "…"
}

/// The widths of the columns, and whether all fit on one line.
struct Layout {
    when: usize,
    cells: [usize; 4],
    one_line: bool,
    width: usize,
}

impl Layout {
    /// Measures the lines.
    fn of(lines: &[Line], width: usize) -> Self {
        let widest = |of: &dyn Fn(&Line) -> usize| lines.iter().map(of).max().unwrap_or(0);
        let when = widest(&|line| columns(&line.when));
        let cells = [0, 1, 2, 3].map(|cell| {
            widest(&|line: &Line| line.cells.get(cell).map_or(0, |text| columns(text)))
        });
        let whole = 2 + when + cells.iter().map(|cell| cell + 2).sum::<usize>();
        Self {
            when,
            cells,
            one_line: whole <= width,
            width,
        }
    }

    /// Writes an item in one line or in two.
    fn drawn(&self, paint: Paint, line: &Line) -> String {
        let [id, told, client, command] = &line.cells;
        let [id_width, told_width, client_width, _] = self.cells;
        let when = padded(&line.when, self.when);
        if self.one_line {
            let (told, client) = (padded(told, told_width), padded(client, client_width));
            let id = padded(id, id_width);
            let grey = paint.grey(command);
            return format!("  {when}  {id}  {told}  {client}  {grey}\n");
        }
        let indent = " ".repeat(self.when + 4);
        let room = self.width.saturating_sub(indent.len() + id_width + 2);
        let id = padded(id, id_width);
        let mut out = String::new();
        for (nth, piece) in crate::ui::style::wrap(told, room.max(16))
            .iter()
            .enumerate()
        {
            let row = match nth {
                0 => format!("  {when}  {id}  {piece}"),
                _ => format!("{indent}{}  {piece}", " ".repeat(id_width)),
            };
            out.push_str(&format!("{}\n", row.trim_end()));
        }
        let left = self
            .width
            .saturating_sub(indent.len() + columns(command) + 2);
        let client = match left {
            0..10 => String::new(),
            _ => format!("  # {}", shortened(client, left - 2)),
        };
        out.push_str(&format!(
            "{indent}{}\n",
            paint.grey(&format!("{command}{client}"))
        ));
        out
    }
}

/// Fills a text with spaces up to a width.
fn padded(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(columns(text));
    format!("{text}{}", " ".repeat(missing))
}

/// Writes the agenda for another program: day, time, days late, engagement, what, client, command.
#[must_use]
pub fn table(words: &Words, agenda: &Agenda<'_>) -> Table {
    let mut table = Table::new(["", "", "", "", "", "", ""]);
    for item in &agenda.items {
        let time = item.due.time.map(|time| time.format("%H:%M").to_string());
        table.add([
            item.due.day.to_string(),
            time.unwrap_or_default(),
            item.due.late_days(agenda.today).to_string(),
            item.engagement.id.to_string(),
            what(words, &item.due),
            item.client().to_owned(),
            item.command(),
        ]);
    }
    for open in &agenda.open {
        table.add([
            String::new(),
            String::new(),
            String::new(),
            open.engagement.id.to_string(),
            step(words, &open.act),
            commissioner(open.engagement, open.client).to_owned(),
            command(&open.engagement.id, &open.act),
        ]);
    }
    table
}

/// Writes the agenda as data.
#[must_use]
pub fn json(agenda: &Agenda<'_>) -> Value {
    let item = |item: &Item<'_>| {
        let value = due_json(item.engagement, &item.due, agenda.today);
        of_engagement(value, item.engagement, item.client)
    };
    let open = |open: &Open<'_>| {
        let command = command(&open.engagement.id, &open.act);
        let value = json!({ "what": "step", "day": null, "command": command });
        of_engagement(value, open.engagement, open.client)
    };
    json!({
        "today": agenda.today.to_string(),
        "due": agenda.items.iter().map(item).collect::<Vec<_>>(),
        "later": agenda.later,
        "open": agenda.open.iter().map(open).collect::<Vec<_>>(),
    })
}

/// Adds which engagement something belongs to.
fn of_engagement(mut value: Value, engagement: &Engagement, client: Option<&Client>) -> Value {
    value["engagement"] = json!(engagement.id.as_str());
    value["kind"] = json!(engagement.kind.code());
    value["client"] = json!(engagement.client.as_str());
    value["client_name"] = json!(client.map(|client| client.name.as_str()));
    let supervisor = engagement.supervisor.as_ref();
    value["supervisor"] = json!(supervisor.map(SupervisorId::as_str));
    value
}

/// Writes one thing that is due as data.
#[must_use]
pub fn due_json(engagement: &Engagement, due: &Due, today: NaiveDate) -> Value {
    let (session, party, number) = match &due.subject {
        Some(Subject::Session(id, meeting)) => (Some((id, meeting)), None, None),
        Some(Subject::Party(code)) => (None, Some(code), None),
        Some(Subject::Number(number)) => (None, None, Some(number)),
        None => (None, None, None),
    };
    json!({
        "what": due.what.code(),
        "day": due.day.to_string(),
        "time": due.time.map(|time| time.format("%H:%M").to_string()),
        "late_days": due.late_days(today),
        "opens": due.opens.map(|day| day.to_string()),
        "session": session.map(|(id, _)| id.as_str()),
        "session_type": session.map(|(_, meeting)| meeting.code()),
        "party": party,
        "number": number,
        "command": command(&engagement.id, &due.act),
    })
}
