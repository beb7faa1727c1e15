//! Undo: takes the last command back with a new commit; history itself is never rewritten.
//!
//! The files of that command are written as they were before it, through an ordinary [`Change`]. There is nothing to merge:
//! where a file has been changed since, undo refuses. A second undo takes back the command before.

use std::collections::HashSet;
use std::time::Duration;

use camino::Utf8Path;

use super::change::{Change, Commit};
use super::error::{StoreError, UndoBlock};
use super::file::Folder;
use super::git::{Git, Logged, Touched};
use super::message::Message;

/// Where issued invoices lie; only a credit note takes one back.
const INVOICES: &str = "invoices";

/// How many commits are looked at in one go.
const PAGE: usize = 100;

/// The last command that has not been taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Its commit.
    pub id: String,
    /// Its verb.
    pub verb: String,
    /// What it was about.
    pub ids: Vec<String>,
    /// What it did to which files.
    pub files: Vec<Touched>,
    before: String,
}

/// Finds the command that undo would take back, and checks that it may.
pub fn last(git: &Git) -> Result<Past, StoreError> {
    if !git.is_ready() {
        return Err(StoreError::NoHistory);
    }
    let (commit, message) = newest(git)?;
    let blocked = |block| StoreError::UndoBlocked {
        id: commit.id.clone(),
        verb: message.verb().to_owned(),
        block,
    };
    let parents = git.parents(&commit.id)?;
    let [before] = parents.as_slice() else {
        return Err(blocked(UndoBlock::NoSingleParent));
    };
    let files = git.touched(before, &commit.id)?;
    if let Some(block) = block(git, &commit, &files)? {
        return Err(blocked(block));
    }
    Ok(Past {
        id: commit.id.clone(),
        verb: message.verb().to_owned(),
        ids: message.ids().to_vec(),
        files,
        before: before.clone(),
    })
}

/// Takes the last command back.
pub fn undo(folder: &Folder, git: &Git, wait: Duration) -> Result<(Past, Commit), StoreError> {
    if !git.is_ready() {
        return Err(StoreError::NoHistory);
    }
    let mut change = Change::begin(folder, git, wait)?;
    let past = last(git)?;
    for (file, path) in past
        .files
        .iter()
        .filter_map(|file| Some((file, file.path.as_deref()?)))
    {
        restore(&mut change, folder, git, &past.before, file, path)?;
    }
    let ids: Vec<_> = past.ids.iter().map(String::as_str).collect();
    let commit = change.commit_as(&Message::undo(&ids, &past.id)?)?;
    Ok((past, commit))
}

fn restore(
    change: &mut Change<'_>,
    folder: &Folder,
    git: &Git,
    before: &str,
    file: &Touched,
    path: &Utf8Path,
) -> Result<(), StoreError> {
    let old = || git.show(before, path);
    match (file.before, file.after) {
        (true, true) => change.replace(path, &now(folder, path)?, old()?),
        (true, false) => change.create(path, old()?),
        (false, _) => change.remove(path, &now(folder, path)?),
    }
}

fn now(folder: &Folder, path: &Utf8Path) -> Result<Vec<u8>, StoreError> {
    let there = folder.read_if_there(path)?;
    there.ok_or_else(|| StoreError::DirtyFiles {
        paths: vec![path.to_owned()],
    })
}

/// The newest commit of ours that is neither an undo nor undone.
fn newest(git: &Git) -> Result<(Logged, Message), StoreError> {
    let mut undone = HashSet::new();
    for page in 0.. {
        let commits = git.log(None, page * PAGE, PAGE)?;
        let end = commits.len() < PAGE;
        for commit in commits {
            let Some(message) = Message::read(&commit.message) else {
                continue;
            };
            if let Some(id) = message.undoes() {
                undone.insert(id.to_owned());
            } else if !undone.contains(&commit.id) {
                return Ok((commit, message));
            }
        }
        if end {
            break;
        }
    }
    Err(StoreError::NothingToUndo)
}

fn block(git: &Git, commit: &Logged, files: &[Touched]) -> Result<Option<UndoBlock>, StoreError> {
    let paths: Option<Vec<_>> = files.iter().map(|file| file.path.as_deref()).collect();
    let Some(paths) = paths else {
        return Ok(Some(UndoBlock::OutsideFolder));
    };
    if paths.iter().any(|path| path.starts_with(INVOICES)) {
        return Ok(Some(UndoBlock::IssuedInvoice));
    }
    let since = git.touched(&commit.id, "HEAD")?;
    let changed = since.into_iter().filter_map(|file| file.path);
    let changed: Vec<_> = changed
        .filter(|path| paths.contains(&path.as_path()))
        .collect();
    Ok((!changed.is_empty()).then_some(UndoBlock::ChangedSince { paths: changed }))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{last, undo};
    use crate::store::change::Change;
    use crate::store::error::{StoreError, UndoBlock};
    use crate::store::file::Folder;
    use crate::store::git::Git;
    use crate::store::git::tests::{env, folder, path, repository, user};

    const NOW: Duration = Duration::ZERO;

    fn add(folder: &Folder, git: &Git, id: &str) -> String {
        let mut change = Change::begin(folder, git, NOW).unwrap();
        change
            .create(path(&format!("clients/{id}.toml")), "schema = 1\n")
            .unwrap();
        change.commit("client-add", &[id]).unwrap().id.unwrap()
    }

    fn set(folder: &Folder, git: &Git, name: &str, text: &str) {
        let mut change = Change::begin(folder, git, NOW).unwrap();
        let old = folder.read_bytes(path(name)).unwrap();
        change.replace(path(name), &old, text).unwrap();
        change.commit("client-set", &["x"]).unwrap();
    }

    #[test]
    fn undo_takes_back_commands_one_by_one() {
        let (_temp, folder, git) = repository();
        add(&folder, &git, "first");
        let second = add(&folder, &git, "second");
        let third = add(&folder, &git, "third");

        let (past, commit) = undo(&folder, &git, NOW).unwrap();
        let (before, _) = undo(&folder, &git, NOW).unwrap();

        assert_eq!(
            (past.id, past.verb.as_str(), past.ids),
            (third, "client-add", vec!["third".to_owned()])
        );
        assert_eq!(commit.paths, ["clients/third.toml"]);
        assert_eq!(before.id, second);
        assert_eq!(folder.list(path("clients")).unwrap(), ["first.toml"]);
        assert_eq!(user(&folder, &["status", "--porcelain"]), "");
    }

    #[test]
    fn undo_writes_its_own_commit_that_names_the_other() {
        let (_temp, folder, git) = repository();
        add(&folder, &git, "first");
        let second = add(&folder, &git, "second");

        undo(&folder, &git, NOW).unwrap();

        let message = user(&folder, &["log", "-1", "--format=%B"]);
        assert_eq!(
            message,
            format!("undo: second\n\nTyo-Command: undo\nTyo-Undo: {second}\n\n")
        );
    }

    #[test]
    fn undo_restores_the_old_bytes_and_removed_files() {
        let (_temp, folder, git) = repository();
        add(&folder, &git, "first");
        set(
            &folder,
            &git,
            "clients/first.toml",
            "schema = 1\r\nname = \"ä\"\r\n",
        );
        let mut change = Change::begin(&folder, &git, NOW).unwrap();
        let old = folder.read_bytes(path("clients/first.toml")).unwrap();
        change.remove(path("clients/first.toml"), &old).unwrap();
        change.commit("client-remove", &["first"]).unwrap();

        undo(&folder, &git, NOW).unwrap();
        assert_eq!(folder.read_bytes(path("clients/first.toml")).unwrap(), old);

        undo(&folder, &git, NOW).unwrap();
        assert_eq!(
            folder.read_bytes(path("clients/first.toml")).unwrap(),
            b"schema = 1\n"
        );
    }

    #[test]
    fn undo_steps_over_the_users_own_commits_of_other_files() {
        let (_temp, folder, git) = repository();
        add(&folder, &git, "first");
        add(&folder, &git, "second");
        folder.create(path("notes.txt"), b"mine").unwrap();
        user(&folder, &["add", "notes.txt"]);
        user(&folder, &["commit", "-qm", "mine"]);

        undo(&folder, &git, NOW).unwrap();

        assert!(folder.exists(path("notes.txt")).unwrap());
        assert!(!folder.exists(path("clients/second.toml")).unwrap());
    }

    #[test]
    fn a_file_committed_since_blocks_undo() {
        let (_temp, folder, git) = repository();
        add(&folder, &git, "first");
        add(&folder, &git, "second");
        folder
            .replace(path("clients/second.toml"), b"mine")
            .unwrap();
        user(&folder, &["commit", "-qam", "mine"]);

        let refused = undo(&folder, &git, NOW).unwrap_err();

        let StoreError::UndoBlocked {
            block: UndoBlock::ChangedSince { paths },
            ..
        } = refused
        else {
            panic!("{refused}")
        };
        assert_eq!(paths, ["clients/second.toml"]);
        assert_eq!(
            folder.read_bytes(path("clients/second.toml")).unwrap(),
            b"mine"
        );
    }

    #[test]
    fn a_file_edited_since_blocks_undo() {
        let (_temp, folder, git) = repository();
        add(&folder, &git, "first");
        add(&folder, &git, "second");
        folder
            .replace(path("clients/second.toml"), b"mine")
            .unwrap();

        let refused = undo(&folder, &git, NOW).unwrap_err();

        assert!(
            matches!(refused, StoreError::DirtyFiles { paths } if paths == ["clients/second.toml"])
        );
        assert_eq!(
            folder.read_bytes(path("clients/second.toml")).unwrap(),
            b"mine"
        );
    }

    #[test]
    fn an_issued_invoice_is_not_undone() {
        let (_temp, folder, git) = repository();
        add(&folder, &git, "first");
        let mut change = Change::begin(&folder, &git, NOW).unwrap();
        change
            .create(path("invoices/2026/0001.toml"), "schema = 1\n")
            .unwrap();
        change.commit("invoice", &["2026/0001"]).unwrap();

        let refused = undo(&folder, &git, NOW).unwrap_err();

        assert!(matches!(
            refused,
            StoreError::UndoBlocked {
                block: UndoBlock::IssuedInvoice,
                ..
            }
        ));
        assert!(folder.exists(path("invoices/2026/0001.toml")).unwrap());
    }

    #[test]
    fn the_first_commit_and_an_empty_history_are_not_undone() {
        let (_temp, folder, git) = repository();
        assert!(matches!(last(&git), Err(StoreError::NothingToUndo)));

        add(&folder, &git, "first");

        let refused = last(&git).unwrap_err();
        assert!(matches!(
            refused,
            StoreError::UndoBlocked {
                block: UndoBlock::NoSingleParent,
                ..
            }
        ));
    }

    #[test]
    fn a_practice_in_a_larger_repository_undoes_its_own_commands() {
        let (_temp, outer, _git) = repository();
        outer
            .create(path("practice/practice.toml"), b"schema = 1\n")
            .unwrap();
        user(&outer, &["add", "."]);
        user(&outer, &["commit", "-qm", "mine"]);
        let folder = Folder::at(outer.root().join("practice"));
        let git = Git::open(&folder, env()).unwrap();
        add(&folder, &git, "first");

        undo(&folder, &git, NOW).unwrap();

        assert!(folder.list(path("clients")).unwrap().is_empty());
        assert_eq!(user(&outer, &["status", "--porcelain"]), "");
    }

    #[test]
    fn without_a_history_there_is_nothing_to_look_into() {
        let (_temp, folder) = folder();

        assert!(matches!(
            undo(&folder, &Git::absent(&folder), NOW),
            Err(StoreError::NoHistory)
        ));
    }
}
