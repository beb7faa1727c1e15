//! The decision to end an engagement, and what still belongs to the end before it is one.

use chrono::{Days, NaiveDate};
use toml_edit::{Table, value};

use super::paper::Paper;
use super::record::{date, edit_error};
use crate::app::error::CommandError;
use crate::app::life::forbidden::refuse;
use crate::app::refusal::Rule;
use crate::document::fill::suits;
use crate::document::kind::DocumentKind;
use crate::domain::codes;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::{EventType, ReviewType};
use crate::domain::id::ListId;
use crate::domain::session::Session;
use crate::practice::status::{Stage, State, status};
pub use crate::practice::step::Left;
use crate::practice::step::{self, Forbidden, Guard};
use crate::store::edit::{Draft, Place};
use crate::store::workspace::Opened;

codes! {
    /// Why work ends.
    Reason {
        /// The goals have been reached.
        GoalReached = "goal-reached",
        /// The agreed time is over.
        TermEnd = "term-end",
        /// One side has given notice.
        Notice = "notice",
        /// Somebody was dissatisfied, and it was not settled.
        Dissatisfaction = "dissatisfaction",
        /// Both sides agree, for a reason of their own.
        Agreement = "agreement",
    }
}

/// Checks that an engagement can come to an end.
///
/// # Errors
/// When it has ended, has not begun, or closes in another way.
pub fn admit(engagement: &Engagement, today: NaiveDate) -> Result<(), CommandError> {
    let id = engagement.id.to_string();
    if !engagement.kind.is_process() {
        let command = match engagement.kind {
            Kind::Mediation => format!("tyo mediation close {id}"),
            _ => format!("tyo step {id} closed"),
        };
        let kind = ("kind", engagement.kind.to_string());
        let facts = vec![("id", id), kind, ("command", command)];
        return Err(CommandError::refused(Rule::NotAProcess, facts));
    }
    let status = status(engagement, today);
    match status.state.stage() {
        // What is only tried is stopped by the decision after the trial.
        Stage::Running if status.state == State::Trial => {
            let guard = Guard::NoStart;
            let facts = Vec::new();
            Err(refuse(&engagement.id, Forbidden { guard, facts }))
        }
        Stage::Running => Ok(()),
        Stage::Ahead => Err(CommandError::refused(Rule::NotBegun, vec![("id", id)])),
        Stage::Over => {
            let date = status
                .since
                .map_or_else(|| "?".to_owned(), |day| day.to_string());
            let facts = vec![("id", id), ("date", date)];
            Err(CommandError::refused(Rule::AlreadyEnded, facts))
        }
    }
}

/// Writes the decision into the engagement's text, and that the closing session and the final evaluation are given up, where
/// they are.
///
/// # Errors
/// When the file is laid out in a way that cannot be edited.
pub fn record(
    opened: &Opened,
    today: NaiveDate,
    until: NaiveDate,
    reason: Reason,
    waived: Option<&ListId>,
) -> Result<String, CommandError> {
    let failed = |error| edit_error(&opened.engagement.id, error);
    let mut draft = Draft::new(&opened.text).map_err(failed)?;
    let mut step = Table::new();
    step.insert("date", value(date(today)));
    step.insert("type", value(EventType::Ending.code()));
    step.insert("code", value(reason.code()));
    step.insert("until", value(date(until)));
    draft
        .append(&Place::dotted("event"), &step)
        .map_err(failed)?;
    if let Some(waived) = waived {
        if left(&opened.engagement).contains(&Left::ClosingSession) {
            let mut step = Table::new();
            step.insert("date", value(date(today)));
            step.insert("type", value(EventType::ClosingWaived.code()));
            step.insert("code", value(waived.as_str()));
            draft
                .append(&Place::dotted("event"), &step)
                .map_err(failed)?;
        }
        let mut review = Table::new();
        review.insert("date", value(date(today)));
        review.insert("type", value(ReviewType::Final.code()));
        review.insert("waived", value(waived.as_str()));
        draft
            .append(&Place::dotted("review"), &review)
            .map_err(failed)?;
    }
    Ok(draft.into_text())
}

/// Returns the closing letter, where work of the kind has one and there was any to close.
#[must_use]
pub fn letter(engagement: &Engagement) -> Option<Paper> {
    let has = suits(DocumentKind::ClosingLetter, engagement.kind);
    let met = engagement.sessions.iter().any(Session::is_held_work);
    (has && met).then_some(Paper::only(DocumentKind::ClosingLetter))
}

/// Lists what still belongs to the end. Invoices are not on record, so the last one always does.
#[must_use]
pub fn left(engagement: &Engagement) -> Vec<Left> {
    let mut left = step::left(engagement, NaiveDate::MAX);
    left.push(Left::Invoice);
    left
}

/// Returns the first day that an agreed notice allows, where the day chosen is earlier.
#[must_use]
pub fn too_early(engagement: &Engagement, today: NaiveDate, until: NaiveDate) -> Option<NaiveDate> {
    let weeks = engagement.contract.interruption.as_ref()?.notice_weeks;
    let first = today.checked_add_days(Days::new(u64::from(weeks) * 7))?;
    (until < first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{Left, Reason, admit, left, letter, record, too_early};
    use crate::app::papers::testing::{example, opened, today};
    use crate::domain::event::EventType;

    #[test]
    fn what_runs_can_end_and_what_has_ended_cannot() {
        assert!(admit(&opened("kuusilahti-vk-ryhma").engagement, today()).is_ok());
        assert!(admit(&opened("paattynyt-tiimi").engagement, today()).is_err());
        assert!(admit(&opened("kysely-1").engagement, today()).is_err());
        assert!(admit(&opened("yksilo-k12").engagement, today()).is_err());
        assert!(admit(&opened("luento-bjorkvik").engagement, today()).is_err());
    }

    #[test]
    fn the_decision_reads_back() {
        let opened = opened("kuusilahti-vk-ryhma");
        let until = "2026-12-31".parse().unwrap();
        let waived = "supervisee-wish".parse().unwrap();
        let text = record(&opened, today(), until, Reason::Notice, Some(&waived)).unwrap();
        let new = example().open_text(&opened.engagement.id, &text).unwrap();

        let events = &new.engagement.events;
        let step = &events[events.len() - 2];
        assert_eq!(step.event_type, EventType::Ending);
        assert_eq!(step.until, Some(until));
        assert_eq!(events.last().unwrap().event_type, EventType::ClosingWaived);
        assert_eq!(left(&new.engagement), [Left::Report, Left::Invoice]);
        assert_eq!(new.engagement.reviews.last().unwrap().waived, Some(waived));
    }

    #[test]
    fn what_was_never_begun_is_closed_without_a_letter() {
        let mut engagement = opened("paattynyt-tiimi").engagement;
        assert!(letter(&engagement).is_some());

        engagement
            .sessions
            .retain(|session| !session.is_held_work());
        assert!(letter(&engagement).is_none());
        assert!(letter(&opened("sovittelu-kesken").engagement).is_none());
    }

    #[test]
    fn what_belongs_to_the_end_is_told_until_it_is_done() {
        let mut engagement = opened("kuusilahti-vk-ryhma").engagement;
        assert_eq!(left(&engagement), Left::ALL);

        engagement.contract.feedback_policy = None;
        engagement.contract.interruption = None;
        assert_eq!(left(&engagement), [Left::FinalEvaluation, Left::Invoice]);
    }

    #[test]
    fn an_end_before_the_notice_is_told() {
        let engagement = opened("kuusilahti-vk-ryhma").engagement;
        let early = |day: &str| too_early(&engagement, today(), day.parse().unwrap());

        assert_eq!(early("2026-12-01"), Some("2026-12-19".parse().unwrap()));
        assert_eq!(early("2026-12-19"), None);
    }
}
