//! Sessions in a table, over one engagement or all of them.

use chrono::NaiveDateTime;
use serde_json::{Value, json};

use super::kind;
use crate::domain::engagement::Engagement;
use crate::domain::session::{Session, SessionStatus};
use crate::output::say::{clock, named, weekday};
use crate::practice::cancelling::{Case, Judgement, Rule, Timing, Verdict, judge};
use crate::practice::meeting;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// One session of the list.
#[derive(Debug)]
pub struct Row<'a> {
    /// Its engagement.
    pub engagement: &'a Engagement,
    /// The session.
    pub session: &'a Session,
    /// What the cancellation clause says of it.
    pub judgement: Judgement,
    /// Whether it is owed: the supervisor called it off, and nothing stands in for it.
    pub owed: bool,
}

impl<'a> Row<'a> {
    /// Makes the row of a session.
    #[must_use]
    pub fn new(engagement: &'a Engagement, session: &'a Session, owed: bool) -> Self {
        Self {
            engagement,
            session,
            judgement: judge(&Case::of(engagement, session)),
            owed,
        }
    }

    /// Returns the percent that is charged, where the clause was asked and answers.
    fn percent(&self) -> Option<u32> {
        match self.judgement.verdict {
            Verdict::Held { percent, .. } => Some(percent),
            Verdict::NotAsked | Verdict::Open(_) => None,
        }
    }
}

/// Tells what became of a session, with the percent that is charged where it was called off.
#[must_use]
pub fn became(words: &Words, engagement: &Engagement, session: &Session) -> String {
    let owed = meeting::owed(engagement);
    let owed = owed.iter().any(|owed| owed.id == session.id);
    let row = Row::new(engagement, session, owed);
    let status = status(words, &row);
    let percent = row.percent();
    match percent.filter(|_| session.status != SessionStatus::Moved) {
        Some(percent) => say!(
            words,
            "show-charged",
            status = status,
            percent = percent.to_string()
        ),
        None => status,
    }
}

/// Draws the list; the engagement's column is left out where there is only one.
#[must_use]
pub fn table(words: &Words, rows: &[Row<'_>], one: bool) -> Table {
    let mut headings = vec![
        say!(words, "session-col-id"),
        say!(words, "session-col-when"),
        say!(words, "session-col-minutes"),
        say!(words, "session-col-type"),
        say!(words, "session-col-status"),
        say!(words, "session-col-charge"),
    ];
    if !one {
        headings.insert(0, say!(words, "session-col-engagement"));
    }
    // Ids and figures stay whole; the words of what it is and what became of it give way.
    let first = usize::from(!one);
    let whole = (0..=first).chain([first + 2, first + 5]);
    let mut table = whole
        .fold(Table::new(headings), Table::whole)
        .right(first + 2)
        .right(first + 5)
        .shortened(first + 3)
        .shortened(first + 4);
    for row in rows {
        let mut cells = cells(words, row);
        if !one {
            cells.insert(0, row.engagement.id.to_string());
        }
        table.add(cells);
    }
    table
}

/// Draws sessions that are about to be recorded as held.
#[must_use]
pub fn held(words: &Words, rows: &[(&Engagement, &Session)]) -> Table {
    let mut table = Table::new([
        say!(words, "session-col-engagement"),
        say!(words, "session-col-id"),
        say!(words, "session-col-when"),
        say!(words, "session-col-minutes"),
        say!(words, "session-col-type"),
        say!(words, "session-col-mode"),
        say!(words, "session-col-km"),
    ])
    .whole(0)
    .whole(1)
    .shortened(4)
    .right(3)
    .right(6);
    for (engagement, session) in rows {
        let mode = meeting::mode(engagement, session);
        table.add([
            engagement.id.to_string(),
            session.id.to_string(),
            when(words, session.start),
            session.minutes.to_string(),
            kind(words, session),
            mode.map_or_else(String::new, |mode| named(words, "mode", mode.code())),
            session.km.map_or_else(String::new, |km| km.to_string()),
        ]);
    }
    table
}

/// Writes the cells of a row, the engagement's apart.
fn cells(words: &Words, row: &Row<'_>) -> Vec<String> {
    let session = row.session;
    let minutes = session.minutes_held.unwrap_or(session.minutes);
    let charge = match row.judgement.verdict {
        Verdict::NotAsked => String::new(),
        Verdict::Held { percent, .. } => {
            say!(words, "session-percent", percent = percent.to_string())
        }
        Verdict::Open(_) => "?".to_owned(),
    };
    vec![
        session.id.to_string(),
        when(words, session.start),
        minutes.to_string(),
        kind(words, session),
        status(words, row),
        charge,
    ]
}

/// Writes a moment as short as a table wants it.
fn when(words: &Words, at: NaiveDateTime) -> String {
    format!("{} {}", weekday(words, at.date()), clock(words, at))
}

/// Names what became of a session: in time or late, owed, moved to when.
fn status(words: &Words, row: &Row<'_>) -> String {
    let session = row.session;
    let status = named(words, "session-status", session.status.code());
    match (row.judgement.timing(), session.moved_to) {
        (Some(timing), _) => named(words, "session-timing", timing.code()),
        (None, Some(to)) => say!(
            words,
            "session-moved-to",
            status = status,
            when = when(words, to)
        ),
        (None, None) if row.owed => say!(words, "session-owed", status = status),
        (None, None) => status,
    }
}

/// Writes the list as data.
#[must_use]
pub fn json(rows: &[Row<'_>]) -> Value {
    let row = |row: &Row<'_>| {
        let mut value = super::json(row.session);
        if let Some(session) = value.as_object_mut() {
            session.insert("engagement".into(), json!(row.engagement.id.as_str()));
            session.insert("percent".into(), json!(row.percent()));
            session.insert("rule".into(), json!(row.judgement.rule().map(Rule::code)));
            let timing = row.judgement.timing().map(Timing::code);
            session.insert("timing".into(), json!(timing));
            session.insert("owed".into(), json!(row.owed));
        }
        value
    };
    let owed = rows.iter().filter(|row| row.owed).count();
    json!({ "sessions": rows.iter().map(row).collect::<Vec<_>>(), "owed": owed })
}
