//! One engagement under examination: what is looked at and what was found so far. Knows no rule.

use chrono::NaiveDate;

use super::finding::Finding;
use super::rule::Rule;
use crate::domain::client::{Client, ClientType};
use crate::domain::contract::Contract;
use crate::domain::engagement::Engagement;
use crate::domain::id::ClientId;
use crate::domain::practice::{Practice, Supervisor};
use crate::domain::session::Mode;

/// What an engagement is read against: the practice and the clients it names.
#[derive(Debug, Clone)]
pub struct Book<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// The clients known; at least those that the engagement names.
    pub clients: Vec<&'a Client>,
}

impl<'a> Book<'a> {
    /// Opens a book of a practice and some clients.
    pub fn new(practice: &'a Practice, clients: impl IntoIterator<Item = &'a Client>) -> Self {
        Self {
            practice,
            clients: clients.into_iter().collect(),
        }
    }

    /// Finds a client.
    #[must_use]
    pub fn client(&self, id: &ClientId) -> Option<&'a Client> {
        self.clients.iter().copied().find(|c| c.id == *id)
    }

    /// Returns a client's type, where the client is known.
    #[must_use]
    pub fn type_of(&self, id: &ClientId) -> Option<ClientType> {
        self.client(id).map(|client| client.client_type)
    }

    /// Finds the one who does the work: the engagement's supervisor, or else the practice's first.
    #[must_use]
    pub fn supervisor(&self, engagement: &Engagement) -> Option<&'a Supervisor> {
        let Some(id) = &engagement.supervisor else {
            return self.practice.supervisors.first();
        };
        self.practice.supervisors.iter().find(|s| s.id == *id)
    }
}

/// An engagement under examination.
pub(super) struct Case<'a> {
    pub(super) book: &'a Book<'a>,
    pub(super) engagement: &'a Engagement,
    pub(super) contract: &'a Contract,
    pub(super) today: NaiveDate,
    found: Vec<Finding>,
}

impl<'a> Case<'a> {
    /// Opens an examination that has found nothing yet.
    pub(super) fn new(book: &'a Book<'a>, engagement: &'a Engagement, today: NaiveDate) -> Self {
        Self {
            book,
            engagement,
            contract: &engagement.contract,
            today,
            found: Vec::new(),
        }
    }

    /// Notes a breach, when the condition says so.
    pub(super) fn when(&mut self, broken: bool, rule: Rule, key: &str) {
        if broken {
            self.tell(rule, key, &[]);
        }
    }

    /// Notes a breach with its facts.
    pub(super) fn tell(
        &mut self,
        rule: Rule,
        key: impl Into<String>,
        facts: &[(&'static str, &dyn ToString)],
    ) {
        self.found.push(Finding {
            rule,
            key: key.into(),
            facts: facts
                .iter()
                .map(|(name, value)| (*name, value.to_string()))
                .collect(),
        });
    }

    /// Returns how people meet: in one room where nothing else is said.
    pub(super) fn mode(&self) -> Mode {
        self.engagement.mode.unwrap_or(Mode::OnSite)
    }

    /// Returns the type of the commissioner, where it is known.
    pub(super) fn commissioner(&self) -> Option<ClientType> {
        self.book.type_of(&self.engagement.client)
    }

    /// Ends the examination.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.found
    }
}
