//! What comes next in one engagement: the first things that are due, or the step that nothing presses for.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::act;
use super::agenda::due_json;
use super::say::{clock, weekday};
use crate::domain::engagement::Engagement;
use crate::practice::due::{Act, Due};
use crate::ui::style::Paint;
use crate::ui::text::{Words, say};

/// How many things that are due are shown.
const SHOWN: usize = 3;
/// A step without a day comes after what is due within so many days, and before the rest.
const SOON: Days = Days::new(14);

/// What comes next.
#[derive(Debug)]
pub struct Next<'a> {
    /// The engagement.
    pub engagement: &'a Engagement,
    /// The day asked about.
    pub today: NaiveDate,
    /// What is due, the earliest first.
    pub due: Vec<Due>,
    /// The step that comes next by the order of things.
    pub step: Option<Act>,
}

impl Next<'_> {
    /// Returns what is due first.
    fn first(&self) -> impl Iterator<Item = &Due> {
        self.due.iter().take(SHOWN)
    }

    /// Returns the next step, unless something that is due is done by it.
    fn open_step(&self) -> Option<&Act> {
        let step = self.step.as_ref();
        step.filter(|step| self.due.iter().all(|due| due.act != **step))
    }

    /// Returns how many of the first are late or come soon.
    fn soon(&self) -> usize {
        let soon = self.today.checked_add_days(SOON);
        self.first()
            .filter(|due| soon.is_none_or(|soon| due.day <= soon))
            .count()
    }

    /// Writes the section, each line with its command below it; nothing when nothing comes next.
    #[must_use]
    pub fn section(&self, words: &Words, paint: Paint) -> String {
        let dated = self.first().map(|due| {
            let told = act::what(words, due);
            (format!("{}: {told}", self.when(words, due)), &due.act)
        });
        let mut next: Vec<(String, &Act)> = dated.collect();
        if let Some(step) = self.open_step() {
            next.insert(self.soon(), (act::step(words, step), step));
        }
        let lines: String = next
            .into_iter()
            .map(|(told, act)| {
                let command = act::command(&self.engagement.id, act);
                format!("  {told}\n    {}\n", paint.grey(&command))
            })
            .collect();
        match lines.as_str() {
            "" => lines,
            _ => format!("{}\n{lines}", paint.bold(&say!(words, "show-next"))),
        }
    }

    /// Says when something is due: its day and time, and how late it is.
    fn when(&self, words: &Words, due: &Due) -> String {
        let day = weekday(words, due.day);
        match (due.late_days(self.today), due.time) {
            (0, Some(time)) => format!("{day} {}", clock(words, due.day.and_time(time))),
            (0, None) => day,
            (late, _) => say!(words, "show-next-late", day = day, count = late),
        }
    }

    /// Writes what comes next as data; a step that no day presses for has no day.
    #[must_use]
    pub fn json(&self) -> Vec<Value> {
        let dated = self.first();
        let dated = dated.map(|due| due_json(self.engagement, due, self.today));
        let mut next: Vec<Value> = dated.collect();
        if let Some(step) = self.open_step() {
            let command = act::command(&self.engagement.id, step);
            let step = json!({ "what": "step", "day": null, "command": command });
            next.insert(self.soon(), step);
        }
        next
    }
}
