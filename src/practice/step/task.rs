//! The guard of tasks between meetings: they belong to work that has begun and is not over.

use chrono::NaiveDate;

use super::ground::Ground;
use super::{Guard, Verdict, need, over, with};
use crate::domain::engagement::Engagement;

/// Judges a task that is agreed on.
///
/// # Errors
/// With the rule that forbids it.
pub fn task(engagement: &Engagement, day: NaiveDate, today: NaiveDate) -> Verdict {
    let ground = Ground::taken(engagement, day, today)?;
    if !engagement.kind.is_process() {
        let facts = vec![("kind", engagement.kind.code().to_owned())];
        return Err(with(Guard::OtherKind, facts));
    }
    over::running(&ground)?;
    need(
        ground.started().is_some() || ground.in_force(),
        Guard::NoStart,
    )
}
