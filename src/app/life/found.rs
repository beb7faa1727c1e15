//! One session of an engagement, found by the id that was typed.

use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::engagement::Engagement;
use crate::domain::session::Session;
use crate::practice::meeting::by_id;
use crate::store::shape::nearest;

/// Finds a session by its id.
///
/// # Errors
/// When the engagement has none of that id; the nearest it has is named.
pub fn session<'a>(engagement: &'a Engagement, id: &str) -> Result<&'a Session, CommandError> {
    by_id(engagement, id).ok_or_else(|| unknown(engagement, id))
}

/// Says that there is no such session, with the nearest there is; an engagement without any says that instead.
fn unknown(engagement: &Engagement, id: &str) -> CommandError {
    let known = || engagement.sessions.iter().map(|s| s.id.as_str());
    let near = nearest(id, known()).or_else(|| known().next_back());
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
