//! What an edit changed: a few lines for a person, numbers for a script.

use serde_json::{Value, json};

use crate::ui::style::Paint;
use crate::ui::text::{Words, say};

/// The most lines that are shown.
const SHOWN: usize = 20;

/// A changed line: its sign and its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changed<'a> {
    /// Whether it came; otherwise it went.
    pub new: bool,
    /// The text.
    pub text: &'a str,
}

/// Writes the changed lines, the first of many.
#[must_use]
pub fn text(words: &Words, paint: Paint, lines: &[Changed<'_>]) -> String {
    let line = |line: &Changed<'_>| {
        if line.new {
            paint.green(&format!("+ {}", line.text))
        } else {
            paint.red(&format!("- {}", line.text))
        }
    };
    let mut out: Vec<String> = lines.iter().take(SHOWN).map(line).collect();
    if lines.len() > SHOWN {
        out.push(say!(words, "common-and-more", count = lines.len() - SHOWN));
    }
    out.join("\n")
}

/// Writes what became of the file as data.
#[must_use]
pub fn json(file: &str, fate: &str, lines: &[Changed<'_>], commit: Option<&str>) -> Value {
    let added = lines.iter().filter(|line| line.new).count();
    json!({
        "file": file,
        "fate": fate,
        "lines_added": added,
        "lines_removed": lines.len() - added,
        "commit": commit,
    })
}

#[cfg(test)]
mod tests {
    use super::{Changed, text};
    use crate::ui::style::Paint;
    use crate::ui::text::{Lang, Words};

    #[test]
    fn a_long_change_is_cut_with_its_rest_counted() {
        let lines = vec![
            Changed {
                new: true,
                text: "x"
            };
            25
        ];

        let told = text(&Words::new(Lang::En), Paint::PLAIN, &lines);

        assert_eq!(told.lines().count(), 21);
        assert!(told.ends_with("and 5 more rows"), "{told}");
    }
}
