use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};
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

fn table(pairs: &[(&str, &str)]) -> Table {
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

/// A part of a file: comments, blank lines and keys in any spacing.
fn section(header: &'static str) -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("# kommentti ä".to_owned()),
        Just("   # indented".to_owned()),
        Just(String::new()),
        Just("\t".to_owned()),
    ];
    let key = (
        any::<u8>(),
        prop_oneof![Just("="), Just(" = "), Just("  =   ")],
        prop_oneof![
            Just("1".to_owned()),
            Just("0x1F # hex".to_owned()),
            Just("\"ä # no comment\" # comment".to_owned()),
            Just("[ 1,\n  2, # two\n]".to_owned()),
            Just("\"\"\"\nlong\n# text\"\"\"".to_owned()),
            Just("{a = 1 ,b=2}".to_owned()),
        ],
    );
    let key = key.prop_map(|(n, equals, value)| format!("k{n}{equals}{value}"));
    prop::collection::vec(prop_oneof![line, key], 0..6).prop_map(move |lines| {
        let mut seen = std::collections::HashSet::new();
        let fresh = lines.into_iter().filter(|line| {
            let key: String = line
                .chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect();
            key.is_empty() || seen.insert(key)
        });
        std::iter::once(header.to_owned())
            .chain(fresh)
            .collect::<Vec<_>>()
            .join("\n")
    })
}

fn file() -> impl Strategy<Value = String> {
    let sections = (
        section("# top"),
        section("[table] # header"),
        prop::collection::vec(section("[[list]]"), 0..4),
        section("  [list_free.deep]"),
        any::<[bool; 3]>(),
    );
    sections.prop_map(|(top, table, list, deep, [mark, crlf, open])| {
        let parts: Vec<_> = [top, table].into_iter().chain(list).chain([deep]).collect();
        let mut text = parts.join("\n");
        if !open {
            text.push('\n');
        }
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        if mark {
            format!("\u{feff}{text}")
        } else {
            text
        }
    })
}

fn place() -> impl Strategy<Value = Place> {
    let key = || any::<u8>().prop_map(|n| format!("k{n}"));
    prop_oneof![
        key().prop_map(|key| Place::top().key(&key)),
        key().prop_map(|key| Place::dotted("table").key(&key)),
        (0..4usize, key()).prop_map(|(n, key)| Place::dotted("list").nth(n).key(&key)),
        key().prop_map(|key| Place::dotted("list_free.deep").key(&key)),
        key().prop_map(|key| Place::dotted("list_free").key(&key)),
        key().prop_map(|key| Place::dotted("new.table").key(&key)),
    ]
}

fn pieces(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// How many lines of `old` are found byte for byte before and behind the edited spot of `new`.
fn kept(old: &str, new: &str) -> usize {
    let (old, new) = (pieces(old), pieces(new));
    let shorter = old.len().min(new.len());
    let front = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let back = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    front + back.min(shorter - front)
}

proptest! {
    #[test]
    fn adding_a_key_keeps_every_line(text in file(), place in place()) {
        // A last line without an end would get one, and would otherwise be the same.
        let text = if text.ends_with('\n') { text } else { text + "\n" };
        let mut way = place.0;
        way.pop();
        let mut draft = Draft::new(&text).unwrap();

        if draft.set(&Place(way).key("fresh"), "new").is_ok() {
            prop_assert_eq!(kept(&text, draft.text()), pieces(&text).len());
            prop_assert!(draft.text().contains("fresh = \"new\""));
        }
    }

    #[test]
    fn setting_a_key_changes_its_own_lines_only(text in file(), place in place(), new in any::<i64>()) {
        let mut draft = Draft::new(&text).unwrap();

        if draft.set(&place, new).is_ok() {
            // The longest value has four lines; a new key may add the missing end of the last one.
            prop_assert!(pieces(&text).len() - kept(&text, draft.text()) <= 4);
            prop_assert_eq!(draft.text().starts_with('\u{feff}'), text.starts_with('\u{feff}'));
            let without_lf = draft.text().replace("\r\n", "");
            prop_assert!(!text.contains("\r\n") || !without_lf.contains('\n'));
        }
    }

    #[test]
    fn removing_a_key_takes_its_own_lines_only(text in file(), place in place()) {
        let mut draft = Draft::new(&text).unwrap();

        if draft.remove(&place).is_ok() {
            prop_assert_eq!(kept(&text, draft.text()), pieces(draft.text()).len());
            prop_assert!(pieces(&text).len() - pieces(draft.text()).len() <= 4);
        }
    }

    #[test]
    fn setting_the_same_value_twice_changes_nothing_the_second_time(
        text in file(), place in place(), number in any::<i32>()
    ) {
        let mut draft = Draft::new(&text).unwrap();

        if draft.set(&place, i64::from(number)).is_ok() {
            let once = draft.text().to_owned();
            draft.set(&place, i64::from(number)).unwrap();
            prop_assert_eq!(draft.text(), once);
        }
    }

    #[test]
    fn an_appended_element_taken_out_again_leaves_the_text_identical(text in file()) {
        let text = if text.ends_with('\n') { text } else { text + "\n" };
        let mut draft = Draft::new(&text).unwrap();
        let parsed: toml::Table = text.trim_start_matches('\u{feff}').parse().unwrap();
        let count = parsed.get("list").and_then(|list| list.as_array()).map_or(0, Vec::len);

        draft.append(&Place::dotted("list"), &table(&[("id", "new")])).unwrap();
        prop_assert_eq!(kept(&text, draft.text()), pieces(&text).len());
        draft.remove(&Place::dotted("list").nth(count)).unwrap();

        prop_assert_eq!(draft.text().trim_end(), text.trim_end());
    }
}
