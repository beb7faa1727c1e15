//! What an invoice says: who pays for which lines, VAT by rate, and the sums. A value that cannot contradict itself.
//!
//! Every sum is made from what is printed: lines add up to groups, groups to totals. Holds services, days and counts, and
//! nothing of what was talked about or who was there. Knows no number: that is taken when it is issued.

use chrono::NaiveDate;

use super::contract::Notice;
use super::form::{Form, Setting};
use super::id::{ClientId, EngagementId};
use super::language::Language;
use super::money::Money;
use super::price::Service;
use super::share::Share;
use super::vat::VatTreatment;

/// What an invoice belongs to: the payer's order where there is one, the engagement otherwise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The payer's order number.
    Order(String),
    /// The engagement.
    Engagement(EngagementId),
}

/// What everything on one invoice has in common: whatever differs here goes on invoices of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Who pays.
    pub payer: ClientId,
    /// The order or engagement.
    pub subject: Subject,
    /// The payer's cost centre.
    pub cost_centre: Option<String>,
    /// The contract's number in the payer's register.
    pub contract_number: Option<String>,
    /// The payer's own reference.
    pub your_ref: Option<String>,
    /// The language.
    pub language: Language,
    /// How VAT is treated.
    pub vat: VatTreatment,
    /// Whether prices include VAT, as a private person's do.
    pub gross: bool,
    /// Days to pay, where they are settled.
    pub term_days: Option<u32>,
}

/// Why a session that was not held is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Called {
    /// Notice came later than this; without one, before the start at all.
    Late(Option<Notice>),
    /// No notice came.
    NoShow,
    /// An excuse was accepted, and the clause charges something all the same.
    Excused,
}

/// What a line charges for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// Sessions of one service.
    Session {
        /// What was done.
        service: Service,
        /// Who was supervised together.
        form: Option<Form>,
        /// Managers alone or in a group.
        setting: Option<Setting>,
        /// Agreed length in minutes.
        minutes: u32,
        /// Why it is charged although it was not held, and in what percent of the price.
        called: Option<(Called, u32)>,
    },
    /// Journeys, by the kilometre.
    Kilometres,
    /// Journeys of so many kilometres, by the journey.
    Journey(u32),
}

/// One line: so many of the same at the same price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is charged for.
    pub item: Item,
    /// The days, in their order.
    pub days: Vec<NaiveDate>,
    /// How many.
    pub quantity: u32,
    /// The price of one, this payer's part of it.
    pub unit_price: Money,
    /// The part that this payer pays.
    pub share: Share,
    /// The rate of VAT in basis points.
    pub rate: u32,
}

impl Line {
    /// Returns quantity times price; `None` beyond what money can be.
    #[must_use]
    pub fn amount(&self) -> Option<Money> {
        self.unit_price.checked_times(self.quantity)
    }

    /// Says whether something can be added to this line instead of a line of its own.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        self.item == other.item
            && self.unit_price == other.unit_price
            && self.share == other.share
            && self.rate == other.rate
    }
}

/// What is charged at one rate of VAT.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VatGroup {
    /// The rate in basis points.
    pub rate: u32,
    /// Without VAT.
    pub net: Money,
    /// The VAT, rounded once for the group.
    pub vat: Money,
}

/// The sums of an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Totals {
    /// Without VAT.
    pub net: Money,
    /// The VAT.
    pub vat: Money,
    /// What is to be paid.
    pub total: Money,
}

impl Totals {
    /// Nothing.
    pub const ZERO: Self = Self {
        net: Money::ZERO,
        vat: Money::ZERO,
        total: Money::ZERO,
    };

    /// Adds others; `None` beyond what money can be.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Some(Self {
            net: self.net.checked_add(other.net)?,
            vat: self.vat.checked_add(other.vat)?,
            total: self.total.checked_add(other.total)?,
        })
    }
}

/// What an invoice says, with sums that follow from its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    key: Key,
    lines: Vec<Line>,
    groups: Vec<VatGroup>,
    totals: Totals,
}

impl Contents {
    /// Adds lines up; `None` when a sum is beyond what money can be.
    ///
    /// VAT is reckoned once for each rate, on the sum: added to net prices, taken out of prices that include it.
    #[must_use]
    pub fn new(key: Key, lines: Vec<Line>) -> Option<Self> {
        let groups = groups(&lines, key.gross)?;
        let totals = groups.iter().try_fold(Totals::ZERO, |sums, group| {
            sums.checked_add(Totals {
                net: group.net,
                vat: group.vat,
                total: group.net.checked_add(group.vat)?,
            })
        })?;
        Some(Self {
            key,
            lines,
            groups,
            totals,
        })
    }

    /// Returns what everything on it has in common.
    #[must_use]
    pub const fn key(&self) -> &Key {
        &self.key
    }

    /// Returns the lines.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Returns VAT by rate, the lowest rate first.
    #[must_use]
    pub fn groups(&self) -> &[VatGroup] {
        &self.groups
    }

    /// Returns the sums.
    #[must_use]
    pub const fn totals(&self) -> Totals {
        self.totals
    }
}

/// Adds lines up by rate.
fn groups(lines: &[Line], gross: bool) -> Option<Vec<VatGroup>> {
    let mut sums = std::collections::BTreeMap::<u32, Money>::new();
    for line in lines {
        let sum = sums.entry(line.rate).or_default();
        *sum = sum.checked_add(line.amount()?)?;
    }
    let group = |(rate, sum): (u32, Money)| {
        let (net, vat) = match gross {
            true => sum.without_vat(rate),
            false => (sum, sum.basis_points(rate)),
        };
        VatGroup { rate, net, vat }
    };
    Some(sums.into_iter().map(group).collect())
}

#[cfg(test)]
mod tests;
