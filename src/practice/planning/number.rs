//! Ids of meetings to come: `s01`, `s02` … going on from those there are.

use crate::domain::engagement::Engagement;
use crate::domain::id::SessionId;

/// Digits of an id where no other is there to follow.
const WIDTH: usize = 2;

/// Returns the next free ids, as wide as the widest there is.
#[must_use]
pub fn next_ids(engagement: &Engagement, count: usize) -> Vec<SessionId> {
    let taken: Vec<(u64, usize)> = engagement.sessions.iter().filter_map(number).collect();
    let last = taken.iter().map(|(number, _)| *number).max().unwrap_or(0);
    let width = taken.iter().map(|(_, width)| *width).max();
    let width = width.unwrap_or(WIDTH).max(WIDTH);
    let ids = (last + 1..).map(|number| format!("s{number:0width$}"));
    ids.take(count).filter_map(|id| id.parse().ok()).collect()
}

/// Reads the number of an id such as `s07`, with how many digits it was written.
fn number(session: &crate::domain::session::Session) -> Option<(u64, usize)> {
    let digits = session.id.as_str().strip_prefix('s')?;
    // A number past a billion is no count of meetings but somebody's own way of naming them.
    let short = (1..=9).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    short.then(|| Some((digits.parse().ok()?, digits.len())))?
}
