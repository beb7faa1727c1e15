//! What was written for another program, as data.

use camino::Utf8Path;
use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};

use crate::practice::calendar::Standing;
use crate::practice::due::What;

/// One event of a calendar.
#[derive(Debug, Clone)]
pub struct Row {
    /// The engagement.
    pub engagement: String,
    /// What it is about, and when it is.
    pub about: About,
    /// The event's name in other people's calendars.
    pub uid: String,
    /// What a calendar shows.
    pub summary: String,
    /// How firmly it stands.
    pub standing: Standing,
    /// How often it was changed.
    pub sequence: u32,
    /// Where it is.
    pub place: Option<String>,
}

/// What an event is about.
#[derive(Debug, Clone)]
pub enum About {
    /// A meeting as it was first agreed, with its local start and its minutes.
    Session(String, NaiveDateTime, u32),
    /// Something that is due on a day.
    Due(What, NaiveDate),
}

/// Writes the events as data, with the file they were written into.
#[must_use]
pub fn json(file: Option<&Utf8Path>, rows: &[Row]) -> Value {
    let events: Vec<Value> = rows.iter().map(event).collect();
    json!({ "file": file.map(Utf8Path::as_str), "events": events })
}

/// Writes one event.
fn event(row: &Row) -> Value {
    let (session, due, start, minutes) = match &row.about {
        About::Session(id, start, minutes) => {
            let start = start.format("%Y-%m-%dT%H:%M:%S").to_string();
            (Some(id), None, start, Some(minutes))
        }
        About::Due(what, day) => (None, Some(what.code()), day.to_string(), None),
    };
    json!({
        "engagement": row.engagement,
        "session": session,
        "due": due,
        "uid": row.uid,
        "summary": row.summary,
        "start": start,
        "minutes": minutes,
        "status": row.standing.code(),
        "sequence": row.sequence,
        "place": row.place,
    })
}
