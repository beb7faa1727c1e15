//! Papers: a contract from the first check to the decision to end, and templates of one's own.

use crate::harness::Sandbox;

const ID: &str = "kuusilahti-vk-ryhma";

/// Sets up the example practice with Markdown only, so that builds with and without PDF say the same.
fn practice() -> Sandbox {
    let mut sandbox = Sandbox::example();
    sandbox.set("TYO_PDF", "false");
    sandbox
}

#[test]
fn a_complete_contract_is_told_so_and_gaps_are_told_with_their_places() {
    let sandbox = practice();

    assert_eq!(
        sandbox
            .run(&["contract", "check", "yksilo-itsemaksava"])
            .status,
        0
    );
    let gaps = sandbox.run(&["contract", "check", "tarjous-1"]);

    assert_eq!(gaps.status, 3);
    assert!(
        gaps.stdout.contains("\tstart-missing\tcontract.start\t"),
        "{}",
        gaps.stdout
    );
    assert!(
        gaps.stdout.contains("engagements/tarjous-1.toml:21:2"),
        "{}",
        gaps.stdout
    );
    assert!(
        gaps.stdout.contains("STOry's list, item 11"),
        "{}",
        gaps.stdout
    );
    assert!(
        gaps.stderr.contains("the contract is not complete"),
        "{}",
        gaps.stderr
    );
}

#[test]
fn findings_are_data_too() {
    let sandbox = practice();
    let outcome = sandbox.run(&["contract", "check", "tarjous-1", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();

    assert_eq!(outcome.status, 3);
    assert_eq!(answer["schema"], "tyo/contract-check/1");
    assert_eq!(answer["complete"], false);
    let finding = &answer["findings"][0];
    for key in [
        "rule", "severity", "key", "file", "line", "column", "clause", "source", "message",
    ] {
        assert!(!finding[key].is_null(), "{key}: {finding}");
    }
}

#[test]
fn documents_are_rendered_in_one_commit_and_not_again() {
    let sandbox = practice();
    let files = sandbox.ok(&["contract", "render", ID]);

    assert!(files.contains("written\tdocuments/kuusilahti-vk-ryhma/supervision-contract.fi.md\n"));
    assert!(
        sandbox
            .git(&["log", "-1", "--format=%s"])
            .starts_with("contract-render: ")
    );
    let again = sandbox.run(&["contract", "render", ID]);
    assert_eq!(again.status, 0);
    assert!(!again.stdout.contains("written"), "{}", again.stdout);
    assert!(
        again.stderr.contains("everything is there already"),
        "{}",
        again.stderr
    );
}

#[test]
fn a_contract_with_gaps_becomes_a_marked_draft_that_nobody_can_sign() {
    let sandbox = practice();
    sandbox.ok(&["contract", "render", "tarjous-1", "--language", "sv"]);

    let draft = sandbox.read("documents/tarjous-1/coaching-contract.draft.sv.md");
    assert!(draft.contains("UTKAST"), "{draft}");
    assert!(draft.contains("begynnelsedagen saknas"), "{draft}");
    let refused = sandbox.run(&[
        "contract",
        "sign",
        "tarjous-1",
        "--role",
        "manager",
        "--who",
        "X",
    ]);
    assert!(refused.failed_with(3).contains("is not complete"));
}

#[test]
fn an_edit_by_hand_is_kept_and_what_is_signed_stays() {
    let sandbox = practice();
    sandbox.ok(&["contract", "render", ID]);
    let annex = "documents/kuusilahti-vk-ryhma/goals-annex.fi.md";
    sandbox.write(annex, "oma teksti\n");
    let render = ["contract", "render", ID, "--document", "goals-annex"];

    assert!(
        sandbox
            .run(&render)
            .failed_with(1)
            .contains("not committed")
    );
    sandbox.git(&["commit", "--quiet", "--all", "--message=by hand"]);
    assert!(sandbox.run(&render).failed_with(1).contains("--force"));
    assert_eq!(sandbox.read(annex), "oma teksti\n");

    let file = format!("engagements/{ID}.toml");
    let changed = sandbox
        .read(&file)
        .replace("minutes = 90\nfeedback", "minutes = 75\nfeedback");
    sandbox.write(&file, &changed);
    let force = [
        "contract",
        "render",
        ID,
        "--document",
        "contract",
        "--force",
    ];
    assert!(
        sandbox
            .run(&force)
            .failed_with(1)
            .contains("tyo contract amend")
    );
}

#[test]
fn the_last_signature_puts_a_contract_in_force() {
    let sandbox = practice();
    let sign = [
        "contract",
        "sign",
        "luonnos-1",
        "--role",
        "supervisee",
        "--date",
        "20.11.",
    ];
    assert!(
        sandbox
            .run(&sign)
            .failed_with(1)
            .contains("has not been rendered")
    );
    sandbox.ok(&["contract", "render", "luonnos-1"]);

    let by_name = [&sign[..], &["--who", "Maija Meikäläinen"]].concat();
    assert!(
        sandbox
            .run(&by_name)
            .failed_with(1)
            .contains("never recorded by name")
    );
    let answer = sandbox.json(&sign);
    assert_eq!(answer["in_force"], true);
    assert_eq!(answer["signatures"][0]["date"], "2026-11-20");
    assert!(sandbox.run(&sign).failed_with(1).contains("signed"));
    sandbox.ok(&["check"]);
}

#[test]
fn an_amendment_changes_the_terms_and_waits_for_signatures() {
    let sandbox = practice();
    let amend = |set: &str| {
        sandbox.run(&[
            "contract",
            "amend",
            ID,
            "--set",
            set,
            "--effective",
            "1.1.2027",
            "--yes",
        ])
    };
    assert!(
        amend("minuts=80")
            .failed_with(1)
            .contains("did you mean `minutes`?")
    );
    assert!(amend("minutes=90").failed_with(1).contains("is 90 already"));
    assert!(
        amend("end=2026-01-01")
            .failed_with(1)
            .contains("would not be complete")
    );
    assert_eq!(amend("price.cents=29000").status, 0);

    let document = sandbox.read("documents/kuusilahti-vk-ryhma/amendment-1.fi.md");
    assert!(document.contains("280,00"), "{document}");
    assert!(document.contains("290,00"), "{document}");
    let signed = sandbox.json(&["contract", "sign", ID, "--document", "amendment-1", "--all"]);
    assert_eq!(signed["in_force"], true);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn an_amendment_needs_a_yes_and_both_answers() {
    let sandbox = practice();
    let missing = sandbox
        .run(&["contract", "amend", ID, "--no-input"])
        .failed_with(4);
    assert!(
        missing.contains("--set") && missing.contains("--effective"),
        "{missing}"
    );
    let amend = [
        "contract",
        "amend",
        ID,
        "--set",
        "minutes=75",
        "--effective",
        "1.1.",
    ];

    assert!(sandbox.run(&amend).failed_with(4).contains("--yes"));
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn the_end_is_recorded_and_what_is_left_is_told() {
    let sandbox = practice();
    let end = |id: &str| {
        sandbox.run(&[
            "contract", "end", id, "--on", "31.12.", "--reason", "notice",
        ])
    };
    let ended = end(ID);

    assert_eq!(ended.status, 0);
    assert!(
        ended.stderr.contains("the final evaluation"),
        "{}",
        ended.stderr
    );
    // The letter comes last, and the end is recorded once.
    assert!(!sandbox.has("documents/kuusilahti-vk-ryhma/closing-letter.fi.md"));
    assert!(ended.stderr.contains("--document closing-letter"));
    assert!(end(ID).failed_with(1).contains("was recorded on"));
    assert!(end("paattynyt-tiimi").failed_with(1).contains("ended on"));
    assert!(end("kysely-1").failed_with(1).contains("has not begun"));
}

#[test]
fn a_broken_template_of_ones_own_is_told_with_its_place() {
    let sandbox = practice();
    sandbox.ok(&[
        "template",
        "eject",
        "supervision-contract",
        "--language",
        "fi",
    ]);
    assert!(sandbox.ok(&["template", "check"]).is_empty());
    let path = "templates/fi/supervision_contract.md";
    sandbox.write(path, "# Sopimus\n\n{{ header.\n");

    let checked = sandbox.run(&["template", "check"]);
    assert_eq!(checked.status, 3);
    assert!(
        checked
            .stdout
            .starts_with("templates/fi/supervision_contract.md:"),
        "{}",
        checked.stdout
    );
    let rendered = sandbox.run(&["contract", "render", ID]).failed_with(1);
    assert!(
        rendered.contains("templates/fi/supervision_contract.md:3:"),
        "{rendered}"
    );
    assert!(!sandbox.has("documents"));
}
