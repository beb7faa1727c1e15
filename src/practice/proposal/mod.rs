//! What a new contract proposes, item by item, and where each proposal comes from.
//!
//! Only a proposal: nothing counts before somebody has said yes to it. What nobody can know beforehand (the place, the
//! people, the payers) is left open, and so is what only a choice can settle.

mod clauses;
mod money;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::domain::client::{Client, ClientType};
use crate::domain::codes;
use crate::domain::contract::{Contract, Parties};
use crate::domain::engagement::{Form, Kind, Setting};
use crate::domain::mediation::PhasePrices;
use crate::domain::money::Money;
use crate::domain::occasion::TalkFormat;
use crate::domain::practice::Practice;
use crate::domain::vat::VatTreatment;

codes! {
    /// Where a proposed value comes from.
    Origin {
        /// The practice's defaults.
        Practice = "practice",
        /// The client's own terms.
        Client = "client",
        /// The price list on the first day.
        PriceList = "price-list",
        /// This program, from what is usual in the trade.
        Fallback = "fallback",
    }
}

/// What is known of a contract before anything is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// What kind of work.
    pub kind: Kind,
    /// Who is supervised together.
    pub form: Option<Form>,
    /// Managers alone or in a group.
    pub setting: Option<Setting>,
    /// What a talk is for.
    pub talk: Option<TalkFormat>,
    /// Whether it is the supervision of a supervisor's own work.
    pub supervision_of_supervision: bool,
    /// A length that was chosen already, for the price to fit it.
    pub minutes: Option<u32>,
    /// The first day.
    pub start: NaiveDate,
}

impl Wish {
    /// Wishes for a kind of work from a day on, with everything else open.
    #[must_use]
    pub const fn new(kind: Kind, start: NaiveDate) -> Self {
        Self {
            kind,
            form: None,
            setting: None,
            talk: None,
            supervision_of_supervision: false,
            minutes: None,
            start,
        }
    }

    /// Says whether several people are met together.
    const fn is_several(&self) -> bool {
        match self.form {
            Some(Form::Group | Form::Team | Form::Community) => true,
            Some(Form::Manager) => matches!(self.setting, Some(Setting::Group)),
            _ => false,
        }
    }
}

/// A proposed contract with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Proposal {
    /// The terms; what is `None` or empty has to be asked for.
    pub contract: Contract,
    /// How VAT is treated.
    pub vat: Option<VatTreatment>,
    /// The price of a kilometre; the distance has to be asked for.
    pub per_km: Option<Money>,
    /// A mediation's prices by phase.
    pub phases: PhasePrices,
    /// Days after a mediation's agreement on which it is followed up.
    pub followup_days: Vec<u32>,
    /// Where each value comes from, by dotted key.
    pub origins: Vec<(&'static str, Origin)>,
}

impl Proposal {
    /// Returns where the value of a key comes from, when one is proposed.
    #[must_use]
    pub fn origin(&self, key: &str) -> Option<Origin> {
        let found = self.origins.iter().find(|(known, _)| *known == key);
        found.map(|(_, origin)| *origin)
    }
}

/// Proposes a contract for a client.
#[must_use]
pub fn proposal(practice: &Practice, client: Option<&Client>, wish: Wish) -> Proposal {
    let mut draft = Draft {
        practice,
        client,
        wish,
        proposal: Proposal::default(),
    };
    match wish.kind {
        Kind::Supervision | Kind::Coaching => draft.process(),
        Kind::Consulting => draft.consulting(),
        Kind::Mediation => draft.mediation(),
        Kind::Talk | Kind::Relaxation => draft.booking(),
    }
    draft.proposal
}

/// A proposal in the making.
struct Draft<'a> {
    practice: &'a Practice,
    client: Option<&'a Client>,
    wish: Wish,
    proposal: Proposal,
}

impl Draft<'_> {
    /// Proposes the eleven items.
    fn process(&mut self) {
        self.parties();
        self.trial();
        self.term();
        self.scheduling();
        self.work();
        self.feedback();
        self.evaluation();
        self.ending();
        self.money();
        self.cancellation();
    }

    /// Proposes the terms of consulting, which has no supervisees.
    fn consulting(&mut self) {
        self.term();
        self.scheduling();
        self.ending();
        self.money();
        self.cancellation();
    }

    /// Proposes the terms of a mediation's commission.
    fn mediation(&mut self) {
        self.phases();
        self.invoicing();
        self.cancellation();
    }

    /// Proposes the terms of a talk or relaxation.
    fn booking(&mut self) {
        self.minutes();
        self.money();
        self.booking_cancellation();
    }

    /// Takes the practice's value, or else the fallback, and notes which.
    fn pick<T>(&mut self, key: &'static str, set: Option<T>, fallback: T) -> T {
        let origin = match set {
            Some(_) => Origin::Practice,
            None => Origin::Fallback,
        };
        self.note(key, origin);
        set.unwrap_or(fallback)
    }

    /// Notes where the value of a key comes from.
    fn note(&mut self, key: &'static str, origin: Origin) {
        self.proposal.origins.push((key, origin));
    }

    /// Says whether a private person pays.
    fn is_consumer(&self) -> bool {
        self.client_type().is_some_and(ClientType::is_consumer)
    }

    /// Returns the client's type.
    fn client_type(&self) -> Option<ClientType> {
        self.client.map(|client| client.client_type)
    }

    /// Proposes who agrees with whom: without a manager where a private person commissions.
    fn parties(&mut self) {
        let parties = if self.is_consumer() {
            Parties::TwoParty
        } else {
            Parties::ThreeParty
        };
        self.proposal.contract.parties = Some(self.pick("contract.parties", None, parties));
    }
}
