//! The contracts on supervision and coaching, and their annexes on goals and ground rules.

use super::party::titled;
use super::{FillError, Sources, code};
use crate::document::view::{
    AgreedWithCode, AnnexCode, AnnexView, ConfigurationCode, ConsentView, ContractFormCode,
    ContractView, FeedbackPolicyCode, FormCode, GoalsView, ParticipationCode, SettingCode,
    TrialView,
};
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::party::Role;

/// Says whether the supervisees agree on ground rules of their own.
pub(super) fn has_ground_rules(engagement: &Engagement) -> bool {
    engagement.kind == Kind::Supervision && engagement.is_several()
}

/// Fills the contract.
pub(super) fn contract(sources: &Sources<'_>) -> Result<ContractView, FillError> {
    let (engagement, terms) = (sources.engagement, &sources.engagement.contract);
    let parties = sources.configuration()?;
    Ok(ContractView {
        header: sources.header(),
        sender: sources.sender()?,
        service: code::service(engagement.kind),
        form: sources.form(),
        setting: engagement
            .setting
            .and_then(|s| SettingCode::from_code(s.code())),
        contract_form: sources.contract_form(),
        parties,
        commissioner: sources.commissioner(),
        consumer: sources.is_consumer(),
        public_buyer: sources.is_public(),
        manager: sources.manager(parties, Role::Manager),
        managers_manager: sources.manager(parties, Role::UpperManager),
        supervisees: sources.supervisees(),
        min_present: terms.min_present,
        manager_participates: terms
            .manager_participates
            .and_then(|p| ParticipationCode::from_code(p.code())),
        employer_consent: sources.employer_consent(),
        trial: sources.trial(),
        duration: sources.duration(),
        scheduling: sources.scheduling(),
        venue: sources.venue(),
        goals: sources.goals(),
        methods: sources.methods(&terms.methods),
        intermediate_tasks: terms.intermediate_tasks.unwrap_or(false),
        feedback_policy: sources.feedback_policy(),
        evaluation: sources.evaluation(),
        continuation_lead_days: terms.continuation_lead_days,
        price: sources.price(sources.contract_line().as_slice()),
        cancellation: sources.cancellation(),
        interruption: sources.interruption(),
        dissatisfaction: sources.dissatisfaction(),
        privacy: sources.privacy(),
        prior_contacts: sources.prior_contacts(),
        annexes: sources.annexes(),
        signatures: sources.contract_signatures(parties),
    })
}

/// Fills the annex on goals.
pub(super) fn goals_annex(sources: &Sources<'_>) -> Result<AnnexView, FillError> {
    Ok(AnnexView::goals(contract(sources)?))
}

/// Fills the annex on ground rules.
pub(super) fn ground_rules_annex(sources: &Sources<'_>) -> Result<AnnexView, FillError> {
    Ok(AnnexView::ground_rules(contract(sources)?))
}

impl Sources<'_> {
    /// Returns who agrees with whom. While a draft leaves it open, a private person is taken to agree alone.
    pub(super) fn configuration(&self) -> Result<ConfigurationCode, FillError> {
        let chosen = self.engagement.contract.parties;
        match chosen.and_then(|parties| ConfigurationCode::from_code(parties.code())) {
            Some(parties) => Ok(parties),
            None if self.findings.is_empty() => Err(FillError::Missing {
                what: "contract.parties",
            }),
            None if self.is_consumer() => Ok(ConfigurationCode::TwoParty),
            None => Ok(ConfigurationCode::ThreeParty),
        }
    }

    /// Returns the form of supervision.
    pub(super) fn form(&self) -> Option<FormCode> {
        self.engagement
            .form
            .and_then(|form: Form| FormCode::from_code(form.code()))
    }

    /// Returns what the commissioner hears.
    pub(super) fn feedback_policy(&self) -> Option<FeedbackPolicyCode> {
        let policy = self.engagement.contract.feedback_policy?;
        FeedbackPolicyCode::from_code(policy.code())
    }

    /// Returns whether the contract is on paper; written where nothing else is said.
    fn contract_form(&self) -> ContractFormCode {
        let form = self.engagement.contract.form;
        form.and_then(|form| ContractFormCode::from_code(form.code()))
            .unwrap_or(ContractFormCode::Written)
    }

    /// Names the managers that are a party to the contract.
    fn manager(&self, parties: ConfigurationCode, role: Role) -> Option<String> {
        let is_party = match parties {
            ConfigurationCode::TwoParty => false,
            ConfigurationCode::ThreeParty => role == Role::Manager,
            ConfigurationCode::LineManagers => true,
        };
        let people = self.engagement.people.iter();
        let named: Vec<String> = people
            .filter(|person| is_party && person.role == role)
            .map(titled)
            .collect();
        (!named.is_empty()).then(|| named.join("; "))
    }

    fn employer_consent(&self) -> Option<ConsentView> {
        let consent = self.engagement.contract.employer_consent?;
        Some(ConsentView {
            by_role: code::role(consent.by)?,
            date: self.date(consent.date),
        })
    }

    /// Writes the trial; its price is the contract's, so it is not told twice.
    fn trial(&self) -> Option<TrialView> {
        let trial = self.engagement.contract.trial?;
        (trial.sessions > 0).then_some(TrialView {
            sessions: trial.sessions,
            billable: trial.billable,
            price: None,
            decide_within_days: trial.decide_within_days,
        })
    }

    /// Writes the goals that the commissioner may read; how many others there are is known to nobody here.
    fn goals(&self) -> GoalsView {
        let goals = self.engagement.contract.goals;
        GoalsView {
            agreed_with: goals
                .and_then(|goals| AgreedWithCode::from_code(goals.agreed_with.code())),
            visible: self.visible_goals(),
            others: 0,
        }
    }

    fn annexes(&self) -> Vec<AnnexCode> {
        let ground_rules = has_ground_rules(self.engagement).then_some(AnnexCode::GroundRules);
        let notice = self
            .practice
            .privacy_notice
            .as_ref()
            .map(|_| AnnexCode::PrivacyNotice);
        let annexes = [Some(AnnexCode::Goals), ground_rules, notice];
        annexes.into_iter().flatten().collect()
    }
}
