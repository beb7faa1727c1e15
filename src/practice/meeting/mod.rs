//! Questions about an engagement's meetings: which wait to be recorded, which lie ahead, of what kind the next one is, which
//! are owed.
//!
//! Looks at the record only. Whether a meeting may take place is judged by the guards; what it costs, by the clause.

mod kind;
mod owed;
mod people;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::engagement::Engagement;
use crate::domain::session::{Mode, Session, SessionStatus, SessionType};
use crate::practice::planning::last_day;
pub use kind::{parties_left, type_now};
pub use owed::owed;
pub use people::{Headcount, headcount, size};

/// The moment up to which meetings have begun: the clock's, or the end of a day of which no hour is known.
#[must_use]
pub fn reached(today: NaiveDate, now: Option<NaiveDateTime>) -> NaiveDateTime {
    let last = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default();
    now.unwrap_or_else(|| today.and_time(last))
}

/// Lists the planned meetings that have begun and wait to be recorded, earliest first.
#[must_use]
pub fn waiting(engagement: &Engagement, reached: NaiveDateTime) -> Vec<&Session> {
    planned(engagement, |start| start <= reached)
}

/// Lists the planned meetings that begin after a moment, earliest first.
#[must_use]
pub fn ahead(engagement: &Engagement, moment: NaiveDateTime) -> Vec<&Session> {
    planned(engagement, |start| start > moment)
}

/// Lists planned meetings by their start, earliest first.
fn planned(engagement: &Engagement, wanted: impl Fn(NaiveDateTime) -> bool) -> Vec<&Session> {
    let all = engagement.sessions.iter();
    let mut found: Vec<&Session> = all
        .filter(|session| session.status == SessionStatus::Planned && wanted(session.start))
        .collect();
    found.sort_by_key(|session| session.start);
    found
}

/// Finds a meeting by its id.
#[must_use]
pub fn by_id<'a>(engagement: &'a Engagement, id: &str) -> Option<&'a Session> {
    let mut all = engagement.sessions.iter();
    all.find(|session| session.id.as_str() == id)
}

/// Finds the meeting that one was moved to, by way of further moves.
#[must_use]
pub fn moved_on<'a>(engagement: &'a Engagement, session: &'a Session) -> &'a Session {
    let mut at = session;
    // A record that moves in a circle comes to an end all the same.
    for _ in &engagement.sessions {
        let Some(to) = at.moved_to.filter(|_| at.status == SessionStatus::Moved) else {
            break;
        };
        let mut all = engagement.sessions.iter();
        match all.find(|session| session.start == to && session.id != at.id) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// Returns how people meet at a session.
#[must_use]
pub fn mode(engagement: &Engagement, session: &Session) -> Option<Mode> {
    session.mode.or(engagement.mode)
}

/// Says whether a meeting belongs to the agreed work, so that it has to lie within the contract's term.
#[must_use]
pub const fn is_of_contract(kind: SessionType) -> bool {
    matches!(
        kind,
        SessionType::Regular | SessionType::Review | SessionType::Closing
    )
}

/// Returns the first or last day of the term that a meeting's day lies outside.
#[must_use]
pub fn outside_term(engagement: &Engagement, session: &Session) -> Option<NaiveDate> {
    if !is_of_contract(session.session_type) {
        return None;
    }
    let (day, contract) = (session.start.date(), &engagement.contract);
    let before = contract.start.filter(|start| day < *start);
    before.or_else(|| last_day(engagement).filter(|end| day > *end))
}

#[cfg(test)]
mod tests {
    use super::{ahead, by_id, moved_on, outside_term, reached, waiting};
    use crate::domain::engagement::{Engagement, Form, Kind};
    use crate::domain::session::SessionStatus;
    use crate::practice::testing::{Build, day};

    fn group() -> Engagement {
        let mut group = Build::complete(Kind::Supervision, Form::Group).done();
        let session = super::people::tests::session;
        group.sessions = vec![
            session("s03", "2026-11-26T13:00:00"),
            session("s01", "2026-11-05T13:00:00"),
            session("s02", "2026-11-19T13:00:00"),
        ];
        group
    }

    fn ids(sessions: &[&crate::domain::session::Session]) -> Vec<String> {
        sessions.iter().map(|s| s.id.to_string()).collect()
    }

    #[test]
    fn what_has_begun_waits_and_what_has_not_lies_ahead() {
        let group = group();
        let now = "2026-11-26T12:59:00".parse().unwrap();

        assert_eq!(ids(&waiting(&group, now)), ["s01", "s02"]);
        assert_eq!(ids(&ahead(&group, now)), ["s03"]);
        let today = reached(day("2026-11-26"), None);
        assert_eq!(ids(&waiting(&group, today)), ["s01", "s02", "s03"]);
    }

    #[test]
    fn a_moved_meeting_leads_to_where_it_stands_now() {
        let mut group = group();
        group.sessions[1].status = SessionStatus::Moved;
        group.sessions[1].moved_to = Some(group.sessions[2].start);
        group.sessions[2].status = SessionStatus::Moved;
        group.sessions[2].moved_to = Some(group.sessions[0].start);

        let first = by_id(&group, "s01").unwrap();
        assert_eq!(moved_on(&group, first).id.as_str(), "s03");
    }

    #[test]
    fn moves_in_a_circle_come_to_an_end() {
        let mut group = group();
        for (from, to) in [(1, 2), (2, 1)] {
            group.sessions[from].status = SessionStatus::Moved;
            group.sessions[from].moved_to = Some(group.sessions[to].start);
        }

        let first = by_id(&group, "s01").unwrap();
        assert_eq!(moved_on(&group, first).status, SessionStatus::Moved);
    }

    #[test]
    fn the_agreed_work_lies_within_its_term() {
        let mut group = group();
        group.contract.end = Some(day("2026-11-19"));

        assert_eq!(
            outside_term(&group, &group.sessions[0]),
            Some(day("2026-11-19"))
        );
        assert_eq!(outside_term(&group, &group.sessions[2]), None);
        group.sessions[0].session_type = crate::domain::session::SessionType::Mapping;
        assert_eq!(outside_term(&group, &group.sessions[0]), None);
    }
}
