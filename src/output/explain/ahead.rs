//! What a cancellation of a planned session would cost, by the time at which notice comes.

use super::super::say::{clock, weekday};
use super::{Explained, amount};
use crate::practice::charging::{IfCancelled, Until};
use crate::ui::style::Paint;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// Draws the deadlines; nothing for a session that does not lie ahead.
pub(super) fn drawn(words: &Words, paint: Paint, width: u16, explained: &Explained<'_>) -> String {
    if explained.ahead.is_empty() {
        return String::new();
    }
    let figure = match explained.is_gross() {
        true => say!(words, "explain-amount-gross"),
        false => say!(words, "explain-amount-net"),
    };
    let mut table = Table::new([
        say!(words, "explain-notice"),
        say!(words, "explain-charged"),
        figure,
    ])
    .right(1)
    .right(2);
    for step in &explained.ahead {
        let percent = step.percent.to_string();
        table.add([
            until(words, explained, step),
            say!(words, "explain-percent", percent = percent),
            amount(words, step.amount),
        ]);
    }
    let heading = paint.bold(&say!(words, "explain-if-cancelled"));
    format!("{heading}\n{}", table.drawn(width))
}

/// Tells until when notice costs so much; a day that has passed is told so.
fn until(words: &Words, explained: &Explained<'_>, step: &IfCancelled) -> String {
    match step.until {
        Until::Start => say!(words, "explain-until-start"),
        Until::Never => say!(words, "explain-until-never"),
        Until::Minute(at) => {
            let text = say!(
                words,
                "explain-until",
                day = weekday(words, at.date()),
                time = clock(words, at)
            );
            match at.date() < explained.today {
                true => say!(words, "explain-until-past", until = text),
                false => text,
            }
        }
    }
}
