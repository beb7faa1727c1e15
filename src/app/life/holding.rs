//! A meeting that took place: what is recorded of it, and what is odd about it.

use chrono::NaiveDateTime;

use super::diary::Diary;
use super::pick::{free_id, refused};
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::codes;
use crate::domain::session::{MinutesReason, Mode, Session, SessionStatus, SessionType};
use crate::practice::meeting::{self, Headcount, headcount, parties_left, type_now};
use crate::practice::planning::usual;

/// What was said about a meeting that took place; all of it may be left unsaid.
#[derive(Debug, Clone, Default)]
pub struct Held {
    /// What kind of meeting it was.
    pub session_type: Option<SessionType>,
    /// How many were there.
    pub present: Option<u32>,
    /// Minutes it took.
    pub minutes: Option<u32>,
    /// Why it took another time than planned.
    pub minutes_reason: Option<MinutesReason>,
    /// How people met.
    pub mode: Option<Mode>,
    /// Kilometres driven.
    pub km: Option<u32>,
    /// Where, when it was another place than agreed.
    pub venue: Option<String>,
    /// The party met.
    pub party: Option<String>,
}

codes! {
    /// What deserves a second look at a meeting that took place.
    Odd {
        /// Fewer were there than agreed.
        TooFew = "too_few",
        /// More were there than are in the group.
        TooMany = "too_many",
        /// It was elsewhere, and the kilometres are those to the usual place.
        UsualKm = "usual_km",
    }
}

/// Makes the record of a planned meeting that took place.
///
/// # Errors
/// When what was said contradicts itself or the record, or a reason is missing.
pub fn held(diary: &Diary, planned: &Session, said: &Held) -> Result<Session, CommandError> {
    let mut session = planned.clone();
    session.status = SessionStatus::Held;
    session.session_type = said.session_type.unwrap_or(planned.session_type);
    session.venue = said.venue.clone().or(session.venue);
    session.party = said.party.clone().or(session.party);
    session.present = said.present.or(session.present);
    if session
        .present
        .and_then(|n| headcount(diary.engagement(), n))
        == Some(Headcount::Nobody)
    {
        return Err(refused(Rule::NobodyPresent, diary, planned, Vec::new()));
    }
    take_minutes(&mut session, said)?;
    take_journey(diary, &mut session, said)?;
    Ok(session)
}

/// Makes the record of a held meeting anew with what was said now; all else stays as it was recorded.
///
/// # Errors
/// When what was said contradicts itself or the record, or a reason is missing.
pub fn corrected(diary: &Diary, recorded: &Session, said: &Held) -> Result<Session, CommandError> {
    let minutes = said.minutes.or(recorded.minutes_held);
    if said.minutes_reason.is_some() && minutes.is_none() {
        return Err(CommandError::MissingAnswers(vec!["--minutes".to_owned()]));
    }
    let before = Session {
        minutes_held: None,
        minutes_reason: None,
        ..recorded.clone()
    };
    let whole = Held {
        minutes,
        minutes_reason: said.minutes_reason.or(recorded.minutes_reason),
        ..said.clone()
    };
    let session = held(diary, &before, &whole)?;
    // The agreed distance is proposed once, when the meeting is recorded, or when it turns out to have been on site.
    let km = match (said.km, said.mode) {
        (None, None) => recorded.km,
        _ => session.km,
    };
    Ok(Session { km, ..session })
}

/// Takes over how long it was; another length than planned needs its reason.
fn take_minutes(session: &mut Session, said: &Held) -> Result<(), CommandError> {
    let Some(minutes) = said.minutes.filter(|minutes| *minutes != session.minutes) else {
        return Ok(());
    };
    if said.minutes_reason.is_none() {
        let flag = "--minutes-reason".to_owned();
        return Err(CommandError::MissingAnswers(vec![flag]));
    }
    session.minutes_held = Some(minutes);
    session.minutes_reason = said.minutes_reason;
    Ok(())
}

/// Takes over how people met and how far somebody drove: on site the agreed distance, where one is agreed.
fn take_journey(diary: &Diary, session: &mut Session, said: &Held) -> Result<(), CommandError> {
    let engagement = diary.engagement();
    if said.mode.is_some() && said.mode != meeting::mode(engagement, session) {
        session.mode = said.mode;
    }
    match meeting::mode(engagement, session) {
        Some(Mode::Remote) if said.km.is_some_and(|km| km > 0) => {
            return Err(refused(Rule::RemoteKm, diary, session, Vec::new()));
        }
        Some(Mode::Remote) => session.km = None,
        Some(Mode::OnSite) => {
            let agreed = engagement.contract.travel.map(|travel| travel.return_km);
            session.km = said.km.or(session.km).or(agreed.filter(|km| *km > 0));
        }
        Some(Mode::Hybrid) | None => session.km = said.km.or(session.km),
    }
    Ok(())
}

/// Makes a meeting that nobody planned, as if it had been: its type follows from the record, its length from the contract.
///
/// # Errors
/// When its length or its party is not known.
pub fn unplanned(
    diary: &Diary,
    start: NaiveDateTime,
    said: &Held,
) -> Result<Session, CommandError> {
    let engagement = diary.engagement();
    let missing = |flag: &str| CommandError::MissingAnswers(vec![flag.to_owned()]);
    let kind = said.session_type;
    let session_type = kind.unwrap_or_else(|| type_now(engagement, start.date()));
    let party = match (&said.party, parties_left(engagement).as_slice()) {
        (None, [only]) if session_type == SessionType::Separate => Some((*only).to_owned()),
        (None, _) if session_type == SessionType::Separate => return Err(missing("--party")),
        (party, _) => party.clone(),
    };
    let usual = usual_minutes(diary, session_type, said.minutes);
    let minutes = usual.ok_or_else(|| missing("--minutes"))?;
    Ok(Session {
        party,
        ..Session::planned(free_id(diary)?, start, minutes, session_type)
    })
}

/// Returns how long a meeting usually is; a mapping conversation and the meetings of a mediation take what they take.
fn usual_minutes(diary: &Diary, session_type: SessionType, said: Option<u32>) -> Option<u32> {
    let usual = usual(&diary.plans()).minutes;
    match session_type {
        SessionType::Mapping
        | SessionType::Info
        | SessionType::Separate
        | SessionType::Joint
        | SessionType::Followup => said.or(usual),
        _ => usual.or(said),
    }
}

/// Tells what is odd about a meeting that took place.
#[must_use]
pub fn odd(diary: &Diary, session: &Session, said: &Held) -> Vec<Odd> {
    let count = session
        .present
        .and_then(|n| headcount(diary.engagement(), n));
    let people = match count {
        Some(Headcount::TooFew) => Some(Odd::TooFew),
        Some(Headcount::TooMany) => Some(Odd::TooMany),
        Some(Headcount::Nobody) | None => None,
    };
    let elsewhere = said.venue.is_some() && said.km.is_none() && session.km.is_some();
    let km = elsewhere.then_some(Odd::UsualKm);
    people.into_iter().chain(km).collect()
}
