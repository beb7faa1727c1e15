//! What keeps a session from being billed at all: it is free, somebody has to settle something, or nobody has signed.

use chrono::NaiveDate;

use super::reason::{Reason, Why};
use crate::domain::contract::ContractForm;
use crate::domain::engagement::Engagement;
use crate::domain::money::Money;
use crate::domain::session::Session;
use crate::practice::charging::{Charge, PriceSource};
use crate::practice::signing::{Paper, signed_on};

/// Says whether a contract is signed on a day; an oral one and a booking need no signature.
pub(super) fn is_signed(engagement: &Engagement, date: NaiveDate) -> bool {
    let oral = engagement.contract.form == Some(ContractForm::Oral);
    let paper = Paper::contract(engagement.kind).filter(|_| !oral);
    paper.is_none_or(|paper| signed_on(engagement, paper, date).is_some())
}

/// Says why a session cannot be charged to anybody.
pub(super) fn withheld(engagement: &Engagement, session: &Session, charge: &Charge) -> Option<Why> {
    let source = charge.base.map(|base| base.source);
    match source {
        Some(PriceSource::Mapping) => return Some(Why::plain(Reason::MappingFree)),
        Some(PriceSource::FreeTrial) => return Some(Why::plain(Reason::TrialFree)),
        _ => {}
    }
    let nothing = charge.amount == Some(Money::ZERO) && charge.journey.is_none();
    if nothing {
        return Some(Why::plain(Reason::NotChargeable));
    }
    if engagement.payers.is_empty() {
        return Some(Why::key(Reason::NoPayer, "payer"));
    }
    let open = charge.amount.is_none() || !charge.missing.is_empty();
    open.then(|| Why::unreckoned(charge, session))
}
