//! Papers on their way to disk, tried on a copy of the example practice.

use std::time::Duration;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Fate, File, Wish, copy_out, prepare, put};
use crate::app::error::CommandError;
use crate::app::papers::paper::Paper;
use crate::app::papers::sheet::Press;
use crate::app::papers::templates::Own;
use crate::app::papers::testing::today;
use crate::app::refusal::Rule;
use crate::document::locale::Language;
use crate::store::change::Change;
use crate::store::file::Folder;
use crate::store::git::Git;
use crate::store::workspace::{Opened, Workspace};

/// Copies the example practice to where it may be written.
pub(crate) fn practice() -> (tempfile::TempDir, Workspace) {
    let temp = tempfile::tempdir().unwrap();
    let root = Utf8PathBuf::from_path_buf(temp.path().to_owned()).unwrap();
    let from = Folder::at(Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/practice"));
    let folder = Folder::at(root);
    copy(&from, &folder, Utf8Path::new(""));
    let git = Git::absent(&folder);
    (temp, Workspace { folder, git })
}

fn copy(from: &Folder, to: &Folder, at: &Utf8Path) {
    for name in from.list(at).unwrap() {
        let path = at.join(&name);
        if name.ends_with(".toml") {
            to.create(&path, &from.read_bytes(&path).unwrap()).unwrap();
        } else if !name.contains('.') {
            to.create_folder(&path).unwrap();
            copy(from, to, &path);
        }
    }
}

fn open(workspace: &Workspace, id: &str) -> Opened {
    workspace.open(&id.parse().unwrap()).unwrap()
}

fn made(workspace: &Workspace, opened: &Opened, force: bool) -> Result<Vec<File>, CommandError> {
    let own = Own::default();
    let press = Press::new(opened, &own, Language::Fi, today());
    let papers = [Paper::contract(opened.engagement.kind)];
    let wish = Wish { pdf: false, force };
    prepare(workspace, &press, &opened.engagement, &papers, wish)
}

fn write(workspace: &Workspace, files: &[File]) {
    let mut change =
        Change::begin(&workspace.folder, &workspace.git, Duration::from_secs(1)).unwrap();
    put(&mut change, files).unwrap();
    change.commit("contract-render", &[]).unwrap();
}

fn fates(files: &[File]) -> Vec<Fate> {
    files.iter().map(|file| file.fate).collect()
}

fn rule(result: Result<Vec<File>, CommandError>) -> Option<Rule> {
    match result {
        Err(CommandError::Refused(refusal)) => Some(refusal.rule),
        _ => None,
    }
}

#[test]
fn a_paper_that_is_there_is_not_written_again() {
    let (_temp, workspace) = practice();
    let opened = open(&workspace, "luonnos-1");
    let first = made(&workspace, &opened, false).unwrap();
    write(&workspace, &first);

    assert_eq!(fates(&first), [Fate::Written]);
    assert_eq!(
        fates(&made(&workspace, &opened, false).unwrap()),
        [Fate::Unchanged]
    );
}

#[test]
fn a_finished_paper_takes_the_place_of_its_draft() {
    let (_temp, workspace) = practice();
    let mut opened = open(&workspace, "kuusilahti-vk-ryhma");
    opened.engagement.signatures.clear();
    let minutes = opened.engagement.contract.minutes.take();
    let draft = made(&workspace, &opened, false).unwrap();
    assert!(draft.iter().all(|file| file.draft));
    write(&workspace, &draft);

    opened.engagement.contract.minutes = minutes;
    let finished = made(&workspace, &opened, false).unwrap();
    assert_eq!(fates(&finished), [Fate::Written, Fate::Removed]);
    write(&workspace, &finished);
    let path = draft.first().map(|file| file.path.clone()).unwrap();
    assert!(!workspace.folder.exists(&path).unwrap());
}

#[test]
fn a_signed_paper_is_never_written_over() {
    let (_temp, workspace) = practice();
    let mut opened = open(&workspace, "kuusilahti-vk-ryhma");
    write(&workspace, &made(&workspace, &opened, false).unwrap());
    opened.engagement.contract.minutes = Some(60);

    assert_eq!(
        rule(made(&workspace, &opened, true)),
        Some(Rule::SignedDocument)
    );
}

#[test]
fn a_signed_text_that_is_gone_is_not_made_up_anew() {
    let (_temp, workspace) = practice();
    let mut opened = open(&workspace, "kuusilahti-vk-ryhma");
    for signature in &mut opened.engagement.signatures {
        signature.sha256 = Some("0".repeat(64));
    }

    assert_eq!(
        rule(made(&workspace, &opened, true)),
        Some(Rule::SignedDocument)
    );
}

#[test]
fn without_history_what_is_different_is_written_over_only_by_force() {
    let (_temp, workspace) = practice();
    let mut opened = open(&workspace, "kuusilahti-vk-ryhma");
    opened.engagement.signatures.clear();
    write(&workspace, &made(&workspace, &opened, false).unwrap());
    opened.engagement.contract.minutes = Some(75);

    assert_eq!(
        rule(made(&workspace, &opened, false)),
        Some(Rule::EditedDocument)
    );
    assert_eq!(
        fates(&made(&workspace, &opened, true).unwrap()),
        [Fate::Written]
    );
}

#[test]
fn copies_go_to_another_folder_and_write_over_nothing() {
    let (_temp, workspace) = practice();
    let other = tempfile::tempdir().unwrap();
    let other = Utf8Path::from_path(other.path()).unwrap();
    let opened = open(&workspace, "luonnos-1");
    let copies = || made(&workspace, &opened, true).unwrap();

    let mut files = copies();
    copy_out(other, &mut files, false).unwrap();
    assert!(files.iter().all(|file| file.path.is_file()));
    let mut again = copies();
    copy_out(other, &mut again, false).unwrap();
    assert_eq!(fates(&again), [Fate::Unchanged]);

    let path = files.first().map(|file| file.path.clone()).unwrap();
    let folder = Folder::at(other);
    folder
        .replace(Utf8Path::new(path.file_name().unwrap()), b"mine")
        .unwrap();
    assert!(copy_out(other, &mut copies(), false).is_err());
    assert!(copy_out(other, &mut copies(), true).is_ok());
}
