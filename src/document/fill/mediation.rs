//! The employer's commission for a mediation and the frame of the parties' agreement. Parties are a number and codes.

use super::party::titled;
use super::{FillError, Sources, code};
use crate::document::view::{
    FollowUpView, MediationAgreementView, MediationCommissionView, PhaseCode, PhaseView, TermView,
};
use crate::domain::event::EventType;
use crate::domain::mediation::{Mediation, Term};
use crate::domain::money::Money;
use crate::domain::period::days_after;

/// Fills the commission.
pub(super) fn commission(sources: &Sources<'_>) -> Result<MediationCommissionView, FillError> {
    let mediation = terms(sources)?;
    Ok(MediationCommissionView {
        header: sources.header(),
        sender: sources.sender()?,
        commissioner: sources.commissioner(),
        unit: sources.engagement.unit.clone(),
        representative: sources.representative().map(titled),
        public_buyer: sources.is_public(),
        mediator_kind: code::mediator(mediation.mediator),
        parties_count: count(mediation.parties.len()),
        prior_contacts: sources.prior_contacts(),
        venue: sources.venue(),
        info_within_days: None,
        separate_within_days: None,
        agreement_within_days: None,
        followup_days: mediation.followup_days.clone(),
        phases: phases(mediation)
            .map(|phase| sources.phase(&phase))
            .collect(),
        total: total(mediation).map(|total| sources.net_price(total)),
        price: sources.price(&[]),
        cancellation: sources.cancellation(),
        notes_days: Some(sources.practice.retention.mediation_days),
        privacy_notice: sources.practice.privacy_notice.clone(),
        court: None,
        signatures: sources.commission_signatures(),
    })
}

/// Fills the frame of the agreement. It stays with the parties; the employer signs only for its own undertakings.
pub(super) fn agreement(sources: &Sources<'_>) -> Result<MediationAgreementView, FillError> {
    let mediation = terms(sources)?;
    Ok(MediationAgreementView {
        header: sources.header(),
        sender: sources.sender()?,
        commissioner: sources.commissioner(),
        parties: mediation
            .parties
            .iter()
            .map(|party| party.code.clone())
            .collect(),
        terms: mediation
            .terms
            .iter()
            .map(|term| sources.term(term))
            .collect(),
        within_days: None,
        followups: sources.followups(mediation),
        employer: sources.employer_signature(mediation),
    })
}

/// Returns a mediation's own terms.
fn terms<'a>(sources: &Sources<'a>) -> Result<&'a Mediation, FillError> {
    let engagement = sources.engagement;
    let terms = engagement.mediation.as_ref();
    terms.ok_or(FillError::Missing { what: "mediation" })
}

fn count(number: usize) -> Option<u32> {
    u32::try_from(number).ok().filter(|number| *number > 0)
}

/// A phase with how many times it is held and what one time costs.
struct Phase {
    code: PhaseCode,
    times: Option<u32>,
    price: Option<Money>,
}

/// Lists the phases in their order; a follow-up without a price is one the parties hold by themselves.
fn phases(mediation: &Mediation) -> impl Iterator<Item = Phase> {
    let prices = mediation.prices;
    let (parties, followups) = (
        count(mediation.parties.len()),
        count(mediation.followup_days.len()),
    );
    let phases = [
        (PhaseCode::Info, Some(1), prices.info),
        (PhaseCode::Separate, parties, prices.separate),
        (PhaseCode::Joint, Some(1), prices.joint),
        (PhaseCode::FollowUp, followups, prices.followup),
    ];
    let phases = phases.map(|(code, times, price)| Phase { code, times, price });
    phases
        .into_iter()
        .filter(|phase| phase.times.is_some() || phase.price.is_some())
}

/// Adds up every phase; `None` while the price or the number of one is open.
fn total(mediation: &Mediation) -> Option<Money> {
    phases(mediation).try_fold(Money::ZERO, |sum, phase| {
        sum.checked_add(phase.price?.checked_times(phase.times?)?)
    })
}

impl Sources<'_> {
    fn phase(&self, phase: &Phase) -> PhaseView {
        PhaseView {
            phase: phase.code,
            hours: None,
            count: phase.times,
            price: phase.price.map(|price| self.net_price(price)),
            is_free: phase.price == Some(Money::ZERO),
        }
    }

    /// Writes the frame of a term: by when it is done. Its words are written by the parties.
    fn term(&self, term: &Term) -> TermView {
        TermView {
            due: term.due.map(|day| self.date(day)),
        }
    }

    /// Writes the follow-ups, with their days once the agreement has been reached.
    fn followups(&self, mediation: &Mediation) -> Vec<FollowUpView> {
        let events = self.engagement.events.iter();
        let agreed = events.filter(|event| event.event_type == EventType::Agreed);
        let agreed = agreed.map(|event| event.date).max();
        let followup = |days: &u32| FollowUpView {
            date: agreed.map(|day| self.date(days_after(day, *days))),
            mediator_present: None,
        };
        mediation.followup_days.iter().map(followup).collect()
    }
}
