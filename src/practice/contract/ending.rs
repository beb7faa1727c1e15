//! Rules about how things end and how they stand on paper: interruption, dissatisfaction, prior contacts, writing.

use super::case::Case;
use super::rule::Rule;
use crate::domain::contract::{ContractForm, ThirdParty};

/// Checks that either side knows how to end the work early.
pub(super) fn interruption(case: &mut Case<'_>) {
    let missing = case.contract.interruption.is_none();
    case.when(
        missing,
        Rule::InterruptionMissing,
        "contract.interruption.notice_weeks",
    );
}

/// Checks every part of the clause on dissatisfaction.
pub(super) fn dissatisfaction(case: &mut Case<'_>) {
    let clause = case.contract.dissatisfaction.unwrap_or_default();
    case.when(
        clause.first_step.is_none(),
        Rule::FirstStepMissing,
        "contract.dissatisfaction.first_step",
    );
    case.when(
        clause.within_days.is_none(),
        Rule::StepTimeMissing,
        "contract.dissatisfaction.within_days",
    );
    case.when(
        clause.third_party.is_none(),
        Rule::ThirdPartyMissing,
        "contract.dissatisfaction.third_party",
    );
    let supervisor = case.book.supervisor(case.engagement);
    case.when(
        clause.third_party == Some(ThirdParty::AssociationEthics)
            && supervisor.is_some_and(|s| !s.membership),
        Rule::EthicsWithoutMembership,
        "contract.dissatisfaction.third_party",
    );
}

/// Checks that earlier contacts were told.
pub(super) fn prior_contacts(case: &mut Case<'_>) {
    let unsaid = case.contract.prior_contacts.is_none();
    case.when(unsaid, Rule::PriorContactsUnsaid, "contract.prior_contacts");
}

/// Checks that the contract is on paper.
pub(super) fn form(case: &mut Case<'_>) {
    let oral = case.contract.form == Some(ContractForm::Oral);
    case.when(oral, Rule::OralContract, "contract.form");
}
