//! A mediation's steps: suitability, the meetings, the agreement, what is told of it, and the follow-ups.

use chrono::NaiveDate;

use super::{Act, Case, Due, Subject, What};
use crate::domain::event::EventType;
use crate::domain::mediation::Party;
use crate::domain::period::days_after;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::followed::{follow_up_days, follow_ups, followed_on};
use crate::practice::status::State;

/// Gathers what is due in a mediation.
pub(super) fn due(case: &Case<'_>, found: &mut Vec<Due>) {
    match case.status.state {
        State::Request => found.extend(suitability(case)),
        State::Commissioned => found.extend(info(case)),
        State::InfoHeld | State::SeparateMeetings => found.extend(separate(case)),
        State::JointOpening | State::ProblemDefined | State::Discussion => {
            found.extend(agreement(case));
        }
        State::Agreed => {
            found.extend(communication(case));
            found.extend(to_follow_up(case));
        }
        State::Communicated | State::Followup1 | State::Followup2 => {
            found.extend(to_follow_up(case));
        }
        _ => {}
    }
}

/// The talk about suitability follows the request.
fn suitability(case: &Case<'_>) -> Option<Due> {
    let asked = case.record.day(EventType::Request);
    let asked = asked.or(case.record.day(EventType::Enquiry))?;
    let day = days_after(asked, case.deadlines().suitability_days);
    let act = Act::Step(EventType::Suitability);
    Some(Due::new(What::Suitability, day, act))
}

/// Says whether a meeting of a type, with a party where one is named, is planned or was held.
fn stands(case: &Case<'_>, meeting: SessionType, party: Option<&str>) -> bool {
    let mut sessions = case.engagement.sessions.iter();
    sessions.any(|session| {
        matches!(session.status, SessionStatus::Planned | SessionStatus::Held)
            && session.session_type == meeting
            && party.is_none_or(|code| session.party.as_deref() == Some(code))
    })
}

/// The information meeting follows the commission.
fn info(case: &Case<'_>) -> Option<Due> {
    if stands(case, SessionType::Info, None) {
        return None;
    }
    let day = days_after(case.status.since?, case.deadlines().info_days);
    let act = Act::Plan(Some(SessionType::Info), None);
    Some(Due::new(What::Info, day, act))
}

/// Each party is met alone after the information meeting.
fn separate(case: &Case<'_>) -> Vec<Due> {
    let informed = case.record.held(SessionType::Info).into_iter().next();
    let Some(first) = informed.or(case.status.since) else {
        return Vec::new();
    };
    let day = days_after(first, case.deadlines().separate_days);
    let due = |party: &Party| {
        let act = Act::Plan(Some(SessionType::Separate), Some(party.code.clone()));
        Due::new(What::Separate, day, act).about(Subject::Party(party.code.clone()))
    };
    let parties = case.engagement.mediation.iter().flat_map(|m| &m.parties);
    let unmet = parties.filter(|p| !stands(case, SessionType::Separate, Some(&p.code)));
    unmet.map(due).collect()
}

/// The agreement follows the last joint meeting.
fn agreement(case: &Case<'_>) -> Option<Due> {
    let met = case.record.held(SessionType::Joint).pop();
    let day = days_after(met.or(case.status.since)?, case.deadlines().agreement_days);
    let act = Act::Step(EventType::Agreed);
    Some(Due::new(What::Agreement, day, act))
}

/// What may be told is told soon after the agreement.
fn communication(case: &Case<'_>) -> Option<Due> {
    let agreed = case.record.day(EventType::Agreed)?;
    let day = days_after(agreed, case.deadlines().communication_days);
    let act = Act::Step(EventType::Communicated);
    Some(Due::new(What::Communication, day, act))
}

/// Returns the days on which the agreement was followed up, with the mediator or without.
pub(super) fn followed_up(case: &Case<'_>) -> Vec<NaiveDate> {
    followed_on(case.engagement, case.today)
}

/// Says whether the agreement was followed up as often as agreed.
pub(super) fn all_followed_up(case: &Case<'_>) -> bool {
    let (done, agreed) = follow_ups(case.engagement, case.today);
    done >= agreed
}

/// Follow-ups that were neither held nor have a meeting of their own.
fn to_follow_up(case: &Case<'_>) -> Vec<Due> {
    let Some(agreed) = case.record.day(EventType::Agreed) else {
        return Vec::new();
    };
    let planned = |s: &&Session| {
        s.session_type == SessionType::Followup && s.status == SessionStatus::Planned
    };
    let planned = case.engagement.sessions.iter().filter(planned).count();
    let days = follow_up_days(case.engagement).iter().enumerate();
    let open = days.skip(followed_up(case).len() + planned);
    let due = |(index, days): (usize, &u32)| {
        let due = Due::new(What::FollowUp, days_after(agreed, *days), Act::FollowUp);
        due.about(Subject::Number(index + 1))
    };
    open.map(due).collect()
}
