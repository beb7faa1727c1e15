//! One engagement laid open for work on its papers: the folder, what it names, the practice's templates, the day.

use chrono::NaiveDate;

use super::sheet::Press;
use super::templates::Own;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::document::locale::Language;
use crate::domain::engagement::Engagement;
use crate::domain::id::EngagementId;
use crate::practice::status::{Stage, status};
use crate::store::layout;
use crate::store::workspace::{Opened, Workspace};

/// An engagement laid open.
#[derive(Debug)]
pub struct Desk {
    /// The practice folder.
    pub workspace: Workspace,
    /// The engagement with what it names.
    pub opened: Opened,
    /// The practice's own templates.
    pub own: Own,
    /// Today.
    pub today: NaiveDate,
}

impl Desk {
    /// Opens an engagement by its id.
    ///
    /// # Errors
    /// When there is none, or a file is wrong.
    pub fn open(context: &Context, id: &str) -> Result<Self, CommandError> {
        Self::lay(context.workspace()?, id, context.today()?)
    }

    /// Lays an engagement of a folder open as of a day.
    ///
    /// # Errors
    /// When there is none of that id, or a file is wrong.
    pub fn lay(workspace: Workspace, id: &str, today: NaiveDate) -> Result<Self, CommandError> {
        let opened = workspace.open(&engagement_id(id)?)?;
        Ok(Self {
            own: Own::read(&workspace.folder)?,
            today,
            workspace,
            opened,
        })
    }

    /// Returns the engagement.
    #[must_use]
    pub const fn engagement(&self) -> &Engagement {
        &self.opened.engagement
    }

    /// Returns the engagement's id as text.
    #[must_use]
    pub fn id(&self) -> &str {
        self.opened.engagement.id.as_str()
    }

    /// Returns the language of papers: as wished, or else of the engagement, its commissioner or the practice.
    #[must_use]
    pub fn language(&self, wished: Option<Language>) -> Language {
        let engagement = self.engagement();
        let client = self.opened.clients.get(&engagement.client);
        wished
            .or(engagement.language)
            .or_else(|| client.and_then(|client| client.language))
            .unwrap_or(self.opened.practice.language)
    }

    /// Makes ready to render.
    #[must_use]
    pub fn press(&self, language: Language) -> Press<'_> {
        Press::new(&self.opened, &self.own, language, self.today)
    }
}

/// Reads an engagement's id.
///
/// # Errors
/// When the text cannot be one.
pub fn engagement_id(text: &str) -> Result<EngagementId, CommandError> {
    text.parse()
        .map_err(|_| CommandError::refused(Rule::BadId, vec![("text", text.to_owned())]))
}

/// Lists the ids of all engagements.
///
/// # Errors
/// When the folder cannot be listed, or a file's name is no id.
pub fn engagements(workspace: &Workspace) -> Result<Vec<EngagementId>, CommandError> {
    let names = workspace.ids(layout::ENGAGEMENTS)?;
    names.iter().map(|name| engagement_id(name)).collect()
}

/// Says whether an engagement's contract is of interest: drawn up, and the work not over.
#[must_use]
pub fn has_contract(engagement: &Engagement, today: NaiveDate) -> bool {
    let status = status(engagement, today);
    status.has_contract() && status.state.stage() != Stage::Over
}
