//! The practice's own templates: those it has in place of built-in ones, a copy of a built-in one to begin with, a trial.
//!
//! A name that no built-in template has is no template; the folder of templates holds nothing else.

use std::collections::BTreeMap;

use camino::{Utf8Path, Utf8PathBuf};

use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::document::builtin::{BUILT_IN, BuiltIn};
use crate::document::locale::Language;
use crate::document::template::{self, Override, TemplateError};
use crate::store::error::StoreError;
use crate::store::file::Folder;
use crate::store::layout;

/// The practice's own templates by their names, such as `fi/supervision_contract.md`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own(BTreeMap<&'static str, Override>);

/// A template that documents are made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The name without language and ending, such as `parts/price`.
    pub name: String,
    /// The language.
    pub language: Language,
    /// Where the practice's own lies, where there is one.
    pub own: Option<Utf8PathBuf>,
}

impl Own {
    /// Reads those there are.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn read(folder: &Folder) -> Result<Self, StoreError> {
        let mut own = BTreeMap::new();
        if !folder.exists(Utf8Path::new(layout::TEMPLATES))? {
            return Ok(Self(own));
        }
        for known in BUILT_IN {
            let path = layout::template(known.name);
            if folder.exists(&path)? {
                let text = folder.read(&path)?.normal().into_owned();
                let path = path.into_string();
                own.insert(known.name, Override { path, text });
            }
        }
        Ok(Self(own))
    }

    /// Finds one by its name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Override> {
        self.0.get(name).cloned()
    }

    /// Lists every template in every language.
    #[must_use]
    pub fn list(&self) -> Vec<Listed> {
        let mut listed: Vec<Listed> = BUILT_IN
            .iter()
            .filter_map(|known| self.listed(known))
            .collect();
        listed.sort_by(|a, b| a.name.cmp(&b.name));
        listed
    }

    fn listed(&self, known: &BuiltIn) -> Option<Listed> {
        let (language, name) = parts(known)?;
        let own = self.0.get(known.name);
        Some(Listed {
            name: name.to_owned(),
            language,
            own: own.map(|own| Utf8PathBuf::from(own.path.as_str())),
        })
    }

    /// Returns how many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Tries each on sample data and returns every error.
    #[must_use]
    pub fn check(&self) -> Vec<TemplateError> {
        let tried = self.0.iter().map(|(name, own)| template::check(name, own));
        tried.filter_map(Result::err).collect()
    }
}

/// Finds the built-in templates of a name, in one language or all.
///
/// # Errors
/// When there is none.
pub fn named(
    text: &str,
    language: Option<Language>,
) -> Result<Vec<&'static BuiltIn>, CommandError> {
    let wanted = text.trim_end_matches(".md").replace('-', "_");
    let (wanted, language) = match wanted.split_once('/') {
        Some((code, rest)) if code.parse::<Language>().is_ok() => {
            (rest.to_owned(), code.parse().ok())
        }
        _ => (wanted, language),
    };
    let is_it = |known: &&BuiltIn| {
        parts(known).is_some_and(|(of, name)| {
            name == wanted && language.is_none_or(|language| language == of)
        })
    };
    let found: Vec<&BuiltIn> = BUILT_IN.iter().filter(is_it).collect();
    if found.is_empty() {
        let facts = vec![("name", text.to_owned())];
        return Err(CommandError::refused(Rule::NoSuchTemplate, facts));
    }
    Ok(found)
}

/// Returns where the practice's own template would lie; it must not be there yet.
///
/// # Errors
/// When it is.
pub fn vacant(folder: &Folder, known: &BuiltIn) -> Result<Utf8PathBuf, CommandError> {
    let path = layout::template(known.name);
    if folder.exists(&path)? {
        let facts = vec![("path", path.into_string())];
        return Err(CommandError::refused(Rule::TemplateThere, facts));
    }
    Ok(path)
}

/// Files in the folder of templates that stand in the place of none.
///
/// # Errors
/// When the folder cannot be listed.
pub fn strangers(folder: &Folder) -> Result<Vec<Utf8PathBuf>, StoreError> {
    let mut found = Vec::new();
    let top = Utf8PathBuf::from(layout::TEMPLATES);
    if folder.exists(&top)? {
        gather(folder, &top, 0, &mut found)?;
    }
    Ok(found)
}

/// Gathers files that are no templates, two folders deep, as deep as templates lie.
fn gather(
    folder: &Folder,
    at: &Utf8Path,
    depth: usize,
    found: &mut Vec<Utf8PathBuf>,
) -> Result<(), StoreError> {
    for name in folder
        .list(at)?
        .iter()
        .filter(|name| !name.starts_with('.'))
    {
        let path = at.join(name);
        let inside = path.strip_prefix(layout::TEMPLATES).unwrap_or(&path);
        if BUILT_IN.iter().any(|known| inside == known.name) {
            continue;
        }
        let is_folder = BUILT_IN
            .iter()
            .any(|known| Utf8Path::new(known.name).starts_with(inside));
        if is_folder && depth < 2 {
            gather(folder, &path, depth + 1, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// Splits a built-in template's name into language and name.
fn parts(known: &BuiltIn) -> Option<(Language, &'static str)> {
    let (code, name) = known.name.split_once('/')?;
    Some((code.parse().ok()?, name.strip_suffix(".md")?))
}

#[cfg(test)]
mod tests {
    use camino::{Utf8Path, Utf8PathBuf};

    use super::{Own, named, strangers, vacant};
    use crate::document::builtin;
    use crate::document::locale::Language;
    use crate::store::file::Folder;

    fn folder() -> (tempfile::TempDir, Folder) {
        let temp = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::from_path_buf(temp.path().to_owned()).unwrap();
        (temp, Folder::at(root))
    }

    fn write(folder: &Folder, path: &str, text: &str) {
        let path = Utf8Path::new(path);
        folder.create_folder(path.parent().unwrap()).unwrap();
        folder.create(path, text.as_bytes()).unwrap();
    }

    #[test]
    fn a_template_is_found_by_name_with_or_without_its_language() {
        assert_eq!(named("supervision-contract", None).unwrap().len(), 3);
        assert_eq!(named("parts/price", Some(Language::Sv)).unwrap().len(), 1);
        assert_eq!(
            named("en/closing_letter.md", None)
                .unwrap()
                .first()
                .map(|t| t.name),
            Some("en/closing_letter.md")
        );
        assert!(named("../secrets", None).is_err());
    }

    #[test]
    fn an_own_template_takes_the_place_of_the_built_in_one() {
        let (_temp, folder) = folder();
        write(
            &folder,
            "templates/fi/closing_letter.md",
            "# {{ header.reference }}\n",
        );
        let own = Own::read(&folder).unwrap();

        assert_eq!(own.count(), 1);
        assert!(own.find("fi/closing_letter.md").is_some());
        assert!(own.list().iter().any(|listed| listed.own.is_some()));
        assert!(own.check().is_empty(), "{:?}", own.check());
    }

    #[test]
    fn every_wrong_template_is_told_with_its_place() {
        let (_temp, folder) = folder();
        write(
            &folder,
            "templates/fi/closing_letter.md",
            "# Hei\n\n{{ header.\n",
        );
        write(
            &folder,
            "templates/sv/closing_letter.md",
            "{{ sender.name | safe }}\n",
        );
        let told: Vec<String> = Own::read(&folder)
            .unwrap()
            .check()
            .iter()
            .map(ToString::to_string)
            .collect();

        assert_eq!(told.len(), 2);
        assert!(
            told.iter()
                .any(|t| t.starts_with("templates/fi/closing_letter.md:")),
            "{told:?}"
        );
        assert!(
            told.iter()
                .any(|t| t.starts_with("templates/sv/closing_letter.md:1:")),
            "{told:?}"
        );
    }

    #[test]
    fn a_file_that_stands_in_for_nothing_is_found() {
        let (_temp, folder) = folder();
        write(&folder, "templates/fi/supervison_contract.md", "x");
        write(&folder, "templates/fi/parts/price.md", "x");

        assert_eq!(
            strangers(&folder).unwrap(),
            [Utf8Path::new("templates/fi/supervison_contract.md")]
        );
    }

    #[test]
    fn an_own_template_is_never_written_over() {
        let (_temp, folder) = folder();
        write(&folder, "templates/fi/closing_letter.md", "mine");
        let known = builtin::find("fi/closing_letter.md").unwrap();

        assert!(vacant(&folder, known).is_err());
        assert!(vacant(&folder, builtin::find("sv/closing_letter.md").unwrap()).is_ok());
    }
}
