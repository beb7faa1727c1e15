//! What is billed and what is left out, case by case; the sums of whole months stand with the example practice.

mod left;
mod payers;
mod properties;
mod terms;

use std::collections::BTreeMap;

use super::{Agreed, Billed, Billing, Reason, Request, Span, bill};
use crate::domain::client::{Client, ClientType};
use crate::domain::contract::{AgreedPrice, Contract, Parties, Travel};
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::id::ClientId;
use crate::domain::money::Money;
use crate::domain::session::{Mode, SessionType};
use crate::practice::testing::{Build, client, day, id, practice};

/// Payers of the tests.
fn clients(client_type: ClientType) -> BTreeMap<ClientId, Client> {
    let ids = ["kunta", "yksi", "kaksi", "kolme"];
    let make = |name: &str| Client {
        id: id(name),
        ..client(client_type)
    };
    ids.iter().map(|name| (id(name), make(name))).collect()
}

/// Bills November 2026 on its last day.
fn billed(engagements: &[Engagement], billed: &Billed) -> Billing {
    let all = engagements.iter().map(Agreed::unchanged);
    within(
        all,
        billed,
        Some("2026-11-01"),
        &clients(ClientType::Company),
    )
}

fn within<'a>(
    engagements: impl IntoIterator<Item = Agreed<'a>>,
    billed: &Billed,
    from: Option<&str>,
    clients: &BTreeMap<ClientId, Client>,
) -> Billing {
    let practice = practice();
    let request = Request {
        practice: &practice,
        clients,
        billed,
        span: Span {
            from: from.map(day),
            to: day("2026-11-30"),
        },
        date: day("2026-11-30"),
    };
    bill(&request, engagements)
}

fn alone(build: Build) -> Billing {
    billed(&[build.done()], &Billed::default())
}

/// Says whether trials are paid for.
fn paid(contract: &mut Contract, billable: Option<bool>) {
    let trial = contract.trial.get_or_insert_default();
    trial.billable = billable;
    trial.sessions = trial.sessions.max(1);
}

/// Changes the price.
fn price(contract: &mut Contract, change: impl FnOnce(&mut AgreedPrice)) {
    if let Some(price) = &mut contract.price {
        change(price);
    }
}

/// A signed contract of a group at 280.00.
fn group() -> Build {
    Build::complete(Kind::Supervision, Form::Group).signed("2026-09-01", Parties::TwoParty)
}

/// The group with one session held in November.
fn held() -> Build {
    group().held(SessionType::Regular, &["2026-11-05"])
}

fn sums(billing: &Billing) -> Vec<(i64, i64, i64)> {
    let totals = billing.drafts.iter().map(|draft| draft.contents.totals());
    totals
        .map(|t| (t.net.cents(), t.vat.cents(), t.total.cents()))
        .collect()
}

fn reasons(billing: &Billing) -> Vec<(Reason, Option<&str>)> {
    let skipped = billing.skipped.iter();
    skipped
        .map(|s| (s.why.reason, s.why.key.as_deref()))
        .collect()
}

/// Says why the only engagement is left out.
fn only_reason(build: Build) -> Reason {
    let billing = alone(build);
    assert_eq!(billing.drafts, []);
    assert_eq!(billing.skipped.len(), 1);
    billing.skipped.first().unwrap().why.reason
}

/// The group that is driven to.
fn driven() -> Build {
    let travel = Travel {
        per_km: Money::from_cents(55).unwrap(),
        return_km: 46,
    };
    let build = group().terms(|contract| contract.travel = Some(travel));
    build
        .with(|e| e.mode = Some(Mode::OnSite))
        .held(SessionType::Regular, &["2026-11-05", "2026-11-26"])
}
