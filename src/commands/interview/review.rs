//! What the summary shows: every answer with its source, and what the contract lacks, each with the flag that settles it.

use super::ask::title;
use super::desk::Desk;
use super::owner;
use super::question::Question;
use super::showing::shown;
use crate::app::answers::{Answers, Source};
use crate::domain::engagement::Engagement;
use crate::output::new::{Lack, Row};
use crate::practice::contract::{Book, Severity, check};
use crate::practice::proposal::Origin;
use crate::ui::text::{Words, say};

/// Lists the answers of a whole contract, in the order of the questions.
#[must_use]
pub fn rows(questions: &[&'static Question], desk: &Desk<'_>, whole: &Answers) -> Vec<Row> {
    let row = |question: &&'static Question| {
        let given = desk.answers.get(question.path);
        let value = whole.get(question.path).or(given)?;
        let source = whole
            .source(question.path)
            .or_else(|| desk.answers.source(question.path));
        Some(Row {
            section: desk.words.find(question.section.key()).unwrap_or_default(),
            question: title(question, desk),
            answer: shown(question.ask, value, desk),
            source: source
                .map(|source| from(desk.words, source))
                .unwrap_or_default(),
        })
    };
    questions
        .iter()
        .filter(|question| (question.applies)(desk))
        .filter_map(row)
        .collect()
}

/// Names a source.
fn from(words: &Words, source: Source) -> String {
    match source {
        Source::Flag => say!(words, "source-flag"),
        Source::File => say!(words, "source-file"),
        Source::Asked => say!(words, "source-asked"),
        Source::Proposed(Origin::Practice) => say!(words, "source-practice"),
        Source::Proposed(Origin::Client) => say!(words, "source-client"),
        Source::Proposed(Origin::PriceList) => say!(words, "source-price-list"),
        Source::Proposed(Origin::Fallback) => say!(words, "source-fallback"),
        Source::Follows | Source::Offered => say!(words, "source-follows"),
    }
}

/// Checks a contract and says what it lacks, and what is worth a second look.
#[must_use]
pub fn lacks(
    questions: &[&'static Question],
    desk: &Desk<'_>,
    engagement: &Engagement,
) -> Vec<Lack> {
    let book = Book::new(desk.practice, &desk.clients);
    let findings = check(&book, engagement, desk.today);
    let told = findings
        .into_iter()
        .filter(|finding| finding.severity() != Severity::Info);
    told.map(|finding| {
        let question = owner(questions, &finding.key);
        let words = desk.words.find(&format!("finding-{}", finding.rule.code()));
        let words = words.or_else(|| question.map(|question| title(question, desk)));
        Lack {
            code: finding.rule.code(),
            serious: finding.severity() == Severity::Error,
            flag: question.map(|question| format!("--{}", question.flag)),
            words: words.unwrap_or_else(|| finding.key.clone()),
            key: finding.key,
        }
    })
    .collect()
}
