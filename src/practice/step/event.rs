//! Guards of dated steps: which kinds of work have them, in what order they come, and what they carry.

use chrono::NaiveDate;

use super::ground::Ground;
use super::over;
use super::{Guard, Verdict, closing, mediation, need, occasion, process, with};
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Event, EventType};
use crate::domain::id::ListId;
use crate::domain::party::Role;
use crate::practice::status::{Stage, State};

/// Judges a dated step.
///
/// # Errors
/// With the rule that forbids it.
pub fn event(engagement: &Engagement, event: &Event, today: NaiveDate) -> Verdict {
    let ground = Ground::taken(engagement, event.date, today)?;
    order(&ground, event.event_type)?;
    coded(event, engagement.kind)?;
    if ends(event.event_type) {
        over::nothing_after(engagement, event.date)?;
    }
    match engagement.kind {
        _ if event.event_type == EventType::Ended => closing::ended(&ground, event),
        Kind::Mediation => mediation::step(&ground, event),
        Kind::Talk | Kind::Relaxation => occasion::order(&ground, event.event_type),
        Kind::Supervision | Kind::Coaching | Kind::Consulting => process::step(&ground, event),
    }
}

/// Lists the steps that could be taken on a day, each with what it needs to carry left open.
#[must_use]
pub fn next(engagement: &Engagement, today: NaiveDate) -> Vec<EventType> {
    let ground = Ground::new(engagement, today, today);
    let may = |event: &&EventType| order(&ground, **event).is_ok() && in_time(&ground, **event);
    EventType::ALL.iter().filter(may).copied().collect()
}

/// Says whether a step's own time has come.
fn in_time(ground: &Ground<'_>, event: EventType) -> bool {
    let verdict = match ground.kind() {
        _ if event == EventType::Ended => {
            let state = ground.state();
            need(
                matches!(state, State::Closing | State::Ended),
                Guard::NotClosing,
            )
        }
        Kind::Mediation => mediation::order(ground, event),
        Kind::Talk | Kind::Relaxation => occasion::order(ground, event),
        Kind::Supervision | Kind::Coaching | Kind::Consulting => process::order(ground, event),
    };
    verdict.is_ok()
}

/// Forbids what the kind of work does not have, and what comes before or after its time in every kind.
fn order(ground: &Ground<'_>, event: EventType) -> Verdict {
    use EventType as E;
    if !has(ground.kind(), event) {
        let facts = vec![("kind", ground.kind().code().to_owned())];
        return Err(with(Guard::OtherKind, facts));
    }
    over::step(ground, event)?;
    let is_over = ground.state().stage() == Stage::Over;
    match event {
        E::Archived | E::NotesDestroyed => ground.need(is_over, Guard::NotOver),
        E::Purged => ground.need(
            matches!(ground.state(), State::Ended | State::Archived),
            Guard::NotOver,
        ),
        E::Enquiry => ground.need(
            is_over || ground.state().stage() == Stage::Ahead,
            Guard::Begun,
        ),
        E::Answered => need(
            ground.has(E::Enquiry) || ground.has(E::Request),
            Guard::NoEnquiry,
        ),
        _ => Ok(()),
    }
}

/// Says whether a kind of work has a step.
const fn has(kind: Kind, event: EventType) -> bool {
    use EventType as E;
    let process = kind.is_process();
    let mediation = matches!(kind, Kind::Mediation);
    match event {
        E::Enquiry
        | E::Answered
        | E::Offered
        | E::Declined
        | E::Lost
        | E::Withdrawn
        | E::NotesDestroyed
        | E::Archived
        | E::Purged => true,
        E::ContractSent | E::CommissionerHeard => process || mediation,
        E::MappingSet
        | E::Referred
        | E::Paused
        | E::Resumed
        | E::Dissatisfaction
        | E::DisputeTalk
        | E::ThirdParty
        | E::DisputeSettled
        | E::Ending
        | E::ClosingWaived
        | E::Ended
        | E::ThemesConfirmed
        | E::ReportApproved
        | E::ReportSent
        | E::MemberJoined
        | E::MemberLeft
        | E::FeedbackConsent
        | E::ManagerInvited
        | E::GoalsAgreed
        | E::PriceReviewed => process,
        E::Request
        | E::Suitability
        | E::Commissioned
        | E::PartyConsented
        | E::ProblemDefined
        | E::Discussion
        | E::Agreed
        | E::Communicated
        | E::Reopened => mediation,
        E::Booked | E::Confirmed | E::Reminded | E::Prepared => !process && !mediation,
        E::Checked => matches!(kind, Kind::Talk),
        E::FeedbackAsked => !mediation,
        E::Closed => !process,
    }
}

/// Says whether a step ends the engagement, so that nothing may be on record for a later day.
const fn ends(event: EventType) -> bool {
    use EventType as E;
    matches!(
        event,
        E::Declined | E::Referred | E::Lost | E::Withdrawn | E::Closed
    )
}

/// Returns the codes of a step that takes one of a closed list; others take any or none.
#[must_use]
pub fn codes_of(kind: Kind, event: EventType) -> &'static [&'static str] {
    match event {
        EventType::Suitability => &["yes", "no"],
        EventType::Closed if kind == Kind::Mediation => mediation::MediationOutcome::CODES,
        _ => &[],
    }
}

/// What a step cannot be recorded without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needs {
    /// A code of its list.
    pub code: bool,
    /// A day ahead.
    pub until: bool,
    /// A supervisee or party, by code.
    pub party: bool,
    /// Who did it, where only one side can.
    pub by: Option<Role>,
}

/// Returns what a step cannot be recorded without.
#[must_use]
pub fn needs(engagement: &Engagement, event: EventType) -> Needs {
    Needs {
        code: !codes_of(engagement.kind, event).is_empty(),
        until: event == EventType::Paused,
        party: matches!(
            event,
            EventType::MemberJoined | EventType::MemberLeft | EventType::PartyConsented
        ),
        by: (event == EventType::ReportApproved).then_some(Role::Supervisee),
    }
}

/// Forbids a code that a step does not know, or its absence.
fn coded(event: &Event, kind: Kind) -> Verdict {
    let codes = codes_of(kind, event.event_type);
    let code = event.code.as_ref().map(ListId::as_str);
    if codes.is_empty() || code.is_some_and(|code| codes.contains(&code)) {
        return Ok(());
    }
    Err(with(Guard::UnknownCode, vec![("codes", codes.join(", "))]))
}
