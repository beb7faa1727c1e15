//! What an engagement's record says up to a day. Looks up and derives nothing.

use chrono::NaiveDate;

use crate::domain::engagement::Engagement;
use crate::domain::event::{Decision, DecisionType, Event, EventType};
use crate::domain::session::{Session, SessionStatus, SessionType};

/// The record of an engagement as it was known at the end of a day.
pub(in crate::practice) struct Record<'a> {
    pub(in crate::practice) engagement: &'a Engagement,
    pub(in crate::practice) today: NaiveDate,
}

impl<'a> Record<'a> {
    /// Opens a record as of a day.
    pub(in crate::practice) const fn new(engagement: &'a Engagement, today: NaiveDate) -> Self {
        Self { engagement, today }
    }

    /// Returns the latest step of a type; of several on a day, the one written last.
    pub(in crate::practice) fn last(&self, event: EventType) -> Option<&'a Event> {
        self.placed(event).map(|(event, _)| event)
    }

    /// Returns the latest step of a type with its place in the list, which orders the steps of one day.
    pub(in crate::practice) fn placed(&self, event: EventType) -> Option<(&'a Event, usize)> {
        let events = self.engagement.events.iter().zip(0..);
        let happened = events.filter(|(e, _)| e.event_type == event && e.date <= self.today);
        happened.max_by_key(|(e, place)| (e.date, *place))
    }

    /// Returns the day of the latest step of a type.
    pub(in crate::practice) fn day(&self, event: EventType) -> Option<NaiveDate> {
        self.last(event).map(|e| e.date)
    }

    /// Returns the code of the latest step of a type.
    pub(in crate::practice) fn code(&self, event: EventType) -> Option<String> {
        self.last(event)?.code.as_ref().map(ToString::to_string)
    }

    /// Returns the latest decision of a type.
    pub(in crate::practice) fn decision(&self, about: DecisionType) -> Option<&'a Decision> {
        let decisions = self.engagement.decisions.iter();
        let made = decisions.filter(|d| d.decision_type == about && d.date <= self.today);
        made.max_by_key(|d| d.date)
    }

    /// Returns the days on which meetings of a type took place, earliest first.
    pub(in crate::practice) fn held(&self, meeting: SessionType) -> Vec<NaiveDate> {
        let took_place = |s: &&Session| {
            s.session_type == meeting
                && s.status == SessionStatus::Held
                && s.start.date() <= self.today
        };
        let sessions = self.engagement.sessions.iter().filter(took_place);
        let mut days: Vec<_> = sessions.map(|s| s.start.date()).collect();
        days.sort_unstable();
        days
    }
}
