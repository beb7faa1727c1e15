//! Supervision given by each supervisor, by form, and how much of what a certification asks for that is.

use serde_json::{Value, json};

use super::super::say::{day, named};
use super::{hours, tenths};
use crate::domain::engagement::Form;
use crate::practice::stats::Experience;
use crate::ui::chart::Chart;
use crate::ui::table::Table;
use crate::ui::text::{Words, say};

/// Draws the table: the forms of each supervisor, then all together beside what is asked for.
#[must_use]
pub fn table(words: &Words, experience: &[Experience<'_>]) -> Table {
    let mut table = Table::new([
        say!(words, "stats-supervisor"),
        say!(words, "stats-form"),
        say!(words, "stats-held"),
        say!(words, "stats-hours"),
        say!(words, "stats-since"),
        say!(words, "stats-asked"),
    ])
    .right(2)
    .right(3);
    for one in experience {
        let who = one.supervisor.id.as_str();
        for (form, done) in &one.forms {
            let (held, hours) = (done.sessions.to_string(), hours(done.minutes));
            let form = form_name(words, *form);
            table.add([who, &form, &held, &hours, "", ""]);
        }
        table.add([
            who.to_owned(),
            say!(words, "stats-total"),
            one.total.sessions.to_string(),
            hours(one.total.minutes),
            one.since
                .map_or_else(String::new, |since| day(words, since)),
            asked(words, one),
        ]);
    }
    table
}

/// Names a form; supervision whose form is open is called supervision.
fn form_name(words: &Words, form: Option<Form>) -> String {
    form.map_or_else(
        || named(words, "kind", "supervision"),
        |form| named(words, "form", form.code()),
    )
}

/// Tells how much of what is asked for was given: `171 / 200 h (85 %): …`.
fn asked(words: &Words, one: &Experience<'_>) -> String {
    let (Some(wanted), Some(percent)) = (&one.supervisor.certification, one.percent()) else {
        return String::new();
    };
    let told = say!(
        words,
        "stats-progress",
        done = tenths(words, one.total.minutes, wanted.unit_minutes),
        hours = wanted.hours.to_string(),
        unit = wanted.unit_minutes.to_string(),
        percent = percent.to_string()
    );
    match &wanted.name {
        Some(name) => format!("{name}: {told}"),
        None => told,
    }
}

/// Draws hours given as bars.
#[must_use]
pub fn chart(words: &Words, experience: &[Experience<'_>]) -> Chart {
    let mut chart = Chart::default();
    for one in experience {
        for (form, done) in &one.forms {
            let label = format!("{} {}", one.supervisor.id, form_name(words, *form));
            let told = say!(
                words,
                "stats-bar",
                hours = hours(done.minutes),
                count = done.sessions
            );
            chart.add(label, done.minutes, told);
        }
    }
    chart
}

/// Writes one supervisor's as data.
#[must_use]
pub fn json(one: &Experience<'_>) -> Value {
    let wanted = one.supervisor.certification.as_ref();
    let forms = one.forms.iter().map(|(form, done)| {
        json!({
            "form": form.map(Form::code),
            "sessions": done.sessions,
            "minutes": done.minutes,
        })
    });
    json!({
        "supervisor": one.supervisor.id.as_str(),
        "since": one.since.map(|day| day.to_string()),
        "sessions": one.total.sessions,
        "minutes": one.total.minutes,
        "forms": forms.collect::<Vec<_>>(),
        "name": wanted.and_then(|wanted| wanted.name.as_deref()),
        "hours_asked": wanted.map(|wanted| wanted.hours),
        "unit_minutes": wanted.map(|wanted| wanted.unit_minutes),
        "percent": one.percent(),
    })
}
