//! An evaluation as it was recorded, and when the next one is due.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::say::{day, named};
use crate::domain::event::Review;
use crate::ui::text::{Words, say};

/// Writes an evaluation for people.
#[must_use]
pub fn lines(words: &Words, id: &str, review: &Review, due: Option<NaiveDate>) -> Vec<String> {
    let kind = named(words, "review", review.review_type.code());
    let date = day(words, review.date);
    let mut lines = match &review.waived {
        Some(reason) => vec![say!(
            words,
            "review-waived",
            id = id,
            kind = kind,
            date = date,
            reason = named(words, "code", reason.as_str())
        )],
        None => vec![
            say!(words, "review-done", id = id, kind = kind, date = date),
            say!(words, "review-blocks", list = blocks(words, review)),
            say!(words, "review-assessors", list = assessors(words, review)),
        ],
    };
    lines.extend(due.map(|due| say!(words, "review-next", date = day(words, due))));
    lines
}

fn blocks(words: &Words, review: &Review) -> String {
    let blocks = review.blocks.iter();
    let named: Vec<String> = blocks
        .map(|block| named(words, "block", block.code()))
        .collect();
    named.join(", ")
}

fn assessors(words: &Words, review: &Review) -> String {
    let roles = review.assessors.iter();
    let named: Vec<String> = roles
        .map(|role| named(words, "role", role.code()))
        .collect();
    named.join(", ")
}

/// Writes an evaluation as data.
#[must_use]
pub fn json(id: &str, review: &Review, due: Option<NaiveDate>) -> Value {
    let assessors: Vec<&str> = review.assessors.iter().map(|role| role.code()).collect();
    let blocks: Vec<&str> = review.blocks.iter().map(|block| block.code()).collect();
    json!({
        "engagement": id,
        "date": review.date.to_string(),
        "type": review.review_type.code(),
        "assessors": assessors,
        "manager_invited_by": review.manager_invited_by.map(|role| role.code()),
        "blocks": blocks,
        "waived": review.waived.as_ref().map(ToString::to_string),
        "next_due": due.map(|due| due.to_string()),
    })
}
