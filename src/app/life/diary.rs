//! One engagement's meetings laid open for recording: reads the practice, that engagement and its clients, and writes one file.
//!
//! What changes is told as a whole meeting, before and after; only the keys that differ are touched, so that comments and
//! order stay as they are.

use chrono::{NaiveDate, NaiveDateTime};
use toml_edit::{Table, value};

use super::session_keys::keys;
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::papers::desk::engagement_id;
use crate::app::papers::record::{edit_error, put, reread};
use crate::domain::engagement::Engagement;
use crate::domain::id::EngagementId;
use crate::domain::session::Session;
use crate::practice::meeting::reached;
use crate::practice::planning;
use crate::store::edit::{Draft, Place};
use crate::store::workspace::{Opened, Workspace};

/// An engagement's meetings laid open.
#[derive(Debug)]
pub struct Diary {
    /// The practice folder.
    pub workspace: Workspace,
    /// Today.
    pub today: NaiveDate,
    /// The time in Finland; unknown where the day is pinned.
    pub now: Option<NaiveDateTime>,
    opened: Opened,
}

impl Diary {
    /// Opens an engagement by its id.
    ///
    /// # Errors
    /// When there is none, or a file is wrong.
    pub fn open(context: &Context, id: &str) -> Result<Self, CommandError> {
        Self::read(context, &engagement_id(id)?)
    }

    /// Opens an engagement.
    ///
    /// # Errors
    /// When there is none, or a file is wrong.
    pub fn read(context: &Context, id: &EngagementId) -> Result<Self, CommandError> {
        let workspace = context.workspace()?;
        let opened = workspace.open(id)?;
        let (today, now) = (context.today()?, context.now()?);
        Ok(Self {
            workspace,
            today,
            now,
            opened,
        })
    }

    /// Returns the engagement as it was before.
    #[must_use]
    pub const fn engagement(&self) -> &Engagement {
        &self.opened.engagement
    }

    /// Returns the engagement's id as text.
    #[must_use]
    pub fn id(&self) -> &str {
        self.opened.engagement.id.as_str()
    }

    /// Returns what meetings of this engagement alone are planned from.
    #[must_use]
    pub fn plans(&self) -> planning::Book<'_> {
        planning::Book {
            practice: &self.opened.practice,
            all: &[],
            engagement: &self.opened.engagement,
            today: self.today,
        }
    }

    /// Returns the moment up to which meetings have begun.
    #[must_use]
    pub fn reached(&self) -> NaiveDateTime {
        reached(self.today, self.now)
    }

    /// Makes the text with meetings as they are now: those whose id is known are changed in place, others are appended.
    ///
    /// # Errors
    /// When the file is laid out in a way that cannot be edited, or what would be written does not read back.
    pub fn with(&self, sessions: &[Session]) -> Result<Page, CommandError> {
        let id = &self.opened.engagement.id;
        let failed = |error| edit_error(id, error);
        let mut draft = Draft::new(&self.opened.text).map_err(failed)?;
        for session in sessions {
            let mut known = self.opened.engagement.sessions.iter();
            let old = known.find(|old| old.id == session.id);
            enter(&mut draft, old, session).map_err(failed)?;
        }
        let text = draft.into_text();
        let opened = reread(&self.workspace, id, &text)?;
        Ok(Page { opened })
    }

    /// Writes a page as one commit that touches one file.
    ///
    /// # Errors
    /// When the file was changed meanwhile or cannot be written.
    pub fn write(&self, context: &Context, page: &Page, verb: &str) -> Result<(), CommandError> {
        let mut change = context.begin(&self.workspace)?;
        put(&mut change, &self.opened, &page.opened.text)?;
        context.commit(&self.workspace, change, verb, &[self.id()])?;
        Ok(())
    }
}

/// The engagement's file as it will be.
#[derive(Debug)]
pub struct Page {
    pub(super) opened: Opened,
}

impl Page {
    /// Returns the engagement as the new text reads.
    #[must_use]
    pub const fn engagement(&self) -> &Engagement {
        &self.opened.engagement
    }
}

/// Writes pages of several engagements as one commit.
///
/// # Errors
/// When a file was changed meanwhile or cannot be written.
pub fn write_all(
    context: &Context,
    pages: &[(&Diary, &Page)],
    verb: &str,
) -> Result<(), CommandError> {
    let Some((first, _)) = pages.first() else {
        return Ok(());
    };
    let mut change = context.begin(&first.workspace)?;
    for (diary, page) in pages {
        put(&mut change, &diary.opened, &page.opened.text)?;
    }
    let ids: Vec<&str> = pages.iter().map(|(diary, _)| diary.id()).collect();
    context.commit(&first.workspace, change, verb, &ids)?;
    Ok(())
}

/// Enters a meeting: the keys that differ, or a new table at the end of the list.
fn enter(
    draft: &mut Draft,
    old: Option<&Session>,
    new: &Session,
) -> Result<(), crate::store::edit::error::EditError> {
    let list = Place::dotted("session");
    let Some(old) = old else {
        let mut table = Table::new();
        for (key, written) in keys(new) {
            if let Some(written) = written {
                table.insert(key, value(written));
            }
        }
        return draft.append(&list, &table);
    };
    let place = list.with("id", old.id.as_str());
    for ((key, before), (_, after)) in keys(old).into_iter().zip(keys(new)) {
        match (before.map(|v| v.to_string()), after) {
            (before, Some(after)) if before.as_ref() != Some(&after.to_string()) => {
                draft.set(&place.clone().key(key), after)?;
            }
            (Some(_), None) => draft.remove(&place.clone().key(key))?,
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::enter;
    use crate::app::papers::testing::opened;
    use crate::domain::session::{Session, SessionStatus};
    use crate::store::edit::Draft;

    const ID: &str = "kuusilahti-vk-ryhma";

    fn planned() -> Session {
        opened(ID).engagement.sessions.last().unwrap().clone()
    }

    #[test]
    fn only_keys_that_differ_are_written() {
        let (old, mut new) = (planned(), planned());
        new.status = SessionStatus::Held;
        new.present = Some(6);
        let before = opened(ID).text;
        let mut draft = Draft::new(&before).unwrap();
        enter(&mut draft, Some(&old), &new).unwrap();

        let text = draft.into_text();
        let added: Vec<&str> = text.lines().filter(|line| !before.contains(line)).collect();
        assert!(
            added.is_empty(),
            "both lines stand at other sessions: {added:?}"
        );
        assert_eq!(
            text.len(),
            before.len() + "status = \"held\"\npresent = 6\n".len()
        );
        assert!(text.contains("minutes = 90\nstatus = \"held\"\npresent = 6\n\n[[decision]]"));
    }

    #[test]
    fn a_key_that_is_gone_is_taken_away() {
        let mut old = planned();
        old.venue = Some("Kirjasto".to_owned());
        let before = opened(ID).text.replace(
            "start = 2026-11-26T13:00:00\n",
            "start = 2026-11-26T13:00:00\nvenue = \"Kirjasto\"\n",
        );
        let mut draft = Draft::new(&before).unwrap();
        enter(&mut draft, Some(&old), &planned()).unwrap();

        assert_eq!(draft.into_text(), opened(ID).text);
    }

    #[test]
    fn a_new_meeting_follows_the_last_one_without_what_goes_without_saying() {
        let mut new = planned();
        new.id = "s07".parse().unwrap();
        let mut draft = Draft::new(&opened(ID).text).unwrap();
        enter(&mut draft, None, &new).unwrap();

        let text = draft.into_text();
        let table =
            "[[session]]\nid = \"s07\"\nstart = 2026-11-26T13:00:00\nminutes = 90\n\n[[decision]]";
        assert!(text.contains(table), "{text}");
    }
}
