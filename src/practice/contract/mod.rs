//! What a contract lacks and where it contradicts itself: the eleven items, the terms between them, the law on payment.
//!
//! Every kind of engagement is asked only for what its own document needs. Never changes anything and never assumes an
//! answer: an item that nobody has settled is a finding.

mod cancellation;
mod case;
mod conflict;
mod ending;
mod finding;
mod meeting;
mod occasion;
mod people;
mod price;
mod rule;
mod shares;
mod source;
mod term;
mod vat;
mod work;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::domain::engagement::{Engagement, Kind};
pub use case::Book;
use case::Case;
pub use conflict::conflicts;
pub use finding::Finding;
pub use rule::Rule;
pub use source::{Clause, Severity, Source};

/// Checks what has been agreed in an engagement, in the order of the contract's clauses.
#[must_use]
pub fn check(book: &Book<'_>, engagement: &Engagement, today: NaiveDate) -> Vec<Finding> {
    let mut case = Case::new(book, engagement, today);
    match engagement.kind {
        Kind::Supervision | Kind::Coaching => process(&mut case),
        Kind::Consulting => consulting(&mut case),
        Kind::Mediation => mediation(&mut case),
        Kind::Talk => talk(&mut case),
        Kind::Relaxation => relaxation(&mut case),
    }
    case.into_findings()
}

/// Says whether a contract lacks nothing; warnings do not count.
#[must_use]
pub fn is_complete(findings: &[Finding]) -> bool {
    findings
        .iter()
        .all(|finding| finding.severity() != Severity::Error)
}

/// Checks a contract of eleven items.
fn process(case: &mut Case<'_>) {
    people::parties(case);
    people::supervisors(case);
    people::group(case);
    work::trial(case);
    term::check(case);
    meeting::scheduling(case);
    meeting::place(case);
    work::goals(case);
    work::methods(case);
    work::feedback(case);
    work::evaluation(case);
    work::continuation(case);
    price::agreed(case);
    invoicing(case);
    cancellation::check(case);
    ending::interruption(case);
    ending::dissatisfaction(case);
    ending::prior_contacts(case);
    ending::form(case);
}

/// Checks a commission for consulting: no supervisees, hence no trial, goals or feedback of theirs.
fn consulting(case: &mut Case<'_>) {
    people::supervisors(case);
    term::check(case);
    meeting::scheduling(case);
    meeting::place(case);
    price::agreed(case);
    invoicing(case);
    cancellation::check(case);
    ending::interruption(case);
    ending::dissatisfaction(case);
    ending::prior_contacts(case);
    ending::form(case);
}

/// Checks the commission for a mediation.
fn mediation(case: &mut Case<'_>) {
    occasion::mediation(case);
    people::supervisors(case);
    meeting::place(case);
    occasion::phases(case);
    invoicing(case);
    cancellation::check(case);
    ending::prior_contacts(case);
}

/// Checks the terms of a talk.
fn talk(case: &mut Case<'_>) {
    occasion::talk(case);
    booking(case);
}

/// Checks the terms of a relaxation.
fn relaxation(case: &mut Case<'_>) {
    occasion::relaxation(case);
    booking(case);
}

/// Checks what every booking confirmation says.
fn booking(case: &mut Case<'_>) {
    people::supervisors(case);
    occasion::date(case);
    meeting::place(case);
    price::agreed(case);
    invoicing(case);
    cancellation::check(case);
}

/// Checks who pays, when, and with which VAT.
fn invoicing(case: &mut Case<'_>) {
    shares::check(case);
    price::payment(case);
    vat::check(case);
}
