//! A proposed series of meetings: a table with what is passed over and what speaks against it, and the same as data.

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::domain::period::Period;
use crate::domain::session::Mode;
use crate::output::say::{clock, day, named, weekday};
use crate::practice::planning::{Obstacle, Plan, Row, Slot, Warning};
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// Draws the proposal.
#[must_use]
pub fn table(words: &Words, plan: &Plan) -> Table {
    let mut table = Table::new([
        say!(words, "plan-id"),
        say!(words, "plan-day"),
        say!(words, "plan-time"),
        say!(words, "plan-minutes"),
        say!(words, "plan-type"),
        say!(words, "plan-notes"),
    ])
    .whole(0)
    .right(3);
    for row in &plan.rows {
        match row {
            Row::Slot(slot) => table.add(slot_cells(words, slot)),
            Row::Skipped(date, why) => table.add(skipped_cells(words, *date, *why)),
        }
    }
    table
}

/// Writes the cells of a meeting.
fn slot_cells(words: &Words, slot: &Slot) -> [String; 6] {
    let mode = slot.mode.map(|mode| named(words, "mode", mode.code()));
    let notes = mode
        .into_iter()
        .chain(slot.venue.clone())
        .chain(slot.warnings.iter().map(|warning| told(words, warning)));
    let kind = named(words, "session", slot.session_type.code());
    [
        slot.id.to_string(),
        weekday(words, slot.start.date()),
        clock(words, slot.start),
        slot.minutes.to_string(),
        slot.party
            .as_ref()
            .map_or(kind.clone(), |party| format!("{kind} {party}")),
        notes.collect::<Vec<_>>().join("; "),
    ]
}

/// Writes the cells of a day that is passed over.
fn skipped_cells(words: &Words, date: NaiveDate, why: Obstacle) -> [String; 6] {
    let empty = String::new;
    let why = say!(words, "plan-skipped", why = obstacle(words, why));
    [
        "–".to_owned(),
        weekday(words, date),
        empty(),
        empty(),
        empty(),
        why,
    ]
}

/// Says why a day is passed over.
#[must_use]
pub fn obstacle(words: &Words, why: Obstacle) -> String {
    let span = |period: Period| {
        format!(
            "{}–{}",
            day(words, period.first()),
            day(words, period.last())
        )
    };
    match why {
        Obstacle::Holiday(holiday) => named(words, "holiday", holiday.code()),
        Obstacle::Break(period) => say!(words, "plan-break", span = span(period)),
        Obstacle::Closed(period) => say!(words, "plan-closed", span = span(period)),
        Obstacle::Paused(until) => say!(words, "plan-paused", date = day(words, until)),
        Obstacle::BeforeTerm(start) => say!(words, "plan-before-term", date = day(words, start)),
    }
}

/// Says what speaks against a meeting or the series.
#[must_use]
pub fn told(words: &Words, warning: &Warning) -> String {
    match warning {
        Warning::Overlap {
            engagement,
            session,
            start,
            ..
        } => say!(
            words,
            "plan-overlap",
            id = engagement.as_str(),
            session = session.as_str(),
            time = clock(words, *start)
        ),
        Warning::Journey {
            engagement,
            session,
            start,
            between,
            needed,
            ..
        } => say!(
            words,
            "plan-journey",
            id = engagement.as_str(),
            session = session.as_str(),
            time = clock(words, *start),
            between = *between,
            needed = *needed
        ),
        Warning::Doubled => say!(words, "plan-doubled"),
        Warning::Past => say!(words, "plan-past"),
        Warning::Interval { weeks, min, max } => {
            let agreed = if min == max {
                min.to_string()
            } else {
                format!("{min}–{max}")
            };
            say!(words, "plan-interval", weeks = *weeks, agreed = agreed)
        }
        Warning::TooMany { total, agreed } => {
            say!(words, "plan-too-many", total = *total, agreed = *agreed)
        }
        Warning::CutShort { fit, wanted, last } => {
            let last = day(words, *last);
            say!(
                words,
                "plan-cut-short",
                fit = *fit,
                wanted = *wanted,
                last = last
            )
        }
    }
}

/// Writes the proposal as data.
#[must_use]
pub fn json(engagement: &str, plan: &Plan, written: bool) -> Value {
    let skipped = plan.rows.iter().filter_map(|row| match row {
        Row::Skipped(date, why) => Some(skipped_json(*date, *why)),
        Row::Slot(_) => None,
    });
    json!({
        "engagement": engagement,
        "written": written,
        "sessions": plan.slots().map(slot_json).collect::<Vec<_>>(),
        "skipped": skipped.collect::<Vec<_>>(),
        "warnings": plan.warnings.iter().map(warning_json).collect::<Vec<_>>(),
    })
}

/// Writes a meeting as data.
fn slot_json(slot: &Slot) -> Value {
    json!({
        "id": slot.id.as_str(),
        "start": slot.start.format("%Y-%m-%dT%H:%M:%S").to_string(),
        "minutes": slot.minutes,
        "type": slot.session_type.code(),
        "mode": slot.mode.map(Mode::code),
        "party": slot.party,
        "venue": slot.venue,
        "warnings": slot.warnings.iter().map(warning_json).collect::<Vec<_>>(),
    })
}

/// Writes a day that is passed over as data.
fn skipped_json(date: NaiveDate, why: Obstacle) -> Value {
    let mut out = json!({ "date": date.to_string(), "reason": why.code() });
    match why {
        Obstacle::Holiday(holiday) => out["holiday"] = holiday.code().into(),
        Obstacle::Break(period) | Obstacle::Closed(period) => {
            out["first"] = period.first().to_string().into();
            out["last"] = period.last().to_string().into();
        }
        Obstacle::Paused(until) => out["until"] = until.to_string().into(),
        Obstacle::BeforeTerm(start) => out["from"] = start.to_string().into(),
    }
    out
}

/// Writes what speaks against something as data.
#[must_use]
pub fn warning_json(warning: &Warning) -> Value {
    let code = warning.code();
    match warning {
        Warning::Overlap {
            who,
            engagement,
            session,
            start,
        } => json!({
            "code": code, "supervisor": who.as_str(), "engagement": engagement.as_str(),
            "session": session.as_str(), "start": start.format("%Y-%m-%dT%H:%M:%S").to_string(),
        }),
        Warning::Journey {
            who,
            engagement,
            session,
            start,
            between,
            needed,
        } => json!({
            "code": code, "supervisor": who.as_str(), "engagement": engagement.as_str(),
            "session": session.as_str(), "start": start.format("%Y-%m-%dT%H:%M:%S").to_string(),
            "minutes_between": between, "minutes_needed": needed,
        }),
        Warning::Doubled | Warning::Past => json!({ "code": code }),
        Warning::Interval { weeks, min, max } => {
            json!({ "code": code, "weeks": weeks, "min": min, "max": max })
        }
        Warning::TooMany { total, agreed } => {
            json!({ "code": code, "total": total, "agreed": agreed })
        }
        Warning::CutShort { fit, wanted, last } => {
            json!({ "code": code, "fit": fit, "wanted": wanted, "last": last.to_string() })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{json, obstacle, table};
    use crate::domain::holiday::Holiday;
    use crate::domain::session::SessionType;
    use crate::practice::planning::{Obstacle, Plan, Row, Slot, Warning};
    use crate::ui::text::{Lang, Words};

    fn plan() -> Plan {
        let slot = Slot {
            id: "s07".parse().unwrap(),
            start: "2026-12-17T13:00:00".parse().unwrap(),
            minutes: 90,
            session_type: SessionType::Separate,
            mode: None,
            party: Some("P1".to_owned()),
            venue: None,
            warnings: vec![Warning::Past],
        };
        let eve = Obstacle::Holiday(Holiday::ChristmasEve);
        Plan {
            rows: vec![
                Row::Slot(slot),
                Row::Skipped("2026-12-24".parse().unwrap(), eve),
            ],
            warnings: vec![Warning::TooMany {
                total: 4,
                agreed: 3,
            }],
        }
    }

    #[test]
    fn a_day_passed_over_stands_in_the_table_with_its_reason() {
        let piped = table(&Words::new(Lang::Fi), &plan()).piped();
        let lines: Vec<&str> = piped.lines().collect();

        assert!(lines[0].starts_with("s07\tto 17.12.2026\t13.00\t90\terillistapaaminen P1\t"));
        assert_eq!(lines[1], "–\tto 24.12.2026\t\t\t\tohitettu: jouluaatto");
    }

    #[test]
    fn data_name_meetings_days_and_warnings() {
        let data = json("k26-01", &plan(), false);

        assert_eq!(data["sessions"][0]["start"], "2026-12-17T13:00:00");
        assert_eq!(data["sessions"][0]["warnings"][0]["code"], "past");
        assert_eq!(data["skipped"][0]["holiday"], "christmas_eve");
        assert_eq!(data["warnings"][0]["agreed"], 3);
        assert_eq!(data["written"], false);
    }

    #[test]
    fn every_holiday_has_its_name_in_both_languages() {
        for lang in Lang::ALL {
            for holiday in Holiday::ALL {
                let told = obstacle(&Words::new(lang), Obstacle::Holiday(*holiday));
                assert_ne!(told, holiday.code(), "{lang}");
            }
        }
    }
}
