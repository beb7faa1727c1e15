//! How something new comes into the folder: what is there already, a file of answers from outside, and the writing.

use camino::Utf8Path;

use super::answers::{Answers, Source, Stopped, from_file};
use super::context::Context;
use super::error::CommandError;
use super::papers::paper::Paper;
use super::papers::sheet::Press;
use super::papers::shelf::{File, Wish, prepare, put};
use super::papers::templates::Own;
use super::refusal::{Refusal, Rule};
use super::tell_file::message;
use crate::domain::client::Client;
use crate::domain::engagement::Engagement;
use crate::domain::id::{ClientId, EngagementId};
use crate::domain::practice::Practice;
use crate::store::change::Change;
use crate::store::error::StoreError;
use crate::store::file::Folder;
use crate::store::layout;
use crate::store::workspace::{Opened, ReadError, Workspace};
use crate::ui::text::Words;

/// A file that is to be made or, with its old text, to be continued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The id.
    pub id: String,
    /// The path in the folder.
    pub path: String,
    /// The text.
    pub text: String,
    /// The text that lies there now, where there is one.
    pub old: Option<String>,
}

impl Entry {
    /// Makes a client's file.
    #[must_use]
    pub fn client(id: &ClientId, text: String) -> Self {
        Self {
            id: id.to_string(),
            path: layout::client(id).to_string(),
            text,
            old: None,
        }
    }

    /// Makes an engagement's file.
    #[must_use]
    pub fn engagement(id: &EngagementId, text: String, old: Option<String>) -> Self {
        Self {
            id: id.to_string(),
            path: layout::engagement(id).to_string(),
            text,
            old,
        }
    }

    /// Puts the file into a change.
    ///
    /// # Errors
    /// When a new file is there already, or the change takes the old one away.
    pub fn put(&self, change: &mut Change<'_>) -> Result<(), CommandError> {
        let path = Utf8Path::new(&self.path);
        match &self.old {
            None => change.create(path, self.text.as_bytes())?,
            Some(old) => change.replace(path, old.as_bytes(), self.text.as_bytes())?,
        }
        Ok(())
    }
}

/// The folder as a front door sees it.
#[derive(Clone, Copy)]
pub struct Shelf<'a> {
    context: &'a Context,
    workspace: &'a Workspace,
}

impl<'a> Shelf<'a> {
    /// Stands before the folder.
    #[must_use]
    pub const fn new(context: &'a Context, workspace: &'a Workspace) -> Self {
        Self { context, workspace }
    }

    /// Lists the ids of all clients.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn client_ids(&self) -> Result<Vec<String>, CommandError> {
        Ok(self.workspace.ids(layout::CLIENTS)?)
    }

    /// Lists the ids of all engagements.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn engagement_ids(&self) -> Result<Vec<String>, CommandError> {
        Ok(self.workspace.ids(layout::ENGAGEMENTS)?)
    }

    /// Reads the clients of these ids; those with problems are left to `check`.
    ///
    /// # Errors
    /// When a file cannot be had.
    pub fn sound_clients(&self, ids: &[String]) -> Result<Vec<Client>, CommandError> {
        let mut clients = Vec::new();
        for id in ids.iter().filter_map(|id| id.parse::<ClientId>().ok()) {
            match self.workspace.client(&id) {
                Ok(client) => clients.push(client),
                Err(ReadError::Problems(_)) => {}
                Err(other) => return Err(other.into()),
            }
        }
        Ok(clients)
    }

    /// Reads one client.
    ///
    /// # Errors
    /// When there is none of that id, or its file is wrong.
    pub fn client(&self, id: &ClientId) -> Result<Client, CommandError> {
        Ok(self.workspace.client(id)?)
    }

    /// Renders the documents of an engagement that is about to be written.
    ///
    /// # Errors
    /// When one cannot be rendered.
    pub fn papers(
        &self,
        practice: &Practice,
        clients: &[Client],
        engagement: Engagement,
        text: String,
    ) -> Result<Vec<File>, CommandError> {
        let clients = clients.iter().map(|c| (c.id.clone(), c.clone()));
        let opened = &Opened {
            practice: practice.clone(),
            clients: clients.collect(),
            engagement,
            text,
        };
        let own = Own::read(&self.workspace.folder)?;
        let engagement = &opened.engagement;
        let language = engagement.language.unwrap_or(opened.practice.language);
        let press = Press::new(opened, &own, language, self.context.today()?);
        let wish = Wish {
            pdf: self.context.config.pdf.value,
            force: false,
        };
        let papers = Paper::needed(engagement);
        prepare(self.workspace, &press, engagement, &papers, wish)
    }

    /// Reads an engagement that is to get its contract.
    ///
    /// # Errors
    /// When there is none of that id, its file is wrong, or its contract is signed already.
    pub fn enquiry(&self, id: &EngagementId) -> Result<(Answers, String), CommandError> {
        let opened = self.workspace.open(id)?;
        if !opened.engagement.signatures.is_empty() {
            let facts = vec![("id", id.to_string())];
            return Err(CommandError::refused(Rule::HasContract, facts));
        }
        let mut table: toml::Table = opened.text.parse().unwrap_or_default();
        table.remove("schema");
        Ok((Answers::of(table, Source::File), opened.text))
    }

    /// Writes new files as one change and one commit.
    ///
    /// # Errors
    /// When something could not be written; then nothing is.
    pub fn write(
        &self,
        verb: &str,
        entries: &[&Entry],
        papers: &[File],
    ) -> Result<(), CommandError> {
        let mut change = self.context.begin(self.workspace)?;
        for entry in entries {
            entry.put(&mut change)?;
        }
        put(&mut change, papers)?;
        let ids: Vec<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
        self.context.commit(self.workspace, change, verb, &ids)?;
        Ok(())
    }
}

/// Takes a text as an id of something new.
///
/// # Errors
/// When it is none, or something has it already.
pub fn new_id<T: std::str::FromStr>(
    text: &str,
    taken: &[String],
    what: String,
) -> Result<T, CommandError> {
    let shown: String = text.chars().take(80).collect();
    let id = text
        .parse()
        .map_err(|_| CommandError::refused(Rule::BadId, vec![("text", shown)]))?;
    if taken.iter().any(|known| known == text) {
        let facts = vec![("what", what), ("id", text.to_owned())];
        return Err(CommandError::refused(Rule::Taken, facts));
    }
    Ok(id)
}

/// Reads a file of answers, wherever it lies.
///
/// # Errors
/// When it cannot be had, or something in it is wrong.
pub fn answers_of(path: &Utf8Path) -> Result<(Answers, Option<String>), CommandError> {
    let Some(name) = path.file_name() else {
        let path = path.to_owned();
        return Err(StoreError::NotAFile { path }.into());
    };
    let parent = path.parent().filter(|parent| !parent.as_str().is_empty());
    let folder = Folder::at(parent.unwrap_or(Utf8Path::new(".")));
    let text = folder.read(Utf8Path::new(name))?;
    from_file(path, &text.normal()).map_err(CommandError::Files)
}

/// Says which flags gave what the folder's border stopped.
#[must_use]
pub fn stopped(
    words: &Words,
    stopped: Vec<Stopped>,
    name: impl Fn(&str) -> (String, String),
) -> CommandError {
    let refusal = |stopped: Stopped| {
        let (flag, value) = name(&stopped.key);
        let expected = message(words, &stopped.kind);
        let facts = vec![("flag", flag), ("value", value), ("expected", expected)];
        Refusal::new(Rule::BadAnswer, facts)
    };
    CommandError::BadAnswers(stopped.into_iter().map(refusal).collect())
}
