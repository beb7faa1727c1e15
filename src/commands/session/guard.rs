//! The guards of the life cycle, asked about a session as it would stand on record.

use crate::app::error::CommandError;
use crate::app::life::diary::Diary;
use crate::app::life::forbidden::allowed;
use crate::domain::session::Session;
use crate::practice::step;

/// Refuses a session that a guard forbids.
///
/// # Errors
/// With the rule that forbids it, and where the rule comes from.
pub(super) fn check(diary: &Diary, session: &Session) -> Result<(), CommandError> {
    let engagement = diary.engagement();
    allowed(
        &engagement.id,
        step::session(engagement, session, diary.today),
    )
}
