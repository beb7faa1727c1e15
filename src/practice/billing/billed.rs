//! What has been billed already, by payer: a session is billed once to each. Told by the caller, who knows the invoices.

use std::collections::BTreeMap;

use super::draft::Draft;
use crate::domain::engagement::Payer;
use crate::domain::id::{ClientId, EngagementId, SessionId};
use crate::domain::invoice::Subject;

/// A session on one payer's invoice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The session.
    pub session: SessionId,
    /// Who got the invoice.
    pub payer: ClientId,
    /// The order number that the invoice bears.
    pub order_number: Option<String>,
    /// The cost centre that the invoice bears.
    pub cost_centre: Option<String>,
    /// The invoice's number.
    pub number: String,
}

impl Standing {
    /// Says whether this is a payer's part: one who pays under two orders gets an invoice for each.
    fn is_for(&self, payer: &Payer, under_several: bool) -> bool {
        let same = self.order_number == payer.order_number && self.cost_centre == payer.cost_centre;
        self.payer == payer.client && (same || !under_several)
    }
}

/// Sessions on invoices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Billed(BTreeMap<EngagementId, Vec<Standing>>);

impl Billed {
    /// Adds a session that stands on an invoice.
    pub fn add(&mut self, engagement: EngagementId, standing: Standing) {
        self.0.entry(engagement).or_default().push(standing);
    }

    /// Adds every session of a draft that has become an invoice.
    pub fn add_draft(&mut self, draft: &Draft, number: &str) {
        let key = draft.contents.key();
        for billable in &draft.sessions {
            let standing = Standing {
                session: billable.session.clone(),
                payer: key.payer.clone(),
                order_number: match &key.subject {
                    Subject::Order(order) => Some(order.clone()),
                    Subject::Engagement(_) => None,
                },
                cost_centre: key.cost_centre.clone(),
                number: number.to_owned(),
            };
            self.add(billable.engagement.clone(), standing);
        }
    }

    /// Returns the number of the invoice on which a payer has got its part of a session.
    #[must_use]
    pub fn number(
        &self,
        engagement: &EngagementId,
        session: &SessionId,
        payer: &Payer,
        under_several: bool,
    ) -> Option<&str> {
        let mut standing = self.of(engagement, session);
        let standing = standing.find(|standing| standing.is_for(payer, under_several))?;
        Some(&standing.number)
    }

    /// Returns the number of the first invoice that a session stands on, whoever got it.
    #[must_use]
    pub fn first(&self, engagement: &EngagementId, session: &SessionId) -> Option<&str> {
        let standing = self.of(engagement, session).next()?;
        Some(&standing.number)
    }

    /// Lists where a session stands.
    fn of(
        &self,
        engagement: &EngagementId,
        session: &SessionId,
    ) -> impl Iterator<Item = &Standing> {
        let all = self.0.get(engagement).into_iter().flatten();
        all.filter(move |standing| standing.session == *session)
    }
}
