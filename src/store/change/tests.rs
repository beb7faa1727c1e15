use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use super::{Change, Commit, fault};
use crate::store::error::StoreError;
use crate::store::file::Folder;
use crate::store::git::Git;
use crate::store::git::tests::{env, folder, nobody, path, repository, user};

const NOW: Duration = Duration::ZERO;
const OLD: &str = "schema = 1 # before\n";
const NEW: &str = "schema = 1 # after\n";

/// Files to replace and to remove, committed.
fn begun(folder: &Folder, git: &Git) {
    let mut change = Change::begin(folder, git, NOW).unwrap();
    change.create(path("engagements/k.toml"), OLD).unwrap();
    change.create(path("clients/gone.toml"), OLD).unwrap();
    change.commit("begin", &[]).unwrap();
}

/// A change that creates, replaces and removes.
fn change(folder: &Folder, git: &Git) -> Result<Commit, StoreError> {
    let mut change = Change::begin(folder, git, NOW)?;
    change.create(path("invoices/2026/0001.toml"), NEW)?;
    change.replace(path("engagements/k.toml"), OLD.as_bytes(), NEW)?;
    change.remove(path("clients/gone.toml"), OLD.as_bytes())?;
    change.commit("invoice", &["2026/0001"])
}

fn is_before(folder: &Folder) -> bool {
    folder
        .read_if_there(path("invoices/2026/0001.toml"))
        .unwrap()
        .is_none()
        && folder.read_bytes(path("engagements/k.toml")).unwrap() == OLD.as_bytes()
        && folder.read_bytes(path("clients/gone.toml")).unwrap() == OLD.as_bytes()
}

fn is_after(folder: &Folder) -> bool {
    folder.read_bytes(path("invoices/2026/0001.toml")).unwrap() == NEW.as_bytes()
        && folder.read_bytes(path("engagements/k.toml")).unwrap() == NEW.as_bytes()
        && folder
            .read_if_there(path("clients/gone.toml"))
            .unwrap()
            .is_none()
}

fn is_tidy(folder: &Folder) -> bool {
    let copies = folder.list(path(".tyo/pending.d")).unwrap();
    !folder.exists(path(".tyo/pending")).unwrap() && copies.is_empty()
}

fn commits(folder: &Folder) -> usize {
    user(folder, &["log", "--format=%s"]).lines().count()
}

fn hook(folder: &Folder, name: &str, text: &str) {
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

    let mut change = Change::begin(&folder, &git, NOW).unwrap();
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
    let mut change = Change::begin(&folder, &git, NOW).unwrap();
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
    let mut change = Change::begin(&folder, &git, NOW).unwrap();
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

    let refused = Change::begin(&folder, &git, NOW).unwrap_err();

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
    let mut change = Change::begin(&folder, &git, NOW).unwrap();

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
    let _first = Change::begin(&folder, &git, NOW).unwrap();

    assert!(matches!(
        Change::begin(&folder, &git, NOW),
        Err(StoreError::Locked { .. })
    ));
}

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
        drop(Change::begin(&folder, &git, NOW).unwrap());
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
        if is_before(&folder) {
            taken_back += 1
        } else {
            kept += 1
        }
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
            Change::begin(&folder, &git, NOW).map(drop)
        }));
        fault::kill_at(None);
        drop(Change::begin(&folder, &git, NOW).unwrap());
        is_before(&folder) && is_tidy(&folder)
    });

    assert!(outcomes.into_iter().all(|whole| whole));
}

#[test]
fn the_next_run_says_what_became_of_the_dead_one() {
    let (_temp, folder, git) = repository();
    begun(&folder, &git);
    assert!(dies_at(7, &folder, &git));

    let change = Change::begin(&folder, &git, NOW).unwrap();

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

    let stopped = Change::begin(&folder, &git, NOW).unwrap_err();

    assert!(
        matches!(stopped, StoreError::Unfinished { paths, .. } if paths == ["engagements/k.toml"])
    );
    assert_eq!(
        folder.read_bytes(path("engagements/k.toml")).unwrap(),
        b"mine"
    );
    user(&folder, &["commit", "-qm", "mine", "engagements/k.toml"]);
    drop(Change::begin(&folder, &git, NOW).unwrap());
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

    drop(Change::begin(&folder, &git, NOW).unwrap());

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
    let kept = Change::begin(&folder, &git, NOW).map(drop);

    assert!(kept.is_ok(), "{first:?} {kept:?}");
    assert!(is_after(&folder) && is_tidy(&folder));
    assert_eq!(commits(&folder), 2);
    assert_eq!(user(&folder, &["status", "--porcelain"]), "");
}
