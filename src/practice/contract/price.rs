//! Rules about the agreed price, its age, and the days to pay.

use chrono::NaiveDate;

use super::case::Case;
use super::rule::Rule;
use crate::domain::client::ClientType;
use crate::domain::contract::{AgreedPrice, PriceReview};
use crate::domain::event::EventType;
use crate::domain::period::months_after;
use crate::practice::pricing::{Work, listed};

const PRICE: &str = "contract.price";
/// Days to pay beyond which the law has a say.
const LONGEST_TERM: u32 = 30;
/// Months after which an agreed price is old.
const OLD: u32 = 12;

/// Checks that there is a price, and what it says.
pub(super) fn agreed(case: &mut Case<'_>) {
    let Some(price) = case.contract.price else {
        return missing(case);
    };
    differs(case, price);
    tax(case, price);
    age(case, price);
}

/// Notes a missing price with what the list would say; sessions may have prices of their own.
fn missing(case: &mut Case<'_>) {
    let sessions = &case.engagement.sessions;
    let own = !case.engagement.kind.is_process()
        && !sessions.is_empty()
        && sessions.iter().all(|session| session.price.is_some());
    if own {
        return;
    }
    let gross = payers(case).any(ClientType::is_consumer);
    let work = Work::of(case.engagement);
    match listed(case.book.practice, work, gross, priced_on(case)) {
        Some(line) => case.tell(Rule::PriceMissing, PRICE, &[("listed", &line.amount)]),
        None => case.tell(Rule::PriceMissing, PRICE, &[]),
    }
}

/// Returns the day of the price list that the agreed price was taken from.
fn priced_on(case: &Case<'_>) -> NaiveDate {
    case.contract.start.unwrap_or(case.today)
}

/// Returns the types of those who pay, or of the commissioner where nobody does yet.
fn payers<'a>(case: &Case<'a>) -> impl Iterator<Item = ClientType> + use<'a> {
    let (book, engagement) = (case.book, case.engagement);
    let commissioner = Some(&engagement.client).filter(|_| engagement.payers.is_empty());
    let payers = engagement.payers.iter().map(|payer| &payer.client);
    payers.chain(commissioner).filter_map(|id| book.type_of(id))
}

/// Compares the price with the list of the first day.
fn differs(case: &mut Case<'_>, price: AgreedPrice) {
    let day = priced_on(case);
    let line = listed(
        case.book.practice,
        Work::of(case.engagement),
        price.gross,
        day,
    );
    if let Some(line) = line.filter(|line| line.amount != price.amount) {
        case.tell(
            Rule::PriceDiffers,
            "contract.price.cents",
            &[("agreed", &price.amount), ("listed", &line.amount)],
        );
    }
}

/// Checks that private persons read a price with VAT and organisations one without.
fn tax(case: &mut Case<'_>, price: AgreedPrice) {
    const KEY: &str = "contract.price.gross";
    let consumer = payers(case).any(ClientType::is_consumer);
    let organisation = payers(case).any(|t| !t.is_consumer());
    case.when(consumer && !price.gross, Rule::ConsumerPriceNet, KEY);
    case.when(
        organisation && price.gross,
        Rule::OrganisationPriceGross,
        KEY,
    );
}

/// Checks that a running contract's price was looked at within a year.
fn age(case: &mut Case<'_>, price: AgreedPrice) {
    let over = |kind| {
        matches!(
            kind,
            EventType::Ended | EventType::Archived | EventType::Closed | EventType::Purged
        )
    };
    let ended = case.engagement.events.iter().any(|e| over(e.event_type));
    if ended || case.contract.end.is_some_and(|end| end < case.today) {
        return;
    }
    if let Some(last) = price.valid_until {
        if last < case.today {
            case.tell(
                Rule::PriceLapsed,
                "contract.price.valid_until",
                &[("date", &last)],
            );
        }
    } else if let Some(since) = priced_since(case)
        && price.review != Some(PriceReview::Fixed)
        && months_after(since, OLD) < case.today
    {
        case.tell(Rule::PriceOld, PRICE, &[("date", &since)]);
    }
}

/// Returns the day since which the price holds: the first day, or the last change of the price.
fn priced_since(case: &Case<'_>) -> Option<NaiveDate> {
    let changed = case.engagement.amendments.iter().filter(|amendment| {
        let mut changes = amendment.changes.iter();
        changes.any(|change| change.key.starts_with(PRICE))
    });
    let changed = changed.map(|amendment| amendment.effective).max();
    changed.or(case.contract.start)
}

/// Checks the days to pay and the cycle of invoices.
pub(super) fn payment(case: &mut Case<'_>) {
    const KEY: &str = "contract.payment_term_days";
    case.when(
        case.contract.invoicing_cycle.is_none(),
        Rule::CycleMissing,
        "contract.invoicing_cycle",
    );
    let Some(days) = case.contract.payment_term_days else {
        return case.tell(Rule::PaymentTermMissing, KEY, &[]);
    };
    if days <= LONGEST_TERM {
        return;
    }
    let business = |t: ClientType| !t.is_public() && !t.is_consumer();
    if payers(case).any(ClientType::is_public) {
        case.tell(Rule::PublicTermLong, KEY, &[("days", &days)]);
    } else if payers(case).any(business) {
        case.tell(Rule::BusinessTermLong, KEY, &[("days", &days)]);
    }
}
