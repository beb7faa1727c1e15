//! The practice folder as a whole: opens one engagement with what it names, or everything, and finds ids that name nothing.
//!
//! Reads no more files than it is asked for. Writing goes through [`super::change`].

use std::collections::BTreeMap;
use std::str::FromStr;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::error::StoreError;
use super::file::Folder;
use super::git::Git;
use super::layout;
use super::problem::{FileProblem, Problem, ProblemKind, line_and_column};
use super::read;
use super::shape::nearest;
use super::text::normalise;
use crate::domain::client::Client;
use crate::domain::engagement::Engagement;
use crate::domain::id::{ClientId, EngagementId, ListId, SupervisorId};
use crate::domain::practice::Practice;

/// Why something could not be read.
#[derive(Debug)]
pub enum ReadError {
    /// The file could not be had.
    Store(StoreError),
    /// The files are wrong, each problem with its place.
    Problems(Vec<FileProblem>),
    /// There is no such client; the nearest one there is.
    NoClient(String, Option<String>),
    /// There is no such engagement; the nearest one there is.
    NoEngagement(String, Option<String>),
}

impl From<StoreError> for ReadError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// A practice folder.
#[derive(Debug)]
pub struct Workspace {
    /// The folder itself.
    pub folder: Folder,
    /// Its history.
    pub git: Git,
}

/// One engagement with everything that it names.
#[derive(Debug)]
pub struct Opened {
    /// The practice.
    pub practice: Practice,
    /// The clients named, by id.
    pub clients: BTreeMap<ClientId, Client>,
    /// The engagement.
    pub engagement: Engagement,
    /// The engagement's file as it lies on disk.
    pub text: String,
}

/// Everything in the folder that could be read.
#[derive(Debug)]
pub struct Everything {
    /// The practice.
    pub practice: Practice,
    /// All clients, by id.
    pub clients: BTreeMap<ClientId, Client>,
    /// All engagements, in the order of their ids.
    pub engagements: Vec<Engagement>,
}

impl Opened {
    /// Returns the engagement's file as a table.
    #[must_use]
    pub fn record(&self) -> toml::Table {
        // The text has been read into values already, so it is TOML.
        normalise(&self.text).parse().unwrap_or_default()
    }
}

impl Workspace {
    /// Reads `practice.toml`.
    ///
    /// # Errors
    /// When it cannot be had or is wrong.
    pub fn practice(&self) -> Result<Practice, ReadError> {
        self.read(Utf8Path::new(layout::PRACTICE), read::practice)
            .map(|(practice, _)| practice)
    }

    /// Reads one client.
    ///
    /// # Errors
    /// When there is none of that id, or its file is wrong.
    pub fn client(&self, id: &ClientId) -> Result<Client, ReadError> {
        let path = layout::client(id);
        if !self.folder.exists(&path)? {
            let nearest = nearest_of(id.as_str(), &self.ids(layout::CLIENTS)?);
            return Err(ReadError::NoClient(id.to_string(), nearest));
        }
        self.read(&path, |text| read::client(id, text))
            .map(|(client, _)| client)
    }

    /// Reads one engagement, the practice and the clients it names, and nothing else.
    ///
    /// # Errors
    /// When there is none of that id, a file is wrong, or an id names nothing.
    pub fn open(&self, id: &EngagementId) -> Result<Opened, ReadError> {
        let path = layout::engagement(id);
        if !self.folder.exists(&path)? {
            return Err(self.no_engagement(id)?);
        }
        let file = self.folder.read(&path)?;
        self.open_text(id, file.original())
    }

    /// Reads an engagement from a text that may not be on disk yet, with the practice and the clients it names.
    ///
    /// # Errors
    /// When the text or another file is wrong, or an id names nothing.
    pub fn open_text(&self, id: &EngagementId, text: &str) -> Result<Opened, ReadError> {
        let path = layout::engagement(id);
        let practice = self.practice()?;
        let normal = normalise(text);
        let engagement = parsed(&path, &normal, |text| read::engagement(id, text))?;
        let clients = self.clients_of(&engagement)?;
        let problems = self.unknown_references(&practice, &clients, &engagement, &normal)?;
        if problems.is_empty() {
            Ok(Opened {
                practice,
                clients,
                engagement,
                text: text.to_owned(),
            })
        } else {
            Err(ReadError::Problems(problems))
        }
    }

    /// Reads an engagement's file as it lies on disk.
    ///
    /// # Errors
    /// When there is none of that id, or the file cannot be had.
    pub fn text_of(&self, id: &EngagementId) -> Result<String, ReadError> {
        let path = layout::engagement(id);
        if !self.folder.exists(&path)? {
            return Err(self.no_engagement(id)?);
        }
        Ok(self.folder.read(&path)?.original().to_owned())
    }

    /// Returns the names of an engagement's documents, sorted.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn documents(&self, id: &EngagementId) -> Result<Vec<String>, StoreError> {
        self.folder.list(&layout::document(id, ""))
    }

    /// Says that there is no such engagement, with the nearest there is.
    fn no_engagement(&self, id: &EngagementId) -> Result<ReadError, StoreError> {
        let nearest = nearest_of(id.as_str(), &self.ids(layout::ENGAGEMENTS)?);
        Ok(ReadError::NoEngagement(id.to_string(), nearest))
    }

    /// Reads everything, with every problem of every file beside what could be read.
    ///
    /// # Errors
    /// When `practice.toml` is wrong (with all other problems) or a file cannot be had.
    pub fn load(&self) -> Result<(Everything, Vec<FileProblem>), ReadError> {
        let mut problems = Vec::new();
        let practice = gather(self.practice(), &mut problems)?;
        let clients = self.all(layout::CLIENTS, read::client, &mut problems)?;
        let clients: BTreeMap<ClientId, Client> = clients.into_iter().collect();
        let engagements = self.all(layout::ENGAGEMENTS, read::engagement, &mut problems)?;
        let engagements: Vec<Engagement> = engagements.into_iter().map(|(_, e)| e).collect();
        let Some(practice) = practice else {
            return Err(ReadError::Problems(problems));
        };
        for engagement in &engagements {
            let unknown = unknown(&practice, &clients, engagement);
            if unknown.is_empty() {
                continue;
            }
            let file = self.folder.read(&layout::engagement(&engagement.id))?;
            problems.extend(self.placed(engagement, unknown, &file.normal())?);
        }
        Ok((
            Everything {
                practice,
                clients,
                engagements,
            },
            problems,
        ))
    }

    /// Reads every record of a folder on all cores, in the order of the ids, with the problems of those that are wrong.
    fn all<Id: FromStr + Send, T: Send>(
        &self,
        folder: &str,
        parse: impl Fn(&Id, &str) -> Result<T, Vec<Problem>> + Sync,
        problems: &mut Vec<FileProblem>,
    ) -> Result<Vec<(Id, T)>, ReadError> {
        let one = |name: &String| {
            let path = Utf8PathBuf::from(format!("{folder}/{name}.toml"));
            let Ok(id) = name.parse::<Id>() else {
                return Err(ReadError::Problems(vec![no_id(path)]));
            };
            let file = self.folder.read(&path)?;
            let record = parsed(&path, &file.normal(), |text| parse(&id, text))?;
            Ok((id, record))
        };
        let names = self.ids(folder)?;
        let read: Vec<Result<(Id, T), ReadError>> = names.par_iter().map(one).collect();
        let mut found = Vec::with_capacity(read.len());
        for result in read {
            found.extend(gather(result, problems)?);
        }
        Ok(found)
    }

    /// Returns the names of the TOML files in a folder without their suffix, sorted.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn ids(&self, folder: &str) -> Result<Vec<String>, StoreError> {
        let mut names: Vec<String> = self
            .folder
            .list(Utf8Path::new(folder))?
            .into_iter()
            .filter_map(|name| name.strip_suffix(".toml").map(str::to_owned))
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort();
        Ok(names)
    }

    /// Finds the line and column of a key in an engagement's file, or of the nearest table around it.
    ///
    /// # Errors
    /// When the file cannot be had.
    pub fn locate(&self, path: &Utf8Path, key: &str) -> Result<(usize, usize), StoreError> {
        let text = self.folder.read(path)?;
        let text = text.normal();
        Ok(line_and_column(&text, read::locate(&text, key).start))
    }

    /// Reads a file into a value, with its text as it lies on disk.
    fn read<T>(
        &self,
        path: &Utf8Path,
        parse: impl FnOnce(&str) -> Result<T, Vec<Problem>>,
    ) -> Result<(T, String), ReadError> {
        let file = self.folder.read(path)?;
        let text = file.normal();
        let value = parsed(path, &text, parse)?;
        Ok((value, file.original().to_owned()))
    }

    /// Reads the clients an engagement names, as far as there are any.
    fn clients_of(&self, engagement: &Engagement) -> Result<BTreeMap<ClientId, Client>, ReadError> {
        let mut clients = BTreeMap::new();
        let named = std::iter::once(&engagement.client)
            .chain(engagement.payers.iter().map(|payer| &payer.client));
        for id in named {
            if clients.contains_key(id) || !self.folder.exists(&layout::client(id))? {
                continue;
            }
            clients.insert(id.clone(), self.client(id)?);
        }
        Ok(clients)
    }

    /// Finds ids in an engagement that name nothing.
    fn unknown_references(
        &self,
        practice: &Practice,
        clients: &BTreeMap<ClientId, Client>,
        engagement: &Engagement,
        text: &str,
    ) -> Result<Vec<FileProblem>, StoreError> {
        match unknown(practice, clients, engagement) {
            unknown if unknown.is_empty() => Ok(Vec::new()),
            unknown => self.placed(engagement, unknown, text),
        }
    }

    /// Places ids that name nothing in the text of their file.
    fn placed(
        &self,
        engagement: &Engagement,
        unknown: Vec<Unknown>,
        text: &str,
    ) -> Result<Vec<FileProblem>, StoreError> {
        let path = layout::engagement(&engagement.id);
        let all_clients = self.ids(layout::CLIENTS)?;
        let mut problems = Vec::new();
        for (key, id, known) in unknown {
            // A client whose file is wrong is there all the same.
            if known.is_none() && all_clients.contains(&id) {
                continue;
            }
            let (line, column) = line_and_column(text, read::locate(text, &key).start);
            let near = nearest_of(&id, known.as_ref().unwrap_or(&all_clients));
            problems.push(FileProblem {
                file: path.clone(),
                line,
                column,
                key,
                kind: ProblemKind::UnknownReference(id, near),
            });
        }
        Ok(problems)
    }
}

/// Keeps what was read and notes what was wrong; only a folder that cannot be read stops everything.
fn gather<T>(
    result: Result<T, ReadError>,
    problems: &mut Vec<FileProblem>,
) -> Result<Option<T>, ReadError> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(ReadError::Problems(found)) => {
            problems.extend(found);
            Ok(None)
        }
        Err(other) => Err(other),
    }
}

/// Notes that a file's name is no id.
fn no_id(file: Utf8PathBuf) -> FileProblem {
    FileProblem {
        file,
        line: 1,
        column: 1,
        key: String::new(),
        kind: ProblemKind::Invalid("file-name"),
    }
}

/// Parses a text, or places its problems in its file.
fn parsed<T>(
    path: &Utf8Path,
    text: &str,
    parse: impl FnOnce(&str) -> Result<T, Vec<Problem>>,
) -> Result<T, ReadError> {
    parse(text).map_err(|problems| {
        let placed = problems.into_iter();
        ReadError::Problems(placed.map(|problem| problem.in_file(path, text)).collect())
    })
}

/// A key, the id that stands there, and the ids that would have been right (absent: the clients).
type Unknown = (String, String, Option<Vec<String>>);

/// Lists ids in an engagement that name nothing. Copies nothing when all is well, which is nearly always.
fn unknown(
    practice: &Practice,
    clients: &BTreeMap<ClientId, Client>,
    engagement: &Engagement,
) -> Vec<Unknown> {
    let mut found = Vec::new();
    unknown_clients(clients, engagement, &mut found);
    let named = [
        ("supervisor", &engagement.supervisor),
        ("co_supervisor", &engagement.co_supervisor),
    ];
    let supervisors = || practice.supervisors.iter().map(|s| s.id.as_str());
    for (key, id) in named {
        let id = id.as_ref().map(SupervisorId::as_str);
        note(&mut found, || key.to_owned(), id, supervisors);
    }
    let methods = || practice.methods.iter().map(|m| m.id.as_str());
    for (index, id) in engagement.contract.methods.iter().enumerate() {
        let key = || format!("contract.methods[{index}]");
        note(&mut found, key, Some(id.as_str()), methods);
    }
    let played = engagement
        .relaxation
        .as_ref()
        .and_then(|r| r.method.as_ref());
    let key = || "relaxation.method".to_owned();
    note(&mut found, key, played.map(ListId::as_str), methods);
    let topic = engagement.talk.as_ref().and_then(|t| t.topic.as_ref());
    let topics = || practice.talk_topics.iter().map(|t| t.id.as_str());
    let key = || "talk.topic".to_owned();
    note(&mut found, key, topic.map(ListId::as_str), topics);
    found
}

/// Notes the commissioner and the payers of whom there is no client.
fn unknown_clients(
    clients: &BTreeMap<ClientId, Client>,
    engagement: &Engagement,
    found: &mut Vec<Unknown>,
) {
    if !clients.contains_key(&engagement.client) {
        found.push(("client".into(), engagement.client.to_string(), None));
    }
    for (index, payer) in engagement.payers.iter().enumerate() {
        if !clients.contains_key(&payer.client) {
            let key = format!("payer[{index}].client");
            found.push((key, payer.client.to_string(), None));
        }
    }
}

/// Notes an id that is none of those known.
fn note<'a, Known: Iterator<Item = &'a str>>(
    found: &mut Vec<Unknown>,
    key: impl FnOnce() -> String,
    id: Option<&str>,
    known: impl Fn() -> Known,
) {
    if let Some(id) = id.filter(|id| known().all(|known| known != *id)) {
        let known = known().map(str::to_owned).collect();
        found.push((key(), id.to_owned(), Some(known)));
    }
}

/// Finds the known id nearest to a mistyped one.
fn nearest_of(id: &str, known: &[String]) -> Option<String> {
    nearest(id, known.iter().map(String::as_str)).map(str::to_owned)
}
