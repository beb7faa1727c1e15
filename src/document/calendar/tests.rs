//! Whole calendars, the nights of the clock, and that no text breaks a line.

use chrono::{DateTime, NaiveDateTime, Utc};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use super::{Event, Status, When, calendar, is_ours};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn stamp() -> DateTime<Utc> {
    at("2026-11-05 12:30").and_utc()
}

fn event(start: &str, minutes: u32) -> Event {
    Event {
        uid: "k26-03.s01@9990001-6.tyo".to_owned(),
        stamp: stamp(),
        sequence: 1,
        summary: "Tapaaminen k26-03".to_owned(),
        when: When::Time(at(start), minutes),
        status: Status::Confirmed,
        place: Some("Talo 1, sali".to_owned()),
    }
}

/// Returns the lines that begin with a word.
fn lines<'a>(calendar: &'a str, word: &str) -> Vec<&'a str> {
    let from = calendar.find("BEGIN:VEVENT").unwrap_or(0);
    let event = calendar[from..].split("\r\n");
    event.filter(|line| line.starts_with(word)).collect()
}

#[test]
fn a_calendar_of_one_meeting_is_this() {
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//tyo//calendar//EN
CALSCALE:GREGORIAN
BEGIN:VTIMEZONE
TZID:Europe/Helsinki
BEGIN:DAYLIGHT
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:k26-03.s01@9990001-6.tyo
DTSTAMP:20261105T123000Z
SEQUENCE:1
DTSTART;TZID=Europe/Helsinki:20261126T130000
DTEND;TZID=Europe/Helsinki:20261126T143000
SUMMARY:Tapaaminen k26-03
LOCATION:Talo 1\\, sali
STATUS:CONFIRMED
CLASS:PRIVATE
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
";
    let written = calendar(&[event("2026-11-26 13:00", 90)]);

    assert_eq!(written, expected.replace('\n', "\r\n"));
}

#[test]
fn a_whole_day_keeps_nobody_busy() {
    let due = Event {
        when: When::Day("2026-12-31".parse().unwrap()),
        ..event("2026-11-26 13:00", 90)
    };

    let written = calendar(&[due]);

    assert_eq!(
        lines(&written, "DT")[1..],
        ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"]
    );
    assert_eq!(lines(&written, "TRANSP"), ["TRANSP:TRANSPARENT"]);
}

#[test]
fn a_cancelled_meeting_says_so_and_frees_the_time() {
    let cancelled = Event {
        status: Status::Cancelled,
        ..event("2026-11-26 13:00", 90)
    };

    let written = calendar(&[cancelled]);

    assert_eq!(lines(&written, "STATUS"), ["STATUS:CANCELLED"]);
    assert_eq!(lines(&written, "TRANSP"), ["TRANSP:TRANSPARENT"]);
}

#[test]
fn a_meeting_over_the_autumn_night_keeps_its_length() {
    let over = calendar(&[event("2026-10-25 02:30", 180)]);
    let into = calendar(&[event("2026-10-25 03:30", 45)]);

    assert_eq!(
        lines(&over, "DTEND"),
        ["DTEND;TZID=Europe/Helsinki:20261025T043000"]
    );
    assert!(lines(&into, "DTEND").is_empty());
    assert_eq!(lines(&into, "DURATION"), ["DURATION:PT45M"]);
}

#[test]
fn a_meeting_over_the_spring_night_keeps_its_length_and_has_no_skipped_time() {
    let over = calendar(&[event("2026-03-29 02:30", 60)]);
    let skipped = calendar(&[event("2026-03-29 03:30", 60)]);

    assert_eq!(
        lines(&over, "DTEND"),
        ["DTEND;TZID=Europe/Helsinki:20260329T043000"]
    );
    assert_eq!(
        lines(&skipped, "DTSTART"),
        ["DTSTART;TZID=Europe/Helsinki:20260329T043000"]
    );
}

#[test]
fn only_a_calendar_of_ours_is_known_as_ours() {
    let ours = calendar(&[]);

    assert!(is_ours(ours.as_bytes()));
    assert!(!is_ours(ours.replace("//tyo//", "//other//").as_bytes()));
    assert!(!is_ours(b"rent 2026"));
    assert!(!is_ours(b""));
}

proptest! {
    #[test]
    fn every_line_is_short_and_ended_and_no_text_adds_one(words in ".{0,200}", place in ".{0,200}") {
        let summary = words.replace(|c: char| c.is_control(), "");
        let place = place.replace(|c: char| c.is_control(), "");
        let event = Event { summary: summary.clone(), place: Some(place), ..event("2026-11-26 13:00", 90) };

        let written = calendar(&[event]);

        prop_assert!(written.ends_with("\r\n"));
        prop_assert!(written.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = written.replace("\r\n ", "");
        prop_assert_eq!(unfolded.matches("\r\n").count(), 34);
        let told = unfolded.lines().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap().replace("\\\\", "\u{0}");
        prop_assert_eq!(told.replace("\\,", ",").replace("\\;", ";").replace('\u{0}', "\\"), summary);
    }
}
