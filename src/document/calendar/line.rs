//! Content lines: ended by CR LF, folded before the 76th octet and never inside a letter.

/// The most octets of a line, its end apart.
const OCTETS: usize = 75;

/// Lines of a calendar as they are gathered.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds a property, with its parameters in the name.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        self.0.push_str(&fold(&format!("{name}:{value}")));
        self.0.push_str("\r\n");
    }

    /// Returns everything.
    pub(super) fn done(self) -> String {
        self.0
    }
}

/// Writes a text as a value: the signs that separate values are escaped, and control characters are left out.
pub(super) fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for letter in value.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Folds a line; the space at the head of a continuation counts among its octets.
fn fold(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + line.len() / OCTETS * 3);
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > OCTETS {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(letter);
        used += letter.len_utf8();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{fold, text};
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    #[test]
    fn a_line_of_75_octets_is_left_alone_and_one_of_76_folded() {
        assert_eq!(fold(&"a".repeat(75)), "a".repeat(75));
        assert_eq!(fold(&"a".repeat(76)), format!("{}\r\n a", "a".repeat(75)));
    }

    #[test]
    fn a_letter_of_two_octets_is_never_cut() {
        let line = format!("{}ä", "a".repeat(74));

        assert_eq!(fold(&line), format!("{}\r\n ä", "a".repeat(74)));
    }

    #[test]
    fn separating_signs_are_escaped_and_control_characters_left_out() {
        assert_eq!(
            text("Talo 1, sali; B\\C\nylä\r\u{7}"),
            "Talo 1\\, sali\\; B\\\\C\\nylä"
        );
    }

    proptest! {
        #[test]
        fn unfolding_gives_the_line_back(line in "[^\r\n]{0,400}") {
            prop_assert_eq!(fold(&line).replace("\r\n ", ""), line);
        }

        #[test]
        fn no_line_is_longer_than_75_octets(line in "[^\r\n]{0,400}") {
            for part in fold(&line).split("\r\n") {
                prop_assert!(part.len() <= 75, "{}", part);
            }
        }
    }
}
