//! How many of the agreed sessions have been held.

use crate::domain::engagement::Engagement;
use crate::domain::session::{SessionStatus, SessionType};

/// Agreed sessions and those that were held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Countdown {
    /// How many were held.
    pub held: u32,
    /// How many are agreed.
    pub agreed: u32,
}

impl Countdown {
    /// Returns how many are left.
    #[must_use]
    pub const fn left(self) -> u32 {
        self.agreed.saturating_sub(self.held)
    }
}

/// Counts the agreed sessions of an engagement; `None` where no number is agreed.
///
/// Mapping and trials come before the agreement and use none of it up. Neither does a cancelled session: what it costs is
/// the clause's business, and whether it is made good that of the parties.
#[must_use]
pub fn countdown(engagement: &Engagement) -> Option<Countdown> {
    let agreed = engagement.contract.sessions_planned?;
    let held = engagement.sessions.iter().filter(|session| {
        session.status == SessionStatus::Held
            && !matches!(
                session.session_type,
                SessionType::Mapping | SessionType::Trial
            )
    });
    Some(Countdown {
        held: u32::try_from(held.count()).unwrap_or(u32::MAX),
        agreed,
    })
}
