//! One cell to one value: dates, times and amounts as a Finnish or an English spreadsheet writes them, words in two languages.
//!
//! What this lets through as words, the folder's own reader still looks at. Never guesses between two readings.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use toml::Value;
use unicode_normalization::UnicodeNormalization;

use super::column::{self, Column, spelled};
use super::trouble::Kind;
use crate::domain::money::Money;
use crate::domain::number::holds_personal_code;
use crate::domain::period::plausible;
use crate::store::problem::ProblemKind;
use crate::store::shape::nearest;
use crate::ui::text::{Lang, Words};

/// The longest part of a cell that is repeated to its writer.
const SHOWN: usize = 40;

/// A column with the words of its list at hand.
#[derive(Debug)]
pub(super) struct Reader {
    /// The column.
    pub(super) column: &'static Column,
    codes: HashMap<String, &'static str>,
}

impl Reader {
    /// Gathers the words of a column's list in both languages.
    #[must_use]
    pub(super) fn new(column: &'static Column) -> Self {
        let codes = match column.kind {
            column::Kind::Code(words) | column::Kind::Codes(words) => known(words),
            _ => HashMap::new(),
        };
        Self { column, codes }
    }

    /// Reads a cell; an empty one says nothing.
    ///
    /// # Errors
    /// When it holds something else than the column does.
    pub(super) fn read(&self, cell: &str) -> Result<Option<Value>, Kind> {
        if cell.len() > 10 && holds_personal_code(&cell.to_uppercase()) {
            return Err(Kind::Refused(ProblemKind::PersonalCode));
        }
        let cell: String = cell.trim().nfc().collect();
        if cell.is_empty() {
            return Ok(None);
        }
        self.value(&cell).map(Some)
    }

    /// Reads a cell that is not empty.
    fn value(&self, cell: &str) -> Result<Value, Kind> {
        use column::Kind as K;
        match self.column.kind {
            K::Text | K::Id | K::Client | K::Supervisor | K::Engagement => Ok(cell.into()),
            K::Number => number(cell).map(Value::Integer),
            K::Money => cents(cell).map(Value::Integer),
            K::Date => date(cell).and_then(|day| self.written(&day.to_string())),
            K::Moment => self.moment(cell),
            K::Time => {
                let time = time(cell).ok_or_else(|| expected("time", cell))?;
                self.written(&time.format("%H:%M:%S").to_string())
            }
            K::YesNo => yes_no(cell).map(Value::Boolean),
            K::Code(words) => self.code(cell, words).map(Value::from),
            K::Codes(words) => {
                let parts = cell.split(['+', ',', '/']).map(str::trim);
                let codes = parts.filter(|part| !part.is_empty());
                let codes = codes.map(|part| self.code(part, words).map(Value::from));
                codes.collect::<Result<Vec<_>, _>>().map(Value::Array)
            }
        }
    }

    /// Reads a word of the column's list.
    fn code(&self, word: &str, words: column::Words) -> Result<&'static str, Kind> {
        let spelling = spelled(word);
        self.codes.get(&spelling).copied().ok_or_else(|| {
            let near = nearest(&spelling, self.codes.keys().map(String::as_str));
            let near = near.map(|near| near.replace('_', " "));
            Kind::UnknownWord(shown(word), words, near)
        })
    }

    /// Reads a day with or without a time of day.
    fn moment(&self, cell: &str) -> Result<Value, Kind> {
        let parted = cell.split_once(|c: char| c.is_whitespace() || c == 'T');
        let Some((day, rest)) = parted else {
            let day = date(cell).map_err(|kind| of_moment(kind, cell))?;
            return self.written(&day.to_string());
        };
        let day = date(day).map_err(|kind| of_moment(kind, cell))?;
        let time = time(rest).ok_or_else(|| expected("moment", cell))?;
        self.written(&day.and_time(time).format("%Y-%m-%dT%H:%M:%S").to_string())
    }

    /// Writes a day or time as the folder has it.
    fn written(&self, text: &str) -> Result<Value, Kind> {
        let value = text.parse().map(Value::Datetime);
        value.map_err(|_| Kind::Refused(ProblemKind::ImpossibleDate))
    }
}

/// Says that something else was expected.
fn expected(rule: &'static str, found: &str) -> Kind {
    Kind::Expected(rule, shown(found))
}

/// Says what a moment should have been, where a day would have been wanted.
fn of_moment(kind: Kind, cell: &str) -> Kind {
    match kind {
        Kind::Expected(..) => expected("moment", cell),
        other => other,
    }
}

/// Cuts what was found to a length that can be shown.
pub(super) fn shown(text: &str) -> String {
    let clean = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    clean.take(SHOWN).collect()
}

/// Gathers the words of a list: its own, those of both catalogues, and the others people have.
fn known(words: column::Words) -> HashMap<String, &'static str> {
    let mut known: HashMap<String, &'static str> = HashMap::new();
    for (other, code) in words.others {
        known.insert(spelled(other), code);
    }
    for lang in Lang::ALL {
        let catalogue = Words::new(lang);
        for code in words.codes {
            let key = format!("{}-{}", words.list, code.replace('_', "-"));
            if let Some(word) = catalogue.find(&key) {
                known.insert(spelled(&word), code);
            }
        }
    }
    known.extend(words.codes.iter().map(|code| (spelled(code), *code)));
    known
}

/// Reads a whole number.
fn number(cell: &str) -> Result<i64, Kind> {
    let digits = !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| cell.parse().ok()).flatten();
    number.ok_or_else(|| expected("number", cell))
}

/// Reads euros as whole cents; spaces between digits and a single decimal are a spreadsheet's way.
fn cents(cell: &str) -> Result<i64, Kind> {
    let bare: String = cell.chars().filter(|c| !c.is_whitespace()).collect();
    let bare = bare.trim_end_matches('€').trim_end_matches("EUR");
    let one_decimal = bare
        .rsplit_once([',', '.'])
        .is_some_and(|(_, decimals)| decimals.len() == 1);
    let bare = if one_decimal {
        format!("{bare}0")
    } else {
        bare.to_owned()
    };
    let amount = bare.parse::<Money>();
    amount
        .map(Money::cents)
        .map_err(|_| expected("money", cell))
}

/// Reads yes or no in both languages.
fn yes_no(cell: &str) -> Result<bool, Kind> {
    match cell.to_lowercase().as_str() {
        "kyllä" | "k" | "x" | "1" | "yes" | "y" | "true" | "tosi" => Ok(true),
        "ei" | "e" | "0" | "no" | "n" | "false" | "epätosi" => Ok(false),
        _ => Err(expected("yes-no", cell)),
    }
}

/// Reads a day: `5.11.2026` or `2026-11-05`.
fn date(cell: &str) -> Result<NaiveDate, Kind> {
    let not_written = || expected("date", cell);
    let (year, month, day) = if let Some((year, rest)) = cell.split_once('-') {
        let (month, day) = rest.split_once('-').ok_or_else(not_written)?;
        (year, month, day)
    } else {
        let (day, rest) = cell.split_once('.').ok_or_else(not_written)?;
        let (month, year) = rest.split_once('.').ok_or_else(not_written)?;
        (year, month, day)
    };
    let part = |text: &str, longest: usize| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = digits && text.len() <= longest;
        fits.then(|| text.parse::<u32>().ok()).flatten()
    };
    if year.len() != 4 {
        return Err(not_written());
    }
    let (Some(year), Some(month), Some(day)) = (part(year, 4), part(month, 2), part(day, 2)) else {
        return Err(not_written());
    };
    let day = NaiveDate::from_ymd_opt(i32::try_from(year).unwrap_or_default(), month, day);
    day.filter(|day| plausible(*day))
        .ok_or(Kind::Refused(ProblemKind::ImpossibleDate))
}

/// Reads a time of day: `13`, `13.00`, `13:00`, `13:00:00`, `klo 13.00`.
fn time(cell: &str) -> Option<NaiveTime> {
    let cell = cell.trim();
    let cell = cell.strip_prefix("klo").unwrap_or(cell).trim();
    let mut parts = cell.split([':', '.']);
    let mut part = |wanted: bool| match parts.next() {
        None if !wanted => Some(0),
        None => None,
        Some(text) => {
            let digits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
            digits.then(|| text.parse::<u32>().ok()).flatten()
        }
    };
    let (hour, minute, second) = (part(true)?, part(false)?, part(false)?);
    if parts.next().is_some() {
        return None;
    }
    NaiveTime::from_hms_opt(hour, minute, second)
}

/// Returns a value as a day, and as a time of day where it has one.
#[must_use]
pub(super) fn day_and_time(value: &Value) -> Option<(NaiveDate, Option<NaiveTime>)> {
    let Value::Datetime(written) = value else {
        return None;
    };
    let text = written.to_string();
    if let Ok(moment) = NaiveDateTime::parse_from_str(&text, "%Y-%m-%dT%H:%M:%S") {
        return Some((moment.date(), Some(moment.time())));
    }
    text.parse().ok().map(|day| (day, None))
}

/// Returns a value as a day.
#[must_use]
pub(super) fn day(value: &Value) -> Option<NaiveDate> {
    day_and_time(value).map(|(day, _)| day)
}

/// Returns a value as a time of day.
#[must_use]
pub(super) fn clock(value: &Value) -> Option<NaiveTime> {
    let Value::Datetime(written) = value else {
        return None;
    };
    NaiveTime::parse_from_str(&written.to_string(), "%H:%M:%S").ok()
}

#[cfg(test)]
mod tests {
    use super::Reader;
    use crate::app::import::sort::Sort;
    use crate::app::import::trouble::Kind;
    use crate::store::problem::ProblemKind;
    use proptest::prelude::proptest;
    use toml::Value;

    fn read(sort: Sort, column: &str, cell: &str) -> Result<Option<Value>, Kind> {
        Reader::new(sort.column(column).unwrap()).read(cell)
    }

    fn engagement(column: &str, cell: &str) -> String {
        match read(Sort::Engagements, column, cell) {
            Ok(Some(value)) => value.to_string(),
            other => format!("{other:?}"),
        }
    }

    fn session(column: &str, cell: &str) -> String {
        match read(Sort::Sessions, column, cell) {
            Ok(Some(value)) => value.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn amounts_become_cents_without_a_float() {
        for (cell, cents) in [
            ("280,00", "28000"),
            ("280", "28000"),
            ("280,5", "28050"),
            ("1 280,00 €", "128000"),
            ("1\u{a0}280.05", "128005"),
        ] {
            assert_eq!(engagement("hinta", cell), cents, "{cell}");
        }
        for cell in ["1.280", "1,280", "280,001", "noin 280", "1.280,00"] {
            assert!(engagement("hinta", cell).contains("Expected"), "{cell}");
        }
    }

    #[test]
    fn days_and_times_are_read_in_both_ways_of_writing() {
        assert_eq!(engagement("alkaa", "5.11.2026"), "2026-11-05");
        assert_eq!(engagement("start", "2026-11-05"), "2026-11-05");
        assert_eq!(session("pvm", "5.11.2026 13.00"), "2026-11-05T13:00:00");
        assert_eq!(
            session("date", "2026-11-05T13:00:00"),
            "2026-11-05T13:00:00"
        );
        assert_eq!(session("klo", "9.30"), "09:30:00");
        assert_eq!(session("time", "klo 13"), "13:00:00");
        for cell in ["5.11.26", "11/05/2026", "5.11.", "huomenna", "5.11.2026 1"] {
            let found = engagement("alkaa", cell);
            assert!(found.contains("Expected"), "{cell}: {found}");
        }
        for cell in ["31.2.2026", "1.1.1926", "2026-13-01"] {
            assert!(
                engagement("alkaa", cell).contains("ImpossibleDate"),
                "{cell}"
            );
        }
        assert!(session("klo", "25.00").contains("Expected"));
    }

    #[test]
    fn words_of_lists_are_known_in_both_languages() {
        for (column, cell, code) in [
            ("laji", "Työnohjaus", "\"supervision\""),
            ("laji", "mediation", "\"mediation\""),
            ("muoto", "RYHMÄ", "\"group\""),
            ("muoto", "ryhmätyönohjaus", "\"group\""),
            ("tapaamistapa", "on site", "\"on_site\""),
            ("alv", "yleinen verokanta", "\"standard\""),
            ("toistaiseksi", "kyllä", "true"),
            ("toistaiseksi", "No", "false"),
        ] {
            assert_eq!(engagement(column, cell), code, "{column} {cell}");
        }
        let wrong = read(Sort::Sessions, "tila", "pidety");
        assert!(
            matches!(&wrong, Err(Kind::UnknownWord(_, _, Some(near))) if near == "pidetty"),
            "{wrong:?}"
        );
    }

    #[test]
    fn a_personal_identity_code_is_refused_wherever_it_stands() {
        let refused = read(Sort::Clients, "nimi", "Malli 131052-308T");

        assert_eq!(refused, Err(Kind::Refused(ProblemKind::PersonalCode)));
    }

    #[test]
    fn an_empty_cell_says_nothing() {
        assert_eq!(read(Sort::Clients, "nimi", "  "), Ok(None));
    }

    proptest! {
        #[test]
        fn no_cell_panics(cell in "\\PC{0,24}|[0-9.:T klo,€-]{0,24}", at in 0_usize..60) {
            for sort in Sort::ALL {
                if let Some(column) = sort.columns().get(at) {
                    let _ = Reader::new(column).read(&cell);
                }
            }
        }
    }
}
