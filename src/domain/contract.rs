//! What has been agreed: the eleven items a supervision contract should settle, each of which may still be open.
//!
//! Holds what was said and nothing that was assumed: an item that nobody has settled is `None`, and
//! [`crate::practice::contract`] tells which ones that is.

use chrono::NaiveDate;

use super::code::codes;
use super::id::ListId;
use super::money::Money;
use super::party::{Address, Role};
use super::period::Period;

codes! {
    /// Who agrees with whom.
    Parties {
        /// Supervisor, supervisees and their manager.
        ThreeParty = "three_party",
        /// Supervisor and supervisees.
        TwoParty = "two_party",
        /// Supervisor, the group's manager and that manager's own manager.
        LineManagers = "line_managers",
    }
}

codes! {
    /// Whether the contract is on paper.
    ContractForm {
        /// Written, as is recommended.
        Written = "written",
        /// Oral: valid, but hard to show.
        Oral = "oral",
    }
}

codes! {
    /// How meetings are agreed.
    SchedulingMethod {
        /// A series is agreed ahead.
        Series = "series",
        /// The next one is agreed at the end of each.
        NextAtEnd = "next_at_end",
        /// By e-mail.
        ByEmail = "by_email",
        /// From a booking page.
        BookingLink = "booking_link",
    }
}

codes! {
    /// Who does something that one side or both could do.
    Side {
        /// The supervisor.
        Supervisor = "supervisor",
        /// The commissioner.
        Commissioner = "commissioner",
        /// The supervisees.
        Supervisees = "supervisees",
        /// All together.
        Together = "together",
    }
}

codes! {
    /// With whom goals are agreed.
    GoalsWith {
        /// With the supervisees only.
        Supervisees = "supervisees",
        /// With supervisees and manager.
        ThreeParty = "three_party",
    }
}

codes! {
    /// What the commissioner hears of the work.
    FeedbackPolicy {
        /// Nothing beyond the number of sessions on the invoice.
        None = "none",
        /// A meeting where the supervisees tell what they choose.
        JointMeeting = "joint_meeting",
        /// One report of topic areas at the end.
        TopicsAtEnd = "topics_at_end",
        /// A report of topic areas after each review and at the end.
        TopicsAtReviews = "topics_at_reviews",
    }
}

codes! {
    /// How often invoices are sent.
    InvoicingCycle {
        /// Once a month.
        Monthly = "monthly",
        /// After each session.
        PerSession = "per_session",
        /// Once a term.
        PerTerm = "per_term",
        /// When an agreed step is done.
        Milestone = "milestone",
    }
}

codes! {
    /// Whether the price is looked at again.
    PriceReview {
        /// Once a year.
        Yearly = "yearly",
        /// Fixed for the whole term.
        Fixed = "fixed",
    }
}

codes! {
    /// A way to tell about a cancellation.
    NoticeChannel {
        /// By e-mail.
        Email = "email",
        /// By telephone.
        Phone = "phone",
        /// By text message.
        TextMessage = "text_message",
        /// On the booking page.
        Booking = "booking",
    }
}

codes! {
    /// What is accepted as an excuse when somebody falls ill.
    SicknessRule {
        /// A new time is agreed within some days.
        Rebook = "rebook",
        /// A certificate is shown; nothing of it is kept.
        Certificate = "certificate",
        /// Illness makes no difference.
        NoException = "no_exception",
    }
}

codes! {
    /// The first step when somebody is dissatisfied.
    FirstStep {
        /// A talk between the parties.
        Talk = "talk",
        /// A written note, answered in a talk.
        Written = "written",
    }
}

codes! {
    /// Who assesses a disagreement that talk does not settle.
    ThirdParty {
        /// An experienced supervisor whom both sides accept.
        ExperiencedSupervisor = "experienced_supervisor",
        /// A mediator whom both sides accept.
        Mediator = "mediator",
        /// The ethics board of the supervisor's association.
        AssociationEthics = "association_ethics",
    }
}

codes! {
    /// Who pays for the third party.
    CostSplit {
        /// Each side half.
        Halves = "halves",
        /// The supervisor.
        Supervisor = "supervisor",
        /// The commissioner.
        Commissioner = "commissioner",
    }
}

codes! {
    /// Whether the manager takes part in sessions of a team.
    ManagerParticipates {
        /// In every session.
        Yes = "yes",
        /// In none.
        No = "no",
        /// When it has been agreed.
        Sometimes = "sometimes",
    }
}

/// An interval between meetings in weeks, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// At least this many weeks.
    pub min: u32,
    /// At most this many weeks.
    pub max: u32,
}

/// Trial sessions and the decision after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Trial {
    /// How many, 0 to 3.
    pub sessions: u32,
    /// Whether they are paid for; has to be said.
    pub billable: Option<bool>,
    /// Days after the last trial within which the decision is made.
    pub decide_within_days: Option<u32>,
}

/// How meetings are agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheduling {
    /// The way.
    pub method: SchedulingMethod,
    /// Who proposes times.
    pub who_proposes: Option<Side>,
    /// Days within which a proposed time is confirmed.
    pub confirm_within_days: Option<u32>,
}

/// Where meetings are held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Venue {
    /// The place's name.
    pub name: String,
    /// Its address.
    pub address: Option<Address>,
    /// Who sees to the room.
    pub provided_by: Option<Side>,
    /// Whether a session may be held remotely when the room falls through.
    pub fallback_remote: bool,
}

/// How goals are agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goals {
    /// With whom.
    pub agreed_with: GoalsWith,
    /// The day on which a group agreed on its ground rules.
    pub ground_rules: Option<NaiveDate>,
}

/// How and when the work is evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// Months between interim evaluations.
    pub interval_months: Option<u32>,
    /// Whether there is a final evaluation.
    pub at_end: bool,
    /// The form that is used.
    pub instrument: Option<ListId>,
    /// Who takes part.
    pub participants: Vec<Role>,
}

/// The agreed price, frozen from the price list or set by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreedPrice {
    /// The price of one session.
    pub amount: Money,
    /// Whether it includes VAT.
    pub gross: bool,
    /// The length of a supervision hour, where the price is counted by it.
    pub unit_minutes: Option<u32>,
    /// The last day on which the price holds.
    pub valid_until: Option<NaiveDate>,
    /// Whether it is looked at again.
    pub review: Option<PriceReview>,
}

/// What a journey costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Travel {
    /// Price of a kilometre without VAT.
    pub per_km: Money,
    /// The whole return distance in kilometres.
    pub return_km: u32,
}

/// A step of the cancellation clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tier {
    /// How early notice must be for this step to hold; the boundary counts as in time.
    pub before: Notice,
    /// What is charged, in percent of the price.
    pub percent: u32,
}

/// How early a notice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Hours before the start.
    Hours(u32),
    /// Working days before the day of the session.
    Workdays(u32),
}

/// Illness as an excuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sickness {
    /// What is accepted.
    pub rule: SicknessRule,
    /// What is charged all the same, in percent.
    pub percent: u32,
    /// Days within which a new time is agreed.
    pub rebook_within_days: Option<u32>,
}

/// The cancellation clause.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cancellation {
    /// Who is told.
    pub notice_to: Option<Side>,
    /// How.
    pub channels: Vec<NoticeChannel>,
    /// The steps, from the earliest notice to the latest.
    pub tiers: Vec<Tier>,
    /// What is charged when nobody comes and nobody told; 0 has to be said too.
    pub no_show_percent: Option<u32>,
    /// Illness as an excuse.
    pub sickness: Option<Sickness>,
}

/// How either side ends the work early.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interruption {
    /// Weeks of notice.
    pub notice_weeks: u32,
    /// Whether a closing session is held.
    pub closing_session: bool,
    /// Who is told.
    pub who_is_told: Vec<Role>,
}

/// What happens when somebody is dissatisfied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Dissatisfaction {
    /// The first step.
    pub first_step: Option<FirstStep>,
    /// Days within which it is taken.
    pub within_days: Option<u32>,
    /// Who is asked next.
    pub third_party: Option<ThirdParty>,
    /// Who pays for that.
    pub cost_split: Option<CostSplit>,
}

/// Earlier contacts, told before signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriorContacts {
    /// To whom they were told.
    pub disclosed_to: Vec<Role>,
    /// When.
    pub disclosed_on: NaiveDate,
}

/// The employer's consent to supervision in working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consent {
    /// Who consented.
    pub by: Role,
    /// When.
    pub date: NaiveDate,
}

/// Everything that has been agreed so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contract {
    /// Who agrees with whom.
    pub parties: Option<Parties>,
    /// Written or oral.
    pub form: Option<ContractForm>,
    /// The first day.
    pub start: Option<NaiveDate>,
    /// The last day.
    pub end: Option<NaiveDate>,
    /// Whether it runs until further notice.
    pub open_ended: bool,
    /// How many sessions are agreed.
    pub sessions_planned: Option<u32>,
    /// Length of a session in minutes.
    pub minutes: Option<u32>,
    /// Weeks between sessions.
    pub interval_weeks: Option<Interval>,
    /// Times without sessions.
    pub breaks: Vec<Period>,
    /// Trial sessions.
    pub trial: Option<Trial>,
    /// How meetings are agreed.
    pub scheduling: Option<Scheduling>,
    /// Where.
    pub venue: Option<Venue>,
    /// The tool of remote sessions, in free words.
    pub remote_tool: Option<String>,
    /// How goals are agreed.
    pub goals: Option<Goals>,
    /// The methods used, by their ids in the practice's list.
    pub methods: Vec<ListId>,
    /// Whether tasks between sessions may be agreed.
    pub intermediate_tasks: Option<bool>,
    /// How the work is evaluated.
    pub evaluation: Option<Evaluation>,
    /// What the commissioner hears.
    pub feedback_policy: Option<FeedbackPolicy>,
    /// Days before the end when continuation is talked about.
    pub continuation_lead_days: Option<u32>,
    /// The price.
    pub price: Option<AgreedPrice>,
    /// Travel costs.
    pub travel: Option<Travel>,
    /// How often invoices are sent.
    pub invoicing_cycle: Option<InvoicingCycle>,
    /// Days to pay.
    pub payment_term_days: Option<u32>,
    /// Cancelled and unused time.
    pub cancellation: Option<Cancellation>,
    /// Ending early.
    pub interruption: Option<Interruption>,
    /// Dissatisfaction.
    pub dissatisfaction: Option<Dissatisfaction>,
    /// Earlier contacts.
    pub prior_contacts: Option<PriorContacts>,
    /// The employer's consent.
    pub employer_consent: Option<Consent>,
    /// How many must be there for a session to be held.
    pub min_present: Option<u32>,
    /// Whether the manager takes part.
    pub manager_participates: Option<ManagerParticipates>,
}
