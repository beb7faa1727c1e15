//! The commission for process consultation. Its buyer is always an organisation.

use super::party::titled;
use super::{FillError, Sources, code};
use crate::document::view::ConsultingCommissionView;

/// Fills the commission.
pub(super) fn commission(sources: &Sources<'_>) -> Result<ConsultingCommissionView, FillError> {
    let (engagement, terms) = (sources.engagement, &sources.engagement.contract);
    let evaluation = terms.evaluation.as_ref();
    Ok(ConsultingCommissionView {
        header: sources.header(),
        sender: sources.sender()?,
        commissioner: sources.commissioner(),
        unit: engagement.unit.clone(),
        representative: sources.representative().map(titled),
        public_buyer: sources.is_public(),
        participants: engagement.group.size,
        goals: sources.visible_goals(),
        duration: sources.duration(),
        scheduling: sources.scheduling(),
        methods: sources.methods(&terms.methods),
        venue: sources.venue(),
        report: terms.feedback_policy.map(code::report),
        evaluation_months: evaluation.and_then(|evaluation| evaluation.interval_months),
        price: sources.price(sources.contract_line().as_slice()),
        cancellation: sources.cancellation(),
        interruption: sources.interruption(),
        dissatisfaction: sources.dissatisfaction(),
        privacy: sources.privacy(),
        prior_contacts: sources.prior_contacts(),
        signatures: sources.commission_signatures(),
    })
}
