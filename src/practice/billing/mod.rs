//! What is to be billed: sessions of a month become drafts of invoices, and whatever is left out says why.
//!
//! Decides and never writes: no number is taken here, and what is on invoices already is told by the caller. Each session
//! is charged once to each payer, under the terms of its day. The order in which engagements come makes no difference.

mod agreed;
mod billed;
mod draft;
mod entry;
mod hindrance;
mod line;
mod reason;
mod subject;
mod when;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::client::Client;
use crate::domain::codes;
use crate::domain::id::{ClientId, EngagementId, SessionId};
use crate::domain::invoice::Totals;
use crate::domain::practice::Practice;
pub use agreed::{Agreed, Former};
pub use billed::{Billed, Standing};
pub use draft::{Billable, Draft};
use entry::Sorted;
pub use reason::{Reason, Why};
pub use when::Span;

/// What is asked, and what it is answered from.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The practice.
    pub practice: &'a Practice,
    /// The clients, at least those who pay.
    pub clients: &'a BTreeMap<ClientId, Client>,
    /// What is on invoices already.
    pub billed: &'a Billed,
    /// The days that are billed.
    pub span: Span,
    /// The date that the invoices would bear.
    pub date: NaiveDate,
}

/// An engagement, or some of its sessions, that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// The engagement.
    pub engagement: EngagementId,
    /// The payer, where it is about one of several.
    pub payer: Option<ClientId>,
    /// The sessions.
    pub sessions: Vec<SessionId>,
    /// Why.
    pub why: Why,
}

codes! {
    /// Something worth a look before invoices go out.
    Alert {
        /// Sessions whose day has come are not on record as held.
        Unrecorded = "unrecorded",
        /// Sessions are charged at a price that had run out.
        PriceExpired = "price_expired",
    }
}

/// A warning about an engagement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// The engagement.
    pub engagement: EngagementId,
    /// What it is.
    pub alert: Alert,
    /// The sessions.
    pub sessions: Vec<SessionId>,
}

/// What would be billed, and what not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Billing {
    /// Drafts, by engagement and payer.
    pub drafts: Vec<Draft>,
    /// What is left out, by engagement: each without a draft has one, and whatever has to be mended.
    pub skipped: Vec<Skipped>,
    /// Warnings, by engagement.
    pub warnings: Vec<Warning>,
}

impl Billing {
    /// Adds all drafts up; `None` beyond what money can be.
    #[must_use]
    pub fn totals(&self) -> Option<Totals> {
        let mut totals = self.drafts.iter().map(|draft| draft.contents.totals());
        totals.try_fold(Totals::ZERO, Totals::checked_add)
    }
}

/// Decides what would be billed.
#[must_use]
pub fn bill<'a>(
    request: &Request<'_>,
    engagements: impl IntoIterator<Item = Agreed<'a>>,
) -> Billing {
    let mut gathering = draft::Gathering::default();
    let mut billing = Billing::default();
    for agreed in engagements {
        let id = &agreed.now.id;
        let sorted = entry::sort(request, &agreed);
        billing.skipped.extend(skipped(id, &sorted));
        billing.warnings.extend(warnings(id, &sorted));
        for entry in sorted.entries {
            gathering.add(id, entry);
        }
    }
    let (drafts, refused) = gathering.drafts(request.date);
    billing.drafts = drafts;
    for (key, sessions) in refused {
        billing.skipped.extend(too_large(&key.payer, &sessions));
    }
    billing
        .skipped
        .sort_by(|one, other| told(one).cmp(&told(other)));
    billing
        .warnings
        .sort_by(|one, other| (&one.engagement, one.alert).cmp(&(&other.engagement, other.alert)));
    billing
}

/// Returns what the order of those left out goes by.
fn told(skipped: &Skipped) -> (&EngagementId, &Why, &Option<ClientId>) {
    (&skipped.engagement, &skipped.why, &skipped.payer)
}

/// Says what of an engagement is left out: all that has to be mended, or else the one reason that says most.
fn skipped(id: &EngagementId, sorted: &Sorted) -> Vec<Skipped> {
    let mut grouped = BTreeMap::<(Why, Option<ClientId>), Vec<SessionId>>::new();
    for left in &sorted.left {
        let key = (left.why.clone(), left.payer.clone());
        grouped.entry(key).or_default().push(left.session.clone());
    }
    let make = |((why, payer), sessions)| Skipped {
        engagement: id.clone(),
        payer,
        sessions,
        why,
    };
    let all: Vec<Skipped> = grouped.into_iter().map(make).collect();
    let mending = all.iter().filter(|s| s.why.reason.needs_mending());
    let mending: Vec<Skipped> = mending.cloned().collect();
    if !mending.is_empty() || !sorted.entries.is_empty() {
        return mending;
    }
    let nothing = || vec![make(((Why::plain(Reason::NothingHeld), None), Vec::new()))];
    all.into_iter()
        .next()
        .map_or_else(nothing, |first| vec![first])
}

/// Says that what would be on one invoice comes to too much.
fn too_large(payer: &ClientId, sessions: &[Billable]) -> Vec<Skipped> {
    let mut by = BTreeMap::<&EngagementId, Vec<SessionId>>::new();
    for billable in sessions {
        let sessions = by.entry(&billable.engagement).or_default();
        sessions.push(billable.session.clone());
    }
    let make = |(engagement, sessions): (&EngagementId, Vec<SessionId>)| Skipped {
        engagement: engagement.clone(),
        payer: Some(payer.clone()),
        sessions,
        why: Why::plain(Reason::TooLarge),
    };
    by.into_iter().map(make).collect()
}

/// Says what is worth a look.
fn warnings(id: &EngagementId, sorted: &Sorted) -> Vec<Warning> {
    let about = [
        (Alert::Unrecorded, &sorted.unrecorded),
        (Alert::PriceExpired, &sorted.expired),
    ];
    let found = about
        .into_iter()
        .filter(|(_, sessions)| !sessions.is_empty());
    let make = |(alert, sessions): (Alert, &Vec<SessionId>)| Warning {
        engagement: id.clone(),
        alert,
        sessions: sessions.clone(),
    };
    found.map(make).collect()
}
