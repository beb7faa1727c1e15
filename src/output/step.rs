//! A dated step as it was recorded, and the steps that can be taken, each with what it is for.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::say::{day, named, role};
use super::steps::event_told;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Event, EventType};
use crate::domain::party::Role;
use crate::practice::status::status;
use crate::practice::step::needs;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// A step that can be taken.
#[derive(Debug, Clone)]
pub struct Row {
    /// The kind of work.
    pub kind: Kind,
    /// The step.
    pub event: EventType,
    /// The flags that it cannot do without, as they are typed.
    pub flags: Vec<&'static str>,
}

impl Row {
    /// Makes the row of a step.
    #[must_use]
    pub fn new(engagement: &Engagement, event: EventType) -> Self {
        let needs = needs(engagement, event);
        let flags = [
            (needs.code, "--code"),
            (needs.until, "--until"),
            (needs.party, "--party"),
            (needs.by.is_some(), "--by"),
        ];
        let flags = flags.into_iter().filter(|(needed, _)| *needed);
        Self {
            kind: engagement.kind,
            event,
            flags: flags.map(|(_, flag)| flag).collect(),
        }
    }

    /// Writes the step as it is typed.
    fn typed(&self) -> String {
        let flags = self.flags.iter().map(|flag| format!(" {flag} …"));
        format!("{}{}", self.event.code(), flags.collect::<String>())
    }
}

/// Says what a step is for; what a talk needs beforehand is not what a relaxation needs.
fn meaning(words: &Words, row: &Row) -> String {
    match (row.kind, row.event) {
        (Kind::Talk, EventType::Prepared) => say!(words, "step-is-prepared-talk"),
        (_, event) => named(words, "step-is", event.code()),
    }
}

/// Draws the steps that can be taken.
#[must_use]
pub fn table(words: &Words, rows: &[Row]) -> Table {
    let mut table = Table::new([
        say!(words, "step-heading-step"),
        say!(words, "step-heading-meaning"),
    ])
    .whole(0);
    for row in rows {
        table.add([row.typed(), meaning(words, row)]);
    }
    table
}

/// Writes the steps that can be taken as data.
#[must_use]
pub fn list_json(words: &Words, id: &str, rows: &[Row]) -> Value {
    let one = |row: &Row| {
        json!({
            "step": row.event.code(),
            "meaning": meaning(words, row),
            "needs": row.flags,
        })
    };
    json!({ "engagement": id, "steps": rows.iter().map(one).collect::<Vec<_>>() })
}

/// Writes a recorded step for people, with the state that it leads to.
#[must_use]
pub fn lines(
    words: &Words,
    engagement: &Engagement,
    event: &Event,
    today: NaiveDate,
) -> Vec<String> {
    let mut what = event_told(words, event);
    let by = event.by.map(|by| role(words, engagement.kind, by));
    let who: Vec<String> = by.into_iter().chain(event.party.clone()).collect();
    if !who.is_empty() {
        what.push_str(&format!(" ({})", who.join(" ")));
    }
    let date = day(words, event.date);
    let state = status(engagement, today).state;
    vec![
        say!(
            words,
            "step-done",
            id = engagement.id.as_str(),
            what = what,
            date = date
        ),
        say!(
            words,
            "step-state",
            state = named(words, "state", state.code())
        ),
    ]
}

/// Writes a recorded step as data.
#[must_use]
pub fn json(engagement: &Engagement, event: &Event, today: NaiveDate) -> Value {
    json!({
        "engagement": engagement.id.as_str(),
        "step": event.event_type.code(),
        "date": event.date.to_string(),
        "by": event.by.map(Role::code),
        "party": event.party,
        "code": event.code.as_ref().map(ToString::to_string),
        "until": event.until.map(|until| until.to_string()),
        "state": status(engagement, today).state.code(),
    })
}
