//! VAT, journeys, milestones, and the terms of each day.

use super::super::{Agreed, Alert, Billed, Former, Reason};
use super::{alone, clients, driven, group, held, only_reason, price, sums, within};
use crate::domain::client::ClientType;
use crate::domain::contract::{InvoicingCycle, Parties};
use crate::domain::engagement::{Form, Kind};
use crate::domain::event::EventType;
use crate::domain::invoice::Item;
use crate::domain::mediation::PhasePrices;
use crate::domain::session::{SessionStatus, SessionType};
use crate::domain::vat::{TreatmentCode, VatTreatment};
use crate::practice::testing::{Build, day, euros};

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
        .terms(|c| price(c, |p| p.amount = euros(300)))
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
    let billing = alone(build.terms(|c| price(c, |p| p.valid_until = Some(day("2026-11-04")))));

    let alerts: Vec<_> = billing.warnings.iter().map(|w| w.alert).collect();
    assert_eq!(alerts, [Alert::Unrecorded, Alert::PriceExpired]);
    assert_eq!(billing.drafts.len(), 1);
}
