//! A person made of paper, for tests: answers from a list and remembers what was asked.

use std::collections::VecDeque;

use super::question::{
    Answer, Choice, Prompt, PromptError, Settled, Several, Text, YesNo, offered,
};

/// One answer of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// Types a line; one that is refused is followed by the next reply.
    Type(String),
    /// Chooses the item with that text.
    Choose(String),
    /// Ticks exactly the items with these texts.
    Tick(Vec<String>),
    /// Says yes.
    Yes,
    /// Says no.
    No,
    /// Presses Enter: takes the default.
    Enter,
    /// Goes back.
    Back,
    /// Presses Ctrl-C.
    Interrupt,
}

/// Answers questions from a script, in its order.
#[derive(Debug, Default)]
pub struct Scripted {
    replies: VecDeque<Reply>,
    asked: Vec<String>,
    refused: Vec<String>,
}

impl Scripted {
    /// Takes the replies to come.
    pub fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self {
            replies: replies.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Gives the headings asked so far, a repeated one as often as it was asked.
    #[must_use]
    pub fn asked(&self) -> &[String] {
        &self.asked
    }

    /// Gives the words in which typed lines were refused; empty words for a missing answer.
    #[must_use]
    pub fn refused(&self) -> &[String] {
        &self.refused
    }

    /// Tells how many replies nobody asked for yet.
    #[must_use]
    pub fn left(&self) -> usize {
        self.replies.len()
    }

    fn next(&mut self, heading: &str) -> Result<Reply, PromptError> {
        self.asked.push(heading.to_owned());
        match self.replies.pop_front() {
            Some(Reply::Interrupt) => Err(PromptError::Interrupted),
            Some(reply) => Ok(reply),
            None => Err(unscripted(heading)),
        }
    }
}

fn unscripted(heading: &str) -> PromptError {
    PromptError::Unscripted {
        heading: heading.to_owned(),
    }
}

fn place(items: &[String], wanted: &str, heading: &str) -> Result<usize, PromptError> {
    items
        .iter()
        .position(|item| item == wanted)
        .ok_or_else(|| unscripted(heading))
}

impl Prompt for Scripted {
    fn text(&mut self, question: &Text<'_>) -> Result<Answer<String>, PromptError> {
        loop {
            let settled = match self.next(&question.heading)? {
                Reply::Type(line) => question.settle(&line),
                Reply::Enter => question.settle(&question.initial),
                Reply::Back => Settled::Answered(Answer::Back),
                _ => return Err(unscripted(&question.heading)),
            };
            match settled {
                Settled::Answered(answer) => return Ok(answer),
                Settled::Missing => self.refused.push(String::new()),
                Settled::Refused(words) => self.refused.push(words),
            }
        }
    }

    fn choose(&mut self, question: &Choice) -> Result<Answer<usize>, PromptError> {
        offered(&question.items, &question.heading)?;
        match self.next(&question.heading)? {
            Reply::Choose(item) => {
                place(&question.items, &item, &question.heading).map(Answer::Given)
            }
            Reply::Enter => Ok(Answer::Given(question.default)),
            Reply::Back => Ok(Answer::Back),
            _ => Err(unscripted(&question.heading)),
        }
    }

    fn several(&mut self, question: &Several) -> Result<Answer<Vec<usize>>, PromptError> {
        offered(&question.items, &question.heading)?;
        let mut places = match self.next(&question.heading)? {
            Reply::Tick(items) => {
                let places = items
                    .iter()
                    .map(|item| place(&question.items, item, &question.heading));
                places.collect::<Result<Vec<_>, _>>()?
            }
            Reply::Enter => question.ticked.clone(),
            Reply::Back => return Ok(Answer::Back),
            _ => return Err(unscripted(&question.heading)),
        };
        places.sort_unstable();
        Ok(Answer::Given(places))
    }

    fn confirm(&mut self, question: &YesNo) -> Result<Answer<bool>, PromptError> {
        match (self.next(&question.heading)?, question.default) {
            (Reply::Yes, _) => Ok(Answer::Given(true)),
            (Reply::No, _) => Ok(Answer::Given(false)),
            (Reply::Enter, Some(default)) => Ok(Answer::Given(default)),
            (Reply::Back, _) => Ok(Answer::Back),
            _ => Err(unscripted(&question.heading)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Choice, Prompt, PromptError, Reply, Scripted, Several, Text, YesNo};

    fn typed(line: &str) -> Reply {
        Reply::Type(line.to_owned())
    }

    #[test]
    fn a_refused_line_is_followed_by_the_next_reply() {
        let mut script = Scripted::new([typed("x"), typed(""), typed("savela")]);
        let question = Text::new("Tunnus").check(|text| {
            (text.len() > 1)
                .then_some(())
                .ok_or("liian lyhyt".to_owned())
        });

        let answer = script.text(&question).unwrap();

        assert_eq!(answer, Answer::Given("savela".to_owned()));
        assert_eq!(script.refused(), ["liian lyhyt", ""]);
        assert_eq!(script.asked(), ["Tunnus", "Tunnus", "Tunnus"]);
    }

    #[test]
    fn enter_takes_what_is_offered() {
        let mut script = Scripted::new([Reply::Enter, Reply::Enter, Reply::Enter, Reply::Enter]);

        assert_eq!(
            script.text(&Text::new("Nimi").initial("Aino")).unwrap(),
            Answer::Given("Aino".to_owned())
        );
        assert_eq!(
            script
                .choose(&Choice::new("Kieli", ["fi", "sv"]).default(1))
                .unwrap(),
            Answer::Given(1)
        );
        assert_eq!(
            script
                .several(&Several::new("Liitteet", ["a", "b"]).ticked([1]))
                .unwrap(),
            Answer::Given(vec![1])
        );
        assert_eq!(
            script
                .confirm(&YesNo::new("Luodaanko?").default(true))
                .unwrap(),
            Answer::Given(true)
        );
    }

    #[test]
    fn every_question_has_a_way_back() {
        let mut script = Scripted::new([Reply::Back, Reply::Back, Reply::Back, Reply::Back]);

        assert_eq!(script.text(&Text::new("Nimi")).unwrap(), Answer::Back);
        assert_eq!(
            script.choose(&Choice::new("Kieli", ["fi"])).unwrap(),
            Answer::Back
        );
        assert_eq!(
            script.several(&Several::new("Liitteet", ["a"])).unwrap(),
            Answer::Back
        );
        assert_eq!(
            script.confirm(&YesNo::new("Luodaanko?")).unwrap(),
            Answer::Back
        );
    }

    #[test]
    fn items_are_named_by_their_text() {
        let tick = Reply::Tick(vec!["c".to_owned(), "a".to_owned()]);
        let mut script = Scripted::new([Reply::Choose("sv".to_owned()), tick]);

        assert_eq!(
            script.choose(&Choice::new("Kieli", ["fi", "sv"])).unwrap(),
            Answer::Given(1)
        );
        assert_eq!(
            script
                .several(&Several::new("Liitteet", ["a", "b", "c"]))
                .unwrap(),
            Answer::Given(vec![0, 2])
        );
    }

    #[test]
    fn a_list_that_offers_nothing_is_not_asked() {
        let mut script = Scripted::new([Reply::Enter]);
        let nothing: [&str; 0] = [];

        let error = script.choose(&Choice::new("Asiakas", nothing)).unwrap_err();

        assert_eq!(error.to_string(), "nothing to choose from at `Asiakas`");
        assert_eq!(script.left(), 1);
    }

    #[test]
    fn a_question_the_script_does_not_know_is_named() {
        let mut script = Scripted::new([Reply::Interrupt, Reply::Yes]);

        assert!(matches!(
            script.confirm(&YesNo::new("A?")),
            Err(PromptError::Interrupted)
        ));
        assert!(
            matches!(script.choose(&Choice::new("B", ["b"])), Err(PromptError::Unscripted { heading }) if heading == "B")
        );
        assert!(
            matches!(script.confirm(&YesNo::new("C?")), Err(PromptError::Unscripted { heading }) if heading == "C?")
        );
        assert_eq!(script.left(), 0);
    }
}
