//! The guard of tasks between meetings: they belong to work that has begun and is not over.

use chrono::NaiveDate;

use super::ground::Ground;
use super::{Guard, Verdict, need, over, with};
use crate::domain::engagement::Engagement;
use crate::domain::session::{Session, SessionStatus};

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

/// Judges the meeting at which a task of a day is to be looked at.
///
/// # Errors
/// When it was before, or came to nothing.
pub fn task_at(session: &Session, day: NaiveDate) -> Verdict {
    let meets = session.start.date();
    let comes = match session.status {
        SessionStatus::Planned => meets >= day,
        SessionStatus::Held => meets > day,
        _ => false,
    };
    let facts = || vec![("session", session.id.to_string())];
    comes
        .then_some(())
        .ok_or_else(|| with(Guard::TaskPast, facts()))
}
