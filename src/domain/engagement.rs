//! An engagement: one piece of work for one commissioner, from the first enquiry to the end.
//!
//! The aggregate of parties, terms, sessions and steps. Its state is never stored: `practice::status` derives it.

use super::client::Reference;
use super::contract::Contract;
use super::event::{Amendment, Decision, Event, Goal, Review, Signature, Task};
use super::id::{ClientId, EngagementId, SupervisorId};
use super::language::Language;
use super::mediation::Mediation;
use super::occasion::{Relaxation, Talk};
use super::party::Person;
use super::session::{Mode, Session};
use super::share::Share;
use super::vat::VatTreatment;

pub use super::form::{Composition, Form, Kind, Setting};

/// The people who are supervised, as a count.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// How many.
    pub size: Option<u32>,
    /// The profession of the group, not of a person.
    pub profession: Option<String>,
    /// How it is made up.
    pub composition: Option<Composition>,
}

/// Somebody who pays, and what the invoice must carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payer {
    /// The client.
    pub client: ClientId,
    /// The part of the price.
    pub share: Share,
    /// The first day of this share; absent when from the start.
    pub from: Option<chrono::NaiveDate>,
    /// The last day of this share; absent when until further notice.
    pub until: Option<chrono::NaiveDate>,
    /// The payer's order number.
    pub order_number: Option<String>,
    /// The contract's number in the payer's register.
    pub contract_number: Option<String>,
    /// The payer's own reference.
    pub your_ref: Option<String>,
    /// The cost centre.
    pub cost_centre: Option<String>,
}

impl Payer {
    /// Returns a reference, where it is set.
    #[must_use]
    pub fn reference(&self, reference: Reference) -> Option<&str> {
        match reference {
            Reference::OrderNumber => self.order_number.as_deref(),
            Reference::ContractNumber => self.contract_number.as_deref(),
            Reference::YourRef => self.your_ref.as_deref(),
            Reference::CostCentre => self.cost_centre.as_deref(),
        }
    }

    /// Says whether the share holds on a day.
    #[must_use]
    pub fn holds_on(&self, day: chrono::NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// One piece of work for one commissioner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engagement {
    /// The id, which is the file's name.
    pub id: EngagementId,
    /// What kind of work it is.
    pub kind: Kind,
    /// Who is supervised together; may be open until the contract is drafted.
    pub form: Option<Form>,
    /// Alone or in a group, for managers.
    pub setting: Option<Setting>,
    /// Who commissions it.
    pub client: ClientId,
    /// The commissioner's unit.
    pub unit: Option<String>,
    /// The language of documents.
    pub language: Option<Language>,
    /// How people meet.
    pub mode: Option<Mode>,
    /// Who does the work.
    pub supervisor: Option<SupervisorId>,
    /// A second supervisor.
    pub co_supervisor: Option<SupervisorId>,
    /// Whether it is the supervision of a supervisor's own work.
    pub supervision_of_supervision: bool,
    /// The people supervised, as a count.
    pub group: Group,
    /// Managers and contact persons.
    pub people: Vec<Person>,
    /// What has been agreed.
    pub contract: Contract,
    /// How VAT is treated.
    pub vat: Option<VatTreatment>,
    /// Who pays.
    pub payers: Vec<Payer>,
    /// Goals that the commissioner may read.
    pub goals: Vec<Goal>,
    /// Tasks between meetings, as a count with days.
    pub tasks: Vec<Task>,
    /// A mediation's own terms.
    pub mediation: Option<Mediation>,
    /// A talk's own terms.
    pub talk: Option<Talk>,
    /// A relaxation's own terms.
    pub relaxation: Option<Relaxation>,
    /// Signatures.
    pub signatures: Vec<Signature>,
    /// Changes of the contract.
    pub amendments: Vec<Amendment>,
    /// Meetings.
    pub sessions: Vec<Session>,
    /// Decisions.
    pub decisions: Vec<Decision>,
    /// Evaluations.
    pub reviews: Vec<Review>,
    /// Dated steps.
    pub events: Vec<Event>,
}

impl Engagement {
    /// Says whether managers meet in a group, or the form is one of several people.
    #[must_use]
    pub fn is_several(&self) -> bool {
        match self.form {
            Some(Form::Group | Form::Team | Form::Community) => true,
            Some(Form::Manager) => self.setting == Some(Setting::Group),
            _ => false,
        }
    }
}
