//! Which entries of a record are one meeting: a moved one, and the one at its new time.

use crate::domain::session::{Session, SessionStatus};

/// A meeting from its first time to its newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Chain<'a> {
    /// As it was first agreed.
    pub(super) first: &'a Session,
    /// As it now stands.
    pub(super) last: &'a Session,
    /// How often it was moved.
    pub(super) moves: u32,
}

/// Puts every session into one chain, in the order of their first entries.
pub(super) fn chains(sessions: &[Session]) -> Vec<Chain<'_>> {
    let next = links(sessions);
    let is_first = |at: &usize| !next.contains(&Some(*at));
    (0..sessions.len())
        .filter(is_first)
        .filter_map(|at| follow(sessions, &next, at))
        .collect()
}

/// Finds for each moved session the one at its new time. Each is found once, and none leads back to itself.
fn links(sessions: &[Session]) -> Vec<Option<usize>> {
    let mut next = vec![None; sessions.len()];
    for (at, session) in sessions.iter().enumerate() {
        let free = |to: &usize| !next.contains(&Some(*to)) && !leads_to(&next, *to, at);
        let found = candidates(sessions, session).find(free);
        if let Some(slot) = next.get_mut(at) {
            *slot = found;
        }
    }
    next
}

/// Lists the sessions that begin when a moved one was moved to; one that says so by id comes first.
fn candidates<'a>(sessions: &'a [Session], moved: &'a Session) -> impl Iterator<Item = usize> {
    let new_start = moved
        .moved_to
        .filter(|_| moved.status == SessionStatus::Moved);
    let fits = move |session: &Session| Some(session.start) == new_start;
    let named = move |session: &Session| session.replaces.as_ref() == Some(&moved.id);
    let all = || sessions.iter().enumerate();
    let by_name = all().filter(move |(_, s)| fits(s) && named(s));
    let by_time = all().filter(move |(_, s)| fits(s) && s.replaces.is_none());
    by_name.chain(by_time).map(|(at, _)| at)
}

/// Says whether a chain that begins at one place comes to another.
fn leads_to(next: &[Option<usize>], from: usize, to: usize) -> bool {
    let step = |at: &usize| next.get(*at).copied().flatten();
    std::iter::successors(Some(from), step).any(|at| at == to)
}

/// Walks a chain to its end.
fn follow<'a>(sessions: &'a [Session], next: &[Option<usize>], from: usize) -> Option<Chain<'a>> {
    let step = |at: &usize| next.get(*at).copied().flatten();
    let walked = || std::iter::successors(Some(from), step).filter_map(|at| sessions.get(at));
    let moved = walked().filter(|session| session.status == SessionStatus::Moved);
    Some(Chain {
        first: sessions.get(from)?,
        last: walked().last()?,
        moves: u32::try_from(moved.count()).unwrap_or(u32::MAX),
    })
}
