//! Choosing from a list: dialoguer's lists, under our own head and marks.
//!
//! Items are cut to one row, since dialoguer counts bytes where it should count columns and would erase too much; the
//! whole text is shown when the item is chosen.

use std::fmt;

use ::console::{Term, truncate_str};
use dialoguer::theme::Theme;
use dialoguer::{MultiSelect, Select};

use super::hold::Hold;
use super::question::{Answer, Choice, PromptError, Several, offered};
use super::screen::{Block, columns};
use crate::ui::style::Paint;

/// Rows left for the items below a head; one more stays free for the cursor.
pub(super) fn room(term: &Term, head: &[String]) -> usize {
    usize::from(term.size().0).saturating_sub(head.len() + 1)
}

/// A list about to be shown.
pub(super) struct Listing<'t> {
    term: &'t Term,
    marks: Marks,
    head: &'t [String],
}

impl<'t> Listing<'t> {
    pub(super) const fn new(term: &'t Term, paint: Paint, head: &'t [String]) -> Self {
        Self {
            term,
            marks: Marks(paint),
            head,
        }
    }

    pub(super) fn one(&self, question: &Choice) -> Result<Answer<usize>, PromptError> {
        let items = self.one_row(&question.items, &question.heading, 2)?;
        let list = Select::with_theme(&self.marks)
            .items(&items)
            .default(question.default)
            .report(false);
        self.show(|rows| list.max_length(rows).interact_on_opt(self.term))
    }

    pub(super) fn several(&self, question: &Several) -> Result<Answer<Vec<usize>>, PromptError> {
        let items = self.one_row(&question.items, &question.heading, 6)?;
        let ticks: Vec<bool> = (0..items.len())
            .map(|place| question.ticked.contains(&place))
            .collect();
        let list = MultiSelect::with_theme(&self.marks)
            .items(&items)
            .defaults(&ticks)
            .report(false);
        self.show(|rows| list.max_length(rows).interact_on_opt(self.term))
    }

    /// Draws the head, lets `ask` draw the list below it, and takes all of it away when answered.
    fn show<T>(
        &self,
        ask: impl FnOnce(usize) -> dialoguer::Result<Option<T>>,
    ) -> Result<Answer<T>, PromptError> {
        let _hold = Hold::take(self.term)?;
        let mut block = Block::new(self.term);
        block.draw_above(self.head)?;
        let chosen = ask(room(self.term, self.head).max(1))
            .map_err(|dialoguer::Error::IO(error)| PromptError::from(error))?;
        block.erase()?;
        Ok(chosen.map_or(Answer::Back, Answer::Given))
    }

    fn one_row(
        &self,
        items: &[String],
        heading: &str,
        mark: usize,
    ) -> Result<Vec<String>, PromptError> {
        offered(items, heading)?;
        let width = columns(self.term).saturating_sub(mark);
        let cut = |item: &String| {
            truncate_str(&item.replace(['\n', '\r', '\t'], " "), width, "…").into_owned()
        };
        Ok(items.iter().map(cut).collect())
    }
}

/// How the items of a list are marked.
struct Marks(Paint);

impl Marks {
    fn item(&self, f: &mut dyn fmt::Write, text: &str, active: bool) -> fmt::Result {
        match active {
            true => write!(f, "{} {}", self.0.cyan("›"), self.0.cyan(text)),
            false => write!(f, "  {text}"),
        }
    }
}

impl Theme for Marks {
    fn format_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        active: bool,
    ) -> fmt::Result {
        self.item(f, text, active)
    }

    fn format_multi_select_prompt_item(
        &self,
        f: &mut dyn fmt::Write,
        text: &str,
        checked: bool,
        active: bool,
    ) -> fmt::Result {
        let tick = if checked { "[x]" } else { "[ ]" };
        self.item(f, &format!("{tick} {text}"), active)
    }
}
