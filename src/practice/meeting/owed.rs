//! Sessions that the supervisor owes: called off by the supervisor, and not made good yet.

use crate::domain::engagement::Engagement;
use crate::domain::session::{Session, SessionStatus};

/// Lists the sessions that are owed.
///
/// A substitute that was moved counts no more: its new time carries on the promise. One that the supervisor called off as
/// well takes the debt over, so that nothing is owed twice.
#[must_use]
pub fn owed(engagement: &Engagement) -> Vec<&Session> {
    let all = engagement.sessions.iter();
    all.filter(|session| session.status == SessionStatus::CancelledBySupervisor)
        .filter(|session| !is_replaced(engagement, session))
        .collect()
}

/// Says whether another session stands in the place of one.
fn is_replaced(engagement: &Engagement, session: &Session) -> bool {
    let mut all = engagement.sessions.iter();
    all.any(|other| {
        other.replaces.as_ref() == Some(&session.id) && other.status != SessionStatus::Moved
    })
}

#[cfg(test)]
mod tests {
    use super::owed;
    use crate::domain::engagement::{Engagement, Form, Kind};
    use crate::domain::session::{Session, SessionStatus};
    use crate::practice::meeting::people::tests::session;
    use crate::practice::testing::Build;

    fn cancelled(id: &str, replaces: Option<&str>) -> Session {
        let mut session = session(id, "2026-11-05T13:00:00");
        session.status = SessionStatus::CancelledBySupervisor;
        session.replaces = replaces.map(|id| id.parse().unwrap());
        session
    }

    fn with(sessions: Vec<Session>) -> Engagement {
        let mut group = Build::complete(Kind::Supervision, Form::Group).done();
        group.sessions = sessions;
        group
    }

    fn ids(engagement: &Engagement) -> Vec<&str> {
        owed(engagement).iter().map(|s| s.id.as_str()).collect()
    }

    #[test]
    fn what_the_supervisor_called_off_is_owed_until_it_is_made_good() {
        let mut group = with(vec![cancelled("s01", None)]);
        assert_eq!(ids(&group), ["s01"]);

        let mut substitute = session("s02", "2026-11-26T13:00:00");
        substitute.replaces = Some("s01".parse().unwrap());
        group.sessions.push(substitute);
        assert!(ids(&group).is_empty());
    }

    #[test]
    fn a_moved_substitute_is_made_good_by_its_new_time() {
        let mut moved = session("s02", "2026-11-12T13:00:00");
        moved.replaces = Some("s01".parse().unwrap());
        moved.status = SessionStatus::Moved;
        let group = with(vec![cancelled("s01", None), moved]);

        assert_eq!(ids(&group), ["s01"]);
    }

    #[test]
    fn a_substitute_that_is_called_off_too_is_owed_once() {
        let group = with(vec![cancelled("s01", None), cancelled("s02", Some("s01"))]);

        assert_eq!(ids(&group), ["s02"]);
    }
}
