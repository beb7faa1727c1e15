//! Moves, cancellations and places as a calendar shows them.

use chrono::NaiveDateTime;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{Entry, Standing, entries, revised};
use crate::domain::client::ClientType;
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::event::EventType;
use crate::domain::session::{Mode, SessionStatus, SessionType};
use crate::practice::testing::{Build, client, day, id, noon};

/// Returns what the calendar of an organisation's engagement shows.
fn shown(engagement: &Engagement) -> Vec<Entry<'_>> {
    let company = client(ClientType::Company);
    entries(engagement, Some(&company), day("2026-11-21"))
}

/// Adds a meeting that was moved to noon of another day.
fn moved(built: Build, from: &str, to: &str) -> Build {
    built
        .session(from, SessionType::Regular, SessionStatus::Moved)
        .last_session(|session| session.moved_to = Some(noon(to)))
}

/// Adds a meeting that lies ahead.
fn planned(built: Build, date: &str) -> Build {
    built.session(date, SessionType::Regular, SessionStatus::Planned)
}

fn group() -> Build {
    Build::complete(Kind::Supervision, Form::Group)
}

#[test]
fn a_meeting_that_was_moved_twice_is_one_entry_under_its_first_id() {
    let built = moved(group(), "2026-11-05", "2026-11-12");
    let built = moved(built, "2026-11-12", "2026-11-26");
    let engagement = planned(built, "2026-11-26").done();

    let [entry] = shown(&engagement)[..] else {
        panic!("{:?}", shown(&engagement));
    };

    assert_eq!(entry.id.as_str(), "s01");
    assert_eq!(entry.start, noon("2026-11-26"));
    assert_eq!(entry.sequence, 2);
    assert_eq!(entry.standing, Standing::Confirmed);
}

#[test]
fn a_cancellation_counts_as_a_change_after_the_moves() {
    let built = moved(group(), "2026-11-05", "2026-11-12");
    let built = built.session("2026-11-12", SessionType::Regular, SessionStatus::Cancelled);
    let engagement = built.done();

    let [entry] = shown(&engagement)[..] else {
        panic!("{:?}", shown(&engagement));
    };

    assert_eq!(entry.sequence, 2);
    assert_eq!(entry.standing, Standing::Cancelled);
}

#[test]
fn a_move_without_its_new_entry_is_tentative_and_one_without_a_new_time_cancelled() {
    let built = moved(group(), "2026-11-05", "2026-11-12");
    let built = built.session("2026-11-19", SessionType::Regular, SessionStatus::Moved);
    let engagement = built.done();

    let entries = shown(&engagement);

    assert_eq!(entries[0].start, noon("2026-11-12"));
    assert_eq!(entries[0].standing, Standing::Tentative);
    assert_eq!(entries[1].start, noon("2026-11-19"));
    assert_eq!(entries[1].standing, Standing::Cancelled);
}

#[test]
fn two_meetings_moved_to_each_others_time_stay_two() {
    let built = moved(group(), "2026-11-05", "2026-11-12");
    let built = moved(built, "2026-11-12", "2026-11-05");
    let engagement = built.done();

    let entries = shown(&engagement);

    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0].id.as_str(), "s01");
    assert_eq!(entries[0].sequence, 2);
    assert_eq!(entries[0].start, noon("2026-11-05"));
}

#[test]
fn a_substitute_for_a_cancelled_meeting_is_an_entry_of_its_own() {
    let built = group().session("2026-11-05", SessionType::Regular, SessionStatus::Cancelled);
    let engagement = planned(built, "2026-11-19")
        .last_session(|session| session.replaces = Some(id("s01")))
        .done();

    assert_eq!(shown(&engagement).len(), 2);
}

#[test]
fn an_offered_talk_is_tentative_until_it_is_booked() {
    let offered = Build::complete(Kind::Talk, Form::Group)
        .event("2026-11-10", EventType::Offered)
        .with(|engagement| engagement.sessions[0].start = noon("2026-12-10"));
    let booked = offered.clone().event("2026-11-15", EventType::Booked);

    assert_eq!(shown(&offered.done())[0].standing, Standing::Tentative);
    assert_eq!(shown(&booked.done())[0].standing, Standing::Confirmed);
}

#[test]
fn a_place_is_told_where_it_is_nobodys_home_and_nobodys_conflict() {
    let today = day("2026-11-21");
    let at = |kind, client_type: ClientType, mode| {
        let built = planned(Build::complete(kind, Form::Group), "2026-11-26");
        let engagement = built.with(|e| e.mode = Some(mode)).done();
        let client = client(client_type);
        let last = entries(&engagement, Some(&client), today).pop().unwrap();
        last.place.map(str::to_owned)
    };

    let school = Some("Metsänreunan koulu".to_owned());
    assert_eq!(
        at(Kind::Supervision, ClientType::Municipality, Mode::OnSite),
        school
    );
    assert_eq!(
        at(Kind::Supervision, ClientType::Municipality, Mode::Remote),
        None
    );
    assert_eq!(
        at(Kind::Supervision, ClientType::Consumer, Mode::OnSite),
        None
    );
    assert_eq!(
        at(Kind::Supervision, ClientType::SoleTrader, Mode::OnSite),
        None
    );
    assert_eq!(at(Kind::Mediation, ClientType::Company, Mode::OnSite), None);
}

#[test]
fn the_record_was_revised_when_something_last_happened() {
    let moment = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").ok();
    let today = day("2026-11-21");
    let asked = Build::new(Kind::Supervision).event("2026-08-01", EventType::Enquiry);
    let held = asked.clone().held(SessionType::Regular, &["2026-11-05"]);
    let ahead = planned(held.clone(), "2026-11-26").event("2026-12-01", EventType::Ended);

    assert_eq!(revised(&Build::new(Kind::Supervision).done(), today), None);
    assert_eq!(revised(&asked.done(), today), moment("2026-08-01 00:00"));
    assert_eq!(revised(&held.done(), today), moment("2026-11-05 13:30"));
    assert_eq!(revised(&ahead.done(), today), moment("2026-11-05 13:30"));
}

proptest! {
    #[test]
    fn no_record_loses_or_doubles_a_meeting(moves in proptest::collection::vec((1_u32..28, 0_u32..28), 0..12)) {
        let mut built = group();
        for (from, to) in &moves {
            let from = format!("2026-11-{from:02}");
            built = match to {
                0 => planned(built, &from),
                to => moved(built, &from, &format!("2026-11-{to:02}")),
            };
        }
        let engagement = built.done();

        let entries = shown(&engagement);

        let moved = moves.iter().filter(|(_, to)| *to > 0).count();
        let counted: u32 = entries.iter().map(|entry| entry.sequence).sum();
        let mut ids: Vec<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
        ids.dedup();
        prop_assert_eq!(ids.len(), entries.len());
        prop_assert_eq!(usize::try_from(counted).unwrap(), moved);
        prop_assert!(entries.len() <= moves.len() && entries.len() + moved >= moves.len());
    }
}
