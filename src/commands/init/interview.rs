//! The questions of `tyo init`, each with its reason and a way back. What a flag has told is not asked.

use super::told::{Told, expected};
use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::domain::language::Language;
use crate::domain::number::{BusinessId, Iban};
use crate::domain::practice::BusinessForm;
use crate::output::init::{Known, known};
use crate::output::say::named;
use crate::ui::prompt::{Answer, Choice, Prompt, PromptError, Text, YesNo};
use crate::ui::text::{Lang, Words, say};

/// A question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    Language,
    Name,
    Form,
    Supervisor,
    BusinessId,
    Vat,
    Iban,
    Email,
    Phone,
    Street,
    Postcode,
    Town,
}

use Question as Q;

/// The questions in their order.
const ALL: [Question; 12] = [
    Q::Language,
    Q::Name,
    Q::Form,
    Q::Supervisor,
    Q::BusinessId,
    Q::Vat,
    Q::Iban,
    Q::Email,
    Q::Phone,
    Q::Street,
    Q::Postcode,
    Q::Town,
];

/// Asks what has not been told, shows it all, and asks whether to make the folder.
pub(super) fn ask(
    context: &Context,
    told: &mut Told,
    nameless: bool,
) -> Result<bool, CommandError> {
    let words = context.words();
    context.console.status(&say!(words, "init-welcome"));
    let mut prompt = context.prompt();
    let open: Vec<Question> = ALL.into_iter().filter(|q| !q.is_told(told)).collect();
    let mut at = 0;
    loop {
        at = questions(&mut prompt, words, told, &open, at, nameless)?;
        if context.yes() {
            return Ok(true);
        }
        let summary = known(words, &shown(told));
        context.console.status(&summary);
        let make = YesNo::new(say!(words, "init-make")).default(true);
        match prompt.confirm(&make)? {
            Answer::Given(yes) => return Ok(yes),
            Answer::Back => at = at.saturating_sub(1),
        }
    }
}

/// Asks from one question to the end; back goes to the question before.
fn questions(
    prompt: &mut impl Prompt,
    words: &Words,
    told: &mut Told,
    open: &[Question],
    from: usize,
    nameless: bool,
) -> Result<usize, PromptError> {
    let mut at = from;
    while let Some(question) = open.get(at) {
        // Where there is no street, there is no town to ask for either.
        if question.is_needless(told) {
            at += 1;
            continue;
        }
        if question.ask(prompt, words, told, nameless)? {
            at += 1;
        } else {
            at = before(open, at, told);
        }
    }
    Ok(at)
}

/// Finds the question before, passing over those that were not asked.
fn before(open: &[Question], at: usize, told: &Told) -> usize {
    let earlier = open.iter().take(at).enumerate().rev();
    let asked = earlier.filter(|(_, question)| !question.is_needless(told));
    asked.map(|(at, _)| at).next().unwrap_or(0)
}

/// Hands over what was told as it is shown.
fn shown(told: &Told) -> Known<'_> {
    Known {
        language: told.language,
        name: told.name.as_deref(),
        form: told.form,
        supervisor: told.supervisor.as_deref(),
        business_id: told.business_id.as_deref(),
        vat: told.vat,
        iban: told.iban.as_deref(),
        email: told.email.as_deref(),
        phone: told.phone.as_deref(),
        address: [&told.street, &told.postcode, &told.town].map(|part| part.as_deref()),
    }
}

impl Question {
    /// Says whether a flag has answered it.
    fn is_told(self, told: &Told) -> bool {
        match self {
            Self::Language => told.language.is_some(),
            Self::Form => told.form.is_some(),
            Self::Vat => told.vat.is_some(),
            _ => told.text(self).is_some(),
        }
    }

    /// Says whether an earlier answer has made it needless.
    fn is_needless(self, told: &Told) -> bool {
        let no_street = told.street.as_deref().is_some_and(str::is_empty);
        matches!(self, Self::Postcode | Self::Town) && no_street
    }

    /// Asks it; the answer is kept, and `false` means back.
    fn ask(
        self,
        prompt: &mut impl Prompt,
        words: &Words,
        told: &mut Told,
        nameless: bool,
    ) -> Result<bool, PromptError> {
        match self {
            Self::Language => {
                let usual = match words.lang() {
                    Lang::Fi => Language::Fi,
                    Lang::En => Language::En,
                };
                let now = told.language.unwrap_or(usual);
                let names = Language::ALL
                    .iter()
                    .map(|l| named(words, "language", l.code()));
                let choice = Choice::new(self.heading(words), names)
                    .reason(self.reason(words))
                    .default(Language::ALL.iter().position(|l| *l == now).unwrap_or(0));
                let answer = prompt.choose(&choice)?;
                Ok(kept(&mut told.language, chosen(&answer, Language::ALL)))
            }
            Self::Form => {
                let now = told.form.unwrap_or(BusinessForm::SoleTrader);
                let names = BusinessForm::ALL
                    .iter()
                    .map(|f| named(words, "business-form", f.code()));
                let choice = Choice::new(self.heading(words), names)
                    .reason(self.reason(words))
                    .default(
                        BusinessForm::ALL
                            .iter()
                            .position(|f| *f == now)
                            .unwrap_or(0),
                    );
                let answer = prompt.choose(&choice)?;
                Ok(kept(&mut told.form, chosen(&answer, BusinessForm::ALL)))
            }
            Self::Vat => {
                let mut asked = YesNo::new(self.heading(words)).reason(self.reason(words));
                if let Some(now) = told.vat {
                    asked = asked.default(now);
                }
                let answer = match prompt.confirm(&asked)? {
                    Answer::Given(yes) => Some(yes),
                    Answer::Back => None,
                };
                Ok(kept(&mut told.vat, answer))
            }
            _ => self.ask_text(prompt, words, told, nameless),
        }
    }

    /// Asks for a line of text.
    fn ask_text(
        self,
        prompt: &mut impl Prompt,
        words: &Words,
        told: &mut Told,
        nameless: bool,
    ) -> Result<bool, PromptError> {
        let mut text = Text::new(self.heading(words))
            .reason(self.reason(words))
            .check(move |typed| self.check(words, typed));
        if let Some(now) = told.text(self) {
            text = text.initial(now);
        }
        if self.is_optional(nameless) {
            text = text.optional();
        }
        match prompt.text(&text)? {
            Answer::Given(typed) => {
                told.put(self, typed);
                Ok(true)
            }
            Answer::Back => Ok(false),
        }
    }

    /// Says whether it may stay open.
    fn is_optional(self, nameless: bool) -> bool {
        match self {
            Self::Name | Self::Supervisor | Self::Postcode | Self::Town => false,
            Self::Email => !nameless,
            _ => true,
        }
    }

    /// Refuses what cannot be right.
    fn check(self, words: &Words, typed: &str) -> Result<(), String> {
        let wrong = match self {
            Self::BusinessId => typed
                .parse::<BusinessId>()
                .err()
                .map(|e| ("--business-id", e)),
            Self::Iban => typed.parse::<Iban>().err().map(|e| ("--iban", e)),
            _ => None,
        };
        wrong.map_or(Ok(()), |(flag, error)| Err(expected(words, flag, error)))
    }

    /// What is asked.
    fn heading(self, words: &Words) -> String {
        match self {
            Self::Language => say!(words, "init-language"),
            Self::Name => say!(words, "init-name"),
            Self::Form => say!(words, "init-form"),
            Self::Supervisor => say!(words, "init-supervisor"),
            Self::BusinessId => say!(words, "init-business-id"),
            Self::Vat => say!(words, "init-vat"),
            Self::Iban => say!(words, "init-iban"),
            Self::Email => say!(words, "init-email"),
            Self::Phone => say!(words, "init-phone"),
            Self::Street => say!(words, "init-street"),
            Self::Postcode => say!(words, "init-postcode"),
            Self::Town => say!(words, "init-town"),
        }
    }

    /// Why it is asked.
    fn reason(self, words: &Words) -> String {
        match self {
            Self::Language => say!(words, "init-language-why"),
            Self::Name => say!(words, "init-name-why"),
            Self::Form => say!(words, "init-form-why"),
            Self::Supervisor => say!(words, "init-supervisor-why"),
            Self::BusinessId => say!(words, "init-business-id-why"),
            Self::Vat => say!(words, "init-vat-why"),
            Self::Iban => say!(words, "init-iban-why"),
            Self::Email => say!(words, "init-email-why"),
            Self::Phone => say!(words, "init-phone-why"),
            Self::Street => say!(words, "init-street-why"),
            Self::Postcode | Self::Town => say!(words, "init-place-why"),
        }
    }
}

impl Told {
    /// Returns the text told for a question.
    fn text(&self, question: Question) -> Option<&str> {
        match question {
            Q::Name => &self.name,
            Q::Supervisor => &self.supervisor,
            Q::BusinessId => &self.business_id,
            Q::Iban => &self.iban,
            Q::Email => &self.email,
            Q::Phone => &self.phone,
            Q::Street => &self.street,
            Q::Postcode => &self.postcode,
            Q::Town => &self.town,
            Q::Language | Q::Form | Q::Vat => &None,
        }
        .as_deref()
    }

    /// Keeps the text told for a question.
    fn put(&mut self, question: Question, text: String) {
        let place = match question {
            Q::Name => &mut self.name,
            Q::Supervisor => &mut self.supervisor,
            Q::BusinessId => &mut self.business_id,
            Q::Iban => &mut self.iban,
            Q::Email => &mut self.email,
            Q::Phone => &mut self.phone,
            Q::Street => &mut self.street,
            Q::Postcode => &mut self.postcode,
            Q::Town => &mut self.town,
            Q::Language | Q::Form | Q::Vat => return,
        };
        *place = Some(text);
    }
}

/// Takes the value at the chosen place; nothing for back.
fn chosen<T: Copy>(answer: &Answer<usize>, list: &[T]) -> Option<T> {
    match answer {
        Answer::Given(place) => list.get(*place).copied(),
        Answer::Back => None,
    }
}

/// Keeps an answer and says whether there was one.
fn kept<T>(place: &mut Option<T>, answer: Option<T>) -> bool {
    let given = answer.is_some();
    if given {
        *place = answer;
    }
    given
}

#[cfg(test)]
mod tests {
    use super::{ALL, Question, questions};
    use crate::commands::init::told::Told;
    use crate::ui::prompt::{PromptError, Reply, Scripted};
    use crate::ui::text::{Lang, Words};

    fn typed(text: &str) -> Reply {
        Reply::Type(text.to_owned())
    }

    fn ask(replies: Vec<Reply>) -> (Told, Scripted, Result<usize, PromptError>) {
        let (mut told, mut script) = (Told::default(), Scripted::new(replies));
        let words = Words::new(Lang::Fi);
        let end = questions(&mut script, &words, &mut told, &ALL, 0, false);
        (told, script, end)
    }

    fn whole() -> Vec<Reply> {
        vec![
            Reply::Enter,
            typed("Tmi Oma"),
            Reply::Enter,
            typed("Aino Esimerkki"),
            typed("9990001-6"),
            Reply::Yes,
            Reply::Enter,
            Reply::Enter,
            Reply::Enter,
            Reply::Enter,
        ]
    }

    #[test]
    fn without_a_street_no_town_is_asked_for() {
        let (told, script, end) = ask(whole());

        assert_eq!(end.unwrap(), ALL.len());
        assert_eq!((told.vat, told.postcode), (Some(true), None));
        assert_eq!(script.left(), 0);
    }

    #[test]
    fn back_asks_the_question_before_again() {
        let mut replies = whole();
        replies.splice(4..4, [Reply::Back, typed("Otto Malli")]);

        let (told, script, _) = ask(replies);

        assert_eq!(told.supervisor.as_deref(), Some("Otto Malli"));
        assert_eq!(script.left(), 0);
    }

    #[test]
    fn a_wrong_number_is_refused_where_it_is_typed() {
        let mut replies = whole();
        replies.insert(4, typed("9990001-7"));

        let (told, script, _) = ask(replies);

        assert_eq!(told.business_id.as_deref(), Some("9990001-6"));
        assert_eq!(script.refused().len(), 1);
    }

    #[test]
    fn an_interruption_ends_the_questions() {
        let (_, _, end) = ask(vec![Reply::Enter, Reply::Interrupt]);

        assert!(matches!(end, Err(PromptError::Interrupted)));
    }

    #[test]
    fn what_a_flag_told_is_not_asked() {
        let told = Told {
            name: Some("Tmi Oma".to_owned()),
            ..Told::default()
        };

        assert!(Question::Name.is_told(&told));
        assert!(!Question::Supervisor.is_told(&told));
    }
}
