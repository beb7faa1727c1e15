//! What sessions cost by their cases: prices, journeys, VAT, shares, and what is not settled.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{Charge, Missing, PriceSource, Sums, charge};
use crate::domain::client::ClientType;
use crate::domain::contract::{AgreedPrice, Cancellation, Notice, Tier, Travel, Trial};
use crate::domain::engagement::{Form, Kind};
use crate::domain::id::ListId;
use crate::domain::mediation::PhasePrices;
use crate::domain::money::Money;
use crate::domain::price::Service;
use crate::domain::session::{Canceller, Mode, Session, SessionStatus, SessionType};
use crate::domain::vat::{TreatmentCode, VatTreatment};
use crate::practice::contract::Book;
use crate::practice::testing::{Build, client, euros, id, noon, practice};

/// Reckons the session that was added last, for a client of a type.
fn charged_for(build: Build, client_type: ClientType) -> Charge {
    let (practice, client) = (practice(), client(client_type));
    let engagement = build.done();
    let session = engagement.sessions.last().unwrap();
    charge(&Book::new(&practice, [&client]), &engagement, session)
}

fn charged(build: Build) -> Charge {
    charged_for(build, ClientType::Company)
}

/// A group of a company with one held session at 280.00, and a journey agreed.
fn group() -> Build {
    let build = Build::complete(Kind::Supervision, Form::Group).terms(|contract| {
        contract.travel = Some(Travel {
            per_km: Money::from_cents(55).unwrap(),
            return_km: 46,
        });
    });
    build
        .with(|engagement| engagement.mode = Some(Mode::OnSite))
        .session("2026-11-05", SessionType::Regular, SessionStatus::Held)
}

fn amount(charge: &Charge) -> Option<i64> {
    charge.amount.map(Money::cents)
}

fn sums(charge: &Charge) -> Option<(i64, i64, i64)> {
    charge
        .sums
        .map(|Sums { net, vat, total }| (net.cents(), vat.cents(), total.cents()))
}

fn source(charge: &Charge) -> Option<PriceSource> {
    charge.base.map(|base| base.source)
}

#[test]
fn a_held_session_costs_its_price_and_the_journey() {
    let charge = charged(group());

    assert_eq!(source(&charge), Some(PriceSource::Contract));
    assert_eq!(
        charge.journey.map(|j| (j.km, j.amount.cents())),
        Some((46, 2_530))
    );
    assert_eq!(sums(&charge), Some((30_530, 7_785, 38_315)));
    assert_eq!(charge.missing, []);
}

#[test]
fn kilometres_on_record_come_before_the_agreed_distance() {
    let driven = |km| charged(group().last_session(|s| s.km = Some(km))).journey;

    assert_eq!(driven(80).map(|j| (j.km, j.recorded)), Some((80, true)));
    assert_eq!(driven(0), None);
    assert_eq!(charged(group()).journey.map(|j| j.recorded), Some(false));
}

#[test]
fn nobody_drives_to_a_remote_session_and_a_hybrid_one_has_to_say() {
    let mode = |mode| charged(group().last_session(|s| s.mode = Some(mode))).journey;

    assert_eq!(mode(Mode::Remote), None);
    assert_eq!(mode(Mode::Hybrid), None);
    assert!(
        charged(group().last_session(|s| (s.mode, s.km) = (Some(Mode::Hybrid), Some(46))))
            .journey
            .is_some()
    );
}

#[test]
fn a_journey_for_nothing_is_charged_only_when_it_was_made() {
    let missed = |made| {
        charged(group().last_session(|s| {
            s.status = SessionStatus::NoShow;
            s.journey_made = made;
        }))
    };

    assert_eq!(missed(None).journey, None);
    assert_eq!(missed(Some(false)).journey, None);
    assert!(missed(Some(true)).journey.is_some());
    assert_eq!(amount(&missed(None)), Some(28_000));
}

/// The group's session, called off so many hours before.
fn called_off(build: Build, hours: i64) -> Build {
    build.last_session(|session| {
        session.status = SessionStatus::Cancelled;
        session.cancelled_by = Some(Canceller::Contact);
        session.notice = Some(session.start - chrono::TimeDelta::hours(hours));
        session.km = Some(46);
    })
}

#[test]
fn a_cancelled_session_costs_the_percent_and_no_journey() {
    let steps = |build: Build| {
        build.terms(|contract| {
            contract.cancellation = Some(Cancellation {
                tiers: vec![
                    Tier {
                        before: Notice::Hours(48),
                        percent: 0,
                    },
                    Tier {
                        before: Notice::Hours(0),
                        percent: 50,
                    },
                ],
                no_show_percent: Some(100),
                ..Cancellation::default()
            });
        })
    };

    let late = charged(called_off(steps(group()), 30));
    assert_eq!((amount(&late), late.journey), (Some(14_000), None));
    assert_eq!(amount(&charged(called_off(steps(group()), 48))), Some(0));
}

#[test]
fn what_the_clause_leaves_open_is_not_charged_but_told() {
    let build = group().terms(|contract| contract.cancellation = None);

    let charge = charged(called_off(build, 30));

    assert_eq!((amount(&charge), sums(&charge)), (None, None));
    assert_eq!(charge.base.map(|base| base.amount), Some(euros(280)));
    assert_eq!(charge.missing, [Missing::Clause]);
}

/// Sets a price of the session's own, with or without a reason.
fn own_price(cents: i64, reason: Option<&str>) -> impl Fn(&mut Session) {
    let reason: Option<ListId> = reason.map(id);
    move |session| {
        session.price = Money::from_cents(cents).ok();
        session.price_reason = reason.clone();
    }
}

#[test]
fn a_mapping_is_free_unless_a_charge_is_recorded_with_its_reason() {
    let mapping = |change: &dyn Fn(&mut Session)| {
        charged(group().last_session(|session| {
            session.session_type = SessionType::Mapping;
            change(session);
        }))
    };

    let free = mapping(&|_| {});
    assert_eq!(source(&free), Some(PriceSource::Mapping));
    assert_eq!((amount(&free), free.journey), (Some(0), None));
    assert_eq!(amount(&mapping(&own_price(9_000, None))), Some(0));
    assert_eq!(
        amount(&mapping(&own_price(9_000, Some("on-site-visit")))),
        Some(9_000)
    );
}

#[test]
fn a_mapping_costs_nothing_whatever_is_still_unsettled() {
    let bare = Build::new(Kind::Supervision).session(
        "2026-11-26",
        SessionType::Mapping,
        SessionStatus::Planned,
    );

    let charge = charged(bare);

    assert_eq!(sums(&charge), Some((0, 0, 0)));
    assert_eq!(charge.missing, []);
}

#[test]
fn a_trial_costs_what_the_contract_says_of_trials() {
    let trial = |billable, price: Option<i64>| {
        let build = group().terms(|contract| {
            contract.trial = Some(Trial {
                sessions: 1,
                billable,
                decide_within_days: Some(7),
            });
        });
        charged(build.last_session(|session| {
            session.session_type = SessionType::Trial;
            session.price = price.and_then(|cents| Money::from_cents(cents).ok());
        }))
    };

    assert_eq!(amount(&trial(Some(true), None)), Some(28_000));
    assert_eq!(amount(&trial(Some(true), Some(20_000))), Some(20_000));
    assert_eq!(amount(&trial(Some(false), None)), Some(0));
    assert_eq!(trial(Some(false), None).journey, None);
    assert_eq!(trial(None, None).missing, [Missing::TrialTerms]);
}

#[test]
fn a_mediation_is_priced_by_phase() {
    let phase = |kind| {
        let build = Build::complete(Kind::Mediation, Form::Group).with(|engagement| {
            engagement.mediation.as_mut().unwrap().prices = PhasePrices {
                info: Some(euros(350)),
                separate: Some(euros(275)),
                joint: Some(euros(1_600)),
                followup: None,
            };
        });
        charged(build.session("2026-11-05", kind, SessionStatus::Held))
    };

    assert_eq!(amount(&phase(SessionType::Info)), Some(35_000));
    assert_eq!(amount(&phase(SessionType::Separate)), Some(27_500));
    assert_eq!(amount(&phase(SessionType::Joint)), Some(160_000));
    assert_eq!(phase(SessionType::Followup).missing, [Missing::Price]);
}

#[test]
fn another_service_is_priced_from_the_list_of_the_day() {
    let opening = |day: &str| {
        let build = group().session(day, SessionType::Talk, SessionStatus::Held);
        charged(build.last_session(|session| {
            session.service = Some(Service::Opening);
            session.minutes = 30;
            session.mode = Some(Mode::Remote);
        }))
    };

    assert_eq!(source(&opening("2026-11-05")), Some(PriceSource::List));
    assert_eq!(amount(&opening("2026-11-05")), Some(40_000));
    assert_eq!(opening("2025-11-05").missing, [Missing::Price]);
}

#[test]
fn a_price_by_the_hour_follows_the_planned_length() {
    let long = |minutes| {
        let build = group().terms(|contract| {
            contract.price = Some(AgreedPrice {
                amount: euros(90),
                gross: false,
                unit_minutes: Some(45),
                valid_until: None,
                review: None,
            });
        });
        charged(build.last_session(|session| {
            session.minutes = minutes;
            session.minutes_held = Some(30);
        }))
    };

    assert_eq!(source(&long(45)), Some(PriceSource::Unit));
    assert_eq!(amount(&long(45)), Some(9_000));
    assert_eq!(amount(&long(60)), Some(12_000));
}

#[test]
fn a_private_person_pays_the_price_with_vat_in_it() {
    let build = Build::complete_for(Kind::Supervision, Form::Individual, ClientType::Consumer)
        .terms(|contract| {
            contract.price = Some(AgreedPrice {
                amount: euros(118),
                gross: true,
                unit_minutes: None,
                valid_until: None,
                review: None,
            });
        })
        .session("2026-11-09", SessionType::Regular, SessionStatus::Held);

    let charge = charged_for(build, ClientType::Consumer);

    assert_eq!(sums(&charge), Some((9_402, 2_398, 11_800)));
}

#[test]
fn without_an_agreed_price_the_payers_say_whether_vat_is_in_it() {
    let own = |client_type| {
        let build = group().terms(|contract| (contract.price, contract.travel) = (None, None));
        let build = build.last_session(own_price(25_000, None));
        sums(&charged_for(build, client_type))
    };

    assert_eq!(own(ClientType::Consumer), Some((19_920, 5_080, 25_000)));
    assert_eq!(own(ClientType::Company), Some((25_000, 6_375, 31_375)));
}

#[test]
fn a_private_person_is_told_the_journey_with_vat() {
    let build = group().terms(|contract| {
        contract.price = contract.price.map(|price| AgreedPrice {
            gross: true,
            ..price
        });
    });

    // 280.00 with VAT, and 25.30 on top of which comes 6.45.
    assert_eq!(sums(&charged(build)), Some((24_841, 6_334, 31_175)));
}

#[test]
fn vat_is_that_of_the_day_and_of_the_treatment() {
    let treated = |code| {
        let build = group().with(|engagement| {
            engagement.vat = VatTreatment::new(code, Some("syy".to_owned())).ok();
        });
        sums(&charged(build)).unwrap().1
    };
    let old = group().last_session(|session| session.start = noon("2024-08-31"));

    assert_eq!(treated(TreatmentCode::Standard), 7_785);
    assert_eq!(treated(TreatmentCode::ExemptPatientCare), 0);
    assert_eq!(treated(TreatmentCode::SmallBusiness), 0);
    assert_eq!(treated(TreatmentCode::ReverseCharge), 0);
    assert_eq!(charged(old).tax.map(|tax| tax.rate), Some(2_400));
}

#[test]
fn a_treatment_that_is_not_chosen_is_missed() {
    let charge = charged(group().with(|engagement| engagement.vat = None));

    assert_eq!(amount(&charge), Some(28_000));
    assert_eq!((sums(&charge), charge.missing), (None, vec![Missing::Vat]));
}

/// A session of the group split among three for a day.
fn thirds(date: &str) -> Charge {
    let build = group().with(|engagement| engagement.payers.clear());
    let build = ["yksi", "kaksi", "kolme"]
        .into_iter()
        .fold(build, |build, who| {
            build.payer(who, "1/3", None, Some("2026-10-31"))
        });
    let build = build.payer("yksi", "1/1", Some("2026-11-01"), None);
    charged(build.last_session(|session| {
        session.start = noon(date);
        session.mode = Some(Mode::Remote);
    }))
}

#[test]
fn the_odd_cent_goes_to_the_payer_named_first_and_each_has_its_own_vat() {
    let charge = thirds("2026-10-29");

    let parts: Vec<(i64, i64, i64)> = charge
        .portions
        .iter()
        .map(|part| part.sums.unwrap())
        .map(|sums| (sums.net.cents(), sums.vat.cents(), sums.total.cents()))
        .collect();
    assert_eq!(
        parts,
        [
            (9_334, 2_380, 11_714),
            (9_333, 2_380, 11_713),
            (9_333, 2_380, 11_713)
        ]
    );
}

#[test]
fn the_shares_of_the_day_count() {
    let clients = |date| -> Vec<String> {
        let portions = thirds(date).portions.into_iter();
        portions.map(|part| part.client.to_string()).collect()
    };

    assert_eq!(clients("2026-10-31"), ["yksi", "kaksi", "kolme"]);
    assert_eq!(clients("2026-11-01"), ["yksi"]);
}

#[test]
fn shares_that_make_no_whole_are_missed() {
    let build = group().payer("kunta", "1/2", None, None);

    let charge = charged(build);

    assert_eq!(charge.missing, [Missing::Shares]);
    assert!(charge.portions.is_empty());
    assert_eq!(amount(&charge), Some(28_000));
}

proptest! {
    #[test]
    fn a_session_never_costs_more_than_its_price(
        cents in 0_i64..1_000_000,
        hours in -10_i64..1_000,
        status in proptest::sample::select(SessionStatus::ALL),
    ) {
        let charge = charged(called_off(group(), hours).last_session(|session| {
            session.status = status;
            session.price = Money::from_cents(cents).ok();
        }));

        prop_assert!(amount(&charge).is_none_or(|amount| (0..=cents).contains(&amount)));
    }

    #[test]
    fn what_the_supervisor_cancels_costs_nothing(cents in 0_i64..1_000_000, hours in -10_i64..1_000) {
        let charge = charged(called_off(group(), hours).last_session(|session| {
            session.status = SessionStatus::CancelledBySupervisor;
            session.price = Money::from_cents(cents).ok();
        }));

        prop_assert_eq!(sums(&charge), Some((0, 0, 0)));
        prop_assert!(charge.judgement.is_owed());
    }

    #[test]
    fn the_parts_of_payers_make_the_whole(cents in 0_i64..1_000_000) {
        let build = group().with(|engagement| engagement.payers.clear());
        let build = ["1/7", "4/7", "2/7"].into_iter().fold(build, |build, share| {
            build.payer("kunta", share, None, None)
        });
        let charge = charged(build.last_session(|session| session.price = Money::from_cents(cents).ok()));

        let parts: Money = charge.portions.iter().map(|part| part.amount).sum();
        let travels: Money = charge.portions.iter().map(|part| part.travel).sum();
        prop_assert_eq!(Some(parts), charge.amount);
        prop_assert_eq!(Some(travels), charge.journey.map(|journey| journey.amount));
    }
}
