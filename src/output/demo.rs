//! What the example practice holds, and what to try in it.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::agenda::Agenda;
use super::say::named;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::language::Language;
use crate::practice::status::{Stage, status};
use crate::ui::style::Paint;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// A session of the example that was cancelled late.
const LATE: &str = "hopeajoki-tyoryhma s06";

/// How many engagements of a kind lie ahead, run and are over.
pub type Count = (Kind, [usize; 3]);

/// A document that was rendered.
#[derive(Debug)]
pub struct Document {
    /// The engagement.
    pub engagement: &'static str,
    /// The language.
    pub language: Language,
    /// The file.
    pub path: String,
}

/// What was made.
#[derive(Debug)]
pub struct Made<'a> {
    /// The folder as it was named.
    pub folder: &'a str,
    /// How many engagements.
    pub engagements: usize,
    /// How many clients.
    pub clients: usize,
    /// Engagements by kind and stage.
    pub counts: Vec<Count>,
    /// The documents.
    pub documents: Vec<Document>,
    /// The day on which everything stands as it does.
    pub day: NaiveDate,
    /// Whether today is that day.
    pub on_the_day: bool,
}

/// Counts engagements by kind and stage; kinds that do not occur are left out.
#[must_use]
pub fn counts(engagements: &[Engagement], today: NaiveDate) -> Vec<Count> {
    let of = |kind: Kind, stage: Stage| {
        let mine = engagements.iter().filter(|e| e.kind == kind);
        mine.filter(|e| status(e, today).state.stage() == stage)
            .count()
    };
    Kind::ALL
        .iter()
        .map(|kind| {
            (
                *kind,
                [Stage::Ahead, Stage::Running, Stage::Over].map(|stage| of(*kind, stage)),
            )
        })
        .filter(|(_, numbers)| numbers.iter().sum::<usize>() > 0)
        .collect()
}

/// Draws the counts.
#[must_use]
pub fn table(words: &Words, counts: &[Count]) -> Table {
    let mut table = Table::new([
        say!(words, "list-kind"),
        say!(words, "demo-ahead"),
        say!(words, "demo-running"),
        say!(words, "demo-over"),
    ])
    .right(1)
    .right(2)
    .right(3);
    for (kind, numbers) in counts {
        let numbers = numbers.map(|number| match number {
            0 => "·".to_owned(),
            number => number.to_string(),
        });
        table.add(
            [named(words, "kind", kind.code())]
                .into_iter()
                .chain(numbers),
        );
    }
    table
}

/// Writes what to try, the commands in one column.
#[must_use]
pub fn next(words: &Words, paint: Paint, made: &Made<'_>) -> String {
    let Some(document) = made.documents.first() else {
        return String::new();
    };
    let show = format!("tyo show {}", document.engagement);
    let open = match document.path.strip_suffix(".pdf") {
        Some(_) => format!("{} {}", opener(), document.path),
        None => format!("less {}", document.path),
    };
    let lines = [
        (format!("cd {}", made.folder), String::new()),
        ("tyo list".to_owned(), say!(words, "demo-try-list")),
        (show, say!(words, "demo-try-show")),
        ("tyo agenda".to_owned(), say!(words, "demo-try-agenda")),
        (
            format!("tyo explain {LATE}"),
            say!(words, "demo-try-explain"),
        ),
        (open, say!(words, "demo-try-open")),
    ];
    let mut text = format!("{}\n", paint.bold(&say!(words, "demo-try")));
    for (command, why) in lines {
        text.push_str(&format!("  {}\n", paint.cyan(&command)));
        if !why.is_empty() {
            text.push_str(&format!("      {}\n", paint.grey(&why)));
        }
    }
    text
}

/// Names the program that opens a document on this system.
const fn opener() -> &'static str {
    if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "start"
    } else {
        "xdg-open"
    }
}

/// Writes what was made as data.
#[must_use]
pub fn json(made: &Made<'_>, agenda: &Agenda<'_>) -> Value {
    let count = |(kind, [ahead, running, over]): &Count| json!({ "kind": kind.code(), "ahead": ahead, "running": running, "over": over });
    let document = |document: &Document| {
        json!({
            "engagement": document.engagement, "language": document.language.code(), "path": document.path,
        })
    };
    json!({
        "folder": made.folder,
        "today": made.day.to_string(),
        "engagements": made.engagements,
        "clients": made.clients,
        "kinds": made.counts.iter().map(count).collect::<Vec<_>>(),
        "agenda": super::agenda::json(agenda),
        "documents": made.documents.iter().map(document).collect::<Vec<_>>(),
    })
}
