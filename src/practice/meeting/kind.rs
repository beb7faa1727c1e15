//! Of what kind a meeting is that nobody planned: it follows from how far the engagement has come.

use chrono::NaiveDate;

use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{DecisionType, Outcome};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::{Stage, State, status};

/// Returns the type of a meeting that takes place on a day; a closing session or one with an evaluation has to be said.
#[must_use]
pub fn type_now(engagement: &Engagement, day: NaiveDate) -> SessionType {
    match engagement.kind {
        Kind::Talk => SessionType::Talk,
        Kind::Relaxation => SessionType::Relaxation,
        Kind::Mediation => of_mediation(engagement, day),
        Kind::Supervision | Kind::Coaching | Kind::Consulting => of_process(engagement, day),
    }
}

/// A mapping at first, trials while some are left and nobody has decided, then the agreed work.
fn of_process(engagement: &Engagement, day: NaiveDate) -> SessionType {
    let started = engagement.decisions.iter().any(|decision| {
        decision.decision_type == DecisionType::Start
            && decision.outcome == Outcome::Start
            && decision.date <= day
    });
    if started {
        return SessionType::Regular;
    }
    let held = |kind| engagement.sessions.iter().filter(move |s| is_done(s, kind));
    let begun = held(SessionType::Mapping).chain(held(SessionType::Trial));
    let state = status(engagement, day).state;
    if matches!(state, State::Enquiry | State::Mapping) && begun.count() == 0 {
        return SessionType::Mapping;
    }
    let trials = engagement.contract.trial.map_or(0, |trial| trial.sessions);
    let done = held(SessionType::Trial).count();
    if done < usize::try_from(trials).unwrap_or(usize::MAX) {
        SessionType::Trial
    } else {
        SessionType::Regular
    }
}

/// The common information, then each party alone, then all together, then the follow-ups.
fn of_mediation(engagement: &Engagement, day: NaiveDate) -> SessionType {
    let state = status(engagement, day).state;
    let followed = matches!(
        state,
        State::Agreed | State::Communicated | State::Followup1 | State::Followup2
    );
    let informed = engagement
        .sessions
        .iter()
        .any(|session| is_done(session, SessionType::Info));
    if followed || state.stage() == Stage::Over {
        SessionType::Followup
    } else if !informed {
        SessionType::Info
    } else if parties_left(engagement).is_empty() {
        SessionType::Joint
    } else {
        SessionType::Separate
    }
}

/// Lists the parties of a mediation that have not been met alone, by code.
#[must_use]
pub fn parties_left(engagement: &Engagement) -> Vec<&str> {
    let parties = engagement.mediation.iter().flat_map(|m| &m.parties);
    let met = |code: &str| {
        let mut all = engagement.sessions.iter();
        all.any(|s| is_done(s, SessionType::Separate) && s.party.as_deref() == Some(code))
    };
    parties
        .map(|party| party.code.as_str())
        .filter(|code| !met(code))
        .collect()
}

/// Says whether a meeting of a type took place, or the time for it was used up.
fn is_done(session: &Session, kind: SessionType) -> bool {
    session.session_type == kind
        && matches!(session.status, SessionStatus::Held | SessionStatus::NoShow)
}

#[cfg(test)]
mod tests {
    use super::{parties_left, type_now};
    use crate::domain::contract::Trial;
    use crate::domain::engagement::{Form, Kind};
    use crate::domain::event::{Decision, DecisionType, Outcome};
    use crate::domain::session::{SessionStatus, SessionType};
    use crate::practice::meeting::people::tests::session;
    use crate::practice::testing::{Build, day};

    #[test]
    fn a_process_goes_from_mapping_to_trials_to_the_agreed_work() {
        let today = day("2026-11-21");
        let mut work = Build::new(Kind::Supervision).done();
        assert_eq!(type_now(&work, today), SessionType::Mapping);

        let mut mapping = session("s01", "2026-09-01T13:00:00");
        mapping.session_type = SessionType::Mapping;
        mapping.status = SessionStatus::Held;
        work.sessions.push(mapping);
        work.contract.trial = Some(Trial {
            sessions: 1,
            ..Trial::default()
        });
        assert_eq!(type_now(&work, today), SessionType::Trial);

        let mut trial = session("s02", "2026-09-15T13:00:00");
        trial.session_type = SessionType::Trial;
        trial.status = SessionStatus::Held;
        work.sessions.push(trial);
        assert_eq!(type_now(&work, today), SessionType::Regular);
    }

    #[test]
    fn a_decision_to_start_ends_the_trials() {
        let mut work = Build::complete(Kind::Supervision, Form::Group).done();
        work.decisions = vec![Decision {
            date: day("2026-10-01"),
            decision_type: DecisionType::Start,
            outcome: Outcome::Start,
            by: Vec::new(),
            until: None,
        }];

        assert_eq!(type_now(&work, day("2026-11-21")), SessionType::Regular);
        assert_ne!(type_now(&work, day("2026-09-30")), SessionType::Regular);
    }

    #[test]
    fn a_mediation_meets_each_party_before_all_of_them() {
        let today = day("2026-11-21");
        let mut work = Build::complete(Kind::Mediation, Form::Group).done();
        work.sessions.clear();
        assert_eq!(type_now(&work, today), SessionType::Info);

        for (at, kind, party) in [
            ("s01", SessionType::Info, None),
            ("s02", SessionType::Separate, Some("P1")),
        ] {
            let mut meeting = session(at, "2026-10-01T09:00:00");
            meeting.session_type = kind;
            meeting.status = SessionStatus::Held;
            meeting.party = party.map(str::to_owned);
            work.sessions.push(meeting);
        }
        assert_eq!(parties_left(&work), ["P2"]);
        assert_eq!(type_now(&work, today), SessionType::Separate);

        let mut last = work.sessions[1].clone();
        last.party = Some("P2".to_owned());
        work.sessions.push(last);
        assert_eq!(type_now(&work, today), SessionType::Joint);
    }
}
