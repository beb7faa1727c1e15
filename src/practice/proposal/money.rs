//! Proposals for price, invoicing, VAT, travel and cancelled time.

use super::{Draft, Origin};
use crate::domain::client::ClientType;
use crate::domain::contract::{
    AgreedPrice, Cancellation, InvoicingCycle, Notice, NoticeChannel, PriceReview, Sickness,
    SicknessRule, Side, Tier,
};
use crate::domain::engagement::Kind;
use crate::domain::mediation::PhasePrices;
use crate::domain::money::Money;
use crate::domain::price::Service;
use crate::domain::vat::{TreatmentCode, VatTreatment};
use crate::practice::pricing::{Work, listed, phase};

/// The tax-free kilometre allowance of 2026 in cents, the usual price where the practice has none of its own.
const TAX_FREE_KILOMETRE: i64 = 55;
/// Two weeks, in hours: until then a talk or relaxation is called off free of charge.
const TWO_WEEKS: u32 = 14 * 24;
const SICKNESS: &str = "contract.cancellation.sickness_rule";

impl Draft<'_> {
    /// Proposes price, travel and invoicing.
    pub(super) fn money(&mut self) {
        self.price();
        self.travel();
        self.invoicing();
    }

    /// Proposes the list's price on the first day; none where the list has none.
    fn price(&mut self) {
        let work = Work {
            kind: self.wish.kind,
            form: self.wish.form,
            setting: self.wish.setting,
            talk: self.wish.talk,
            minutes: self.proposal.contract.minutes,
        };
        let gross = self.is_consumer();
        let Some(line) = listed(self.practice, work, gross, self.wish.start) else {
            return;
        };
        self.proposal.contract.price = Some(AgreedPrice {
            amount: line.amount,
            gross,
            unit_minutes: None,
            valid_until: None,
            review: self.wish.kind.is_process().then_some(PriceReview::Yearly),
        });
        self.note("contract.price", Origin::PriceList);
    }

    /// Proposes the practice's price of a kilometre, else the usual one.
    fn travel(&mut self) {
        let own = self.practice.defaults.travel.map(|travel| travel.per_km);
        let tax_free = Money::from_cents(TAX_FREE_KILOMETRE).ok();
        if let Some(per_km) = own.or(tax_free) {
            self.proposal.per_km = Some(self.pick("contract.travel.cents_per_km", own, per_km));
        }
    }

    /// Proposes cycle, days to pay and VAT.
    pub(super) fn invoicing(&mut self) {
        let cycle = match self.wish.kind {
            Kind::Mediation => InvoicingCycle::Milestone,
            _ => InvoicingCycle::Monthly,
        };
        let cycle = self.pick("contract.invoicing_cycle", None, cycle);
        self.proposal.contract.invoicing_cycle = Some(cycle);
        self.payment_term();
        self.vat();
    }

    /// Proposes the days to pay: the client's own, or else those of its type.
    fn payment_term(&mut self) {
        const KEY: &str = "contract.payment_term_days";
        let defaults = &self.practice.defaults;
        let own = self.client.and_then(|client| client.payment_term_days);
        let days = if let Some(days) = own {
            self.note(KEY, Origin::Client);
            days
        } else if self.client_type().is_some_and(ClientType::is_public) {
            self.pick(KEY, defaults.public_payment_term_days, 30)
        } else {
            self.pick(KEY, defaults.payment_term_days, 14)
        };
        self.proposal.contract.payment_term_days = Some(days);
    }

    /// Proposes the practice's treatment of VAT; the general rate for whoever is registered, else nothing.
    fn vat(&mut self) {
        let standard = VatTreatment::new(TreatmentCode::Standard, None).ok();
        let standard = standard.filter(|_| self.practice.vat_registered);
        let set = self.practice.defaults.vat.clone();
        if set.is_some() || standard.is_some() {
            let origin = if set.is_some() {
                Origin::Practice
            } else {
                Origin::Fallback
            };
            self.note("vat.treatment", origin);
        }
        self.proposal.vat = set.or(standard);
    }

    /// Proposes the prices of a mediation's phases and the days of its follow-ups.
    pub(super) fn phases(&mut self) {
        let mut price = |service, key| {
            let line = phase(self.practice, service, self.wish.start)?;
            self.proposal.origins.push((key, Origin::PriceList));
            Some(line.amount)
        };
        let phases = PhasePrices {
            info: price(Service::MediationInfo, "mediation.info_cents"),
            separate: price(Service::MediationSeparate, "mediation.separate_cents"),
            joint: price(Service::MediationJoint, "mediation.joint_cents"),
            followup: price(Service::MediationFollowup, "mediation.followup_cents"),
        };
        self.proposal.phases = phases;
        let set = self.practice.defaults.followup_days.clone();
        let set = Some(set).filter(|days| !days.is_empty());
        self.proposal.followup_days = self.pick("mediation.followup_days", set, vec![30, 90]);
        self.travel();
    }

    /// Proposes the clause on cancelled and unused time, with a new time after illness.
    pub(super) fn cancellation(&mut self) {
        let set = self.practice.defaults.cancellation.clone();
        let mut clause = self.clause(set, vec![hours(48, 0), hours(24, 50), hours(0, 100)]);
        let rebook = Sickness {
            rule: SicknessRule::Rebook,
            percent: 0,
            rebook_within_days: Some(21),
        };
        clause.sickness = Some(self.pick(SICKNESS, clause.sickness, rebook));
        self.proposal.contract.cancellation = Some(clause);
    }

    /// Proposes the clause of talks and relaxations; illness is left to the practice.
    pub(super) fn booking_cancellation(&mut self) {
        let set = self.practice.defaults.booking_cancellation.clone();
        let clause = self.clause(set, vec![hours(TWO_WEEKS, 0), hours(0, 50)]);
        if clause.sickness.is_some() {
            self.note(SICKNESS, Origin::Practice);
        }
        self.proposal.contract.cancellation = Some(clause);
    }

    /// Fills each part of a cancellation clause but illness that the practice leaves open.
    fn clause(&mut self, set: Option<Cancellation>, usual: Vec<Tier>) -> Cancellation {
        let set = set.unwrap_or_default();
        let tiers = Some(set.tiers).filter(|tiers| !tiers.is_empty());
        let channels = Some(set.channels).filter(|channels| !channels.is_empty());
        let to = "contract.cancellation.notice_to";
        let by = "contract.cancellation.channel";
        let no_show = "contract.cancellation.no_show_percent";
        let email = vec![NoticeChannel::Email, NoticeChannel::Phone];
        Cancellation {
            notice_to: Some(self.pick(to, set.notice_to, Side::Supervisor)),
            channels: self.pick(by, channels, email),
            tiers: self.pick("contract.cancellation.tiers", tiers, usual),
            no_show_percent: Some(self.pick(no_show, set.no_show_percent, 100)),
            sickness: set.sickness,
        }
    }
}

/// Makes a step of the cancellation clause.
const fn hours(before: u32, percent: u32) -> Tier {
    Tier {
        before: Notice::Hours(before),
        percent,
    }
}
