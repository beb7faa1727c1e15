//! Rules about cancelled and unused time: who is told, how, and what each notice costs.

use super::case::Case;
use super::rule::Rule;
use crate::domain::contract::{Cancellation, Notice, SicknessRule, Tier};

const TIERS: &str = "contract.cancellation.tiers";
const NO_SHOW: &str = "contract.cancellation.no_show_percent";

/// Checks the cancellation clause.
pub(super) fn check(case: &mut Case<'_>) {
    let unsaid = Cancellation::default();
    let clause = case.contract.cancellation.as_ref().unwrap_or(&unsaid);
    case.when(
        clause.notice_to.is_none(),
        Rule::NoticeToMissing,
        "contract.cancellation.notice_to",
    );
    case.when(
        clause.channels.is_empty(),
        Rule::NoticeChannelMissing,
        "contract.cancellation.channel",
    );
    case.when(clause.tiers.is_empty(), Rule::TiersMissing, TIERS);
    tiers(case, &clause.tiers);
    no_show(case, clause);
    sickness(case, clause);
}

/// Checks that the steps leave no notice without a charge and contradict each other nowhere.
fn tiers(case: &mut Case<'_>, tiers: &[Tier]) {
    let last = |tier: &Tier| matches!(tier.before, Notice::Hours(0) | Notice::Workdays(0));
    let open = !tiers.is_empty() && !tiers.iter().any(last);
    case.when(open, Rule::TiersNoLast, TIERS);
    for (index, pair) in tiers.windows(2).enumerate() {
        if let [earlier, later] = pair {
            step(case, index + 1, *earlier, *later);
        }
    }
    for (index, tier) in tiers.iter().enumerate() {
        let before = tiers.iter().take(index);
        if before.clone().any(|other| other.before == tier.before) {
            case.tell(Rule::TiersTwice, format!("{TIERS}[{index}]"), &[]);
        }
        if tier.percent > 100 {
            let key = format!("{TIERS}[{index}].percent");
            case.tell(Rule::PercentOverWhole, key, &[("percent", &tier.percent)]);
        }
    }
}

/// Checks a step against the one before it; hours and working days are not compared.
fn step(case: &mut Case<'_>, index: usize, earlier: Tier, later: Tier) {
    let disordered = match (earlier.before, later.before) {
        (Notice::Hours(a), Notice::Hours(b)) | (Notice::Workdays(a), Notice::Workdays(b)) => a < b,
        _ => false,
    };
    if disordered {
        case.tell(Rule::TiersDisordered, format!("{TIERS}[{index}]"), &[]);
    } else if later.percent < earlier.percent {
        case.tell(
            Rule::TiersFalling,
            format!("{TIERS}[{index}].percent"),
            &[("percent", &later.percent), ("earlier", &earlier.percent)],
        );
    }
}

/// Checks what unused time costs.
fn no_show(case: &mut Case<'_>, clause: &Cancellation) {
    let Some(percent) = clause.no_show_percent else {
        return case.tell(Rule::NoShowMissing, NO_SHOW, &[]);
    };
    if percent > 100 {
        case.tell(Rule::PercentOverWhole, NO_SHOW, &[("percent", &percent)]);
    }
    let dearest = clause.tiers.iter().map(|tier| tier.percent).max();
    if let Some(dearest) = dearest.filter(|dearest| percent < *dearest) {
        case.tell(
            Rule::NoShowCheaper,
            NO_SHOW,
            &[("percent", &percent), ("latest", &dearest)],
        );
    }
}

/// Checks what illness changes; for a talk or relaxation nobody asks.
fn sickness(case: &mut Case<'_>, clause: &Cancellation) {
    const KEY: &str = "contract.cancellation.sickness_rule";
    let Some(sickness) = clause.sickness else {
        let process = case.engagement.kind.is_process();
        return case.when(process, Rule::SicknessUnsaid, KEY);
    };
    case.when(
        sickness.rule == SicknessRule::Rebook && sickness.rebook_within_days.is_none(),
        Rule::RebookDaysMissing,
        "contract.cancellation.sickness_rule.rebook_within_days",
    );
}
