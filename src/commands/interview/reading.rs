//! From what somebody types to a value of the file. Pure; what the value may be is checked again at the folder's border.

use toml::value::{Date, Datetime, Time};
use toml::{Table, Value};

use super::desk::Desk;
use super::question::Ask;
use crate::commands::dates::{self, DateError};
use crate::domain::id;
use crate::domain::money::{Money, MoneyError};
use crate::domain::share::Share;

/// Why what was typed is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Complaint {
    /// It is not written as it should be, by the name of the rule in the catalogue.
    Shape(&'static str),
    /// It is none of the words that it may be: the nearest of them, and all.
    Word(Option<String>, Vec<String>),
    /// There is no such client; the nearest there is.
    Client(String, Option<String>),
}

/// Reads what was typed as an answer.
///
/// # Errors
/// When it is none.
pub fn read(ask: Ask, text: &str, desk: &Desk<'_>) -> Result<Value, Complaint> {
    let text = text.trim();
    match ask {
        Ask::Text => Ok(Value::from(text)),
        Ask::Email => email(text),
        Ask::Number => number(text).map(Value::from),
        Ask::Numbers => list(text, |one| number(one).map(Value::from)),
        Ask::Money => money(text),
        Ask::Day => day(text, desk),
        Ask::Time => time(text),
        Ask::YesNo => yes_no(text, desk),
        Ask::Code(_, codes) => word(text, codes.iter().copied()),
        Ask::Codes(_, codes) => list(text, |one| word(one, codes.iter().copied())),
        Ask::Listed(own) => listed(text, &own(desk.practice)),
        Ask::ListedSeveral(own) => list(text, |one| listed(one, &own(desk.practice))),
        Ask::Interval => interval(text),
        Ask::Tiers => list(text, tier),
        Ask::Sickness => sickness(text),
        Ask::Person => person(text),
        Ask::Address => address(text),
        Ask::Payers => list(text, |one| payer(one, desk)),
        Ask::Parties => parties(text),
        Ask::Client => client(text, desk).map(Value::from),
    }
}

/// Reads an e-mail address: one word on either side of the sign.
fn email(text: &str) -> Result<Value, Complaint> {
    match text.split_once('@') {
        Some((name, host))
            if !name.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && !text.contains([' ', ',', ';', '<', '>']) =>
        {
            Ok(text.into())
        }
        _ => Err(Complaint::Shape("email")),
    }
}

/// Reads a whole number.
fn number(text: &str) -> Result<i64, Complaint> {
    text.parse().map_err(|_| Complaint::Shape("number"))
}

/// Reads a list separated by commas.
fn list(text: &str, read: impl Fn(&str) -> Result<Value, Complaint>) -> Result<Value, Complaint> {
    let parts = text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let values: Result<Vec<Value>, Complaint> = parts.map(read).collect();
    values.map(Value::Array)
}

/// Reads an amount as whole cents.
fn money(text: &str) -> Result<Value, Complaint> {
    let amount: Result<Money, _> = text.parse();
    amount.map(|amount| amount.cents().into()).map_err(|error| {
        Complaint::Shape(match error {
            MoneyError::Ambiguous => "money-ambiguous",
            MoneyError::NotAnAmount | MoneyError::TooLarge => "money",
        })
    })
}

/// Reads a day.
fn day(text: &str, desk: &Desk<'_>) -> Result<Value, Complaint> {
    let day = dates::date(text, desk.today).map_err(|error| {
        Complaint::Shape(match error {
            DateError::NotADate => "date",
            DateError::Impossible => "date-impossible",
            DateError::TwoReadings(..) | DateError::OtherSide(..) => "date-two-readings",
        })
    })?;
    let date = day.to_string().parse::<Datetime>();
    date.map(Value::Datetime)
        .map_err(|_| Complaint::Shape("date"))
}

/// Reads a time of day.
fn time(text: &str) -> Result<Value, Complaint> {
    let time = dates::time(text).ok_or(Complaint::Shape("time"))?;
    let time = time.to_string().parse::<Datetime>();
    time.map(Value::Datetime)
        .map_err(|_| Complaint::Shape("time"))
}

/// Puts a time of day to a date.
#[must_use]
pub fn moment(date: Option<Date>, time: Option<Time>) -> Value {
    Value::Datetime(Datetime {
        date,
        time,
        offset: None,
    })
}

/// Reads yes or no in either language.
fn yes_no(text: &str, desk: &Desk<'_>) -> Result<Value, Complaint> {
    let text = text.to_lowercase();
    let own = |key| desk.words.find(key).unwrap_or_default();
    if ["yes", "y", "true", "kyllä", "k"].contains(&text.as_str()) || text == own("common-yes") {
        return Ok(true.into());
    }
    if ["no", "n", "false", "ei", "e"].contains(&text.as_str()) || text == own("common-no") {
        return Ok(false.into());
    }
    Err(Complaint::Shape("yes-no"))
}

/// Reads a word of a list, or names the nearest.
fn word<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Result<Value, Complaint> {
    let words: Vec<&str> = words.collect();
    if words.contains(&text) {
        return Ok(text.into());
    }
    let near = near(text, &words);
    let all = words.into_iter().map(str::to_owned).collect();
    Err(Complaint::Word(near, all))
}

/// Finds the word that was probably meant.
fn near(text: &str, words: &[&str]) -> Option<String> {
    let text = text.to_lowercase();
    let measured = words
        .iter()
        .map(|word| (strsim::damerau_levenshtein(&text, word), *word));
    measured
        .filter(|(distance, word)| *distance <= 1 + word.len() / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word.to_owned())
}

/// Reads an id of the practice's own list.
fn listed(text: &str, list: &[(String, String)]) -> Result<Value, Complaint> {
    word(text, list.iter().map(|(id, _)| id.as_str()))
}

/// Reads weeks between sessions: `3`, `3-4` or `3–4`.
fn interval(text: &str) -> Result<Value, Complaint> {
    let (min, max) = text.split_once(['-', '–']).unwrap_or((text, text));
    let read = |text: &str| number(text.trim()).map_err(|_| Complaint::Shape("interval"));
    let mut table = Table::new();
    table.insert("min".into(), read(min)?.into());
    table.insert("max".into(), read(max)?.into());
    Ok(Value::Table(table))
}

/// Reads a step of the cancellation clause: `48:0` in hours or `5d:50` in working days.
fn tier(text: &str) -> Result<Value, Complaint> {
    let wrong = || Complaint::Shape("tiers");
    let (before, percent) = text.split_once(':').ok_or_else(wrong)?;
    let before = before.trim();
    let days = before
        .strip_suffix('d')
        .or_else(|| before.strip_suffix("pv"));
    let hours = before.strip_suffix('h').unwrap_or(before);
    let (name, before) = days.map_or(("hours_before", hours), |days| ("workdays_before", days));
    let percent = percent.trim().trim_end_matches('%').trim_end();
    let mut table = Table::new();
    table.insert(name.into(), number(before).map_err(|_| wrong())?.into());
    table.insert(
        "percent".into(),
        number(percent).map_err(|_| wrong())?.into(),
    );
    Ok(Value::Table(table))
}

/// Reads what illness changes: `rebook:0:21`, `certificate:0` or `no_exception:100`.
fn sickness(text: &str) -> Result<Value, Complaint> {
    use crate::domain::contract::SicknessRule;
    let wrong = || Complaint::Shape("sickness");
    let mut parts = text.split(':').map(str::trim);
    let rule = word(
        parts.next().unwrap_or_default(),
        SicknessRule::CODES.iter().copied(),
    )?;
    let percent = number(parts.next().ok_or_else(wrong)?.trim_end_matches('%'));
    let mut table = Table::new();
    table.insert("rule".into(), rule);
    table.insert("percent".into(), percent.map_err(|_| wrong())?.into());
    if let Some(days) = parts.next() {
        let days = number(days).map_err(|_| wrong())?;
        table.insert("rebook_within_days".into(), days.into());
    }
    match parts.next() {
        None => Ok(Value::Table(table)),
        Some(_) => Err(wrong()),
    }
}

/// Reads a person: name, then in any order title, e-mail address and telephone number.
fn person(text: &str) -> Result<Value, Complaint> {
    let mut parts = text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let name = parts
        .next()
        .filter(|name| name.chars().any(char::is_alphabetic));
    let name = name.ok_or(Complaint::Shape("person"))?;
    let mut table = Table::new();
    table.insert("name".into(), name.into());
    for part in parts {
        let key = if part.contains('@') {
            "email"
        } else if part.starts_with(|c: char| c == '+' || c.is_ascii_digit()) {
            "phone"
        } else {
            "title"
        };
        if table.insert(key.into(), part.into()).is_some() {
            return Err(Complaint::Shape("person"));
        }
    }
    Ok(Value::Table(table))
}

/// Reads an address: `Päiväkodintie 3, 00000 Kuusilahti`.
fn address(text: &str) -> Result<Value, Complaint> {
    let wrong = || Complaint::Shape("address");
    let (street, town) = text.rsplit_once(',').ok_or_else(wrong)?;
    let (postcode, town) = town.trim().split_once(' ').ok_or_else(wrong)?;
    let parts = [
        ("street", street.trim()),
        ("postcode", postcode.trim()),
        ("town", town.trim()),
    ];
    let numbered = postcode.bytes().all(|b| b.is_ascii_digit());
    if !numbered || parts.iter().any(|(_, part)| part.is_empty()) {
        return Err(wrong());
    }
    let pairs = parts.into_iter();
    Ok(Value::Table(
        pairs
            .map(|(key, part)| (key.to_owned(), part.into()))
            .collect(),
    ))
}

/// Reads somebody who pays: `kuusilahti` or `kuusilahti=1/3`.
fn payer(text: &str, desk: &Desk<'_>) -> Result<Value, Complaint> {
    let (name, share) = text
        .split_once('=')
        .map_or((text, None), |(name, share)| (name, Some(share.trim())));
    let mut table = Table::new();
    table.insert("client".into(), client(name.trim(), desk)?.into());
    if let Some(share) = share {
        share
            .parse::<Share>()
            .map_err(|_| Complaint::Shape("share"))?;
        table.insert("share".into(), share.into());
    }
    Ok(Value::Table(table))
}

/// Reads a number of parties, who get codes from `P1` on.
fn parties(text: &str) -> Result<Value, Complaint> {
    let count = number(text)?;
    if !(2..=50).contains(&count) {
        return Err(Complaint::Shape("parties"));
    }
    let party = |place: i64| {
        let code = Value::from(format!("P{place}"));
        Value::Table(std::iter::once(("code".to_owned(), code)).collect())
    };
    Ok(Value::Array((1..=count).map(party).collect()))
}

/// Reads the id of a client there is.
fn client(text: &str, desk: &Desk<'_>) -> Result<String, Complaint> {
    if id::check(text).is_ok() && desk.known.iter().any(|known| known == text) {
        return Ok(text.to_owned());
    }
    let known: Vec<&str> = desk.known.iter().map(String::as_str).collect();
    Err(Complaint::Client(text.to_owned(), near(text, &known)))
}
