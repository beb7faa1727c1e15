//! What a generated folder promises.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::Datelike;
use tyo::domain::engagement::{Engagement, Kind};
use tyo::domain::share::Share;
use tyo::store::read;

use crate::folder::generate;

/// Returns stem and text of each file of a part of a folder, by name.
fn files(dir: &Path) -> Vec<(String, String)> {
    let paths = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<(String, String)> = paths
        .map(|path| {
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (stem, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn engagements(dir: &Path) -> Vec<Engagement> {
    let read = |(id, text): &(String, String)| {
        read::engagement(&id.parse().unwrap(), text)
            .unwrap_or_else(|found| panic!("{id}: {found:#?}\n{text}"))
    };
    files(&dir.join("engagements")).iter().map(read).collect()
}

#[test]
fn a_generated_folder_reads_without_problems_and_holds_together() {
    let dir = tempfile::tempdir().unwrap();
    generate(dir.path(), 240, 12).unwrap();

    let mut clients = BTreeSet::new();
    for (id, text) in files(&dir.path().join("clients")) {
        let client = read::client(&id.parse().unwrap(), &text);
        clients.insert(client.unwrap_or_else(|found| panic!("{id}: {found:#?}")).id);
    }
    assert_eq!(clients.len(), 24);
    for e in engagements(dir.path()) {
        let shares: Vec<Share> = e.payers.iter().map(|payer| payer.share).collect();
        assert!(clients.contains(&e.client), "{}", e.id);
        assert!(
            e.payers.iter().all(|payer| clients.contains(&payer.client)),
            "{}",
            e.id
        );
        assert!(shares.is_empty() || Share::add_up(&shares), "{}", e.id);
    }
}

#[test]
fn every_kind_occurs_and_every_month_of_the_year_has_sessions() {
    let dir = tempfile::tempdir().unwrap();
    generate(dir.path(), 240, 12).unwrap();
    let all = engagements(dir.path());

    let kinds: BTreeSet<Kind> = all.iter().map(|e| e.kind).collect();
    let starts = all.iter().flat_map(|e| &e.sessions).map(|s| s.start);
    let months: BTreeSet<u32> = starts
        .filter(|start| start.year() == 2026)
        .map(|start| start.month())
        .collect();

    assert_eq!(kinds.len(), Kind::ALL.len());
    assert_eq!(months, (1..=12).collect());
}

#[test]
fn one_session_or_very_many_read_as_well() {
    for sessions in [1, 2, 300] {
        let dir = tempfile::tempdir().unwrap();
        generate(dir.path(), 60, sessions).unwrap();
        assert_eq!(engagements(dir.path()).len(), 60);
    }
}

#[test]
fn the_same_arguments_write_the_same_bytes() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    generate(one.path(), 30, 6).unwrap();
    generate(other.path(), 30, 6).unwrap();

    for part in ["clients", "engagements"] {
        assert_eq!(
            files(&one.path().join(part)),
            files(&other.path().join(part))
        );
    }
}

#[test]
fn a_folder_that_holds_something_is_refused_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("mine")).unwrap();

    assert!(generate(dir.path(), 1, 1).is_err());
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}
