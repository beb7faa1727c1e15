//! Which kind of meeting comes next: told by the record, or as wished where the record allows it.

use chrono::{NaiveDate, NaiveTime};

use super::{Book, PlanError, Slot, next_ids};
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::period::days_after;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::{State, status};
use crate::practice::step::{self, Guard};

/// Says whether the agreed work may begin: the decision to start was made. Consulting has no such decision.
fn may_begin(engagement: &Engagement) -> bool {
    let decisions = engagement.decisions.iter();
    let about_start = decisions.filter(|d| d.decision_type == DecisionType::Start);
    let last = about_start.max_by_key(|d| d.date);
    match last {
        Some(decision) => decision.outcome == Outcome::Start,
        None => engagement.kind == Kind::Consulting,
    }
}

/// Counts meetings of a type that are held or planned; one that nobody came to is used up as well.
pub(super) fn used(engagement: &Engagement, wanted: &[SessionType]) -> u32 {
    let counts = |session: &&Session| {
        wanted.contains(&session.session_type)
            && matches!(
                session.status,
                SessionStatus::Planned | SessionStatus::Held | SessionStatus::NoShow
            )
    };
    let found = engagement.sessions.iter().filter(counts).count();
    u32::try_from(found).unwrap_or(u32::MAX)
}

/// Hands out the kinds of meetings of a series, one after the other.
pub(super) struct Kinds<'a> {
    engagement: &'a Engagement,
    today: NaiveDate,
    wished: Option<SessionType>,
    trials: u32,
    mappings: u32,
}

impl<'a> Kinds<'a> {
    /// Looks at what is on record.
    pub(super) fn new(book: &Book<'a>, wished: Option<SessionType>) -> Self {
        Self {
            engagement: book.engagement,
            today: book.today,
            wished,
            trials: used(book.engagement, &[SessionType::Trial]),
            mappings: used(book.engagement, &[SessionType::Mapping]),
        }
    }

    /// Tells the kind of the next meeting: as wished, or what the record asks for. Whether it may be is not judged here.
    pub(super) fn next(&mut self) -> SessionType {
        let next = self.wished.unwrap_or_else(|| self.by_record());
        match next {
            SessionType::Trial => self.trials += 1,
            SessionType::Mapping => self.mappings += 1,
            _ => {}
        }
        next
    }

    /// Tells what the record asks for next.
    fn by_record(&self) -> SessionType {
        match self.engagement.kind {
            Kind::Mediation => self.mediation(),
            Kind::Talk => SessionType::Talk,
            Kind::Relaxation => SessionType::Relaxation,
            Kind::Consulting if self.is_asked_about() => SessionType::Mapping,
            _ if may_begin(self.engagement) => SessionType::Regular,
            _ if self.trials < self.agreed_trials() => SessionType::Trial,
            _ if self.agreed_trials() == 0 && self.mappings == 0 => SessionType::Mapping,
            _ => SessionType::Regular,
        }
    }

    /// Says whether the work has only been asked about and was not talked through yet.
    fn is_asked_about(&self) -> bool {
        let state = status(self.engagement, self.today).state;
        self.mappings == 0 && matches!(state, State::Enquiry | State::Mapping)
    }

    /// Tells the phase of a mediation that comes next.
    fn mediation(&self) -> SessionType {
        let happened = |wanted| {
            let mut events = self.engagement.events.iter();
            events.any(|event| event.event_type == wanted)
        };
        if happened(EventType::Agreed) {
            SessionType::Followup
        } else if used(self.engagement, &[SessionType::Info]) == 0 {
            SessionType::Info
        } else if unmet(self.engagement).is_empty() {
            SessionType::Joint
        } else {
            SessionType::Separate
        }
    }

    /// Returns how many trial sessions are agreed.
    fn agreed_trials(&self) -> u32 {
        self.engagement
            .contract
            .trial
            .map_or(0, |trial| trial.sessions)
    }
}

/// Asks the guards about the first meeting of a series before its day and time are known.
///
/// # Errors
/// When such a meeting cannot be, on whatever day ahead.
pub fn admit(book: &Book<'_>, wished: Option<SessionType>) -> Result<(), PlanError> {
    let tomorrow = days_after(book.today, 1);
    let probe = Slot {
        id: next_ids(book.engagement, 1)
            .pop()
            .ok_or(PlanError::Endless)?,
        start: tomorrow.and_time(NaiveTime::MIN),
        minutes: 0,
        session_type: Kinds::new(book, wished).next(),
        mode: None,
        party: unmet(book.engagement).first().cloned(),
        venue: None,
        warnings: Vec::new(),
    };
    match step::session(book.engagement, &probe.session(), book.today) {
        // Who is met alone may still be said.
        Err(forbidden) if forbidden.guard == Guard::NoParty => Ok(()),
        verdict => verdict.map_err(PlanError::Forbidden),
    }
}

/// Lists the parties of a mediation that have no separate meeting yet.
pub(super) fn unmet(engagement: &Engagement) -> Vec<String> {
    let met = |code: &str| {
        engagement.sessions.iter().any(|session| {
            session.session_type == SessionType::Separate
                && session.party.as_deref() == Some(code)
                && matches!(session.status, SessionStatus::Planned | SessionStatus::Held)
        })
    };
    let parties = engagement.mediation.iter().flat_map(|m| &m.parties);
    let codes = parties.map(|party| party.code.clone());
    codes.filter(|code| !met(code)).collect()
}

/// Finds the party of the next meeting, where it has one.
///
/// # Errors
/// When a party is out of place, or all have been met.
pub(super) fn party(
    engagement: &Engagement,
    session_type: SessionType,
    wished: Option<&str>,
    unmet: &[String],
) -> Result<Option<String>, PlanError> {
    match (session_type, wished) {
        (SessionType::Separate, None) => {
            let next = unmet.first().cloned();
            next.map(Some).ok_or(PlanError::PartiesMet)
        }
        (SessionType::Separate, Some(code)) => Ok(Some(spelled(engagement, code))),
        (_, Some(_)) => Err(PlanError::Party(session_type)),
        (_, None) => Ok(None),
    }
}

/// Writes a party's code as the record does, whatever letters it was typed in.
fn spelled(engagement: &Engagement, code: &str) -> String {
    let parties = engagement.mediation.iter().flat_map(|m| &m.parties);
    let mut codes = parties.map(|party| &party.code);
    let known = codes.find(|known| known.eq_ignore_ascii_case(code));
    known.map_or_else(|| code.to_owned(), Clone::clone)
}
