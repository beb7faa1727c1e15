//! One line of text under the fingers: which key does what, and how the line is broken to be shown.
//!
//! Pure: a key goes in, a line comes out; `screen` draws it.

use ::console::{Key, measure_text_width};

/// What a key did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The line may look different now.
    Edited,
    /// Enter.
    Done,
    /// Esc while nothing was typed.
    Back,
    /// Ctrl-C.
    Interrupted,
}

/// The line and the place of the cursor in it.
#[derive(Clone, Debug)]
pub(super) struct Line {
    letters: Vec<char>,
    at: usize,
    touched: bool,
}

/// A line broken into rows, with the cursor's row and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rows {
    pub(super) rows: Vec<String>,
    pub(super) row: usize,
    pub(super) column: usize,
}

impl Line {
    pub(super) fn new(initial: &str) -> Self {
        let letters: Vec<char> = initial
            .chars()
            .filter(|letter| !letter.is_control())
            .collect();
        Self {
            at: letters.len(),
            letters,
            touched: false,
        }
    }

    pub(super) fn text(&self) -> String {
        self.letters.iter().collect()
    }

    pub(super) fn press(&mut self, key: &Key) -> Step {
        match key {
            Key::Enter => return Step::Done,
            Key::CtrlC => return Step::Interrupted,
            // Later Esc must not throw away what was typed; `<` is the way back then.
            Key::Escape if !self.touched => return Step::Back,
            Key::ArrowLeft => self.at = self.at.saturating_sub(1),
            Key::ArrowRight => self.at = (self.at + 1).min(self.letters.len()),
            Key::Home => self.at = 0,
            Key::End => self.at = self.letters.len(),
            Key::Backspace => self.remove(self.at.saturating_sub(1)..self.at),
            Key::Del => self.remove(self.at..(self.at + 1).min(self.letters.len())),
            Key::Char(letter) => self.letter(*letter),
            _ => {}
        }
        Step::Edited
    }

    /// The control letters are those of every shell: Ctrl-U, Ctrl-K, Ctrl-W.
    fn letter(&mut self, letter: char) {
        match letter {
            '\u{15}' => self.remove(0..self.at),
            '\u{b}' => self.remove(self.at..self.letters.len()),
            '\u{17}' => self.remove(self.word_start()..self.at),
            letter if letter.is_control() => {}
            letter => {
                self.touched = true;
                self.letters.insert(self.at, letter);
                self.at += 1;
            }
        }
    }

    fn remove(&mut self, range: std::ops::Range<usize>) {
        self.touched = true;
        self.at = range.start;
        self.letters.drain(range);
    }

    fn word_start(&self) -> usize {
        let before = self.letters.get(..self.at).unwrap_or_default();
        let end = before
            .iter()
            .rposition(|letter| !letter.is_whitespace())
            .unwrap_or(0);
        let words = before.get(..end).unwrap_or_default();
        words
            .iter()
            .rposition(|letter| letter.is_whitespace())
            .map_or(0, |space| space + 1)
    }

    /// Breaks the line into rows of at most `width` columns, leaving room for the cursor after the last letter.
    pub(super) fn rows(&self, width: usize) -> Rows {
        let mut shown = Rows {
            rows: vec![String::new()],
            row: 0,
            column: 0,
        };
        let mut used = 0;
        for (place, letter) in self.letters.iter().enumerate() {
            let columns = measure_text_width(letter.encode_utf8(&mut [0; 4]));
            if used + columns > width {
                shown.rows.push(String::new());
                used = 0;
            }
            if place == self.at {
                (shown.row, shown.column) = (shown.rows.len() - 1, used);
            }
            if let Some(row) = shown.rows.last_mut() {
                row.push(*letter);
            }
            used += columns;
        }
        if self.at == self.letters.len() {
            (shown.row, shown.column) = (shown.rows.len() - 1, used);
        }
        shown
    }
}

#[cfg(test)]
mod tests {
    use ::console::Key;

    use super::{Line, Rows, Step};

    fn typed(line: &mut Line, text: &str) {
        for letter in text.chars() {
            assert_eq!(line.press(&Key::Char(letter)), Step::Edited);
        }
    }

    fn press(line: &mut Line, key: &Key, times: usize) {
        (0..times).for_each(|_| assert_eq!(line.press(key), Step::Edited));
    }

    #[test]
    fn finnish_letters_go_in_and_out_whole() {
        let mut line = Line::new("");

        typed(&mut line, "Äijä");
        line.press(&Key::Backspace);
        typed(&mut line, "ö");

        assert_eq!(line.text(), "Äijö");
    }

    #[test]
    fn letters_go_in_where_the_cursor_is() {
        let mut line = Line::new("työohjaus");

        line.press(&Key::Home);
        press(&mut line, &Key::ArrowRight, 3);
        typed(&mut line, "n");
        line.press(&Key::Del);
        line.press(&Key::End);
        line.press(&Key::ArrowRight);
        typed(&mut line, "!");

        assert_eq!(line.text(), "työnhjaus!");
    }

    #[test]
    fn the_keys_of_a_shell_delete_words_and_ends() {
        let mut line = Line::new("yksi kaksi kolme ");
        line.press(&Key::Char('\u{17}'));
        assert_eq!(line.text(), "yksi kaksi ");

        line.press(&Key::Home);
        line.press(&Key::Char('\u{17}'));
        line.press(&Key::ArrowRight);
        line.press(&Key::Char('\u{15}'));
        assert_eq!(line.text(), "ksi kaksi ");

        line.press(&Key::Char('\u{b}'));
        assert_eq!(line.text(), "");
        line.press(&Key::Backspace);
        line.press(&Key::Del);
        assert_eq!(line.text(), "");
    }

    #[test]
    fn no_control_letter_gets_into_the_text() {
        let mut line = Line::new("a\u{1b}[31m\n");
        line.press(&Key::Char('\u{4}'));
        line.press(&Key::Char('\u{7}'));

        assert_eq!(line.text(), "a[31m");
    }

    #[test]
    fn esc_goes_back_until_something_was_typed() {
        let mut line = Line::new("ehdotus");
        assert_eq!(line.press(&Key::Escape), Step::Back);

        typed(&mut line, "!");
        assert_eq!(line.press(&Key::Escape), Step::Edited);
        assert_eq!(line.press(&Key::CtrlC), Step::Interrupted);
        assert_eq!(line.press(&Key::Enter), Step::Done);
    }

    #[test]
    fn a_long_line_is_shown_in_rows_with_the_cursor_in_its_place() {
        let mut line = Line::new("työnohjaus");
        let rows = |rows: &[&str], row, column| Rows {
            rows: rows.iter().map(|row| (*row).to_owned()).collect(),
            row,
            column,
        };

        assert_eq!(line.rows(4), rows(&["työn", "ohja", "us"], 2, 2));
        press(&mut line, &Key::ArrowLeft, 6);
        assert_eq!(line.rows(4), rows(&["työn", "ohja", "us"], 1, 0));
        assert_eq!(Line::new("").rows(4), rows(&[""], 0, 0));
        assert_eq!(Line::new("työn").rows(4), rows(&["työn"], 0, 4));
    }
}
