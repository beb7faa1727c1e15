//! A meeting that did not take place: called off by either side, or nobody came. The reason is nobody's business here.

use chrono::NaiveDateTime;

use super::diary::Diary;
use super::found;
use super::pick::{at, free_id, refused, sayable};
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::codes;
use crate::domain::session::{Canceller, Excuse, Mode, Session, SessionStatus};
use crate::practice::meeting::{self, owed};

codes! {
    /// Who called a meeting off.
    By {
        /// The payer.
        Payer = "payer",
        /// The contact person.
        Contact = "contact",
        /// The only supervisee.
        Supervisee = "supervisee",
        /// Too few would have come.
        TooFew = "too_few",
        /// The supervisor.
        Supervisor = "supervisor",
    }
}

impl By {
    /// Returns who of the client's side it was.
    const fn of_client(self) -> Option<Canceller> {
        match self {
            Self::Payer => Some(Canceller::Payer),
            Self::Contact => Some(Canceller::Contact),
            Self::Supervisee => Some(Canceller::Supervisee),
            Self::TooFew => Some(Canceller::TooFew),
            Self::Supervisor => None,
        }
    }
}

/// Makes the record of a planned meeting that was called off. Only of the client's side it has to be known when.
///
/// # Errors
/// When whoever called it off could not, notice came too late to be one, or an excuse is out of place.
pub fn called_off(
    diary: &Diary,
    planned: &Session,
    by: By,
    notice: Option<NaiveDateTime>,
    excuse: Option<Excuse>,
) -> Result<Session, CommandError> {
    if let Some(notice) = notice {
        if notice > diary.reached() {
            let facts = vec![("moment", at(notice))];
            return Err(CommandError::refused(Rule::NoticeAhead, facts));
        }
        sayable(diary, planned, notice)?;
    }
    if by == By::Supervisee && diary.engagement().is_several() {
        return Err(refused(Rule::OneOfSeveral, diary, planned, Vec::new()));
    }
    let accepted = excuse.filter(|excuse| *excuse == Excuse::Accepted);
    let mut session = planned.clone();
    session.notice = notice;
    let Some(canceller) = by.of_client() else {
        if accepted.is_some() {
            return Err(CommandError::refused(Rule::ExcuseOfSupervisor, Vec::new()));
        }
        session.status = SessionStatus::CancelledBySupervisor;
        return Ok(session);
    };
    let Some(notice) = notice else {
        return Err(CommandError::MissingAnswers(vec!["--notice".to_owned()]));
    };
    if notice >= planned.start {
        let facts = vec![("moment", at(planned.start))];
        return Err(refused(Rule::NoticeAfterStart, diary, planned, facts));
    }
    session.status = SessionStatus::Cancelled;
    session.cancelled_by = Some(canceller);
    session.excuse = accepted;
    Ok(session)
}

/// Makes the record of a planned meeting to which nobody came and of which nobody told.
///
/// # Errors
/// When a journey to a remote meeting is claimed.
pub fn missed(
    diary: &Diary,
    planned: &Session,
    journey_made: Option<bool>,
) -> Result<Session, CommandError> {
    let mode = meeting::mode(diary.engagement(), planned);
    if mode == Some(Mode::Remote) && journey_made == Some(true) {
        return Err(refused(Rule::RemoteKm, diary, planned, Vec::new()));
    }
    let mut session = planned.clone();
    session.status = SessionStatus::NoShow;
    session.journey_made = journey_made.filter(|_| mode != Some(Mode::Remote));
    Ok(session)
}

/// Says whether it has to be known if somebody drove to a meeting to which nobody came.
#[must_use]
pub fn is_driven_to(diary: &Diary, session: &Session) -> bool {
    let travels = diary.engagement().contract.travel.is_some();
    travels && meeting::mode(diary.engagement(), session) != Some(Mode::Remote)
}

/// Makes the meeting that stands in for one that the supervisor owes.
///
/// # Errors
/// When numbers have run out.
pub fn substitute(
    diary: &Diary,
    owing: &Session,
    start: NaiveDateTime,
) -> Result<Session, CommandError> {
    Ok(Session {
        id: free_id(diary)?,
        start,
        status: SessionStatus::Planned,
        notice: None,
        cancelled_by: None,
        excuse: None,
        replaces: Some(owing.id.clone()),
        ..owing.clone()
    })
}

/// Finds a session by its id that is owed already, and only waits for its substitute.
///
/// # Errors
/// When there is no session of that id.
pub fn owing<'a>(diary: &'a Diary, id: &str) -> Result<Option<&'a Session>, CommandError> {
    let session = found::session(diary.engagement(), id)?;
    let mut all = owed(diary.engagement()).into_iter();
    Ok(all.find(|owed| owed.id == session.id))
}
