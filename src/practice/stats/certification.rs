//! Hours of supervision that a supervisor has given, by form: what an association or a school asks for.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::workers;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::practice::{Practice, Supervisor};
use crate::domain::session::{Session, SessionStatus, SessionType};

/// Supervision given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Sessions that were held.
    pub sessions: u32,
    /// Minutes that those took.
    pub minutes: u64,
}

impl Done {
    /// Adds a session.
    fn add(&mut self, minutes: u32) {
        self.sessions += 1;
        self.minutes += u64::from(minutes);
    }
}

/// What one supervisor has given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Experience<'a> {
    /// The supervisor, with what is asked for.
    pub supervisor: &'a Supervisor,
    /// The first day that counts; absent when all do.
    pub since: Option<NaiveDate>,
    /// By form.
    pub forms: BTreeMap<Option<Form>, Done>,
    /// All forms together.
    pub total: Done,
}

impl Experience<'_> {
    /// Returns the minutes that are asked for; `None` where nothing is.
    #[must_use]
    pub fn asked(&self) -> Option<u64> {
        let wanted = self.supervisor.certification.as_ref()?;
        Some(u64::from(wanted.hours) * u64::from(wanted.unit_minutes))
    }

    /// Returns the whole percent of what is asked for that has been given; more than 100 when it is more.
    #[must_use]
    pub fn percent(&self) -> Option<u64> {
        let asked = self.asked().filter(|asked| *asked > 0)?;
        Some(self.total.minutes * 100 / asked)
    }
}

/// Adds up what each supervisor has given, from `since` or else from the day that the certification names, up to a day.
///
/// A session with two supervisors counts for both: both gave it. Mapping conversations are no supervision.
#[must_use]
pub fn experience<'a>(
    practice: &'a Practice,
    engagements: &[Engagement],
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
) -> Vec<Experience<'a>> {
    let of = |supervisor: &'a Supervisor| {
        let asked = supervisor.certification.as_ref().map(|asked| asked.since);
        let since = since.or(asked);
        let counts = |session: &&Session| {
            let day = session.start.date();
            is_supervision(session)
                && since.is_none_or(|since| since <= day)
                && until.is_none_or(|until| day <= until)
        };
        let theirs = engagements.iter().filter(|engagement| {
            engagement.kind == Kind::Supervision
                && workers(practice, engagement).contains(&&supervisor.id)
        });
        let mut experience = Experience {
            supervisor,
            since,
            forms: BTreeMap::new(),
            total: Done::default(),
        };
        for engagement in theirs {
            for session in engagement.sessions.iter().filter(counts) {
                let minutes = session.minutes_held.unwrap_or(session.minutes);
                experience
                    .forms
                    .entry(engagement.form)
                    .or_default()
                    .add(minutes);
                experience.total.add(minutes);
            }
        }
        experience
    };
    practice.supervisors.iter().map(of).collect()
}

/// Says whether supervision was given in a meeting.
fn is_supervision(session: &Session) -> bool {
    session.status == SessionStatus::Held && session.session_type != SessionType::Mapping
}
