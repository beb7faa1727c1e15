//! A series of meetings between the record and its file: what is read for the proposal, what it becomes, why there is none.

use super::diary::Diary;
use crate::app::error::CommandError;
use crate::app::refusal::{Refusal, Rule};
use crate::domain::engagement::Engagement;
use crate::domain::practice::Practice;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::planning::{Book, Plan, PlanError, Slot};
use crate::practice::status::{Stage, status};

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

/// Checks that there is work to plan for.
///
/// # Errors
/// When the engagement is over.
pub fn admit(diary: &Diary) -> Result<(), CommandError> {
    let status = status(diary.engagement(), diary.today);
    if status.state.stage() != Stage::Over {
        return Ok(());
    }
    let date = status
        .since
        .map_or_else(|| "?".to_owned(), |day| day.to_string());
    let facts = vec![("id", diary.id().to_owned()), ("date", date)];
    Err(CommandError::refused(Rule::AlreadyEnded, facts))
}

/// Makes planned meetings of a proposal.
#[must_use]
pub fn sessions(plan: &Plan) -> Vec<Session> {
    plan.slots().map(session).collect()
}

/// Makes a planned meeting.
fn session(slot: &Slot) -> Session {
    Session {
        id: slot.id.clone(),
        start: slot.start,
        minutes: slot.minutes,
        session_type: slot.session_type,
        status: SessionStatus::Planned,
        mode: slot.mode,
        present: None,
        km: None,
        minutes_held: None,
        minutes_reason: None,
        venue: slot.venue.clone(),
        notice: None,
        cancelled_by: None,
        excuse: None,
        journey_made: None,
        moved_to: None,
        replaces: None,
        party: slot.party.clone(),
        service: None,
        price: None,
        price_reason: None,
    }
}

/// Finds the rule that a series breaks.
#[must_use]
pub fn refusal(engagement: &Engagement, error: &PlanError) -> Refusal {
    let id = ("id", engagement.id.to_string());
    let codes = |types: &[SessionType]| {
        types
            .iter()
            .map(|t| t.code())
            .collect::<Vec<_>>()
            .join(", ")
    };
    match error {
        PlanError::SkippedTime(start) => {
            let moment = start.format("%Y-%m-%d %H:%M").to_string();
            Refusal::new(Rule::SkippedTime, vec![("moment", moment)])
        }
        PlanError::NotOfKind(wanted, known) => Refusal::new(
            Rule::NoSuchMeeting,
            vec![
                ("meeting", wanted.code().to_owned()),
                ("kind", engagement.kind.code().to_owned()),
                ("meetings", codes(known)),
            ],
        ),
        PlanError::NotStarted(0) => Refusal::new(Rule::NotStarted, vec![id]),
        PlanError::NotStarted(possible) => Refusal::new(
            Rule::TrialsOnly,
            vec![id, ("possible", possible.to_string())],
        ),
        PlanError::TrialsDone(agreed) => {
            Refusal::new(Rule::TrialsDone, vec![id, ("agreed", agreed.to_string())])
        }
        PlanError::Party(wanted) => Refusal::new(
            Rule::PartyOutOfPlace,
            vec![("meeting", wanted.code().to_owned())],
        ),
        PlanError::UnknownParty(party, known) => Refusal::new(
            Rule::UnknownParty,
            vec![("party", party.clone()), ("parties", known.join(", "))],
        ),
        PlanError::PartiesMet => Refusal::new(Rule::PartiesMet, vec![id]),
        PlanError::OutsideTerm(last) => {
            Refusal::new(Rule::AfterTheTerm, vec![id, ("last", last.to_string())])
        }
        PlanError::Endless => Refusal::new(Rule::NoFreeDay, vec![id]),
    }
}
