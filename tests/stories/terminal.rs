//! Conventions of the command line: streams, JSON, colour, help, suggestions.

use std::collections::BTreeSet;
use std::path::Path;

use crate::harness::Sandbox;
use serde_json::Value;

/// Every command with an answer in JSON, in an order in which each finds what it needs.
const COMMANDS: [&str; 26] = [
    "config list",
    "list --all",
    "show sovittelu-saarenvirta",
    "check --strict",
    "contract check luonnos-1 tarjous-1",
    "contract render luonnos-1",
    "contract sign luonnos-1 --role supervisee",
    "contract amend luonnos-1 --set contract.minutes=120 --effective 2027-01-01 --yes",
    "contract end kirkko-yksilo --on 2026-12-31 --reason agreement",
    "stats --by engagement",
    "export ics --due --engagement hopeajoki-tyoryhma",
    "template list",
    "template eject closing-letter",
    "template check",
    "undo --dry-run",
    "undo --yes",
    "new-client --type association --name Malliyhdistys",
    "new-client --type association --name Toinen --dry-run",
    "new-enquiry --kind talk --client kivikangas",
    "new-contract --kind talk --client kivikangas --topic trust --date 5.2.2027 --time 13 --place Kirjasto",
    "edit kirkko-yksilo --yes",
    "demo ../demo",
    "init ../oma --name Malli --supervisor Aino --vat no",
    "show olematon",
    "contract chek",
    "new-contract",
];

/// Writes which keys a value has, with the shapes of what lies below; a list has the shapes of all its items.
fn shape(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Object(object) => object
            .iter()
            // A record is as its file is: the format describes it.
            .flat_map(|(key, value)| match key.as_str() {
                "record" => BTreeSet::from([key.clone()]),
                _ => below(key, value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(|item| below("[]", item)).collect(),
        _ => BTreeSet::new(),
    }
}

/// Writes a key with the shape of its value.
fn below(key: &str, value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::from([key.to_owned()]);
    found.extend(
        shape(value)
            .into_iter()
            .map(|inner| match inner.strip_prefix("[]") {
                Some(rest) => format!("{key}[]{rest}"),
                None => format!("{key}.{inner}"),
            }),
    );
    found
}

/// Scripts rely on these keys: what is here may grow, and never shrinks.
#[test]
fn the_json_of_every_command_has_the_keys_that_scripts_rely_on() {
    let mut sandbox = Sandbox::markdown();
    sandbox.set("TYO_EDITOR", "sed -i s/^minutes.*/minutes=60/");
    let mut told = String::new();

    for line in COMMANDS {
        let args: Vec<&str> = line.split(' ').collect();
        let answer = sandbox.json(&args);
        told.push_str(&format!(
            "tyo {line}\n  {}\n",
            answer["schema"].as_str().unwrap()
        ));
        let keys = shape(&answer).into_iter();
        for key in keys.filter(|key| key != "schema") {
            told.push_str(&format!("    {key}\n"));
        }
    }

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/json.txt");
    if std::env::var_os("TYO_BLESS").is_some() {
        std::fs::write(&path, &told).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        golden == told,
        "tests/golden/json.txt differs; TYO_BLESS=1 writes it anew:\n{told}"
    );
}

#[test]
fn an_error_in_json_stands_alone_on_stdout() {
    let sandbox = Sandbox::markdown();

    let outcome = sandbox.run(&["--json", "show", "kirkko-yksil"]);

    assert_eq!(outcome.status, 1);
    assert_eq!(outcome.stderr, "");
    let answer: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(
        answer,
        serde_json::json!({
            "schema": "tyo/error/1",
            "error": {
                "code": "no-engagement",
                "message": "there is no engagement `kirkko-yksil`",
                "causes": [],
                "hints": ["did you mean `kirkko-yksilo`?"],
                "problems": [],
            },
            "exit": 1,
            "warnings": [],
        })
    );
}

#[test]
fn a_piped_table_has_one_record_a_line_and_tabs() {
    let sandbox = Sandbox::markdown();

    let printed = sandbox.ok(&["list", "--kind", "mediation", "--all"]);

    assert_eq!(
        printed,
        "sovittelu-ei-sovi\tworkplace mediation\tEsimerkki-Pihlaja Oy\tclosed: not suitable\t\n\
         sovittelu-kesken\tworkplace mediation\tEsimerkki-Pihlaja Oy\tseparate meetings\t\n\
         sovittelu-saarenvirta\tworkplace mediation\tSaarenvirran Hoiva Oy\tothers told\t\n\
         sovittelu-vetaytynyt\tworkplace mediation\tEsimerkki-Rantakivi Oy\tclosed: withdrawn\t\n"
    );
}

#[test]
fn colour_is_for_those_who_ask() {
    let mut sandbox = Sandbox::markdown();
    let plain = sandbox.run(&["show", "olematon"]).stderr;
    let asked = sandbox
        .run(&["show", "olematon", "--color", "always"])
        .stderr;
    sandbox.set("NO_COLOR", "");
    let piped = sandbox.run(&["show", "olematon"]).stderr;

    assert!(!plain.contains('\u{1b}'), "{plain:?}");
    assert!(asked.contains('\u{1b}'), "{asked:?}");
    assert!(!piped.contains('\u{1b}'), "{piped:?}");
}

#[test]
fn a_slip_in_a_command_or_an_argument_is_answered_with_the_nearest() {
    let sandbox = Sandbox::empty();

    assert_eq!(
        sandbox.run(&["chekc"]).failed_with(2),
        "error: there is no command `chekc`\nhint: did you mean `check`?\n\
         hint: `tyo --help` shows the commands, `tyo COMMAND --help` one of them\n"
    );
    let told = sandbox.run(&["list", "--al"]).failed_with(2);
    assert!(told.contains("did you mean `--all`?"), "{told}");
}

#[test]
fn help_speaks_finnish() {
    let sandbox = Sandbox::empty();

    let help = sandbox.ok(&["--help", "--lang", "fi"]);
    let deeper = sandbox.ok(&["contract", "sign", "--help", "--lang", "fi"]);

    assert!(
        help.contains("Käyttö:") && help.contains("Komennot:"),
        "{help}"
    );
    for english in ["Usage", "Options", "Commands", "Print help"] {
        assert!(
            !help.contains(english) && !deeper.contains(english),
            "{deeper}"
        );
    }
    assert!(deeper.contains("allekirjoit"), "{deeper}");
}

#[test]
fn an_error_speaks_finnish() {
    let sandbox = Sandbox::markdown();

    let told = sandbox
        .run(&["show", "kirkko-yksil", "--lang", "fi"])
        .failed_with(1);

    assert!(told.starts_with("virhe: "), "{told}");
    assert!(told.contains("vihje: "), "{told}");
    assert!(told.contains("kirkko-yksilo"), "{told}");
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let sandbox = Sandbox::markdown();
    let program = env!("CARGO_BIN_EXE_tyo");
    let line = "\"$0\" schema engagement; echo $? >&2";

    let outcome = sandbox.outcome(sandbox.command("sh").args([
        "-c",
        &format!("({line}) | head -c 1"),
        program,
    ]));

    assert_eq!(
        (outcome.stdout.as_str(), outcome.stderr.as_str()),
        ("{", "0\n")
    );
}

#[test]
fn pages_and_scripts_are_data_too_when_json_is_wanted() {
    let sandbox = Sandbox::empty();

    let script = sandbox.json(&["completions", "bash"]);
    let page = sandbox.json(&["man"]);
    let format = sandbox.json(&["help", "format"]);

    assert_eq!(script["schema"], "tyo/completions/1");
    assert!(script["script"].as_str().unwrap().contains("tyo"));
    assert!(page["page"].as_str().unwrap().contains(".TH"));
    assert!(format["text"].as_str().unwrap().contains("practice.toml"));
}
