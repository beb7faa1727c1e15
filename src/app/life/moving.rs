//! A meeting that is moved with both sides' consent: the old time is kept on record, the new one is a meeting of its own.

use chrono::NaiveDateTime;

use super::diary::Diary;
use super::pick::{at, free_id, refused, sayable};
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::session::{Session, SessionStatus};
use crate::practice::meeting::outside_term;

/// Makes the two records of a move: the meeting as it was agreed, and as it is now.
///
/// # Errors
/// When it would not move, or would leave the contract's term.
pub fn moved(
    diary: &Diary,
    planned: &Session,
    to: NaiveDateTime,
    agreed: Option<NaiveDateTime>,
) -> Result<[Session; 2], CommandError> {
    if to == planned.start {
        let facts = vec![("moment", at(to))];
        return Err(refused(Rule::SameTime, diary, planned, facts));
    }
    if let Some(agreed) = agreed {
        if agreed > diary.reached() {
            let facts = vec![("moment", at(agreed))];
            return Err(refused(Rule::AgreedAhead, diary, planned, facts));
        }
        sayable(diary, planned, agreed)?;
    }
    let mut old = planned.clone();
    old.status = SessionStatus::Moved;
    old.notice = agreed;
    old.moved_to = Some(to);
    let new = Session {
        id: free_id(diary)?,
        start: to,
        ..planned.clone()
    };
    within_term(diary, &new)?;
    Ok([old, new])
}

/// Refuses a meeting of the agreed work outside the contract's term.
///
/// # Errors
/// When it lies outside.
pub fn within_term(diary: &Diary, session: &Session) -> Result<(), CommandError> {
    match outside_term(diary.engagement(), session) {
        None => Ok(()),
        Some(end) => {
            let facts = vec![("moment", at(session.start)), ("limit", end.to_string())];
            Err(refused(Rule::OutsideTerm, diary, session, facts))
        }
    }
}
