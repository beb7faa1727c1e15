//! Puts questions to the person at the terminal. Draws on stderr only, so that data on stdout stays data.
//!
//! Each question has its head (what is asked, why, and once the keys that work), and leaves one line when answered.
//! `lists` and `typing` do what lies between.

use ::console::{Key, Term};

use super::hold::Hold;
use super::lists::{self, Listing};
use super::question::{Answer, Choice, Prompt, PromptError, Several, Text, YesNo};
use super::screen::{Block, columns};
use super::typing::Typing;
use crate::ui::console::Console;
use crate::ui::style::{Paint, wrap};
use crate::ui::text::{Words, say};

/// Fewer rows than a list can live in.
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
        let width = columns(term);
        let mut lines: Vec<String> = wrap(heading, width)
            .iter()
            .map(|line| self.paint.bold(line))
            .collect();
        let keys = (!self.told.contains(&keys)).then_some(keys);
        for note in reason.map(str::to_owned).iter().chain(&keys) {
            lines.extend(self.note(note, width));
        }
        self.told.extend(keys);
        lines
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
        if count > lists::room(term, &head) {
            head.extend(self.note(
                &say!(self.words, "ask-keys-pages", count = count),
                columns(term),
            ));
        }
        head
    }

    fn note(&self, note: &str, width: usize) -> Vec<String> {
        let rows = wrap(note, width.saturating_sub(2));
        rows.iter()
            .map(|row| self.paint.grey(&format!("  {row}")))
            .collect()
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

    fn letters(&self) -> Letters {
        let first = |word: String| word.chars().next().unwrap_or_default();
        Letters {
            yes: first(say!(self.words, "common-yes")),
            no: first(say!(self.words, "common-no")),
        }
    }

    fn yes_or_no(&self, yes: bool) -> String {
        if yes {
            say!(self.words, "common-yes")
        } else {
            say!(self.words, "common-no")
        }
    }
}

impl Prompt for TerminalPrompt {
    fn text(&mut self, question: &Text<'_>) -> Result<Answer<String>, PromptError> {
        let term = self.term()?;
        let keys = say!(self.words, "ask-keys-text");
        let head = self.head(
            &term,
            &question.heading_with_default(),
            question.reason.as_deref(),
            keys,
        );
        let missing = say!(self.words, "ask-answer-required");
        let answer = Typing::new(&term, self.paint, head, missing).ask(question)?;
        if let Answer::Given(text) = &answer {
            self.keep(&term, &question.heading, text)?;
        }
        Ok(answer)
    }

    fn choose(&mut self, question: &Choice) -> Result<Answer<usize>, PromptError> {
        let (term, keys) = (self.term()?, say!(self.words, "ask-keys-choose"));
        let count = question.items.len();
        let head = self.list_head(
            &term,
            &question.heading,
            question.reason.as_deref(),
            keys,
            count,
        );
        let answer = Listing::new(&term, self.paint, &head).one(question)?;
        if let Answer::Given(place) = answer {
            self.keep(&term, &question.heading, &question.items_at(&[place]))?;
        }
        Ok(answer)
    }

    fn several(&mut self, question: &Several) -> Result<Answer<Vec<usize>>, PromptError> {
        let (term, keys) = (self.term()?, say!(self.words, "ask-keys-several"));
        let count = question.items.len();
        let head = self.list_head(
            &term,
            &question.heading,
            question.reason.as_deref(),
            keys,
            count,
        );
        let answer = Listing::new(&term, self.paint, &head).several(question)?;
        if let Answer::Given(places) = &answer {
            self.keep(&term, &question.heading, &question.items_at(places))?;
        }
        Ok(answer)
    }

    fn confirm(&mut self, question: &YesNo) -> Result<Answer<bool>, PromptError> {
        let (term, letters) = (self.term()?, self.letters());
        let heading = format!("{} [{}]", question.heading, letters.shown(question.default));
        let keys = say!(self.words, "ask-keys-confirm");
        let mut lines = self.head(&term, &heading, question.reason.as_deref(), keys);
        lines.push(format!("{} ", self.paint.cyan("›")));
        let answer = letters.ask(&term, &lines, question.default)?;
        if let Answer::Given(yes) = answer {
            self.keep(&term, &question.heading, &self.yes_or_no(yes))?;
        }
        Ok(answer)
    }
}

/// The keys for yes and no in the language of the person: `k` and `e` in Finnish.
#[derive(Clone, Copy)]
struct Letters {
    yes: char,
    no: char,
}

impl Letters {
    /// `K/e`: the default in capitals.
    fn shown(self, default: Option<bool>) -> String {
        let yes = if default == Some(true) {
            self.yes.to_ascii_uppercase()
        } else {
            self.yes
        };
        let no = if default == Some(false) {
            self.no.to_ascii_uppercase()
        } else {
            self.no
        };
        format!("{yes}/{no}")
    }

    fn ask(
        self,
        term: &Term,
        lines: &[String],
        default: Option<bool>,
    ) -> Result<Answer<bool>, PromptError> {
        let _hold = Hold::take(term)?;
        let mut block = Block::new(term);
        block.draw(lines, lines.len().saturating_sub(1), 2)?;
        loop {
            let key = term.read_key_raw()?;
            if key == Key::CtrlC {
                block.leave()?;
                return Err(PromptError::Interrupted);
            }
            if let Some(answer) = self.answer(&key, default) {
                block.erase()?;
                return Ok(answer);
            }
        }
    }

    fn answer(self, key: &Key, default: Option<bool>) -> Option<Answer<bool>> {
        match key {
            Key::Escape | Key::Char('<') => Some(Answer::Back),
            Key::Enter => default.map(Answer::Given),
            Key::Char(letter) if letter.eq_ignore_ascii_case(&self.yes) => {
                Some(Answer::Given(true))
            }
            Key::Char(letter) if letter.eq_ignore_ascii_case(&self.no) => {
                Some(Answer::Given(false))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use ::console::Key;

    use super::{Answer, Letters, TerminalPrompt};
    use crate::ui::console::{Console, Facts};
    use crate::ui::prompt::{Choice, Prompt, PromptError, Several, Text, YesNo};
    use crate::ui::style::ColorChoice;
    use crate::ui::text::{Lang, Words};

    const FINNISH: Letters = Letters { yes: 'k', no: 'e' };

    #[test]
    fn yes_and_no_have_the_letters_of_the_language() {
        assert_eq!(
            FINNISH.answer(&Key::Char('k'), None),
            Some(Answer::Given(true))
        );
        assert_eq!(
            FINNISH.answer(&Key::Char('E'), None),
            Some(Answer::Given(false))
        );
        assert_eq!(FINNISH.answer(&Key::Char('y'), Some(true)), None);
        assert_eq!(FINNISH.answer(&Key::Escape, Some(true)), Some(Answer::Back));
    }

    #[test]
    fn enter_answers_only_with_a_default_which_is_shown() {
        assert_eq!(FINNISH.answer(&Key::Enter, None), None);
        assert_eq!(
            FINNISH.answer(&Key::Enter, Some(false)),
            Some(Answer::Given(false))
        );
        assert_eq!(FINNISH.shown(None), "k/e");
        assert_eq!(FINNISH.shown(Some(true)), "K/e");
        assert_eq!(FINNISH.shown(Some(false)), "k/E");
    }

    #[test]
    fn nothing_is_asked_where_nobody_can_answer() {
        let console = Console::new(Words::new(Lang::Fi), ColorChoice::Never, Facts::default());
        let mut prompt = TerminalPrompt::new(&console);

        assert!(matches!(
            prompt.text(&Text::new("Nimi")),
            Err(PromptError::NotATerminal)
        ));
        assert!(matches!(
            prompt.choose(&Choice::new("Kieli", ["fi"])),
            Err(PromptError::NotATerminal)
        ));
        assert!(matches!(
            prompt.several(&Several::new("Liitteet", ["a"])),
            Err(PromptError::NotATerminal)
        ));
        assert!(matches!(
            prompt.confirm(&YesNo::new("Luodaanko?")),
            Err(PromptError::NotATerminal)
        ));
    }
}
