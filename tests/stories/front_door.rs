//! The front door: a client, an enquiry and a contract from flags and files, and every way in which they are refused.

use crate::harness::Sandbox;

const GROUP: [&str; 14] = [
    "new-contract",
    "--no-input",
    "--kind=supervision",
    "--form=group",
    "--client=kuusilahti",
    "--manager=Kaisa Malli, varhaiskasvatuspäällikkö",
    "--start=1.2.2027",
    "--place=Metsänreunan päiväkoti",
    "--group-size=6",
    "--order-number=KL-1",
    "--cost-centre=4310",
    "--travel-km=46",
    "--cancel=48:0,24:50,0:100",
    "--contact=Maija Malli",
];

#[test]
fn a_contract_from_flags_is_written_rendered_and_committed_at_once() {
    let sandbox = Sandbox::example();
    let before = sandbox.git(&["rev-list", "--count", "HEAD"]);

    let made = sandbox.ok(&GROUP);

    assert!(
        made.starts_with("engagements/kuusilahti-group.toml\ndocuments/"),
        "{made}"
    );
    let file = sandbox.read("engagements/kuusilahti-group.toml");
    assert!(
        file.contains("trial = { sessions = 2, billable = true, decide_within_days = 7 }"),
        "{file}"
    );
    assert!(
        file.contains("travel = { cents_per_km = 55, return_km = 46 }"),
        "{file}"
    );
    assert!(sandbox.has("documents/kuusilahti-group/supervision-contract.fi.md"));
    assert_ne!(sandbox.git(&["rev-list", "--count", "HEAD"]), before);
    assert_eq!(
        sandbox.git(&["log", "-1", "--format=%s"]),
        "new-contract: kuusilahti-group\n"
    );
    assert_eq!(sandbox.git(&["status", "--short"]), "");
    sandbox.ok(&["contract", "check", "kuusilahti-group"]);
}

#[test]
fn a_dry_run_shows_the_file_and_writes_nothing() {
    let sandbox = Sandbox::example();
    let mut args = GROUP.to_vec();
    args.push("--dry-run");

    let shown = sandbox.ok(&args);

    assert!(
        shown.starts_with("# engagements/kuusilahti-group.toml\nschema = 1\n"),
        "{shown}"
    );
    assert!(!sandbox.has("engagements/kuusilahti-group.toml"));
}

#[test]
fn every_missing_answer_is_named_by_its_flag() {
    let sandbox = Sandbox::example();
    let args = [
        "new-contract",
        "--no-input",
        "--kind=supervision",
        "--form=group",
        "--client=kuusilahti",
    ];

    let told = sandbox.run(&args).failed_with(4);

    assert!(
        told.contains("--manager --group-size --start --place\n"),
        "{told}"
    );
}

#[test]
fn every_wrong_answer_is_told_at_once() {
    let sandbox = Sandbox::example();
    let args = [
        "new-contract",
        "--no-input",
        "--kind=talk",
        "--client=kuusilathi",
        "--price=1,000",
        "--date=31.2.2027",
        "--minutes=5",
    ];

    let told = sandbox.run(&args).failed_with(1);

    assert!(told.contains("did you mean `kuusilahti`?"), "{told}");
    assert!(told.contains("a thousand or one?"), "{told}");
    assert!(told.contains("there is no such day"), "{told}");
    assert!(told.contains("`--minutes` cannot be `5`"), "{told}");
}

#[test]
fn hostile_and_taken_ids_are_refused() {
    let sandbox = Sandbox::example();
    let long = "a".repeat(300);
    for id in ["../x", "con", "👍", long.as_str()] {
        let told = sandbox.run(&[
            "new-enquiry",
            "--no-input",
            "--kind=talk",
            "--client=lahdevesi",
            "--id",
            id,
        ]);
        assert!(told.failed_with(1).contains("cannot be an id"), "{id}");
    }

    let taken = [
        "new-enquiry",
        "--no-input",
        "--kind=talk",
        "--client=lahdevesi",
        "--id=yksilo-k12",
    ];

    assert!(sandbox.run(&taken).failed_with(1).contains("yksilo-k12"));
}

#[test]
fn a_file_of_answers_is_told_with_line_and_column() {
    let sandbox = Sandbox::example();
    sandbox.write(
        "../answers.toml",
        "kind = \"talk\"\n[talk]\ntopik = \"trust\"\n",
    );

    let told = sandbox
        .run(&["new-contract", "--no-input", "--from", "../answers.toml"])
        .failed_with(1);

    assert!(told.contains("answers.toml:3:1: `talk.topik`"), "{told}");
    assert!(told.contains("`topic`"), "{told}");
}

#[test]
fn a_talk_from_a_file_of_answers_is_a_booking() {
    let sandbox = Sandbox::example();
    let answers = "id = \"luento-1\"\nkind = \"talk\"\nclient = \"kivikangas\"\n[contract.venue]\nname = \"Nuorisotalo\"\n\
                   [talk]\ntopic = \"trust\"\n[[session]]\nid = \"s01\"\nstart = 2027-02-05T13:00:00\nminutes = 60\ntype = \"talk\"\n";
    sandbox.write("../answers.toml", answers);

    let made = sandbox.json(&["new-contract", "--from", "../answers.toml"]);

    assert_eq!(made["engagement"]["id"], "luento-1");
    assert_eq!(made["findings"], serde_json::json!([]));
    assert_eq!(
        made["documents"][0],
        "documents/luento-1/talk-confirmation.fi.md"
    );
}

#[test]
fn an_enquiry_becomes_a_contract_with_its_comments_kept() {
    let sandbox = Sandbox::example();
    sandbox.ok(&[
        "new-enquiry",
        "--no-input",
        "--kind=supervision",
        "--client=lahdevesi",
        "--id=k1",
        "--date=-1d",
    ]);
    let text = sandbox.read("engagements/k1.toml");
    assert!(
        text.contains("date = 2026-11-20\ntype = \"enquiry\""),
        "{text}"
    );
    sandbox.write("engagements/k1.toml", &format!("# soitettava\n{text}"));
    sandbox.git(&["commit", "-qam", "by hand"]);

    let args = [
        "new-contract",
        "--no-input",
        "--enquiry=k1",
        "--form=team",
        "--group-size=5",
        "--manager=Maija Malli",
        "--start=1.2.2027",
        "--place=Toimisto",
    ];
    sandbox.ok(&args);

    let text = sandbox.read("engagements/k1.toml");
    assert!(text.starts_with("# soitettava\nschema = 1\n"), "{text}");
    assert!(
        text.contains("[contract]\n") && text.contains("type = \"contract_sent\""),
        "{text}"
    );
    assert!(sandbox.ok(&["show", "k1"]).contains("contract"));
}

#[test]
fn a_signed_contract_is_not_made_again() {
    let sandbox = Sandbox::example();

    let told = sandbox
        .run(&["new-contract", "--no-input", "--enquiry=pari-lahdevesi"])
        .failed_with(1);

    assert!(told.contains("contract amend pari-lahdevesi"), "{told}");
}

#[test]
fn a_private_person_gets_an_id_without_the_name_in_the_same_commit() {
    let sandbox = Sandbox::example();
    let args = [
        "new-contract",
        "--no-input",
        "--kind=supervision",
        "--form=individual",
        "--new-client=Ville Virtanen",
        "--client-type=consumer",
        "--mode=remote",
        "--start=1.2.2027",
    ];

    let made = sandbox.ok(&args);

    assert!(
        made.starts_with("clients/client-01.toml\nengagements/k26-01.toml\n"),
        "{made}"
    );
    assert_eq!(
        sandbox.git(&["log", "-1", "--format=%s"]),
        "new-contract: k26-01 client-01\n"
    );
    let file = sandbox.read("engagements/k26-01.toml");
    assert!(
        file.contains("price = { cents = 11800, gross = true, review = \"yearly\" }"),
        "{file}"
    );
}

#[test]
fn a_wrong_business_id_makes_no_client() {
    let sandbox = Sandbox::example();
    let args = [
        "new-client",
        "--no-input",
        "--name=Oy",
        "--type=company",
        "--business-id=1234567-8",
    ];

    let told = sandbox.run(&args).failed_with(1);

    assert!(
        told.contains("`--business-id` cannot be `1234567-8`"),
        "{told}"
    );
    assert!(!sandbox.has("clients/oy.toml"));
}
