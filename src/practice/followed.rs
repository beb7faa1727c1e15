//! Follow-ups of a mediation's agreement: how many were agreed, and which were made.

use chrono::NaiveDate;

use crate::domain::engagement::Engagement;
use crate::domain::session::{Session, SessionStatus, SessionType};

/// Days after the agreement on which it is followed up, where nothing was agreed.
const FOLLOW_UPS: [u32; 2] = [30, 90];

/// Returns the days after the agreement on which it is followed up.
#[must_use]
pub fn follow_up_days(engagement: &Engagement) -> &[u32] {
    let own = engagement.mediation.as_ref();
    let own = own.map_or(&[][..], |mediation| &mediation.followup_days);
    if own.is_empty() { &FOLLOW_UPS } else { own }
}

/// Returns how often an agreement was followed up by a day, and how often that was agreed.
#[must_use]
pub fn follow_ups(engagement: &Engagement, day: NaiveDate) -> (usize, usize) {
    let done = followed_on(engagement, day).len();
    (done, follow_up_days(engagement).len())
}

/// Returns the days by a day on which an agreement was followed up, with the mediator or without; two on one day are one.
#[must_use]
pub fn followed_on(engagement: &Engagement, today: NaiveDate) -> Vec<NaiveDate> {
    let recorded = engagement.mediation.iter().flat_map(|m| &m.followups);
    let recorded = recorded.map(|followup| followup.date);
    let held =
        |s: &&Session| s.session_type == SessionType::Followup && s.status == SessionStatus::Held;
    let sessions = engagement.sessions.iter().filter(held);
    let sessions = sessions.map(|session| session.start.date());
    let all = recorded.chain(sessions).filter(|day| *day <= today);
    let mut days: Vec<NaiveDate> = all.collect();
    days.sort_unstable();
    days.dedup();
    days
}
