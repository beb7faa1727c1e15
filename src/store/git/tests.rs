//! What `git` promises.

use std::ffi::OsString;
use std::process::Command;

use camino::{Utf8Path, Utf8PathBuf};
use tempfile::TempDir;

use super::{Git, GitEnv, Presence};
use crate::store::error::StoreError;
use crate::store::file::Folder;

/// An environment that no configuration of the machine reaches, with somebody to commit as.
pub(crate) fn env() -> GitEnv {
    let mut env = nobody();
    for role in ["AUTHOR", "COMMITTER"] {
        env.push((format!("GIT_{role}_NAME").into(), "Aino Esimerkki".into()));
        env.push((format!("GIT_{role}_EMAIL").into(), "aino@example.fi".into()));
    }
    env
}

pub(crate) fn nobody() -> GitEnv {
    let pairs = [
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_CEILING_DIRECTORIES", "/"),
    ];
    pairs
        .map(|(name, value)| (OsString::from(name), OsString::from(value)))
        .to_vec()
}

pub(crate) fn folder() -> (TempDir, Folder) {
    let temp = tempfile::tempdir().unwrap();
    let root = Utf8PathBuf::from_path_buf(temp.path().to_owned()).unwrap();
    (temp, Folder::at(root))
}

pub(crate) fn repository() -> (TempDir, Folder, Git) {
    let (temp, folder) = folder();
    let git = Git::open(&folder, env()).unwrap().init().unwrap();
    (temp, folder, git)
}

pub(crate) fn path(text: &str) -> &Utf8Path {
    Utf8Path::new(text)
}

/// Runs git as the user would, beside tyo.
#[expect(clippy::disallowed_methods, reason = "the user's own git in a test")]
pub(crate) fn user(folder: &Folder, args: &[&str]) -> String {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder.root()).args(args).envs(env());
    let answer = git.output().unwrap();
    assert!(
        answer.status.success(),
        "git {args:?}: {}",
        super::text(&answer.stderr)
    );
    super::text(&answer.stdout)
}

#[test]
fn a_plain_folder_has_no_repository() {
    let (_temp, folder) = folder();

    let git = Git::open(&folder, env()).unwrap();

    assert_eq!(git.presence(), &Presence::NoRepository);
    assert!(git.version().unwrap().starts_with("git version "));
}

#[test]
fn a_missing_program_is_no_error() {
    let (_temp, folder) = folder();
    let mut env = env();
    env.push(("PATH".into(), folder.root().as_str().into()));

    let git = Git::open(&folder, env).unwrap();

    assert_eq!(git.presence(), &Presence::NoProgram);
}

#[test]
fn a_new_repository_is_ready_on_main_without_commits() {
    let (_temp, folder, git) = repository();

    assert!(git.is_ready());
    assert_eq!(git.head().unwrap(), None);
    assert_eq!(
        user(&folder, &["symbolic-ref", "HEAD"]),
        "refs/heads/main\n"
    );
}

#[test]
fn a_commit_takes_only_its_paths_and_leaves_the_rest_staged() {
    let (_temp, folder, git) = repository();
    folder.create(path("a.toml"), b"a").unwrap();
    folder.create(path("b.toml"), b"b").unwrap();
    user(&folder, &["add", "b.toml"]);

    let id = git.commit(&[path("a.toml")], "first: a").unwrap();

    assert_eq!(git.head().unwrap(), Some(id));
    assert_eq!(
        user(&folder, &["ls-tree", "--name-only", "HEAD"]),
        "a.toml\n"
    );
    assert_eq!(user(&folder, &["status", "--porcelain"]), "A  b.toml\n");
}

#[test]
fn removed_files_are_committed_too() {
    let (_temp, folder, git) = repository();
    folder.create(path("a.toml"), b"a").unwrap();
    folder.create(path("b.toml"), b"b").unwrap();
    git.commit(&[path("a.toml"), path("b.toml")], "first")
        .unwrap();
    folder.remove(path("a.toml")).unwrap();

    git.commit(&[path("a.toml")], "second").unwrap();

    assert_eq!(
        user(&folder, &["ls-tree", "--name-only", "HEAD"]),
        "b.toml\n"
    );
}

#[test]
fn dirty_names_new_changed_staged_and_removed_files() {
    let (_temp, folder, git) = repository();
    let names = [
        "changed",
        "clean",
        "removed",
        "staged",
        "ä ja \"välilyönti\"",
    ];
    for name in &names[..4] {
        folder.create(path(name), b"old").unwrap();
    }
    git.commit(&names.map(path)[..4], "first").unwrap();
    folder.create(path(names[4]), b"new").unwrap();
    folder.replace(path("changed"), b"new").unwrap();
    folder.replace(path("staged"), b"new").unwrap();
    user(&folder, &["add", "staged"]);
    folder.remove(path("removed")).unwrap();

    let mut dirty = git.dirty(&names.map(path)).unwrap();

    dirty.sort();
    assert_eq!(dirty, ["changed", "removed", "staged", names[4]]);
}

#[test]
fn names_that_look_like_patterns_or_options_are_plain_names() {
    let (_temp, folder, git) = repository();
    folder.create(path("-rf"), b"1").unwrap();
    folder.create(path("*"), b"2").unwrap();
    folder.create(path("b"), b"3").unwrap();

    git.commit(&[path("-rf"), path("*")], "odd").unwrap();

    assert_eq!(user(&folder, &["status", "--porcelain"]), "?? b\n");
}

#[test]
fn a_practice_inside_a_larger_repository_uses_its_own_paths() {
    let (_temp, outer, _git) = repository();
    outer.create(path("practice/a.toml"), b"a").unwrap();
    outer.create(path("other.txt"), b"x").unwrap();
    let folder = Folder::at(outer.root().join("practice"));

    let git = Git::open(&folder, env()).unwrap();

    assert!(git.is_part());
    assert_eq!(git.dirty(&[path("a.toml")]).unwrap(), ["a.toml"]);
    let id = git.commit(&[path("a.toml")], "first").unwrap();
    assert_eq!(
        user(&outer, &["ls-tree", "-r", "--name-only", "HEAD"]),
        "practice/a.toml\n"
    );
    assert_eq!(git.show(&id, path("a.toml")).unwrap(), b"a");
}

#[test]
fn a_missing_identity_names_what_is_missing() {
    let (_temp, folder, _git) = repository();
    let git = Git::open(&folder, nobody()).unwrap();
    user(&folder, &["config", "user.name", "Aino"]);

    let missing = git.check_identity().unwrap_err();

    assert!(matches!(
        missing,
        StoreError::NoIdentity {
            name: false,
            email: true
        }
    ));
    git.set_identity("Aino", "aino@example.fi").unwrap();
    assert!(git.check_identity().is_ok());
}

#[test]
fn inherited_variables_do_not_lead_elsewhere() {
    let (_temp, _folder, git) = repository();

    let command = git.program.command(&["status"]);

    let removed = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"];
    let is_removed = |name: &&str| {
        command
            .get_envs()
            .any(|(other, value)| other == *name && value.is_none())
    };
    assert!(removed.iter().all(is_removed));
    let identity = command
        .get_envs()
        .find(|(name, _)| *name == "GIT_AUTHOR_NAME");
    assert!(identity.is_some_and(|(_, value)| value.is_some()));
}

#[test]
fn ignored_files_are_told_apart() {
    let (_temp, folder, git) = repository();
    folder.create(path(".gitignore"), b"*.pdf\n").unwrap();

    let ignored = git.ignored(&[path("a.pdf"), path("a.md")]).unwrap();

    assert_eq!(ignored, ["a.pdf"]);
    assert!(git.ignored(&[path("a.md")]).unwrap().is_empty());
}

#[test]
fn unstaging_works_before_and_after_the_first_commit() {
    let (_temp, folder, git) = repository();
    folder.create(path("a"), b"a").unwrap();

    git.stage(&[path("a")]).unwrap();
    git.unstage(&[path("a")]).unwrap();
    assert_eq!(user(&folder, &["status", "--porcelain"]), "?? a\n");

    git.commit(&[path("a")], "first").unwrap();
    folder.replace(path("a"), b"b").unwrap();
    git.stage(&[path("a")]).unwrap();
    git.unstage(&[path("a")]).unwrap();
    assert_eq!(user(&folder, &["status", "--porcelain"]), " M a\n");
}

#[test]
fn a_lock_held_by_another_git_is_an_error_after_a_while() {
    let (_temp, folder, git) = repository();
    folder.create(path("a"), b"a").unwrap();
    std::fs::copy(
        folder.root().join("a"),
        folder.root().join(".git/index.lock"),
    )
    .unwrap();

    let busy = git.stage(&[path("a")]).unwrap_err();

    assert!(matches!(busy, StoreError::GitFailed { command, .. } if command == "update-index"));
}
