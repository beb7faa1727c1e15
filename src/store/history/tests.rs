//! What `history` promises.

use std::time::Duration;

use super::{last, undo};
use crate::store::change::Change;
use crate::store::error::{StoreError, UndoBlock};
use crate::store::file::Folder;
use crate::store::git::Git;
use crate::store::git::tests::{env, folder, path, repository, user};

/// Long enough for a forked child of another test to let go of a lock it has inherited for a moment.
const SOON: Duration = Duration::from_secs(10);

fn add(folder: &Folder, git: &Git, id: &str) -> String {
    let mut change = Change::begin(folder, git, SOON).unwrap();
    change
        .create(path(&format!("clients/{id}.toml")), "schema = 1\n")
        .unwrap();
    change.commit("client-add", &[id]).unwrap().id.unwrap()
}

fn set(folder: &Folder, git: &Git, name: &str, text: &str) {
    let mut change = Change::begin(folder, git, SOON).unwrap();
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

    let (past, commit) = undo(&folder, &git, SOON).unwrap();
    let (before, _) = undo(&folder, &git, SOON).unwrap();

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

    undo(&folder, &git, SOON).unwrap();

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
    let mut change = Change::begin(&folder, &git, SOON).unwrap();
    let old = folder.read_bytes(path("clients/first.toml")).unwrap();
    change.remove(path("clients/first.toml"), &old).unwrap();
    change.commit("client-remove", &["first"]).unwrap();

    undo(&folder, &git, SOON).unwrap();
    assert_eq!(folder.read_bytes(path("clients/first.toml")).unwrap(), old);

    undo(&folder, &git, SOON).unwrap();
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

    undo(&folder, &git, SOON).unwrap();

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

    let refused = undo(&folder, &git, SOON).unwrap_err();

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

    let refused = undo(&folder, &git, SOON).unwrap_err();

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
    let mut change = Change::begin(&folder, &git, SOON).unwrap();
    change
        .create(path("invoices/2026/0001.toml"), "schema = 1\n")
        .unwrap();
    change.commit("invoice", &["2026/0001"]).unwrap();

    let refused = undo(&folder, &git, SOON).unwrap_err();

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

    undo(&folder, &git, SOON).unwrap();

    assert!(folder.list(path("clients")).unwrap().is_empty());
    assert_eq!(user(&outer, &["status", "--porcelain"]), "");
}

#[test]
fn without_a_history_there_is_nothing_to_look_into() {
    let (_temp, folder) = folder();

    assert!(matches!(
        undo(&folder, &Git::absent(&folder), SOON),
        Err(StoreError::NoHistory)
    ));
}
