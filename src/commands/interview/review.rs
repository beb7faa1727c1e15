//! What the summary shows: every answer with its source, and what the contract lacks, each with the flag that settles it.

use std::collections::BTreeMap;

use super::ask::title;
use super::desk::Desk;
use super::owner;
use super::question::Question;
use super::showing::shown;
use crate::app::answers::{Answers, Source};
use crate::app::papers::words::FindingWords;
use crate::domain::engagement::Engagement;
use crate::output::new::{Lack, Row};
use crate::practice::contract::{Book, Finding, Severity, check};
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

/// Finds the question that settles a finding; one about a missing person names the person by its rule only.
fn settles(questions: &[&'static Question], finding: &Finding) -> Option<&'static Question> {
    let person = finding.rule.code().strip_suffix("-missing");
    let by_rule = questions.iter().find(|q| Some(q.flag) == person);
    match finding.key.as_str() {
        "person" => by_rule.copied(),
        key => owner(questions, key),
    }
}

/// Checks a contract and says what it lacks, and what is worth a second look.
#[must_use]
pub fn lacks(
    questions: &[&'static Question],
    desk: &Desk<'_>,
    engagement: &Engagement,
) -> Vec<Lack> {
    let told = FindingWords::terminal(desk.words);
    let clients: BTreeMap<_, _> = desk
        .clients
        .iter()
        .map(|c| (c.id.clone(), c.clone()))
        .collect();
    let book = Book::new(desk.practice, &desk.clients);
    let findings = check(&book, engagement, desk.today);
    let findings = findings
        .into_iter()
        .filter(|finding| finding.severity() != Severity::Info);
    findings
        .map(|finding| {
            let question = settles(questions, &finding);
            Lack {
                code: finding.rule.code(),
                serious: finding.severity() == Severity::Error,
                flag: question.map(|question| format!("--{}", question.flag)),
                words: told.message(&finding, &clients),
                key: finding.key,
            }
        })
        .collect()
}
