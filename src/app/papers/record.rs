//! Edits of an engagement's file on behalf of its papers: dates and values as TOML, and the text read again before it is kept.

use chrono::{Datelike, NaiveDate};
use toml_edit::{Date, Datetime};

use crate::app::error::CommandError;
use crate::domain::id::EngagementId;
use crate::store::change::Change;
use crate::store::edit::error::EditError;
use crate::store::error::StoreError;
use crate::store::layout;
pub use crate::store::workspace::Opened;
use crate::store::workspace::Workspace;

/// Writes a day as TOML.
#[must_use]
pub fn date(day: NaiveDate) -> Datetime {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    Datetime {
        date: Some(Date {
            year: u16::try_from(day.year()).unwrap_or_default(),
            month: part(day.month()),
            day: part(day.day()),
        }),
        time: None,
        offset: None,
    }
}

/// Says that an engagement's file cannot be edited in place.
#[must_use]
pub fn edit_error(id: &EngagementId, source: EditError) -> CommandError {
    CommandError::Store(StoreError::EditFile {
        path: layout::engagement(id),
        source,
    })
}

/// Reads a new text of an engagement as if it were on disk already.
///
/// # Errors
/// When the reader refuses it; then it must not be written.
pub fn reread(
    workspace: &Workspace,
    id: &EngagementId,
    text: &str,
) -> Result<Opened, CommandError> {
    Ok(workspace.open_text(id, text)?)
}

/// Puts a new text of an engagement into a change.
///
/// # Errors
/// When the change already takes the file away.
pub fn put(change: &mut Change<'_>, old: &Opened, text: &str) -> Result<(), CommandError> {
    let path = layout::engagement(&old.engagement.id);
    change.replace(&path, old.text.as_bytes(), text)?;
    Ok(())
}
