//! The ground a step is judged on: the record up to the step's own day, never past today.

use chrono::NaiveDate;

use super::{Forbidden, Guard, Verdict, with};
use crate::domain::contract::ContractForm;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Decision, DecisionType, Event, EventType, Outcome};
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::signing::{Paper, signed_on};
use crate::practice::status::process::last_day;
use crate::practice::status::record::Record;
use crate::practice::status::{State, Status, status};

/// The record up to the day of a step.
pub(super) struct Ground<'a> {
    pub(super) engagement: &'a Engagement,
    pub(super) day: NaiveDate,
    pub(super) status: Status,
    record: Record<'a>,
}

impl<'a> Ground<'a> {
    /// Takes the record up to a day, or up to today where the day lies ahead.
    pub(super) fn new(engagement: &'a Engagement, day: NaiveDate, today: NaiveDate) -> Self {
        let day = day.min(today);
        Self {
            engagement,
            day,
            status: status(engagement, day),
            record: Record::new(engagement, day),
        }
    }

    /// Takes the record up to the day of a step that has been taken, which cannot lie ahead.
    pub(super) fn taken(
        engagement: &'a Engagement,
        day: NaiveDate,
        today: NaiveDate,
    ) -> Result<Self, Forbidden> {
        if day > today {
            return Err(with(Guard::Ahead, vec![("date", day.to_string())]));
        }
        Ok(Self::new(engagement, day, today))
    }

    pub(super) const fn kind(&self) -> Kind {
        self.engagement.kind
    }

    pub(super) const fn state(&self) -> State {
        self.status.state
    }

    /// Forbids by a rule whose words tell the state.
    pub(super) fn in_state(&self, guard: Guard) -> Forbidden {
        with(guard, vec![("state", self.state().code().to_owned())])
    }

    /// Forbids a step unless something holds, by a rule whose words tell the state.
    pub(super) fn need(&self, holds: bool, guard: Guard) -> Verdict {
        holds.then_some(()).ok_or_else(|| self.in_state(guard))
    }

    /// Returns the latest step of a type; of several on a day, the one written last.
    pub(super) fn last(&self, event: EventType) -> Option<&'a Event> {
        self.record.last(event)
    }

    pub(super) fn has(&self, event: EventType) -> bool {
        self.last(event).is_some()
    }

    /// Says whether a step was taken after the latest of another; of one day, whether it is written later.
    pub(super) fn is_since(&self, event: EventType, other: EventType) -> bool {
        let place = |event| self.record.placed(event).map(|(e, place)| (e.date, place));
        place(event).is_some_and(|mine| place(other).is_none_or(|other| other < mine))
    }

    /// Returns the day on which it was decided to start, where that is what was decided last.
    pub(super) fn started(&self) -> Option<NaiveDate> {
        let decision = self.record.decision(DecisionType::Start)?;
        (decision.outcome == Outcome::Start).then_some(decision.date)
    }

    /// Returns the latest decision of a type.
    pub(super) fn decision(&self, about: DecisionType) -> Option<&'a Decision> {
        self.record.decision(about)
    }

    /// Returns the last day of the work, as agreed or as decided since.
    pub(super) fn last_day(&self) -> Option<NaiveDate> {
        last_day(&self.record)
    }

    /// Says whether the contract is in force: signed by all, or oral and begun.
    pub(super) fn in_force(&self) -> bool {
        if self.engagement.contract.form == Some(ContractForm::Oral) {
            return self.started().is_some() || self.has(EventType::Commissioned);
        }
        let paper = Paper::contract(self.kind());
        paper.is_some_and(|paper| signed_on(self.engagement, paper, self.day).is_some())
    }

    pub(super) fn held(&self, meeting: SessionType) -> bool {
        !self.record.held(meeting).is_empty()
    }

    /// Returns the meetings of a type beside one, without those that came to nothing.
    pub(super) fn others(&self, session: &Session) -> impl Iterator<Item = &'a Session> + use<'a> {
        let (meeting, id) = (session.session_type, session.id.clone());
        let counts = |status| {
            matches!(
                status,
                SessionStatus::Planned | SessionStatus::Held | SessionStatus::NoShow
            )
        };
        let all = self.engagement.sessions.iter();
        all.filter(move |s| s.session_type == meeting && s.id != id && counts(s.status))
    }
}

/// Writes which meeting is in the way, and when it begins, as facts.
pub(super) fn at_time(session: &Session) -> Vec<(&'static str, String)> {
    let moment = session.start.format("%Y-%m-%d %H:%M").to_string();
    vec![("session", session.id.to_string()), ("moment", moment)]
}
