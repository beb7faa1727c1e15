//! Guards of evaluations: the two mandatory parts, who assesses, and who invites a manager.

use chrono::NaiveDate;

use super::ground::Ground;
use super::{Guard, Verdict, need, over, with};
use crate::domain::engagement::{Engagement, Form, Kind, Setting};
use crate::domain::event::{Block, Review};
use crate::domain::party::Role;

/// The parts that every evaluation has.
pub const MANDATORY: [Block; 2] = [Block::Cooperation, Block::Goals];

/// Judges an evaluation, held or given up.
///
/// # Errors
/// With the rule that forbids it.
pub fn review(engagement: &Engagement, review: &Review, today: NaiveDate) -> Verdict {
    let ground = Ground::taken(engagement, review.date, today)?;
    if !engagement.kind.is_process() {
        let facts = vec![("kind", engagement.kind.code().to_owned())];
        return Err(with(Guard::OtherKind, facts));
    }
    over::running(&ground)?;
    let begun = ground.started().is_some();
    let commissioned = engagement.kind == Kind::Consulting && ground.in_force();
    need(begun || commissioned, Guard::NoStart)?;
    manager(engagement, review)?;
    once(engagement, review)?;
    if review.waived.is_some() {
        return Ok(());
    }
    blocks(review)?;
    assessors(engagement, review)
}

/// Forbids an evaluation without its mandatory parts.
fn blocks(review: &Review) -> Verdict {
    let missing = MANDATORY.iter().filter(|b| !review.blocks.contains(b));
    let missing: Vec<&str> = missing.map(|block| block.code()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(with(
        Guard::ReviewBlocks,
        vec![("blocks", missing.join(", "))],
    ))
}

/// Forbids an evaluation that the supervisee and the supervisor did not make together.
fn assessors(engagement: &Engagement, review: &Review) -> Verdict {
    let client = match engagement.kind {
        Kind::Consulting => Role::Commissioner,
        _ => Role::Supervisee,
    };
    let both = [client, Role::Supervisor];
    let missing = both.iter().filter(|r| !review.assessors.contains(r));
    let missing: Vec<&str> = missing.map(|role| role.code()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(with(
        Guard::ReviewAssessors,
        vec![("roles", missing.join(", "))],
    ))
}

/// Forbids a manager at an individual evaluation whom the supervisee did not invite.
fn manager(engagement: &Engagement, review: &Review) -> Verdict {
    let others = [
        Role::Manager,
        Role::UpperManager,
        Role::Commissioner,
        Role::Payer,
        Role::Employer,
    ];
    let there = review.assessors.iter().any(|role| others.contains(role));
    let there = there || review.manager_invited_by.is_some();
    let invited = review.manager_invited_by == Some(Role::Supervisee);
    need(
        !is_individual(engagement) || !there || invited,
        Guard::ReviewManager,
    )
}

/// Says whether one person is supervised or coached alone.
pub(super) fn is_individual(engagement: &Engagement) -> bool {
    match engagement.form {
        Some(Form::Individual) => engagement.kind != Kind::Consulting,
        Some(Form::Manager) => engagement.setting != Some(Setting::Group),
        _ => false,
    }
}

/// Forbids a second evaluation of the same sort on one day.
fn once(engagement: &Engagement, review: &Review) -> Verdict {
    let mut others = engagement.reviews.iter();
    let same =
        |other: &Review| other.date == review.date && other.review_type == review.review_type;
    match others.any(same) {
        true => {
            let facts = vec![("date", review.date.to_string())];
            Err(with(Guard::ReviewTwice, facts))
        }
        false => Ok(()),
    }
}
