//! Typing a line of text at the terminal, until it is accepted.
//!
//! Not dialoguer's input: that one forgets what was typed when it is refused, and leaves rows behind when the text is
//! longer than the terminal is wide.

use ::console::Term;

use super::hold::Hold;
use super::line::{Line, Step};
use super::question::{Answer, PromptError, Settled, Text};
use super::screen::{Block, columns};
use crate::ui::style::{Paint, wrap};

/// Columns taken by the mark in front of the line.
const MARK: usize = 2;

/// A line being typed under its head.
pub(super) struct Typing<'t> {
    term: &'t Term,
    paint: Paint,
    block: Block<'t>,
    head: Vec<String>,
    /// Why the last attempt was refused.
    complaint: Vec<String>,
    /// What to say to an empty line.
    missing: String,
}

impl<'t> Typing<'t> {
    pub(super) const fn new(
        term: &'t Term,
        paint: Paint,
        head: Vec<String>,
        missing: String,
    ) -> Self {
        Self {
            term,
            paint,
            block: Block::new(term),
            head,
            complaint: Vec::new(),
            missing,
        }
    }

    pub(super) fn ask(mut self, question: &Text<'_>) -> Result<Answer<String>, PromptError> {
        let _hold = Hold::take(self.term)?;
        let mut line = Line::new(&question.initial);
        loop {
            let settled = match self.type_line(&mut line)? {
                Step::Interrupted => return self.interrupted(),
                Step::Back => Settled::Answered(Answer::Back),
                Step::Done | Step::Edited => question.settle(&line.text()),
            };
            match settled {
                Settled::Answered(answer) => {
                    self.block.erase()?;
                    return Ok(answer);
                }
                Settled::Missing => self.complain(&self.missing.clone()),
                Settled::Refused(words) => self.complain(&words),
            }
        }
    }

    fn type_line(&mut self, line: &mut Line) -> Result<Step, PromptError> {
        loop {
            self.draw(line)?;
            match line.press(&self.term.read_key_raw()?) {
                Step::Edited => {}
                step => return Ok(step),
            }
        }
    }

    fn draw(&mut self, line: &Line) -> Result<(), PromptError> {
        let shown = line.rows(columns(self.term).saturating_sub(MARK).max(1));
        let mut lines = [self.head.as_slice(), self.complaint.as_slice()].concat();
        let row = lines.len() + shown.row;
        lines.extend(shown.rows.iter().enumerate().map(|(row, text)| match row {
            0 => format!("{} {text}", self.paint.cyan("›")),
            _ => format!("  {text}"),
        }));
        Ok(self.block.draw(&lines, row, shown.column + MARK)?)
    }

    fn complain(&mut self, words: &str) {
        let rows = wrap(words, columns(self.term).saturating_sub(MARK));
        self.complaint = rows
            .iter()
            .map(|row| self.paint.red(&format!("! {row}")))
            .collect();
    }

    fn interrupted(&mut self) -> Result<Answer<String>, PromptError> {
        self.block.leave()?;
        Err(PromptError::Interrupted)
    }
}
