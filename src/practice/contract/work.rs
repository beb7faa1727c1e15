//! Rules about the work itself: trial, goals, methods, feedback, evaluation, continuation.

use super::case::Case;
use super::rule::Rule;
use crate::domain::client::ClientType;
use crate::domain::contract::{FeedbackPolicy, GoalsWith, Parties};
use crate::domain::engagement::Kind;
use crate::domain::party::Role;
use crate::domain::period::{days_after, months_after};

/// Checks that trial sessions have their price and their decision.
pub(super) fn trial(case: &mut Case<'_>) {
    let Some(trial) = case.contract.trial else {
        let supervision = case.engagement.kind == Kind::Supervision;
        return case.when(supervision, Rule::TrialUnsaid, "contract.trial");
    };
    if trial.sessions == 0 {
        return;
    }
    case.when(
        trial.billable.is_none(),
        Rule::TrialBillableMissing,
        "contract.trial.billable",
    );
    case.when(
        trial.decide_within_days.is_none(),
        Rule::TrialDecisionMissing,
        "contract.trial.decide_within_days",
    );
    let planned = case.contract.sessions_planned;
    if planned.is_some_and(|planned| planned <= trial.sessions) {
        case.tell(
            Rule::TrialLeavesNothing,
            "contract.trial.sessions",
            &[("trials", &trial.sessions)],
        );
    }
}

/// Checks with whom goals are agreed.
pub(super) fn goals(case: &mut Case<'_>) {
    let Some(goals) = case.contract.goals else {
        return case.tell(Rule::GoalsMissing, "contract.goals.agreed_with", &[]);
    };
    let two = case.contract.parties == Some(Parties::TwoParty);
    case.when(
        two && goals.agreed_with == GoalsWith::ThreeParty,
        Rule::GoalsNeedManager,
        "contract.goals.agreed_with",
    );
}

/// Checks that there is a method.
pub(super) fn methods(case: &mut Case<'_>) {
    let missing = case.contract.methods.is_empty();
    case.when(missing, Rule::MethodsMissing, "contract.methods");
}

/// Checks what the commissioner hears.
pub(super) fn feedback(case: &mut Case<'_>) {
    const KEY: &str = "contract.feedback_policy";
    let Some(policy) = case.contract.feedback_policy else {
        return case.tell(Rule::FeedbackMissing, KEY, &[]);
    };
    let consumer = case.commissioner().is_some_and(ClientType::is_consumer);
    let some = policy != FeedbackPolicy::None;
    let few = some && !consumer && !case.engagement.is_several();
    case.when(few, Rule::FeedbackOnFew, KEY);
    case.when(some && consumer, Rule::FeedbackToConsumer, KEY);
}

/// Checks how the work is evaluated.
pub(super) fn evaluation(case: &mut Case<'_>) {
    const KEY: &str = "contract.evaluation";
    let said = case.contract.evaluation.as_ref();
    let Some(evaluation) = said.filter(|e| e.interval_months.is_some() || e.at_end) else {
        return case.tell(Rule::EvaluationMissing, KEY, &[]);
    };
    if let (Some(months), Some(start), Some(end)) = (
        evaluation.interval_months,
        case.contract.start,
        case.contract.end,
    ) && !evaluation.at_end
        && months_after(start, months) > end
    {
        case.tell(
            Rule::EvaluationAfterEnd,
            "contract.evaluation.interval_months",
            &[("months", &months)],
        );
    }
    let outsider = |role: &Role| matches!(role, Role::Manager | Role::UpperManager);
    case.when(
        !case.engagement.is_several() && evaluation.participants.iter().any(outsider),
        Rule::EvaluationWithManager,
        "contract.evaluation.participants",
    );
}

/// Checks when continuation is talked about.
pub(super) fn continuation(case: &mut Case<'_>) {
    const KEY: &str = "contract.continuation_lead_days";
    let (start, end) = (case.contract.start, case.contract.end);
    let Some(lead) = case.contract.continuation_lead_days else {
        return case.when(end.is_some(), Rule::ContinuationUnsaid, KEY);
    };
    if let (Some(start), Some(end)) = (start, end)
        && start <= end
        && days_after(start, lead) > end
    {
        case.tell(Rule::ContinuationBeforeStart, KEY, &[("days", &lead)]);
    }
}
