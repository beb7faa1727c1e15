//! The practice itself: the business, its supervisors, lists, prices and defaults.

use chrono::NaiveDate;

use super::code::codes;
use super::contract::{Cancellation, Dissatisfaction, Interval, Scheduling, Travel};
use super::deadlines::Deadlines;
use super::id::{ListId, SupervisorId};
use super::invoice_number::Series;
use super::language::{Label, Language};
use super::number::{Bic, BusinessId, Iban, Ovt};
use super::party::Address;
use super::period::Period;
use super::price::Price;
use super::vat::VatTreatment;

codes! {
    /// The legal form of the business.
    BusinessForm {
        /// A sole trader (toiminimi).
        SoleTrader = "sole_trader",
        /// A company.
        Company = "company",
        /// An association.
        Association = "association",
        /// A cooperative.
        Cooperative = "cooperative",
    }
}

/// A supervisor's training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Training {
    /// Who gave it.
    pub school: String,
    /// What it was called.
    pub programme: Option<String>,
    /// The year it ended.
    pub year: Option<u32>,
    /// How long it took, in words.
    pub length: Option<String>,
}

/// Hours of supervision given that somebody asks of a supervisor, such as an association or a school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certification {
    /// How many hours.
    pub hours: u32,
    /// The length of such an hour in minutes.
    pub unit_minutes: u32,
    /// The first day that counts.
    pub since: NaiveDate,
    /// What it is for.
    pub name: Option<String>,
}

/// Somebody of the practice who does the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supervisor {
    /// The id.
    pub id: SupervisorId,
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Towns served.
    pub areas: Vec<String>,
    /// Kinds of work, by code.
    pub competences: Vec<super::form::Kind>,
    /// Training.
    pub training: Option<Training>,
    /// The orientation of the work, such as resource-oriented.
    pub orientation: Option<Label>,
    /// Whether the supervisor is a member of the supervisors' association.
    pub membership: bool,
    /// Hours that are gathered for a certification.
    pub certification: Option<Certification>,
}

/// A topic, method or theme of the practice's own lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The id; its meaning never changes.
    pub id: ListId,
    /// The label.
    pub label: Label,
    /// Length in minutes, for talks.
    pub minutes: Option<u32>,
}

/// Somebody who handles personal data for the practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Processor {
    /// Name.
    pub name: String,
    /// What for.
    pub purpose: Label,
    /// Whether data leave the European Economic Area.
    pub outside_eea: bool,
}

/// How long records are kept after the end, in months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Session notes, tasks, supervisee goals.
    pub notes_months: u32,
    /// Evaluations and attendance by name.
    pub evaluations_months: u32,
    /// Contracts.
    pub contracts_months: u32,
    /// Mediation notes, in days.
    pub mediation_days: u32,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            notes_months: 6,
            evaluations_months: 12,
            contracts_months: 36,
            mediation_days: 30,
        }
    }
}

/// Minutes of a session by form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lengths {
    /// Individual supervision.
    pub individual: u32,
    /// Pair supervision.
    pub pair: u32,
    /// Group supervision.
    pub group: u32,
    /// Team supervision.
    pub team: u32,
    /// Community supervision.
    pub community: u32,
    /// Manager supervision.
    pub manager: u32,
    /// Coaching.
    pub coaching: u32,
}

impl Default for Lengths {
    fn default() -> Self {
        Self {
            individual: 60,
            pair: 90,
            group: 90,
            team: 90,
            community: 90,
            manager: 90,
            coaching: 60,
        }
    }
}

/// What a new contract proposes. Only a proposal: it counts once it stands in the engagement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Defaults {
    /// Minutes by form.
    pub minutes: Lengths,
    /// Interval of individual work.
    pub interval_individual: Option<Interval>,
    /// Interval of other forms.
    pub interval_weeks: Option<Interval>,
    /// Months of a term.
    pub term_months: Option<u32>,
    /// Trial sessions of individual and pair work.
    pub trial_sessions: Option<u32>,
    /// Trial sessions of other forms.
    pub trial_sessions_group: Option<u32>,
    /// Whether trials are paid for.
    pub trial_billable: Option<bool>,
    /// Days to decide after a trial.
    pub decide_within_days: Option<u32>,
    /// How meetings are agreed.
    pub scheduling: Option<Scheduling>,
    /// Methods.
    pub methods: Vec<ListId>,
    /// Whether tasks between sessions may be agreed.
    pub intermediate_tasks: Option<bool>,
    /// Months between evaluations.
    pub evaluation_months: Option<u32>,
    /// Days before the end when continuation is talked about.
    pub continuation_lead_days: Option<u32>,
    /// Days to pay.
    pub payment_term_days: Option<u32>,
    /// Days to pay of public bodies.
    pub public_payment_term_days: Option<u32>,
    /// The cancellation clause.
    pub cancellation: Option<Cancellation>,
    /// The cancellation clause of talks and relaxations.
    pub booking_cancellation: Option<Cancellation>,
    /// Weeks of notice.
    pub notice_weeks: Option<u32>,
    /// Whether a closing session is held.
    pub closing_session: Option<bool>,
    /// The clause on dissatisfaction.
    pub dissatisfaction: Option<Dissatisfaction>,
    /// Travel: price of a kilometre; the distance is the engagement's.
    pub travel: Option<Travel>,
    /// How VAT is treated.
    pub vat: Option<VatTreatment>,
    /// Days after a mediation's agreement on which it is followed up.
    pub followup_days: Vec<u32>,
}

/// The practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// The business name.
    pub name: String,
    /// Its legal form.
    pub business_form: Option<BusinessForm>,
    /// Business id.
    pub business_id: Option<BusinessId>,
    /// Whether it is registered for VAT.
    pub vat_registered: bool,
    /// Address for e-invoices that come in.
    pub ovt: Option<Ovt>,
    /// Bank account.
    pub iban: Option<Iban>,
    /// Bank.
    pub bic: Option<Bic>,
    /// Postal address.
    pub address: Option<Address>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Language of documents where nothing else is said.
    pub language: Language,
    /// Language of the terminal.
    pub terminal_language: Option<String>,
    /// Editor command.
    pub editor: Option<String>,
    /// Towns served.
    pub service_areas: Vec<String>,
    /// The ethical principles followed, by their name.
    pub ethics_ref: Option<Label>,
    /// Liability insurance, in words.
    pub insurance: Option<Label>,
    /// Where the privacy notice can be read.
    pub privacy_notice: Option<String>,
    /// Series of invoice numbers, for a practice that issues on two machines.
    pub series: Option<Series>,
    /// Late interest, in basis points, when it is not the statutory one.
    pub late_interest: Option<u32>,
    /// Days to complain about an invoice.
    pub complaint_days: Option<u32>,
    /// Those who do the work.
    pub supervisors: Vec<Supervisor>,
    /// Price list.
    pub prices: Vec<Price>,
    /// Talk topics.
    pub talk_topics: Vec<Listed>,
    /// Methods.
    pub methods: Vec<Listed>,
    /// Themes besides the built-in ones.
    pub themes: Vec<Listed>,
    /// Times when the practice is closed.
    pub holidays: Vec<Period>,
    /// Those who handle personal data for it.
    pub processors: Vec<Processor>,
    /// How long records are kept.
    pub retention: Retention,
    /// Days that steps may take.
    pub deadlines: Deadlines,
    /// What a new contract proposes.
    pub defaults: Defaults,
}
