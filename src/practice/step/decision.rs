//! Guards of decisions: when they are made, and who must agree. Going on takes everybody; stopping takes one side.

use chrono::{Datelike, Days, NaiveDate};

use super::ground::Ground;
use super::{Guard, Verdict, need, over, with};
use crate::domain::contract::Parties;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Decision, DecisionType, EventType, Outcome};
use crate::domain::party::Role;
use crate::domain::period::{days_after, months_after};
use crate::domain::session::SessionType;
use crate::practice::status::process::{LEAD_DAYS, last_day};
use crate::practice::status::record::Record;
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
    need(!past, Guard::NoUntil)?;
    once(ground, decision)?;
    longer(ground, decision)
}

/// Forbids to decide a second time what was decided for the time that runs.
fn once(ground: &Ground<'_>, decision: &Decision) -> Verdict {
    let Some(earlier) = ground.decision(DecisionType::Continuation) else {
        return Ok(());
    };
    if earlier.outcome == Outcome::End {
        let facts = vec![("date", earlier.date.to_string())];
        return Err(with(Guard::EndDecided, facts));
    }
    let Some(last) = ground
        .last_day()
        .filter(|last| Some(*last) == earlier.until)
    else {
        return Ok(());
    };
    let lead = ground.engagement.contract.continuation_lead_days;
    let opens = last.checked_sub_days(Days::new(lead.unwrap_or(LEAD_DAYS).into()));
    let ahead = opens.is_some_and(|opens| decision.date < opens);
    if decision.outcome == Outcome::End || decision.outcome != earlier.outcome || !ahead {
        return Ok(());
    }
    let facts = vec![
        ("date", earlier.date.to_string()),
        ("last", last.to_string()),
    ];
    Err(with(Guard::Decided, facts))
}

/// Forbids to go on without saying until when, where the work would end by itself.
fn longer(ground: &Ground<'_>, decision: &Decision) -> Verdict {
    let Some(last) = ground.last_day() else {
        return Ok(());
    };
    if decision.outcome != Outcome::Continue || decision.until.is_some_and(|until| until > last) {
        return Ok(());
    }
    let facts = vec![("date", last.to_string())];
    Err(with(Guard::ContinueUntil, facts))
}

/// Returns until when work would usually go on: once more as long as the contract runs; `None` where it has no last day.
#[must_use]
pub fn usual_until(engagement: &Engagement, today: NaiveDate) -> Option<NaiveDate> {
    let last = last_day(&Record::new(engagement, today))?;
    let months = engagement.contract.start.zip(engagement.contract.end);
    let months = months.map_or(12, |(start, end)| months_between(start, days_after(end, 1)));
    Some(months_after(last, months.max(1)))
}

/// Counts the months from a day to another, in full months of the calendar.
fn months_between(first: NaiveDate, last: NaiveDate) -> u32 {
    let years = last.year() - first.year();
    let months = i64::from(years) * 12 + i64::from(last.month()) - i64::from(first.month());
    u32::try_from(months).unwrap_or(0)
}

/// Returns the roles that must agree to start or to go on, as the configuration has it.
///
/// Where the managers decide, the supervisees are among them: they are heard. A manager whom nobody has named yet cannot agree.
#[must_use]
pub fn must_agree(engagement: &Engagement) -> Vec<Role> {
    let mut roles = configured(engagement).to_vec();
    roles.retain(|role| is_named(engagement, *role));
    roles
}

/// Says whether a role is one that always takes part, or a manager whom the record knows.
fn is_named(engagement: &Engagement, role: Role) -> bool {
    let mut people = engagement.people.iter();
    let mut signatures = engagement.signatures.iter();
    !matches!(role, Role::Manager | Role::UpperManager)
        || people.any(|person| person.role == role)
        || signatures.any(|signature| signature.role == role)
}

/// Returns the roles that agree in a configuration.
const fn configured(engagement: &Engagement) -> &'static [Role] {
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
    let guard = match decision.decision_type {
        DecisionType::Start => Guard::StartAgreement,
        DecisionType::Continuation => Guard::Agreement,
    };
    Err(with(guard, vec![("roles", missing.join(", "))]))
}
