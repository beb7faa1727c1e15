//! The day on which a contract had been signed, as signatures in the roles that its configuration asks for.
//!
//! Names are taken from what is known already: the practice's supervisor, the manager of the row. Supervisees sign together,
//! without names. Nothing was rendered here, so no hash stands beside the signatures.

use chrono::NaiveDate;
use toml::Value;

use super::record::dated;
use super::sheet::Row;
use super::trouble::Kind;
use crate::app::answers::{Answers, Source};
use crate::app::papers::paper;
use crate::domain::engagement::{Engagement, Kind as Work};
use crate::domain::event::SignatureMethod;
use crate::domain::party::Role;
use crate::domain::practice::Practice;
use crate::practice::signing::{Paper, Signatory, signatories, signed_on};

/// Says what stands against a row's day of signing.
#[must_use]
pub(super) fn against(row: &Row) -> Option<Kind> {
    row.day("signed")?;
    let kind: Work = row.text("kind")?.parse().ok()?;
    if Paper::contract(kind).is_none() {
        return Some(Kind::NobodySigns);
    }
    let configured = matches!(kind, Work::Supervision | Work::Coaching);
    (configured && row.text("parties").is_none()).then_some(Kind::NeedsParties)
}

/// Says whether the engagement that is there was signed on another day than the row says.
#[must_use]
pub(super) fn differs(engagement: &Engagement, row: &Row, today: NaiveDate) -> bool {
    let there =
        Paper::contract(engagement.kind).and_then(|paper| signed_on(engagement, paper, today));
    row.day("signed").is_some_and(|day| there != Some(day))
}

/// Writes the signatures of a row down, where it has a day for them.
pub(super) fn record(
    answers: &mut Answers,
    engagement: &Engagement,
    row: &Row,
    practice: &Practice,
) {
    let (Some(day), Some(signed)) = (row.day("signed"), Paper::contract(engagement.kind)) else {
        return;
    };
    let document = paper::Paper::contract(engagement.kind).stem();
    let signature = |line: &Signatory| {
        let who = name(line, engagement, practice);
        let mut words = vec![
            ("role", line.role.code()),
            ("method", SignatureMethod::Paper.code()),
            ("document", document.as_str()),
        ];
        words.extend(who.as_deref().map(|who| ("who", who)));
        dated(day, &words)
    };
    let lines = signatories(engagement, signed);
    let signatures: Vec<Value> = lines.iter().map(signature).collect();
    answers.set("signature", Value::Array(signatures), Source::File);
}

/// Finds the name that is known for a role.
fn name(line: &Signatory, engagement: &Engagement, practice: &Practice) -> Option<String> {
    match line.role {
        Role::Supervisor => {
            let only = practice.supervisors.len() == 1;
            let mut supervisors = practice.supervisors.iter();
            let own = |id| engagement.supervisor.as_ref().map_or(only, |own| own == id);
            supervisors.find(|s| own(&s.id)).map(|s| s.name.clone())
        }
        Role::Supervisee | Role::Party => line.code.clone(),
        role => {
            let mut people = engagement.people.iter().filter(|p| p.role == role);
            people.next().map(|person| person.name.clone())
        }
    }
}
