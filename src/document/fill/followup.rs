//! The record of a mediation's follow-up: which terms were kept. Who is meant is a code, and what a term says is not known.

use super::{FillError, Sources, code};
use crate::document::view::{
    FollowedTermView, FollowupRecordView, ResponsibleCode, TermResultCode,
};
use crate::domain::event::EventType;
use crate::domain::mediation::{Followup, Mediation, Responsible, Term, TermResult};
use crate::domain::period::days_after;
use crate::domain::session::{SessionStatus, SessionType};

use chrono::NaiveDate;

/// Fills the record of the last follow-up.
pub(super) fn record(sources: &Sources<'_>) -> Result<FollowupRecordView, FillError> {
    let missing = |what| FillError::Missing { what };
    let mediation = sources.engagement.mediation.as_ref();
    let mediation = mediation.ok_or(missing("mediation"))?;
    let followup = mediation.followups.last();
    let followup = followup.ok_or(missing("mediation.followup"))?;
    if mediation.terms.is_empty() {
        return Err(missing("mediation.term"));
    }
    let terms = sources.followed_terms(mediation, followup);
    let kept = |term: &FollowedTermView| term.result == Some(TermResultCode::Kept);
    let agreed = sources.last_event(EventType::Agreed);
    Ok(FollowupRecordView {
        header: sources.header(),
        sender: sources.sender()?,
        commissioner: sources.commissioner(),
        number: u32::try_from(mediation.followups.len()).unwrap_or(u32::MAX),
        held_on: sources.date(followup.date),
        mediator_present: followup.mediator_present,
        agreed_on: agreed.map(|day| sources.date(day)),
        all_kept: terms.iter().all(kept),
        terms,
        next: sources
            .next_followup(mediation, followup.date)
            .map(|day| sources.date(day)),
        parties: mediation.parties.iter().map(|p| p.code.clone()).collect(),
    })
}

impl Sources<'_> {
    /// Pairs the terms with what became of them.
    fn followed_terms(&self, mediation: &Mediation, followup: &Followup) -> Vec<FollowedTermView> {
        let results = followup.results.iter().copied().map(Some);
        let results = results.chain(std::iter::repeat(None));
        let terms = mediation.terms.iter().zip(results);
        terms
            .map(|(term, result)| self.followed_term(term, result))
            .collect()
    }

    fn followed_term(&self, term: &Term, result: Option<TermResult>) -> FollowedTermView {
        let (responsible, party) = match &term.responsible {
            Responsible::Party(code) => (ResponsibleCode::Party, Some(code.clone())),
            Responsible::Employer => (ResponsibleCode::Employer, None),
            Responsible::All => (ResponsibleCode::All, None),
        };
        FollowedTermView {
            responsible,
            party,
            due: term.due.map(|day| self.date(day)),
            result: result.map(code::term_result),
        }
    }

    /// Returns the day of the next follow-up: as planned, or as many days after the agreement as was agreed.
    fn next_followup(&self, mediation: &Mediation, held: NaiveDate) -> Option<NaiveDate> {
        let sessions = self.engagement.sessions.iter();
        let planned = sessions
            .filter(|s| s.session_type == SessionType::Followup)
            .filter(|s| s.status == SessionStatus::Planned)
            .map(|session| session.start.date());
        let agreed = self.last_event(EventType::Agreed);
        let left = mediation
            .followup_days
            .iter()
            .skip(mediation.followups.len());
        let due = agreed.and_then(|day| left.map(|days| days_after(day, *days)).min());
        let planned = planned.filter(|day| *day > held).min();
        planned.or(due.filter(|day| *day > held))
    }
}
