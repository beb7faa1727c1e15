//! The eleven items and their parts, each told by its own key.

use super::{group, tells, told};
use crate::domain::client::ClientType;
use crate::domain::contract::{
    Contract, ContractForm, Dissatisfaction, Interval, Notice, ThirdParty, Tier,
};
use crate::domain::engagement::Kind;
use crate::practice::contract::{Rule, Severity, is_complete};
use crate::practice::testing::Build;

#[test]
fn a_complete_contract_has_no_error_and_no_warning() {
    let found = group().findings_for(ClientType::Company);
    let worse: Vec<_> = found
        .iter()
        .filter(|finding| finding.severity() != Severity::Info)
        .collect();

    assert!(worse.is_empty(), "{worse:?}");
}

#[test]
fn an_empty_contract_lacks_each_of_the_eleven_items() {
    let found = Build::new(Kind::Supervision).findings_for(ClientType::Company);

    for item in 1..=11 {
        assert!(
            found.iter().any(|f| f.source().item() == Some(item)),
            "item {item}"
        );
    }
    assert!(!is_complete(&found));
}

#[test]
fn each_missing_part_of_an_item_is_told_by_its_own_key() {
    let without = |change: fn(&mut Contract)| group().terms(change);

    for (built, rule, key) in [
        (
            without(|c| c.minutes = None),
            Rule::MinutesMissing,
            "contract.minutes",
        ),
        (without(|c| c.end = None), Rule::TermMissing, "contract.end"),
        (
            without(|c| c.scheduling = None),
            Rule::SchedulingMissing,
            "contract.scheduling",
        ),
        (
            without(|c| c.venue = None),
            Rule::VenueMissing,
            "contract.venue",
        ),
        (
            without(|c| c.goals = None),
            Rule::GoalsMissing,
            "contract.goals.agreed_with",
        ),
        (
            without(|c| c.evaluation = None),
            Rule::EvaluationMissing,
            "contract.evaluation",
        ),
        (
            without(|c| c.methods.clear()),
            Rule::MethodsMissing,
            "contract.methods",
        ),
        (
            without(|c| c.price = None),
            Rule::PriceMissing,
            "contract.price",
        ),
        (
            without(|c| c.payment_term_days = None),
            Rule::PaymentTermMissing,
            "contract.payment_term_days",
        ),
        (
            without(|c| c.interruption = None),
            Rule::InterruptionMissing,
            "contract.interruption.notice_weeks",
        ),
        (
            group().with(|e| e.payers.clear()),
            Rule::PayerMissing,
            "payer",
        ),
        (
            group().with(|e| e.vat = None),
            Rule::VatMissing,
            "vat.treatment",
        ),
    ] {
        let errors: Vec<_> = built.findings_for(ClientType::Company);
        let errors = errors.iter().filter(|f| f.severity() == Severity::Error);
        let errors: Vec<_> = errors.map(|f| (f.rule, f.key.as_str())).collect();
        assert_eq!(errors, [(rule, key)]);
    }
}

#[test]
fn nothing_has_to_be_said_too() {
    let said = |percent| {
        group().terms(|c| {
            c.cancellation = c.cancellation.take().map(|mut clause| {
                clause.no_show_percent = percent;
                clause
            });
        })
    };

    assert!(told(
        &said(None),
        Rule::NoShowMissing,
        "contract.cancellation.no_show_percent"
    ));
    assert!(!tells(&said(Some(0)), Rule::NoShowMissing));
    assert!(tells(&said(Some(0)), Rule::NoShowCheaper));
}

#[test]
fn a_clause_on_dissatisfaction_needs_all_of_its_parts() {
    let built = group().terms(|c| c.dissatisfaction = Some(Dissatisfaction::default()));

    assert!(told(
        &built,
        Rule::FirstStepMissing,
        "contract.dissatisfaction.first_step"
    ));
    assert!(told(
        &built,
        Rule::StepTimeMissing,
        "contract.dissatisfaction.within_days"
    ));
    assert!(told(
        &built,
        Rule::ThirdPartyMissing,
        "contract.dissatisfaction.third_party"
    ));
    let board = group().terms(|c| {
        let clause = c.dissatisfaction.get_or_insert_default();
        clause.third_party = Some(ThirdParty::AssociationEthics);
    });
    assert!(tells(&board, Rule::EthicsWithoutMembership));
}

#[test]
fn a_trial_needs_its_decision_and_its_price() {
    let built = group().terms(|c| {
        let trial = c.trial.get_or_insert_default();
        trial.billable = None;
        trial.decide_within_days = None;
    });

    assert!(told(
        &built,
        Rule::TrialBillableMissing,
        "contract.trial.billable"
    ));
    assert!(told(
        &built,
        Rule::TrialDecisionMissing,
        "contract.trial.decide_within_days"
    ));
}

#[test]
fn cancellation_steps_leave_no_gap_and_do_not_contradict() {
    let steps = |steps: &[(Notice, u32)]| {
        let steps = steps.to_vec();
        group().terms(move |c| {
            let clause = c.cancellation.get_or_insert_default();
            let tier = |(before, percent)| Tier { before, percent };
            clause.tiers = steps.into_iter().map(tier).collect();
        })
    };
    let hours = Notice::Hours;

    assert!(tells(&steps(&[]), Rule::TiersMissing));
    assert!(tells(
        &steps(&[(hours(48), 0), (hours(24), 50)]),
        Rule::TiersNoLast
    ));
    assert!(told(
        &steps(&[(hours(24), 0), (hours(48), 50), (hours(0), 100)]),
        Rule::TiersDisordered,
        "contract.cancellation.tiers[1]"
    ));
    assert!(told(
        &steps(&[(hours(48), 50), (hours(0), 0)]),
        Rule::TiersFalling,
        "contract.cancellation.tiers[1].percent"
    ));
    assert!(told(
        &steps(&[(hours(48), 0), (hours(48), 50), (hours(0), 100)]),
        Rule::TiersTwice,
        "contract.cancellation.tiers[1]"
    ));
    let mixed = steps(&[(Notice::Workdays(2), 0), (hours(24), 50), (hours(0), 100)]);
    assert!(is_complete(&mixed.findings_for(ClientType::Company)));
}

#[test]
fn unusual_terms_are_warned_of_and_do_not_stop_a_contract() {
    let unusual = group().terms(|c| {
        c.minutes = Some(45);
        c.interval_weeks = Some(Interval { min: 8, max: 10 });
        c.form = Some(ContractForm::Oral);
        c.min_present = Some(3);
        c.continuation_lead_days = Some(365);
    });
    let found = unusual.findings_for(ClientType::Company);

    for rule in [
        Rule::MinutesUnusual,
        Rule::IntervalUnusual,
        Rule::OralContract,
        Rule::ContinuationBeforeStart,
    ] {
        assert!(found.iter().any(|f| f.rule == rule), "{rule}");
    }
    assert!(is_complete(&found));
    let crowd = group().terms(|c| c.min_present = Some(6));
    assert!(tells(&crowd, Rule::MinPresentOverSize));
}
