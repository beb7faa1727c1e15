//! Meetings that stand in each other's way: two at once for one supervisor, or a journey between them that takes too long.

use std::collections::BTreeSet;

use chrono::{NaiveDateTime, TimeDelta};

use super::{Book, Warning};
use crate::domain::engagement::Engagement;
use crate::domain::id::{SessionId, SupervisorId};
use crate::domain::practice::Practice;
use crate::domain::session::{Mode, Session, SessionStatus};

/// Minutes that changing from one place to another takes, however near they are.
const CHANGE_MINUTES: i64 = 15;
/// Kilometres an hour on the road, from door to door.
const SPEED: i64 = 60;

/// A meeting as it would stand in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meeting<'a> {
    /// When it begins.
    pub start: NaiveDateTime,
    /// How long it takes.
    pub minutes: u32,
    /// How people meet, when it differs from the engagement.
    pub mode: Option<Mode>,
    /// Another place than agreed.
    pub venue: Option<&'a str>,
    /// Itself, where it is on record already.
    pub own: Option<&'a SessionId>,
}

impl Meeting<'_> {
    /// Returns when it ends.
    fn end(&self) -> NaiveDateTime {
        self.start + TimeDelta::minutes(self.minutes.into())
    }
}

impl<'a> From<&'a Session> for Meeting<'a> {
    fn from(session: &'a Session) -> Self {
        Self {
            start: session.start,
            minutes: session.minutes_held.unwrap_or(session.minutes),
            mode: session.mode,
            venue: session.venue.as_deref(),
            own: Some(&session.id),
        }
    }
}

/// Names those who do the work; one that names nobody is the practice's first supervisor's.
#[must_use]
pub fn supervisors<'a>(
    practice: &'a Practice,
    engagement: &'a Engagement,
) -> BTreeSet<&'a SupervisorId> {
    let first = practice
        .supervisors
        .first()
        .map(|supervisor| &supervisor.id);
    let named = engagement.supervisor.as_ref().or(first);
    named.into_iter().chain(&engagement.co_supervisor).collect()
}

/// Finds every planned or held meeting that stands in the way of one of the book's engagement, earliest first.
#[must_use]
pub fn clashes(book: &Book<'_>, meeting: &Meeting<'_>) -> Vec<Warning> {
    let ours = supervisors(book.practice, book.engagement);
    let mut found: Vec<(NaiveDateTime, Warning)> = Vec::new();
    for other in book.all {
        let theirs = supervisors(book.practice, other);
        let Some(who) = ours.intersection(&theirs).next() else {
            continue;
        };
        let itself =
            |session: &Session| other.id == book.engagement.id && meeting.own == Some(&session.id);
        let sessions = other
            .sessions
            .iter()
            .filter(|session| counts(session) && !itself(session));
        let warnings = sessions.filter_map(|session| {
            Some((
                session.start,
                clash(book.engagement, meeting, other, session, who)?,
            ))
        });
        found.extend(warnings);
    }
    found.sort_by_key(|(start, _)| *start);
    found.into_iter().map(|(_, warning)| warning).collect()
}

/// Says whether a meeting takes or took somebody's time.
const fn counts(session: &Session) -> bool {
    matches!(session.status, SessionStatus::Planned | SessionStatus::Held)
}

/// Tells how two meetings of one person stand in each other's way.
fn clash(
    engagement: &Engagement,
    meeting: &Meeting<'_>,
    other: &Engagement,
    session: &Session,
    who: &SupervisorId,
) -> Option<Warning> {
    let theirs = Meeting::from(session);
    if meeting.start.date() != theirs.start.date() && !overlap(meeting, &theirs) {
        return None;
    }
    let (who, id, session) = (who.clone(), other.id.clone(), session.id.clone());
    if overlap(meeting, &theirs) {
        return Some(Warning::Overlap {
            who,
            engagement: id,
            session,
            start: theirs.start,
        });
    }
    let between = between(meeting, &theirs);
    let needed = journey_minutes((engagement, meeting), (other, &theirs))?;
    (between < needed).then_some(Warning::Journey {
        who,
        engagement: id,
        session,
        start: theirs.start,
        between,
        needed,
    })
}

/// Says whether two meetings share a moment; one may begin when the other ends.
fn overlap(one: &Meeting<'_>, other: &Meeting<'_>) -> bool {
    one.start < other.end() && other.start < one.end()
}

/// Returns the minutes between two meetings that do not overlap.
fn between(one: &Meeting<'_>, other: &Meeting<'_>) -> i64 {
    let gap = (other.start - one.end()).max(one.start - other.end());
    gap.num_minutes()
}

/// Estimates the minutes from one meeting's place to the other's; `None` when nobody has to travel between them.
///
/// Only distances from the practice are on record, so the way is taken to lead back past it: half of each return distance at
/// 60 km/h, and a quarter of an hour for changing places. Remote meetings need no journey, and neither do two at one place.
#[must_use]
pub fn journey_minutes(
    one: (&Engagement, &Meeting<'_>),
    other: (&Engagement, &Meeting<'_>),
) -> Option<i64> {
    let (here, there) = (place(one)?, place(other)?);
    if here == there {
        return None;
    }
    let km = distance(one.0) + distance(other.0);
    Some(CHANGE_MINUTES + (km * 60 + SPEED - 1) / SPEED)
}

/// Names the place where people meet; none for a remote meeting, or when no place is on record.
fn place((engagement, meeting): (&Engagement, &Meeting<'_>)) -> Option<String> {
    if meeting.mode.or(engagement.mode) == Some(Mode::Remote) {
        return None;
    }
    let agreed = engagement
        .contract
        .venue
        .as_ref()
        .map(|venue| venue.name.as_str());
    let name = meeting.venue.or(agreed)?;
    Some(name.trim().to_lowercase())
}

/// Returns the kilometres from the practice to the agreed place.
fn distance(engagement: &Engagement) -> i64 {
    let travel = engagement.contract.travel;
    i64::from(travel.map_or(0, |travel| travel.return_km) / 2)
}
