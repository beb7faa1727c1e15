//! Guards of meetings: of which type, after what, and how many.

use chrono::NaiveDate;

use super::ground::{Ground, at_time};
use super::{Guard, Verdict, mediation, need, occasion, over, with};
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::State;

/// The most trial sessions there are, whatever a contract says.
const MOST_TRIALS: u32 = 3;

/// Judges a meeting as it would stand on record: planned, held, or what else became of it.
///
/// # Errors
/// With the rule that forbids it.
pub fn session(engagement: &Engagement, session: &Session, today: NaiveDate) -> Verdict {
    let ground = Ground::new(engagement, session.start.date(), today);
    fits(&ground, session)?;
    if matches!(session.status, SessionStatus::Held | SessionStatus::NoShow) {
        Ground::taken(engagement, session.start.date(), today)?;
    }
    over::meeting(&ground)?;
    apart(engagement, session)?;
    match engagement.kind {
        Kind::Mediation => mediation::meeting(&ground, session),
        Kind::Talk | Kind::Relaxation => occasion::meeting(&ground, session),
        Kind::Supervision | Kind::Coaching | Kind::Consulting => of_process(&ground, session),
    }
}

/// Forbids a meeting at the very time of another that stands.
fn apart(engagement: &Engagement, session: &Session) -> Verdict {
    let stands = |s: &Session| matches!(s.status, SessionStatus::Planned | SessionStatus::Held);
    let same =
        |other: &&Session| other.id != session.id && other.start == session.start && stands(other);
    match engagement.sessions.iter().find(same) {
        Some(other) if stands(session) => Err(with(Guard::SameTime, at_time(other))),
        _ => Ok(()),
    }
}

/// Forbids a type of meeting that the kind of work does not have.
fn fits(ground: &Ground<'_>, session: &Session) -> Verdict {
    use SessionType as T;
    let meeting = session.session_type;
    let fits = match ground.kind() {
        Kind::Supervision | Kind::Coaching | Kind::Consulting => matches!(
            meeting,
            T::Mapping | T::Trial | T::Regular | T::Review | T::Closing
        ),
        Kind::Mediation => matches!(meeting, T::Info | T::Separate | T::Joint | T::Followup),
        Kind::Talk | Kind::Relaxation => {
            matches!(meeting, T::Mapping | T::Talk | T::Relaxation)
        }
    };
    let facts = || {
        let kind = ground.kind().code().to_owned();
        vec![("kind", kind), ("meeting", meeting.code().to_owned())]
    };
    fits.then_some(())
        .ok_or_else(|| with(Guard::OtherMeeting, facts()))
}

/// Judges a meeting of supervision, coaching or consulting.
fn of_process(ground: &Ground<'_>, session: &Session) -> Verdict {
    match session.session_type {
        SessionType::Mapping => mapping(ground, session),
        SessionType::Trial => trial(ground, session),
        _ => regular(ground, session),
    }
}

/// A mapping conversation comes before the start and is free, unless one charge is recorded with its reason.
fn mapping(ground: &Ground<'_>, session: &Session) -> Verdict {
    let started = ground.started().is_some_and(|started| started < ground.day);
    ground.need(!started, Guard::Begun)?;
    if !has_price(session) {
        return Ok(());
    }
    need(session.price_reason.is_some(), Guard::MappingCharge)?;
    let first = ground.others(session).find(|other| has_price(other));
    match first {
        Some(first) => {
            let facts = vec![("session", first.id.to_string())];
            Err(with(Guard::MappingTwice, facts))
        }
        None => Ok(()),
    }
}

fn has_price(session: &Session) -> bool {
    session.price.is_some_and(|price| price.cents() != 0)
}

/// A trial has terms, comes before the decision, and there are no more than agreed.
fn trial(ground: &Ground<'_>, session: &Session) -> Verdict {
    let terms = ground.engagement.contract.trial;
    let agreed = terms.filter(|trial| trial.sessions > 0 && trial.billable.is_some());
    let max = agreed.map(|trial| trial.sessions.min(MOST_TRIALS));
    let Some(max) = max else {
        return need(false, Guard::TrialTerms);
    };
    if let Some(decided) = ground.started().filter(|decided| *decided < ground.day) {
        let facts = vec![("date", decided.to_string())];
        return Err(with(Guard::TrialOver, facts));
    }
    let count = ground.others(session).count() + 1;
    let counts = matches!(
        session.status,
        SessionStatus::Planned | SessionStatus::Held | SessionStatus::NoShow
    );
    if counts && count > usize::try_from(max).unwrap_or(usize::MAX) {
        let facts = vec![("count", count.to_string()), ("max", max.to_string())];
        return Err(with(Guard::TrialCount, facts));
    }
    Ok(())
}

/// A session of the agreed work needs the decision to start; consulting begins with its signed commission.
fn regular(ground: &Ground<'_>, session: &Session) -> Verdict {
    let commissioned = ground.kind() == Kind::Consulting && ground.in_force();
    need(ground.started().is_some() || commissioned, Guard::NoStart)?;
    let rests = ground.state() == State::Paused && session.status == SessionStatus::Held;
    if rests {
        let since = ground.status.since.unwrap_or(ground.day);
        return Err(with(Guard::Paused, vec![("date", since.to_string())]));
    }
    Ok(())
}
