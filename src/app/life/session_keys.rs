//! A meeting as the keys of its table, in the order of the format. What goes without saying is left out.

use chrono::{NaiveDateTime, Timelike};
use toml_edit::{Datetime, Time, Value};

use crate::app::papers::record::date;
use crate::domain::id::{ListId, SessionId};
use crate::domain::price::Service;
use crate::domain::session::{
    Canceller, Excuse, MinutesReason, Mode, Session, SessionStatus, SessionType,
};

/// A key with what it is set to, where it is set.
pub(super) type Key = (&'static str, Option<Value>);

/// Lists the keys of a meeting in the order of the format.
pub(super) fn keys(session: &Session) -> Vec<Key> {
    let kind = Some(session.session_type).filter(|kind| *kind != SessionType::Regular);
    let status = Some(session.status).filter(|status| *status != SessionStatus::Planned);
    let mut keys = vec![
        text("id", Some(session.id.as_str())),
        ("start", Some(moment(session.start).into())),
        number("minutes", Some(session.minutes)),
        text("type", kind.map(SessionType::code)),
        text("status", status.map(SessionStatus::code)),
        text("mode", session.mode.map(Mode::code)),
    ];
    keys.extend(done(session));
    keys.extend(undone(session));
    keys.extend(terms(session));
    keys
}

/// Lists what is known of a meeting that took place.
fn done(session: &Session) -> [Key; 5] {
    [
        number("present", session.present),
        number("km", session.km),
        number("minutes_held", session.minutes_held),
        text(
            "minutes_reason",
            session.minutes_reason.map(MinutesReason::code),
        ),
        text("venue", session.venue.as_deref()),
    ]
}

/// Lists what is known of a meeting that did not.
fn undone(session: &Session) -> [Key; 6] {
    let by = session.cancelled_by.map(Canceller::code);
    let replaces = session.replaces.as_ref().map(SessionId::as_str);
    [
        ("notice", session.notice.map(|at| moment(at).into())),
        text("cancelled_by", by),
        text("excuse", session.excuse.map(Excuse::code)),
        ("journey_made", session.journey_made.map(Value::from)),
        ("moved_to", session.moved_to.map(|at| moment(at).into())),
        text("replaces", replaces),
    ]
}

/// Lists whom a meeting is with and what it costs, where that differs from the engagement.
fn terms(session: &Session) -> [Key; 4] {
    let reason = session.price_reason.as_ref().map(ListId::as_str);
    [
        text("party", session.party.as_deref()),
        text("service", session.service.map(Service::code)),
        (
            "cents",
            session.price.map(|price| Value::from(price.cents())),
        ),
        text("cents_reason", reason),
    ]
}

fn text(key: &'static str, value: Option<&str>) -> Key {
    (key, value.map(Value::from))
}

fn number(key: &'static str, value: Option<u32>) -> Key {
    (key, value.map(|number| Value::from(i64::from(number))))
}

/// Writes a local time as TOML, to the second.
fn moment(at: NaiveDateTime) -> Datetime {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    Datetime {
        time: Some(Time {
            hour: part(at.hour()),
            minute: part(at.minute()),
            second: Some(part(at.second())),
            nanosecond: None,
        }),
        ..date(at.date())
    }
}

#[cfg(test)]
mod tests {
    use super::keys;
    use crate::app::papers::testing::{example, opened};
    use crate::store::edit::{Draft, Place};
    use toml_edit::{Table, value};

    #[test]
    fn every_meeting_of_the_example_reads_back_from_its_keys() {
        for id in example().ids("engagements").unwrap() {
            let engagement = opened(&id).engagement;
            let mut draft =
                Draft::new("schema = 1\nkind = \"supervision\"\nclient = \"kuusilahti\"\n")
                    .unwrap();
            for session in &engagement.sessions {
                let mut table = Table::new();
                for (key, written) in keys(session) {
                    if let Some(written) = written {
                        table.insert(key, value(written));
                    }
                }
                draft.append(&Place::dotted("session"), &table).unwrap();
            }
            let read = example().open_text(&engagement.id, draft.text()).unwrap();
            assert_eq!(read.engagement.sessions, engagement.sessions, "{id}");
        }
    }
}
