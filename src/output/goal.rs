//! The goals of an engagement that the commissioner may read, with their days.

use serde_json::{Value, json};

use super::say::{day, named};
use crate::domain::engagement::Engagement;
use crate::domain::event::Goal;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// Draws the goals of an engagement.
#[must_use]
pub fn table(words: &Words, engagement: &Engagement) -> Table {
    let mut table = Table::new([
        say!(words, "goal-heading-id"),
        say!(words, "goal-heading-origin"),
        say!(words, "goal-heading-text"),
        say!(words, "goal-heading-state"),
    ])
    .whole(0);
    for goal in &engagement.goals {
        table.add([
            goal.id.to_string(),
            named(words, "origin", goal.origin.code()),
            goal.text.clone(),
            state(words, goal),
        ]);
    }
    table
}

/// Says what became of a goal last.
fn state(words: &Words, goal: &Goal) -> String {
    if let Some(dropped) = goal.dropped {
        return say!(words, "goal-dropped", date = day(words, dropped));
    }
    if let Some(revised) = goal.revised.last() {
        return say!(words, "goal-revised", date = day(words, *revised));
    }
    match goal.date {
        Some(agreed) => say!(words, "goal-agreed", date = day(words, agreed)),
        None => say!(words, "goal-open"),
    }
}

/// Writes the goals of an engagement as data.
#[must_use]
pub fn json(engagement: &Engagement) -> Value {
    let one = |goal: &Goal| {
        let revised: Vec<String> = goal.revised.iter().map(ToString::to_string).collect();
        json!({
            "id": goal.id.as_str(),
            "origin": goal.origin.code(),
            "text": goal.text,
            "date": goal.date.map(|date| date.to_string()),
            "revised": revised,
            "dropped": goal.dropped.map(|date| date.to_string()),
        })
    };
    let goals: Vec<Value> = engagement.goals.iter().map(one).collect();
    json!({ "engagement": engagement.id.as_str(), "goals": goals })
}
