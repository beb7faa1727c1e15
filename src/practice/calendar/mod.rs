//! Meetings as a calendar shows them: one entry for a meeting however often it was moved, with its newest time.
//!
//! Answers in domain values and knows no file format. Says where people meet only where that is a place of an organisation,
//! and never who they are or what they meet about.

mod chain;

#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::status::{State, status};
use crate::domain::client::{Client, ClientType};
use crate::domain::codes;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::id::SessionId;
use crate::domain::session::{Mode, Session, SessionStatus};
use chain::{Chain, chains};

codes! {
    /// How firmly a meeting stands.
    Standing {
        /// It is agreed, or it was held or missed at its time.
        Confirmed = "confirmed",
        /// It is proposed: the booking is not made, or the new time is not on record as a meeting.
        Tentative = "tentative",
        /// It was called off.
        Cancelled = "cancelled",
    }
}

/// A meeting as a calendar shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The id of the meeting as it was first agreed; stays when it is moved.
    pub id: &'a SessionId,
    /// When it begins, local time in Finland.
    pub start: NaiveDateTime,
    /// How long it lasts, in minutes: as held, else as planned.
    pub minutes: u32,
    /// How firmly it stands.
    pub standing: Standing,
    /// How often it was changed in a way that others must hear of: each move, and a cancellation.
    pub sequence: u32,
    /// The name of the place, where it may be told.
    pub place: Option<&'a str>,
}

/// Lists the meetings of an engagement in the order of its record, each once.
#[must_use]
pub fn entries<'a>(
    engagement: &'a Engagement,
    client: Option<&Client>,
    today: NaiveDate,
) -> Vec<Entry<'a>> {
    let booked = is_booked(engagement, today);
    let tells_places = tells_places(engagement, client);
    let entry = |chain: Chain<'a>| {
        let last = chain.last;
        let standing = standing(last, booked);
        let cancelled = u32::from(standing == Standing::Cancelled);
        Entry {
            id: &chain.first.id,
            start: new_time(last).unwrap_or(last.start),
            minutes: last.minutes_held.unwrap_or(last.minutes),
            standing,
            sequence: chain.moves + cancelled,
            place: tells_places.then(|| place(engagement, last)).flatten(),
        }
    };
    chains(&engagement.sessions)
        .into_iter()
        .map(entry)
        .collect()
}

/// Tells when the record of an engagement was last added to, as far as its own days tell; not after today.
///
/// The newest of the days and hours on which something happened. Plans do not count, so it moves only when the record grows.
#[must_use]
pub fn revised(engagement: &Engagement, today: NaiveDate) -> Option<NaiveDateTime> {
    let days = engagement
        .events
        .iter()
        .map(|event| event.date)
        .chain(engagement.decisions.iter().map(|decision| decision.date))
        .chain(engagement.reviews.iter().map(|review| review.date))
        .chain(engagement.amendments.iter().map(|change| change.date))
        .chain(engagement.signatures.iter().map(|signature| signature.date));
    let hours = engagement.sessions.iter().filter_map(happened);
    days.map(|day| day.and_time(NaiveTime::MIN))
        .chain(hours)
        .filter(|moment| moment.date() <= today)
        .max()
}

/// Returns when a meeting became what it is: its end when it was held or missed, else the notice.
fn happened(session: &Session) -> Option<NaiveDateTime> {
    let minutes = session.minutes_held.unwrap_or(session.minutes);
    match session.status {
        SessionStatus::Held | SessionStatus::NoShow => session
            .start
            .checked_add_signed(TimeDelta::minutes(minutes.into())),
        _ => session.notice,
    }
}

/// Says whether what is planned is agreed: a talk or relaxation that is only asked for or offered is not.
fn is_booked(engagement: &Engagement, today: NaiveDate) -> bool {
    let on_offer = matches!(
        status(engagement, today).state,
        State::Enquiry | State::Offered | State::Expired
    );
    !(on_offer && matches!(engagement.kind, Kind::Talk | Kind::Relaxation))
}

/// Returns the time that a meeting was moved to, where no entry of its own is on record for it.
fn new_time(last: &Session) -> Option<NaiveDateTime> {
    last.moved_to
        .filter(|_| last.status == SessionStatus::Moved)
}

/// Tells how firmly a meeting stands.
fn standing(last: &Session, booked: bool) -> Standing {
    match last.status {
        SessionStatus::Cancelled | SessionStatus::CancelledBySupervisor => Standing::Cancelled,
        SessionStatus::Moved if last.moved_to.is_none() => Standing::Cancelled,
        SessionStatus::Moved => Standing::Tentative,
        SessionStatus::Planned if !booked => Standing::Tentative,
        SessionStatus::Planned | SessionStatus::Held | SessionStatus::NoShow => Standing::Confirmed,
    }
}

/// Says whether places may be told: those of organisations, whose rooms are nobody's home; never where a mediation meets.
fn tells_places(engagement: &Engagement, client: Option<&Client>) -> bool {
    let organisation = client.is_some_and(|client| {
        !matches!(
            client.client_type,
            ClientType::Consumer | ClientType::SoleTrader
        )
    });
    organisation && engagement.kind != Kind::Mediation
}

/// Names the place of a meeting; one that is held remotely has none.
fn place<'a>(engagement: &'a Engagement, session: &'a Session) -> Option<&'a str> {
    if session.mode.or(engagement.mode) == Some(Mode::Remote) {
        return None;
    }
    let agreed = engagement.contract.venue.as_ref();
    let own = session.venue.as_deref();
    own.or(agreed.map(|venue| venue.name.as_str()))
}
