//! What the reader promises, file by file.

use super::super::problem::{Problem, ProblemKind, line_and_column};
use super::{client, engagement, locate};
use crate::domain::client::Client;
use crate::domain::contract::Notice;
use crate::domain::engagement::Engagement;

const GROUP: &str = r#"schema = 1
kind = "supervision"
form = "group"
client = "kuusilahti"

[contract]
parties = "three_party"
start = 2026-09-01
minutes = 90
interval_weeks = { min = 3, max = 3 }
trial = { sessions = 2, billable = true }

[[contract.cancellation.tiers]]
hours_before = 48
percent = 0

[[payer]]
client = "kuusilahti"
order_number = "4500123456"

[[session]]
id = "s04"
start = 2026-11-05T13:00:00
minutes = 90
status = "held"
"#;

fn read(text: &str) -> Result<Engagement, Vec<Problem>> {
    engagement(&"k26-01".parse().unwrap(), text)
}

fn read_client(text: &str) -> Result<Client, Vec<Problem>> {
    client(&"kuusilahti".parse().unwrap(), text)
}

/// Reads a text that should be wrong and returns key, line and kind of each problem.
fn problems(text: &str) -> Vec<(String, usize, ProblemKind)> {
    let found = read(text).unwrap_err();
    found
        .into_iter()
        .map(|p| (p.key, line_and_column(text, p.span.start).0, p.kind))
        .collect()
}

#[test]
fn a_good_file_becomes_an_engagement() {
    let group = read(GROUP).unwrap();

    assert_eq!(group.contract.minutes, Some(90));
    assert_eq!(
        group.contract.cancellation.unwrap().tiers[0].before,
        Notice::Hours(48)
    );
    assert_eq!(group.sessions[0].start.to_string(), "2026-11-05 13:00:00");
    assert_eq!(group.payers[0].share.to_string(), "1");
}

#[test]
fn every_problem_of_a_file_is_told_with_its_line_and_key() {
    let text = GROUP
        .replace("minutes = 90\ninterval", "minutes = 9000\ninterval")
        .replace("order_number", "oder_number");

    assert_eq!(
        problems(&text),
        [
            (
                "contract.minutes".to_owned(),
                9,
                ProblemKind::OutOfRange(15, 600)
            ),
            (
                "payer[0].oder_number".to_owned(),
                19,
                ProblemKind::UnknownKey(Some("order_number"))
            ),
        ]
    );
}

#[test]
fn a_missing_key_is_told_at_its_table() {
    let text = GROUP.replace("id = \"s04\"\n", "");

    assert_eq!(
        problems(&text),
        [("session[0].id".to_owned(), 21, ProblemKind::MissingKey)]
    );
}

#[test]
fn a_float_is_no_money() {
    let text = GROUP.replace("[[payer]]", "[contract.price]\ncents = 280.00\n\n[[payer]]");

    assert_eq!(
        problems(&text),
        [(
            "contract.price.cents".to_owned(),
            18,
            ProblemKind::FloatForMoney
        )]
    );
}

#[test]
fn an_impossible_date_is_refused() {
    let found = problems(&GROUP.replace("2026-09-01", "2026-02-30"));

    assert_eq!(found.len(), 1);
    assert_eq!(found[0].1, 8);
    assert_eq!(
        problems(&GROUP.replace("2026-09-01", "1026-09-01")),
        [("contract.start".to_owned(), 8, ProblemKind::ImpossibleDate)]
    );
}

#[test]
fn an_unknown_word_comes_with_the_nearest_known_one() {
    let found = problems(&GROUP.replace("\"supervision\"", "\"supervison\""));

    assert!(matches!(
        found[0].2,
        ProblemKind::UnknownCode(_, Some("supervision"))
    ));
}

#[test]
fn another_schema_number_is_refused() {
    assert_eq!(
        problems(&GROUP.replace("schema = 1", "schema = 2")),
        [("schema".to_owned(), 1, ProblemKind::Schema(2))]
    );
}

#[test]
fn check_digits_are_verified() {
    let text =
        "schema = 1\nname = \"Kunta\"\ntype = \"municipality\"\nbusiness_id = \"9990002-5\"\n";

    let found = read_client(text).unwrap_err();

    assert_eq!(found[0].kind, ProblemKind::Invalid("business-id-digit"));
    assert!(read_client(&text.replace("02-5", "02-4")).is_ok());
}

#[test]
fn a_personal_identity_code_is_never_taken_in() {
    let text = "schema = 1\nname = \"Asiakas 131052-308T\"\ntype = \"consumer\"\n";

    assert_eq!(
        read_client(text).unwrap_err()[0].kind,
        ProblemKind::PersonalCode
    );
}

#[test]
fn decomposed_letters_are_composed() {
    let text = "schema = 1\nname = \"La\u{308}hdevesi ry\"\ntype = \"association\"\n";

    assert_eq!(read_client(text).unwrap().name, "Lähdevesi ry");
}

#[test]
fn a_remote_session_has_no_journey() {
    let text = GROUP.replace(
        "status = \"held\"",
        "status = \"held\"\nmode = \"remote\"\nkm = 12",
    );

    assert_eq!(
        problems(&text)[0].2,
        ProblemKind::Contradiction("remote-travel")
    );
}

#[test]
fn the_same_session_id_twice_is_refused() {
    let text =
        format!("{GROUP}\n[[session]]\nid = \"s04\"\nstart = 2026-11-26T13:00:00\nminutes = 90\n");

    assert_eq!(problems(&text)[0].2, ProblemKind::Duplicate("s04".into()));
}

#[test]
fn broken_toml_tells_every_broken_line() {
    let found = problems("schema = 1\nkind =\nclient = = 1\n");

    assert!(found.len() >= 2, "{found:?}");
    assert!(
        found
            .iter()
            .all(|(_, _, kind)| matches!(kind, ProblemKind::Syntax(_)))
    );
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    let text = format!(
        "schema = 1\nx = {}{}\n",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );

    assert!(read(&text).is_err());
}

#[test]
fn a_key_is_located_in_the_text_or_its_nearest_table_is() {
    let line = |key: &str| line_and_column(GROUP, locate(GROUP, key).start).0;

    assert_eq!(line("contract.minutes"), 9);
    assert_eq!(line("payer[0].order_number"), 19);
    assert_eq!(line("contract.venue"), 6);
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,200}") {
        let _ = read(&text);
    }

    #[test]
    fn no_change_of_one_byte_panics(at in 0_usize..400, byte in 0_u8..128) {
        let mut bytes = GROUP.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes) {
            let _ = read(&text);
        }
    }
}
