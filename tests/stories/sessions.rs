//! What became of sessions: held, called off, moved, missed, listed.

use crate::harness::Sandbox;

const ID: &str = "kuusilahti-vk-ryhma";
const FILE: &str = "engagements/kuusilahti-vk-ryhma.toml";

/// Makes the example practice as it is found on a day.
fn on(day: &str) -> Sandbox {
    let mut sandbox = Sandbox::markdown();
    sandbox.set("TYO_TODAY", day);
    sandbox
}

/// Returns the lines that the last commit added to files.
fn added(sandbox: &Sandbox) -> Vec<String> {
    let shown = sandbox.git(&["show", "--format=", "--unified=0", "HEAD"]);
    let lines = shown.lines().filter_map(|line| line.strip_prefix('+'));
    lines
        .filter(|line| !line.starts_with("++"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn after_a_session_that_went_as_planned_its_engagement_is_enough() {
    let sandbox = on("2026-11-26");

    let outcome = sandbox.run(&["session", "hold", ID]);

    assert_eq!(
        outcome.stdout,
        "held: kuusilahti-vk-ryhma s06, Thu 2026-11-26 at 13:00 (session, 90 min, on site, 46 km)\n"
    );
    assert_eq!(added(&sandbox), ["status = \"held\"", "km = 46"]);
    let files = sandbox.git(&["show", "--stat", "--format=%s", "HEAD"]);
    assert!(
        files.starts_with("session-hold: kuusilahti-vk-ryhma\n"),
        "{files}"
    );
    assert!(files.contains("1 file changed, 2 insertions(+)"), "{files}");
}

#[test]
fn comments_and_order_stay_as_they_are() {
    let sandbox = on("2026-11-26");
    let line = "start = 2026-11-26T13:00:00\n";
    sandbox.edit(
        FILE,
        line,
        "start = 2026-11-26T13:00:00 # kirjastossa\n# tila varattu\n",
    );
    sandbox.git(&["commit", "-qam", "by hand"]);
    let before = sandbox.read(FILE);

    sandbox.ok(&["session", "hold", ID, "--present", "5"]);

    let minutes = "# tila varattu\nminutes = 90\n";
    let held = "# tila varattu\nminutes = 90\nstatus = \"held\"\npresent = 5\nkm = 46\n";
    assert_eq!(sandbox.read(FILE), before.replace(minutes, held));
    sandbox.ok(&["undo", "--yes"]);
    assert_eq!(sandbox.read(FILE), before);
}

#[test]
fn what_differed_from_the_plan_is_recorded_with_a_reason() {
    let sandbox = on("2026-11-26");
    let hold = ["session", "hold", ID, "--minutes", "75", "--mode", "remote"];

    let error = sandbox.run(&hold).failed_with(4);
    assert!(error.contains("--minutes-reason"), "{error}");
    sandbox.ok(&[&hold[..], &["--minutes-reason", "late_start"]].concat());

    assert_eq!(
        added(&sandbox),
        [
            "status = \"held\"",
            "mode = \"remote\"",
            "minutes_held = 75",
            "minutes_reason = \"late_start\"",
        ]
    );
}

#[test]
fn a_session_that_nobody_planned_finds_its_type_by_itself() {
    let sandbox = Sandbox::markdown();
    let type_of = |id: &str| {
        let args = ["session", "hold", id, "--date", "yesterday", "--time", "9"];
        let answer = sandbox.json(&args);
        answer["session"]["type"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };

    assert_eq!(type_of("vaskiniemi-tiimi"), "regular");
    assert_eq!(type_of("sovittelu-kesken"), "separate");
    sandbox.edit(
        "engagements/yksilo-k12.toml",
        "trial = { sessions = 1,",
        "trial = { sessions = 2,",
    );
    sandbox.git(&["commit", "-qam", "by hand"]);
    assert_eq!(type_of("yksilo-k12"), "trial");
    let mapping = [
        "session",
        "hold",
        "kysely-1",
        "--date",
        "yesterday",
        "--time",
        "9",
        "--minutes",
        "45",
    ];
    assert_eq!(sandbox.json(&mapping)["session"]["type"], "mapping");
}

#[test]
fn a_session_is_recorded_once() {
    let sandbox = Sandbox::markdown();
    let hold = ["session", "hold", ID, "--date", "yesterday", "--time", "9"];

    sandbox.ok(&hold);
    let again = sandbox.run(&hold).failed_with(1);

    assert!(
        again.contains("`s07` is on record already: held"),
        "{again}"
    );
}

#[test]
fn everything_that_waits_is_recorded_at_once() {
    let sandbox = on("2026-11-26");
    let needs_yes = sandbox.run(&["session", "hold", "--all"]);
    assert_eq!(needs_yes.stdout.lines().count(), 4, "{needs_yes:?}");
    assert!(needs_yes.failed_with(4).contains("--yes"));

    let commits = sandbox.commits();
    sandbox.ok(&["session", "hold", "--all", "--yes"]);

    assert_eq!(sandbox.commits(), commits + 1);
    let none = sandbox.run(&["session", "hold", "--all"]);
    assert_eq!(none.stderr, "every session that has begun is recorded\n");
    let again = sandbox.json(&["session", "hold", "--all"]);
    assert_eq!(again["schema"], "tyo/session-hold-all/1");
    assert!(again["sessions"].as_array().unwrap().is_empty());
}

#[test]
fn a_cancellation_tells_at_once_what_it_costs_and_by_which_rule() {
    for (notice, percent, cents, why) in [
        ("2026-11-24 13:00", 0, 0, "notice 48 h before, limit 48 h"),
        (
            "2026-11-24 13:01",
            50,
            14_000,
            "notice 47 h 59 min before, limit 24 h",
        ),
        (
            "2026-11-25 13:01",
            100,
            28_000,
            "notice 23 h 59 min before, last step",
        ),
    ] {
        let sandbox = on("2026-11-26");
        let cancel = [
            "session", "cancel", ID, "--by", "contact", "--notice", notice,
        ];

        let answer = sandbox.json(&cancel);
        sandbox.ok(&["undo", "--yes"]);
        let told = sandbox.ok(&cancel);

        assert_eq!(answer["schema"], "tyo/session-cancel/1");
        assert_eq!(answer["charge"]["percent"], percent, "{notice}");
        assert_eq!(answer["charge"]["amount_cents"], cents, "{notice}");
        assert_eq!(answer["charge"]["rule"], "tier");
        assert!(told.contains(&format!("charged {percent}%")), "{told}");
        assert!(told.contains(why), "{told}");
    }
}

#[test]
fn an_accepted_excuse_is_a_word_and_nothing_more() {
    let sandbox = on("2026-11-26");
    let notice = "2026-11-26 8:00";
    let cancel = [
        "session", "cancel", ID, "--by", "too-few", "--notice", notice,
    ];

    let charged = sandbox.run(&cancel);
    assert!(charged.stderr.contains("--excuse accepted"), "{charged:?}");
    sandbox.ok(&["undo", "--yes"]);
    let excused = sandbox.json(&[&cancel[..], &["--excuse", "accepted"]].concat());

    assert_eq!(excused["charge"]["percent"], 0);
    assert_eq!(excused["charge"]["rule"], "excused");
    assert_eq!(
        added(&sandbox),
        [
            "status = \"cancelled\"",
            "notice = 2026-11-26T08:00:00",
            "cancelled_by = \"too_few\"",
            "excuse = \"accepted\"",
        ]
    );
}

#[test]
fn a_session_that_the_supervisor_called_off_is_owed_until_its_substitute_is_planned() {
    let sandbox = Sandbox::markdown();
    let by = ["--by", "supervisor", "--notice", "2026-11-21 9:00"];
    let owed = || sandbox.json(&["session", "list", ID])["owed"].clone();

    let answer = sandbox.json(&[&["session", "cancel", ID][..], &by].concat());
    assert_eq!(answer["owed"], true);
    assert_eq!(answer["charge"]["rule"], "by_supervisor");
    assert_eq!(owed(), 1);

    sandbox.ok(&[
        "session",
        "cancel",
        ID,
        "s06",
        "--replacement",
        "2026-12-10",
    ]);
    assert_eq!(
        added(&sandbox),
        [
            "[[session]]",
            "id = \"s07\"",
            "start = 2026-12-10T13:00:00",
            "minutes = 90",
            "replaces = \"s06\"",
            "",
        ]
    );
    assert_eq!(owed(), 0);
    sandbox.ok(&["session", "move", ID, "--to", "2026-12-17", "--agreed"]);
    assert_eq!(owed(), 0);
}

#[test]
fn a_move_keeps_the_old_time_on_record_and_needs_consent() {
    let sandbox = Sandbox::markdown();
    let to = ["session", "move", ID, "--to", "2026-12-03"];

    let unagreed = sandbox.run(&[&to[..], &["--yes"]].concat()).failed_with(4);
    assert!(unagreed.contains("--agreed"), "{unagreed}");
    let agreed = ["--agreed", "--agreed-on", "2026-11-20 10:00"];
    let answer = sandbox.json(&[&to[..], &agreed].concat());

    assert_eq!(answer["session"]["moved_to"], "2026-12-03T13:00:00");
    assert_eq!(answer["new"]["id"], "s07");
    assert_eq!(
        added(&sandbox),
        [
            "status = \"moved\"",
            "notice = 2026-11-20T10:00:00",
            "moved_to = 2026-12-03T13:00:00",
            "",
            "[[session]]",
            "id = \"s07\"",
            "start = 2026-12-03T13:00:00",
            "minutes = 90",
        ]
    );
}

#[test]
fn a_move_onto_another_session_of_the_supervisor_is_warned_of() {
    let sandbox = Sandbox::markdown();
    let to = [
        "session",
        "move",
        ID,
        "--to",
        "2026-12-02 15:30",
        "--agreed",
    ];

    let outcome = sandbox.run(&to);

    assert_eq!(outcome.status, 0, "{outcome:?}");
    let warning =
        "warning: Wed 2026-12-02 at 15:00: `esihenkilo-kirjokanto` s11 is at the same time";
    assert!(outcome.stderr.contains(warning), "{}", outcome.stderr);
}

#[test]
fn a_move_into_the_past_takes_a_yes() {
    let sandbox = Sandbox::markdown();
    let to = ["session", "move", ID, "--to", "2026-11-20", "--agreed"];

    assert!(sandbox.run(&to).failed_with(4).contains("is past"));
    sandbox.ok(&[&to[..], &["--yes"]].concat());
}

#[test]
fn nobody_came_and_the_journey_is_charged_only_when_it_was_made() {
    for (flag, made, cents) in [
        ("--journey-made", true, Some(2_530)),
        ("--no-journey", false, None),
    ] {
        let sandbox = on("2026-11-26");

        let answer = sandbox.json(&["session", "no-show", ID, flag]);

        assert_eq!(answer["session"]["status"], "no_show");
        assert_eq!(answer["session"]["journey_made"], made);
        assert_eq!(answer["charge"]["percent"], 100);
        assert_eq!(answer["charge"]["amount_cents"], 28_000);
        assert_eq!(answer["charge"]["travel_cents"].as_i64(), cents);
    }
}

#[test]
fn the_list_tells_in_time_from_late_and_what_is_charged() {
    let sandbox = Sandbox::markdown();

    let cancelled = sandbox.ok(&[
        "session",
        "list",
        "hopeajoki-tyoryhma",
        "--status",
        "cancelled",
    ]);
    let november = sandbox.json(&[
        "session",
        "list",
        "--month",
        "2026-11",
        "--supervisor",
        "aino",
    ]);

    assert_eq!(
        cancelled,
        "s06\tTue 2026-10-06 13:00\t90\tsession\tcancelled late\t50%\n\
         s08\tTue 2026-11-17 13:00\t90\tsession\tcancelled late\t100%\n"
    );
    let sessions = november["sessions"].as_array().unwrap();
    let late = sessions
        .iter()
        .find(|s| s["engagement"] == "hopeajoki-tyoryhma" && s["id"] == "s08")
        .unwrap();
    assert_eq!(late["percent"], 100);
    assert_eq!(late["timing"], "late");
    let starts: Vec<&str> = sessions
        .iter()
        .map(|s| s["start"].as_str().unwrap())
        .collect();
    assert!(starts.is_sorted(), "{starts:?}");
    assert!(starts.iter().all(|start| start.starts_with("2026-11-")));
}

#[test]
fn without_a_pinned_day_the_clock_tells_when_notice_came() {
    let sandbox = Sandbox::markdown();
    let session = "start = 2026-11-26T13:00:00\n";
    sandbox.edit(FILE, session, "start = 2199-11-26T13:00:00\n");
    sandbox.edit(FILE, "end = 2027-08-31", "end = 2199-12-31");
    sandbox.git(&["commit", "-qam", "by hand"]);
    let mut tyo = sandbox.tyo();
    tyo.env_remove("TYO_TODAY");
    tyo.args(["--json", "session", "cancel", ID, "--by", "payer"]);

    let outcome = sandbox.outcome(&mut tyo);

    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert!(
        outcome.stdout.contains("\"notice\": \"2"),
        "{}",
        outcome.stdout
    );
}

#[test]
fn recording_looks_at_no_other_engagement() {
    let sandbox = on("2026-11-26");
    sandbox.write("engagements/rikki.toml", "this is no TOML");
    sandbox.write("clients/rikki.toml", "nor is this");

    sandbox.ok(&["session", "hold", ID]);
    sandbox.ok(&["undo", "--yes"]);
    sandbox.ok(&["session", "no-show", ID]);
    sandbox.ok(&["undo", "--yes"]);
    sandbox.ok(&[
        "session",
        "cancel",
        ID,
        "--by",
        "payer",
        "--notice",
        "2026-11-20 9:00",
    ]);
}

#[test]
fn notice_that_fits_two_sessions_is_not_guessed() {
    let sandbox = on("2026-11-26");
    sandbox.edit(
        FILE,
        "[[decision]]",
        "[[session]]\nid = \"s07\"\nstart = 2026-12-17T13:00:00\nminutes = 90\n\n[[decision]]",
    );
    sandbox.git(&["commit", "-qam", "by hand"]);
    let cancel = ["session", "cancel", ID];
    let notice = ["--by", "contact", "--notice", "2026-11-25 9:00"];

    let unclear = sandbox.run(&[&cancel[..], &notice].concat()).failed_with(1);
    assert!(unclear.contains("s06, s07"), "{unclear}");
    sandbox.ok(&[&cancel[..], &["s07"], &notice].concat());
}

#[test]
fn a_move_to_a_holiday_or_a_sunday_is_warned_of() {
    let sandbox = on("2026-11-21");
    let to = |moment: &str| {
        let outcome = sandbox.run(&["session", "move", ID, "--to", moment, "--agreed"]);
        assert_eq!(outcome.status, 0, "{outcome:?}");
        sandbox.ok(&["undo", "--yes"]);
        outcome.stderr
    };

    assert!(to("6.12. 13:00").contains("Independence"));
    assert!(to("29.11. 13:00").contains("is a Sunday"));
    assert!(!to("27.11. 13:00").contains("warning"));
}

#[test]
fn a_closing_session_is_planned_once_and_the_next_goes_on_from_what_was_held() {
    let sandbox = on("2026-11-21");
    sandbox.ok(&[
        "session",
        "cancel",
        ID,
        "--by",
        "contact",
        "--notice",
        "20.11. 10:00",
    ]);

    let first = [
        "session",
        "plan",
        ID,
        "--type",
        "closing",
        "--first",
        "to",
        "--dry-run",
    ];
    let outcome = sandbox.run(&first);

    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert!(outcome.stdout.contains("2026-12-03"), "{outcome:?}");
    assert!(!outcome.stderr.contains("weeks"), "{outcome:?}");
}

#[test]
fn what_the_supervisor_calls_off_needs_no_time_of_notice() {
    let sandbox = on("2026-11-21");

    let outcome = sandbox.run(&["session", "cancel", ID, "--by", "supervisor"]);

    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert_eq!(added(&sandbox), ["status = \"cancelled_by_supervisor\""]);
}

#[test]
fn one_value_of_a_held_session_is_mended_and_the_rest_stays() {
    let sandbox = on("2026-11-26");
    sandbox.ok(&["session", "hold", ID]);

    let outcome = sandbox.run(&["session", "correct", ID, "s06", "--present", "5"]);

    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert_eq!(added(&sandbox), ["present = 5"]);
    let outcome = sandbox.run(&["session", "correct", ID, "s06", "--km", "52"]);
    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert_eq!(added(&sandbox), ["km = 52"]);
    let nothing = sandbox.run(&["session", "correct", ID, "s06"]);
    assert_eq!(nothing.status, 2, "{nothing:?}");
}
