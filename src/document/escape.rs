//! Makes a value safe inside Markdown: what a client is called can never become a heading, a link, a tag or a
//! list. Only characters that could mean something where they stand get a backslash, so that the document still
//! reads well as plain text. Used by the template engine for every value; templates never escape anything.

use std::io::{Result, Write};

/// Writes `input` so that a Markdown reader sees exactly that text.
///
/// Runs of white space become one space, control characters and characters that turn the writing direction are
/// left out: neither belongs in a line of a contract.
pub fn escape_markdown(input: &str, out: &mut dyn Write) -> Result<()> {
    let text = one_line(input);
    let head = block_mark(&text);
    for (index, character) in text.char_indices() {
        let rest = &text[index + character.len_utf8()..];
        if head == Some(index) || is_inline_mark(character, rest) {
            out.write_all(b"\\")?;
        }
        write!(out, "{character}")?;
    }
    Ok(())
}

fn one_line(input: &str) -> String {
    let mut text = String::with_capacity(input.len());
    for word in input.split(|c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}') {
        let word: String = word.chars().filter(|c| is_printable(*c)).collect();
        if word.is_empty() {
            continue;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&word);
    }
    text
}

fn is_printable(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Finds the character that would open a list, a rule or an underlined heading if the value stood first on its line.
fn block_mark(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if matches!(first, '-' | '+' | '=' | ':') {
        return Some(0);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut rest = text[digits..].chars();
    let is_number_mark = digits > 0 && matches!(rest.next(), Some('.' | ')'));
    (is_number_mark && matches!(rest.next(), None | Some(' '))).then_some(digits)
}

fn is_inline_mark(character: char, rest: &str) -> bool {
    match character {
        // An ampersand is plain unless it could open an entity, perhaps together with what the template says next.
        '&' => rest
            .chars()
            .next()
            .is_none_or(|next| next == '#' || next.is_ascii_alphanumeric()),
        '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '^'
        | '$' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    use super::*;

    fn escaped(input: &str) -> String {
        let mut out = Vec::new();
        escape_markdown(input, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// Reads Markdown with every extension on except the one that rewrites quotes, and returns its text and tags.
    fn read(markdown: &str) -> (String, Vec<String>) {
        let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
        let (mut text, mut tags) = (String::new(), Vec::new());
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::Start(Tag::Paragraph | Tag::Table(_) | Tag::TableHead | Tag::TableRow)
                | Event::Start(Tag::TableCell)
                | Event::End(_) => {}
                other => tags.push(format!("{other:?}")),
            }
        }
        (text, tags)
    }

    #[test]
    fn everyday_names_stay_as_they_are() {
        for name in [
            "Esimerkki-Perhehoito Kaisla Oy",
            "Kaisla & Lumme Oy",
            "aino@esimerkki.example",
            "1.9.2026",
            "Kuja 3 B 12, 00000 Kuusilahti",
            "O'Malli \"Otto\"",
            "1\u{a0}234,50\u{a0}€",
        ] {
            assert_eq!(escaped(name), name);
        }
    }

    #[test]
    fn marks_come_out_as_text_also_at_line_start() {
        for name in [
            "# A",
            "$x$",
            "*a*",
            "_a_",
            "@a",
            "<b>",
            "[a](b)",
            "a\\",
            "`a`",
            "a | b",
            "~~a~~",
            "1. a",
            "12) a",
            "- a",
            "+ a",
            "---",
            "===",
            ":--",
            "> a",
            "&amp;",
            "&",
            "\"a\" 'b'",
            "![a](b)",
            "<!-- facts -->",
            "{{ 7*7 }}",
            "{% if x %}",
            "#read(\"x\")",
            "]]>",
            "1.",
            "[^1]: a",
            "^a^",
            "{#id}",
            "+++",
            "||a||",
        ] {
            assert_eq!(read(&escaped(name)), (name.to_owned(), vec![]));
        }
    }

    #[test]
    fn lines_tabs_and_control_characters_become_plain_spaces_or_nothing() {
        assert_eq!(escaped("Kuja 3\r\n\t00000  Kunta\n"), "Kuja 3 00000 Kunta");
        assert_eq!(escaped("a\0b\u{202e}c\u{1b}[0m"), "abc\\[0m");
    }

    proptest! {
        #[test]
        fn a_value_is_read_back_as_the_same_text(value in r#"[ a-e1-3.):+*_=\-#$@<>\[\]\\`|~&;'"!{}^%/()]{0,12}"#) {
            let expected = one_line(&value);

            prop_assert_eq!(read(&escaped(&value)), (expected.clone(), vec![]));
            let after_a_line = format!("edellinen\n{}", escaped(&value));
            let softened = if expected.is_empty() { vec![] } else { vec!["SoftBreak".to_owned()] };
            prop_assert_eq!(read(&after_a_line), (format!("edellinen{expected}"), softened));
        }

        #[test]
        fn a_value_stays_in_its_table_cell(value in r#"[ a-c\\|`*_-]{0,10}"#) {
            let table = format!("| a | b |\n| --- | --- |\n| {} | z |\n", escaped(&value));

            prop_assert_eq!(read(&table), (format!("ab{}z", one_line(&value)), vec![]));
        }

        #[test]
        fn any_text_of_any_script_is_read_back(value in r"\PC{0,20}") {
            prop_assert_eq!(read(&escaped(&value)), (one_line(&value), vec![]));
        }
    }
}
