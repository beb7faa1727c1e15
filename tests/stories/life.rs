//! The life of an engagement after its contract: decisions, evaluations, steps, goals, tasks, and what a mediation has.

use crate::harness::Sandbox;

const GROUP: &str = "kuusilahti-vk-ryhma";
const TRIAL: &str = "yksilo-k12";
const MEDIATION: &str = "sovittelu-saarenvirta";
const EVERYBODY: &str = "supervisee,manager,supervisor";

/// Returns the state of an engagement as `show` gives it.
fn state(sandbox: &Sandbox, id: &str) -> String {
    let shown = sandbox.json(&["show", id]);
    shown["status"]["state"]
        .as_str()
        .or(shown["state"].as_str())
        .unwrap_or_default()
        .to_owned()
}

/// Returns the file of an engagement.
fn file(sandbox: &Sandbox, id: &str) -> String {
    sandbox.read(&format!("engagements/{id}.toml"))
}

#[test]
fn a_trial_is_followed_by_the_decision_of_everybody() {
    let sandbox = Sandbox::markdown();
    let before = file(&sandbox, TRIAL);

    let one = sandbox.run(&["decide", TRIAL, "trial", "start", "--by", "supervisee"]);
    assert_eq!(one.status, 1);
    assert!(one.stderr.contains("manager, supervisor"), "{}", one.stderr);
    assert_eq!(file(&sandbox, TRIAL), before);

    sandbox.ok(&["decide", TRIAL, "trial", "start", "--by", EVERYBODY]);
    assert_eq!(state(&sandbox, TRIAL), "contract_draft");
    let added = file(&sandbox, TRIAL).replace(&before, "");
    assert_eq!(
        added,
        "\n[[decision]]\ndate = 2026-11-21\ntype = \"start\"\noutcome = \"start\"\n\
         by = [\"supervisee\", \"manager\", \"supervisor\"]\n"
    );
}

#[test]
fn a_trial_that_is_not_gone_on_with_says_what_is_billed() {
    let sandbox = Sandbox::markdown();

    let stopped = sandbox.json(&["decide", TRIAL, "trial", "stop", "--by", "supervisee"]);

    assert_eq!(stopped["state"], "ended");
    assert_eq!(stopped["billed"][0]["session"], "s02");
    assert_eq!(stopped["billed"][0]["cents"], 11_500);
    assert_eq!(stopped["billed"].as_array().unwrap().len(), 1);
    assert_eq!(state(&sandbox, TRIAL), "ended");
}

#[test]
fn going_on_is_decided_by_all_who_agreed_and_offers_its_document() {
    let sandbox = Sandbox::markdown();
    let id = "esihenkilo-kirjokanto";
    let go_on = ["decide", id, "continuation", "continue", "--by", EVERYBODY];

    let decided = sandbox.json(&[&go_on[..], &["--until", "31.12.2027"]].concat());

    assert_eq!(decided["until"], "2027-12-31");
    let next = "tyo contract render esihenkilo-kirjokanto --document continuation";
    assert_eq!(decided["next"], next);
    sandbox.ok(&["contract", "render", id, "--document", "continuation"]);
    assert_eq!(state(&sandbox, id), "active");
}

#[test]
fn an_evaluation_keeps_its_day_and_parts_and_tells_when_the_next_is_due() {
    let sandbox = Sandbox::markdown();
    let both = "cooperation,goals";

    let made = sandbox.json(&["review", GROUP, "interim", "--blocks", both]);

    assert_eq!(made["next_due"], "2027-05-21");
    assert_eq!(made["assessors"][0], "supervisee");
    let id = "esihenkilo-kirjokanto";
    let manager = ["--assessors", EVERYBODY, "--blocks", both];
    let uninvited = [&["review", id, "interim"][..], &manager].concat();
    assert_eq!(sandbox.run(&uninvited).status, 1);
    sandbox.ok(&[&uninvited[..], &["--manager-invited-by", "supervisee"]].concat());
}

#[test]
fn steps_are_listed_with_what_they_say_and_each_is_one_commit() {
    let sandbox = Sandbox::markdown();

    let listed = sandbox.json(&["step", GROUP]);
    let steps = listed["steps"].as_array().unwrap();
    let codes: Vec<&str> = steps.iter().map(|s| s["step"].as_str().unwrap()).collect();
    assert!(codes.contains(&"paused"), "{codes:?}");
    assert!(!codes.contains(&"problem_defined"), "{codes:?}");
    assert!(
        steps
            .iter()
            .all(|s| s["meaning"].as_str().unwrap().len() > 10)
    );

    let paused = sandbox.json(&["step", GROUP, "paused", "--until", "15.1.2027"]);
    assert_eq!(paused["state"], "paused");
    sandbox.ok(&["step", GROUP, "resumed"]);
    assert_eq!(state(&sandbox, GROUP), "active");
    let twice = sandbox.run(&["step", GROUP, "resumed"]);
    assert_eq!(twice.status, 1);
    sandbox.ok(&["undo", "--yes"]);
    assert_eq!(state(&sandbox, GROUP), "paused");
}

#[test]
fn an_end_waits_for_its_steps_and_a_reason_given_instead_stays_on_record() {
    let sandbox = Sandbox::markdown();
    let end = ["step", "yksilo-itsemaksava", "ended"];

    let early = sandbox.run(&end);
    assert_eq!(early.status, 1);
    assert!(
        early
            .stderr
            .contains("the closing session, the final evaluation")
    );

    sandbox.ok(&[&end[..], &["--waive", "supervisee-wish"]].concat());
    let text = file(&sandbox, "yksilo-itsemaksava");
    assert!(
        text.contains("type = \"final\"\nwaived = \"supervisee-wish\""),
        "{text}"
    );
    assert!(
        text.contains("type = \"ended\"\ncode = \"supervisee-wish\""),
        "{text}"
    );
    assert_eq!(state(&sandbox, "yksilo-itsemaksava"), "ended");
}

#[test]
fn a_mediation_is_followed_up_closed_and_taken_up_again() {
    let sandbox = Sandbox::markdown();
    let results = "kept,kept,partly,not,kept";

    let followed = sandbox.json(&[
        "mediation",
        "follow-up",
        MEDIATION,
        "--results",
        results,
        "--without-mediator",
    ]);
    assert_eq!(followed["state"], "followup_1");
    let early = sandbox.run(&["mediation", "close", MEDIATION, "agreed"]);
    assert_eq!(early.status, 1);
    assert!(
        early.stderr.contains("tyo mediation follow-up"),
        "{early:?}"
    );
    sandbox.ok(&["mediation", "close", MEDIATION, "no-agreement"]);
    assert_eq!(state(&sandbox, MEDIATION), "closed");
    sandbox.ok(&["step", MEDIATION, "reopened"]);
    assert_eq!(state(&sandbox, MEDIATION), "followup_1");
    sandbox.ok(&["mediation", "term", MEDIATION, "--term", "P3:1.3.2027"]);
    assert!(file(&sandbox, MEDIATION).contains("responsible = \"P3\"\ndue = 2027-03-01"));
}

#[test]
fn nothing_that_blames_can_be_typed_into_a_mediation() {
    let sandbox = Sandbox::markdown();
    let blame = "Matti aloitti riidan";
    let before = file(&sandbox, MEDIATION);
    let attempts: [&[&str]; 9] = [
        &["mediation", "party", MEDIATION, blame],
        &["mediation", "term", MEDIATION, "--term", blame],
        &[
            "mediation",
            "term",
            MEDIATION,
            "--term",
            "P1:pyytää anteeksi",
        ],
        &["mediation", "follow-up", MEDIATION, "--results", blame],
        &["mediation", "close", MEDIATION, blame],
        &["step", MEDIATION, "communicated", "--code", blame],
        &["step", MEDIATION, "withdrawn", "--party", blame],
        &["step", MEDIATION, "closed", "--code", "matti-is-guilty"],
        &["step", MEDIATION, blame],
    ];

    for attempt in attempts {
        assert_ne!(sandbox.run(attempt).status, 0, "{attempt:?}");
        assert_eq!(file(&sandbox, MEDIATION), before, "{attempt:?}");
    }
}

#[test]
fn goals_that_the_commissioner_may_read_are_kept_and_others_only_agreed() {
    let sandbox = Sandbox::markdown();
    let add = [
        "goal",
        "add",
        GROUP,
        "--visibility",
        "commissioner",
        "--origin",
        "joint",
    ];

    let added = sandbox.json(&[&add[..], &["--text", "Työnjako on selkeä."]].concat());
    assert_eq!(added["goals"][1]["id"], "g2");
    let agreed = sandbox.json(&["goal", "agree", GROUP]);
    assert_eq!(agreed["goals"][1]["date"], "2026-11-21");
    let revise = [
        "goal",
        "revise",
        GROUP,
        "g2",
        "--text",
        "Työnjako on sovittu.",
    ];
    assert_eq!(
        sandbox.json(&revise)["goals"][1]["revised"][0],
        "2026-11-21"
    );
    let dropped = sandbox.json(&["goal", "drop", GROUP, "g2"]);
    assert_eq!(dropped["goals"][1]["dropped"], "2026-11-21");

    let before = file(&sandbox, GROUP);
    sandbox.ok(&["goal", "add", GROUP, "--visibility", "supervisees"]);
    let added = file(&sandbox, GROUP).replace(&before, "");
    assert!(added.contains("type = \"goals_agreed\""), "{added}");
    assert!(!added.contains("text"), "{added}");
}

#[test]
fn a_task_is_a_day_a_meeting_and_whether_it_was_done() {
    let sandbox = Sandbox::markdown();

    sandbox.ok(&["task", "add", GROUP, "--session", "s06"]);
    let done = sandbox.json(&["task", "done", GROUP]);

    assert_eq!(done["tasks"][0]["session"], "s06");
    assert_eq!(done["tasks"][0]["done"], "2026-11-21");
    let keys: Vec<&String> = done["tasks"][0].as_object().unwrap().keys().collect();
    assert_eq!(keys.len(), 4, "{keys:?}");
}

#[test]
fn without_a_terminal_everything_missing_is_told_at_once() {
    let sandbox = Sandbox::markdown();
    let cases: [(&[&str], &str); 5] = [
        (&["decide", TRIAL], "WHAT OUTCOME --by"),
        (&["review", GROUP], "WHICH --blocks"),
        (&["step", GROUP, "paused"], "--until"),
        (&["goal", "add", GROUP], "--visibility --origin --text"),
        (&["mediation", "term", MEDIATION], "--term"),
    ];

    for (command, flags) in cases {
        let outcome = sandbox.run(&[command, &["--no-input"]].concat());
        assert_eq!(outcome.status, 4, "{command:?}");
        assert!(outcome.stderr.contains(flags), "{}", outcome.stderr);
    }
}

#[test]
fn a_follow_up_with_the_mediator_is_a_meeting_that_can_be_billed() {
    let mut sandbox = Sandbox::markdown();
    sandbox.set("TYO_TODAY", "2026-12-03");
    let before = sandbox.commits();
    let follow = [
        "mediation",
        "follow-up",
        MEDIATION,
        "--results",
        "kept,kept,partly,not,kept",
    ];

    let asked = sandbox.run(&[&follow[..], &["--no-input"]].concat());
    assert_eq!(asked.status, 4);
    assert!(asked.stderr.contains("--time"), "{asked:?}");
    let made = sandbox.json(&[&follow[..], &["--time", "9.00"]].concat());

    assert_eq!(made["session"]["type"], "followup");
    assert_eq!(made["session"]["minutes"], 90);
    assert_eq!(sandbox.commits(), before + 1);
    let explained = sandbox.json(&["explain", MEDIATION, "s07"]);
    assert!(explained.to_string().contains("60000"), "{explained}");
    let shown = sandbox.ok(&["show", MEDIATION]);
    assert!(shown.contains("mediator"), "{shown}");
}

#[test]
fn a_term_recorded_by_mistake_is_taken_away() {
    let sandbox = Sandbox::markdown();
    let term = ["mediation", "term", MEDIATION];
    let before = file(&sandbox, MEDIATION);

    sandbox.ok(&[&term[..], &["--term", "P2:1.3.2027"]].concat());
    sandbox.ok(&[&term[..], &["--remove", "6"]].concat());

    assert_eq!(file(&sandbox, MEDIATION), before);
    let none = sandbox.run(&[&term[..], &["--remove", "6"]].concat());
    assert_eq!(none.status, 1);
    assert!(none.stderr.contains("1 to 5"), "{none:?}");
}

#[test]
fn a_next_step_without_a_day_stands_in_the_agenda() {
    let sandbox = Sandbox::markdown();

    let agenda = sandbox.json(&["agenda"]);

    let open = agenda["open"].as_array().unwrap();
    let of = |id: &str| open.iter().find(|step| step["engagement"] == id);
    assert!(open.iter().all(|step| step["day"].is_null()), "{open:?}");
    assert_eq!(
        of("arvioinnissa-tiimi").unwrap()["command"],
        "tyo step arvioinnissa-tiimi report_approved --by supervisee"
    );
}

#[test]
fn a_meeting_planned_while_one_is_owed_stands_in_for_it() {
    let sandbox = Sandbox::markdown();
    let id = "rentoutus-polttarit";
    sandbox.ok(&[
        "session",
        "cancel",
        id,
        "s02",
        "--by",
        "supervisor",
        "--notice",
        "21.11.2026 9.00",
    ]);
    let owed = sandbox.ok(&["agenda", "--all", "--what", "owed"]);
    assert!(owed.contains(&format!("tyo session plan {id}")), "{owed}");

    sandbox.ok(&[
        "session",
        "plan",
        id,
        "--first",
        "5.12.2026",
        "--time",
        "15",
        "--count",
        "1",
        "--yes",
    ]);

    assert!(file(&sandbox, id).contains("replaces = \"s02\""));
    assert_eq!(sandbox.ok(&["agenda", "--all", "--what", "owed"]), "");
}
