//! Engagements in a table: id, work, client, state, next meeting.

use chrono::{NaiveDate, NaiveDateTime};
use serde_json::{Value, json};

use super::say::{clock, named, weekday};
use crate::domain::client::Client;
use crate::domain::engagement::{Engagement, Form};
use crate::domain::id::SupervisorId;
use crate::domain::session::SessionStatus;
use crate::practice::status::Status;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// One engagement of the list.
#[derive(Debug)]
pub struct Row<'a> {
    /// The engagement.
    pub engagement: &'a Engagement,
    /// Its commissioner, where the file names one that exists.
    pub client: Option<&'a Client>,
    /// Where it stands.
    pub status: Status,
    /// When the next meeting begins, where one is planned.
    pub next: Option<NaiveDateTime>,
}

impl<'a> Row<'a> {
    /// Makes the row of an engagement as of a day.
    #[must_use]
    pub fn new(
        engagement: &'a Engagement,
        client: Option<&'a Client>,
        status: Status,
        today: NaiveDate,
    ) -> Self {
        let planned = engagement.sessions.iter().filter(|session| {
            session.status == SessionStatus::Planned && session.start.date() >= today
        });
        Self {
            engagement,
            client,
            status,
            next: planned.map(|session| session.start).min(),
        }
    }
}

/// Draws the list.
#[must_use]
pub fn table(words: &Words, rows: &[Row<'_>]) -> Table {
    let mut table = Table::new([
        say!(words, "list-id"),
        say!(words, "list-kind"),
        say!(words, "list-client"),
        say!(words, "list-state"),
        say!(words, "list-next"),
    ])
    .whole(0)
    .shortened(1)
    .shortened(2)
    .shortened(3);
    for row in rows {
        table.add([
            row.engagement.id.to_string(),
            work(words, row.engagement),
            client(row),
            state(words, &row.status),
            row.next.map_or_else(String::new, |next| {
                format!("{} {}", weekday(words, next.date()), clock(words, next))
            }),
        ]);
    }
    table
}

/// Names the work: the form of supervision, or the kind.
#[must_use]
pub fn work(words: &Words, engagement: &Engagement) -> String {
    use crate::domain::engagement::Kind;
    match engagement.form {
        Some(form) if engagement.kind == Kind::Supervision => named(words, "form", form.code()),
        _ => named(words, "kind", engagement.kind.code()),
    }
}

/// Names the state, how it came out, and that there is a disagreement.
#[must_use]
pub fn state(words: &Words, status: &Status) -> String {
    let state = named(words, "state", status.state.code());
    let other = |code: &&String| code.as_str() != status.state.code();
    let state = match status.outcome.as_ref().filter(other) {
        Some(code) => format!("{state}: {}", named(words, "code", code)),
        None => state,
    };
    if status.dispute {
        say!(words, "state-dispute", state = state)
    } else {
        state
    }
}

/// Names the commissioner.
fn client(row: &Row<'_>) -> String {
    row.client.map_or_else(
        || row.engagement.client.to_string(),
        |client| client.name.clone(),
    )
}

/// Writes the list as data.
#[must_use]
pub fn json(rows: &[Row<'_>], left_out: usize) -> Value {
    let row = |row: &Row<'_>| {
        json!({
            "id": row.engagement.id.as_str(),
            "kind": row.engagement.kind.code(),
            "form": row.engagement.form.map(Form::code),
            "client": row.engagement.client.as_str(),
            "client_name": row.client.map(|client| client.name.as_str()),
            "supervisor": row.engagement.supervisor.as_ref().map(SupervisorId::as_str),
            "state": row.status.state.code(),
            "stage": row.status.state.stage().code(),
            "since": row.status.since.map(|day| day.to_string()),
            "outcome": row.status.outcome,
            "dispute": row.status.dispute,
            "next_session": row.next.map(|start| start.format("%Y-%m-%dT%H:%M:%S").to_string()),
        })
    };
    json!({ "engagements": rows.iter().map(row).collect::<Vec<_>>(), "left_out": left_out })
}
