//! Signed papers that no longer hold, tried on a copy of the example practice.

use super::{DriftKind, drift};
use crate::app::papers::amend::{self, Wanted};
use crate::app::papers::paper::Paper;
use crate::app::papers::shelf::tests::practice;
use crate::app::papers::sign::{self, Signing};
use crate::app::papers::testing::today;
use crate::domain::event::SignatureMethod;
use crate::domain::party::Role;
use crate::store::terms::sha256;
use crate::store::workspace::{Opened, Workspace};

const ID: &str = "kuusilahti-vk-ryhma";

/// Signs the contract of an engagement over the text given, with a file that holds it.
fn signed(workspace: &Workspace) -> Opened {
    let opened = workspace.open(&ID.parse().unwrap()).unwrap();
    let paper = Paper::contract(opened.engagement.kind);
    let path = paper.path(&opened.engagement, crate::document::locale::Language::Fi);
    workspace
        .folder
        .create_folder(path.parent().unwrap())
        .unwrap();
    workspace.folder.create(&path, b"# Sopimus\n").unwrap();
    let signing = Signing {
        role: Role::Manager,
        who: Some("Kaisa Malli".to_owned()),
        date: today(),
        method: SignatureMethod::Paper,
    };
    let text = sign::record(&opened, paper, &[signing], &sha256(b"# Sopimus\n")).unwrap();
    workspace.open_text(&opened.engagement.id, &text).unwrap()
}

fn amended(workspace: &Workspace, opened: &Opened, set: &str) -> Opened {
    let wanted = [Wanted::read(set).unwrap()];
    let changes = amend::changes(opened, &wanted).unwrap();
    let text = amend::record(opened, &wanted, &changes, today(), today()).unwrap();
    workspace.open_text(&opened.engagement.id, &text).unwrap()
}

fn kinds(workspace: &Workspace, opened: &Opened) -> Vec<DriftKind> {
    let found = drift(workspace, &opened.engagement, &opened.text).unwrap();
    found.iter().map(|drift| drift.kind).collect()
}

#[test]
fn a_signed_paper_that_nobody_touched_holds() {
    let (_temp, workspace) = practice();
    let opened = signed(&workspace);

    assert_eq!(kinds(&workspace, &opened), []);
}

#[test]
fn signatures_without_a_hash_promise_nothing() {
    let (_temp, workspace) = practice();
    let opened = workspace.open(&ID.parse().unwrap()).unwrap();

    assert_eq!(kinds(&workspace, &opened), []);
}

#[test]
fn a_term_changed_by_hand_shows_and_an_agreed_change_does_not() {
    let (_temp, workspace) = practice();
    let opened = signed(&workspace);
    let id = &opened.engagement.id;
    let by_hand = opened.text.replace("cents = 28000", "cents = 20000");
    let by_hand = workspace.open_text(id, &by_hand).unwrap();

    assert_eq!(kinds(&workspace, &by_hand), [DriftKind::TermsChanged]);

    let agreed = amended(&workspace, &opened, "price.cents=30000");
    let agreed = amended(&workspace, &agreed, "contract.min_present=4");
    let agreed = amended(
        &workspace,
        &agreed,
        "contract.employer_consent={ by_role = \"manager\", date = 2026-11-01 }",
    );
    assert_eq!(kinds(&workspace, &agreed), []);

    let both = agreed
        .text
        .replace("minutes = 90\nfeedback", "minutes = 60\nfeedback");
    assert_ne!(both, agreed.text);
    let both = workspace.open_text(id, &both).unwrap();
    assert_eq!(kinds(&workspace, &both), [DriftKind::TermsChanged]);
}

#[test]
fn a_changed_or_missing_file_shows() {
    let (_temp, workspace) = practice();
    let opened = signed(&workspace);
    let paper = Paper::contract(opened.engagement.kind);
    let path = paper.path(&opened.engagement, crate::document::locale::Language::Fi);

    workspace.folder.replace(&path, b"# Toinen\n").unwrap();
    assert_eq!(kinds(&workspace, &opened), [DriftKind::FileChanged]);

    workspace.folder.remove(&path).unwrap();
    assert_eq!(kinds(&workspace, &opened), [DriftKind::FileMissing]);
}
