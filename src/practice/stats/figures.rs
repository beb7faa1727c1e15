//! The figures of meetings: counts and minutes that can be added up.

use std::collections::BTreeMap;

use crate::domain::engagement::Engagement;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::cancelling::{Case, Rule, Timing, Verdict, judge};

/// What became of some meetings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// Meetings that were held.
    pub held: u32,
    /// Minutes that those took.
    pub minutes: u64,
    /// Minutes of those that are paid by the supervision hour, by the length of that hour in minutes.
    pub by_unit: BTreeMap<u32, u64>,
    /// Called off by the client's side early enough to cost nothing.
    pub in_time: u32,
    /// Called off by the client's side too late for that.
    pub late: u32,
    /// Called off with an excuse that the clause accepts.
    pub excused: u32,
    /// Nobody came, and no notice came before the start.
    pub no_show: u32,
    /// Called off by the supervisor.
    pub by_supervisor: u32,
    /// Moved to another time; the meeting at that time is counted by itself.
    pub moved: u32,
    /// Called off, but the clause or the record does not say whether in time.
    pub unclear: u32,
}

impl Figures {
    /// Counts one meeting; one that lies ahead counts for nothing.
    #[must_use]
    pub fn of(engagement: &Engagement, session: &Session) -> Self {
        let mut figures = Self::default();
        match session.status {
            SessionStatus::Planned => {}
            SessionStatus::Held => figures.hold(engagement, session),
            SessionStatus::Moved => figures.moved = 1,
            SessionStatus::CancelledBySupervisor => figures.by_supervisor = 1,
            SessionStatus::Cancelled | SessionStatus::NoShow => {
                *figures.by_client(engagement, session) = 1;
            }
        }
        figures
    }

    /// Counts a meeting that was held.
    fn hold(&mut self, engagement: &Engagement, session: &Session) {
        self.held = 1;
        self.minutes = session.minutes_held.unwrap_or(session.minutes).into();
        let unit = engagement
            .contract
            .price
            .and_then(|price| price.unit_minutes);
        if let Some(unit) = unit.filter(|_| session.session_type != SessionType::Mapping) {
            self.by_unit.insert(unit, self.minutes);
        }
    }

    /// Finds the count of what the client's side did, as the clause judges it.
    fn by_client(&mut self, engagement: &Engagement, session: &Session) -> &mut u32 {
        let judgement = judge(&Case::of(engagement, session));
        match (judgement.verdict, judgement.timing()) {
            (_, Some(Timing::InTime)) => &mut self.in_time,
            (_, Some(Timing::Late)) => &mut self.late,
            (
                Verdict::Held {
                    rule: Rule::Excused,
                    ..
                },
                _,
            ) => &mut self.excused,
            (
                Verdict::Held {
                    rule: Rule::NoShow, ..
                },
                _,
            ) => &mut self.no_show,
            _ if session.status == SessionStatus::NoShow => &mut self.no_show,
            _ => &mut self.unclear,
        }
    }

    /// Adds other figures to these.
    pub fn add(&mut self, other: &Self) {
        self.held += other.held;
        self.minutes += other.minutes;
        for (unit, minutes) in &other.by_unit {
            *self.by_unit.entry(*unit).or_default() += minutes;
        }
        self.in_time += other.in_time;
        self.late += other.late;
        self.excused += other.excused;
        self.no_show += other.no_show;
        self.by_supervisor += other.by_supervisor;
        self.moved += other.moved;
        self.unclear += other.unclear;
    }

    /// Counts the meetings that did not take place at all.
    #[must_use]
    pub const fn cancelled(&self) -> u32 {
        self.in_time + self.late + self.excused + self.no_show + self.by_supervisor + self.unclear
    }
}
