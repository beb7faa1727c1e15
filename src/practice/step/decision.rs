//! Guards of decisions: when they are made, and who must agree. Going on takes everybody; stopping takes one side.

use chrono::NaiveDate;

use super::ground::Ground;
use super::{Guard, Verdict, need, over, with};
use crate::domain::contract::Parties;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Decision, DecisionType, EventType, Outcome};
use crate::domain::party::Role;
use crate::domain::session::SessionType;
use crate::practice::status::{Stage, State};

/// Judges a decision.
///
/// # Errors
/// With the rule that forbids it.
pub fn decision(engagement: &Engagement, decision: &Decision, today: NaiveDate) -> Verdict {
    let ground = Ground::taken(engagement, decision.date, today)?;
    let kind = vec![("kind", engagement.kind.code().to_owned())];
    if !engagement.kind.is_process() {
        return Err(with(Guard::OtherKind, kind));
    }
    fits(decision)?;
    over::running(&ground)?;
    match decision.decision_type {
        DecisionType::Start => start(&ground, decision)?,
        DecisionType::Continuation => continuation(&ground, decision)?,
    }
    agreed(engagement, decision)
}

/// Forbids an outcome that the decision does not have.
fn fits(decision: &Decision) -> Verdict {
    let starts = matches!(decision.outcome, Outcome::Start | Outcome::Stop);
    if starts == (decision.decision_type == DecisionType::Start) {
        return Ok(());
    }
    let facts = vec![("outcome", decision.outcome.code().to_owned())];
    Err(with(Guard::OtherOutcome, facts))
}

/// The decision to start is made once, and after at least one of the trials that were agreed.
fn start(ground: &Ground<'_>, decision: &Decision) -> Verdict {
    if let Some(started) = ground.started() {
        let facts = vec![("date", started.to_string())];
        return Err(with(Guard::TrialOver, facts));
    }
    if decision.outcome == Outcome::Stop {
        return over::nothing_after(ground.engagement, decision.date);
    }
    let trials = ground.engagement.contract.trial.map_or(0, |t| t.sessions);
    need(
        trials == 0 || ground.held(SessionType::Trial),
        Guard::TrialAhead,
    )
}

/// Going on is decided while the work runs under a contract and its end has not been decided.
fn continuation(ground: &Ground<'_>, decision: &Decision) -> Verdict {
    let runs = ground.state().stage() == Stage::Running && ground.state() != State::Trial;
    ground.need(runs && ground.in_force(), Guard::NotRunning)?;
    if let Some(ending) = ground.last(EventType::Ending) {
        let facts = vec![("date", ending.date.to_string())];
        return Err(with(Guard::EndDecided, facts));
    }
    let past = decision.until.is_some_and(|until| until < decision.date);
    need(!past, Guard::NoUntil)
}

/// Returns the roles that must agree to start or to go on, as the configuration has it.
///
/// Where the managers decide, the supervisees are among them: they are heard.
#[must_use]
pub const fn must_agree(engagement: &Engagement) -> &'static [Role] {
    match (engagement.kind, engagement.contract.parties) {
        (Kind::Consulting, _) => &[Role::Commissioner, Role::Supervisor],
        (_, Some(Parties::ThreeParty)) => &[Role::Supervisee, Role::Manager, Role::Supervisor],
        (_, Some(Parties::LineManagers)) => &[
            Role::Supervisee,
            Role::Manager,
            Role::UpperManager,
            Role::Supervisor,
        ],
        (_, Some(Parties::TwoParty) | None) => &[Role::Supervisee, Role::Supervisor],
    }
}

/// Forbids a decision that somebody who must agree has not agreed to.
fn agreed(engagement: &Engagement, decision: &Decision) -> Verdict {
    let stops = matches!(decision.outcome, Outcome::Stop | Outcome::End);
    let all = must_agree(engagement);
    let missing: Vec<&str> = all
        .iter()
        .filter(|role| !decision.by.contains(role))
        .map(|role| role.code())
        .collect();
    if missing.is_empty() || (stops && !decision.by.is_empty()) {
        return Ok(());
    }
    Err(with(Guard::Agreement, vec![("roles", missing.join(", "))]))
}
