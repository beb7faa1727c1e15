//! The folder: `practice.toml`, the clients and the engagements, each written by its own file's functions.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::numbers::Numbers;
use crate::parts::FIRST_LINE;
use crate::{client, occasion, process};

/// The example's own practice file: the same business does the generated work.
const PRACTICE: &str = include_str!("../practice/practice.toml");

/// Writes a whole practice into a folder that is empty or does not exist.
pub(crate) fn generate(dir: &Path, engagements: u32, sessions: u32) -> io::Result<()> {
    refuse_filled(dir)?;
    fs::create_dir_all(dir.join("clients"))?;
    fs::create_dir_all(dir.join("engagements"))?;
    write(&dir.join("practice.toml"), PRACTICE)?;
    let clients = engagements.div_ceil(10);
    let mut numbers = Numbers::new();
    for index in 0..clients {
        let path = dir.join(format!("clients/{}.toml", client::id(index)));
        write(&path, &format!("{FIRST_LINE}{}", client::text(index)))?;
    }
    for index in 0..engagements {
        let path = dir.join(format!("engagements/k{index:05}.toml"));
        let text = engagement(&mut numbers, index, clients, sessions);
        write(&path, &format!("{FIRST_LINE}{text}"))?;
    }
    Ok(())
}

/// Writes down one engagement: mostly processes, now and then a mediation, a talk or a relaxation.
fn engagement(numbers: &mut Numbers, index: u32, clients: u32, sessions: u32) -> String {
    let client = numbers.below(clients);
    if client::is_consumer(client) && index.is_multiple_of(5) {
        return occasion::relaxation(numbers, client);
    }
    match index % 12 {
        4 if !client::is_consumer(client) => occasion::mediation(numbers, client),
        7 if !client::is_consumer(client) => occasion::talk(numbers, client),
        10 => occasion::relaxation(numbers, client),
        _ => process::text(numbers, index, client, clients, sessions),
    }
}

/// Refuses a folder that holds something.
fn refuse_filled(dir: &Path) -> io::Result<()> {
    let filled = match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    if filled {
        let what = format!("{} is not empty", dir.display());
        return Err(io::Error::new(ErrorKind::AlreadyExists, what));
    }
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "made-up files in a new folder; nothing is lost when a write stops half-way"
)]
fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use chrono::Datelike;
    use tyo::domain::engagement::{Engagement, Kind};
    use tyo::domain::share::Share;
    use tyo::store::read;

    use super::generate;

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
}
