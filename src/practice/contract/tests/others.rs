//! What is no contract of eleven items, and what stands beside one.

use super::{group, tells, told};
use crate::domain::contract::Parties;
use crate::domain::engagement::{Form, Kind};
use crate::domain::event::EventType;
use crate::practice::contract::{Book, Rule, check, conflicts, is_complete};
use crate::practice::testing::{Build, day, euros, id, practice};

#[test]
fn a_mediation_is_asked_for_what_its_commission_needs() {
    let empty = Build::new(Kind::Mediation).parties(&["P1", "P1"]);

    for (rule, key) in [
        (Rule::PartyTwice, "mediation.party[1].code"),
        (Rule::PhasePriceMissing, "mediation.joint_cents"),
        (Rule::FollowUpsMissing, "mediation.followup_days"),
        (Rule::PayerMissing, "payer"),
        (Rule::TiersMissing, "contract.cancellation.tiers"),
    ] {
        assert!(told(&empty, rule, key), "{rule}");
    }
    assert!(!tells(&empty, Rule::MinutesMissing));
    assert!(!tells(&empty, Rule::FeedbackMissing));
    assert!(tells(
        &Build::new(Kind::Mediation).parties(&["P1"]),
        Rule::MediationPartiesFew
    ));
}

#[test]
fn a_booking_needs_its_day_and_what_it_is_about() {
    let talk = Build::new(Kind::Talk);
    let relaxation = Build::new(Kind::Relaxation);

    assert!(told(&talk, Rule::TopicMissing, "talk.topic"));
    assert!(told(&talk, Rule::DateMissing, "session"));
    assert!(told(
        &relaxation,
        Rule::OccasionMissing,
        "relaxation.occasion"
    ));
    assert!(!tells(&relaxation, Rule::InterruptionMissing));
}

#[test]
fn sessions_with_prices_of_their_own_make_the_price_of_a_booking() {
    let priced = Build::complete(Kind::Relaxation, Form::Group)
        .terms(|c| c.price = None)
        .last_session(|session| session.price = Some(euros(320)));

    assert!(!tells(&priced, Rule::PriceMissing));
}

#[test]
fn a_mediator_who_supervises_in_the_unit_is_warned_of() {
    let practice = practice();
    let book = Book::new(&practice, []);
    let mediation = Build::new(Kind::Mediation)
        .with(|e| e.id = id("sovittelu"))
        .done();
    let supervision = |until: Option<&str>| {
        let built = Build::new(Kind::Supervision).signed("2026-09-01", Parties::ThreeParty);
        let end = |date| built.clone().event(date, EventType::Ended);
        until.map_or(built.clone(), end)
    };
    let clashes = |other: Build| {
        let other = other.done();
        conflicts(&book, &mediation, [&other], day("2026-11-21")).len()
    };

    assert_eq!(clashes(supervision(None)), 1);
    assert_eq!(clashes(supervision(Some("2026-10-01"))), 0);
    let otto = supervision(None).with(|e| e.supervisor = Some(id("otto")));
    assert_eq!(clashes(otto), 0);
}

#[test]
fn an_unknown_client_is_another_rooms_business() {
    let practice = practice();
    let engagement = group().done();
    let found = check(&Book::new(&practice, []), &engagement, day("2026-11-21"));

    assert!(is_complete(&found));
}
