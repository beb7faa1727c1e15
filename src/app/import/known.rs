//! What rows may refer to: the clients, engagements and supervisors of the folder and of the rows read so far.
//!
//! A row that is wrong counts as there, so that one mistake is told once and not again by every row that names it.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::trouble::Kind;
use crate::domain::client::Client;
use crate::domain::engagement::Engagement;
use crate::domain::naming::Taken;
use crate::domain::practice::Practice;
use crate::store::shape::nearest;
use crate::store::workspace::{Everything, Workspace};

/// How many unknown ids get their nearest neighbour looked up: enough for a person to see what went wrong.
const NEAREST: usize = 100;

/// What is known while rows are read.
pub(super) struct Known<'a> {
    /// The folder.
    pub(super) workspace: &'a Workspace,
    /// The practice.
    pub(super) practice: &'a Practice,
    /// Today.
    pub(super) today: NaiveDate,
    /// The clients, by id.
    pub(super) clients: BTreeMap<String, Client>,
    /// The ids of clients, those of wrong rows among them.
    pub(super) client_ids: Taken,
    /// The engagements, by id.
    pub(super) engagements: BTreeMap<String, Engagement>,
    /// The ids of engagements, those of wrong rows among them.
    pub(super) engagement_ids: Taken,
    names: HashMap<String, Vec<String>>,
    numbers: HashMap<String, String>,
    looked_up: usize,
}

impl<'a> Known<'a> {
    /// Begins with what the folder has.
    #[must_use]
    pub(super) fn new(workspace: &'a Workspace, all: &'a Everything, today: NaiveDate) -> Self {
        let mut known = Self {
            workspace,
            practice: &all.practice,
            today,
            clients: BTreeMap::new(),
            client_ids: Taken::default(),
            engagements: BTreeMap::new(),
            engagement_ids: Taken::default(),
            names: HashMap::new(),
            numbers: HashMap::new(),
            looked_up: 0,
        };
        for (id, client) in &all.clients {
            known.name(id.as_str(), &client.name);
            if let Some(number) = &client.business_id {
                known.numbers.insert(number.to_string(), id.to_string());
            }
            known.clients.insert(id.to_string(), client.clone());
        }
        for engagement in &all.engagements {
            let id = engagement.id.to_string();
            known.engagement_ids.take(&id);
            known.engagements.insert(id, engagement.clone());
        }
        known
    }

    /// Notes a client's id and name.
    pub(super) fn name(&mut self, id: &str, name: &str) {
        self.client_ids.take(id);
        let ids = self.names.entry(name.to_lowercase()).or_default();
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }

    /// Returns the ids of the clients of a name, however its letters are cased.
    #[must_use]
    pub(super) fn named(&self, name: &str) -> &[String] {
        let found = self.names.get(&name.to_lowercase());
        found.map_or(&[], Vec::as_slice)
    }

    /// Returns the id of the folder's client of a business id.
    #[must_use]
    pub(super) fn numbered(&self, business_id: &str) -> Option<&str> {
        self.numbers.get(business_id).map(String::as_str)
    }

    /// Finds the client of an id or of an exact name.
    ///
    /// # Errors
    /// When there is none, or the name is that of two.
    pub(super) fn client(&mut self, text: &str) -> Result<String, Kind> {
        if self.client_ids.has(text) {
            return Ok(text.to_owned());
        }
        match self.named(text) {
            [only] => Ok(only.clone()),
            [_, _, ..] => Err(Kind::TwoClients(super::cell::shown(text))),
            [] => {
                let words = self.names.keys().chain(self.clients.keys());
                let words: HashSet<&str> = words.map(String::as_str).collect();
                let near = self.near(&text.to_lowercase(), words.into_iter());
                // A name is told as the id that stands for it.
                let near = near.map(|near| match self.named(&near) {
                    [id, ..] => id.clone(),
                    [] => near,
                });
                self.looked_up += 1;
                Err(Kind::NoClient(super::cell::shown(text), near))
            }
        }
    }

    /// Finds the supervisor of an id or of an exact name.
    ///
    /// # Errors
    /// When the practice has none such.
    pub(super) fn supervisor(&self, text: &str) -> Result<String, Kind> {
        let wanted = text.to_lowercase();
        let is = |s: &&crate::domain::practice::Supervisor| {
            s.id.as_str() == text || s.name.to_lowercase() == wanted
        };
        let mut supervisors = self.practice.supervisors.iter();
        match supervisors.find(is) {
            Some(supervisor) => Ok(supervisor.id.to_string()),
            None => {
                let ids = self.practice.supervisors.iter().map(|s| s.id.as_str());
                let near = nearest(text, ids).map(str::to_owned);
                Err(Kind::NoSupervisor(super::cell::shown(text), near))
            }
        }
    }

    /// Says that there is no such engagement, with the nearest there is.
    pub(super) fn no_engagement(&mut self, text: &str) -> Kind {
        let near = self.near(text, self.engagements.keys().map(String::as_str));
        self.looked_up += 1;
        Kind::NoEngagement(super::cell::shown(text), near)
    }

    /// Finds the nearest word, as long as not too many have been looked for.
    fn near<'b>(&self, text: &str, known: impl Iterator<Item = &'b str>) -> Option<String> {
        if self.looked_up >= NEAREST || text.chars().count() > 80 {
            return None;
        }
        nearest(text, known).map(str::to_owned)
    }
}
