//! What is due as events of whole days. One event for each thing to do, which moves when its day does.

use std::collections::BTreeMap;

use chrono::NaiveTime;

use super::{Item, Source};
use crate::document::calendar::{Event, Status, When, Word, summary, uid};
use crate::output::export::{About, Row};
use crate::practice::calendar::Standing;
use crate::practice::due::{Due, Subject, What, due};

/// Makes the events of what is due for an engagement; meetings have events of their own.
pub(super) fn items(source: &Source<'_>) -> Vec<Item> {
    let due = due(&source.all.practice, source.engagement, source.today);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut items = Vec::new();
    for due in due.iter().filter(|due| due.what != What::Session) {
        let name = name(due);
        let times = seen.entry(name.clone()).or_default();
        *times += 1;
        let name = match times {
            1 => name,
            times => format!("{name}-{times}"),
        };
        items.push(item(source, due, &name));
    }
    items
}

/// Names a thing to do within its engagement, without its day: the event stays the same one when the day changes.
fn name(due: &Due) -> String {
    let what = due.what.code().replace('_', "-");
    match &due.subject {
        None => format!("due-{what}"),
        Some(Subject::Session(id, _)) => format!("due-{what}-{id}"),
        Some(Subject::Party(code)) => format!("due-{what}-{}", code.to_lowercase()),
        Some(Subject::Number(number)) => format!("due-{what}-{number}"),
    }
}

/// Makes the event of something that is due.
fn item(source: &Source<'_>, due: &Due, name: &str) -> Item {
    let id = source.engagement.id.as_str();
    let event = Event {
        uid: uid(id, name, source.scope),
        stamp: source.stamp,
        sequence: 0,
        summary: summary(source.all.practice.language, word(due.what), id),
        when: When::Day(due.day),
        status: Status::Confirmed,
        place: None,
    };
    let row = Row {
        engagement: id.to_owned(),
        about: About::Due(due.what, due.day),
        uid: event.uid.clone(),
        summary: event.summary.clone(),
        standing: Standing::Confirmed,
        sequence: 0,
        place: None,
    };
    Item {
        begins: due.day.and_time(NaiveTime::MIN),
        event,
        row,
    }
}

/// Finds a word that tells nothing of anybody; a disagreement, above all, is only something to do.
const fn word(what: What) -> Word {
    match what {
        What::Review | What::FinalReview => Word::Evaluation,
        What::TrialDecision | What::Continuation => Word::Decision,
        _ => Word::Due,
    }
}
