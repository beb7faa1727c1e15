//! Which meeting a request is about: the one named, or the one that its kind makes likely.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::diary::Diary;
use super::found;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::engagement::Engagement;
use crate::domain::event::{Event, EventType};
use crate::domain::id::SessionId;
use crate::domain::session::{Session, SessionStatus};
use crate::practice::meeting::{ahead, moved_on, waiting};
use crate::practice::planning::next_ids;

/// Days before today or before a past session within which something can have been said of it: two years.
const LONGEST_AHEAD: u64 = 731;

/// Writes a moment as a fact of a refusal.
pub(super) fn at(moment: NaiveDateTime) -> String {
    moment.format("%Y-%m-%d %H:%M").to_string()
}

/// Refuses a request about a session.
pub(super) fn refused(
    rule: Rule,
    diary: &Diary,
    session: &Session,
    more: Vec<(&'static str, String)>,
) -> CommandError {
    let mut facts = vec![
        ("id", diary.id().to_owned()),
        ("session", session.id.to_string()),
    ];
    facts.extend(more);
    CommandError::refused(rule, facts)
}

/// Returns the id of a session that is added.
///
/// # Errors
/// When numbers have run out.
pub(super) fn free_id(diary: &Diary) -> Result<SessionId, CommandError> {
    let id = next_ids(diary.engagement(), 1).pop();
    id.ok_or_else(|| about(Rule::NothingPlanned, diary))
}

/// Finds a planned session by its id.
///
/// # Errors
/// When there is none, or something has become of it already.
pub fn planned<'a>(diary: &'a Diary, id: &str) -> Result<&'a Session, CommandError> {
    let session = found::session(diary.engagement(), id)?;
    if session.status == SessionStatus::Planned {
        return Ok(session);
    }
    let next = moved_on(diary.engagement(), session);
    if next.id != session.id {
        let facts = vec![("next", next.id.to_string()), ("moment", at(next.start))];
        return Err(refused(Rule::MovedOn, diary, session, facts));
    }
    let facts = vec![("status", session.status.to_string())];
    Err(refused(Rule::NotPlanned, diary, session, facts))
}

/// Finds a session that is on record as held, by its id.
///
/// # Errors
/// When there is none, or it was not held.
pub fn recorded<'a>(diary: &'a Diary, id: &str) -> Result<&'a Session, CommandError> {
    let session = found::session(diary.engagement(), id)?;
    if session.status == SessionStatus::Held {
        return Ok(session);
    }
    let facts = vec![("status", session.status.to_string())];
    Err(refused(Rule::NotHeld, diary, session, facts))
}

/// Finds the session that has taken place: the one named, or the latest planned one that has begun.
///
/// # Errors
/// When there is none, or it lies ahead.
pub fn begun<'a>(diary: &'a Diary, id: Option<&str>) -> Result<&'a Session, CommandError> {
    let reached = diary.reached();
    let session = match id {
        Some(id) => Some(planned(diary, id)?),
        None => waiting(diary.engagement(), reached).pop(),
    };
    let ahead = || ahead(diary.engagement(), reached).first().copied();
    match session.or_else(ahead) {
        Some(session) if session.start <= reached => Ok(session),
        Some(session) => {
            let facts = vec![("moment", at(session.start))];
            Err(refused(Rule::SessionAhead, diary, session, facts))
        }
        None => Err(about(Rule::NothingToHold, diary)),
    }
}

/// Finds the session that is called off or moved: the one named, the next that begins after a moment, or the latest planned.
///
/// # Errors
/// When there is none, or it could be one that has begun as well as one that lies ahead.
pub fn coming<'a>(
    diary: &'a Diary,
    id: Option<&str>,
    moment: NaiveDateTime,
) -> Result<&'a Session, CommandError> {
    if let Some(id) = id {
        return planned(diary, id);
    }
    match ahead(diary.engagement(), moment).as_slice() {
        [first, second, ..] if first.start <= diary.reached() => {
            Err(several(diary, &[first, second]))
        }
        [first, ..] => Ok(first),
        [] => waiting(diary.engagement(), moment)
            .pop()
            .ok_or_else(|| about(Rule::NothingPlanned, diary)),
    }
}

/// Finds the planned session of a day, and of a time where one is given; none where nothing was planned then.
///
/// # Errors
/// When several fit.
pub fn on(
    diary: &Diary,
    day: NaiveDate,
    time: Option<NaiveTime>,
) -> Result<Option<&Session>, CommandError> {
    let all = diary.engagement().sessions.iter();
    let fitting = all.filter(|session| {
        session.status == SessionStatus::Planned
            && session.start.date() == day
            && time.is_none_or(|time| session.start.time() == time)
    });
    match fitting.collect::<Vec<_>>().as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only)),
        all => Err(several(diary, all)),
    }
}

/// Says that several sessions fit, and which.
fn several(diary: &Diary, sessions: &[&Session]) -> CommandError {
    let ids: Vec<&str> = sessions.iter().map(|s| s.id.as_str()).collect();
    let facts = vec![("id", diary.id().to_owned()), ("sessions", ids.join(", "))];
    CommandError::refused(Rule::SeveralFit, facts)
}

/// Checks that a meeting which nobody planned can have been held: it does not lie ahead and is not on record already.
///
/// # Errors
/// When it lies ahead, or a meeting that began then is on record.
pub fn fresh(diary: &Diary, start: NaiveDateTime) -> Result<(), CommandError> {
    if start > diary.reached() {
        let facts = vec![("id", diary.id().to_owned()), ("moment", at(start))];
        return Err(CommandError::refused(Rule::HeldAhead, facts));
    }
    let mut all = diary.engagement().sessions.iter();
    let taken =
        all.find(|session| session.start == start && session.status != SessionStatus::Moved);
    match taken {
        None => Ok(()),
        Some(session) => {
            let facts = vec![("status", session.status.to_string())];
            Err(refused(Rule::NotPlanned, diary, session, facts))
        }
    }
}

/// Checks that something can have been said of a session at a moment: not before the first day on record, nor years before it.
///
/// # Errors
/// When it was too early.
pub(super) fn sayable(
    diary: &Diary,
    session: &Session,
    moment: NaiveDateTime,
) -> Result<(), CommandError> {
    let years = session.start.date().min(diary.today) - Days::new(LONGEST_AHEAD);
    let first = first_day(diary.engagement()).map_or(years, |first| first.max(years));
    let first = first.min(diary.today);
    if moment.date() >= first {
        return Ok(());
    }
    let facts = vec![("moment", at(moment)), ("limit", first.to_string())];
    Err(refused(Rule::TooLongAgo, diary, session, facts))
}

/// Finds the first day on record, where the record tells how the work began.
fn first_day(engagement: &Engagement) -> Option<NaiveDate> {
    let begins =
        |event: &&Event| matches!(event.event_type, EventType::Enquiry | EventType::Booked);
    let events = engagement.events.iter().filter(begins).map(|e| e.date);
    let decisions = engagement.decisions.iter().map(|d| d.date);
    let signatures = engagement.signatures.iter().map(|s| s.date);
    let begun = events.chain(decisions).chain(signatures).min()?;
    let sessions = engagement.sessions.iter().map(|s| s.start.date());
    sessions
        .chain(engagement.contract.start)
        .chain([begun])
        .min()
}

/// Refuses a request about an engagement.
fn about(rule: Rule, diary: &Diary) -> CommandError {
    CommandError::refused(rule, vec![("id", diary.id().to_owned())])
}
