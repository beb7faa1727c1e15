//! The tasks of an engagement: days and meetings, never what a task is about.

use serde_json::{Value, json};

use super::say::day;
use crate::domain::engagement::Engagement;
use crate::domain::event::Task;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// Draws the tasks of an engagement.
#[must_use]
pub fn table(words: &Words, engagement: &Engagement) -> Table {
    let mut table = Table::new([
        say!(words, "task-heading-id"),
        say!(words, "task-heading-date"),
        say!(words, "task-heading-session"),
        say!(words, "task-heading-done"),
    ])
    .whole(0);
    for task in &engagement.tasks {
        let session = task.session.as_ref().map(ToString::to_string);
        table.add([
            task.id.to_string(),
            day(words, task.date),
            session.unwrap_or_else(|| say!(words, "task-next-session")),
            task.done.map(|done| day(words, done)).unwrap_or_default(),
        ]);
    }
    table
}

/// Writes the tasks of an engagement as data.
#[must_use]
pub fn json(engagement: &Engagement) -> Value {
    let one = |task: &Task| {
        json!({
            "id": task.id.as_str(),
            "date": task.date.to_string(),
            "session": task.session.as_ref().map(ToString::to_string),
            "done": task.done.map(|done| done.to_string()),
        })
    };
    let tasks: Vec<Value> = engagement.tasks.iter().map(one).collect();
    json!({ "engagement": engagement.id.as_str(), "tasks": tasks })
}
