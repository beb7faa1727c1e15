//! How an engagement came to where it stands: steps, decisions, evaluations, signatures and changes, in the order of days.

use chrono::NaiveDate;

use super::say::{day, named, role};
use super::terms::roles;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{Decision, Event, Review, Signature};
use crate::domain::mediation::{Followup, TermResult};
use crate::domain::party::Role;
use crate::ui::table::Table;
use crate::ui::text::{Value, Words, say};

/// Day, what, who.
type Step = (NaiveDate, String, String);

/// Draws the steps.
#[must_use]
pub fn steps(words: &Words, engagement: &Engagement) -> Table {
    let mut table = Table::new([
        say!(words, "show-day"),
        say!(words, "show-what"),
        say!(words, "show-who"),
    ]);
    for (date, what, who) in gathered(words, engagement) {
        table.add([day(words, date), what, who]);
    }
    table
}

/// Gathers everything dated, the earliest first.
fn gathered(words: &Words, engagement: &Engagement) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    steps.extend(
        engagement
            .events
            .iter()
            .map(|e| event(words, engagement.kind, e)),
    );
    steps.extend(engagement.decisions.iter().map(|d| decision(words, d)));
    steps.extend(engagement.reviews.iter().map(|r| review(words, r)));
    let followups = engagement.mediation.iter().flat_map(|m| &m.followups);
    steps.extend(followups.map(|f| followup(words, engagement.kind, f)));
    steps.extend(signatures(words, engagement.kind, &engagement.signatures));
    steps.extend(engagement.amendments.iter().map(|amendment| {
        let from = day(words, amendment.effective);
        (
            amendment.date,
            say!(words, "show-amended", day = from),
            String::new(),
        )
    }));
    steps.sort_by_key(|step| step.0);
    steps
}

/// Says what a step was, with its code and the day that it sets.
#[must_use]
pub fn event_told(words: &Words, event: &Event) -> String {
    let code = event.event_type.code();
    let mut what = named(words, "event", code);
    if let Some(code) = &event.code {
        what.push_str(&format!(": {}", named(words, "code", code.as_str())));
    }
    match event.until {
        Some(until) => reaching(words, code, what, until),
        None => what,
    }
}

/// Adds the day that a step sets, in the words of the step.
fn reaching(words: &Words, step: &str, what: String, until: NaiveDate) -> String {
    let facts = [
        ("what", Value::from(what)),
        ("end", Value::from(day(words, until))),
    ];
    words
        .find_with(&format!("until-{}", step.replace('_', "-")), &facts)
        .unwrap_or_else(|| words.say("until-other", &facts))
}

/// Names a signed document in the language of the terminal, with its number where it has one.
fn document_told(words: &Words, document: &str) -> String {
    let (stem, number) = match document.rsplit_once('-') {
        Some((stem, number)) if number.parse::<u32>().is_ok() => (stem, Some(number)),
        _ => (document, None),
    };
    let name = named(words, "document", stem);
    number.map_or(name.clone(), |number| format!("{name} {number}"))
}

fn event(words: &Words, kind: Kind, event: &Event) -> Step {
    let what = event_told(words, event);
    let by = event.by.map(|by| role(words, kind, by));
    let who: Vec<String> = by.into_iter().chain(event.party.clone()).collect();
    (event.date, what, who.join(" "))
}

/// Says how many terms were kept, in part or not, at a follow-up.
fn followup(words: &Words, kind: Kind, followup: &Followup) -> Step {
    let count = |result: &TermResult| followup.results.iter().filter(|r| *r == result).count();
    let told = |result: &TermResult| match count(result) {
        0 => None,
        count => Some(format!("{} {count}", named(words, "term", result.code()))),
    };
    let told: Vec<String> = TermResult::ALL.iter().filter_map(told).collect();
    let mut what = named(words, "session", "followup");
    if !told.is_empty() {
        what.push_str(&format!(": {}", told.join(", ")));
    }
    let who = match followup.mediator_present {
        true => role(words, kind, Role::Supervisor),
        false => named(words, "role", Role::Party.code()),
    };
    (followup.date, what, who)
}

fn decision(words: &Words, decision: &Decision) -> Step {
    let about = named(words, "decision", decision.decision_type.code());
    let outcome = named(words, "outcome", decision.outcome.code());
    let what = say!(words, "show-decided", about = about, outcome = outcome);
    let what = match decision.until {
        Some(until) => reaching(words, "decision", what, until),
        None => what,
    };
    (decision.date, what, roles(words, &decision.by))
}

fn review(words: &Words, review: &Review) -> Step {
    let kind = named(words, "review", review.review_type.code());
    let what = match &review.waived {
        Some(reason) => say!(
            words,
            "show-waived",
            what = kind,
            reason = named(words, "code", reason.as_str())
        ),
        None => say!(words, "show-reviewed", what = kind),
    };
    (review.date, what, roles(words, &review.assessors))
}

/// Signatures of one document on one day make one step.
fn signatures(words: &Words, kind: Kind, list: &[Signature]) -> Vec<Step> {
    let mut steps: Vec<(NaiveDate, &str, Vec<String>)> = Vec::new();
    for signature in list {
        let role = role(words, kind, signature.role);
        let who = match &signature.who {
            Some(who) => format!("{role} {who}"),
            None => role,
        };
        let same = steps
            .iter_mut()
            .find(|(date, document, _)| *date == signature.date && *document == signature.document);
        match same {
            Some((_, _, people)) => people.push(who),
            None => steps.push((signature.date, &signature.document, vec![who])),
        }
    }
    steps
        .into_iter()
        .map(|(date, document, people)| {
            (
                date,
                say!(
                    words,
                    "show-signed",
                    document = document_told(words, document)
                ),
                people.join(", "),
            )
        })
        .collect()
}
