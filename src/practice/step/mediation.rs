//! Guards of a mediation's phases and exits. Parties are codes, and nothing is asked about what anybody did.

use chrono::{NaiveDate, TimeDelta};

use super::ground::{Ground, at_time};
use super::{Forbidden, Guard, Verdict, need, over, with};
use crate::domain::codes;
use crate::domain::contract::ContractForm;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Event, EventType};
use crate::domain::id::ListId;
use crate::domain::mediation::{Followup, Mediation, Party, Responsible, Term};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::followed::follow_ups;
use crate::practice::status::State;

codes! {
    /// How a mediation may come out.
    MediationOutcome {
        /// The parties agreed.
        Agreed = "agreed",
        /// They agreed in part.
        Partial = "partial",
        /// They did not agree.
        NoAgreement = "no-agreement",
        /// A party withdrew.
        Withdrawn = "withdrawn",
        /// Mediation was not the right way.
        NotSuitable = "not-suitable",
    }
}

/// Judges a meeting. Days may be set ahead of the phase; a meeting is held only when its phase has come.
pub(super) fn meeting(ground: &Ground<'_>, session: &Session) -> Verdict {
    if session.session_type == SessionType::Separate {
        known(ground.engagement, session.party.as_deref())?;
    }
    if session.status != SessionStatus::Held {
        return Ok(());
    }
    alone(ground, session)?;
    match session.session_type {
        SessionType::Info => need(ground.in_force(), Guard::NotCommissioned),
        SessionType::Separate => need(ground.held(SessionType::Info), Guard::NoInfo),
        SessionType::Joint => joint(ground),
        _ => need(ground.has(EventType::Agreed), Guard::NoAgreement),
    }
}

/// Forbids a meeting that took place while another of the mediation did.
fn alone(ground: &Ground<'_>, session: &Session) -> Verdict {
    let span = |s: &Session| {
        let minutes = s.minutes_held.unwrap_or(s.minutes);
        (s.start, s.start + TimeDelta::minutes(minutes.into()))
    };
    let (start, end) = span(session);
    let meets = |other: &&Session| {
        let (first, last) = span(other);
        other.id != session.id && other.status == SessionStatus::Held && first < end && start < last
    };
    match ground.engagement.sessions.iter().find(meets) {
        None => Ok(()),
        Some(other) => Err(with(Guard::Meanwhile, at_time(other))),
    }
}

/// The joint meeting waits until every party has been met alone and has consented.
fn joint(ground: &Ground<'_>) -> Verdict {
    let met = |party: &Party| {
        let mut sessions = ground.engagement.sessions.iter();
        sessions.any(|s| {
            s.session_type == SessionType::Separate
                && s.status == SessionStatus::Held
                && s.start.date() <= ground.day
                && s.party.as_deref() == Some(&party.code)
        })
    };
    each(ground, met, Guard::NoSeparate)?;
    each(
        ground,
        |party| consented(ground, party),
        Guard::NotConsented,
    )
}

/// Says whether a party has consented by the day.
fn consented(ground: &Ground<'_>, party: &Party) -> bool {
    let mut events = ground.engagement.events.iter();
    events.any(|e| {
        e.event_type == EventType::PartyConsented
            && e.date <= ground.day
            && e.party.as_deref() == Some(&party.code)
    })
}

/// Forbids a step unless something holds of every party.
fn each(ground: &Ground<'_>, holds: impl Fn(&Party) -> bool, guard: Guard) -> Verdict {
    let parties = parties(ground.engagement);
    need(!parties.is_empty(), Guard::NoParty)?;
    let missing = parties.iter().filter(|party| !holds(party));
    let missing: Vec<&str> = missing.map(|party| party.code.as_str()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let first = missing.first().copied().unwrap_or_default();
    let facts = vec![
        ("parties", missing.join(", ")),
        ("party", first.to_owned()),
        ("limit", ground.day.to_string()),
        ("date", ground.day.to_string()),
    ];
    Err(with(guard, facts))
}

/// Judges a dated step.
pub(super) fn step(ground: &Ground<'_>, event: &Event) -> Verdict {
    order(ground, event.event_type)?;
    match event.event_type {
        EventType::PartyConsented => known(ground.engagement, event.party.as_deref()),
        EventType::Withdrawn if event.party.is_some() => {
            known(ground.engagement, event.party.as_deref())
        }
        EventType::Closed => closed(ground, event),
        _ => Ok(()),
    }
}

/// Forbids a dated step before its phase.
pub(super) fn order(ground: &Ground<'_>, event: EventType) -> Verdict {
    use EventType as E;
    match event {
        E::Request | E::Suitability | E::Declined | E::Lost | E::Offered => {
            ground.need(!ground.in_force(), Guard::Begun)
        }
        E::ContractSent | E::Commissioned => {
            let open = event == E::Commissioned || !ground.in_force();
            ground.need(open, Guard::Begun)?;
            let code = ground.last(E::Suitability).and_then(|e| e.code.as_ref());
            let suits = code.is_some_and(|code| code.as_str() == "yes");
            need(suits, Guard::NotSuitable)?;
            if event == E::ContractSent {
                return Ok(());
            }
            once(ground, event)?;
            let oral = ground.engagement.contract.form == Some(ContractForm::Oral);
            need(oral || ground.in_force(), Guard::NotCommissioned)
        }
        E::PartyConsented => {
            need(ground.in_force(), Guard::NotCommissioned)?;
            all_consented(ground)
        }
        E::ProblemDefined => {
            need(ground.held(SessionType::Joint), Guard::NoJoint)?;
            once(ground, event)
        }
        E::Discussion | E::Agreed => {
            need(ground.has(E::ProblemDefined), Guard::NoProblem)?;
            once(ground, E::Agreed)
        }
        E::Communicated => {
            need(ground.has(E::Agreed), Guard::NoAgreement)?;
            once(ground, event)
        }
        E::Reopened => ground.need(ground.state() == State::Closed, Guard::NotOver),
        _ => Ok(()),
    }
}

/// Forbids a step that has been taken, unless the mediation was taken up again since.
fn once(ground: &Ground<'_>, event: EventType) -> Verdict {
    match ground.last(event) {
        Some(taken) if !ground.is_since(EventType::Reopened, event) => {
            let facts = vec![("date", taken.date.to_string())];
            Err(with(Guard::Taken, facts))
        }
        _ => Ok(()),
    }
}

/// Forbids a consent once every party has given theirs.
fn all_consented(ground: &Ground<'_>) -> Verdict {
    let parties = parties(ground.engagement);
    let open = parties.is_empty() || !parties.iter().all(|party| consented(ground, party));
    if open {
        return Ok(());
    }
    once(ground, EventType::PartyConsented)
}

/// A mediation that came out in agreement has one on record, followed up as agreed; it is found unsuitable only at first.
fn closed(ground: &Ground<'_>, event: &Event) -> Verdict {
    match event.code.as_ref().map(ListId::as_str) {
        Some("agreed" | "partial") => {
            need(ground.has(EventType::Agreed), Guard::NoAgreement)?;
            followed_up(ground)
        }
        Some("not-suitable") => need(!ground.held(SessionType::Info), Guard::UnsuitableLate),
        _ => Ok(()),
    }
}

/// Forbids to close an agreement that has been followed up less often than agreed.
fn followed_up(ground: &Ground<'_>) -> Verdict {
    let (engagement, day) = (ground.engagement, ground.day);
    let (count, max) = follow_ups(engagement, day);
    if count >= max {
        return Ok(());
    }
    let facts = vec![("count", count.to_string()), ("max", max.to_string())];
    Err(with(Guard::FollowUpLeft, facts))
}

/// Judges a party that joins the mediation.
///
/// # Errors
/// With the rule that forbids it.
pub fn party(engagement: &Engagement, today: NaiveDate) -> Verdict {
    open(engagement, today, today).map(|_| ())
}

/// Judges a term of the agreement: the problem has been defined, and whoever sees to the term is there.
///
/// # Errors
/// With the rule that forbids it.
pub fn term(engagement: &Engagement, term: &Term, today: NaiveDate) -> Verdict {
    let ground = open(engagement, today, today)?;
    let problem = ground.last(EventType::ProblemDefined);
    let Some(first) = ground.last(EventType::Agreed).or(problem) else {
        return need(false, Guard::NoProblem);
    };
    if let Some(due) = term.due.filter(|due| *due < first.date) {
        let limit = ("limit", first.date.to_string());
        return Err(with(
            Guard::TermEarly,
            vec![("date", due.to_string()), limit],
        ));
    }
    match &term.responsible {
        Responsible::Party(code) => known(engagement, Some(code)),
        Responsible::Employer | Responsible::All => Ok(()),
    }
}

/// Judges whether a term may be taken away: no follow-up has told how it was kept.
///
/// # Errors
/// With the rule that forbids it.
pub fn without_term(engagement: &Engagement, today: NaiveDate) -> Verdict {
    open(engagement, today, today)?;
    let mut told = engagement.mediation.iter().flat_map(|m| &m.followups);
    need(told.all(|f| f.results.is_empty()), Guard::TermFollowed)
}

/// Takes the ground of a step of a mediation that is not over.
fn open(
    engagement: &Engagement,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Ground<'_>, Forbidden> {
    let ground = Ground::taken(engagement, day, today)?;
    if engagement.kind != Kind::Mediation {
        let facts = vec![("kind", engagement.kind.code().to_owned())];
        return Err(with(Guard::OtherKind, facts));
    }
    over::running(&ground)?;
    Ok(ground)
}

/// Judges a follow-up: there is an agreement, and it is said of each of its terms how it was kept.
///
/// # Errors
/// With the rule that forbids it.
pub fn followup(engagement: &Engagement, followup: &Followup, today: NaiveDate) -> Verdict {
    let ground = open(engagement, followup.date, today)?;
    need(ground.has(EventType::Agreed), Guard::NoAgreement)?;
    let terms = engagement.mediation.as_ref().map_or(0, |m| m.terms.len());
    if followup.results.len() == terms {
        return Ok(());
    }
    let count = followup.results.len().to_string();
    let facts = vec![("count", count), ("max", terms.to_string())];
    Err(with(Guard::TermResults, facts))
}

fn parties(engagement: &Engagement) -> &[Party] {
    let mediation: Option<&Mediation> = engagement.mediation.as_ref();
    mediation.map_or(&[], |mediation| &mediation.parties)
}

/// Forbids a step about a party that is not named, or that the mediation does not have.
fn known(engagement: &Engagement, code: Option<&str>) -> Verdict {
    let Some(code) = code else {
        return need(false, Guard::NoParty);
    };
    if parties(engagement).iter().any(|party| party.code == code) {
        return Ok(());
    }
    let facts = vec![("party", code.to_owned())];
    Err(with(Guard::UnknownParty, facts))
}
