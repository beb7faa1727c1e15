//! What was written for another program, as data.

use camino::Utf8Path;
use chrono::NaiveDateTime;
use serde_json::{Value, json};

use crate::practice::calendar::Standing;

/// One event of a calendar.
#[derive(Debug, Clone)]
pub struct Row {
    /// The engagement.
    pub engagement: String,
    /// The meeting as it was first agreed.
    pub session: String,
    /// The event's name in other people's calendars.
    pub uid: String,
    /// What a calendar shows.
    pub summary: String,
    /// When it begins, local time in Finland.
    pub start: NaiveDateTime,
    /// How long it lasts, in minutes.
    pub minutes: u32,
    /// How firmly it stands.
    pub standing: Standing,
    /// How often it was changed.
    pub sequence: u32,
    /// Where it is.
    pub place: Option<String>,
}

/// Writes the events as data, with the file they were written into.
#[must_use]
pub fn json(file: Option<&Utf8Path>, rows: &[Row]) -> Value {
    let event = |row: &Row| {
        json!({
            "engagement": row.engagement,
            "session": row.session,
            "uid": row.uid,
            "summary": row.summary,
            "start": row.start.format("%Y-%m-%dT%H:%M:%S").to_string(),
            "minutes": row.minutes,
            "status": row.standing.code(),
            "sequence": row.sequence,
            "place": row.place,
        })
    };
    json!({ "file": file.map(Utf8Path::as_str), "events": rows.iter().map(event).collect::<Vec<_>>() })
}
