//! What `change` promises.

use std::thread;
use std::time::Duration;

use super::{Change, Commit};
use crate::store::error::StoreError;
use crate::store::file::Folder;
use crate::store::git::Git;
use crate::store::git::tests::{env, folder, nobody, path, repository, user};

/// Long enough for a forked child of another test to let go of a lock it has inherited for a moment.
pub(super) const SOON: Duration = Duration::from_secs(10);
const OLD: &str = "schema = 1 # before\n";
const NEW: &str = "schema = 1 # after\n";

/// Files to replace and to remove, committed.
pub(super) fn begun(folder: &Folder, git: &Git) {
    let mut change = Change::begin(folder, git, SOON).unwrap();
    change.create(path("engagements/k.toml"), OLD).unwrap();
    change.create(path("clients/gone.toml"), OLD).unwrap();
    change.commit("begin", &[]).unwrap();
}

/// A change that creates, replaces and removes.
pub(super) fn change(folder: &Folder, git: &Git) -> Result<Commit, StoreError> {
    let mut change = Change::begin(folder, git, SOON)?;
    change.create(path("invoices/2026/0001.toml"), NEW)?;
    change.replace(path("engagements/k.toml"), OLD.as_bytes(), NEW)?;
    change.remove(path("clients/gone.toml"), OLD.as_bytes())?;
    change.commit("invoice", &["2026/0001"])
}

pub(super) fn is_before(folder: &Folder) -> bool {
    folder
        .read_if_there(path("invoices/2026/0001.toml"))
        .unwrap()
        .is_none()
        && folder.read_bytes(path("engagements/k.toml")).unwrap() == OLD.as_bytes()
        && folder.read_bytes(path("clients/gone.toml")).unwrap() == OLD.as_bytes()
}

pub(super) fn is_after(folder: &Folder) -> bool {
    folder.read_bytes(path("invoices/2026/0001.toml")).unwrap() == NEW.as_bytes()
        && folder.read_bytes(path("engagements/k.toml")).unwrap() == NEW.as_bytes()
        && folder
            .read_if_there(path("clients/gone.toml"))
            .unwrap()
            .is_none()
}

pub(super) fn is_tidy(folder: &Folder) -> bool {
    let copies = folder.list(path(".tyo/pending.d")).unwrap();
    !folder.exists(path(".tyo/pending")).unwrap() && copies.is_empty()
}

pub(super) fn commits(folder: &Folder) -> usize {
    user(folder, &["log", "--format=%s"]).lines().count()
}

pub(super) fn hook(folder: &Folder, name: &str, text: &str) {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let file = folder.root().join(".git/hooks").join(name);
    let mut hook = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o755)
        .open(file)
        .unwrap();
    hook.write_all(text.as_bytes()).unwrap();
}

#[test]
fn a_change_is_one_commit_of_its_files_with_verb_and_ids() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);

    let commit = change(&folder, &git).unwrap();

    assert!(is_after(&folder) && is_tidy(&folder));
    assert_eq!(commit.id, git.head().unwrap());
    assert_eq!(
        commit.paths,
        [
            "invoices/2026/0001.toml",
            "engagements/k.toml",
            "clients/gone.toml"
        ]
    );
    let message = user(&folder, &["log", "-1", "--format=%B"]);
    assert_eq!(message, "invoice: 2026/0001\n\nTyo-Command: invoice\n\n");
    assert_eq!(user(&folder, &["status", "--porcelain"]), "");
}

#[test]
fn without_git_a_change_is_written_all_the_same() {
    let (_temp, folder) = folder();
    let git = Git::open(&folder, env()).unwrap();
    begun(&folder, &git);

    let commit = change(&folder, &git).unwrap();

    assert!(is_after(&folder) && is_tidy(&folder));
    assert_eq!(commit.id, None);
}

#[test]
fn equal_bytes_make_no_commit() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);

    let mut change = Change::begin(&folder, &git, SOON).unwrap();
    change
        .replace(path("engagements/k.toml"), OLD.as_bytes(), OLD)
        .unwrap();
    assert!(change.is_empty());
    let commit = change.commit("touch", &[]).unwrap();

    assert_eq!(
        commit,
        Commit {
            id: None,
            paths: Vec::new()
        }
    );
    assert_eq!(commits(&folder), 1);
}

#[test]
fn a_file_with_uncommitted_changes_is_not_written() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    folder
        .replace(path("clients/gone.toml"), b"edited")
        .unwrap();
    folder
        .replace(path("clients/gone.toml"), OLD.as_bytes())
        .unwrap();
    user(
        &folder,
        &["update-index", "--force-remove", "engagements/k.toml"],
    );

    let refused = change(&folder, &git).unwrap_err();

    assert!(
        matches!(refused, StoreError::DirtyFiles { paths } if paths == ["engagements/k.toml", "engagements/k.toml"]
        || paths == ["engagements/k.toml"])
    );
    assert!(is_before(&folder) && is_tidy(&folder));
}

#[test]
fn a_file_that_changed_since_it_was_read_is_not_written() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    folder.replace(path("engagements/k.toml"), b"mine").unwrap();

    let refused = change(&folder, &git).unwrap_err();

    assert!(
        matches!(refused, StoreError::ChangedMeanwhile { paths } if paths == ["engagements/k.toml"])
    );
    assert_eq!(
        folder.read_bytes(path("engagements/k.toml")).unwrap(),
        b"mine"
    );
    assert!(is_tidy(&folder));
}

#[test]
fn what_the_user_has_staged_stays_out_of_the_commit() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    folder.create(path("mine.txt"), b"mine").unwrap();
    user(&folder, &["add", "mine.txt"]);

    change(&folder, &git).unwrap();

    assert_eq!(user(&folder, &["status", "--porcelain"]), "A  mine.txt\n");
}

#[test]
fn files_that_git_ignores_are_written_but_not_committed() {
    let (_temp, folder, git) = repository();
    folder.create(path(".gitignore"), b"*.pdf\n").unwrap();
    let mut change = Change::begin(&folder, &git, SOON).unwrap();
    change.create(path("documents/a.pdf"), "pdf").unwrap();
    change.create(path("documents/a.md"), "md").unwrap();

    change.commit("contract-render", &["a"]).unwrap();

    assert_eq!(
        user(&folder, &["ls-tree", "-r", "--name-only", "HEAD"]),
        "documents/a.md\n"
    );
    assert_eq!(folder.read_bytes(path("documents/a.pdf")).unwrap(), b"pdf");
}

#[cfg(unix)]
#[test]
fn a_hook_that_refuses_leaves_everything_as_it_was() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    hook(
        &folder,
        "pre-commit",
        "#!/bin/sh\necho no thanks >&2\nexit 1\n",
    );

    let refused = change(&folder, &git).unwrap_err();

    assert!(matches!(refused, StoreError::GitFailed { stderr, .. } if stderr == "no thanks"));
    assert!(is_before(&folder) && is_tidy(&folder));
    assert_eq!(user(&folder, &["status", "--porcelain"]), "");
}

#[cfg(unix)]
#[test]
fn an_error_in_the_middle_of_writing_leaves_everything_as_it_was() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    let mut change = Change::begin(&folder, &git, SOON).unwrap();
    change.create(path("invoices/2026/0001.toml"), NEW).unwrap();
    change
        .replace(path("engagements/k.toml"), OLD.as_bytes(), NEW)
        .unwrap();
    change
        .create(path("invoices/2026/0001.toml/no"), NEW)
        .unwrap();

    let failed = change.commit("invoice", &["2026/0001"]);

    assert!(failed.is_err());
    assert!(is_before(&folder) && is_tidy(&folder));
    assert_eq!(user(&folder, &["status", "--porcelain"]), "");
}

#[test]
fn a_missing_identity_stops_before_anything_is_written() {
    let (_temp, folder, _git) = repository();
    let git = Git::open(&folder, nobody()).unwrap();

    let refused = Change::begin(&folder, &git, SOON).unwrap_err();

    assert!(matches!(
        refused,
        StoreError::NoIdentity {
            name: true,
            email: true
        }
    ));
}

#[test]
fn a_second_request_for_a_file_goes_on_from_the_first() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    let mut change = Change::begin(&folder, &git, SOON).unwrap();

    change
        .replace(path("engagements/k.toml"), OLD.as_bytes(), "middle")
        .unwrap();
    change
        .replace(path("engagements/k.toml"), b"middle", NEW)
        .unwrap();
    let stale = change.replace(path("engagements/k.toml"), OLD.as_bytes(), "other");

    assert!(matches!(stale, Err(StoreError::ChangedMeanwhile { .. })));
    change.commit("edit", &["k"]).unwrap();
    assert_eq!(
        folder.read_bytes(path("engagements/k.toml")).unwrap(),
        NEW.as_bytes()
    );
}

#[test]
fn two_changes_at_once_wait_for_each_other() {
    let (_temp, folder, git) = repository();
    let add = |name: usize| {
        let mut change = Change::begin(&folder, &git, Duration::from_secs(60)).unwrap();
        let number = folder.list(path("invoices")).unwrap().len() + 1;
        change
            .create(
                path(&format!("invoices/{number:04}.toml")),
                name.to_string(),
            )
            .unwrap();
        change.commit("invoice", &[]).unwrap();
    };

    thread::scope(|scope| (0..6).for_each(|name| drop(scope.spawn(move || add(name)))));

    let names = [
        "0001.toml",
        "0002.toml",
        "0003.toml",
        "0004.toml",
        "0005.toml",
        "0006.toml",
    ];
    assert_eq!(folder.list(path("invoices")).unwrap(), names);
    assert_eq!(commits(&folder), 6);
}

#[test]
fn a_second_change_is_refused_while_the_first_is_open() {
    let (_temp, folder, git) = repository();
    let _first = Change::begin(&folder, &git, SOON).unwrap();

    assert!(matches!(
        Change::begin(&folder, &git, Duration::ZERO),
        Err(StoreError::Locked { .. })
    ));
}
