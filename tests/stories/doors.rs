//! The front doors: init, demo, new-client, new-enquiry, new-contract.

use crate::harness::Sandbox;

const TALK: [&str; 13] = [
    "new-contract",
    "--no-input",
    "--kind",
    "talk",
    "--client",
    "kivikangas",
    "--topic",
    "trust",
    "--date",
    "5.2.2027",
    "--time",
    "13",
    "--place=Nuorisotalo",
];

#[test]
fn the_demo_is_sound_and_committed() {
    let mut sandbox = Sandbox::empty();

    let told = sandbox.run(&["demo"]);
    let taken = sandbox.run(&["demo"]).failed_with(1);
    sandbox.enter("tyo-demo");

    assert_eq!(told.status, 0, "{told:?}");
    for command in ["cd tyo-demo", "tyo list", "tyo show kuusilahti-vk-ryhma"] {
        assert!(told.stdout.contains(command), "{}", told.stdout);
    }
    assert!(taken.contains("tyo-demo"), "{taken}");
    assert_eq!(sandbox.run(&["check"]).status, 0);
    assert_eq!(
        sandbox
            .run(&["contract", "check", "kuusilahti-vk-ryhma"])
            .status,
        0
    );
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    assert_eq!(
        sandbox.json(&["list", "--all"])["engagements"]
            .as_array()
            .unwrap()
            .len(),
        33
    );
    for language in ["fi", "sv", "en"] {
        let ending = format!(".{language}.md");
        assert!(
            sandbox.files().keys().any(|name| name.ends_with(&ending)),
            "{language}"
        );
    }
}

#[test]
fn the_demo_is_not_written_into_a_folder_that_is_there() {
    let sandbox = Sandbox::empty();
    sandbox.write("oma/muistio.txt", "oma\n");

    let told = sandbox.run(&["demo", "oma"]).failed_with(1);

    assert!(told.contains("oma"), "{told}");
    assert_eq!(sandbox.files().len(), 1);
}

#[test]
fn init_begins_a_practice_that_is_sound() {
    let mut sandbox = Sandbox::empty();
    let flags = [
        "--no-input",
        "--name",
        "Tmi Malli",
        "--supervisor",
        "Aino Esimerkki",
        "--vat",
        "yes",
        "--business-id",
        "9990001-6",
        "--iban",
        "FI21 1234 5600 0007 85",
    ];
    let init = |folder: &'static str| [&["init", folder][..], &flags].concat();

    sandbox.ok(&init("oma"));
    let twice = sandbox.run(&init("oma")).failed_with(1);
    sandbox.enter("oma");
    let inside = sandbox.run(&init(".")).failed_with(1);

    assert!(twice.contains("oma"), "{twice}");
    assert!(inside.starts_with("error: "), "{inside}");
    assert_eq!(sandbox.run(&["check"]).status, 0);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
    assert_eq!(sandbox.commits(), 1);
    assert_eq!(sandbox.message(), "init\n\nTyo-Command: init\n\n");
}

#[test]
fn init_lists_every_missing_answer_and_refuses_a_folder_in_use() {
    let sandbox = Sandbox::empty();

    let missing = sandbox.run(&["init", "uusi", "--no-input"]).failed_with(4);
    sandbox.write("muistio.txt", "oma\n");
    let used = sandbox
        .run(&[
            "init",
            "--no-input",
            "--name",
            "T",
            "--supervisor",
            "A",
            "--vat",
            "no",
        ])
        .failed_with(1);

    assert!(
        missing.starts_with("error: answers are missing: --name --supervisor --vat\n"),
        "{missing}"
    );
    assert!(used.starts_with("error: "), "{used}");
    assert_eq!(
        sandbox.files().into_keys().collect::<Vec<_>>(),
        ["muistio.txt"]
    );
}

#[test]
fn a_wrong_check_digit_stops_init_before_anything_is_written() {
    let sandbox = Sandbox::empty();

    let told = sandbox
        .run(&[
            "init",
            "oma",
            "--no-input",
            "--name",
            "T",
            "--supervisor",
            "A",
            "--vat",
            "yes",
            "--business-id",
            "9990001-7",
        ])
        .failed_with(1);

    assert!(
        told.contains("--business-id") && told.contains("9990001-7"),
        "{told}"
    );
    assert!(!sandbox.has("oma"));
}

#[test]
fn a_new_client_is_one_file_and_one_commit() {
    let sandbox = Sandbox::markdown();

    let printed = sandbox.ok(&[
        "new-client",
        "--no-input",
        "--type",
        "association",
        "--name",
        "Malliyhdistys ry",
    ]);

    assert_eq!(printed, "clients/malliyhdistys-ry.toml\n");
    assert_eq!(
        sandbox.message(),
        "new-client: malliyhdistys-ry\n\nTyo-Command: new-client\n\n"
    );
    assert_eq!(sandbox.run(&["check"]).status, 0);
    let taken = sandbox
        .run(&[
            "new-client",
            "--no-input",
            "--type",
            "association",
            "--name",
            "X",
            "--id",
            "malliyhdistys-ry",
        ])
        .failed_with(1);
    assert!(taken.contains("malliyhdistys-ry"), "{taken}");
}

#[test]
fn hostile_ids_are_refused() {
    let sandbox = Sandbox::markdown();
    let before = sandbox.files();
    let long = "a".repeat(300);

    for id in ["../x", "con", &long, "😀", "a/b", "", ".", "A B"] {
        for command in [
            &["new-client", "--type", "association", "--name", "X"][..],
            &["new-enquiry", "--kind", "talk", "--client", "kivikangas"],
        ] {
            let outcome = sandbox.run(&[command, &["--no-input", "--id", id]].concat());
            assert_eq!(outcome.status, 1, "{id}: {outcome:?}");
        }
        let outcome = sandbox.run(&["show", id]);
        assert!([1, 2].contains(&outcome.status), "{id}: {outcome:?}");
    }

    assert_eq!(sandbox.files(), before);
}

#[test]
fn an_enquiry_opens_an_engagement_and_a_client_at_once() {
    let sandbox = Sandbox::markdown();

    let made = sandbox.json(&[
        "new-enquiry",
        "--kind",
        "supervision",
        "--new-client",
        "Malliyhdistys ry",
        "--client-type",
        "association",
        "--date",
        "-1d",
        "--form",
        "group",
    ]);

    let id = made["engagement"]["id"].as_str().unwrap();
    assert_eq!(made["client"]["id"], "malliyhdistys-ry");
    let shown = sandbox.json(&["show", id]);
    assert_eq!(shown["status"]["state"], "enquiry");
    assert_eq!(shown["status"]["since"], "2026-11-20");
    assert_eq!(sandbox.commits(), 2);
    assert_eq!(sandbox.run(&["check"]).status, 0);
}

#[test]
fn an_unknown_client_is_told_with_the_nearest() {
    let sandbox = Sandbox::markdown();

    let told = sandbox
        .run(&[
            "new-enquiry",
            "--no-input",
            "--kind",
            "talk",
            "--client",
            "kivikanga",
        ])
        .failed_with(1);

    assert!(told.contains("kivikangas"), "{told}");
}

#[test]
fn a_contract_from_flags_takes_the_rest_from_the_practice_and_is_complete() {
    let sandbox = Sandbox::markdown();

    let printed = sandbox.ok(&[
        "new-contract",
        "--no-input",
        "--id",
        "uusi",
        "--kind",
        "supervision",
        "--form",
        "team",
        "--client",
        "kettuleipa",
        "--manager",
        "Kaisa Malli, toimitusjohtaja",
        "--start",
        "1.2.2027",
        "--end",
        "31.12.2027",
        "--group-size",
        "5",
        "--place",
        "Kokoustila",
    ]);

    assert_eq!(
        printed.lines().take(2).collect::<Vec<_>>(),
        [
            "engagements/uusi.toml",
            "documents/uusi/supervision-contract.en.md"
        ]
    );
    let text = sandbox.read("engagements/uusi.toml");
    for proposed in [
        "cents = 29000",
        "minutes = 90",
        "interval_weeks",
        "no_show_percent",
    ] {
        assert!(
            text.contains(proposed),
            "{proposed} is not proposed: {text}"
        );
    }
    assert_eq!(sandbox.run(&["contract", "check", "uusi"]).status, 0);
    assert_eq!(
        sandbox.message(),
        "new-contract: uusi\n\nTyo-Command: new-contract\n\n"
    );
    assert_eq!(sandbox.commits(), 2);
    let again = sandbox.ok(&["contract", "render", "uusi"]);
    assert!(
        again.lines().all(|line| line.starts_with("unchanged\t")),
        "{again}"
    );
}

#[test]
fn a_file_of_answers_is_enough_and_flags_stand_above_it() {
    let sandbox = Sandbox::markdown();
    sandbox.write(
        "../vastaukset.toml",
        "kind = \"talk\"\nclient = \"kivikangas\"\n\n[talk]\ntopic = \"trust\"\nformat = \"lecture\"\n\n[[session]]\nid = \"s01\"\nstart = 2027-02-05T13:00:00\nminutes = 60\ntype = \"talk\"\n\n[contract.venue]\nname = \"Nuorisotalo\"\n",
    );

    let outcome = sandbox.run(&[
        "new-contract",
        "--no-input",
        "--from",
        "../vastaukset.toml",
        "--id",
        "luento",
        "--place",
        "Kirjasto",
    ]);

    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert!(sandbox.read("engagements/luento.toml").contains("Kirjasto"));
    assert_eq!(sandbox.run(&["contract", "check", "luento"]).status, 0);
}

#[test]
fn missing_answers_are_listed_at_once_and_nothing_is_written() {
    let sandbox = Sandbox::markdown();
    let before = (sandbox.files(), sandbox.commits());

    let bare = sandbox.run(&["new-contract", "--no-input"]).failed_with(4);
    let more = sandbox
        .run(&[
            "new-contract",
            "--no-input",
            "--kind",
            "supervision",
            "--form",
            "team",
            "--client",
            "kettuleipa",
        ])
        .failed_with(4);
    let piped = sandbox.run(&["new-contract"]).failed_with(4);

    assert!(
        bare.starts_with("error: answers are missing: --kind --client\n"),
        "{bare}"
    );
    assert!(
        more.starts_with("error: answers are missing: --manager --group-size --start --place\n"),
        "{more}"
    );
    assert_eq!(piped, bare);
    assert_eq!((sandbox.files(), sandbox.commits()), before);
}

#[test]
fn a_dry_run_shows_the_file_and_writes_nothing() {
    let sandbox = Sandbox::markdown();
    let before = (sandbox.files(), sandbox.commits());

    let shown = sandbox.ok(&[&TALK[..], &["--dry-run"]].concat());
    let after = (sandbox.files(), sandbox.commits());
    let printed = sandbox.ok(&TALK);

    assert_eq!(after, before);
    let path = printed.lines().next().unwrap();
    assert_eq!(shown, format!("# {path}\n{}", sandbox.read(path)));
    assert_eq!(sandbox.commits(), 2);
}

#[test]
fn an_end_before_the_start_is_no_answer() {
    let sandbox = Sandbox::markdown();
    let before = sandbox.files();

    let outcome = sandbox.run(&[
        "new-contract",
        "--no-input",
        "--kind",
        "supervision",
        "--form",
        "team",
        "--client",
        "kettuleipa",
        "--manager",
        "Kaisa Malli",
        "--start",
        "1.2.2027",
        "--end",
        "1.1.2027",
        "--place",
        "Kokoustila",
    ]);

    let told = outcome.failed_with(1);
    assert!(told.contains("--end"), "{told}");
    assert_eq!(sandbox.files(), before);
}
