//! Rules about those who pay: shares that make a whole on every day, and the references each payer demands.

use chrono::NaiveDate;

use super::case::Case;
use super::rule::Rule;
use crate::domain::engagement::Engagement;
use crate::domain::share::Share;

/// Checks who pays.
pub(super) fn check(case: &mut Case<'_>) {
    let none = case.engagement.payers.is_empty();
    case.when(none, Rule::PayerMissing, "payer");
    for (index, day) in broken_days(case.engagement, case.today) {
        case.tell(
            Rule::SharesWrong,
            format!("payer[{index}].share"),
            &[("date", &day)],
        );
    }
    references(case);
}

/// Returns the days from which on the shares make no whole, each with the payer whose share changes then.
fn broken_days(engagement: &Engagement, today: NaiveDate) -> Vec<(usize, NaiveDate)> {
    let first = first_day(engagement, today);
    let mut days = vec![(0, first)];
    for (index, payer) in engagement.payers.iter().enumerate() {
        let after = payer.until.and_then(|until| until.succ_opt());
        days.extend(payer.from.into_iter().chain(after).map(|day| (index, day)));
    }
    let last = engagement.contract.end.unwrap_or(NaiveDate::MAX);
    days.retain(|(_, day)| (*day >= first && *day <= last) || *day == first);
    days.sort_by_key(|(_, day)| *day);
    days.dedup_by_key(|(_, day)| *day);
    days.retain(|(_, day)| !is_whole(engagement, *day));
    days
}

/// Returns the first day that somebody may have to pay for: the term's, or that of an earlier session.
fn first_day(engagement: &Engagement, today: NaiveDate) -> NaiveDate {
    let sessions = engagement.sessions.iter().map(|s| s.start.date());
    let days = sessions.chain(engagement.contract.start);
    days.min().unwrap_or(today)
}

/// Says whether the shares of a day add up to one; nobody at all is another rule's business.
fn is_whole(engagement: &Engagement, day: NaiveDate) -> bool {
    let holding = engagement.payers.iter().filter(|p| p.holds_on(day));
    let shares: Vec<Share> = holding.map(|payer| payer.share).collect();
    engagement.payers.is_empty() || Share::add_up(&shares)
}

/// Checks that each payer gets the references without which it returns an invoice.
fn references(case: &mut Case<'_>) {
    let (book, engagement, today) = (case.book, case.engagement, case.today);
    for (index, payer) in engagement.payers.iter().enumerate() {
        let past = payer.until.is_some_and(|until| until < today);
        let Some(client) = book.client(&payer.client).filter(|_| !past) else {
            continue;
        };
        for reference in &client.required_references {
            if payer.reference(*reference).is_none() {
                case.tell(
                    Rule::ReferenceMissing,
                    format!("payer[{index}].{reference}"),
                    &[("client", &client.id), ("reference", reference)],
                );
            }
        }
    }
}
