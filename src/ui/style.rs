//! Whether and how a text is coloured, and how it is fitted to a width.
//!
//! Decides from facts it is handed and never asks the environment. Colour supports a word and never carries a meaning alone.

use std::fmt;
use std::str::FromStr;

use ::console::{Style, measure_text_width};

/// What `--color` may say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    /// Colour where it can be seen and nobody objects.
    #[default]
    Auto,
    /// Colour whatever the stream is.
    Always,
    /// No colour.
    Never,
}

/// The text is none of `auto`, `always` and `never`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownColorChoice(
    /// What was given.
    pub String,
);

impl fmt::Display for UnknownColorChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is none of auto, always, never", self.0)
    }
}

impl std::error::Error for UnknownColorChoice {}

impl fmt::Display for ColorChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Auto => "auto",
            Self::Always => "always",
            Self::Never => "never",
        })
    }
}

impl FromStr for ColorChoice {
    type Err = UnknownColorChoice;

    fn from_str(text: &str) -> Result<Self, UnknownColorChoice> {
        match text {
            "auto" => Ok(Self::Auto),
            "always" => Ok(Self::Always),
            "never" => Ok(Self::Never),
            _ => Err(UnknownColorChoice(text.to_owned())),
        }
    }
}

impl ColorChoice {
    /// Decides for one stream; `unwanted` is `NO_COLOR` or a dumb terminal, and yields to `always` only.
    #[must_use]
    pub const fn paint(self, is_terminal: bool, unwanted: bool) -> Paint {
        Paint {
            on: match self {
                Self::Always => true,
                Self::Never => false,
                Self::Auto => is_terminal && !unwanted,
            },
        }
    }
}

/// The colours of one stream: either all of them, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paint {
    on: bool,
}

impl Paint {
    /// Leaves every text as it is.
    pub const PLAIN: Self = Self { on: false };

    /// Makes a heading or a label stand out.
    #[must_use]
    pub fn bold(self, text: &str) -> String {
        self.apply(&Style::new().bold(), text)
    }

    /// Greys what may be skipped.
    #[must_use]
    pub fn grey(self, text: &str) -> String {
        self.apply(&Style::new().dim(), text)
    }

    /// Marks an error.
    #[must_use]
    pub fn red(self, text: &str) -> String {
        self.apply(&Style::new().red().bold(), text)
    }

    /// Marks a warning.
    #[must_use]
    pub fn yellow(self, text: &str) -> String {
        self.apply(&Style::new().yellow().bold(), text)
    }

    /// Marks what is done or fine.
    #[must_use]
    pub fn green(self, text: &str) -> String {
        self.apply(&Style::new().green(), text)
    }

    /// Marks a hint, a choice or a name.
    #[must_use]
    pub fn cyan(self, text: &str) -> String {
        self.apply(&Style::new().cyan(), text)
    }

    fn apply(self, style: &Style, text: &str) -> String {
        // Forced either way: the crate would otherwise read the environment for itself.
        style
            .clone()
            .force_styling(self.on)
            .apply_to(text)
            .to_string()
    }
}

/// Counts the columns that a text takes in a terminal.
#[must_use]
pub fn columns(text: &str) -> usize {
    measure_text_width(text)
}

/// Breaks a text into lines of at most `width` columns, between words where that is possible.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    text.lines()
        .flat_map(|line| wrap_line(line, width))
        .collect()
}

fn wrap_line(line: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    // `None` while the line has no word yet; an empty word is a space of the indent.
    let mut used = None;
    for word in line.split(' ') {
        for (nth, piece) in pieces(word, width).into_iter().enumerate() {
            let columns = measure_text_width(&piece);
            let end = used.map_or(0, |used: usize| used + 1) + columns;
            match lines.last_mut() {
                Some(last) if nth == 0 && end <= width => {
                    last.push_str(if used.is_some() { " " } else { "" });
                    last.push_str(&piece);
                    used = Some(end);
                }
                _ => {
                    lines.push(piece);
                    used = Some(columns);
                }
            }
        }
    }
    lines
}

/// Cuts a word that is longer than a whole line.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let columns = measure_text_width(letter.encode_utf8(&mut [0; 4]));
        match pieces.last_mut() {
            Some(last) if measure_text_width(last) + columns <= width => last.push(letter),
            _ => pieces.push(letter.to_string()),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{ColorChoice, Paint, wrap};

    #[test]
    fn colour_is_off_where_it_cannot_be_seen_or_is_not_wanted() {
        assert_eq!(ColorChoice::Auto.paint(true, false), Paint { on: true });
        assert_eq!(ColorChoice::Auto.paint(false, false), Paint::PLAIN);
        assert_eq!(ColorChoice::Auto.paint(true, true), Paint::PLAIN);
        assert_eq!(ColorChoice::Never.paint(true, false), Paint::PLAIN);
        assert_eq!(ColorChoice::Always.paint(false, true), Paint { on: true });
    }

    #[test]
    fn a_plain_text_has_no_escape_codes() {
        assert_eq!(Paint::PLAIN.red("virhe:"), "virhe:");
        assert_eq!(Paint { on: true }.green("ok"), "\u{1b}[32mok\u{1b}[0m");
    }

    #[test]
    fn a_long_text_breaks_between_words() {
        assert_eq!(
            wrap("työnohjauksen tavoitteet ja säännöt", 24),
            ["työnohjauksen tavoitteet", "ja säännöt"]
        );
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut() {
        assert_eq!(
            wrap("a työnohjaussopimus", 8),
            ["a", "työnohja", "ussopimu", "s"]
        );
    }

    #[test]
    fn line_breaks_and_indents_of_the_text_stay() {
        assert_eq!(wrap("yksi\n\n  kaksi", 20), ["yksi", "", "  kaksi"]);
    }

    #[test]
    fn a_width_of_nothing_still_ends() {
        assert_eq!(wrap("ää", 0), ["ä", "ä"]);
    }
}
