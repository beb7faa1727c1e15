//! The lines of one question on the terminal: drawn, drawn again over themselves, and taken away.

use std::io;

use ::console::Term;

/// Columns a line may take without the terminal breaking it.
pub(super) fn columns(term: &Term) -> usize {
    usize::from(term.size().1).saturating_sub(1)
}

/// Lines that are on the terminal now, and the row of the cursor in them.
pub(super) struct Block<'t> {
    term: &'t Term,
    below_top: usize,
    above_end: usize,
}

impl<'t> Block<'t> {
    pub(super) const fn new(term: &'t Term) -> Self {
        Self {
            term,
            below_top: 0,
            above_end: 0,
        }
    }

    /// Draws the lines over those drawn before and puts the cursor into one of them.
    pub(super) fn draw(&mut self, lines: &[String], row: usize, column: usize) -> io::Result<()> {
        let up = lines.len().saturating_sub(1).saturating_sub(row);
        // Written at once, so that nothing flickers.
        let drawing = [
            self.to_top(),
            lines.join("\r\n"),
            "\r".to_owned(),
            code(up, 'A'),
            code(column, 'C'),
        ];
        (self.below_top, self.above_end) = (row, up);
        self.term.write_str(&drawing.concat())
    }

    /// Draws the lines and leaves the cursor on the free line below them.
    pub(super) fn draw_above(&mut self, lines: &[String]) -> io::Result<()> {
        let lines: Vec<String> = lines.iter().cloned().chain([String::new()]).collect();
        self.draw(&lines, lines.len() - 1, 0)
    }

    /// Takes the lines away, the cursor being where it was left.
    pub(super) fn erase(&mut self) -> io::Result<()> {
        let top = self.to_top();
        (self.below_top, self.above_end) = (0, 0);
        self.term.write_str(&top)
    }

    /// Leaves the lines where they are and goes below them.
    pub(super) fn leave(&mut self) -> io::Result<()> {
        let down = code(self.above_end, 'B');
        (self.below_top, self.above_end) = (0, 0);
        self.term.write_str(&format!("{down}\r\n"))
    }

    fn to_top(&self) -> String {
        format!("\r{}\x1b[J", code(self.below_top, 'A'))
    }
}

/// A cursor movement; a count of 0 would mean 1 to the terminal.
fn code(count: usize, direction: char) -> String {
    match count {
        0 => String::new(),
        _ => format!("\x1b[{count}{direction}"),
    }
}
