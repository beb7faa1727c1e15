//! The made-up practice of `examples/practice`, carried in the program so that `tyo demo` needs nothing else.

use camino::Utf8PathBuf;
use chrono::NaiveDate;

use super::skeleton::{ATTRIBUTES, IGNORED, guide};
use crate::domain::language::Language;

macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../../examples/practice/", $path)))),+]
    };
}

/// Every file, by its path in the practice folder.
const FILES: &[(&str, &str)] = files![
    "practice.toml",
    "clients/bjorkvik.toml",
    "clients/honkaranta.toml",
    "clients/hopeajoki.toml",
    "clients/kaisla.toml",
    "clients/kettuleipa.toml",
    "clients/kirjokanto.toml",
    "clients/kivikangas.toml",
    "clients/kuusilahti.toml",
    "clients/lahdevesi.toml",
    "clients/lumme.toml",
    "clients/ohjattava-01.toml",
    "clients/ohjattava-07.toml",
    "clients/pihlaja.toml",
    "clients/rantakivi.toml",
    "clients/saarenvirta.toml",
    "clients/seurakunta.toml",
    "clients/seurue-01.toml",
    "clients/terapeutti-12.toml",
    "clients/tuulikallio.toml",
    "clients/vaskiniemi.toml",
    "clients/vesikko.toml",
    "engagements/arvioinnissa-tiimi.toml",
    "engagements/esihenkilo-kirjokanto.toml",
    "engagements/havitetty-2023.toml",
    "engagements/hiljeni-1.toml",
    "engagements/hopeajoki-tyoryhma.toml",
    "engagements/kartoitus-1.toml",
    "engagements/kieltaytyi-1.toml",
    "engagements/kirkko-yksilo.toml",
    "engagements/kokeilu-loppui-1.toml",
    "engagements/koulu-yhteiso.toml",
    "engagements/kuusilahti-vk-ryhma.toml",
    "engagements/kysely-1.toml",
    "engagements/luento-bjorkvik.toml",
    "engagements/luento-peruttu.toml",
    "engagements/luento-tarjottu.toml",
    "engagements/luonnos-1.toml",
    "engagements/monityonantaja-ryhma.toml",
    "engagements/ohjattu-1.toml",
    "engagements/paattynyt-tiimi.toml",
    "engagements/pari-lahdevesi.toml",
    "engagements/rentoutus-polttarit.toml",
    "engagements/rentoutus-tyhy.toml",
    "engagements/sovittelu-ei-sovi.toml",
    "engagements/sovittelu-kesken.toml",
    "engagements/sovittelu-saarenvirta.toml",
    "engagements/sovittelu-vetaytynyt.toml",
    "engagements/tarjous-1.toml",
    "engagements/terapeutti-toto.toml",
    "engagements/vanhentunut-1.toml",
    "engagements/vaskiniemi-tiimi.toml",
    "engagements/vetaytyi-1.toml",
    "engagements/yksilo-itsemaksava.toml",
    "engagements/yksilo-k12.toml",
];

/// The name of the made-up business.
pub const NAME: &str = "Tmi Esimerkkiohjaus";

/// Returns the day on which the example stands as it does.
#[must_use]
pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap_or_default()
}

/// Returns the files of the example, with a guide for a reader of that language.
#[must_use]
pub fn files(language: Language) -> Vec<(Utf8PathBuf, String)> {
    let record = FILES
        .iter()
        .map(|(path, text)| ((*path).into(), (*text).to_owned()));
    let around = [
        ("README.md", guide(language, NAME)),
        (".gitattributes", ATTRIBUTES.to_owned()),
        (".gitignore", IGNORED.to_owned()),
    ];
    record
        .chain(around.map(|(path, text)| (path.into(), text)))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::{FILES, NAME};

    fn walk(folder: &Path, root: &Path, found: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else {
                let inside = path.strip_prefix(root).unwrap();
                found.insert(inside.to_str().unwrap().replace('\\', "/"));
            }
        }
    }

    #[test]
    fn no_file_of_the_example_is_forgotten() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/practice");
        let mut there = BTreeSet::new();
        walk(&root, &root, &mut there);

        let carried: BTreeSet<String> = FILES.iter().map(|(path, _)| (*path).to_owned()).collect();

        assert_eq!(carried, there);
    }

    #[test]
    fn the_name_is_that_of_the_example() {
        let (_, text) = FILES
            .iter()
            .find(|(path, _)| *path == "practice.toml")
            .unwrap();

        assert!(text.contains(&format!("name = \"{NAME}\"")));
    }
}
