//! Conflicts between engagements: whoever supervises in a unit had better not mediate in it at the same time.

use chrono::NaiveDate;

use super::case::Book;
use super::finding::Finding;
use super::rule::Rule;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::id::SupervisorId;
use crate::practice::status::{Stage, status};

/// Finds running engagements of the same client and unit with which the same person cannot well work at once.
#[must_use]
pub fn conflicts<'a>(
    book: &Book<'_>,
    engagement: &Engagement,
    others: impl IntoIterator<Item = &'a Engagement>,
    today: NaiveDate,
) -> Vec<Finding> {
    let clash = |other: &&Engagement| {
        other.id != engagement.id
            && mediates_one(engagement.kind, other.kind)
            && same_unit(engagement, other)
            && share_somebody(book, engagement, other)
            && status(other, today).state.stage() == Stage::Running
    };
    let found = others.into_iter().filter(clash);
    found.map(finding).collect()
}

/// Says whether one of two kinds is a mediation and the other a process of sessions.
const fn mediates_one(one: Kind, other: Kind) -> bool {
    matches!(one, Kind::Mediation) && other.is_process()
        || matches!(other, Kind::Mediation) && one.is_process()
}

/// Says whether two engagements are for one unit; a unit that is not named may be any of the client's.
fn same_unit(one: &Engagement, other: &Engagement) -> bool {
    let units = one.unit.as_ref().zip(other.unit.as_ref());
    one.client == other.client && units.is_none_or(|(a, b)| a.to_lowercase() == b.to_lowercase())
}

/// Says whether somebody works in both.
fn share_somebody(book: &Book<'_>, one: &Engagement, other: &Engagement) -> bool {
    let at_work = |engagement: &Engagement| -> Vec<SupervisorId> {
        let first = book.supervisor(engagement).map(|s| s.id.clone());
        first
            .into_iter()
            .chain(engagement.co_supervisor.clone())
            .collect()
    };
    let others = at_work(other);
    at_work(one).iter().any(|id| others.contains(id))
}

/// Makes the finding for an engagement that clashes.
fn finding(other: &Engagement) -> Finding {
    Finding {
        rule: Rule::MediatorSupervises,
        key: "supervisor".to_owned(),
        facts: vec![("other", other.id.to_string())],
    }
}
