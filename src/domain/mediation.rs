//! What a workplace mediation adds to an engagement: parties by code, prices by phase. Nothing that blames can be held here.

use super::code::codes;
use super::money::Money;

codes! {
    /// Where the mediator comes from.
    MediatorKind {
        /// From outside the workplace.
        External = "external",
        /// A trained member of the staff.
        Internal = "internal",
    }
}

/// A party, by code only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The code, `P1`, `P2` …
    pub code: String,
    /// Whether a support person comes along, accepted by all.
    pub support_person: bool,
}

/// What each phase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PhasePrices {
    /// The information meeting.
    pub info: Option<Money>,
    /// Each separate meeting.
    pub separate: Option<Money>,
    /// The joint meetings.
    pub joint: Option<Money>,
    /// Each follow-up.
    pub followup: Option<Money>,
}

/// A mediation's own terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mediation {
    /// Where the mediator comes from.
    pub mediator: MediatorKind,
    /// The parties.
    pub parties: Vec<Party>,
    /// Prices by phase.
    pub prices: PhasePrices,
    /// Days after the agreement on which it is followed up.
    pub followup_days: Vec<u32>,
    /// The number of terms in the agreement, once there is one.
    pub terms: Option<u32>,
}
