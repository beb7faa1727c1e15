//! The interview: asks what is still open, in order, with a way back from every question.
//!
//! Knows the way through the questions and nothing of files; Ctrl-C at any of them ends it with nothing done.

use toml::Value;

use super::desk::Desk;
use super::flags::{put, value};
use super::question::{Ask, Question, Section};
use super::{client as client_questions, showing};
use crate::app::answers::Source;
use crate::ui::console::Console;
use crate::ui::prompt::{Answer, Choice, Prompt, PromptError, Several, Text, YesNo};
use crate::ui::text::say;

/// What a person types to leave an optional question open although something is proposed.
const NOTHING: &str = "-";

/// How an interview ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Everything that was open is answered.
    Done,
    /// Back from the first question.
    Back,
}

/// A way through some questions.
#[derive(Debug)]
pub struct Interview {
    questions: Vec<&'static Question>,
    asked: Vec<&'static str>,
}

impl Interview {
    /// Begins before the first of some questions.
    #[must_use]
    pub const fn new(questions: Vec<&'static Question>) -> Self {
        Self {
            questions,
            asked: Vec::new(),
        }
    }

    /// Asks until nothing is open.
    ///
    /// # Errors
    /// When the person wants out, or there is no terminal.
    pub fn run(
        &mut self,
        desk: &mut Desk<'_>,
        prompt: &mut dyn Prompt,
        console: &Console,
    ) -> Result<Turn, PromptError> {
        while let Some(question) = self.next(desk) {
            let heading = self.heading(question, desk);
            match ask(question, heading, desk, prompt, console)? {
                Answer::Given(()) => self.asked.push(question.flag),
                Answer::Back => {
                    if !self.back() {
                        return Ok(Turn::Back);
                    }
                }
            }
        }
        Ok(Turn::Done)
    }

    /// Goes back to the question before; says whether there was one.
    pub fn back(&mut self) -> bool {
        self.asked.pop().is_some()
    }

    /// Asks one question again, whatever answered it.
    ///
    /// # Errors
    /// When the person wants out, or there is no terminal.
    pub fn again(
        &mut self,
        question: &'static Question,
        desk: &mut Desk<'_>,
        prompt: &mut dyn Prompt,
        console: &Console,
    ) -> Result<(), PromptError> {
        let heading = title(question, desk);
        if ask(question, heading, desk, prompt, console)? == Answer::Given(())
            && !self.asked.contains(&question.flag)
        {
            self.asked.push(question.flag);
        }
        Ok(())
    }

    /// Finds the first question that is open.
    fn next(&self, desk: &Desk<'_>) -> Option<&'static Question> {
        self.open(desk).next()
    }

    /// Lists the questions that are open: they apply, are asked, and nobody has answered them.
    fn open<'d>(&'d self, desk: &'d Desk<'_>) -> impl Iterator<Item = &'static Question> + 'd {
        let all = self.questions.iter().copied();
        all.filter(|question| {
            (question.applies)(desk)
                && ((question.asked)(desk) || wanting(question, desk))
                && !is_fixed(question, desk)
                && !self.asked.contains(&question.flag)
        })
    }

    /// Writes a heading with the question's place among those to be asked.
    fn heading(&self, question: &Question, desk: &Desk<'_>) -> String {
        let before = self.asked.len();
        let all = before + self.open(desk).count();
        format!("{}/{all} {}", before + 1, title(question, desk))
    }
}

/// Says whether a question needs an answer and has neither one nor a proposal.
#[must_use]
pub fn wanting(question: &Question, desk: &Desk<'_>) -> bool {
    let proposed = desk.proposed.get(question.path).is_some()
        && desk.proposed.source(question.path) != Some(Source::Offered);
    // Until the kind is known, nobody can say what else is needed.
    let early = !matches!(question.section, Section::Client | Section::Matter);
    !(early && desk.kind().is_none())
        && (question.applies)(desk)
        && (question.needed)(desk)
        && desk.answers.get(question.path).is_none()
        && !proposed
}

/// Says whether a flag or a file has answered a question.
#[must_use]
pub fn is_fixed(question: &Question, desk: &Desk<'_>) -> bool {
    desk.answers.get(question.path).is_some()
        && matches!(
            desk.answers.source(question.path),
            Some(Source::Flag | Source::File)
        )
}

/// Finds the words of a question.
#[must_use]
pub fn title(question: &Question, desk: &Desk<'_>) -> String {
    let key = format!("question-{}", question.flag);
    let own = desk.kind().map(|kind| format!("{key}-{}", kind.code()));
    own.and_then(|own| desk.words.find(&own))
        .or_else(|| desk.words.find(&key))
        .unwrap_or_else(|| question.flag.to_owned())
}

/// Finds the reason why a question is asked, with its number in the list of eleven items.
fn reason(question: &Question, desk: &Desk<'_>) -> String {
    let why = desk.words.find(&format!("why-{}", question.flag));
    let why = why.unwrap_or_default();
    let why = if question.item == 0 {
        why
    } else {
        say!(
            desk.words,
            "why-item",
            item = i64::from(question.item),
            why = why
        )
    };
    if !may_stay_open(question, desk) || !is_typed(question.ask) {
        why
    } else if desk.value(question.path).is_some() {
        say!(desk.words, "why-left-out", why = why)
    } else {
        say!(desk.words, "why-optional", why = why)
    }
}

/// Says whether a question may be left open.
fn may_stay_open(question: &Question, desk: &Desk<'_>) -> bool {
    !(question.needed)(desk)
}

/// Says whether an answer is typed and not chosen.
const fn is_typed(ask: Ask) -> bool {
    !matches!(
        ask,
        Ask::YesNo
            | Ask::Code(..)
            | Ask::Codes(..)
            | Ask::Listed(_)
            | Ask::ListedSeveral(_)
            | Ask::Client
    )
}

/// Asks one question and writes the answer down.
fn ask(
    question: &'static Question,
    heading: String,
    desk: &mut Desk<'_>,
    prompt: &mut dyn Prompt,
    console: &Console,
) -> Result<Answer<()>, PromptError> {
    let answer = match question.ask {
        Ask::Client => return choose_client(question, &heading, desk, prompt, console),
        Ask::YesNo => yes_no(question, heading, desk, prompt)?,
        Ask::Code(list, codes) => {
            let labels = codes.iter().map(|code| showing::label(list, code, desk));
            let items = codes.iter().map(|code| (*code).to_owned()).zip(labels);
            one_of(question, heading, &items.collect::<Vec<_>>(), desk, prompt)?
        }
        Ask::Listed(own) => one_of(question, heading, &own(desk.practice), desk, prompt)?,
        Ask::Codes(list, codes) => {
            let labels = codes.iter().map(|code| showing::label(list, code, desk));
            let items = codes.iter().map(|code| (*code).to_owned()).zip(labels);
            several(question, heading, &items.collect::<Vec<_>>(), desk, prompt)?
        }
        Ask::ListedSeveral(own) => several(question, heading, &own(desk.practice), desk, prompt)?,
        _ => typed(question, heading, desk, prompt, console)?,
    };
    Ok(match answer {
        Answer::Back => Answer::Back,
        Answer::Given(value) => {
            match value {
                Some(value) => put(desk, question, value, Source::Asked),
                None => desk.answers.leave(question.path),
            }
            settle(question, desk);
            Answer::Given(())
        }
    })
}

/// Makes the proposals of a contract again; a client has none.
fn settle(question: &Question, desk: &mut Desk<'_>) {
    if question.section != Section::Client {
        desk.refresh();
    } else if question.path == "type" {
        desk.offer_channel();
    }
}

/// An answer to be written, or `None` for a question left open.
type Given = Result<Answer<Option<Value>>, PromptError>;

/// Asks yes or no.
fn yes_no(question: &Question, heading: String, desk: &Desk<'_>, prompt: &mut dyn Prompt) -> Given {
    let mut yes_no = YesNo::new(heading).reason(reason(question, desk));
    let default = desk.value(question.path).and_then(Value::as_bool);
    if let Some(default) = default.or_else(|| may_stay_open(question, desk).then_some(false)) {
        yes_no = yes_no.default(default);
    }
    Ok(match prompt.confirm(&yes_no)? {
        Answer::Given(yes) => Answer::Given(Some(yes.into())),
        Answer::Back => Answer::Back,
    })
}

/// Asks for one of a list; a question that may stay open offers that as well.
fn one_of(
    question: &Question,
    heading: String,
    items: &[(String, String)],
    desk: &Desk<'_>,
    prompt: &mut dyn Prompt,
) -> Given {
    let mut labels: Vec<String> = items.iter().map(|(_, label)| label.clone()).collect();
    let chosen = desk.value(question.path).and_then(Value::as_str);
    let place = items.iter().position(|(id, _)| Some(id.as_str()) == chosen);
    let nothing = may_stay_open(question, desk) && place.is_none();
    if nothing {
        labels.push(say!(desk.words, "ask-nothing"));
    }
    let last = labels.len() - 1;
    let open = nothing.then_some(last);
    let choice = Choice::new(heading, labels)
        .reason(reason(question, desk))
        .default(place.or(open).unwrap_or(0));
    Ok(match prompt.choose(&choice)? {
        Answer::Given(place) => {
            Answer::Given(items.get(place).map(|(id, _)| Value::from(id.as_str())))
        }
        Answer::Back => Answer::Back,
    })
}

/// Asks for any number of a list, at least one where it is needed.
fn several(
    question: &Question,
    heading: String,
    items: &[(String, String)],
    desk: &Desk<'_>,
    prompt: &mut dyn Prompt,
) -> Given {
    let chosen = desk.value(question.path).and_then(Value::as_array);
    let chosen: Vec<&str> = chosen
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let ticked = items
        .iter()
        .enumerate()
        .filter(|(_, (id, _))| chosen.contains(&id.as_str()));
    let several = Several::new(heading, items.iter().map(|(_, label)| label.as_str()))
        .reason(reason(question, desk))
        .ticked(ticked.map(|(place, _)| place));
    loop {
        let places = match prompt.several(&several)? {
            Answer::Back => return Ok(Answer::Back),
            Answer::Given(places) => places,
        };
        let ids = places.iter().filter_map(|place| items.get(*place));
        let ids: Vec<Value> = ids.map(|(id, _)| Value::from(id.as_str())).collect();
        if !ids.is_empty() {
            return Ok(Answer::Given(Some(ids.into())));
        }
        if may_stay_open(question, desk) {
            return Ok(Answer::Given(None));
        }
    }
}

/// Asks for something typed, and echoes a day that was not written out.
fn typed(
    question: &Question,
    heading: String,
    desk: &Desk<'_>,
    prompt: &mut dyn Prompt,
    console: &Console,
) -> Given {
    let optional = may_stay_open(question, desk);
    let mut text = Text::new(heading)
        .reason(reason(question, desk))
        .check(|text| {
            if optional && text == NOTHING {
                return Ok(());
            }
            value(question, text, desk).map(|_| ())
        });
    if let Some(default) = desk.value(question.path) {
        text = text.default(showing::typed(question.ask, default, desk));
    } else if optional {
        text = text.optional();
    }
    let line = match prompt.text(&text)? {
        Answer::Back => return Ok(Answer::Back),
        Answer::Given(line) => line,
    };
    if optional && (line.is_empty() || line == NOTHING) {
        return Ok(Answer::Given(None));
    }
    let value = value(question, &line, desk).ok();
    echo(question, &line, value.as_ref(), desk, console);
    Ok(Answer::Given(value))
}

/// Shows which day was understood, where it was not written out.
fn echo(
    question: &Question,
    line: &str,
    value: Option<&Value>,
    desk: &Desk<'_>,
    console: &Console,
) {
    let shown = value.map(|value| showing::typed(question.ask, value, desk));
    if let (Ask::Day, Some(shown)) = (question.ask, shown.filter(|shown| shown != line)) {
        console.status(&say!(desk.words, "ask-understood", value = shown));
    }
}

/// Asks for a client there is, or makes a new one.
fn choose_client(
    question: &'static Question,
    heading: &str,
    desk: &mut Desk<'_>,
    prompt: &mut dyn Prompt,
    console: &Console,
) -> Result<Answer<()>, PromptError> {
    loop {
        let mut items = vec![say!(desk.words, "ask-new-client")];
        let named = desk.clients.iter();
        items.extend(named.map(|client| format!("{} ({})", client.name, client.id)));
        let chosen = desk.answers.text(question.path);
        let place = desk
            .clients
            .iter()
            .position(|c| Some(c.id.as_str()) == chosen);
        let choice = Choice::new(heading, items)
            .reason(reason(question, desk))
            .default(place.map_or(0, |place| place + 1));
        let place = match prompt.choose(&choice)? {
            Answer::Back => return Ok(Answer::Back),
            Answer::Given(place) => place,
        };
        let id = match place
            .checked_sub(1)
            .and_then(|place| desk.clients.get(place))
        {
            Some(client) => Some(client.id.to_string()),
            None => new_client(desk, prompt, console)?,
        };
        if let Some(id) = id {
            put(desk, question, id.into(), Source::Asked);
            desk.refresh();
            return Ok(Answer::Given(()));
        }
    }
}

/// Asks all about a new client; `None` when the person went back.
fn new_client(
    desk: &mut Desk<'_>,
    prompt: &mut dyn Prompt,
    console: &Console,
) -> Result<Option<String>, PromptError> {
    let mut inner = Desk::new(desk.practice, desk.words, desk.today);
    inner.known.clone_from(&desk.known);
    if let Some(made) = &desk.made {
        inner.answers = made.answers.clone();
    }
    let mut interview = Interview::new(client_questions());
    if interview.run(&mut inner, prompt, console)? == Turn::Back {
        return Ok(None);
    }
    Ok(desk.make_client(inner.answers, None))
}
