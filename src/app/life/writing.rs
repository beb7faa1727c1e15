//! A changed record on its way to disk: entries added, the text read again, one file and one commit.

use chrono::NaiveDate;
use toml_edit::{Array, Table, Value};

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::papers::desk::Desk;
use crate::app::papers::record::{self, Opened, date, edit_error};
use crate::domain::id::EngagementId;
use crate::store::edit::error::EditError;
use crate::store::edit::{Draft, Place};

/// An entry of a list, as it is written.
pub type Entry = Table;

/// The text of an engagement's file that entries are added to.
#[derive(Debug)]
pub struct Sheet<'a> {
    id: &'a EngagementId,
    draft: Draft,
}

impl<'a> Sheet<'a> {
    /// Begins with the text on disk.
    ///
    /// # Errors
    /// When it cannot be edited in place.
    pub fn of(opened: &'a Opened) -> Result<Self, CommandError> {
        let id = &opened.engagement.id;
        let draft = Draft::new(&opened.text).map_err(|error| edit_error(id, error))?;
        Ok(Self { id, draft })
    }

    /// Adds an entry at the end of a list, such as `event` or `mediation.term`.
    ///
    /// # Errors
    /// When the file is laid out in a way that cannot be edited.
    pub fn add(&mut self, list: &str, entry: &Table) -> Result<(), CommandError> {
        let done = self.draft.append(&Place::dotted(list), entry);
        self.take(done)
    }

    /// Sets a key of the entry of a list that has an id.
    ///
    /// # Errors
    /// When the file is laid out in a way that cannot be edited.
    pub fn set(
        &mut self,
        list: &str,
        id: &str,
        key: &str,
        value: impl Into<Value>,
    ) -> Result<(), CommandError> {
        let place = Place::dotted(list).with("id", id).key(key);
        let done = self.draft.set(&place, value);
        self.take(done)
    }

    /// Sets a day of the entry of a list that has an id.
    ///
    /// # Errors
    /// When the file is laid out in a way that cannot be edited.
    pub fn set_day(
        &mut self,
        list: &str,
        id: &str,
        key: &str,
        day: NaiveDate,
    ) -> Result<(), CommandError> {
        self.set(list, id, key, date(day))
    }

    /// Sets the days of the entry of a list that has an id.
    ///
    /// # Errors
    /// When the file is laid out in a way that cannot be edited.
    pub fn set_days(
        &mut self,
        list: &str,
        id: &str,
        key: &str,
        days: &[NaiveDate],
    ) -> Result<(), CommandError> {
        let days: Array = days.iter().map(|day| Value::from(date(*day))).collect();
        self.set(list, id, key, days)
    }

    /// Sets a key of the n-th entry of a list, counted from 0.
    ///
    /// # Errors
    /// When the file is laid out in a way that cannot be edited.
    pub fn set_nth(
        &mut self,
        list: &str,
        place: usize,
        key: &str,
        value: impl Into<Value>,
    ) -> Result<(), CommandError> {
        let place = Place::dotted(list).nth(place).key(key);
        let done = self.draft.set(&place, value);
        self.take(done)
    }

    /// Takes the n-th entry of a list away, counted from 0.
    ///
    /// # Errors
    /// When the file is laid out in a way that cannot be edited.
    pub fn remove_nth(&mut self, list: &str, place: usize) -> Result<(), CommandError> {
        let done = self.draft.remove(&Place::dotted(list).nth(place));
        self.take(done)
    }

    fn take(&self, done: Result<(), EditError>) -> Result<(), CommandError> {
        done.map_err(|error| edit_error(self.id, error))
    }

    /// Gives the text back.
    #[must_use]
    pub fn into_text(self) -> String {
        self.draft.into_text()
    }
}

/// Reads a new text again and writes it as one commit; returns the engagement as it now stands.
///
/// # Errors
/// When what is written would not read back, or it could not be written.
pub fn write(
    context: &Context,
    desk: &Desk,
    text: &str,
    verb: &str,
) -> Result<Opened, CommandError> {
    let new = record::reread(&desk.workspace, &desk.engagement().id, text)?;
    let mut change = context.begin(&desk.workspace)?;
    record::put(&mut change, &desk.opened, text)?;
    context.commit(&desk.workspace, change, verb, &[desk.id()])?;
    Ok(new)
}

/// Adds entries to an engagement's record and writes it as one commit.
///
/// # Errors
/// When the file cannot be edited, or it could not be written.
pub fn add(
    context: &Context,
    desk: &Desk,
    entries: &[(&str, Table)],
    verb: &str,
) -> Result<Opened, CommandError> {
    let mut sheet = Sheet::of(&desk.opened)?;
    for (list, entry) in entries {
        sheet.add(list, entry)?;
    }
    write(context, desk, &sheet.into_text(), verb)
}
