//! One meeting of an engagement, found by the id that was typed.

use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::engagement::Engagement;
use crate::domain::session::Session;
use crate::store::shape::nearest;

/// Finds a meeting by its id.
///
/// # Errors
/// When the engagement has none of that id; the nearest it has is named.
pub fn session<'a>(engagement: &'a Engagement, id: &str) -> Result<&'a Session, CommandError> {
    let mut sessions = engagement.sessions.iter();
    sessions
        .find(|session| session.id.as_str() == id)
        .ok_or_else(|| unknown(engagement, id))
}

/// Says that there is no such meeting, with the nearest there is; an engagement without any says that instead.
fn unknown(engagement: &Engagement, id: &str) -> CommandError {
    let known = || {
        engagement
            .sessions
            .iter()
            .map(|session| session.id.as_str())
    };
    let near = nearest(id, known()).or_else(|| known().last());
    let rule = match near {
        Some(_) => Rule::NoSession,
        None => Rule::NoSessions,
    };
    let mut facts = vec![
        ("id", engagement.id.to_string()),
        ("session", id.to_owned()),
    ];
    facts.extend(near.map(|near| ("near", near.to_owned())));
    CommandError::refused(rule, facts)
}
