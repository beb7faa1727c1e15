//! The journey to a session, where one is charged: without VAT, by the kilometre, there and back.

use super::base::Base;
use crate::domain::engagement::Engagement;
use crate::domain::money::Money;
use crate::domain::session::{Mode, Session, SessionStatus};

/// A journey that is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Journey {
    /// Kilometres, there and back.
    pub km: u32,
    /// Price of a kilometre without VAT.
    pub per_km: Money,
    /// What the journey costs without VAT.
    pub amount: Money,
    /// Whether the kilometres are on record; the agreed distance otherwise.
    pub recorded: bool,
}

/// Finds the journey of a session: driven or still to be driven, and not to a session that is free by its kind.
pub(super) fn journey(
    engagement: &Engagement,
    session: &Session,
    base: Option<Base>,
) -> Option<Journey> {
    let travel = engagement.contract.travel?;
    if base.is_some_and(|base| base.source.is_free()) || !is_made(session) {
        return None;
    }
    let km = match session.mode.or(engagement.mode) {
        Some(Mode::Remote) => None,
        Some(Mode::OnSite) => session.km.or(Some(travel.return_km)),
        // Where the mode does not say that somebody drove, the record has to.
        Some(Mode::Hybrid) | None => session.km,
    };
    let km = km.filter(|km| *km > 0)?;
    Some(Journey {
        km,
        per_km: travel.per_km,
        amount: travel.per_km.checked_times(km)?,
        recorded: session.km.is_some(),
    })
}

/// Says whether somebody drives: not to a session that was called off, and for nothing only when it is on record.
fn is_made(session: &Session) -> bool {
    match session.status {
        SessionStatus::Planned | SessionStatus::Held => true,
        SessionStatus::NoShow => session.journey_made == Some(true),
        SessionStatus::Cancelled | SessionStatus::CancelledBySupervisor | SessionStatus::Moved => {
            false
        }
    }
}
