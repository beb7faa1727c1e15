//! Who signs which document, and who has not signed yet. Knows no names: people are roles, counts and codes.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::codes;
use crate::domain::contract::{GoalsWith, Parties};
use crate::domain::engagement::{Engagement, Form, Kind, Setting};
use crate::domain::event::Signature;
use crate::domain::id::ClientId;
use crate::domain::mediation::Mediation;
use crate::domain::party::Role;

codes! {
    /// A document that somebody signs; the code is the stem of its file name.
    Paper {
        /// The contract on supervision.
        Supervision = "supervision-contract",
        /// The contract on coaching.
        Coaching = "coaching-contract",
        /// The commission for consulting.
        Consulting = "consulting-commission",
        /// The commission for a mediation.
        Commission = "mediation-commission",
        /// What the parties of a mediation agreed.
        Agreement = "mediation-agreement",
        /// How the agreement of a mediation has been kept.
        Followup = "followup-record",
        /// What is agreed on trial sessions.
        Trial = "trial-memo",
        /// The annex on goals.
        Goals = "goals-annex",
        /// The annex on a group's ground rules.
        GroundRules = "ground-rules-annex",
        /// A change of a contract in force.
        Amendment = "amendment",
        /// The decision on going on.
        Continuation = "continuation",
    }
}

impl Paper {
    /// Returns the contract of a kind; talks and relaxations are confirmed, and nobody signs.
    #[must_use]
    pub const fn contract(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Supervision => Some(Self::Supervision),
            Kind::Coaching => Some(Self::Coaching),
            Kind::Consulting => Some(Self::Consulting),
            Kind::Mediation => Some(Self::Commission),
            Kind::Talk | Kind::Relaxation => None,
        }
    }

    /// Says whether a signature's document is this paper: its stem, a numbered one, or plain `contract`.
    #[must_use]
    pub fn is(self, document: &str) -> bool {
        let rest = document.strip_prefix(self.code());
        let stem = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        stem || (self.is_contract() && document == "contract")
    }

    /// Says whether this paper is the contract of some kind.
    const fn is_contract(self) -> bool {
        matches!(
            self,
            Self::Supervision | Self::Coaching | Self::Consulting | Self::Commission
        )
    }
}

/// One line under a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// In which role.
    pub role: Role,
    /// How many people the line stands for; above one only for supervisees.
    pub count: u32,
    /// The code of a party.
    pub code: Option<String>,
    /// The client who is signed for, where it is a payer beside the commissioner.
    pub client: Option<ClientId>,
}

/// Makes the line of a role.
const fn one(role: Role) -> Signatory {
    Signatory {
        role,
        count: 1,
        code: None,
        client: None,
    }
}

/// Returns who signs a paper, in the order of the lines. It follows from kind, configuration and goals.
#[must_use]
pub fn signatories(engagement: &Engagement, paper: Paper) -> Vec<Signatory> {
    match paper {
        Paper::Supervision | Paper::Coaching => {
            let mut lines = by_configuration(engagement);
            lines.extend(other_payers(engagement));
            lines
        }
        Paper::Amendment | Paper::Continuation => of_change(engagement),
        Paper::Goals => goals(engagement),
        Paper::GroundRules => at_work(engagement)
            .chain([supervisees(engagement)])
            .collect(),
        Paper::Consulting => at_work(engagement)
            .chain([one(Role::Commissioner)])
            .collect(),
        Paper::Commission => at_work(engagement).chain([one(Role::Employer)]).collect(),
        Paper::Agreement => agreement(engagement),
        Paper::Followup => parties(engagement).collect(),
        Paper::Trial => at_work(engagement).chain(payers(engagement)).collect(),
    }
}

/// Returns those who agree with each other.
fn by_configuration(engagement: &Engagement) -> Vec<Signatory> {
    let others = match engagement.contract.parties {
        Some(Parties::ThreeParty) => {
            vec![supervisees(engagement), one(Role::Manager)]
        }
        Some(Parties::LineManagers) => vec![one(Role::Manager), one(Role::UpperManager)],
        Some(Parties::TwoParty) | None => vec![supervisees(engagement)],
    };
    at_work(engagement).chain(others).collect()
}

/// Returns those who do the work.
fn at_work(engagement: &Engagement) -> impl Iterator<Item = Signatory> + use<> {
    let second = engagement.co_supervisor.is_some();
    let second = second.then(|| one(Role::CoSupervisor));
    [one(Role::Supervisor)].into_iter().chain(second)
}

/// Returns the line of the supervisees.
fn supervisees(engagement: &Engagement) -> Signatory {
    let several = engagement.group.size.unwrap_or(1).max(1);
    let alone = engagement.setting == Some(Setting::Individual);
    let count = match engagement.form {
        Some(Form::Pair) => 2,
        Some(Form::Individual) => 1,
        Some(Form::Manager) if alone => 1,
        _ => several,
    };
    Signatory {
        count,
        ..one(Role::Supervisee)
    }
}

/// Returns the payers beside the commissioner, who sign where a manager does; each once.
fn other_payers(engagement: &Engagement) -> Vec<Signatory> {
    if engagement.contract.parties != Some(Parties::ThreeParty) {
        return Vec::new();
    }
    let mut seen = BTreeSet::from([&engagement.client]);
    let clients = engagement.payers.iter().map(|payer| &payer.client);
    let others = clients.filter(|client| seen.insert(client));
    let line = |client: &ClientId| Signatory {
        client: Some(client.clone()),
        ..one(Role::Payer)
    };
    others.map(line).collect()
}

/// Returns who signs a change or a continuation: those who agreed in the first place.
fn of_change(engagement: &Engagement) -> Vec<Signatory> {
    match engagement.kind {
        Kind::Supervision | Kind::Coaching => by_configuration(engagement),
        Kind::Consulting => signatories(engagement, Paper::Consulting),
        Kind::Mediation => signatories(engagement, Paper::Commission),
        Kind::Talk | Kind::Relaxation => Vec::new(),
    }
}

/// Returns who signs the goals: the supervisees with the supervisor, a manager only where that was agreed.
fn goals(engagement: &Engagement) -> Vec<Signatory> {
    let with = engagement.contract.goals.map(|goals| goals.agreed_with);
    let with_manager = with == Some(GoalsWith::ThreeParty);
    let manager = with_manager.then(|| one(Role::Manager));
    let others = [supervisees(engagement)].into_iter().chain(manager);
    at_work(engagement).chain(others).collect()
}

/// Returns who signs a mediation's agreement: each party, the employer for its own undertakings, and the mediator as its
/// recorder.
fn agreement(engagement: &Engagement) -> Vec<Signatory> {
    let mediation = engagement.mediation.as_ref();
    let undertakes = mediation.is_some_and(Mediation::binds_employer);
    let employer = undertakes.then(|| one(Role::Employer));
    let lines = parties(engagement).chain(employer);
    lines.chain(at_work(engagement)).collect()
}

/// Returns the parties of a mediation.
fn parties(engagement: &Engagement) -> impl Iterator<Item = Signatory> {
    let mediation = engagement.mediation.iter();
    let parties = mediation.flat_map(|mediation| &mediation.parties);
    parties.map(|party| Signatory {
        code: Some(party.code.clone()),
        ..one(Role::Party)
    })
}

/// Returns everybody who pays, each once; the commissioner where nobody is named.
fn payers(engagement: &Engagement) -> Vec<Signatory> {
    let own = &engagement.client;
    let mut seen = BTreeSet::new();
    let clients = engagement.payers.iter().map(|payer| &payer.client);
    let others: Vec<Signatory> = clients
        .filter(|client| seen.insert(*client))
        .filter(|client| *client != own)
        .map(|client| Signatory {
            client: Some(client.clone()),
            ..one(Role::Payer)
        })
        .collect();
    let pays = seen.is_empty() || seen.contains(own);
    pays.then(|| one(Role::Payer))
        .into_iter()
        .chain(others)
        .collect()
}

/// Returns the lines of a paper that are still empty.
///
/// Supervisees have signed when each has, by code, or when one signature without a code stands for all.
#[must_use]
pub fn unsigned(engagement: &Engagement, paper: Paper) -> Vec<Signatory> {
    missing(engagement, paper, NaiveDate::MAX)
}

/// Returns the day on which the last line of a paper was signed, where none is empty on the day asked.
#[must_use]
pub fn signed_on(engagement: &Engagement, paper: Paper, today: NaiveDate) -> Option<NaiveDate> {
    if !missing(engagement, paper, today).is_empty() {
        return None;
    }
    let papers = given(engagement, paper, today);
    papers.iter().map(|signature| signature.date).max()
}

/// Returns the signatures given under a paper up to a day.
fn given(engagement: &Engagement, paper: Paper, today: NaiveDate) -> Vec<&Signature> {
    let mine = |s: &&Signature| paper.is(&s.document) && s.date <= today;
    engagement.signatures.iter().filter(mine).collect()
}

/// Returns the lines that are empty on a day.
fn missing(engagement: &Engagement, paper: Paper, today: NaiveDate) -> Vec<Signatory> {
    let given = given(engagement, paper, today);
    let mut payers = 0;
    let mut lines = signatories(engagement, paper);
    lines.retain(|line| {
        payers += usize::from(line.role == Role::Payer);
        !is_signed(line, payers, &given)
    });
    lines
}

/// Says whether a line is signed. Payers sign in any order: the nth needs n signatures.
fn is_signed(line: &Signatory, payers: usize, given: &[&Signature]) -> bool {
    let mine: Vec<&Signature> = given
        .iter()
        .copied()
        .filter(|signature| stands_for(signature.role, line.role))
        .filter(|signature| line.code.is_none() || signature.who == line.code)
        .collect();
    if line.role == Role::Payer {
        return mine.len() >= payers;
    }
    let people: BTreeSet<_> = mine.iter().filter_map(|s| s.who.as_deref()).collect();
    let for_all = mine.iter().any(|signature| signature.who.is_none());
    for_all || people.len() >= usize::try_from(line.count).unwrap_or(usize::MAX)
}

/// Says whether a signature in one role fills the line of another: a commission may be signed as employer or commissioner.
fn stands_for(signature: Role, line: Role) -> bool {
    let commissions = |role| matches!(role, Role::Employer | Role::Commissioner);
    signature == line || (commissions(signature) && commissions(line))
}

#[cfg(test)]
mod tests;
