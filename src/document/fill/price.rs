//! What is charged, with and without VAT. An organisation sees the price without VAT and beside it the price with
//! it; a private person sees the price with VAT only. Each printed figure is rounded once.

use chrono::NaiveDate;

use super::{Sources, code, word};
use crate::document::locale;
use crate::document::view::{
    InvoicingCycleCode, PriceLineView, PriceReviewCode, PriceUnitCode, PriceView, TravelView,
    VatView,
};
use crate::domain::engagement::Kind;
use crate::domain::money::Money;
use crate::domain::price::Service;
use crate::domain::session::Mode;
use crate::domain::vat::{TreatmentCode, general_rate};

/// An amount, and whether it includes VAT.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount {
    /// The amount.
    pub(super) money: Money,
    /// Whether VAT is in it.
    pub(super) gross: bool,
}

/// Something with a price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// What is bought.
    pub(super) service: String,
    /// What the price buys.
    pub(super) unit: PriceUnitCode,
    /// The price.
    pub(super) amount: Amount,
}

/// An amount as the reader sees it.
struct Shown {
    price: Money,
    with_vat: Option<Money>,
}

/// Names the priced service of a kind of work.
pub(super) const fn main_service(kind: Kind) -> Service {
    match kind {
        Kind::Supervision => Service::Supervision,
        Kind::Coaching => Service::Coaching,
        Kind::Consulting => Service::Consulting,
        Kind::Talk => Service::Talk,
        Kind::Relaxation => Service::Relaxation,
        Kind::Mediation => Service::MediationJoint,
    }
}

impl Sources<'_> {
    /// Says whether the commissioner is a private person.
    pub(super) fn is_consumer(&self) -> bool {
        self.client.client_type.is_consumer()
    }

    /// Says whether the commissioner is a public body.
    pub(super) fn is_public(&self) -> bool {
        self.client.client_type.is_public()
    }

    /// Returns the contract's price, where there is one.
    pub(super) fn agreed_amount(&self) -> Option<Amount> {
        let price = self.engagement.contract.price?;
        let (money, gross) = (price.amount, price.gross);
        Some(Amount { money, gross })
    }

    /// Returns the VAT rate in basis points, when VAT is charged: that of the first day of the work.
    fn rate(&self) -> Option<u32> {
        let vat = self.engagement.vat.as_ref()?;
        let first = self.engagement.sessions.first().map(|s| s.start.date());
        let day: NaiveDate = self
            .engagement
            .contract
            .start
            .or(first)
            .unwrap_or(self.today);
        (vat.code() == TreatmentCode::Standard).then(|| general_rate(day))
    }

    /// Works out which figures the reader sees.
    fn shown(&self, amount: Amount) -> Shown {
        let Some(rate) = self.rate() else {
            let (price, with_vat) = (amount.money, None);
            return Shown { price, with_vat };
        };
        let (net, gross) = if amount.gross {
            (amount.money.without_vat(rate).0, amount.money)
        } else {
            (amount.money, with_vat(amount.money, rate))
        };
        if self.is_consumer() {
            let (price, with_vat) = (gross, None);
            Shown { price, with_vat }
        } else {
            let (price, with_vat) = (net, Some(gross));
            Shown { price, with_vat }
        }
    }

    /// Writes a price without VAT as the reader sees it.
    pub(super) fn net_price(&self, money: Money) -> String {
        let gross = false;
        self.money(self.shown(Amount { money, gross }).price)
    }

    /// Writes one line of a price table.
    fn line(&self, line: &Line) -> PriceLineView {
        let shown = self.shown(line.amount);
        PriceLineView {
            service: line.service.clone(),
            unit: line.unit,
            price: self.money(shown.price),
            price_with_vat: shown.with_vat.map(|money| self.money(money)),
        }
    }

    /// Writes the contract's price as one line; none while it is open.
    pub(super) fn contract_line(&self) -> Option<Line> {
        let contract = &self.engagement.contract;
        let by_unit = contract.price?.unit_minutes;
        let service = main_service(self.engagement.kind);
        let minutes = contract.minutes.filter(|_| by_unit.is_none());
        let service = word::service(self.language, self.engagement, service, minutes);
        let unit = match by_unit {
            Some(_) => PriceUnitCode::Unit,
            None => PriceUnitCode::Session,
        };
        let amount = self.agreed_amount()?;
        Some(Line {
            service,
            unit,
            amount,
        })
    }

    /// Writes the whole clause on price and invoicing around some price lines.
    pub(super) fn price(&self, lines: &[Line]) -> PriceView {
        let contract = &self.engagement.contract;
        let price = contract.price;
        PriceView {
            lines: lines.iter().map(|line| self.line(line)).collect(),
            vat: self.vat(lines),
            travel: self.travel(),
            payers: self.payer_views(),
            payment_term_days: contract.payment_term_days,
            complaint_days: self.practice.complaint_days,
            invoicing_cycle: contract
                .invoicing_cycle
                .and_then(|cycle| InvoicingCycleCode::from_code(cycle.code())),
            late_interest: self
                .practice
                .late_interest
                .map(|points| self.basis_points(points)),
            review: price
                .and_then(|p| p.review)
                .and_then(|review| PriceReviewCode::from_code(review.code())),
            valid_until: price.and_then(|p| p.valid_until).map(|day| self.date(day)),
        }
    }

    fn vat(&self, lines: &[Line]) -> Option<VatView> {
        let vat = self.engagement.vat.as_ref()?;
        let reason = vat
            .reason()
            .map(|text| text.trim().trim_end_matches('.').to_owned());
        Some(VatView {
            treatment: code::vat(vat.code()),
            rate: self.rate().map(|rate| self.rate_text(rate, lines)),
            reason: reason.filter(|_| vat.code() != TreatmentCode::Standard),
        })
    }

    /// Writes the rate; a private person is told beside it how much of the price is VAT.
    fn rate_text(&self, rate: u32, lines: &[Line]) -> String {
        let percent = self.basis_points(rate);
        if !self.is_consumer() || lines.is_empty() {
            return percent;
        }
        let gross: Money = lines.iter().map(|l| self.shown(l.amount).price).sum();
        format!("{percent}, {}", self.money(gross.without_vat(rate).1))
    }

    /// Writes what journeys cost; nothing for remote work or where nothing was agreed.
    fn travel(&self) -> Option<TravelView> {
        let travel = self.engagement.contract.travel?;
        if self.engagement.mode == Some(Mode::Remote) {
            return None;
        }
        let km = travel.return_km;
        Some(TravelView {
            per_km: Some(self.net_price(travel.per_km)),
            distance: (km > 0).then(|| locale::distance(self.language, km.into())),
            ..TravelView::default()
        })
    }
}

/// Adds VAT to a price.
fn with_vat(net: Money, rate: u32) -> Money {
    net.checked_add(net.basis_points(rate)).unwrap_or(net)
}

#[cfg(test)]
mod tests {
    use super::{Money, with_vat};
    use proptest::prelude::{prop_assert_eq, proptest};

    fn cents(cents: i64) -> Money {
        Money::from_cents(cents).unwrap()
    }

    #[test]
    fn vat_is_added_and_taken_out_by_the_cent() {
        assert_eq!(with_vat(cents(28_000), 2_550), cents(35_140));
        assert_eq!(cents(11_800).without_vat(2_550).0, cents(9_402));
        assert_eq!(cents(25_000).without_vat(2_550).0, cents(19_920));
    }

    proptest! {
        #[test]
        fn taking_out_what_was_added_gives_the_price_back(net in 0_i64..100_000_000) {
            prop_assert_eq!(with_vat(cents(net), 2_550).without_vat(2_550).0, cents(net));
        }
    }
}
