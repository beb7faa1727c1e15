//! Editing a file of the practice by hand: a copy for the editor that is never lost, and the border it has to pass.
//!
//! The copy lies under `.tyo/edit` beside the text it was begun from, until it is saved or thrown away. Asks nobody.

pub mod diff;

use camino::{Utf8Path, Utf8PathBuf};

use super::context::Context;
use super::error::CommandError;
use crate::domain::engagement::Engagement;
use crate::domain::id::{ClientId, EngagementId};
use crate::store::problem::{FileProblem, Problem};
use crate::store::shape::nearest;
use crate::store::terms::digest;
use crate::store::text::normalise;
use crate::store::workspace::{ReadError, Workspace};
use crate::store::{layout, read};

/// Where copies lie.
const COPIES: &str = ".tyo/edit";

/// A file that can be edited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// `practice.toml`.
    Practice,
    /// A client's file.
    Client(ClientId),
    /// An engagement's file.
    Engagement(EngagementId),
}

impl Target {
    /// Finds what a name means: `practice`, an engagement or a client, in this order.
    ///
    /// # Errors
    /// When nothing has that name.
    pub fn find(workspace: &Workspace, name: &str) -> Result<Self, CommandError> {
        if name == "practice" {
            return Ok(Self::Practice);
        }
        let engagements = workspace.ids(layout::ENGAGEMENTS)?;
        let clients = workspace.ids(layout::CLIENTS)?;
        let known = |ids: &[String]| ids.iter().any(|id| id == name);
        if known(&engagements)
            && let Ok(id) = name.parse()
        {
            return Ok(Self::Engagement(id));
        }
        if known(&clients)
            && let Ok(id) = name.parse()
        {
            return Ok(Self::Client(id));
        }
        let all = engagements.iter().chain(&clients).map(String::as_str);
        let all = all.chain(["practice"]);
        let near = nearest(name, all).map(str::to_owned);
        Err(CommandError::NoEngagement(name.to_owned(), near))
    }

    /// Returns the file.
    #[must_use]
    pub fn path(&self) -> Utf8PathBuf {
        match self {
            Self::Practice => layout::PRACTICE.into(),
            Self::Client(id) => layout::client(id),
            Self::Engagement(id) => layout::engagement(id),
        }
    }

    /// Returns the word for the history.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Practice => "practice",
            Self::Client(id) => id.as_str(),
            Self::Engagement(id) => id.as_str(),
        }
    }
}

/// A file with the copy of it that is being edited.
#[derive(Debug)]
pub struct Draft<'a> {
    workspace: &'a Workspace,
    target: Target,
    /// The file as it lies on disk.
    pub now: String,
}

impl<'a> Draft<'a> {
    /// Lays a file open.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of(workspace: &'a Workspace, target: Target) -> Result<Self, CommandError> {
        let now = workspace.folder.read(&target.path())?;
        Ok(Self {
            workspace,
            now: now.original().to_owned(),
            target,
        })
    }

    /// Returns the word for the file: `practice` or an id.
    #[must_use]
    pub fn name(&self) -> &str {
        self.target.name()
    }

    /// Returns the copy's path in the practice folder.
    #[must_use]
    pub fn copy(&self) -> Utf8PathBuf {
        Utf8Path::new(COPIES).join(self.target.path())
    }

    /// Returns the copy's full path, for the editor.
    #[must_use]
    pub fn full(&self) -> Utf8PathBuf {
        self.workspace.folder.root().join(self.copy())
    }

    /// Returns where the text lies that the copy was begun from.
    fn base(&self) -> Utf8PathBuf {
        Utf8PathBuf::from(format!("{}.base", self.copy()))
    }

    /// Says whether an earlier copy waits that is not what the file says.
    ///
    /// # Errors
    /// When the copy cannot be read.
    pub fn waits(&self) -> Result<bool, CommandError> {
        let copy = self.workspace.folder.read_if_there(&self.copy())?;
        Ok(copy.is_some_and(|copy| copy != self.now.as_bytes()))
    }

    /// Says whether the file has been changed since the copy was begun.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn is_behind(&self) -> Result<bool, CommandError> {
        let base = self.workspace.folder.read_if_there(&self.base())?;
        Ok(base.is_some_and(|base| base != self.now.as_bytes()))
    }

    /// Begins a copy anew.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(&self) -> Result<(), CommandError> {
        self.discard()?;
        let folder = &self.workspace.folder;
        let ignore = Utf8Path::new(".tyo/.gitignore");
        if !folder.exists(ignore)? {
            folder.create(ignore, b"*\n")?;
        }
        folder.create(&self.base(), self.now.as_bytes())?;
        folder.create(&self.copy(), self.now.as_bytes())?;
        Ok(())
    }

    /// Throws the copy away.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn discard(&self) -> Result<(), CommandError> {
        for path in [self.copy(), self.base()] {
            if self.workspace.folder.exists(&path)? {
                self.workspace.folder.remove(&path)?;
            }
        }
        Ok(())
    }

    /// Reads the copy as the editor left it; an editor that removed it left nothing.
    ///
    /// # Errors
    /// When it is not UTF-8, or cannot be read.
    pub fn text(&self) -> Result<String, CommandError> {
        if !self.workspace.folder.exists(&self.copy())? {
            return Ok(String::new());
        }
        Ok(self
            .workspace
            .folder
            .read(&self.copy())?
            .original()
            .to_owned())
    }

    /// Lists what is wrong with a text.
    ///
    /// # Errors
    /// When another file cannot be had.
    pub fn problems(&self, text: &str) -> Result<Vec<FileProblem>, CommandError> {
        let path = self.target.path();
        let normal = normalise(text);
        let placed = |found: Vec<Problem>| {
            let place = |problem: Problem| problem.in_file(&path, &normal);
            found.into_iter().map(place).collect::<Vec<_>>()
        };
        let own = match &self.target {
            Target::Practice => read::practice(&normal).err(),
            Target::Client(id) => read::client(id, &normal).err(),
            Target::Engagement(id) => read::engagement(id, &normal).err(),
        };
        match (own, &self.target) {
            (Some(found), _) => Ok(placed(found)),
            (None, Target::Engagement(id)) => self.references(id, &path, text),
            (None, _) => Ok(Vec::new()),
        }
    }

    /// Lists ids in an engagement's text that name nothing. What is wrong with other files is theirs to tell.
    fn references(
        &self,
        id: &EngagementId,
        path: &Utf8Path,
        text: &str,
    ) -> Result<Vec<FileProblem>, CommandError> {
        match self.workspace.open_text(id, text) {
            Ok(_) => Ok(Vec::new()),
            Err(ReadError::Problems(mut problems)) => {
                problems.retain(|problem| problem.file == path);
                Ok(problems)
            }
            Err(other) => Err(other.into()),
        }
    }

    /// Says whether a text changes terms under which somebody's signature stands.
    #[must_use]
    pub fn breaks_signed_terms(&self, text: &str) -> bool {
        let Target::Engagement(id) = &self.target else {
            return false;
        };
        let before = normalise(&self.now);
        let signed = |engagement: Engagement| !engagement.signatures.is_empty();
        let is_signed = read::engagement(id, &before).is_ok_and(signed);
        is_signed && digest(&before) != digest(&normalise(text))
    }

    /// Puts the text in the file's place, with its commit, and throws the copy away.
    ///
    /// # Errors
    /// When the file cannot be written; the copy stays.
    pub fn save(&self, context: &Context, text: &str) -> Result<Option<String>, CommandError> {
        let mut change = context.begin(self.workspace)?;
        change.replace(&self.target.path(), self.now.as_bytes(), text.as_bytes())?;
        let name = self.target.name();
        let commit = context.commit(self.workspace, change, "edit", &[name])?;
        self.discard()?;
        Ok(commit.id)
    }
}
