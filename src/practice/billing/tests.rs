//! What is billed and what is left out, case by case; the sums of whole months stand with the example practice.

use std::collections::BTreeMap;

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::{Agreed, Alert, Billed, Billing, Former, Reason, Request, Span, bill};
use crate::domain::client::{Client, ClientType, Reference};
use crate::domain::contract::{ContractForm, InvoicingCycle, Parties, Travel};
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::EventType;
use crate::domain::id::ClientId;
use crate::domain::invoice::{Item, Subject};
use crate::domain::mediation::PhasePrices;
use crate::domain::money::Money;
use crate::domain::session::{Mode, SessionStatus, SessionType};
use crate::domain::vat::{TreatmentCode, VatTreatment};
use crate::practice::testing::{Build, client, day, euros, id, practice};

/// Payers of the tests.
fn clients(client_type: ClientType) -> BTreeMap<ClientId, Client> {
    let ids = ["kunta", "yksi", "kaksi", "kolme"];
    let make = |name: &str| Client {
        id: id(name),
        ..client(client_type)
    };
    ids.iter().map(|name| (id(name), make(name))).collect()
}

/// Bills November 2026 on its last day.
fn billed(engagements: &[Engagement], billed: &Billed) -> Billing {
    let all = engagements.iter().map(Agreed::unchanged);
    within(
        all,
        billed,
        Some("2026-11-01"),
        &clients(ClientType::Company),
    )
}

fn within<'a>(
    engagements: impl IntoIterator<Item = Agreed<'a>>,
    billed: &Billed,
    from: Option<&str>,
    clients: &BTreeMap<ClientId, Client>,
) -> Billing {
    let practice = practice();
    let request = Request {
        practice: &practice,
        clients,
        billed,
        span: Span {
            from: from.map(day),
            to: day("2026-11-30"),
        },
        date: day("2026-11-30"),
    };
    bill(&request, engagements)
}

fn alone(build: Build) -> Billing {
    billed(&[build.done()], &Billed::default())
}

/// A signed contract of a group at 280.00.
fn group() -> Build {
    Build::complete(Kind::Supervision, Form::Group).signed("2026-09-01", Parties::TwoParty)
}

/// The group with one session held in November.
fn held() -> Build {
    group().held(SessionType::Regular, &["2026-11-05"])
}

fn sums(billing: &Billing) -> Vec<(i64, i64, i64)> {
    let totals = billing.drafts.iter().map(|draft| draft.contents.totals());
    totals
        .map(|t| (t.net.cents(), t.vat.cents(), t.total.cents()))
        .collect()
}

fn reasons(billing: &Billing) -> Vec<(Reason, Option<&str>)> {
    let skipped = billing.skipped.iter();
    skipped
        .map(|s| (s.why.reason, s.why.key.as_deref()))
        .collect()
}

/// Says why the only engagement is left out.
fn only_reason(build: Build) -> Reason {
    let billing = alone(build);
    assert_eq!(billing.drafts, []);
    assert_eq!(billing.skipped.len(), 1);
    billing.skipped.first().unwrap().why.reason
}

#[test]
fn sessions_of_one_price_are_one_line_and_sessions_of_other_months_none() {
    let dates = ["2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"];
    let billing = alone(group().held(SessionType::Regular, &dates));

    assert_eq!(sums(&billing), [(56_000, 14_280, 70_280)]);
    let lines = billing.drafts.first().unwrap().contents.lines();
    assert_eq!(lines.len(), 1);
    let line = lines.first().unwrap();
    assert_eq!(line.quantity, 2);
    assert_eq!(line.days, [day("2026-11-01"), day("2026-11-30")]);
    assert_eq!(billing.skipped, []);
}

#[test]
fn what_earlier_months_left_is_billed_when_it_is_asked_for() {
    let engagement = group()
        .held(SessionType::Regular, &["2026-09-10", "2026-11-05"])
        .done();
    let all = within(
        [Agreed::unchanged(&engagement)],
        &Billed::default(),
        None,
        &clients(ClientType::Company),
    );

    assert_eq!(sums(&all), [(56_000, 14_280, 70_280)]);
}

#[test]
fn each_session_that_is_not_charged_says_why() {
    use SessionStatus as S;
    use SessionType as T;
    let on = |kind, status| only_reason(group().session("2026-11-05", kind, status));
    let trial = |billable| {
        let build = group().terms(|c| {
            c.trial = c.trial.map(|mut t| {
                t.billable = billable;
                t
            })
        });
        only_reason(build.session("2026-11-05", T::Trial, S::Held))
    };

    assert_eq!(only_reason(group()), Reason::NothingHeld);
    assert_eq!(on(T::Mapping, S::Held), Reason::MappingFree);
    assert_eq!(on(T::Regular, S::Planned), Reason::Planned);
    assert_eq!(on(T::Regular, S::Moved), Reason::NotChargeable);
    assert_eq!(
        on(T::Regular, S::CancelledBySupervisor),
        Reason::NotChargeable
    );
    assert_eq!(trial(Some(false)), Reason::TrialFree);
    assert_eq!(trial(None), Reason::CannotReckon);
}

#[test]
fn nothing_is_billed_without_a_signature_but_a_paid_trial_or_what_was_agreed_orally() {
    let unsigned = || Build::complete(Kind::Supervision, Form::Group);
    let date = ["2026-11-05"];
    let regular = || unsigned().held(SessionType::Regular, &date);

    assert_eq!(only_reason(regular()), Reason::Unsigned);
    let oral = regular().terms(|contract| contract.form = Some(ContractForm::Oral));
    assert_eq!(sums(&alone(oral)).len(), 1);
    let trial = unsigned()
        .terms(|c| {
            c.trial = c.trial.map(|mut t| {
                t.billable = Some(true);
                t
            })
        })
        .held(SessionType::Trial, &date);
    assert_eq!(sums(&alone(trial)).len(), 1);
}

#[test]
fn a_signature_given_after_the_date_of_the_invoice_does_not_count() {
    let late = Build::complete(Kind::Supervision, Form::Group)
        .signed("2026-12-01", Parties::ThreeParty)
        .held(SessionType::Regular, &["2026-11-05"]);

    assert_eq!(only_reason(late), Reason::Unsigned);
}

#[test]
fn what_cannot_be_reckoned_names_the_key_and_the_rest_is_billed() {
    let build = held().session("2026-11-12", SessionType::Regular, SessionStatus::Cancelled);
    let billing = alone(build.terms(|contract| contract.cancellation = None));

    assert_eq!(sums(&billing), [(28_000, 7_140, 35_140)]);
    let expected = (Reason::CannotReckon, Some("contract.cancellation"));
    assert_eq!(reasons(&billing), [expected]);
}

#[test]
fn terms_that_are_not_settled_are_named_by_their_keys() {
    let key = |build: Build| {
        let billing = alone(build);
        let skipped = billing.skipped.first().unwrap();
        (
            skipped.why.reason,
            skipped.why.key.clone().unwrap_or_default(),
        )
    };
    let reckon = |key: &str| (Reason::CannotReckon, key.to_owned());

    assert_eq!(key(held().with(|e| e.vat = None)), reckon("vat.treatment"));
    assert_eq!(
        key(held().terms(|c| c.price = None)),
        reckon("contract.price")
    );
    assert_eq!(
        key(held().payer("yksi", "1/2", None, None)),
        reckon("payer.share")
    );
    assert_eq!(
        key(held().with(|e| e.payers.clear())),
        (Reason::NoPayer, "payer".to_owned())
    );
}

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

#[test]
fn the_rate_is_that_of_the_day_of_the_service() {
    let dates = ["2024-08-31", "2024-09-01"];
    let engagement = Build::complete(Kind::Supervision, Form::Group)
        .signed("2024-01-01", Parties::ThreeParty)
        .held(SessionType::Regular, &dates)
        .done();
    let billing = within(
        [Agreed::unchanged(&engagement)],
        &Billed::default(),
        None,
        &clients(ClientType::Company),
    );

    let contents = &billing.drafts.first().unwrap().contents;
    let groups = contents.groups().iter();
    let groups: Vec<_> = groups.map(|g| (g.rate, g.vat.cents())).collect();
    assert_eq!(groups, [(2_400, 6_720), (2_550, 7_140)]);
    assert_eq!(contents.lines().len(), 2);
}

#[test]
fn treatments_without_vat_have_a_group_at_no_rate() {
    for code in [
        TreatmentCode::SmallBusiness,
        TreatmentCode::ExemptPatientCare,
        TreatmentCode::ExemptOther,
        TreatmentCode::ReverseCharge,
    ] {
        let vat = VatTreatment::new(code, Some("syy".to_owned())).unwrap();
        let billing = alone(held().with(|e| e.vat = Some(vat)));

        assert_eq!(sums(&billing), [(28_000, 0, 28_000)], "{code}");
    }
}

/// The group that is driven to.
fn driven() -> Build {
    let travel = Travel {
        per_km: Money::from_cents(55).unwrap(),
        return_km: 46,
    };
    let build = group().terms(|contract| contract.travel = Some(travel));
    build
        .with(|e| e.mode = Some(Mode::OnSite))
        .held(SessionType::Regular, &["2026-11-05", "2026-11-26"])
}

#[test]
fn a_journey_without_kilometres_on_record_is_as_long_as_agreed() {
    let billing = alone(driven());

    assert_eq!(sums(&billing), [(61_060, 15_570, 76_630)]);
    let lines = billing.drafts.first().unwrap().contents.lines();
    let journeys = lines.iter().find(|l| l.item == Item::Kilometres).unwrap();
    assert_eq!(journeys.quantity, 92);
}

#[test]
fn a_shared_journey_loses_no_cent() {
    let shared = driven().with(|e| e.payers.clear());
    let shared = ["yksi", "kaksi", "kolme"]
        .into_iter()
        .fold(shared, |build, who| build.payer(who, "1/3", None, None));
    let billing = alone(shared);

    let net: Vec<i64> = sums(&billing).iter().map(|(net, ..)| *net).collect();
    // Twice 280.00 and 25.30, split by session: the odd cents go to the one named first.
    assert_eq!(net, [20_356, 20_352, 20_352]);
}

#[test]
fn a_mediation_is_billed_when_it_is_agreed_or_closed_and_a_follow_up_when_held() {
    let prices = PhasePrices {
        info: Some(euros(350)),
        separate: Some(euros(275)),
        joint: Some(euros(1_600)),
        followup: Some(euros(600)),
    };
    let mediation = || {
        Build::complete(Kind::Mediation, Form::Team)
            .with(|e| {
                e.contract.invoicing_cycle = Some(InvoicingCycle::Milestone);
                e.mediation.as_mut().unwrap().prices = prices;
            })
            .sign("2026-09-24", crate::domain::party::Role::Supervisor, None)
            .sign("2026-09-24", crate::domain::party::Role::Employer, None)
            .held(SessionType::Info, &["2026-10-01"])
            .held(SessionType::Separate, &["2026-10-05", "2026-10-06"])
    };
    let agreed = || mediation().event("2026-11-03", EventType::Agreed);

    assert_eq!(only_reason(mediation()), Reason::MilestoneAhead);
    assert_eq!(sums(&alone(agreed())), [(90_000, 22_950, 112_950)]);
    let closed = mediation().event("2026-11-22", EventType::Closed);
    assert_eq!(sums(&alone(closed)), [(90_000, 22_950, 112_950)]);
    let earlier = mediation().event("2026-10-22", EventType::Closed);
    assert_eq!(only_reason(earlier), Reason::NothingHeld);
    let followed = earlier_agreement(mediation()).held(SessionType::Followup, &["2026-11-20"]);
    assert_eq!(sums(&alone(followed)), [(60_000, 15_300, 75_300)]);
}

/// A mediation that was agreed in October.
fn earlier_agreement(build: Build) -> Build {
    build.event("2026-10-20", EventType::Agreed)
}

#[test]
fn each_session_is_billed_under_the_terms_of_its_day() {
    let now = group()
        .held(SessionType::Regular, &["2026-11-05", "2026-11-20"])
        .terms(|c| {
            c.price = c.price.map(|mut p| {
                p.amount = euros(300);
                p
            })
        })
        .done();
    let then = group()
        .held(SessionType::Regular, &["2026-11-05", "2026-11-20"])
        .done();
    let agreed = Agreed {
        now: &now,
        former: vec![Former {
            before: day("2026-11-15"),
            engagement: then,
        }],
    };
    let clients = clients(ClientType::Company);
    let billing = within([agreed], &Billed::default(), None, &clients);

    assert_eq!(sums(&billing), [(58_000, 14_790, 72_790)]);
}

#[test]
fn what_was_not_recorded_and_a_price_that_had_run_out_are_told() {
    let build = held().session("2026-11-19", SessionType::Regular, SessionStatus::Planned);
    let billing = alone(build.terms(|c| {
        c.price = c.price.map(|mut p| {
            p.valid_until = Some(day("2026-11-04"));
            p
        })
    }));

    let alerts: Vec<_> = billing.warnings.iter().map(|w| w.alert).collect();
    assert_eq!(alerts, [Alert::Unrecorded, Alert::PriceExpired]);
    assert_eq!(billing.drafts.len(), 1);
}

/// Engagements of some payers with sessions of any outcome and price, some under one order.
fn engagements() -> impl Strategy<Value = Vec<Engagement>> {
    let status = proptest::sample::select(vec![
        SessionStatus::Held,
        SessionStatus::Planned,
        SessionStatus::NoShow,
        SessionStatus::Moved,
    ]);
    let session = (1_u32..29, status, 0_i64..100_000);
    let sessions = proptest::collection::vec(session, 0..5);
    let one = (sessions, 0_usize..3, proptest::bool::ANY);
    proptest::collection::vec(one, 1..6).prop_map(|all| {
        let numbered = all.into_iter().enumerate();
        numbered
            .map(|(at, (sessions, shares, ordered))| made(at, sessions, shares, ordered))
            .collect()
    })
}

/// Makes one of them.
fn made(
    at: usize,
    sessions: Vec<(u32, SessionStatus, i64)>,
    shares: usize,
    ordered: bool,
) -> Engagement {
    let payers: [&[(&str, &str)]; 3] = [
        &[("kunta", "1")],
        &[("yksi", "1/3"), ("kaksi", "1/3"), ("kolme", "1/3")],
        &[("kaksi", "4/7"), ("yksi", "3/7")],
    ];
    let build = driven().with(|e| {
        e.id = id(&format!("e-{at}"));
        e.payers.clear();
        e.sessions.clear();
    });
    let payers = payers.get(shares).unwrap().iter();
    let build = payers.fold(build, |build, (who, share)| {
        build.payer(who, share, None, None)
    });
    let build = build.with(|e| {
        for payer in e.payers.iter_mut().filter(|_| ordered) {
            payer.order_number = Some("KL-1".to_owned());
        }
    });
    let add = |build: Build, (day, status, cents): (u32, SessionStatus, i64)| {
        let date = format!("2026-11-{day:02}");
        let build = build.session(&date, SessionType::Regular, status);
        build.last_session(|s| s.price = Money::from_cents(cents).ok())
    };
    sessions.into_iter().fold(build, add).done()
}

proptest! {
    #[test]
    fn the_parts_of_all_payers_make_up_what_the_sessions_cost(all in engagements()) {
        let practice = practice();
        let clients = clients(ClientType::Company);
        let book = crate::practice::contract::Book::new(&practice, clients.values());
        let cost = |engagement: &Engagement| -> i64 {
            let sessions = engagement.sessions.iter();
            let done = sessions.filter(|s| {
                matches!(s.status, SessionStatus::Held | SessionStatus::NoShow)
            });
            let charges = done.map(|s| crate::practice::charging::charge(&book, engagement, s));
            charges.filter_map(|c| c.sums).map(|sums| sums.net.cents()).sum()
        };
        let billing = billed(&all, &Billed::default());

        let told: i64 = sums(&billing).iter().map(|(net, ..)| net).sum();
        prop_assert_eq!(told, all.iter().map(cost).sum::<i64>());
    }

    #[test]
    fn nothing_is_billed_twice(all in engagements()) {
        let first = billed(&all, &Billed::default());
        let mut known = Billed::default();
        for draft in &first.drafts {
            known.add_draft(draft, "20260001");
        }

        prop_assert!(billed(&all, &known).drafts.is_empty());
    }

    #[test]
    fn what_was_cut_off_is_billed_by_the_next_run(all in engagements(), cut in 0_usize..10) {
        let whole = billed(&all, &Billed::default());
        let mut known = Billed::default();
        for draft in whole.drafts.iter().take(cut) {
            known.add_draft(draft, "20260001");
        }
        let rest = billed(&all, &known);

        let left: Vec<_> = whole.drafts.iter().skip(cut).cloned().collect();
        prop_assert_eq!(rest.drafts, left);
    }

    #[test]
    fn the_order_of_engagements_makes_no_difference(all in engagements()) {
        let mut turned = all.clone();
        turned.reverse();

        let none = Billed::default();
        prop_assert_eq!(billed(&all, &none), billed(&turned, &none));
    }

    #[test]
    fn every_engagement_has_a_draft_or_a_reason(all in engagements()) {
        let billing = billed(&all, &Billed::default());

        for engagement in &all {
            let skipped = billing.skipped.iter().any(|s| s.engagement == engagement.id);
            let drafted = billing.drafts.iter().any(|d| d.engagements().contains(&&engagement.id));
            prop_assert!(skipped || drafted, "{}", engagement.id);
        }
    }
}
