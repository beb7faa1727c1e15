//! History: one command is one commit that names no one, and undo takes it back.

use crate::harness::Sandbox;

const DRAFT: &str = "engagements/luonnos-1.toml";

#[test]
fn a_commit_holds_the_verb_and_ids_and_nothing_else() {
    let sandbox = Sandbox::markdown();

    sandbox.ok(&["contract", "render", "luonnos-1"]);
    sandbox.ok(&["contract", "sign", "luonnos-1", "--role", "supervisee"]);

    assert_eq!(
        sandbox.git(&["log", "--format=%B%x00", "-2"]),
        "contract-sign: luonnos-1\n\nTyo-Command: contract-sign\n\0\n\
         contract-render: luonnos-1\n\nTyo-Command: contract-render\n\0\n"
    );
    assert_eq!(
        sandbox.git(&["show", "--format=", "--name-status", "HEAD~1"]),
        "A\tdocuments/luonnos-1/goals-annex.fi.md\n\
         A\tdocuments/luonnos-1/ground-rules-annex.fi.md\n\
         A\tdocuments/luonnos-1/supervision-contract.fi.md\n"
    );
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_commit_sweeps_in_no_other_change() {
    let sandbox = Sandbox::markdown();
    sandbox.write("muistio.txt", "oma\n");
    sandbox.git(&["add", "muistio.txt"]);
    sandbox.write("practice.toml", &(sandbox.read("practice.toml") + "\n"));
    sandbox.write("irrallinen.txt", "oma\n");

    sandbox.ok(&[
        "new-client",
        "--no-input",
        "--type",
        "association",
        "--name",
        "Malliyhdistys",
    ]);

    assert_eq!(
        sandbox.git(&["show", "--format=", "--name-status"]),
        "A\tclients/malliyhdistys.toml\n"
    );
    assert_eq!(
        sandbox.git(&["status", "--porcelain"]),
        "A  muistio.txt\n M practice.toml\n?? irrallinen.txt\n"
    );
}

#[test]
fn undo_takes_back_one_command_after_the_other() {
    let sandbox = Sandbox::markdown();
    let before = sandbox.files();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    let rendered = sandbox.files();
    let id = sandbox.git(&["rev-parse", "HEAD"]);
    sandbox.ok(&["contract", "sign", "luonnos-1", "--role", "supervisee"]);

    sandbox.ok(&["undo", "--yes"]);
    let once = sandbox.files();
    sandbox.ok(&["undo", "--yes"]);

    assert_eq!(once, rendered);
    assert_eq!(sandbox.files(), before);
    assert_eq!(
        sandbox.message(),
        format!("undo: luonnos-1\n\nTyo-Command: undo\nTyo-Undo: {id}\n")
    );
    assert_eq!(sandbox.commits(), 5);
    assert_eq!(
        sandbox.run(&["undo", "--yes"]).failed_with(1),
        "error: no command of tyo is left to take back\n"
    );
}

#[test]
fn undo_shows_what_it_takes_back_and_needs_a_yes() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&[
        "contract",
        "render",
        "kirkko-yksilo",
        "--document",
        "goals-annex",
    ]);
    let before = sandbox.files();

    let shown = sandbox.ok(&["undo", "--dry-run"]);
    let told = sandbox.run(&["undo"]).failed_with(4);

    let shown_whole = "takes back: contract-render kirkko-yksilo\n  removes documents/kirkko-yksilo/goals-annex.fi.md\n";
    assert_eq!(shown, shown_whole);
    assert_eq!(
        told,
        format!("{shown_whole}error: this needs a yes: add `--yes`\n")
    );
    assert_eq!(sandbox.files(), before);
}

#[test]
fn undo_refuses_when_a_file_was_changed_since() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    sandbox.ok(&["contract", "sign", "luonnos-1", "--role", "supervisee"]);
    sandbox.edit(DRAFT, "minutes = 60", "minutes = 45");
    let edited = sandbox.files();

    let uncommitted = sandbox.run(&["undo", "--yes"]).failed_with(1);
    sandbox.commit_by_hand();
    let committed = sandbox.run(&["undo", "--yes"]).failed_with(1);

    assert!(uncommitted.contains(DRAFT), "{uncommitted}");
    assert!(committed.contains(DRAFT), "{committed}");
    assert_eq!(sandbox.files(), edited);
    assert_eq!(sandbox.message(), "by hand\n\n");
}

#[test]
fn undo_of_a_signature_leaves_other_edits_of_the_folder_alone() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    sandbox.edit("practice.toml", "complaint_days = 8", "complaint_days = 14");

    sandbox.ok(&["undo", "--yes"]);

    assert_eq!(
        sandbox.git(&["status", "--porcelain"]),
        " M practice.toml\n"
    );
    assert!(
        sandbox
            .read("practice.toml")
            .contains("complaint_days = 14")
    );
}
