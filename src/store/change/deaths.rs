//! What is promised under a run that dies.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Change;
use super::tests::{SOON, begun, change, commits, hook, is_after, is_before, is_tidy};
use crate::store::error::StoreError;
use crate::store::fault;
use crate::store::file::Folder;
use crate::store::git::Git;
use crate::store::git::tests::{folder, path, repository, user};

/// Runs the change and lets it die at the n-th place; says whether it got that far.
fn dies_at(n: usize, folder: &Folder, git: &Git) -> bool {
    fault::kill_at(Some(n));
    let died = catch_unwind(AssertUnwindSafe(|| change(folder, git))).is_err();
    fault::kill_at(None);
    died
}

/// Kills the change at each place in turn and answers for how many of them the next run kept and took back.
fn survive(make: impl Fn() -> (tempfile::TempDir, Folder, Git)) -> (usize, usize) {
    let (mut kept, mut taken_back) = (0, 0);
    for n in 1.. {
        let (_temp, folder, git) = make();
        begun(&folder, &git);
        if !dies_at(n, &folder, &git) {
            break;
        }
        drop(Change::begin(&folder, &git, SOON).unwrap());
        assert!(is_tidy(&folder), "stop {n}");
        assert!(is_before(&folder) != is_after_or_torn(&folder), "stop {n}");
        if git.is_ready() {
            assert_eq!(user(&folder, &["status", "--porcelain"]), "", "stop {n}");
            assert_eq!(
                commits(&folder),
                1 + usize::from(!is_before(&folder)),
                "stop {n}"
            );
        }
        let back = usize::from(is_before(&folder));
        (kept, taken_back) = (kept + 1 - back, taken_back + back);
    }
    (kept, taken_back)
}

/// Anything but the state before must be the whole state after.
fn is_after_or_torn(folder: &Folder) -> bool {
    let before = is_before(folder);
    assert!(before || is_after(folder), "torn");
    !before
}

#[test]
fn a_run_that_dies_anywhere_is_finished_or_taken_back_by_the_next() {
    let (kept, taken_back) = survive(repository);

    // Dying: two copies, the note and two of three files are taken back; the last file, the index, the commit, the note kept.
    assert_eq!((taken_back, kept), (5, 4));
}

#[test]
fn a_run_that_dies_without_git_is_finished_or_taken_back_too() {
    let plain = || {
        let (temp, folder) = folder();
        let git = Git::absent(&folder);
        (temp, folder, git)
    };

    assert_eq!(survive(plain), (2, 5));
}

#[test]
fn a_recovery_that_dies_is_recovered_as_well() {
    let outcomes = (1..=6).map(|n| {
        let (_temp, folder, git) = repository();
        begun(&folder, &git);
        assert!(dies_at(5, &folder, &git));
        fault::kill_at(Some(n));
        let _ = catch_unwind(AssertUnwindSafe(|| {
            Change::begin(&folder, &git, SOON).map(drop)
        }));
        fault::kill_at(None);
        drop(Change::begin(&folder, &git, SOON).unwrap());
        is_before(&folder) && is_tidy(&folder)
    });

    assert!(outcomes.into_iter().all(|whole| whole));
}

#[test]
fn the_next_run_says_what_became_of_the_dead_one() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    assert!(dies_at(7, &folder, &git));

    let change = Change::begin(&folder, &git, SOON).unwrap();

    let recovered = change.recovered().unwrap();
    assert_eq!((recovered.verb.as_str(), recovered.kept), ("invoice", true));
    assert_eq!(recovered.id, git.head().unwrap());
}

#[test]
fn a_file_edited_by_hand_after_a_death_is_not_touched() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    assert!(dies_at(5, &folder, &git));
    folder.replace(path("engagements/k.toml"), b"mine").unwrap();

    let stopped = Change::begin(&folder, &git, SOON).unwrap_err();

    assert!(
        matches!(stopped, StoreError::Unfinished { paths, .. } if paths == ["engagements/k.toml"])
    );
    assert_eq!(
        folder.read_bytes(path("engagements/k.toml")).unwrap(),
        b"mine"
    );
    user(&folder, &["commit", "-qm", "mine", "engagements/k.toml"]);
    drop(Change::begin(&folder, &git, SOON).unwrap());
    assert_eq!(
        folder.read_bytes(path("engagements/k.toml")).unwrap(),
        b"mine"
    );
    assert!(!folder.exists(path("invoices/2026/0001.toml")).unwrap() && is_tidy(&folder));
}

#[test]
fn a_lock_of_gits_own_left_by_the_dead_run_is_removed() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    assert!(dies_at(6, &folder, &git));
    std::fs::copy(
        folder.root().join(".git/index"),
        folder.root().join(".git/index.lock"),
    )
    .unwrap();

    drop(Change::begin(&folder, &git, SOON).unwrap());

    assert!(is_after(&folder) && is_tidy(&folder));
    assert_eq!(user(&folder, &["status", "--porcelain"]), "");
}

#[cfg(unix)]
#[test]
fn a_git_that_dies_after_the_commit_does_not_lose_it() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    // The reference has been moved; git's index has not been stored yet.
    let dying = "#!/bin/sh\n[ \"$1\" = committed ] && kill -9 $PPID\nexit 0\n";
    hook(&folder, "reference-transaction", dying);

    let first = change(&folder, &git);
    std::fs::remove_file(folder.root().join(".git/hooks/reference-transaction")).unwrap();
    let kept = Change::begin(&folder, &git, SOON).map(drop);

    assert!(
        matches!(first, Err(StoreError::NotRolledBack { .. })),
        "{first:?}"
    );
    assert!(kept.is_ok(), "{kept:?}");
    assert!(is_after(&folder) && is_tidy(&folder));
    assert_eq!(commits(&folder), 2);
    assert_eq!(user(&folder, &["status", "--porcelain"]), "");
}

#[cfg(unix)]
#[test]
fn a_git_that_dies_before_the_commit_leaves_nothing_once_the_next_run_is_through() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    hook(&folder, "pre-commit", "#!/bin/sh\nkill -9 $PPID\n");

    let first = change(&folder, &git);
    std::fs::remove_file(folder.root().join(".git/hooks/pre-commit")).unwrap();
    drop(Change::begin(&folder, &git, SOON).unwrap());

    assert!(first.is_err());
    assert!(is_before(&folder) && is_tidy(&folder));
    assert_eq!(commits(&folder), 1);
    assert_eq!(user(&folder, &["status", "--porcelain"]), "");
}
