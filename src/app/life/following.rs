//! A follow-up of a mediation's agreement as it is recorded: how the terms were kept, and the meeting of a mediator who was there.

use chrono::{NaiveDate, NaiveDateTime};

use super::diary::{Diary, Page};
use super::entry;
use super::pick::free_id;
use super::writing::Sheet;
use crate::app::error::CommandError;
use crate::app::papers::record::reread;
use crate::domain::engagement::Engagement;
use crate::domain::mediation::Followup;
use crate::domain::session::{Session, SessionStatus, SessionType};

/// Minutes of a follow-up where the contract names no length.
const MINUTES: u32 = 90;

/// What the record knows of the meeting at which an agreement was followed up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meeting {
    /// It has been recorded, or there was none.
    Recorded,
    /// It was planned; this is what becomes of it.
    Planned(Box<Session>),
    /// Nobody planned it.
    Unplanned,
}

/// Finds the meeting of a follow-up by its day.
#[must_use]
pub fn meeting(engagement: &Engagement, day: NaiveDate) -> Meeting {
    let of_day = |status| {
        let mut sessions = engagement.sessions.iter();
        sessions.find(|s| {
            s.session_type == SessionType::Followup && s.status == status && s.start.date() == day
        })
    };
    if of_day(SessionStatus::Held).is_some() {
        return Meeting::Recorded;
    }
    let held = |planned: &Session| Session {
        status: SessionStatus::Held,
        ..planned.clone()
    };
    let planned = of_day(SessionStatus::Planned).map(held);
    planned.map_or(Meeting::Unplanned, |session| {
        Meeting::Planned(Box::new(session))
    })
}

/// Makes a meeting that nobody planned, as long as the contract says.
///
/// # Errors
/// When numbers have run out.
pub fn unplanned(diary: &Diary, start: NaiveDateTime) -> Result<Session, CommandError> {
    let minutes = diary.engagement().contract.minutes.unwrap_or(MINUTES);
    Ok(Session {
        status: SessionStatus::Held,
        ..Session::planned(free_id(diary)?, start, minutes, SessionType::Followup)
    })
}

/// Makes the text with a follow-up and, where there is one, its meeting.
///
/// # Errors
/// When the file is laid out in a way that cannot be edited, or what would be written does not read back.
pub fn page(
    diary: &Diary,
    followup: &Followup,
    session: Option<&Session>,
) -> Result<Page, CommandError> {
    let sessions: Vec<Session> = session.into_iter().cloned().collect();
    let page = diary.with(&sessions)?;
    let mut sheet = Sheet::of(&page.opened)?;
    sheet.add("mediation.followup", &entry::followup(followup))?;
    let text = sheet.into_text();
    let opened = reread(&diary.workspace, &diary.engagement().id, &text)?;
    Ok(Page { opened })
}
