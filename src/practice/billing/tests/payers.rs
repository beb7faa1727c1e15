//! Who gets which invoice: references, orders, and what stands on one already.

use super::super::{Agreed, Billed, Reason};
use super::{alone, billed, clients, group, held, reasons, sums, within};
use crate::domain::client::{ClientType, Reference};
use crate::domain::engagement::Engagement;
use crate::domain::invoice::Subject;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::testing::id;

#[test]
fn a_payer_that_demands_a_reference_gets_no_invoice_without_it() {
    let mut clients = clients(ClientType::Municipality);
    let kunta = clients.get_mut(&id("kunta")).unwrap();
    kunta.required_references = vec![Reference::OrderNumber, Reference::CostCentre];
    let ordered = |order: Option<&str>| {
        let engagement = held().with(|e| {
            for payer in &mut e.payers {
                payer.order_number = order.map(str::to_owned);
                payer.cost_centre = Some("4310".to_owned());
            }
        });
        let engagement = engagement.done();
        within(
            [Agreed::unchanged(&engagement)],
            &Billed::default(),
            None,
            &clients,
        )
    };

    let missing = ordered(None);
    assert_eq!(missing.drafts, []);
    let expected = (Reason::ReferenceMissing, Some("payer[0].order_number"));
    assert_eq!(reasons(&missing), [expected]);
    assert_eq!(ordered(Some("KL-1")).drafts.len(), 1);
}

/// Two engagements of one payer under these order numbers.
fn two(orders: [Option<&str>; 2]) -> [Engagement; 2] {
    let make = |name: &str, order: Option<&str>| {
        let build = held().with(|e| {
            e.id = id(name);
            for payer in &mut e.payers {
                payer.order_number = order.map(str::to_owned);
            }
        });
        build.done()
    };
    let [first, second] = orders;
    [make("a-1", first), make("b-2", second)]
}

#[test]
fn one_order_is_one_invoice_and_two_orders_are_two() {
    let drafts = |orders| billed(&two(orders), &Billed::default()).drafts;

    let one = drafts([Some("KL-1"), Some("KL-1")]);
    assert_eq!(one.len(), 1);
    let draft = one.first().unwrap();
    assert_eq!(draft.engagements(), [&id("a-1"), &id("b-2")]);
    assert_eq!(
        draft.contents.key().subject,
        Subject::Order("KL-1".to_owned())
    );
    assert_eq!(drafts([Some("KL-1"), Some("KL-2")]).len(), 2);
    // Without an order, each engagement has its own.
    assert_eq!(drafts([None, None]).len(), 2);
}

#[test]
fn what_is_billed_is_never_billed_again_and_names_its_invoice() {
    let engagements = [held().done()];
    let first = billed(&engagements, &Billed::default());
    let mut known = Billed::default();
    known.add_draft(first.drafts.first().unwrap(), "20260001");
    let again = billed(&engagements, &known);

    assert_eq!(again.drafts, []);
    assert_eq!(reasons(&again), [(Reason::AlreadyBilled, None)]);
    let number = again.skipped.first().unwrap().why.number.as_deref();
    assert_eq!(number, Some("20260001"));
}

#[test]
fn what_is_billed_ahead_says_so_while_it_is_planned() {
    let build = |status| group().session("2026-11-28", SessionType::Regular, status);
    let once = alone(build(SessionStatus::Held));
    let mut known = Billed::default();
    known.add_draft(once.drafts.first().unwrap(), "20260048");

    let planned = billed(&[build(SessionStatus::Planned).done()], &known);
    assert_eq!(reasons(&planned), [(Reason::PaidInAdvance, None)]);
    assert_eq!(planned.warnings, []);
}

#[test]
fn a_payer_under_two_orders_gets_the_part_that_is_left() {
    let halves = held().with(|e| e.payers.clear());
    let halves = halves
        .payer("kunta", "1/2", None, None)
        .payer("kunta", "1/2", None, None)
        .with(|e| {
            for (payer, order) in e.payers.iter_mut().zip(["KL-1", "KL-2"]) {
                payer.order_number = Some(order.to_owned());
            }
        });
    let engagements = [halves.done()];
    let both = billed(&engagements, &Billed::default());
    assert_eq!(sums(&both), [(14_000, 3_570, 17_570); 2]);

    let mut known = Billed::default();
    known.add_draft(both.drafts.first().unwrap(), "20260001");
    let rest = billed(&engagements, &known);
    assert_eq!(rest.drafts, both.drafts.get(1..).unwrap());
}
