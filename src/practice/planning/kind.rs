//! Which kind of meeting comes next: told by the record, or as wished where the record allows it.

use chrono::NaiveDate;

use super::{Book, PlanError};
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{DecisionType, EventType, Outcome};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::status::{State, status};

/// Lists the kinds of meeting that a kind of work has.
#[must_use]
pub const fn meeting_types(kind: Kind) -> &'static [SessionType] {
    match kind {
        Kind::Supervision | Kind::Coaching | Kind::Consulting => &[
            SessionType::Mapping,
            SessionType::Trial,
            SessionType::Regular,
            SessionType::Review,
            SessionType::Closing,
        ],
        Kind::Mediation => &[
            SessionType::Info,
            SessionType::Separate,
            SessionType::Joint,
            SessionType::Followup,
        ],
        Kind::Talk | Kind::Relaxation => &[SessionType::Talk, SessionType::Relaxation],
    }
}

/// Says whether the agreed work may begin: the decision to start was made. Consulting has no such decision.
#[must_use]
pub fn may_begin(engagement: &Engagement) -> bool {
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

    /// Tells the kind of the next meeting.
    ///
    /// # Errors
    /// When the wish does not fit the work, or the agreed work may not begin yet.
    pub(super) fn next(&mut self) -> Result<SessionType, PlanError> {
        let next = self.wished.map_or_else(|| self.by_record(), Ok)?;
        let known = meeting_types(self.engagement.kind);
        if !known.contains(&next) {
            return Err(PlanError::NotOfKind(next, known.to_vec()));
        }
        match next {
            SessionType::Trial => self.trial()?,
            SessionType::Mapping => self.mappings += 1,
            SessionType::Regular | SessionType::Review | SessionType::Closing
                if !may_begin(self.engagement) =>
            {
                return Err(PlanError::NotStarted(0));
            }
            _ => {}
        }
        Ok(next)
    }

    /// Tells what the record asks for next.
    fn by_record(&self) -> Result<SessionType, PlanError> {
        match self.engagement.kind {
            Kind::Mediation => Ok(self.mediation()),
            Kind::Talk => Ok(SessionType::Talk),
            Kind::Relaxation => Ok(SessionType::Relaxation),
            Kind::Consulting if self.is_asked_about() => Ok(SessionType::Mapping),
            _ if may_begin(self.engagement) => Ok(SessionType::Regular),
            _ if self.agreed_trials() > 0 && self.trials < self.agreed_trials() => {
                Ok(SessionType::Trial)
            }
            _ if self.agreed_trials() == 0 && self.mappings == 0 => Ok(SessionType::Mapping),
            _ => Err(PlanError::NotStarted(0)),
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

    /// Counts a trial session, where one is left.
    fn trial(&mut self) -> Result<(), PlanError> {
        let agreed = self.agreed_trials();
        if self.trials >= agreed {
            return Err(PlanError::TrialsDone(agreed));
        }
        self.trials += 1;
        Ok(())
    }

    /// Returns how many trial sessions are agreed.
    fn agreed_trials(&self) -> u32 {
        self.engagement
            .contract
            .trial
            .map_or(0, |trial| trial.sessions)
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
/// When a party is missing, unknown or out of place, or all have been met.
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
        (SessionType::Separate, Some(code)) => known_party(engagement, code).map(Some),
        (_, Some(_)) => Err(PlanError::Party(session_type)),
        (_, None) => Ok(None),
    }
}

/// Checks that a mediation has a party.
fn known_party(engagement: &Engagement, code: &str) -> Result<String, PlanError> {
    let parties = engagement.mediation.iter().flat_map(|m| &m.parties);
    let known: Vec<String> = parties.map(|party| party.code.clone()).collect();
    let found = known.iter().find(|known| known.eq_ignore_ascii_case(code));
    found
        .cloned()
        .ok_or_else(|| PlanError::UnknownParty(code.to_owned(), known))
}
