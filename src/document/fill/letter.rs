//! The shorter documents in the life of a contract: amendment, continuation and closing letter.

use chrono::NaiveDate;

use super::{FillError, Sources, code};
use crate::document::locale::date_range;
use crate::document::view::{
    AmendmentView, ChangeView, ClosingLetterView, ContinuationView, DecisionCode, HeaderView,
};
use crate::domain::contract::ContractForm;
use crate::domain::engagement::Kind;
use crate::domain::event::{Decision, DecisionType, EventType, Outcome, ReviewType};
use crate::domain::period::months_after;
use crate::domain::session::{SessionStatus, SessionType};

/// What a letter on meetings is about.
pub(super) const HELD: &str = "session.status = \"held\"";

/// Fills the last amendment.
pub(super) fn amendment(sources: &Sources<'_>) -> Result<AmendmentView, FillError> {
    let amendment = sources.engagement.amendments.last();
    let amendment = amendment.ok_or(FillError::Missing { what: "amendment" })?;
    Ok(AmendmentView {
        header: HeaderView {
            date: Some(sources.date(amendment.date)),
            ..sources.header()
        },
        sender: sources.sender()?,
        service: code::service(sources.engagement.kind),
        commissioner: sources.commissioner(),
        contract_date: sources.contract_date(),
        valid_from: Some(sources.date(amendment.effective)),
        changes: sources.changes(&amendment.changes),
        signatures: sources.change_signatures(sources.configuration()?),
    })
}

/// Fills the last decision on continuation.
pub(super) fn continuation(sources: &Sources<'_>) -> Result<ContinuationView, FillError> {
    let decisions = sources.engagement.decisions.iter();
    let mut decisions = decisions.filter(|d| d.decision_type == DecisionType::Continuation);
    let decision = decisions.next_back();
    let decision = decision.ok_or(FillError::Missing { what: "decision" })?;
    let parties = sources.configuration()?;
    let outcome = code::decision(decision.outcome);
    let ends = outcome == DecisionCode::End;
    Ok(ContinuationView {
        header: sources.header(),
        sender: sources.sender()?,
        service: code::service(sources.engagement.kind),
        commissioner: sources.commissioner(),
        parties,
        contract_date: sources.contract_date(),
        decided_on: Some(sources.date(decision.date)),
        decided_by: code::roles(&decision.by),
        outcome: Some(outcome),
        until: decision.until.map(|day| sources.date(day)),
        sessions_planned: None,
        changes: sources.changes_with(decision),
        next_review: sources.next_review(decision).filter(|_| !ends),
        closing_session: sources.closing_session().filter(|_| ends),
        signatures: sources.change_signatures(parties),
    })
}

/// Fills the closing letter. Nothing of what was talked about is known here.
pub(super) fn closing(sources: &Sources<'_>) -> Result<ClosingLetterView, FillError> {
    let engagement = sources.engagement;
    if !sources.is_ending() {
        return Err(FillError::NotEnding);
    }
    let sessions_held = sources.sessions_held();
    if sessions_held == 0 {
        return Err(FillError::Missing { what: HELD });
    }
    let end = sources.last_day();
    let retention = sources.practice.retention;
    let kept = |months| end.map(|end| sources.date(months_after(end, months)));
    let sent = sources.last_event(EventType::ReportSent);
    Ok(ClosingLetterView {
        header: sources.header(),
        sender: sources.sender()?,
        recipient: sources.commissioner(),
        consumer: sources.is_consumer(),
        service: code::service(engagement.kind),
        form: sources
            .form()
            .filter(|_| engagement.kind == Kind::Supervision),
        period: sources.period(),
        sessions_held,
        ends_on: end
            .filter(|day| *day > sources.today || !sources.has_ended(*day))
            .map(|day| sources.date(day)),
        final_evaluation: sources.final_evaluation().map(|day| sources.date(day)),
        feedback_policy: sources.feedback_policy().filter(|_| sources.is_signed()),
        report_sent: sent.map(|day| sources.date(day)),
        invoice_coming: sources.last_event(EventType::Archived).is_none(),
        notes_destroyed_by: kept(retention.notes_months),
        contract_kept_until: kept(retention.contracts_months).filter(|_| sources.is_signed()),
        privacy_notice: sources.practice.privacy_notice.clone(),
    })
}

impl Sources<'_> {
    /// Returns the day on which the last signature was put under the contract.
    fn contract_date(&self) -> Option<String> {
        let is_contract = |document: &str| {
            let stems = ["supervision-contract", "coaching-contract"];
            document == "contract" || stems.iter().any(|stem| document.starts_with(stem))
        };
        let signatures = self.engagement.signatures.iter();
        let days = signatures
            .filter(|signature| is_contract(&signature.document))
            .map(|signature| signature.date);
        days.max().map(|day| self.date(day))
    }

    /// Writes the changes that followed from a decision to go on in another way: those made next, all on one day.
    fn changes_with(&self, decision: &Decision) -> Vec<ChangeView> {
        if decision.outcome != Outcome::Change {
            return Vec::new();
        }
        let amendments = self.engagement.amendments.iter();
        let later: Vec<_> = amendments.filter(|a| a.date >= decision.date).collect();
        let first = later.iter().map(|amendment| amendment.date).min();
        let agreed = later.iter().filter(|a| Some(a.date) == first);
        agreed.flat_map(|a| self.changes(&a.changes)).collect()
    }

    /// Returns the day of the next review, when it comes before the work ends.
    fn next_review(&self, decision: &Decision) -> Option<String> {
        let contract = &self.engagement.contract;
        let months = contract.evaluation.as_ref()?.interval_months?;
        let reviews = self.engagement.reviews.iter().map(|review| review.date);
        let due = months_after(reviews.max().or(contract.start)?, months);
        let comes = due > decision.date && decision.until.is_none_or(|until| due <= until);
        comes.then(|| self.date(due))
    }

    /// Returns the day of the closing session.
    fn closing_session(&self) -> Option<String> {
        let sessions = self.engagement.sessions.iter();
        let mut closing = sessions
            .filter(|s| s.session_type == SessionType::Closing)
            .filter(|s| matches!(s.status, SessionStatus::Planned | SessionStatus::Held));
        closing
            .next_back()
            .map(|session| self.date(session.start.date()))
    }

    /// Returns the day of the last step of a type.
    pub(super) fn last_event(&self, event_type: EventType) -> Option<NaiveDate> {
        let events = self.engagement.events.iter();
        let mut events = events.filter(|event| event.event_type == event_type);
        events.next_back().map(|event| event.date)
    }

    fn sessions_held(&self) -> u32 {
        let held = self
            .engagement
            .sessions
            .iter()
            .filter(|s| s.is_held_work() && s.start.date() <= self.today)
            .count();
        u32::try_from(held).unwrap_or(u32::MAX)
    }

    /// Returns the latest decision on going on, where it was to end.
    fn decided_to_end(&self) -> Option<&Decision> {
        let decisions = self.engagement.decisions.iter().rev();
        let mut about = decisions.filter(|d| d.decision_type == DecisionType::Continuation);
        about
            .next()
            .filter(|decision| decision.outcome == Outcome::End)
    }

    /// Says whether the end is on record: it was decided or came about, or the contract ran out.
    fn is_ending(&self) -> bool {
        let ends = [EventType::Ending, EventType::Ended, EventType::Archived];
        let mut steps = self.engagement.events.iter();
        let mut decisions = self.engagement.decisions.iter().rev();
        let goes_on = decisions.find(|d| d.decision_type == DecisionType::Continuation);
        let until = goes_on.and_then(|decision| decision.until);
        let last = self.engagement.contract.end.max(until);
        steps.any(|event| ends.contains(&event.event_type))
            || self.decided_to_end().is_some()
            || last.is_some_and(|last| last < self.today)
    }

    /// Says whether the last day is past, or the end was recorded on it.
    fn has_ended(&self, last: NaiveDate) -> bool {
        last < self.today || self.last_event(EventType::Ended) == Some(last)
    }

    /// Says whether somebody has signed the contract, or it is an oral one.
    fn is_signed(&self) -> bool {
        let oral = self.engagement.contract.form == Some(ContractForm::Oral);
        oral || self.contract_date().is_some()
    }

    /// Returns the last day of the work: as recorded, as decided, of the last meeting or of the contract.
    fn last_day(&self) -> Option<NaiveDate> {
        let mut endings = self.engagement.events.iter().rev();
        let decided = endings.find(|event| event.event_type == EventType::Ending);
        let meetings = self.engagement.sessions.iter().filter(|s| s.is_held_work());
        self.last_event(EventType::Ended)
            .or_else(|| decided.and_then(|event| event.until))
            .or_else(|| self.decided_to_end().and_then(|decision| decision.until))
            .or_else(|| meetings.map(|session| session.start.date()).max())
            .or(self.engagement.contract.end)
    }

    /// Writes the time of the work, from the first meeting or the first day of the contract on.
    fn period(&self) -> Option<String> {
        let meetings = self.engagement.sessions.iter().filter(|s| s.is_held_work());
        let first = meetings.map(|session| session.start.date()).min();
        let first = first
            .into_iter()
            .chain(self.engagement.contract.start)
            .min()?;
        let last = self.last_day()?.max(first);
        Some(date_range(self.language, first, last))
    }

    fn final_evaluation(&self) -> Option<NaiveDate> {
        let reviews = self.engagement.reviews.iter();
        let held = reviews.filter(|r| r.review_type == ReviewType::Final && r.waived.is_none());
        held.map(|review| review.date).max()
    }
}
