//! Names of filters that name nobody: an empty answer would say that there is nothing to tell of them.

use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::app::whole::Whole;
use crate::domain::id::{EngagementId, SupervisorId};
use crate::ui::text::{Words, say};

/// Refuses a supervisor there is not.
///
/// # Errors
/// When there is none of that id.
pub(super) fn supervisor(
    words: &Words,
    all: &Whole,
    id: Option<&SupervisorId>,
) -> Result<(), CommandError> {
    let supervisors = all.practice.supervisors.iter();
    let known: Vec<&str> = supervisors.map(|s| s.id.as_str()).collect();
    match id {
        Some(id) if !known.contains(&id.as_str()) => Err(CommandError::refused(
            Rule::BadAnswer,
            vec![
                ("flag", "--supervisor".to_owned()),
                ("value", id.to_string()),
                (
                    "expected",
                    say!(words, "usage-valid", list = known.join(", ")),
                ),
            ],
        )),
        _ => Ok(()),
    }
}

/// Refuses the first engagement there is not.
///
/// # Errors
/// When there is none of that id.
pub(super) fn engagements(all: &Whole, ids: &[EngagementId]) -> Result<(), CommandError> {
    let is_there = |id: &&EngagementId| all.engagements.iter().any(|e| e.id == **id);
    match ids.iter().find(|id| !is_there(id)) {
        Some(id) => Err(all.no_engagement(id)),
        None => Ok(()),
    }
}
