//! Shares, prices, days to pay and VAT.

use super::{group, tells, told};
use crate::domain::client::{ClientType, Reference};
use crate::domain::event::{Amendment, Change, EventType};
use crate::domain::session::SessionType;
use crate::domain::vat::{TreatmentCode, VatTreatment};
use crate::practice::contract::{Book, Rule, Source, check};
use crate::practice::testing::{Build, client, day, euros, practice};

#[test]
fn shares_make_a_whole_on_every_day() {
    let shared = |shares: &[(&str, Option<&str>, Option<&str>)]| {
        let built = group().with(|e| e.payers.clear());
        let add = |built: Build, (share, from, until): &(&str, Option<&str>, Option<&str>)| {
            built.payer("kunta", share, *from, *until)
        };
        shares.iter().fold(built, add)
    };
    let october = Some("2026-10-31");
    let november = Some("2026-11-01");
    let leaving = [
        ("1/3", None, october),
        ("1/3", None, october),
        ("1/3", None, october),
        ("1/2", november, None),
        ("1/2", november, None),
    ];

    assert!(!tells(&shared(&leaving), Rule::SharesWrong));
    assert!(told(
        &shared(&leaving[..4]),
        Rule::SharesWrong,
        "payer[0].share"
    ));
    assert!(told(
        &shared(&[("1/2", None, None)]),
        Rule::SharesWrong,
        "payer[0].share"
    ));
    assert!(tells(
        &shared(&[("1", Some("2026-09-02"), None)]),
        Rule::SharesWrong
    ));
    assert!(!tells(
        &shared(&[("1", None, Some("2027-08-31"))]),
        Rule::SharesWrong
    ));
}

#[test]
fn shares_hold_for_trials_before_the_term_too() {
    let built = group()
        .with(|e| e.payers.clear())
        .payer("kunta", "1", Some("2026-09-01"), None)
        .held(SessionType::Trial, &["2026-08-20"]);

    assert!(tells(&built, Rule::SharesWrong));
}

#[test]
fn a_payer_is_warned_of_by_the_reference_it_demands() {
    let (practice, mut payer) = (practice(), client(ClientType::Municipality));
    payer.required_references = vec![Reference::OrderNumber, Reference::CostCentre];
    let engagement = group()
        .with(|e| e.payers[0].cost_centre = Some("4310".to_owned()))
        .done();
    let found = check(
        &Book::new(&practice, [&payer]),
        &engagement,
        day("2026-11-21"),
    );
    let missing: Vec<_> = found
        .iter()
        .filter(|f| f.rule == Rule::ReferenceMissing)
        .map(|f| f.key.as_str())
        .collect();

    assert_eq!(missing, ["payer[0].order_number"]);
}

#[test]
fn more_than_thirty_days_to_pay_is_a_matter_of_law() {
    let built = group().terms(|c| c.payment_term_days = Some(31));
    let rules = |client_type| -> Vec<Rule> {
        let found = built.findings_for(client_type);
        found.into_iter().map(|f| f.rule).collect()
    };

    assert!(rules(ClientType::Municipality).contains(&Rule::PublicTermLong));
    assert!(rules(ClientType::Company).contains(&Rule::BusinessTermLong));
    assert_eq!(Rule::PublicTermLong.source(), Source::PublicTerm);
    let thirty = group().terms(|c| c.payment_term_days = Some(30));
    let found = thirty.findings_for(ClientType::Municipality);
    assert!(found.iter().all(|f| f.rule != Rule::PublicTermLong));
}

#[test]
fn private_persons_read_gross_prices_and_organisations_net_ones() {
    let gross = group().terms(|c| {
        if let Some(price) = &mut c.price {
            price.gross = true;
        }
    });
    let rules = |built: &Build, client_type| -> Vec<Rule> {
        let found = built.findings_for(client_type);
        found.into_iter().map(|f| f.rule).collect()
    };

    assert!(rules(&group(), ClientType::Consumer).contains(&Rule::ConsumerPriceNet));
    assert!(rules(&gross, ClientType::Company).contains(&Rule::OrganisationPriceGross));
    assert!(!rules(&gross, ClientType::Consumer).contains(&Rule::ConsumerPriceNet));
}

#[test]
fn a_missing_price_is_told_with_the_lists_and_another_price_with_both() {
    let without = group().terms(|c| c.price = None);
    let found = without.findings_for(ClientType::Company);
    let missing = found.iter().find(|f| f.rule == Rule::PriceMissing).unwrap();
    assert_eq!(missing.fact("listed"), Some("280.00"));

    let other = group().terms(|c| {
        if let Some(price) = &mut c.price {
            price.amount = euros(285);
        }
    });
    let found = other.findings_for(ClientType::Company);
    let differs = found.iter().find(|f| f.rule == Rule::PriceDiffers).unwrap();
    assert_eq!(differs.fact("agreed"), Some("285.00"));
    assert_eq!(differs.fact("listed"), Some("280.00"));
}

#[test]
fn a_price_is_old_after_a_year_unless_it_was_changed_or_the_work_has_ended() {
    let old = || {
        group().terms(|c| {
            c.start = Some(day("2025-11-20"));
            c.end = Some(day("2027-11-19"));
        })
    };
    let changed = old().with(|e| {
        e.amendments.push(Amendment {
            date: day("2026-05-01"),
            effective: day("2026-06-01"),
            changes: vec![Change {
                key: "contract.price.cents".to_owned(),
                from: None,
                to: None,
            }],
        });
    });

    assert!(tells(&old(), Rule::PriceOld));
    assert!(!tells(&changed, Rule::PriceOld));
    assert!(!tells(
        &old().event("2026-10-20", EventType::Ended),
        Rule::PriceOld
    ));
    let lapsed = group().terms(|c| {
        if let Some(price) = &mut c.price {
            price.valid_until = Some(day("2026-10-31"));
        }
    });
    assert!(tells(&lapsed, Rule::PriceLapsed));
}

#[test]
fn vat_agrees_with_the_practice_and_the_buyer() {
    let treated = |code| {
        let vat = VatTreatment::new(code, Some("peruste".to_owned())).ok();
        group().with(|e| e.vat = vat)
    };

    assert!(tells(
        &treated(TreatmentCode::SmallBusiness),
        Rule::SmallBusinessRegistered
    ));
    assert!(told(
        &treated(TreatmentCode::ReverseCharge),
        Rule::ReverseChargeIdMissing,
        "payer[0].client"
    ));
    assert!(!tells(
        &treated(TreatmentCode::Standard),
        Rule::VatUnregistered
    ));
}
