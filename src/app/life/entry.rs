//! Entries of an engagement's record as TOML: one table a step, with the keys that the step has.

use chrono::NaiveDate;
use toml_edit::{Array, Table, Value, value};

use crate::app::papers::record::date;
use crate::domain::event::{Decision, Event, Goal, Review, Task};
use crate::domain::mediation::{Followup, Party, Responsible, Term};

/// A table that is being filled.
#[derive(Debug, Default)]
struct Entry(Table);

impl Entry {
    fn text(mut self, key: &str, text: &str) -> Self {
        self.0.insert(key, value(text));
        self
    }

    fn maybe(self, key: &str, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.text(key, text),
            None => self,
        }
    }

    fn day(mut self, key: &str, day: Option<NaiveDate>) -> Self {
        if let Some(day) = day {
            self.0.insert(key, value(date(day)));
        }
        self
    }

    fn words<'a>(mut self, key: &str, words: impl Iterator<Item = &'a str>) -> Self {
        let list: Array = words.map(Value::from).collect();
        if !list.is_empty() {
            self.0.insert(key, value(list));
        }
        self
    }

    fn flag(mut self, key: &str, flag: bool) -> Self {
        self.0.insert(key, value(flag));
        self
    }
}

/// Writes a dated step.
#[must_use]
pub fn event(event: &Event) -> Table {
    Entry::default()
        .day("date", Some(event.date))
        .text("type", event.event_type.code())
        .maybe("by", event.by.map(|role| role.code()))
        .maybe("party", event.party.as_deref())
        .maybe("code", event.code.as_ref().map(|code| code.as_str()))
        .day("until", event.until)
        .0
}

/// Writes a decision.
#[must_use]
pub fn decision(decision: &Decision) -> Table {
    Entry::default()
        .day("date", Some(decision.date))
        .text("type", decision.decision_type.code())
        .text("outcome", decision.outcome.code())
        .words("by", decision.by.iter().map(|role| role.code()))
        .day("until", decision.until)
        .0
}

/// Writes an evaluation.
#[must_use]
pub fn review(review: &Review) -> Table {
    Entry::default()
        .day("date", Some(review.date))
        .text("type", review.review_type.code())
        .words("assessors", review.assessors.iter().map(|role| role.code()))
        .maybe(
            "manager_invited_by",
            review.manager_invited_by.map(|role| role.code()),
        )
        .words("blocks", review.blocks.iter().map(|block| block.code()))
        .maybe("waived", review.waived.as_ref().map(|code| code.as_str()))
        .0
}

/// Writes a goal that the commissioner may read.
#[must_use]
pub fn goal(goal: &Goal) -> Table {
    Entry::default()
        .text("id", goal.id.as_str())
        .text("origin", goal.origin.code())
        .text("visibility", "commissioner")
        .text("text", &goal.text)
        .day("date", goal.date)
        .0
}

/// Writes a task: that there is one, not what it is about.
#[must_use]
pub fn task(task: &Task) -> Table {
    Entry::default()
        .text("id", task.id.as_str())
        .day("date", Some(task.date))
        .maybe("session", task.session.as_ref().map(|id| id.as_str()))
        .0
}

/// Writes a party of a mediation.
#[must_use]
pub fn party(party: &Party) -> Table {
    let entry = Entry::default().text("code", &party.code);
    match party.support_person {
        true => entry.flag("support_person", true).0,
        false => entry.0,
    }
}

/// Writes a term of an agreement: who and by when, never what.
#[must_use]
pub fn term(term: &Term) -> Table {
    let responsible = match &term.responsible {
        Responsible::Party(code) => code,
        Responsible::Employer => "employer",
        Responsible::All => "all",
    };
    Entry::default()
        .text("responsible", responsible)
        .day("due", term.due)
        .0
}

/// Writes a follow-up of an agreement.
#[must_use]
pub fn followup(followup: &Followup) -> Table {
    Entry::default()
        .day("date", Some(followup.date))
        .flag("mediator_present", followup.mediator_present)
        .words(
            "results",
            followup.results.iter().map(|result| result.code()),
        )
        .0
}
