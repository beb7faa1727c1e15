//! The life of a contract: checked, rendered, signed, amended, ended.

use crate::harness::Sandbox;

const FILE: &str = "engagements/luonnos-1.toml";
const PAPER: &str = "documents/luonnos-1/supervision-contract.fi.md";
const ANNEX: &str = "documents/luonnos-1/goals-annex.fi.md";
const SIGN: [&str; 5] = ["contract", "sign", "luonnos-1", "--role", "supervisee"];

/// Renders and signs the contract that lacks only the supervisees' signatures.
fn signed() -> Sandbox {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    sandbox.ok(&SIGN);
    sandbox
}

/// Returns the lines of `tyo check` about one file or folder.
fn remarks(sandbox: &Sandbox, about: &str) -> Vec<String> {
    let outcome = sandbox.run(&["check"]);
    let lines = outcome.stdout.lines().filter(|line| line.contains(about));
    lines.map(str::to_owned).collect()
}

#[test]
fn a_complete_contract_ends_the_check_with_zero_and_a_gap_with_three() {
    let sandbox = Sandbox::markdown();

    let complete = sandbox.run(&["contract", "check", "luonnos-1"]);
    sandbox.edit(FILE, "dissatisfaction = {", "# dissatisfaction = {");
    let incomplete = sandbox.run(&["contract", "check", "luonnos-1"]);

    assert_eq!(complete.status, 0);
    assert_eq!(
        complete.stderr,
        "`luonnos-1`: the contract is complete; 2 points deserve a second look\n"
    );
    assert_eq!(
        incomplete.stdout.lines().take(3).collect::<Vec<_>>(),
        [
            "error\tengagements/luonnos-1.toml:22:2\tfirst-step-missing\tcontract.dissatisfaction.first_step\tDissatisfaction and disputes\tthe first step in case of dissatisfaction is missing\tSTOry's list, item 11",
            "error\tengagements/luonnos-1.toml:22:2\tstep-time-missing\tcontract.dissatisfaction.within_days\tDissatisfaction and disputes\tthe time limit of the first step in case of dissatisfaction is missing\tSTOry's list, item 11",
            "error\tengagements/luonnos-1.toml:22:2\tthird-party-missing\tcontract.dissatisfaction.third_party\tDissatisfaction and disputes\tit has not been said who assesses what talk does not settle\tSTOry's list, item 11",
        ]
    );
    assert_eq!(incomplete.status, 3);
}

#[test]
fn what_is_nought_has_to_be_said() {
    let sandbox = Sandbox::markdown();
    sandbox.edit(FILE, "no_show_percent = 100\n", "");

    let unsaid = sandbox.json(&["contract", "check", "luonnos-1"]);
    sandbox.edit(FILE, "notice_to =", "no_show_percent = 0\nnotice_to =");
    let said = sandbox.json(&["contract", "check", "luonnos-1"]);

    assert_eq!(unsaid["findings"][0]["rule"], "no-show-missing");
    assert_eq!(unsaid["complete"], false);
    assert_eq!(said["complete"], true);
}

#[test]
fn a_contract_with_gaps_renders_only_as_a_marked_draft() {
    let sandbox = Sandbox::markdown();
    let draft = "documents/tarjous-1/coaching-contract.draft.en.md";

    let outcome = sandbox.run(&["contract", "render", "tarjous-1", "--document", "contract"]);

    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert!(outcome.stderr.contains("warning: "), "{}", outcome.stderr);
    let text = sandbox.read(draft);
    assert!(text.contains("DRAFT"), "{text}");
    assert!(text.contains("the first day is missing"), "{text}");
    assert!(!sandbox.has("documents/tarjous-1/coaching-contract.en.md"));
    assert_eq!(
        sandbox
            .run(&["contract", "sign", "tarjous-1", "--role", "supervisor"])
            .status,
        3
    );
}

#[test]
fn the_finished_paper_takes_the_place_of_the_draft() {
    let sandbox = Sandbox::markdown();
    sandbox.edit(FILE, "no_show_percent = 100\n", "");
    sandbox.commit_by_hand();
    let draft = "documents/luonnos-1/supervision-contract.draft.fi.md";
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    let drafted = sandbox.has(draft);
    sandbox.edit(FILE, "notice_to =", "no_show_percent = 100\nnotice_to =");

    sandbox.ok(&["contract", "render", "luonnos-1"]);

    assert!(drafted && !sandbox.has(draft));
    let text = sandbox.read(PAPER);
    assert!(!text.contains("LUONNOS"), "{text}");
}

#[test]
fn rendering_again_writes_nothing() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    let before = (sandbox.files(), sandbox.commits());

    let again = sandbox.run(&["contract", "render", "luonnos-1"]);

    assert_eq!(again.status, 0);
    assert!(
        again
            .stdout
            .lines()
            .all(|line| line.starts_with("unchanged\t")),
        "{}",
        again.stdout
    );
    assert_eq!((sandbox.files(), sandbox.commits()), before);
}

#[test]
fn a_text_that_was_edited_by_hand_is_written_over_only_when_forced() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    let rendered = sandbox.read(ANNEX);
    sandbox.write(ANNEX, &format!("{rendered}\nOma lause.\n"));
    sandbox.commit_by_hand();

    let refused = sandbox.run(&["contract", "render", "luonnos-1"]);
    let kept = sandbox.read(ANNEX);
    sandbox.ok(&["contract", "render", "luonnos-1", "--force"]);

    assert!(refused.failed_with(1).contains(ANNEX));
    assert!(kept.ends_with("Oma lause.\n"));
    assert_eq!(sandbox.read(ANNEX), rendered);
}

#[test]
fn the_last_signature_puts_a_contract_in_force() {
    let sandbox = Sandbox::markdown();
    let shown = sandbox.json(&["show", "luonnos-1"]);
    sandbox.ok(&["contract", "render", "luonnos-1"]);

    let signed = sandbox.json(&SIGN);

    assert_ne!(shown["status"]["state"], "active");
    assert_eq!(signed["in_force"], true);
    assert_eq!(signed["missing"], serde_json::json!([]));
    let text = sandbox.read(FILE);
    let hash = signed["sha256"].as_str().unwrap();
    assert!(text.contains(&format!("sha256 = \"{hash}\"")), "{text}");
    assert_eq!(remarks(&sandbox, "luonnos-1"), [""; 0]);
    let twice = sandbox.run(&SIGN).failed_with(1);
    assert!(twice.contains("2026-11-21"), "{twice}");
}

#[test]
fn what_is_not_rendered_cannot_be_signed() {
    let sandbox = Sandbox::markdown();
    let before = sandbox.files();

    let told = sandbox.run(&SIGN).failed_with(1);

    assert!(told.contains("tyo contract render luonnos-1"), "{told}");
    assert_eq!(sandbox.files(), before);
}

#[test]
fn a_supervisee_signs_by_code_and_never_by_name() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    let before = sandbox.files();
    let mut named = SIGN.to_vec();
    named.extend(["--who", "Olli Ohjattava"]);

    let told = sandbox.run(&named).failed_with(1);

    assert!(told.starts_with("error: "), "{told}");
    assert_eq!(sandbox.files(), before);
}

#[test]
fn a_change_of_signed_terms_is_found() {
    let sandbox = signed();
    sandbox.edit(FILE, "cents = 28000", "cents = 29000");

    let all = remarks(&sandbox, FILE);
    let one = sandbox.run(&["contract", "check", "luonnos-1"]);

    assert!(
        all.iter().any(|line| line.contains("supervision-contract")),
        "{all:?}"
    );
    assert_eq!(sandbox.run(&["check"]).status, 3);
    assert_eq!(one.status, 3, "{one:?}");
    assert!(one.stderr.contains("`supervision-contract`"), "{one:?}");
}

#[test]
fn a_change_of_a_signed_paper_is_found() {
    let sandbox = signed();
    sandbox.edit(PAPER, "90", "60");

    let all = remarks(&sandbox, PAPER);

    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!(sandbox.run(&["check"]).status, 3);
}

#[test]
fn an_amendment_changes_signed_terms_and_leaves_everything_consistent() {
    let sandbox = signed();
    let paper = sandbox.read(PAPER);

    let amended = sandbox.json(&[
        "contract",
        "amend",
        "luonnos-1",
        "--yes",
        "--set",
        "contract.minutes=120",
        "--set",
        "contract.price.cents=36000",
        "--effective",
        "1.1.2027",
    ]);

    assert_eq!(
        amended["changes"],
        serde_json::json!([
            { "key": "contract.minutes", "from": "90", "to": "120" },
            { "key": "contract.price.cents", "from": "28000", "to": "36000" },
        ])
    );
    assert_eq!(sandbox.read(PAPER), paper);
    let text = sandbox.read("documents/luonnos-1/amendment-1.fi.md");
    assert!(text.contains("90") && text.contains("120"), "{text}");
    assert_eq!(sandbox.run(&["contract", "check", "luonnos-1"]).status, 0);
    assert_eq!(sandbox.run(&["check"]).status, 0);
    sandbox.ok(&[
        "contract",
        "sign",
        "luonnos-1",
        "--document",
        "amendment-1",
        "--all",
    ]);
    assert_eq!(sandbox.run(&["check"]).status, 0);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn what_nobody_has_signed_is_edited_and_not_amended() {
    let sandbox = Sandbox::markdown();

    let told = sandbox
        .run(&[
            "contract",
            "amend",
            "tarjous-1",
            "--yes",
            "--set",
            "contract.minutes=90",
            "--effective",
            "2027-01-01",
        ])
        .failed_with(1);

    assert!(told.contains("tyo edit tarjous-1"), "{told}");
}

#[test]
fn the_end_leaves_a_closing_letter_and_tells_what_is_left() {
    let sandbox = Sandbox::markdown();

    let ended = sandbox.json(&[
        "contract",
        "end",
        "kirkko-yksilo",
        "--on",
        "31.12.2026",
        "--reason",
        "agreement",
    ]);

    assert_eq!(ended["until"], "2026-12-31");
    assert_eq!(
        ended["left"],
        serde_json::json!(["closing-session", "final-evaluation", "invoice"])
    );
    assert!(!sandbox.has("documents/kirkko-yksilo/closing-letter.fi.md"));
    assert_eq!(
        sandbox.message(),
        "contract-end: kirkko-yksilo\n\nTyo-Command: contract-end\n\n"
    );
    assert_eq!(
        sandbox.json(&["show", "kirkko-yksilo"])["status"]["state"],
        "closing"
    );
}

#[test]
fn missing_answers_are_listed_at_once() {
    let sandbox = Sandbox::markdown();
    let before = sandbox.files();

    let amend = sandbox.run(&["contract", "amend", "kirkko-yksilo", "--no-input"]);
    let end = sandbox.run(&["contract", "end", "kirkko-yksilo", "--no-input"]);

    let hint = "hint: give them as flags, `--help` lists them; in a terminal they are asked for\n";
    assert_eq!(
        amend.failed_with(4),
        format!("error: answers are missing: --set --effective\n{hint}")
    );
    assert_eq!(
        end.failed_with(4),
        format!("error: answers are missing: --on --reason\n{hint}")
    );
    assert_eq!(sandbox.files(), before);
}

#[test]
fn days_are_taken_as_people_type_them() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    let mut yesterday = SIGN.to_vec();
    yesterday.extend(["--date", "-1d"]);

    let signed = sandbox.json(&yesterday);

    assert_eq!(signed["signatures"][0]["date"], "2026-11-20");
}
