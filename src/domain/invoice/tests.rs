//! Sums of invoices: one rounding for each rate, and nothing lost between lines, groups and totals.

use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};

use super::{Contents, Item, Key, Line, Subject, VatGroup};
use crate::domain::language::Language;
use crate::domain::money::Money;
use crate::domain::price::Service;
use crate::domain::share::Share;
use crate::domain::vat::{TreatmentCode, VatTreatment};

fn key(gross: bool) -> Key {
    Key {
        payer: "kunta".parse().unwrap(),
        subject: Subject::Order("KL-1".to_owned()),
        cost_centre: None,
        contract_number: None,
        your_ref: None,
        language: Language::Fi,
        vat: VatTreatment::new(TreatmentCode::Standard, None).unwrap(),
        gross,
        term_days: Some(14),
    }
}

fn line(cents: i64, quantity: u32, rate: u32) -> Line {
    Line {
        item: Item::Session {
            service: Service::Supervision,
            form: None,
            setting: None,
            minutes: 90,
            called: None,
        },
        days: Vec::new(),
        quantity,
        unit_price: Money::from_cents(cents).unwrap(),
        share: Share::ALL,
        rate,
    }
}

fn sums(gross: bool, lines: Vec<Line>) -> (i64, i64, i64) {
    let totals = Contents::new(key(gross), lines).unwrap().totals();
    (totals.net.cents(), totals.vat.cents(), totals.total.cents())
}

#[test]
fn vat_is_rounded_once_on_the_sum_and_not_by_line() {
    let three = vec![line(1_010, 1, 2_550); 3];
    assert_eq!(sums(false, three), (3_030, 773, 3_803));

    let group = vec![line(28_000, 2, 2_550), line(55, 92, 2_550)];
    assert_eq!(sums(false, group), (61_060, 15_570, 76_630));
}

#[test]
fn half_a_cent_of_vat_rounds_away_from_zero() {
    let net = |cents| sums(false, vec![line(cents, 1, 2_550)]);

    assert_eq!(net(14_500), (14_500, 3_698, 18_198));
    assert_eq!(net(9_500), (9_500, 2_423, 11_923));
    assert_eq!(net(37_500), (37_500, 9_563, 47_063));
    assert_eq!(net(11_500), (11_500, 2_933, 14_433));
    assert_eq!(net(27_550), (27_550, 7_025, 34_575));
    assert_eq!(net(-29_000), (-29_000, -7_395, -36_395));
    assert_eq!(net(-9_500), (-9_500, -2_423, -11_923));
}

#[test]
fn a_private_person_pays_what_was_told_and_vat_is_taken_out_of_the_sum() {
    assert_eq!(
        sums(true, vec![line(11_800, 1, 2_550)]),
        (9_402, 2_398, 11_800)
    );
    // Twice 23.98 would be a cent more.
    assert_eq!(
        sums(true, vec![line(11_800, 2, 2_550)]),
        (18_805, 4_795, 23_600)
    );
}

#[test]
fn a_month_across_a_change_of_the_rate_has_a_group_for_each() {
    let lines = vec![line(10_000, 1, 2_550), line(10_000, 1, 2_400)];
    let contents = Contents::new(key(false), lines).unwrap();

    let groups = contents.groups().iter();
    let groups: Vec<_> = groups.map(|g| (g.rate, g.vat.cents())).collect();
    assert_eq!(groups, [(2_400, 2_400), (2_550, 2_550)]);
}

#[test]
fn what_is_no_money_any_more_is_no_invoice() {
    let huge = line(1_000_000_000_000, 2, 2_550);

    assert_eq!(Contents::new(key(false), vec![huge]), None);
}

fn lines() -> impl Strategy<Value = Vec<Line>> {
    let rate = proptest::sample::select(vec![0_u32, 1_350, 2_400, 2_550]);
    let one = (-5_000_000_i64..5_000_000, 1_u32..200, rate);
    let one = one.prop_map(|(cents, quantity, rate)| line(cents, quantity, rate));
    proptest::collection::vec(one, 0..20)
}

proptest! {
    #[test]
    fn lines_add_up_to_groups_and_groups_to_totals(lines in lines(), gross in any::<bool>()) {
        let contents = Contents::new(key(gross), lines.clone()).unwrap();
        let of = |pick: fn(&VatGroup) -> Money| contents.groups().iter().map(pick).sum::<Money>();
        let totals = contents.totals();

        prop_assert_eq!(of(|g| g.net), totals.net);
        prop_assert_eq!(of(|g| g.vat), totals.vat);
        prop_assert_eq!(totals.net.checked_add(totals.vat), Some(totals.total));
        let told = lines.iter().filter_map(Line::amount).sum::<Money>();
        prop_assert_eq!(told, if gross { totals.total } else { totals.net });
    }

    #[test]
    fn the_order_of_lines_changes_no_sum(lines in lines(), gross in any::<bool>()) {
        let mut turned = lines.clone();
        turned.reverse();

        let sums = |lines| Contents::new(key(gross), lines).unwrap().totals();
        prop_assert!(sums(lines) == sums(turned));
    }
}
