//! Whether the same supervisor is somewhere else at a time.

use chrono::{NaiveDateTime, TimeDelta};

use crate::domain::engagement::Engagement;
use crate::domain::session::{Session, SessionStatus};

/// Lists the planned meetings that overlap with a span of time, each with its engagement.
///
/// Whose engagements are given is the caller's business; `but` is left out, being the one that is moved.
#[must_use]
pub fn overlaps<'a>(
    engagements: impl IntoIterator<Item = &'a Engagement>,
    start: NaiveDateTime,
    minutes: u32,
    but: Option<(&Engagement, &Session)>,
) -> Vec<(&'a Engagement, &'a Session)> {
    let end = start + TimeDelta::minutes(minutes.into());
    let is_other = |engagement: &Engagement, session: &Session| {
        but.is_none_or(|(e, s)| e.id != engagement.id || s.id != session.id)
    };
    let all = engagements
        .into_iter()
        .flat_map(|engagement| engagement.sessions.iter().map(move |s| (engagement, s)));
    let mut found: Vec<_> = all
        .filter(|(engagement, session)| {
            let until = session.start + TimeDelta::minutes(session.minutes.into());
            session.status == SessionStatus::Planned
                && session.start < end
                && start < until
                && is_other(engagement, session)
        })
        .collect();
    found.sort_by_key(|(_, session)| session.start);
    found
}

#[cfg(test)]
mod tests {
    use super::overlaps;
    use crate::domain::engagement::{Form, Kind};
    use crate::domain::session::SessionStatus;
    use crate::practice::meeting::people::tests::session;
    use crate::practice::testing::Build;

    #[test]
    fn meetings_overlap_when_one_begins_before_the_other_ends() {
        let mut group = Build::complete(Kind::Supervision, Form::Group).done();
        group.sessions = vec![session("s01", "2026-11-26T13:00:00")];
        let found = |start: &str| overlaps([&group], start.parse().unwrap(), 60, None).len();

        assert_eq!(found("2026-11-26T12:00:00"), 0);
        assert_eq!(found("2026-11-26T12:01:00"), 1);
        assert_eq!(found("2026-11-26T14:29:00"), 1);
        assert_eq!(found("2026-11-26T14:30:00"), 0);
    }

    #[test]
    fn what_is_called_off_or_moved_itself_is_no_obstacle() {
        let mut group = Build::complete(Kind::Supervision, Form::Group).done();
        group.sessions = vec![
            session("s01", "2026-11-26T13:00:00"),
            session("s02", "2026-11-26T13:00:00"),
        ];
        group.sessions[1].status = SessionStatus::Cancelled;
        let start = "2026-11-26T13:30:00".parse().unwrap();
        let but = Some((&group, &group.sessions[0]));

        assert!(overlaps([&group], start, 90, but).is_empty());
    }
}
