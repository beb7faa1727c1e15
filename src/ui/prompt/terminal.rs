//! Puts questions to the person at the terminal. Draws on stderr only, so that data on stdout stays data.
//!
//! Lists are dialoguer's. A line of text is not: dialoguer's input forgets the typed text when it is refused and leaves
//! rows behind when it is longer than the terminal is wide, and its yes/no knows no other letters than y and n.

use std::fmt;

use ::console::{Key, Term, truncate_str};
use dialoguer::theme::Theme;
use dialoguer::{MultiSelect, Select};

use super::hold::Hold;
use super::line::{Line, Step};
use super::question::{Answer, Choice, Prompt, PromptError, Settled, Several, Text, YesNo};
use super::screen::Block;
use crate::ui::console::Console;
use crate::ui::style::{Paint, wrap};
use crate::ui::text::{Words, say};

/// Fewer rows than dialoguer's lists can live in.
const LOWEST_TERMINAL: u16 = 5;

/// The person at the terminal.
pub struct TerminalPrompt {
    words: Words,
    paint: Paint,
    term: Option<Term>,
    /// Key hints shown already: each is told once.
    told: Vec<String>,
}

impl TerminalPrompt {
    /// Asks where the console found someone to ask, and nowhere else.
    #[must_use]
    pub fn new(console: &Console) -> Self {
        let term = Term::stderr();
        let usable = console.can_ask() && term.size().0 >= LOWEST_TERMINAL;
        Self {
            words: console.words().clone(),
            paint: console.err_paint(),
            term: usable.then_some(term),
            told: Vec::new(),
        }
    }

    fn term(&self) -> Result<Term, PromptError> {
        self.term.clone().ok_or(PromptError::NotATerminal)
    }

    /// Heading, reason and, once for each kind of question, its keys; all wrapped.
    fn head(
        &mut self,
        term: &Term,
        heading: &str,
        reason: Option<&str>,
        keys: String,
    ) -> Vec<String> {
        let width = usize::from(term.size().1).saturating_sub(1);
        let mut lines: Vec<String> = wrap(heading, width)
            .iter()
            .map(|line| self.paint.bold(line))
            .collect();
        let keys = (!self.told.contains(&keys)).then_some(keys);
        for note in reason.map(str::to_owned).iter().chain(&keys) {
            let rows = wrap(note, width.saturating_sub(2));
            lines.extend(rows.iter().map(|row| self.paint.grey(&format!("  {row}"))));
        }
        self.told.extend(keys);
        lines
    }

    /// Leaves what was asked and answered.
    fn keep(&self, term: &Term, heading: &str, answer: &str) -> Result<(), PromptError> {
        let colon = if heading.ends_with('?') { "" } else { ":" };
        let kept = format!(
            "{} {heading}{colon} {}",
            self.paint.green("✓"),
            self.paint.cyan(answer)
        );
        Ok(term.write_line(&wrap(&kept, columns(term)).join("\n"))?)
    }

    fn type_line(
        &self,
        term: &Term,
        block: &mut Block<'_>,
        head: &[String],
        line: &mut Line,
    ) -> Result<Step, PromptError> {
        loop {
            let width = usize::from(term.size().1).saturating_sub(3).max(1);
            let shown = line.rows(width);
            let marked = shown.rows.iter().enumerate().map(|(row, text)| match row {
                0 => format!("{} {text}", self.paint.cyan("›")),
                _ => format!("  {text}"),
            });
            let lines: Vec<String> = head.iter().cloned().chain(marked).collect();
            block.draw(&lines, head.len() + shown.row, shown.column + 2)?;
            match line.press(&term.read_key_raw()?) {
                Step::Edited => {}
                step => return Ok(step),
            }
        }
    }

    fn yes_or_no(&self, term: &Term, default: Option<bool>) -> Result<Answer<bool>, PromptError> {
        let (yes, no) = (
            first_letter(&say!(self.words, "common-yes")),
            first_letter(&say!(self.words, "common-no")),
        );
        loop {
            match (term.read_key_raw()?, default) {
                (Key::CtrlC, _) => return Err(PromptError::Interrupted),
                (Key::Escape | Key::Char('<'), _) => return Ok(Answer::Back),
                (Key::Enter, Some(default)) => return Ok(Answer::Given(default)),
                (Key::Char(letter), _) if Some(letter.to_ascii_lowercase()) == yes => {
                    return Ok(Answer::Given(true));
                }
                (Key::Char(letter), _) if Some(letter.to_ascii_lowercase()) == no => {
                    return Ok(Answer::Given(false));
                }
                _ => {}
            }
        }
    }

    /// `k/e` with the default in capitals.
    fn letters(&self, default: Option<bool>) -> String {
        let letter = |word: String, is_default: bool| -> String {
            let letter = word.chars().take(1);
            if is_default {
                letter.flat_map(char::to_uppercase).collect()
            } else {
                letter.collect()
            }
        };
        let yes = letter(say!(self.words, "common-yes"), default == Some(true));
        let no = letter(say!(self.words, "common-no"), default == Some(false));
        format!("{yes}/{no}")
    }

    /// Draws the head of a list, lets `ask` draw the list below it, and takes all of it away when answered.
    fn list<T>(
        &self,
        term: &Term,
        head: &[String],
        ask: impl FnOnce(usize) -> dialoguer::Result<Option<T>>,
    ) -> Result<Answer<T>, PromptError> {
        let _hold = Hold::take(term)?;
        let mut block = Block::new(term);
        block.draw_above(head)?;
        let chosen = ask(rows_for_items(term, head).max(1))
            .map_err(|dialoguer::Error::IO(error)| PromptError::from(error))?;
        block.erase()?;
        Ok(chosen.map_or(Answer::Back, Answer::Given))
    }

    fn list_head(
        &mut self,
        term: &Term,
        heading: &str,
        reason: Option<&str>,
        keys: String,
        count: usize,
    ) -> Vec<String> {
        let mut head = self.head(term, heading, reason, keys);
        if count > rows_for_items(term, &head) {
            head.push(self.paint.grey(&format!(
                "  {}",
                say!(self.words, "ask-keys-pages", count = count)
            )));
        }
        head
    }
}

/// Columns a line may take without the terminal breaking it.
fn columns(term: &Term) -> usize {
    usize::from(term.size().1).saturating_sub(1)
}

/// Rows left for a list below its head; one more stays free for the cursor.
fn rows_for_items(term: &Term, head: &[String]) -> usize {
    usize::from(term.size().0).saturating_sub(head.len() + 1)
}

fn first_letter(word: &str) -> Option<char> {
    word.chars().next()
}

/// Items cut to one row each: dialoguer counts bytes where it should count columns, and would erase too much.
fn one_row(items: &[String], term: &Term, mark: usize) -> Vec<String> {
    let width = usize::from(term.size().1).saturating_sub(mark + 1);
    items
        .iter()
        .map(|item| truncate_str(&item.replace(['\n', '\r', '\t'], " "), width, "…").into_owned())
        .collect()
}

impl Prompt for TerminalPrompt {
    fn text(&mut self, question: &Text<'_>) -> Result<Answer<String>, PromptError> {
        let term = self.term()?;
        let heading = match &question.default {
            Some(default) => format!("{} [{default}]", question.heading),
            None => question.heading.clone(),
        };
        let keys = say!(self.words, "ask-keys-text");
        let head = self.head(&term, &heading, question.reason.as_deref(), keys);
        let _hold = Hold::take(&term)?;
        let mut block = Block::new(&term);
        let mut line = Line::new(&question.initial);
        let mut complaint = Vec::new();
        loop {
            let lines: Vec<String> = head.iter().chain(&complaint).cloned().collect();
            let settled = match self.type_line(&term, &mut block, &lines, &mut line)? {
                Step::Interrupted => {
                    term.write_line("")?;
                    return Err(PromptError::Interrupted);
                }
                Step::Back => Settled::Answered(Answer::Back),
                Step::Done | Step::Edited => question.settle(&line.text()),
            };
            let words = match settled {
                Settled::Answered(answer) => {
                    block.erase()?;
                    if let Answer::Given(text) = &answer {
                        self.keep(&term, &question.heading, text)?;
                    }
                    return Ok(answer);
                }
                Settled::Missing => say!(self.words, "ask-answer-required"),
                Settled::Refused(words) => words,
            };
            let width = usize::from(term.size().1).saturating_sub(3);
            complaint = wrap(&words, width)
                .iter()
                .map(|row| self.paint.red(&format!("! {row}")))
                .collect();
        }
    }

    fn choose(&mut self, question: &Choice) -> Result<Answer<usize>, PromptError> {
        if question.items.is_empty() {
            return Err(PromptError::NothingToChoose {
                heading: question.heading.clone(),
            });
        }
        let term = self.term()?;
        let keys = say!(self.words, "ask-keys-choose");
        let head = self.list_head(
            &term,
            &question.heading,
            question.reason.as_deref(),
            keys,
            question.items.len(),
        );
        let (marks, items) = (Marks(self.paint), one_row(&question.items, &term, 2));
        let select = Select::with_theme(&marks)
            .items(&items)
            .default(question.default);
        let answer = self.list(&term, &head, |rows| {
            select.max_length(rows).interact_on_opt(&term)
        })?;
        if let Answer::Given(place) = answer {
            let item = question.items.get(place).map_or("", String::as_str);
            self.keep(&term, &question.heading, item)?;
        }
        Ok(answer)
    }

    fn several(&mut self, question: &Several) -> Result<Answer<Vec<usize>>, PromptError> {
        if question.items.is_empty() {
            return Err(PromptError::NothingToChoose {
                heading: question.heading.clone(),
            });
        }
        let term = self.term()?;
        let keys = say!(self.words, "ask-keys-several");
        let head = self.list_head(
            &term,
            &question.heading,
            question.reason.as_deref(),
            keys,
            question.items.len(),
        );
        let (marks, items) = (Marks(self.paint), one_row(&question.items, &term, 6));
        let ticks: Vec<bool> = (0..items.len())
            .map(|place| question.ticked.contains(&place))
            .collect();
        let select = MultiSelect::with_theme(&marks)
            .items(&items)
            .defaults(&ticks)
            .report(false);
        let answer = self.list(&term, &head, |rows| {
            select.max_length(rows).interact_on_opt(&term)
        })?;
        if let Answer::Given(places) = &answer {
            let chosen: Vec<&str> = places
                .iter()
                .filter_map(|place| question.items.get(*place))
                .map(String::as_str)
                .collect();
            self.keep(&term, &question.heading, &chosen.join(", "))?;
        }
        Ok(answer)
    }

    fn confirm(&mut self, question: &YesNo) -> Result<Answer<bool>, PromptError> {
        let term = self.term()?;
        let heading = format!("{} [{}]", question.heading, self.letters(question.default));
        let keys = say!(self.words, "ask-keys-confirm");
        let mut lines = self.head(&term, &heading, question.reason.as_deref(), keys);
        lines.push(format!("{} ", self.paint.cyan("›")));
        let _hold = Hold::take(&term)?;
        let mut block = Block::new(&term);
        block.draw(&lines, lines.len() - 1, 2)?;
        let answer = self.yes_or_no(&term, question.default);
        match &answer {
            Ok(Answer::Given(yes)) => {
                block.erase()?;
                let word = if *yes {
                    say!(self.words, "common-yes")
                } else {
                    say!(self.words, "common-no")
                };
                self.keep(&term, &question.heading, &word)?;
            }
            Ok(Answer::Back) => block.erase()?,
            Err(_) => term.write_line("")?,
        }
        answer
    }
}

/// How dialoguer marks the items of a list.
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
