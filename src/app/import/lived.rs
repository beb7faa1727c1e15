//! Sessions of a table as they would have been recorded one by one: what the commands refuse, a row may not bring in either.
//!
//! Judges in the order of days, each session beside those there are and those before it. Writes nothing.

use chrono::NaiveDate;

use super::sheet::{Row, Sheet};
use super::trouble::Kind;
use crate::app::error::CommandError;
use crate::app::life::forbidden::refuse;
use crate::app::refusal::{Refusal, Rule};
use crate::domain::engagement::Engagement;
use crate::domain::session::{Session, SessionStatus};
use crate::practice::meeting::size;
use crate::practice::step;

/// Notes the rows whose session could not have been recorded; rows and sessions stand in the same order.
pub(super) fn lived(
    sheet: &mut Sheet,
    engagement: &Engagement,
    rows: &[&Row],
    sessions: &[Session],
    today: NaiveDate,
) {
    let mut so_far = engagement.clone();
    for (row, session) in rows.iter().zip(sessions) {
        if let Some((column, kind)) = against(&so_far, session, today) {
            sheet.wrong(row.line, column, kind);
        }
        so_far.sessions.push(session.clone());
    }
}

/// Finds what speaks against a session, and the column that says it.
fn against(
    engagement: &Engagement,
    session: &Session,
    today: NaiveDate,
) -> Option<(&'static str, Kind)> {
    let people = present(engagement, session).map(|kind| ("present", kind));
    let notice = || notice(engagement, session).map(|kind| ("notice", kind));
    let guard = || forbidden(engagement, session, today).map(|kind| ("type", kind));
    people.or_else(notice).or_else(guard)
}

/// Nobody was at a session that was held, or more than the form has.
fn present(engagement: &Engagement, session: &Session) -> Option<Kind> {
    let present = session
        .present
        .filter(|_| session.status == SessionStatus::Held)?;
    if present == 0 {
        return Some(Kind::Rule(about(Rule::NobodyPresent, engagement, session)));
    }
    // A group may have been larger before; where the form itself says how many, it is a slip.
    let most = size(engagement).filter(|_| !engagement.is_several())?;
    (present > most).then_some(Kind::TooManyPresent(most))
}

/// Notice of the client's side came when the session had begun.
fn notice(engagement: &Engagement, session: &Session) -> Option<Kind> {
    let cancelled = session.status == SessionStatus::Cancelled;
    let notice = session.notice.filter(|_| cancelled)?;
    let late = notice >= session.start;
    let moment = session.start.format("%Y-%m-%d %H:%M").to_string();
    let mut refusal = about(Rule::NoticeAfterStart, engagement, session);
    refusal.facts.push(("moment", moment));
    late.then_some(Kind::Rule(refusal))
}

/// The rules of the work forbid it.
fn forbidden(engagement: &Engagement, session: &Session, today: NaiveDate) -> Option<Kind> {
    let forbidden = step::session(engagement, session, today).err()?;
    match refuse(&engagement.id, forbidden) {
        CommandError::Refused(refusal) => Some(Kind::Rule(refusal)),
        _ => None,
    }
}

/// Says which rule a session breaks.
fn about(rule: Rule, engagement: &Engagement, session: &Session) -> Refusal {
    let facts = vec![
        ("id", engagement.id.to_string()),
        ("session", session.id.to_string()),
    ];
    Refusal::new(rule, facts)
}
