//! The questions of a contract: each one with its flag, its key, its answer and its place in one table.
//!
//! The same table makes the command line's flags ([`flags`]), the interview in a terminal ([`ask`]) and the summary. No
//! question knows where its answer came from; nothing here writes a file.

pub mod ask;
pub mod client;
pub mod compose;
pub mod desk;
pub mod enquiry;
pub mod flags;
pub mod matter;
pub mod money;
pub mod occasion;
pub mod question;
pub mod reading;
pub mod review;
pub mod showing;
pub mod term;

#[cfg(test)]
mod tests;

use question::Question;

/// Lists every question of a contract, in the order in which they are asked.
#[must_use]
pub fn contract() -> Vec<&'static Question> {
    [
        matter::MATTER,
        matter::PEOPLE,
        occasion::OCCASION,
        term::TERM,
        term::MEETING,
        term::WORK,
        money::MONEY,
        money::CANCELLATION,
        money::ENDING,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Finds the question that a key of the file belongs to: the one whose own key is nearest.
#[must_use]
pub fn owner(questions: &[&'static Question], key: &str) -> Option<&'static Question> {
    let owners = questions.iter().copied();
    owners
        .filter(|question| question.owns(key))
        .max_by_key(|question| question.path.len())
}

/// Lists every question about a client.
#[must_use]
pub fn client() -> Vec<&'static Question> {
    client::CLIENT.iter().collect()
}

/// Lists the few questions of an enquiry.
#[must_use]
pub fn enquiry() -> Vec<&'static Question> {
    enquiry::ENQUIRY.iter().collect()
}
