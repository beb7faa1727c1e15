//! Planning: a series of sessions from the proposal to the file.

use crate::harness::Sandbox;

const ID: &str = "kuusilahti-vk-ryhma";

#[test]
fn a_series_is_written_as_one_commit_that_touches_one_file() {
    let sandbox = Sandbox::markdown();
    let before = sandbox.read("engagements/kuusilahti-vk-ryhma.toml");
    let table = sandbox.ok(&["session", "plan", ID, "--count", "3", "--yes"]);

    assert!(
        table.starts_with("s07\tThu 2026-12-17\t13:00\t90\tsession\t\ns08\tThu 2027-01-07\t"),
        "{table}"
    );
    assert_eq!(
        sandbox
            .git(&["show", "--stat", "--format=%s", "HEAD"])
            .lines()
            .collect::<Vec<_>>()[..3],
        [
            "session-plan: kuusilahti-vk-ryhma",
            "",
            " engagements/kuusilahti-vk-ryhma.toml | 15 +++++++++++++++"
        ]
    );
    let after = sandbox.read("engagements/kuusilahti-vk-ryhma.toml");
    let first = "[[session]]\nid = \"s07\"\nstart = 2026-12-17T13:00:00\nminutes = 90\n\n[[session]]\nid = \"s08\"\n";
    assert!(after.contains(first), "{after}");
    sandbox.ok(&["undo", "--yes"]);
    assert_eq!(sandbox.read("engagements/kuusilahti-vk-ryhma.toml"), before);
}

#[test]
fn a_dry_run_shows_the_same_table_and_writes_nothing() {
    let sandbox = Sandbox::markdown();
    let head = sandbox.git(&["rev-parse", "HEAD"]);
    let plan = ["session", "plan", ID, "--first", "wed", "--count", "2"];
    let dry = sandbox.ok(&[&plan[..], &["--dry-run"]].concat());

    assert!(
        dry.contains("–\tWed 2027-01-06\t\t\t\tpassed over: Epiphany\n"),
        "{dry}"
    );
    assert_eq!(sandbox.git(&["rev-parse", "HEAD"]), head);
    assert_eq!(sandbox.ok(&[&plan[..], &["--yes"]].concat()), dry);
}

#[test]
fn nobody_is_asked_without_a_terminal() {
    let sandbox = Sandbox::markdown();

    let unanswered = sandbox.run(&["session", "plan", "kysely-1", "--no-input"]);
    assert_eq!(unanswered.status, 4);
    assert!(
        unanswered.stderr.contains("--first --time --minutes"),
        "{}",
        unanswered.stderr
    );
    let unconfirmed = sandbox.run(&["session", "plan", ID, "--count", "1"]);
    assert_eq!(unconfirmed.status, 4);
    assert!(
        unconfirmed.stderr.contains("--yes"),
        "{}",
        unconfirmed.stderr
    );
}

#[test]
fn meetings_of_the_same_supervisor_at_one_time_are_told_across_engagements() {
    let sandbox = Sandbox::markdown();
    let outcome = sandbox.run(&[
        "session",
        "plan",
        "hopeajoki-tyoryhma",
        "--first",
        "2026-11-26 12:00",
        "--count",
        "1",
        "--dry-run",
        "--json",
    ]);
    let answer: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    let warning = &answer["sessions"][0]["warnings"][0];

    assert_eq!(answer["schema"], "tyo/session-plan/1");
    assert_eq!(warning["code"], "overlap");
    assert_eq!(warning["engagement"], ID);
    assert_eq!(warning["session"], "s06");
    assert_eq!(answer["written"], false);
}

#[test]
fn a_broken_file_of_another_engagement_is_told_and_does_not_stop_the_plan() {
    let sandbox = Sandbox::markdown();
    sandbox.write(
        "engagements/hopeajoki-tyoryhma.toml",
        "tämä ei ole TOMLia\n",
    );
    let outcome = sandbox.run(&["session", "plan", ID, "--count", "1", "--dry-run"]);

    assert_eq!(outcome.status, 0);
    assert!(
        outcome.stderr.contains("one file cannot be read"),
        "{}",
        outcome.stderr
    );
}
