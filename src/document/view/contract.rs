//! What the supervision contract, the coaching contract and their annexes may know: the eleven items a contract
//! should settle, with the names of the practice's files. A missing item is absent, and a draft says so.

use serde::Serialize;

use super::codes::{
    AgreedWithCode, AnnexCode, ChannelCode, ConfigurationCode, ContractFormCode, CostSplitCode,
    FeedbackPolicyCode, FormCode, InvoicingCycleCode, ModeCode, ParticipationCode, PriceReviewCode,
    PriceUnitCode, RoleCode, SchedulingCode, ServiceCode, SettingCode, SicknessCode,
    ThirdPartyCode, ToldCode, VatCode,
};
use super::common::{
    ChargeView, HeaderView, PartyView, PayerView, SenderView, SignatureView, TierView,
};
use super::{DocumentKind, View, sealed};

/// A contract on supervision or coaching.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContractView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice.
    pub sender: SenderView,
    /// Supervision or coaching; anything else is printed as supervision.
    pub service: ServiceCode,
    /// The form of supervision; absent until it is settled.
    pub form: Option<FormCode>,
    /// One manager or several, when the form is manager supervision.
    pub setting: Option<SettingCode>,
    /// Written or oral.
    pub contract_form: ContractFormCode,
    /// Who makes the contract.
    pub parties: ConfigurationCode,
    /// The commissioner.
    pub commissioner: PartyView,
    /// Whether the commissioner is a private person who buys for themselves.
    pub consumer: bool,
    /// Whether the commissioner is a public body.
    pub public_buyer: bool,
    /// The supervisees' manager.
    pub manager: Option<String>,
    /// The manager's own manager, in the line managers' configuration.
    pub managers_manager: Option<String>,
    /// How many supervisees there are.
    pub supervisees: Option<u32>,
    /// With fewer present the meeting is moved.
    pub min_present: Option<u32>,
    /// Whether the manager takes part in the meetings of a team.
    pub manager_participates: Option<ParticipationCode>,
    /// The employer's consent to supervision in working time.
    pub employer_consent: Option<ConsentView>,
    /// Trial sessions; absent when there are none.
    pub trial: Option<TrialView>,
    /// Duration and amount.
    pub duration: DurationView,
    /// How meetings are agreed.
    pub scheduling: Option<SchedulingView>,
    /// Place and mode.
    pub venue: VenueView,
    /// Goals.
    pub goals: GoalsView,
    /// The methods' labels, in the nominative.
    pub methods: Vec<String>,
    /// Whether tasks between the meetings may be agreed.
    pub intermediate_tasks: bool,
    /// What the commissioner hears.
    pub feedback_policy: Option<FeedbackPolicyCode>,
    /// Interim and final evaluation.
    pub evaluation: EvaluationView,
    /// How many days before the end the continuation is taken up.
    pub continuation_lead_days: Option<u32>,
    /// Price, payers and invoicing.
    pub price: PriceView,
    /// Cancellation and unused time.
    pub cancellation: CancellationView,
    /// Interruption by either side.
    pub interruption: Option<InterruptionView>,
    /// What is done when someone is dissatisfied.
    pub dissatisfaction: Option<DissatisfactionView>,
    /// Notes and personal data.
    pub privacy: PrivacyView,
    /// Earlier contacts told before signing.
    pub prior_contacts: Option<PriorContactsView>,
    /// The annexes.
    pub annexes: Vec<AnnexCode>,
    /// Who signs.
    pub signatures: Vec<SignatureView>,
}

/// The employer's consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConsentView {
    /// Who gave it.
    pub by_role: RoleCode,
    /// The day.
    pub date: String,
}

/// Trial sessions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrialView {
    /// How many.
    pub sessions: u32,
    /// Whether they are charged; absent until it is settled.
    pub billable: Option<bool>,
    /// Their own price, when it differs from the contract's.
    pub price: Option<String>,
    /// Within how many days of the last one the decision is made.
    pub decide_within_days: Option<u32>,
}

/// Duration and amount.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DurationView {
    /// The first day.
    pub start: Option<String>,
    /// The last day.
    pub end: Option<String>,
    /// Whether the contract runs until notice is given.
    pub open_ended: bool,
    /// How many meetings are agreed.
    pub sessions_planned: Option<u32>,
    /// The length of a meeting.
    pub minutes: Option<u32>,
    /// The length of a priced unit, such as the 45-minute supervision hour, when meetings are priced by it.
    pub unit_minutes: Option<u32>,
    /// The interval of meetings.
    pub interval_weeks: Option<IntervalView>,
    /// Months or periods without meetings, as one phrase in the nominative.
    pub breaks: Option<String>,
}

/// An interval of meetings in weeks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IntervalView {
    /// The shortest.
    pub min: u32,
    /// The longest.
    pub max: u32,
}

/// How meetings are agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SchedulingView {
    /// In which way.
    pub method: SchedulingCode,
    /// Who proposes the dates.
    pub who_proposes: Option<RoleCode>,
    /// Within how many days a proposal is confirmed.
    pub confirm_within_days: Option<u32>,
}

/// Place and mode.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct VenueView {
    /// On site, remote or both.
    pub mode: Option<ModeCode>,
    /// The room's name.
    pub name: Option<String>,
    /// The room's address.
    pub address: Option<String>,
    /// Who books and pays the room.
    pub provided_by: Option<RoleCode>,
    /// The tool used for remote meetings.
    pub remote_tool: Option<String>,
    /// Whether a meeting may be held remotely when the room cannot be used.
    pub fallback_remote: bool,
}

/// Goals. Those of the supervisees are not here: they stand in the annex only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct GoalsView {
    /// With whom they are agreed.
    pub agreed_with: Option<AgreedWithCode>,
    /// The text of those marked visible to the commissioner.
    pub visible: Vec<String>,
    /// How many others there are.
    pub others: u32,
}

/// Interim and final evaluation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct EvaluationView {
    /// The interval of interim evaluations.
    pub interval_months: Option<u32>,
    /// Whether there is a final evaluation; called so because `final` is a word of the language.
    pub at_end: bool,
    /// The form or questionnaire used, in the nominative.
    pub instrument: Option<String>,
}

/// Price, payers and invoicing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PriceView {
    /// What is charged.
    pub lines: Vec<PriceLineView>,
    /// Value added tax; absent until it is settled.
    pub vat: Option<VatView>,
    /// Travel; absent when none is charged.
    pub travel: Option<TravelView>,
    /// Who pays, in the order of the shares.
    pub payers: Vec<PayerView>,
    /// The payment term.
    pub payment_term_days: Option<u32>,
    /// How soon a mistake in an invoice is to be told.
    pub complaint_days: Option<u32>,
    /// When invoices are sent.
    pub invoicing_cycle: Option<InvoicingCycleCode>,
    /// An agreed rate of late interest, as a percentage; without it the law's rate holds.
    pub late_interest: Option<String>,
    /// Whether the price may change.
    pub review: Option<PriceReviewCode>,
    /// The last day on which the price is certain.
    pub valid_until: Option<String>,
}

/// One price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PriceLineView {
    /// What is bought, such as `Ryhmätyönohjaus, 90 min`.
    pub service: String,
    /// What the price buys.
    pub unit: PriceUnitCode,
    /// The price: with VAT for consumers, else without.
    pub price: String,
    /// The price with VAT, for others than consumers.
    pub price_with_vat: Option<String>,
}

/// Value added tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VatView {
    /// How it is treated.
    pub treatment: VatCode,
    /// The rate, when it is charged.
    pub rate: Option<String>,
    /// The recorded reason, as a sentence without its full stop.
    pub reason: Option<String>,
}

/// Travel charges.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TravelView {
    /// The price of a kilometre, such as `0,55 €`.
    pub per_km: Option<String>,
    /// Up to this distance nothing is charged.
    pub free_distance: Option<String>,
    /// The return distance agreed on, when it is known.
    pub distance: Option<String>,
    /// A fixed price of a journey.
    pub fixed: Option<String>,
}

/// Cancellation and unused time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CancellationView {
    /// The address or number to which a cancellation is told.
    pub notice_to: Option<String>,
    /// How it may be told.
    pub channels: Vec<ChannelCode>,
    /// The steps, from the longest notice to the shortest.
    pub tiers: Vec<TierView>,
    /// What is charged when nobody comes and nobody cancelled.
    pub no_show: Option<ChargeView>,
    /// What illness changes.
    pub sickness: Option<SicknessView>,
}

/// What illness changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SicknessView {
    /// The rule.
    pub rule: SicknessCode,
    /// Within how many days a new time is agreed.
    pub within_days: Option<u32>,
    /// What is charged then.
    pub charge: ChargeView,
}

/// Interruption by either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InterruptionView {
    /// The notice period; absent until it is settled.
    pub notice_weeks: Option<u32>,
    /// Whether a closing session is held.
    pub closing_session: bool,
    /// Who is told.
    pub who_is_told: Option<ToldCode>,
}

/// What is done when someone is dissatisfied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DissatisfactionView {
    /// Within how many days the matter is talked over.
    pub within_days: Option<u32>,
    /// Who assesses it if that does not help.
    pub third_party: Option<ThirdPartyCode>,
    /// The third party in words, in the nominative, when the code is `other`.
    pub third_party_text: Option<String>,
    /// Who pays the third party.
    pub cost_split: Option<CostSplitCode>,
    /// The town whose district court decides in the end.
    pub court: Option<String>,
}

/// Notes and personal data.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PrivacyView {
    /// Where the privacy notice is.
    pub notice_place: Option<String>,
    /// For how many months after the end notes may exist; 0 is "destroyed at the end".
    pub notes_months: Option<u32>,
    /// For how many years after the end the contract is kept.
    pub contract_years: Option<u32>,
}

/// Earlier contacts told before signing; what they were stays between those present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PriorContactsView {
    /// To whom they were told.
    pub disclosed_to: Vec<RoleCode>,
    /// The day.
    pub disclosed_on: Option<String>,
}

impl sealed::Sealed for ContractView {}
impl View for ContractView {
    fn document(&self) -> DocumentKind {
        match self.service {
            ServiceCode::Coaching => DocumentKind::CoachingContract,
            _ => DocumentKind::SupervisionContract,
        }
    }
}

/// Which annex a contract's facts are printed as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AnnexKind {
    Goals,
    GroundRules,
}

/// An annex: the contract's facts, printed through another template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnnexView {
    #[serde(skip)]
    kind: AnnexKind,
    #[serde(flatten)]
    contract: ContractView,
}

impl AnnexView {
    /// Makes the annex on goals.
    pub fn goals(contract: ContractView) -> Self {
        let kind = AnnexKind::Goals;
        Self { kind, contract }
    }

    /// Makes the annex on ground rules.
    pub fn ground_rules(contract: ContractView) -> Self {
        let kind = AnnexKind::GroundRules;
        Self { kind, contract }
    }
}

impl sealed::Sealed for AnnexView {}
impl View for AnnexView {
    fn document(&self) -> DocumentKind {
        match self.kind {
            AnnexKind::Goals => DocumentKind::GoalsAnnex,
            AnnexKind::GroundRules => DocumentKind::GroundRulesAnnex,
        }
    }
}
