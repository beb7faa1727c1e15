//! Meetings as events.

use super::{Item, Source};
use crate::document::calendar::{Event, Status, When, Word, summary, uid};
use crate::output::export::{About, Row};
use crate::practice::calendar::{Entry, Standing, entries};

/// Makes the events of an engagement's meetings.
pub(super) fn items(source: &Source<'_>) -> Vec<Item> {
    let engagement = source.engagement;
    let client = source.all.clients.get(&engagement.client);
    let entries = entries(engagement, client, source.today);
    let item = |entry: Entry<'_>| item(source, &entry);
    entries.into_iter().map(item).collect()
}

/// Makes the event of a meeting.
fn item(source: &Source<'_>, entry: &Entry<'_>) -> Item {
    let id = source.engagement.id.as_str();
    let event = Event {
        uid: uid(id, entry.id.as_str(), source.scope),
        stamp: source.stamp,
        sequence: entry.sequence,
        summary: summary(source.all.practice.language, Word::Meeting, id),
        when: When::Time(entry.start, entry.minutes),
        status: match entry.standing {
            Standing::Confirmed => Status::Confirmed,
            Standing::Tentative => Status::Tentative,
            Standing::Cancelled => Status::Cancelled,
        },
        place: entry.place.map(str::to_owned),
    };
    let row = Row {
        engagement: id.to_owned(),
        about: About::Session(entry.id.to_string(), entry.start, entry.minutes),
        uid: event.uid.clone(),
        summary: event.summary.clone(),
        standing: entry.standing,
        sequence: entry.sequence,
        place: event.place.clone(),
    };
    Item {
        begins: entry.start,
        event,
        row,
    }
}
