//! The made-up practice in `examples/practice`, read as the program reads it. Writes nothing.

use std::collections::BTreeMap;
use std::path::Path;

use tyo::domain::client::Client;
use tyo::domain::engagement::Engagement;
use tyo::domain::practice::Practice;
use tyo::store::read;

/// Reads the files of one of its folders by their ids.
pub(crate) fn texts(folder: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/practice")
        .join(folder);
    let entry = |path: std::path::PathBuf| {
        let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (id, std::fs::read_to_string(&path).unwrap())
    };
    std::fs::read_dir(folder)
        .unwrap()
        .map(|file| entry(file.unwrap().path()))
        .collect()
}

/// Reads the practice itself.
pub(crate) fn practice() -> Practice {
    read::practice(include_str!("../../examples/practice/practice.toml")).unwrap()
}

/// Reads every client, in the order of their ids.
pub(crate) fn clients() -> Vec<Client> {
    texts("clients")
        .iter()
        .map(|(id, text)| read::client(&id.parse().unwrap(), text).unwrap())
        .collect()
}

/// Reads every engagement, in the order of their ids.
pub(crate) fn engagements() -> Vec<Engagement> {
    texts("engagements")
        .iter()
        .map(|(id, text)| read::engagement(&id.parse().unwrap(), text).unwrap())
        .collect()
}
