//! Figures of the practice: meetings, hours and cancellations by group, as a table, bars and data.

pub mod certification;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::say::named;
use crate::domain::client::Client;
use crate::domain::engagement::{Form, Kind};
use crate::domain::id::{ClientId, EngagementId, SupervisorId};
use crate::practice::stats::{Countdown, Experience, Figures, Group, Grouping, Stats};
use crate::ui::chart::Chart;
use crate::ui::table::Table;
use crate::ui::text::{Lang, Words, say};

/// Everything that figures are told with.
#[derive(Debug)]
pub struct Report<'a> {
    /// What they are added up by.
    pub grouping: Grouping,
    /// The first day, where one was named.
    pub from: Option<NaiveDate>,
    /// The last day, where one was named.
    pub to: Option<NaiveDate>,
    /// The figures.
    pub stats: Stats,
    /// Agreed sessions of engagements, whatever the days asked about.
    pub countdowns: BTreeMap<EngagementId, Countdown>,
    /// Supervision given.
    pub experience: Vec<Experience<'a>>,
    /// All clients.
    pub clients: &'a BTreeMap<ClientId, Client>,
}

/// Draws the table, its last line the totals.
#[must_use]
pub fn table(words: &Words, report: &Report<'_>) -> Table {
    let counted = report.grouping == Grouping::Engagement;
    let mut headings = vec![
        heading(words, report.grouping),
        say!(words, "stats-held"),
        say!(words, "stats-hours"),
        say!(words, "stats-units"),
    ];
    headings.extend(counted.then(|| say!(words, "stats-agreed")));
    let figures = headings.len();
    headings.push(say!(words, "stats-cancelled"));
    let mut table = (1..figures).fold(Table::new(headings), Table::right);
    if counted {
        table = table.whole(0);
    }
    let lines = report.stats.groups.iter().map(|(group, figures)| {
        let agreed = counted.then(|| countdown(group, report));
        line(words, label(words, group, report.clients), figures, agreed)
    });
    lines.for_each(|cells| table.add(cells));
    let agreed = counted.then(String::new);
    table.add(line(
        words,
        say!(words, "stats-total"),
        &report.stats.total,
        agreed,
    ));
    table
}

/// Writes a line of the table.
fn line(words: &Words, name: String, figures: &Figures, agreed: Option<String>) -> Vec<String> {
    let mut cells = vec![
        name,
        figures.held.to_string(),
        hours(figures.minutes),
        units(words, &figures.by_unit),
    ];
    cells.extend(agreed);
    cells.push(cancelled(words, figures));
    cells
}

/// Tells what was not held as agreed: `2 late, 1 no-show`.
fn cancelled(words: &Words, figures: &Figures) -> String {
    let told = [
        (
            figures.in_time,
            say!(words, "stats-in-time", count = figures.in_time),
        ),
        (
            figures.late,
            say!(words, "stats-late", count = figures.late),
        ),
        (
            figures.excused,
            say!(words, "stats-excused", count = figures.excused),
        ),
        (
            figures.no_show,
            say!(words, "stats-no-show", count = figures.no_show),
        ),
        (
            figures.by_supervisor,
            say!(words, "stats-by-supervisor", count = figures.by_supervisor),
        ),
        (
            figures.unclear,
            say!(words, "stats-unclear", count = figures.unclear),
        ),
        (
            figures.moved,
            say!(words, "stats-moved", count = figures.moved),
        ),
    ];
    let some = told.into_iter().filter(|(count, _)| *count > 0);
    some.map(|(_, words)| words).collect::<Vec<_>>().join(", ")
}

/// Names what figures are added up by.
fn heading(words: &Words, grouping: Grouping) -> String {
    match grouping {
        Grouping::Month => say!(words, "stats-month"),
        Grouping::Kind => say!(words, "stats-kind"),
        Grouping::Client => say!(words, "stats-client"),
        Grouping::Supervisor => say!(words, "stats-supervisor"),
        Grouping::Engagement => say!(words, "stats-engagement"),
    }
}

/// Writes how many of the agreed sessions were held: `3/40`.
fn countdown(group: &Group, report: &Report<'_>) -> String {
    let counted = match group {
        Group::Engagement(id) => report.countdowns.get(id),
        _ => None,
    };
    counted.map_or_else(String::new, |counted| {
        format!("{}/{}", counted.held, counted.agreed)
    })
}

/// Writes minutes as hours and minutes, exact in every language: `2:15`.
#[must_use]
pub fn hours(minutes: u64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// Writes supervision hours with their length: `3 × 45 min`.
fn units(words: &Words, by_unit: &BTreeMap<u32, u64>) -> String {
    let one =
        |(unit, minutes): (&u32, &u64)| format!("{} × {unit} min", tenths(words, *minutes, *unit));
    by_unit.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Writes how many units some minutes are: whole where they are, else to the tenth below.
#[must_use]
pub fn tenths(words: &Words, minutes: u64, unit: u32) -> String {
    let tenths = minutes * 10 / u64::from(unit.max(1));
    let point = match words.lang() {
        Lang::Fi => ',',
        Lang::En => '.',
    };
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        rest => format!("{}{point}{rest}", tenths / 10),
    }
}

/// Names a group.
fn label(words: &Words, group: &Group, clients: &BTreeMap<ClientId, Client>) -> String {
    match group {
        Group::Month(year, month) => match words.lang() {
            Lang::Fi => format!("{month}/{year}"),
            Lang::En => format!("{year}-{month:02}"),
        },
        Group::Work(_, Some(form)) => named(words, "form", form.code()),
        Group::Work(kind, None) => named(words, "kind", kind.code()),
        Group::Client(id) => {
            let client = clients.get(id);
            client.map_or_else(|| id.to_string(), |client| client.name.clone())
        }
        Group::Supervisors(ids) if ids.is_empty() => say!(words, "stats-nobody"),
        Group::Supervisors(ids) => {
            let ids: Vec<&str> = ids.iter().map(SupervisorId::as_str).collect();
            ids.join(" + ")
        }
        Group::Engagement(id) => id.to_string(),
    }
}

/// Draws hours held as bars.
#[must_use]
pub fn chart(words: &Words, report: &Report<'_>) -> Chart {
    let mut chart = Chart::default();
    for (group, figures) in &report.stats.groups {
        let told = say!(
            words,
            "stats-bar",
            hours = hours(figures.minutes),
            count = figures.held
        );
        chart.add(label(words, group, report.clients), figures.minutes, told);
    }
    chart
}

/// Writes everything as data.
#[must_use]
pub fn json(report: &Report<'_>) -> Value {
    let groups = report.stats.groups.iter().map(|(group, figures)| {
        let mut value = key(group, report.clients);
        merge(&mut value, figures_json(figures));
        value
    });
    let countdown = |(id, counted): (&EngagementId, &Countdown)| {
        json!({
            "engagement": id.as_str(),
            "held": counted.held,
            "agreed": counted.agreed,
            "left": counted.left(),
        })
    };
    json!({
        "by": report.grouping.code(),
        "from": report.from.map(|day| day.to_string()),
        "to": report.to.map(|day| day.to_string()),
        "groups": groups.collect::<Vec<_>>(),
        "total": figures_json(&report.stats.total),
        "countdown": report.countdowns.iter().map(countdown).collect::<Vec<_>>(),
        "certification": report.experience.iter().map(certification::json).collect::<Vec<_>>(),
    })
}

/// Writes what names a group.
fn key(group: &Group, clients: &BTreeMap<ClientId, Client>) -> Value {
    match group {
        Group::Month(year, month) => json!({ "month": format!("{year}-{month:02}") }),
        Group::Work(kind, form) => {
            json!({ "kind": Kind::code(*kind), "form": form.map(Form::code) })
        }
        Group::Client(id) => json!({
            "client": id.as_str(),
            "client_name": clients.get(id).map(|client| client.name.as_str()),
        }),
        Group::Supervisors(ids) => {
            json!({ "supervisors": ids.iter().map(SupervisorId::as_str).collect::<Vec<_>>() })
        }
        Group::Engagement(id) => json!({ "engagement": id.as_str() }),
    }
}

/// Writes figures.
fn figures_json(figures: &Figures) -> Value {
    let unit = |(unit, minutes): (&u32, &u64)| json!({ "unit_minutes": unit, "minutes": minutes });
    json!({
        "held": figures.held,
        "minutes": figures.minutes,
        "supervision_hours": figures.by_unit.iter().map(unit).collect::<Vec<_>>(),
        "cancelled": {
            "in_time": figures.in_time,
            "late": figures.late,
            "excused": figures.excused,
            "no_show": figures.no_show,
            "by_supervisor": figures.by_supervisor,
            "unclear": figures.unclear,
            "total": figures.cancelled(),
        },
        "moved": figures.moved,
    })
}

/// Adds the keys of one table to another.
fn merge(into: &mut Value, from: Value) {
    if let (Some(into), Value::Object(from)) = (into.as_object_mut(), from) {
        into.extend(from);
    }
}

#[cfg(test)]
mod tests {
    use super::{hours, tenths};
    use crate::ui::text::{Lang, Words};

    #[test]
    fn hours_are_exact_and_units_told_to_the_tenth_below() {
        assert_eq!(hours(135), "2:15");
        assert_eq!(hours(0), "0:00");
        assert_eq!(tenths(&Words::new(Lang::En), 135, 45), "3");
        assert_eq!(tenths(&Words::new(Lang::En), 89, 45), "1.9");
        assert_eq!(tenths(&Words::new(Lang::Fi), 89, 45), "1,9");
    }
}
