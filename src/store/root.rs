//! Finds the practice folder, and checks a place where a new one is to be made.

use std::io;

use camino::{Utf8Path, Utf8PathBuf};

use super::error::StoreError;
use super::file::Folder;

/// The file that makes a folder a practice.
pub const PRACTICE: &str = "practice.toml";

/// Finds the practice folder: the given one, or the nearest above it that holds a `practice.toml`.
pub fn find(from: &Utf8Path) -> Result<Folder, StoreError> {
    let full = from
        .canonicalize_utf8()
        .map_err(|source| StoreError::ReadFile {
            path: from.to_owned(),
            source,
        })?;
    match above(&full) {
        Some(root) => Ok(Folder::at(root)),
        None => Err(StoreError::NotAPractice { folder: full }),
    }
}

/// What a folder for a new practice may hold: the user's own `git init`, and what a run that was cut off left behind.
const FREE: [&str; 2] = [".git", ".tyo"];

/// Checks that a new practice may be made in a folder, and creates the folder when it is missing.
pub fn prepare(target: &Utf8Path) -> Result<Folder, StoreError> {
    let full = vacant(target)?;
    std::fs::create_dir_all(&full).map_err(|source| StoreError::CreateFolder {
        path: full.clone(),
        source,
    })?;
    Ok(Folder::at(full))
}

/// Checks that a new practice may be made in a folder, and returns its full path; creates nothing.
///
/// The folder may be missing; otherwise it must be empty, but for a `.git` that the user has made beforehand. It may not
/// lie inside another practice.
pub fn vacant(target: &Utf8Path) -> Result<Utf8PathBuf, StoreError> {
    let full = resolved(target)?;
    match above(&full) {
        Some(practice) if practice == full => {
            return Err(StoreError::AlreadyAPractice { folder: full });
        }
        Some(practice) => {
            return Err(StoreError::InsideAPractice {
                folder: full,
                practice,
            });
        }
        None => {}
    }
    if full.exists() && !full.is_dir() {
        return Err(StoreError::NotAFolder { folder: full });
    }
    let there = full.exists() && {
        let names = Folder::at(full.clone()).list(Utf8Path::new(""))?;
        names.iter().any(|name| !FREE.contains(&name.as_str()))
    };
    if there {
        return Err(StoreError::FolderNotEmpty { folder: full });
    }
    Ok(full)
}

fn above(from: &Utf8Path) -> Option<Utf8PathBuf> {
    let holds = |folder: &&Utf8Path| folder.join(PRACTICE).symlink_metadata().is_ok();
    from.ancestors().find(holds).map(Utf8Path::to_owned)
}

/// The full path of a folder that may not be there yet: links are followed as far as it is there.
fn resolved(target: &Utf8Path) -> Result<Utf8PathBuf, StoreError> {
    let failed = |source| StoreError::CreateFolder {
        path: target.to_owned(),
        source,
    };
    match target.canonicalize_utf8() {
        Ok(full) => return Ok(full),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(source) => return Err(failed(source)),
    }
    let full = camino::absolute_utf8(target).map_err(failed)?;
    match (full.parent(), full.file_name()) {
        (Some(parent), Some(name)) => Ok(resolved(parent)?.join(name)),
        _ => Ok(full),
    }
}

#[cfg(test)]
mod tests {
    use super::{find, prepare};
    use crate::store::error::StoreError;
    use crate::store::file::Folder;
    use crate::store::git::tests::{folder, path};

    #[test]
    fn a_practice_is_found_from_below() {
        let (_temp, folder) = folder();
        folder
            .create(path("practice.toml"), b"schema = 1\n")
            .unwrap();
        folder.create_folder(path("clients/old")).unwrap();

        let found = find(&folder.root().join("clients/old")).unwrap();

        assert_eq!(found.root(), folder.root().canonicalize_utf8().unwrap());
    }

    #[test]
    fn outside_a_practice_the_search_ends_with_the_starting_folder_named() {
        let (_temp, folder) = folder();

        let missing = find(folder.root()).unwrap_err();

        assert!(
            matches!(missing, StoreError::NotAPractice { folder: named } if named.ends_with(folder.root()))
        );
    }

    #[test]
    fn a_new_practice_may_be_made_in_a_missing_or_empty_folder() {
        let (_temp, folder) = folder();

        assert!(
            prepare(&folder.root().join("new/one"))
                .unwrap()
                .root()
                .is_dir()
        );
        assert!(prepare(&folder.root().join("new/one")).is_ok());
    }

    #[test]
    fn a_lone_git_folder_counts_as_empty() {
        let (_temp, folder) = folder();
        std::fs::create_dir(folder.root().join(".git")).unwrap();

        assert!(prepare(folder.root()).is_ok());
    }

    #[test]
    fn a_folder_with_anything_else_is_refused() {
        let (_temp, folder) = folder();
        folder.create(path("letter.txt"), b"x").unwrap();

        assert!(matches!(
            prepare(folder.root()),
            Err(StoreError::FolderNotEmpty { .. })
        ));
    }

    #[test]
    fn a_practice_is_not_made_where_a_file_lies() {
        let (_temp, folder) = folder();
        folder.create(path("letter.txt"), b"x").unwrap();

        assert!(matches!(
            prepare(&folder.root().join("letter.txt")),
            Err(StoreError::NotAFolder { .. })
        ));
    }

    #[test]
    fn a_practice_is_not_made_twice_nor_inside_another() {
        let (_temp, folder) = folder();
        let one = Folder::at(folder.root().join("one"));
        std::fs::create_dir(one.root()).unwrap();
        one.create(path("practice.toml"), b"").unwrap();

        assert!(matches!(
            prepare(one.root()),
            Err(StoreError::AlreadyAPractice { .. })
        ));
        assert!(matches!(
            prepare(&one.root().join("two/three")),
            Err(StoreError::InsideAPractice { .. })
        ));
        assert!(!one.root().join("two").exists());
    }
}
