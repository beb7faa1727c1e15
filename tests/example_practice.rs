//! The made-up practice under `examples/practice`: every file reads, holds together and names nobody who is supervised.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Duration, NaiveDate};
use tyo::domain::client::Client;
use tyo::domain::engagement::{Engagement, Form, Kind};
use tyo::domain::party::Role;
use tyo::domain::practice::Practice;
use tyo::domain::session::SessionStatus;
use tyo::domain::share::Share;
use tyo::store::read;

const FIRST_LINE: &str = "# ESIMERKKI / FICTITIOUS – example price, not market data";

struct Example {
    practice: Practice,
    clients: Vec<Client>,
    engagements: Vec<Engagement>,
}

/// Returns stem and text of each file of a part of the folder, by name.
fn files(part: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/practice");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder.join(part))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    paths.sort();
    let stem = |path: &PathBuf| path.file_stem().unwrap().to_str().unwrap().to_owned();
    paths
        .iter()
        .map(|path| (stem(path), fs::read_to_string(path).unwrap()))
        .collect()
}

/// Reads the whole folder; a failure tells the file and every problem in it.
fn example() -> Example {
    let (_, text) = files("").remove(0);
    let client = |(id, text): &(String, String)| {
        read::client(&id.parse().unwrap(), text).unwrap_or_else(|found| panic!("{id}: {found:#?}"))
    };
    let engagement = |(id, text): &(String, String)| {
        read::engagement(&id.parse().unwrap(), text)
            .unwrap_or_else(|found| panic!("{id}: {found:#?}"))
    };
    Example {
        practice: read::practice(&text).unwrap_or_else(|found| panic!("{found:#?}")),
        clients: files("clients").iter().map(client).collect(),
        engagements: files("engagements").iter().map(engagement).collect(),
    }
}

#[test]
fn every_file_says_first_that_it_is_made_up() {
    for part in ["", "clients", "engagements"] {
        for (id, text) in files(part) {
            assert_eq!(text.lines().next(), Some(FIRST_LINE), "{id}");
        }
    }
}

#[test]
fn every_kind_and_form_occurs() {
    let example = example();
    let kinds: BTreeSet<Kind> = example.engagements.iter().map(|e| e.kind).collect();
    let forms: BTreeSet<Form> = example.engagements.iter().filter_map(|e| e.form).collect();

    assert_eq!(kinds, Kind::ALL.iter().copied().collect());
    assert_eq!(forms, Form::ALL.iter().copied().collect());
}

#[test]
fn every_client_and_supervisor_that_is_named_exists() {
    let example = example();
    let clients: BTreeSet<_> = example.clients.iter().map(|c| &c.id).collect();
    let supervisors: BTreeSet<_> = example.practice.supervisors.iter().map(|s| &s.id).collect();

    for e in &example.engagements {
        let mut named = e.payers.iter().map(|payer| &payer.client);
        let mut doing = e.supervisor.iter().chain(&e.co_supervisor);
        assert!(clients.contains(&e.client), "{}", e.id);
        assert!(named.all(|id| clients.contains(id)), "{}", e.id);
        assert!(doing.all(|id| supervisors.contains(id)), "{}", e.id);
    }
}

#[test]
fn every_method_and_topic_that_is_named_exists() {
    let example = example();
    let methods: BTreeSet<_> = example.practice.methods.iter().map(|m| &m.id).collect();
    let topics: BTreeSet<_> = example.practice.talk_topics.iter().map(|t| &t.id).collect();

    let mut proposed = example.practice.defaults.methods.iter();
    assert!(proposed.all(|id| methods.contains(id)));
    for e in &example.engagements {
        let played = e.relaxation.iter().filter_map(|r| r.method.as_ref());
        let mut used = e.contract.methods.iter().chain(played);
        let mut told = e.talk.iter().filter_map(|talk| talk.topic.as_ref());
        assert!(used.all(|id| methods.contains(id)), "{}", e.id);
        assert!(told.all(|id| topics.contains(id)), "{}", e.id);
    }
}

#[test]
fn the_shares_of_each_day_with_a_session_add_up() {
    for e in &example().engagements {
        for on in e.sessions.iter().map(|session| session.start.date()) {
            let holding = e.payers.iter().filter(|payer| payer.holds_on(on));
            let shares: Vec<Share> = holding.map(|payer| payer.share).collect();
            assert!(
                e.payers.is_empty() || Share::add_up(&shares),
                "{}: {on}",
                e.id
            );
        }
    }
}

#[test]
fn each_payer_carries_the_references_it_demands() {
    let example = example();
    for e in &example.engagements {
        for payer in &e.payers {
            let client = example
                .clients
                .iter()
                .find(|c| c.id == payer.client)
                .unwrap();
            let mut demanded = client.required_references.iter();
            assert!(demanded.all(|r| payer.reference(*r).is_some()), "{}", e.id);
        }
    }
}

#[test]
fn nobody_who_is_supervised_or_a_party_is_named() {
    let protected = |role: Role| matches!(role, Role::Supervisee | Role::Party);
    let coded = |who: &str| who.starts_with(['s', 'P']) && who[1..].parse::<u32>().is_ok();
    for e in &example().engagements {
        let mut signed = e.signatures.iter().filter(|s| protected(s.role));
        assert!(!e.people.iter().any(|p| protected(p.role)), "{}", e.id);
        assert!(
            signed.all(|s| s.who.as_deref().is_none_or(coded)),
            "{}",
            e.id
        );
    }
}

#[test]
fn what_lies_ahead_of_the_reference_day_is_planned_and_nothing_else_is() {
    let today: NaiveDate = "2026-11-21".parse().unwrap();
    for e in &example().engagements {
        assert!(
            e.sessions.is_sorted_by_key(|session| session.start),
            "{}",
            e.id
        );
        for session in &e.sessions {
            let planned = session.status == SessionStatus::Planned;
            assert_eq!(
                planned,
                session.start.date() > today,
                "{}: {}",
                e.id,
                session.id
            );
        }
    }
}

#[test]
fn no_supervisor_is_at_two_places_at_once() {
    let mut busy = Vec::new();
    for e in &example().engagements {
        let met = |status| matches!(status, SessionStatus::Planned | SessionStatus::Held);
        for session in e.sessions.iter().filter(|s| met(s.status)) {
            let end = session.start + Duration::minutes(session.minutes.into());
            let both = e.supervisor.iter().chain(&e.co_supervisor);
            busy.extend(both.map(|who| (who.clone(), session.start, end)));
        }
    }
    busy.sort();
    for pair in busy.windows(2) {
        assert!(pair[0].0 != pair[1].0 || pair[0].2 <= pair[1].1, "{pair:?}");
    }
}
