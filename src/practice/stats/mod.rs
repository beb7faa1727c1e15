//! How much was done: meetings, hours and cancellations, added up by month, work, client, supervisor or engagement.
//!
//! Each meeting is counted once, in one group, so the totals are the same whatever it is grouped by. Counts no money.

mod certification;
mod countdown;
mod figures;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::domain::codes;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::id::{ClientId, EngagementId, SupervisorId};
use crate::domain::practice::Practice;
pub use certification::{Done, Experience, experience};
pub use countdown::{Countdown, countdown};
pub use figures::Figures;

codes! {
    /// What figures are added up by.
    Grouping {
        /// The month of the meeting.
        Month = "month",
        /// The kind of work, and the form of supervision.
        Kind = "kind",
        /// Who commissions it.
        Client = "client",
        /// Who does it: one supervisor, or two together.
        Supervisor = "supervisor",
        /// The engagement.
        Engagement = "engagement",
    }
}

/// What figures of one group have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// A year and a month.
    Month(i32, u32),
    /// A kind of work, and the form of supervision where it is known.
    Work(Kind, Option<Form>),
    /// Who commissions it.
    Client(ClientId),
    /// Who does it.
    Supervisors(Vec<SupervisorId>),
    /// The engagement.
    Engagement(EngagementId),
}

/// Figures by group, and all together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stats {
    /// Each group with something in it, in its natural order.
    pub groups: BTreeMap<Group, Figures>,
    /// Everything together.
    pub total: Figures,
}

/// Adds up the meetings on days that are asked for.
#[must_use]
pub fn stats(
    practice: &Practice,
    engagements: &[Engagement],
    grouping: Grouping,
    within: impl Fn(NaiveDate) -> bool,
) -> Stats {
    let mut stats = Stats::default();
    for engagement in engagements {
        let sessions = engagement.sessions.iter();
        for session in sessions.filter(|session| within(session.start.date())) {
            let figures = Figures::of(engagement, session);
            if figures == Figures::default() {
                continue;
            }
            let group = group(practice, engagement, session.start.date(), grouping);
            stats.groups.entry(group).or_default().add(&figures);
            stats.total.add(&figures);
        }
    }
    stats
}

/// Finds the group of a meeting.
fn group(practice: &Practice, engagement: &Engagement, day: NaiveDate, by: Grouping) -> Group {
    match by {
        Grouping::Month => Group::Month(day.year(), day.month()),
        Grouping::Kind => {
            let tells = engagement.kind == Kind::Supervision;
            Group::Work(engagement.kind, engagement.form.filter(|_| tells))
        }
        Grouping::Client => Group::Client(engagement.client.clone()),
        Grouping::Supervisor => {
            let workers = workers(practice, engagement);
            Group::Supervisors(workers.into_iter().cloned().collect())
        }
        Grouping::Engagement => Group::Engagement(engagement.id.clone()),
    }
}

/// Lists who works in an engagement; one that names nobody is the practice's first supervisor's.
fn workers<'a>(practice: &'a Practice, engagement: &'a Engagement) -> Vec<&'a SupervisorId> {
    let usual = practice.supervisors.first().map(|first| &first.id);
    let first = engagement.supervisor.as_ref().or(usual);
    let second = engagement.co_supervisor.as_ref();
    first.into_iter().chain(second).collect()
}
