//! The text of an invoice's line: service, form, length, count and days, in the language of the invoice.
//!
//! Public bodies' invoices are open to anybody who asks: no name, theme or reason can get here, as lines hold none.

use chrono::{Datelike, NaiveDate};

use super::service;
use crate::domain::contract::Notice;
use crate::domain::invoice::{Called, Item, Line};
use crate::domain::language::Language;

/// Writes a line: `Työnohjaus, ryhmä, 90 min, 2 kertaa (5.11., 26.11.2026)`.
#[must_use]
pub fn text(language: Language, line: &Line) -> String {
    let days = days(language, &line.days);
    let what = match line.item {
        Item::Session {
            service,
            form,
            setting,
            minutes,
            called,
        } => {
            let mut parts = vec![service::name(language, service)];
            parts.extend(service::form(language, form, setting));
            parts.extend(service::has_length(service).then(|| format!("{minutes} min")));
            parts.extend(called.map(|(called, percent)| missed(language, called, percent)));
            parts.extend(times(language, line.quantity));
            parts.join(", ")
        }
        Item::Kilometres => journeys(language, None, 1),
        Item::Journey(km) => journeys(language, Some(km), line.quantity),
    };
    let whole = format!("{what} ({days})");
    match line.share.to_string().as_str() {
        "1" => whole,
        share => format!("{whole}, {}", part(language, share)),
    }
}

/// Counts occasions; one needs no count.
fn times(language: Language, count: u32) -> Option<String> {
    (count > 1).then(|| match language {
        Language::Fi => format!("{count} kertaa"),
        Language::Sv => format!("{count} gånger"),
        Language::En => format!("{count} times"),
    })
}

/// Says why a time that was not used is charged, and at what percent.
fn missed(language: Language, called: Called, percent: u32) -> String {
    let what = match (called, language) {
        (Called::Late(notice), _) => late(language, notice),
        (Called::NoShow, Language::Fi) => "käyttämätön aika".to_owned(),
        (Called::NoShow, Language::Sv) => "outnyttjad tid".to_owned(),
        (Called::NoShow, Language::En) => "unused time".to_owned(),
        // What was accepted as an excuse is nobody's business but theirs.
        (Called::Excused, _) => late(language, None),
    };
    format!("{what}, {}", per_cent(language, percent))
}

/// Names a cancelled time, with the notice that was not kept.
fn late(language: Language, notice: Option<Notice>) -> String {
    let what = match language {
        Language::Fi => "peruutettu aika",
        Language::Sv => "avbokad tid",
        Language::En => "cancelled time",
    };
    let less = match (notice, language) {
        (None, _) => return what.to_owned(),
        (Some(Notice::Hours(hours)), _) if hours > 48 && hours % 24 == 0 => {
            under_days(language, hours / 24)
        }
        (Some(Notice::Hours(hours)), Language::Fi) => format!("alle {hours} h"),
        (Some(Notice::Hours(hours)), Language::Sv) => format!("under {hours} h"),
        (Some(Notice::Hours(hours)), Language::En) => format!("under {hours} h"),
        (Some(Notice::Workdays(days)), _) => under_workdays(language, days),
    };
    format!("{what} ({less})")
}

/// Writes a notice of days.
fn under_days(language: Language, days: u32) -> String {
    match language {
        Language::Fi => format!("alle {days} vrk"),
        Language::Sv => format!("under {days} dygn"),
        Language::En => format!("under {days} days"),
    }
}

/// Writes a notice of working days.
fn under_workdays(language: Language, days: u32) -> String {
    match (language, days) {
        (Language::Fi, 1) => "alle 1 työpäivä".to_owned(),
        (Language::Fi, _) => format!("alle {days} työpäivää"),
        (Language::Sv, 1) => "under 1 arbetsdag".to_owned(),
        (Language::Sv, _) => format!("under {days} arbetsdagar"),
        (Language::En, 1) => "under 1 working day".to_owned(),
        (Language::En, _) => format!("under {days} working days"),
    }
}

/// Writes a percentage as the language sets it.
fn per_cent(language: Language, percent: u32) -> String {
    match language {
        Language::Fi | Language::Sv => format!("{percent} %"),
        Language::En => format!("{percent}%"),
    }
}

/// Names journeys.
fn journeys(language: Language, km: Option<u32>, count: u32) -> String {
    let what = match language {
        Language::Fi => "Matkakulut",
        Language::Sv => "Resekostnader",
        Language::En => "Travel",
    };
    let length = km.map(|km| format!("{km} km"));
    let parts = [Some(what.to_owned()), length, times(language, count)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Says that this payer pays a part.
fn part(language: Language, share: &str) -> String {
    match language {
        Language::Fi => format!("osuus {share}"),
        Language::Sv => format!("andel {share}"),
        Language::En => format!("share {share}"),
    }
}

/// Writes days in their order, the year once for all that are of it.
fn days(language: Language, days: &[NaiveDate]) -> String {
    let mut days = days.to_vec();
    days.sort_unstable();
    days.dedup();
    let texts = days.iter().enumerate().map(|(at, day)| {
        let next = days.get(at + 1);
        let last_of_year = next.is_none_or(|next| next.year() != day.year());
        one(language, *day, last_of_year)
    });
    texts.collect::<Vec<_>>().join(", ")
}

/// Writes a day, with its year where asked.
fn one(language: Language, day: NaiveDate, with_year: bool) -> String {
    let year = if with_year {
        day.year().to_string()
    } else {
        String::new()
    };
    match language {
        Language::Fi | Language::Sv => format!("{}.{}.{year}", day.day(), day.month()),
        Language::En if with_year => day.format("%-d %b %Y").to_string(),
        Language::En => day.format("%-d %b").to_string(),
    }
}

#[cfg(test)]
mod tests;
