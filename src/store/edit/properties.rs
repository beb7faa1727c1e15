//! What is promised under any edit at all.

use proptest::prelude::{
    Just, Strategy, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
};

use super::tests::table;
use super::{Draft, EditError, Place};

/// A part of a file: comments, blank lines and keys in any spacing.
fn section(header: &'static str) -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("# kommentti ä".to_owned()),
        Just("   # indented".to_owned()),
        Just(String::new()),
        Just("\t".to_owned()),
    ];
    let key = (
        0..8u8,
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
    let key = || (0..8u8).prop_map(|n| format!("k{n}"));
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
    text.trim_start_matches('\u{feff}')
        .split_inclusive('\n')
        .collect()
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
    fn an_edit_is_refused_only_where_there_is_no_place_for_it(text in file(), place in place(), new in any::<i64>()) {
        let draft = Draft::new(&text).unwrap();
        let keys: toml::Table = text.trim_start_matches('\u{feff}').parse().unwrap();
        let count = keys.get("list").and_then(|list| list.as_array()).map_or(0, Vec::len);
        let is_there = (0..4).all(|n| n < count || !place.to_string().starts_with(&format!("list[{n}]")));

        let set = draft.clone().set(&place, new);
        let removed = draft.clone().remove(&place);

        prop_assert_eq!(set.is_ok(), is_there, "{:?}", set);
        prop_assert!(!matches!(removed, Err(EditError::Unsupported { .. })), "{:?}", removed);
    }

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
    fn an_appended_element_taken_out_again_leaves_at_most_a_blank_line(text in file()) {
        let text = if text.ends_with('\n') { text } else { text + "\n" };
        let mut draft = Draft::new(&text).unwrap();
        let parsed: toml::Table = text.trim_start_matches('\u{feff}').parse().unwrap();
        let count = parsed.get("list").and_then(|list| list.as_array()).map_or(0, Vec::len);

        draft.append(&Place::dotted("list"), &table(&[("id", "new")])).unwrap();
        prop_assert_eq!(kept(&text, draft.text()), pieces(&text).len());
        draft.remove(&Place::dotted("list").nth(count)).unwrap();

        prop_assert!(kept(&text, draft.text()) + 1 >= pieces(&text).len());
        prop_assert!(pieces(draft.text()).len().abs_diff(pieces(&text).len()) <= 1);
    }
}
