//! The guards of the life cycle, asked about a session as it would stand on record.

use crate::app::error::CommandError;
use crate::app::life::diary::Diary;
use crate::domain::session::Session;

/// Refuses a session that a guard forbids.
///
/// # Errors
/// With the rule that forbids it.
pub(super) fn check(_diary: &Diary, _session: &Session) -> Result<(), CommandError> {
    Ok(())
}
