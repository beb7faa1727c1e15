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
