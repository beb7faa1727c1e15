//! What `edit` promises.

use toml_edit::{Item, Table, Value, value};

use super::{Draft, EditError, Place};

const FILE: &str = "\
# Kuusilahti, ryhmä
schema = 1
form   = \"group\"   # do not align

[contract]
start = 2026-09-01
minutes = 90 # ninety
interval_weeks = { min = 3, max = 3 }
trial.sessions = 2
topics = [
  \"a\", # first
  \"b\",
]

# the payer
[[payer]]
client = \"kuusilahti\"

[[session]]
id = \"s01\"
minutes = 90
# moved once

  [[session.change]]
  on = 2026-10-01

[[session]]
id = \"s02\"
minutes = 60
# the end
";

fn draft(text: &str) -> Draft {
    Draft::new(text).unwrap()
}

fn set(text: &str, place: &Place, value: impl Into<Value>) -> String {
    let mut draft = draft(text);
    draft.set(place, value).unwrap();
    draft.into_text()
}

pub(super) fn table(pairs: &[(&str, &str)]) -> Table {
    pairs
        .iter()
        .map(|(key, text)| ((*key).into(), value(*text)))
        .collect::<Vec<(toml_edit::Key, Item)>>()
        .into_iter()
        .collect()
}

fn appended(text: &str, place: &Place, pairs: &[(&str, &str)]) -> String {
    let mut draft = draft(text);
    draft.append(place, &table(pairs)).unwrap();
    draft.into_text()
}

fn removed(text: &str, place: &Place) -> String {
    let mut draft = draft(text);
    draft.remove(place).unwrap();
    draft.into_text()
}

#[test]
fn a_set_value_changes_nothing_but_itself() {
    let set = set(FILE, &Place::dotted("contract.minutes"), 75);

    assert_eq!(
        set,
        FILE.replace("minutes = 90 # ninety", "minutes = 75 # ninety")
    );
}

#[test]
fn setting_what_is_there_leaves_the_text_identical() {
    assert_eq!(set(FILE, &Place::dotted("form"), "group"), FILE);
    assert_eq!(set(FILE, &Place::dotted("contract.minutes"), 90), FILE);
    assert_eq!(set("a = 0x10\n", &Place::dotted("a"), 16), "a = 0x10\n");
}

#[test]
fn an_element_is_found_by_its_id_or_number() {
    let by_id = Place::dotted("session").with("id", "s02").key("minutes");
    let by_number = Place::dotted("session").nth(1).key("minutes");

    assert_eq!(
        set(FILE, &by_id, 45),
        FILE.replace("minutes = 60", "minutes = 45")
    );
    assert_eq!(
        set(FILE, &by_number, 45),
        FILE.replace("minutes = 60", "minutes = 45")
    );
}

#[test]
fn a_new_key_goes_to_the_end_of_its_table() {
    let status = Place::dotted("session").with("id", "s01").key("status");

    let set = set(FILE, &status, "held");

    assert_eq!(
        set,
        FILE.replace(
            "minutes = 90\n# moved",
            "minutes = 90\nstatus = \"held\"\n# moved"
        )
    );
}

#[test]
fn a_new_key_at_the_top_stays_above_the_first_table() {
    let place = Place::dotted("language");

    assert_eq!(
        set(FILE, &place, "fi"),
        FILE.replace("do not align\n", "do not align\nlanguage = \"fi\"\n")
    );
    assert_eq!(
        set("# c\n[a]\nb = 1\n", &place, "fi"),
        "language = \"fi\"\n\n# c\n[a]\nb = 1\n"
    );
    assert_eq!(set("", &place, "fi"), "language = \"fi\"\n");
    assert_eq!(set("# only", &place, "fi"), "# only\nlanguage = \"fi\"\n");
}

#[test]
fn a_new_key_in_a_nested_element_keeps_the_indent() {
    let place = Place::dotted("session")
        .nth(0)
        .key("change")
        .nth(0)
        .key("by");

    let set = set(FILE, &place, "client");

    assert_eq!(
        set,
        FILE.replace(
            "  on = 2026-10-01\n",
            "  on = 2026-10-01\n  by = \"client\"\n"
        )
    );
}

#[test]
fn a_key_in_braces_is_set_and_added() {
    let max = Place::dotted("contract.interval_weeks.max");
    let note = Place::dotted("contract.interval_weeks.usual");

    assert_eq!(set(FILE, &max, 4), FILE.replace("max = 3 }", "max = 4 }"));
    assert_eq!(
        set(FILE, &note, 3),
        FILE.replace("max = 3 }", "max = 3, usual = 3 }")
    );
}

#[test]
fn a_table_of_dotted_keys_gets_a_dotted_key() {
    let set = set(FILE, &Place::dotted("contract.trial.billable"), true);

    assert_eq!(
        set,
        FILE.replace("  \"b\",\n]\n", "  \"b\",\n]\ntrial.billable = true\n")
    );
}

#[test]
fn a_missing_table_is_made() {
    let set = set(FILE, &Place::dotted("fee.cents"), 12000);

    assert_eq!(set, format!("{FILE}\n[fee]\ncents = 12000\n"));
}

#[test]
fn an_element_of_a_list_of_values_is_set() {
    let set = set(FILE, &Place::dotted("contract.topics").nth(1), "c");

    assert_eq!(set, FILE.replace("\"b\"", "\"c\""));
}

#[test]
fn an_appended_element_goes_behind_the_last_one_and_what_belongs_to_it() {
    let payer = appended(FILE, &Place::dotted("payer"), &[("client", "lahti")]);
    let session = appended(FILE, &Place::dotted("session"), &[("id", "s03")]);
    let change = Place::dotted("session").with("id", "s01").key("change");

    assert_eq!(
        payer,
        FILE.replace(
            "\"kuusilahti\"\n",
            "\"kuusilahti\"\n\n[[payer]]\nclient = \"lahti\"\n"
        )
    );
    assert_eq!(session, format!("{FILE}\n[[session]]\nid = \"s03\"\n"));
    assert_eq!(
        appended(FILE, &change, &[("by", "x")]),
        FILE.replace(
            "on = 2026-10-01\n",
            "on = 2026-10-01\n\n[[session.change]]\nby = \"x\"\n"
        )
    );
}

#[test]
fn the_first_element_of_a_nested_list_goes_to_its_element() {
    let place = Place::dotted("session").with("id", "s01").key("note");

    let appended = appended(FILE, &place, &[("id", "n1")]);

    let at = "  on = 2026-10-01\n";
    assert_eq!(
        appended,
        FILE.replace(at, &format!("{at}\n[[session.note]]\nid = \"n1\"\n"))
    );
}

#[test]
fn the_first_element_of_a_list_goes_to_the_end() {
    let signed = appended(
        "schema = 1\n",
        &Place::dotted("signature"),
        &[("by", "aino")],
    );

    assert_eq!(signed, "schema = 1\n\n[[signature]]\nby = \"aino\"\n");
}

#[test]
fn a_list_in_brackets_gets_a_table_in_braces() {
    let place = Place::dotted("goal");

    let first = appended("goal = [] # none yet\n", &place, &[("id", "g1")]);
    let second = appended(&first, &place, &[("id", "g2")]);

    assert_eq!(first, "goal = [{ id = \"g1\" }] # none yet\n");
    assert_eq!(
        second,
        "goal = [{ id = \"g1\" }, { id = \"g2\" }] # none yet\n"
    );
}

#[test]
fn an_appended_table_may_hold_tables() {
    let mut table = table(&[("id", "s03")]);
    table.insert("charge", Item::Table(self::table(&[("clause", "late")])));
    let mut draft = draft("[[session]]\nid = \"s01\"\n");

    draft.append(&Place::dotted("session"), &table).unwrap();

    let expected = "[[session]]\nid = \"s01\"\n\n[[session]]\nid = \"s03\"\n\n[session.charge]\nclause = \"late\"\n";
    assert_eq!(draft.text(), expected);
}

#[test]
fn a_removed_key_takes_its_line_with_it() {
    assert_eq!(
        removed(FILE, &Place::dotted("contract.minutes")),
        FILE.replace("minutes = 90 # ninety\n", "")
    );
    assert_eq!(
        removed(FILE, &Place::dotted("contract.interval_weeks.min")),
        FILE.replace("{ min = 3, max", "{ max")
    );
    let topics = "topics = [\n  \"a\", # first\n  \"b\",\n]\n";
    assert_eq!(
        removed(FILE, &Place::dotted("contract.topics")),
        FILE.replace(topics, "")
    );
}

#[test]
fn a_removed_element_takes_its_lines_and_one_blank_with_it() {
    let payer = "[[payer]]\nclient = \"kuusilahti\"\n";

    assert_eq!(
        removed(FILE, &Place::dotted("payer").nth(0)),
        FILE.replace(payer, "")
    );
    let change = removed(FILE, &Place::dotted("session").nth(0).key("change"));
    assert_eq!(
        change,
        FILE.replace("\n  [[session.change]]\n  on = 2026-10-01\n", "")
    );
}

#[test]
fn crlf_and_byte_order_mark_survive() {
    let crlf = format!("\u{feff}{}", FILE.replace('\n', "\r\n"));
    let mut draft = draft(&crlf);

    draft.set(&Place::dotted("contract.minutes"), 75).unwrap();
    draft
        .append(&Place::dotted("session"), &table(&[("id", "s03")]))
        .unwrap();

    let changed = crlf.replace("90 # ninety", "75 # ninety");
    assert_eq!(
        draft.text(),
        format!("{changed}\r\n[[session]]\r\nid = \"s03\"\r\n")
    );
}

#[test]
fn texts_with_any_letters_are_written_as_themselves() {
    let text = "Äiti \"ja\" \\ isä\nrivi\ttoinen '''\u{1f600}";

    let set = set("a = 1\r\nb = 2\r\n", &Place::dotted("a"), text);

    let read: toml::Table = set.replace("\r\n", "\n").parse().unwrap();
    assert_eq!(read["a"].as_str(), Some(text));
    assert!(set.ends_with("\r\nb = 2\r\n"));
}

#[test]
fn dotted_keys_that_stand_apart_stay_apart() {
    let apart = "a.b = 1\nc = 2\na.d = 3\n";

    assert_eq!(
        set(apart, &Place::dotted("c"), 5),
        "a.b = 1\nc = 5\na.d = 3\n"
    );
}

#[test]
fn places_that_are_not_there_are_named() {
    let mut draft = draft(FILE);
    let missing = Place::dotted("session").with("id", "s09").key("minutes");

    let refused = draft.set(&missing, 1).unwrap_err();

    assert_eq!(
        refused,
        EditError::NoSuchPlace {
            place: "session[id=s09].minutes".into()
        }
    );
    assert!(draft.remove(&Place::dotted("contract.end")).is_err());
    assert!(draft.set(&Place::dotted("contract"), 1).is_err());
    assert!(draft.set(&Place::dotted("form.x"), 1).is_err());
    assert!(
        draft
            .append(&Place::dotted("contract"), &table(&[]))
            .is_err()
    );
    assert_eq!(draft.text(), FILE);
}

#[test]
fn a_broken_text_is_named_by_line_and_never_quoted() {
    let error = Draft::new("a = 1\nsecret = \"word\n").unwrap_err();

    let EditError::Parse { line, message, .. } = error else {
        panic!("{error}")
    };
    assert_eq!(line, 2);
    assert!(!message.contains("word"));
}
