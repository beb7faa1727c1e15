//! What a cancelled or missed session costs, in percent: the cancellation clause as a pure function.
//!
//! Five rules are tried in order and the first that fits holds. Asks nothing but the terms agreed and what is on record, and
//! never fills a gap in either: what the clause leaves open is answered as a [`Gap`]. Knows no price: see [`super::charging`].

mod case;
mod deadline;
mod given;
mod tier;

#[cfg(test)]
mod tests;

use crate::domain::codes;
use crate::domain::contract::{Cancellation, SicknessRule};
use crate::domain::session::{Canceller, Excuse, SessionStatus};
pub use case::Case;
pub use deadline::{Deadline, deadlines};
pub use given::Given;
use tier::reached;

/// The clause of the contract that all this is about.
pub const CLAUSE: u32 = 14;

codes! {
    /// A rule of the clause, in the order in which they are tried.
    Rule {
        /// The supervisor cancelled: nothing is charged and a session is owed.
        BySupervisor = "by_supervisor",
        /// Both sides agreed to move it: nothing is charged.
        Moved = "moved",
        /// An excuse was accepted under the contract's rule of illness.
        Excused = "excused",
        /// No notice came before the start.
        NoShow = "no_show",
        /// Notice came: the step that it was in time for.
        Tier = "tier",
    }
}

impl Rule {
    /// Returns its place in the order, from 1.
    #[must_use]
    pub const fn number(self) -> u32 {
        match self {
            Self::BySupervisor => 1,
            Self::Moved => 2,
            Self::Excused => 3,
            Self::NoShow => 4,
            Self::Tier => 5,
        }
    }
}

codes! {
    /// Why the clause gives no answer.
    Gap {
        /// Nothing about cancelling is agreed.
        NoClause = "no_clause",
        /// No steps are agreed.
        NoTiers = "no_tiers",
        /// Notice came later than the latest step reaches.
        NoTierReached = "no_tier_reached",
        /// What unused time costs is not agreed.
        NoShowUnsaid = "no_show_unsaid",
        /// The record does not say when notice came.
        NoticeUnrecorded = "notice_unrecorded",
        /// One of several called it off; only payer and contact person can, or the number agreed as too few.
        OneOfSeveral = "one_of_several",
        /// Too few would have come, but how many are too few is not agreed.
        TooFewUnsaid = "too_few_unsaid",
    }
}

impl Gap {
    /// Returns the key of the term or record that would fill it, dotted.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoClause => "contract.cancellation",
            Self::NoTiers | Self::NoTierReached => "contract.cancellation.tiers",
            Self::NoShowUnsaid => "contract.cancellation.no_show_percent",
            Self::NoticeUnrecorded => "session.notice",
            Self::OneOfSeveral => "session.cancelled_by",
            Self::TooFewUnsaid => "contract.min_present",
        }
    }
}

codes! {
    /// What the clause makes of an accepted excuse.
    ExcuseEffect {
        /// The rule of illness was met.
        Counts = "counts",
        /// The contract says that illness makes no difference.
        NoException = "no_exception",
        /// The contract has no rule of illness.
        NotAgreed = "not_agreed",
    }
}

codes! {
    /// Whether a cancellation came in time.
    Timing {
        /// Early enough to cost nothing.
        InTime = "in_time",
        /// Too late for that.
        Late = "late",
    }
}

/// What follows from the clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// The session lies ahead or was held: the clause is not asked, and the whole price is due.
    NotAsked,
    /// A rule holds.
    Held {
        /// The rule.
        rule: Rule,
        /// What is charged, in percent of the price; never more than 100.
        percent: u32,
        /// The step, by its place in the clause from 0, where the rule is one of steps.
        tier: Option<usize>,
    },
    /// The terms or the record do not say.
    Open(Gap),
}

/// What the clause says of one session, with what it was judged by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// How long before the start notice came; `None` where none came before it.
    pub given: Option<Given>,
    /// What the clause makes of an accepted excuse; `None` where none was accepted.
    pub excuse: Option<ExcuseEffect>,
    /// What follows.
    pub verdict: Verdict,
}

impl Judgement {
    /// Returns what is charged, in percent of the price; `None` where the clause leaves it open.
    #[must_use]
    pub const fn percent(&self) -> Option<u32> {
        match self.verdict {
            Verdict::NotAsked => Some(100),
            Verdict::Held { percent, .. } => Some(percent),
            Verdict::Open(_) => None,
        }
    }

    /// Returns the rule that holds.
    #[must_use]
    pub const fn rule(&self) -> Option<Rule> {
        match self.verdict {
            Verdict::Held { rule, .. } => Some(rule),
            Verdict::NotAsked | Verdict::Open(_) => None,
        }
    }

    /// Says whether the supervisor owes a session in place of this one.
    #[must_use]
    pub fn is_owed(&self) -> bool {
        self.rule() == Some(Rule::BySupervisor)
    }

    /// Says whether a cancellation came in time; `None` where no step decided.
    #[must_use]
    pub fn timing(&self) -> Option<Timing> {
        match self.verdict {
            Verdict::Held {
                rule: Rule::Tier,
                percent,
                ..
            } => Some(if percent == 0 {
                Timing::InTime
            } else {
                Timing::Late
            }),
            _ => None,
        }
    }

    /// Returns the key of the term or record that decided, dotted.
    #[must_use]
    pub fn key(&self) -> Option<String> {
        let Verdict::Held { rule, tier, .. } = self.verdict else {
            return None;
        };
        Some(match (rule, tier) {
            (Rule::BySupervisor | Rule::Moved, _) => "session.status".to_owned(),
            (Rule::Excused, _) => "contract.cancellation.sickness_rule".to_owned(),
            (Rule::NoShow, _) => "contract.cancellation.no_show_percent".to_owned(),
            (Rule::Tier, Some(tier)) => format!("contract.cancellation.tiers[{tier}]"),
            (Rule::Tier, None) => "contract.cancellation.tiers".to_owned(),
        })
    }
}

/// Asks the clause about one session.
#[must_use]
pub fn judge(case: &Case<'_>) -> Judgement {
    let given = case
        .notice
        .and_then(|notice| Given::before(notice, case.start));
    Judgement {
        given,
        excuse: excuse(case),
        verdict: verdict(case, given),
    }
}

/// Tries the rules in their order.
fn verdict(case: &Case<'_>, given: Option<Given>) -> Verdict {
    match case.status {
        SessionStatus::Planned | SessionStatus::Held => Verdict::NotAsked,
        SessionStatus::CancelledBySupervisor => free(Rule::BySupervisor),
        SessionStatus::Moved => free(Rule::Moved),
        SessionStatus::Cancelled | SessionStatus::NoShow => {
            let Some(clause) = case.clause else {
                return Verdict::Open(Gap::NoClause);
            };
            by_client(case, clause, given)
        }
    }
}

/// Tries the rules for what the client's side did.
fn by_client(case: &Case<'_>, clause: &Cancellation, given: Option<Given>) -> Verdict {
    if case.status == SessionStatus::Cancelled
        && let Some(gap) = unfounded(case)
    {
        return Verdict::Open(gap);
    }
    let excused = excuse(case) == Some(ExcuseEffect::Counts);
    if let Some(sickness) = clause.sickness.filter(|_| excused) {
        return held(Rule::Excused, sickness.percent, None);
    }
    match given {
        Some(given) => by_notice(clause, given),
        None if case.status == SessionStatus::Cancelled && case.notice.is_none() => {
            Verdict::Open(Gap::NoticeUnrecorded)
        }
        None => match clause.no_show_percent {
            Some(percent) => held(Rule::NoShow, percent, None),
            None => Verdict::Open(Gap::NoShowUnsaid),
        },
    }
}

/// Says why whoever called it off could not: one member's absence never changes what a group's session costs.
const fn unfounded(case: &Case<'_>) -> Option<Gap> {
    match case.cancelled_by {
        Some(Canceller::Supervisee) if case.several => Some(Gap::OneOfSeveral),
        Some(Canceller::TooFew) if case.min_present.is_none() => Some(Gap::TooFewUnsaid),
        _ => None,
    }
}

/// Finds the step that a notice was in time for.
fn by_notice(clause: &Cancellation, given: Given) -> Verdict {
    if clause.tiers.is_empty() {
        return Verdict::Open(Gap::NoTiers);
    }
    match reached(&clause.tiers, given) {
        Some((at, tier)) => held(Rule::Tier, tier.percent, Some(at)),
        None => Verdict::Open(Gap::NoTierReached),
    }
}

/// Tells what the clause makes of an excuse on record.
///
/// `accepted` says that the contract's rule was met: the certificate seen, or a new time agreed within the days. Whoever
/// recorded it knew that; a later session on record is told beside it and never takes the excuse back.
fn excuse(case: &Case<'_>) -> Option<ExcuseEffect> {
    if case.excuse != Some(Excuse::Accepted) {
        return None;
    }
    let rule = case.clause.and_then(|clause| clause.sickness);
    Some(match rule.map(|sickness| sickness.rule) {
        None => ExcuseEffect::NotAgreed,
        Some(SicknessRule::NoException) => ExcuseEffect::NoException,
        Some(SicknessRule::Certificate | SicknessRule::Rebook) => ExcuseEffect::Counts,
    })
}

/// Makes a verdict that costs nothing.
const fn free(rule: Rule) -> Verdict {
    held(rule, 0, None)
}

/// Makes a verdict; the reader refuses more than 100 percent, and so does the clause.
const fn held(rule: Rule, percent: u32, tier: Option<usize>) -> Verdict {
    let percent = if percent > 100 { 100 } else { percent };
    Verdict::Held {
        rule,
        percent,
        tier,
    }
}
