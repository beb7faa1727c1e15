//! A series held against what was agreed: the interval, the number, and how many were wanted.

use chrono::NaiveDate;

use super::usual::agreed_used;
use super::{Book, Plan, Slot, Warning, Wish};
use crate::domain::session::SessionStatus;
use crate::practice::meeting::is_of_contract;

/// Lists what speaks against a series as a whole.
pub(super) fn warnings(
    book: &Book<'_>,
    wish: &Wish,
    plan: &Plan,
    last: Option<NaiveDate>,
) -> Vec<Warning> {
    let of_contract = plan
        .slots()
        .filter(|slot| is_of_contract(slot.session_type));
    let of_contract = counted(of_contract.count());
    let interval = (of_contract > 1)
        .then(|| outside(book, wish.every))
        .flatten();
    let found = [
        interval,
        too_many(book, of_contract),
        cut_short(wish, counted(plan.slots().count()), last),
    ];
    found.into_iter().flatten().collect()
}

/// Warns of an interval from the last meeting on record to the first of the series that is not the contract's.
///
/// The day that was wished for counts: a gap that holidays and breaks make needs no warning.
pub(super) fn after_last(book: &Book<'_>, wish: &Wish, first: &Slot) -> Option<Warning> {
    if !is_of_contract(first.session_type) {
        return None;
    }
    let sessions = book.engagement.sessions.iter();
    let before = sessions.filter(|session| {
        is_of_contract(session.session_type)
            && matches!(session.status, SessionStatus::Planned | SessionStatus::Held)
            && session.start.date() < wish.first
    });
    let before = before.map(|session| session.start.date()).max()?;
    // A day or two earlier or later in the week is the same interval.
    let weeks = ((wish.first - before).num_days() + 3) / 7;
    outside(book, u32::try_from(weeks).ok()?)
}

/// Makes the warning of an interval that is not the contract's.
fn outside(book: &Book<'_>, weeks: u32) -> Option<Warning> {
    let agreed = book.engagement.contract.interval_weeks?;
    let (min, max) = (agreed.min, agreed.max);
    (weeks < min || weeks > max).then_some(Warning::Interval { weeks, min, max })
}

/// Warns of more meetings than agreed.
fn too_many(book: &Book<'_>, more: u32) -> Option<Warning> {
    let agreed = book.engagement.contract.sessions_planned?;
    let total = agreed_used(book.engagement).saturating_add(more);
    (total > agreed && more > 0).then_some(Warning::TooMany { total, agreed })
}

/// Warns that fewer fit than were wanted.
fn cut_short(wish: &Wish, fit: u32, last: Option<NaiveDate>) -> Option<Warning> {
    let (wanted, last) = (wish.count?, last?);
    (fit < wanted).then_some(Warning::CutShort { fit, wanted, last })
}

/// Counts meetings as the contract does.
fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
