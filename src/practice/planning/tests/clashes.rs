//! Two meetings at once, and journeys that cannot be made.

use super::{among, started, wish};
use crate::domain::contract::Travel;
use crate::domain::engagement::Engagement;
use crate::domain::money::Money;
use crate::domain::session::{Mode, Session, SessionStatus, SessionType};
use crate::practice::planning::Warning;
use crate::practice::testing::{Build, id, practice};

/// Builds another engagement of Aino's with one planned meeting.
fn other(start: &str, minutes: u32) -> Build {
    started()
        .with(|engagement| {
            engagement.id = id("k26-02");
            engagement.supervisor = Some(id("aino"));
        })
        .session("2026-11-26", SessionType::Regular, SessionStatus::Planned)
        .last_session(|session| {
            session.start = start.parse().unwrap();
            session.minutes = minutes;
        })
}

/// Plans Aino's meeting of 26 November at 13.00 for 90 minutes beside the other engagement.
fn warned(ours: Build, other: Build) -> Vec<Warning> {
    let ours = ours
        .with(|engagement| engagement.supervisor = Some(id("aino")))
        .done();
    let all: [Engagement; 2] = [ours, other.done()];
    let plan = among(&practice(), &all, &wish("2026-11-26", 1)).unwrap();
    plan.slots().next().unwrap().warnings.clone()
}

/// Gives an engagement a place and a return distance.
fn at(built: Build, place: &'static str, return_km: u32) -> Build {
    built.terms(|contract| {
        contract.venue.as_mut().unwrap().name = place.to_owned();
        contract.travel = Some(Travel {
            per_km: Money::from_cents(55).unwrap(),
            return_km,
        });
    })
}

#[test]
fn a_meeting_at_the_same_time_is_warned_of() {
    for (start, minutes, overlaps) in [
        ("2026-11-26T12:00:00", 60, false),
        ("2026-11-26T12:00:00", 61, true),
        ("2026-11-26T13:30:00", 15, true),
        ("2026-11-26T14:29:00", 60, true),
        ("2026-11-26T14:30:00", 60, false),
    ] {
        let warnings = warned(started(), other(start, minutes));
        let found = warnings
            .iter()
            .any(|w| matches!(w, Warning::Overlap { .. }));
        assert_eq!(found, overlaps, "{start} {minutes}: {warnings:?}");
    }
}

#[test]
fn the_other_meeting_is_named() {
    let warnings = warned(started(), other("2026-11-26T13:00:00", 60));

    let overlap = Warning::Overlap {
        who: id("aino"),
        engagement: id("k26-02"),
        session: id("s01"),
        start: "2026-11-26T13:00:00".parse().unwrap(),
    };
    assert_eq!(warnings, [overlap]);
}

#[test]
fn only_planned_and_held_meetings_of_the_same_people_count() {
    let at_one = || other("2026-11-26T13:00:00", 60);
    let with_otto = |built: Build| {
        built.with(|engagement| {
            engagement.supervisor = Some(id("otto"));
        })
    };
    let second =
        |built: Build| built.with(|engagement| engagement.co_supervisor = Some(id("aino")));
    let become_of = |status| {
        let change = move |session: &mut Session| session.status = status;
        warned(started(), at_one().last_session(change)).len()
    };

    assert!(warned(started(), with_otto(at_one())).is_empty());
    assert_eq!(warned(started(), second(with_otto(at_one()))).len(), 1);
    assert_eq!(become_of(SessionStatus::Held), 1);
    assert_eq!(become_of(SessionStatus::Cancelled), 0);
    assert_eq!(become_of(SessionStatus::Moved), 0);
}

#[test]
fn a_meeting_of_the_same_engagement_counts_too() {
    let ours = started()
        .session("2026-11-26", SessionType::Regular, SessionStatus::Planned)
        .last_session(|session| session.start = "2026-11-26T13:30:00".parse().unwrap());

    let warnings = warned(ours, other("2026-11-27T13:00:00", 60));
    assert!(
        matches!(warnings[0], Warning::Overlap { .. }),
        "{warnings:?}"
    );
}

#[test]
fn a_journey_that_cannot_be_made_is_warned_of() {
    // 23 km and 30 km at 60 km/h, and a quarter of an hour: 68 minutes.
    for (start, short) in [
        ("2026-11-26T15:37:00", true),
        ("2026-11-26T15:38:00", false),
    ] {
        let warnings = warned(
            at(started(), "koulu", 46),
            at(other(start, 60), "terveysasema", 60),
        );
        match warnings.as_slice() {
            [
                Warning::Journey {
                    between, needed, ..
                },
            ] => {
                assert!(short);
                assert_eq!((*between, *needed), (67, 68));
            }
            other => assert!(!short && other.is_empty(), "{start}: {other:?}"),
        }
    }
}

#[test]
fn no_journey_lies_between_meetings_at_one_place_or_over_a_connection() {
    let after = || other("2026-11-26T14:35:00", 60);
    let remote = |built: Build| built.last_session(|session| session.mode = Some(Mode::Remote));

    assert_eq!(
        warned(at(started(), "koulu", 46), at(after(), "kirjasto", 0)).len(),
        1
    );
    assert!(warned(at(started(), "koulu", 46), at(after(), "Koulu ", 46)).is_empty());
    assert!(
        warned(
            at(started(), "koulu", 46),
            at(remote(after()), "kirjasto", 0)
        )
        .is_empty()
    );
    let elsewhere =
        |built: Build| built.last_session(|session| session.venue = Some("Kirjasto".to_owned()));
    assert_eq!(
        warned(
            at(started(), "koulu", 46),
            at(elsewhere(after()), "koulu", 46)
        )
        .len(),
        1
    );
}
