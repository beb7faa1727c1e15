//! What holds of any practice: no cent is lost, nothing is billed twice, and no order matters.

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use super::super::Billed;
use super::{billed, clients, driven, sums};
use crate::domain::client::ClientType;
use crate::domain::engagement::Engagement;
use crate::domain::money::Money;
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::testing::{Build, id, practice};

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
