//! A series of meetings between the record and its file: what is read for the proposal, what it becomes, why there is none.

use super::diary::Diary;
use super::forbidden;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::engagement::Engagement;
use crate::domain::id::SessionId;
use crate::domain::practice::Practice;
use crate::domain::session::Session;
use crate::practice::meeting::owed;
use crate::practice::planning::{Book, Plan, PlanError, Slot};

/// What is on everybody's calendar.
#[derive(Debug)]
pub struct Calendar {
    practice: Practice,
    engagements: Vec<Engagement>,
    /// Files that could not be read, whose meetings nobody sees.
    pub unread: usize,
}

impl Calendar {
    /// Reads every engagement; one that is wrong does not keep others from being planned.
    ///
    /// # Errors
    /// When the practice is wrong or a file cannot be had.
    pub fn read(diary: &Diary) -> Result<Self, CommandError> {
        let (everything, problems) = diary.workspace.load()?;
        let mut files: Vec<_> = problems.iter().map(|problem| &problem.file).collect();
        files.dedup();
        Ok(Self {
            practice: everything.practice,
            engagements: everything.engagements,
            unread: files.len(),
        })
    }

    /// Lays the calendar open for one engagement.
    #[must_use]
    pub fn book<'a>(&'a self, diary: &'a Diary) -> Book<'a> {
        Book {
            practice: &self.practice,
            all: &self.engagements,
            engagement: diary.engagement(),
            today: diary.today,
        }
    }
}

/// Makes planned meetings of a proposal.
#[must_use]
pub fn sessions(plan: &Plan) -> Vec<Session> {
    plan.slots().map(Slot::session).collect()
}

/// Has a meeting that is planned alone stand in for the only one of its kind that is owed, and returns which that is.
#[must_use]
pub fn stand_in(engagement: &Engagement, planned: &mut [Session]) -> Option<SessionId> {
    let owed = owed(engagement);
    let ([only], [new]) = (owed.as_slice(), planned) else {
        return None;
    };
    if only.session_type != new.session_type {
        return None;
    }
    new.replaces = Some(only.id.clone());
    new.replaces.clone()
}

/// Tells why no series can be proposed.
#[must_use]
pub fn refuse(engagement: &Engagement, error: PlanError) -> CommandError {
    let id = ("id", engagement.id.to_string());
    match error {
        PlanError::Forbidden(forbidden) => forbidden::refuse(&engagement.id, forbidden),
        PlanError::SkippedTime(start) => {
            let moment = start.format("%Y-%m-%d %H:%M").to_string();
            CommandError::refused(Rule::SkippedTime, vec![("moment", moment)])
        }
        PlanError::Undecided(possible) => CommandError::refused(
            Rule::TrialsOnly,
            vec![id, ("possible", possible.to_string())],
        ),
        PlanError::Party(wanted) => {
            let meeting = wanted.code().to_owned();
            CommandError::refused(Rule::PartyOutOfPlace, vec![("meeting", meeting)])
        }
        PlanError::PartiesMet => CommandError::refused(Rule::PartiesMet, vec![id]),
        PlanError::OutsideTerm(last) => {
            CommandError::refused(Rule::AfterTheTerm, vec![id, ("limit", last.to_string())])
        }
        PlanError::Endless => CommandError::refused(Rule::NoFreeDay, vec![id]),
    }
}
