//! A calendar file for other programs (RFC 5545): events with a time in Finland, or whole days.
//!
//! Writes what it is given and nothing of its own: no clock, no random id, so the same events are the same bytes. Knows no
//! record; a summary is one of a few general words and an id.

mod line;
mod uid;
mod words;
mod zone;

#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use crate::domain::helsinki;
use line::{Lines, text};
pub use uid::{Scope, uid};
pub use words::{Word, summary};

/// How a calendar of ours names its maker. No version: an update of the program alone changes no byte.
const MAKER: &str = "-//tyo//calendar//EN";

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Names it for good: see [`uid`].
    pub uid: String,
    /// When its record was last added to.
    pub stamp: DateTime<Utc>,
    /// How often it was changed since it was first told.
    pub sequence: u32,
    /// What a calendar shows.
    pub summary: String,
    /// When it is.
    pub when: When,
    /// How firmly it stands.
    pub status: Status,
    /// Where it is.
    pub place: Option<String>,
}

/// When an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Some minutes from a local time in Finland on.
    Time(NaiveDateTime, u32),
    /// A whole day, which keeps nobody busy.
    Day(NaiveDate),
}

/// How firmly an event stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It is agreed.
    Confirmed,
    /// It is proposed.
    Tentative,
    /// It was called off.
    Cancelled,
}

impl Status {
    /// Returns the word of the format.
    const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// Writes a calendar.
///
/// Without `METHOD`: it is a copy of a record and no invitation, and `DTSTAMP` then tells when the record was last revised
/// rather than when the file was made.
#[must_use]
pub fn calendar(events: &[Event]) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", MAKER);
    lines.add("CALSCALE", "GREGORIAN");
    zone::write(&mut lines);
    for event in events {
        write(event, &mut lines);
    }
    lines.add("END", "VCALENDAR");
    lines.done()
}

/// Says whether a file is a calendar of ours, which a newer one may replace.
#[must_use]
pub fn is_ours(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..1000).unwrap_or(bytes));
    let mut lines = head.lines().map(str::trim_end);
    lines.next() == Some("BEGIN:VCALENDAR")
        && lines.any(|line| line.strip_prefix("PRODID:") == Some(MAKER))
}

/// Writes one event.
fn write(event: &Event, lines: &mut Lines) {
    let busy = matches!(event.when, When::Time(..)) && event.status != Status::Cancelled;
    lines.add("BEGIN", "VEVENT");
    lines.add("UID", &event.uid);
    lines.add("DTSTAMP", &event.stamp.format("%Y%m%dT%H%M%SZ").to_string());
    lines.add("SEQUENCE", &event.sequence.to_string());
    when(event.when, lines);
    lines.add("SUMMARY", &text(&event.summary));
    if let Some(place) = &event.place {
        lines.add("LOCATION", &text(place));
    }
    lines.add("STATUS", event.status.word());
    lines.add("CLASS", "PRIVATE");
    lines.add("TRANSP", if busy { "OPAQUE" } else { "TRANSPARENT" });
    lines.add("END", "VEVENT");
}

/// Writes when an event begins and ends.
fn when(when: When, lines: &mut Lines) {
    match when {
        When::Day(day) => {
            lines.add("DTSTART;VALUE=DATE", &date(day));
            if let Some(next) = day.succ_opt() {
                lines.add("DTEND;VALUE=DATE", &date(next));
            }
        }
        When::Time(start, minutes) => {
            let begins = helsinki::earliest(start);
            let ends = begins + TimeDelta::minutes(minutes.max(1).into());
            let end = helsinki::local(ends);
            lines.add(&zoned("DTSTART"), &local(helsinki::local(begins)));
            // A local time that the clock shows twice means its first showing; an end at the second is told as a length.
            if helsinki::earliest(end) == ends {
                lines.add(&zoned("DTEND"), &local(end));
            } else {
                lines.add("DURATION", &format!("PT{minutes}M"));
            }
        }
    }
}

/// Names a property that holds a local time.
fn zoned(name: &str) -> String {
    format!("{name};TZID={}", zone::NAME)
}

/// Writes a day.
fn date(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// Writes a local time.
fn local(time: NaiveDateTime) -> String {
    time.format("%Y%m%dT%H%M%S").to_string()
}
