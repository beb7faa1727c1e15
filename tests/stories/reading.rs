//! Reading: files as people's editors leave them, and every problem of every file at once.

use crate::harness::Sandbox;

const FILE: &str = "engagements/kirkko-yksilo.toml";

#[test]
fn one_engagement_is_read_although_another_is_broken() {
    let sandbox = Sandbox::markdown();
    sandbox.write(
        "engagements/hopeajoki-tyoryhma.toml",
        "tämä ei ole TOMLia\n",
    );
    sandbox.write("clients/hopeajoki.toml", "= = =\n");

    for args in [
        &["show", "kirkko-yksilo"][..],
        &["contract", "check", "kirkko-yksilo"],
        &["contract", "render", "kirkko-yksilo"],
    ] {
        let outcome = sandbox.run(args);
        assert_eq!(outcome.status, 0, "{outcome:?}");
    }
}

#[test]
fn every_problem_of_every_file_is_told_at_once() {
    let sandbox = Sandbox::markdown();
    sandbox.edit(FILE, "minutes = 45", "minuts = 45");
    sandbox.edit(FILE, "cents = 9000", "cents = 90.00");
    sandbox.edit(
        "clients/seurakunta.toml",
        "type = \"parish\"",
        "type = \"seurakunta\"",
    );
    sandbox.edit(
        "practice.toml",
        "business_id = \"9990001-6\"",
        "business_id = \"9990001-7\"",
    );

    for command in ["check", "list"] {
        let outcome = sandbox.run(&[command]);
        let told = format!("{}{}", outcome.stdout, outcome.stderr);
        for place in [
            "engagements/kirkko-yksilo.toml:26:1",
            "engagements/kirkko-yksilo.toml:41:19",
            "clients/seurakunta.toml:",
            "practice.toml:",
        ] {
            assert!(
                told.contains(place),
                "{command} does not tell {place}: {told}"
            );
        }
        assert!(told.contains("minutes"), "{told}");
        assert_eq!(outcome.status, if command == "check" { 3 } else { 1 });
    }
}

/// Rewrites an engagement as an editor of another system leaves it: a mark at the start, CRLF, letters in two parts.
fn as_elsewhere(sandbox: &Sandbox) -> String {
    let text = sandbox.read(FILE);
    let text = text.replace('ä', "a\u{308}").replace('ö', "o\u{308}");
    let text = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    sandbox.write(FILE, &text);
    sandbox.git(&["config", "core.autocrlf", "false"]);
    sandbox.commit_by_hand();
    text
}

#[test]
fn marks_line_ends_and_split_letters_are_read_and_kept() {
    let sandbox = Sandbox::markdown();
    let before = as_elsewhere(&sandbox);
    assert!(before.contains("o\u{308}"));

    sandbox.ok(&["show", "kirkko-yksilo"]);
    sandbox.ok(&[
        "contract",
        "amend",
        "kirkko-yksilo",
        "--yes",
        "--set",
        "contract.minutes=60",
        "--effective",
        "2027-01-01",
    ]);

    let after = sandbox.read(FILE);
    let expected = before.replacen("\r\nminutes = 45\r\n", "\r\nminutes = 60\r\n", 1);
    assert!(after.starts_with(&expected), "{after:?}");
    assert_eq!(after.matches('\n').count(), after.matches("\r\n").count());
    assert_eq!(after.matches('\u{feff}').count(), 1);
}

#[test]
fn comments_and_blank_lines_survive_a_signature_and_an_amendment() {
    let sandbox = Sandbox::markdown();
    let file = "engagements/luonnos-1.toml";
    let odd = sandbox
        .read(file)
        .replace(
            "minutes = 90\nfeedback",
            "# pituus sovittu\n\n\nminutes   =   90   # 2 x 45\nfeedback",
        )
        .replace("[vat]\n", "\n\n# vero\n[vat]   # yleinen\n")
        + "\n# lopuksi\n\n";
    sandbox.write(file, &odd);
    sandbox.commit_by_hand();
    sandbox.ok(&["contract", "render", "luonnos-1"]);

    sandbox.ok(&["contract", "sign", "luonnos-1", "--role", "supervisee"]);
    let signed = sandbox.git(&["diff", "--numstat", "HEAD~1", "--", file]);
    sandbox.ok(&[
        "contract",
        "amend",
        "luonnos-1",
        "--yes",
        "--set",
        "contract.minutes=120",
        "--effective",
        "2027-01-01",
    ]);

    let deleted: Vec<&str> = signed.split_whitespace().collect();
    assert_eq!(deleted[1], "0", "{signed}");
    let diff = sandbox.git(&["diff", "-U0", "HEAD~1", "--", file]);
    let gone: Vec<&str> = diff
        .lines()
        .filter(|line| line.starts_with('-') && !line.starts_with("---"))
        .collect();
    assert_eq!(gone, ["-minutes   =   90   # 2 x 45"]);
    let text = sandbox.read(file);
    assert!(
        text.contains("\n# pituus sovittu\n\n\nminutes   =   120   # 2 x 45\n"),
        "{text}"
    );
    assert!(text.contains("\n\n# vero\n[vat]   # yleinen\n"));
}

#[test]
fn a_file_beyond_the_limit_is_refused() {
    let sandbox = Sandbox::markdown();
    let long = format!("{}# {}\n", sandbox.read(FILE), "x".repeat(2 << 20));
    sandbox.write(FILE, &long);

    let told = sandbox.run(&["show", "kirkko-yksilo"]).failed_with(1);

    assert!(told.starts_with("error: "), "{told}");
    assert!(told.contains(FILE) && told.contains("1 MiB"), "{told}");
}

#[test]
fn hostile_files_are_told_and_never_fatal() {
    let sandbox = Sandbox::markdown();
    let deep = format!("x = {}{}\n", "[".repeat(50_000), "]".repeat(50_000));
    for (text, bytes) in [
        ("deep", deep.into_bytes()),
        ("not UTF-8", b"name = \"\xff\xfe\"\n".to_vec()),
        ("nothing", Vec::new()),
        ("nul", b"\0\0\0".to_vec()),
    ] {
        std::fs::write(sandbox.practice().join(FILE), bytes).unwrap();
        let outcome = sandbox.run(&["show", "kirkko-yksilo"]);
        assert_eq!(outcome.status, 1, "{text}: {outcome:?}");
        assert!(outcome.stderr.contains(FILE), "{text}: {}", outcome.stderr);
        assert_eq!(sandbox.run(&["show", "yksilo-k12"]).status, 0, "{text}");
    }
}

#[test]
fn a_folder_that_is_no_practice_names_init() {
    let sandbox = Sandbox::empty();

    for args in [
        &["list"][..],
        &["check"],
        &["show", "x"],
        &["new-client", "--no-input"],
    ] {
        let told = sandbox.run(args).failed_with(1);
        assert!(told.contains("tyo init"), "{args:?}: {told}");
    }
}

#[test]
fn the_practice_is_found_from_a_folder_below() {
    let mut sandbox = Sandbox::markdown();
    let above = sandbox.ok(&["show", "yksilo-k12"]);

    sandbox.enter("engagements");

    assert_eq!(sandbox.ok(&["show", "yksilo-k12"]), above);
}
