//! What a workplace mediation adds to an engagement: parties by code, prices by phase. Nothing that blames can be held here.

use chrono::NaiveDate;

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

/// Who sees to a term of an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Responsible {
    /// A party, by code.
    Party(String),
    /// The employer, for what only an employer can do.
    Employer,
    /// All parties together.
    All,
}

/// A term of the parties' agreement: who sees to it by when. What it says stands in the agreement only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Who sees to it.
    pub responsible: Responsible,
    /// By when; absent when it holds from now on.
    pub due: Option<NaiveDate>,
}

codes! {
    /// How a term has been kept.
    TermResult {
        /// It has been kept.
        Kept = "kept",
        /// It has been kept in part.
        Partly = "partly",
        /// It has not been kept.
        Not = "not",
    }
}

/// A follow-up of the agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followup {
    /// The day.
    pub date: NaiveDate,
    /// Whether the mediator was there; parties may follow up by themselves.
    pub mediator_present: bool,
    /// How each term has been kept, in the order of the terms.
    pub results: Vec<TermResult>,
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
    /// The terms of the agreement, once there is one.
    pub terms: Vec<Term>,
    /// Follow-ups that were made.
    pub followups: Vec<Followup>,
}

impl Mediation {
    /// Says whether some term of the agreement is the employer's own undertaking.
    #[must_use]
    pub fn binds_employer(&self) -> bool {
        let mut terms = self.terms.iter();
        terms.any(|term| term.responsible == Responsible::Employer)
    }
}
