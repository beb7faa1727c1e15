//! Sessions in words and as data: when they are, what is on record of them, and what follows from a record.

use chrono::NaiveDateTime;
use serde_json::{Value, json};

use super::say::{clock, named, weekday};
use crate::domain::engagement::Engagement;
use crate::domain::id::{ListId, SessionId};
use crate::domain::money::Money;
use crate::domain::price::Service;
use crate::domain::session::{Canceller, Excuse, MinutesReason, Mode, Session};
use crate::practice::meeting;
use crate::practice::planning::Warning;
use crate::ui::text::{Words, say};

pub mod cost;
pub mod listed;
pub mod plan;

/// Writes a moment as people agree on it: `to 26.11.2026 klo 13.00`.
#[must_use]
pub fn moment(words: &Words, at: NaiveDateTime) -> String {
    say!(
        words,
        "moment",
        day = weekday(words, at.date()),
        time = clock(words, at)
    )
}

/// Names a session by its id and when it is.
#[must_use]
pub fn line(words: &Words, session: &Session) -> String {
    format!("{}, {}", session.id, moment(words, session.start))
}

/// Tells what is on record of a session that was held: type, length, mode, kilometres, number of people.
#[must_use]
pub fn details(words: &Words, engagement: &Engagement, session: &Session) -> String {
    let mode = meeting::mode(engagement, session);
    let minutes = session.minutes_held.unwrap_or(session.minutes);
    let reason = session
        .minutes_reason
        .filter(|_| session.minutes_held.is_some());
    let present = session
        .present
        .map(|present| say!(words, "session-present", count = present));
    let parts = [
        Some(kind(words, session)),
        Some(format!("{minutes} min")),
        reason.map(|reason| named(words, "minutes-reason", reason.code())),
        mode.map(|mode| named(words, "mode", mode.code())),
        session.km.map(|km| format!("{km} km")),
        session.venue.clone(),
        present,
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Names the type of a session, with the party where it is with one.
#[must_use]
pub fn kind(words: &Words, session: &Session) -> String {
    let kind = named(words, "session", session.session_type.code());
    match &session.party {
        Some(party) => format!("{kind} {party}"),
        None => kind,
    }
}

/// Tells what stands in the way of a session.
#[must_use]
pub fn clash(words: &Words, warning: &Warning) -> String {
    match warning {
        Warning::Overlap {
            engagement,
            session,
            start,
            ..
        } => say!(
            words,
            "warn-session-overlap",
            when = moment(words, *start),
            id = engagement.as_str(),
            session = session.as_str()
        ),
        Warning::Journey {
            engagement,
            session,
            start,
            between,
            needed,
            ..
        } => say!(
            words,
            "warn-session-journey",
            when = moment(words, *start),
            id = engagement.as_str(),
            session = session.as_str(),
            between = between.to_string(),
            needed = needed.to_string()
        ),
        other => other.code().to_owned(),
    }
}

/// Writes a moment as data.
#[must_use]
pub fn iso(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// Writes a session as data: the keys of the format, what is not set as null.
#[must_use]
pub fn json(session: &Session) -> Value {
    json!({
        "id": session.id.as_str(),
        "start": iso(session.start),
        "minutes": session.minutes,
        "type": session.session_type.code(),
        "status": session.status.code(),
        "mode": session.mode.map(Mode::code),
        "present": session.present,
        "km": session.km,
        "minutes_held": session.minutes_held,
        "minutes_reason": session.minutes_reason.map(MinutesReason::code),
        "venue": session.venue,
        "notice": session.notice.map(iso),
        "cancelled_by": session.cancelled_by.map(Canceller::code),
        "excuse": session.excuse.map(Excuse::code),
        "journey_made": session.journey_made,
        "moved_to": session.moved_to.map(iso),
        "replaces": session.replaces.as_ref().map(SessionId::as_str),
        "party": session.party,
        "service": session.service.map(Service::code),
        "cents": session.price.map(Money::cents),
        "cents_reason": session.price_reason.as_ref().map(ListId::as_str),
    })
}
