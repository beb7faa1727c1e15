//! Single values out of a table: each is parsed into its domain type, or noted as a problem and left out.

use std::borrow::Cow;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use toml::Spanned;
use toml::de::DeValue;
use toml::value::{Date, Datetime, Time};

use super::super::problem::ProblemKind;
use super::super::shape::nearest;
use super::super::text::composed;
use super::table::{Table, found};
use crate::domain::UnknownCode;
use crate::domain::id::{ClientId, EngagementId, ListId, SessionId, SupervisorId};
use crate::domain::invoice_number::Series;
use crate::domain::money::Money;
use crate::domain::number::{
    Bic, BusinessId, EinvoiceAddress, EinvoiceOperator, Iban, NumberError, Ovt, VatId,
    holds_personal_code,
};
use crate::domain::party::Address;
use crate::domain::period::{Period, plausible};
use crate::domain::share::Share;

/// The longest text, in characters.
const LONGEST_TEXT: usize = 2_000;

/// A text type whose rule has a name in the catalogue.
pub(super) trait Checked: FromStr {
    /// Names the rule that a text breaks.
    fn rule(error: &Self::Err) -> &'static str;
}

macro_rules! checked {
    ($($name:ty => |$error:ident| $rule:expr),+ $(,)?) => { $(
        impl Checked for $name {
            fn rule($error: &Self::Err) -> &'static str {
                $rule
            }
        }
    )+ };
}

/// Chooses between the names of a wrong shape, a wrong check digit and a number never issued.
fn number_rule(error: &NumberError, shape: &'static str, digit: &'static str) -> &'static str {
    match error {
        NumberError::Shape(_) => shape,
        NumberError::CheckDigit(_) => digit,
        NumberError::NeverIssued => "business-id-never-issued",
    }
}

checked! {
    ClientId => |_error| "id",
    EngagementId => |_error| "id",
    SessionId => |_error| "id",
    SupervisorId => |_error| "id",
    ListId => |_error| "list-id",
    Series => |_error| "series",
    Share => |_error| "share",
    BusinessId => |error| number_rule(error, "business-id", "business-id-digit"),
    VatId => |error| number_rule(error, "vat-id", "vat-id-digit"),
    Ovt => |error| number_rule(error, "ovt", "ovt-digit"),
    Iban => |error| number_rule(error, "iban", "iban-digit"),
    Bic => |_error| "bic",
    EinvoiceAddress => |error| number_rule(error, "einvoice-address", "einvoice-address-digit"),
    EinvoiceOperator => |_error| "einvoice-operator",
}

impl Table<'_> {
    /// Reads words: one line, composed, without control characters or a personal identity code.
    pub(super) fn text(&self, key: &'static str) -> Option<String> {
        self.words(key).map(Cow::into_owned)
    }

    /// Reads words without copying those that are fine as they stand.
    fn words(&self, key: &'static str) -> Option<Cow<'_, str>> {
        let value = self.value(key)?;
        let Some(text) = value.get_ref().as_str() else {
            return self.wrong(key, ProblemKind::WrongType("text", found(value.get_ref())));
        };
        match clean(text) {
            Ok(text) => Some(text),
            Err(kind) => self.wrong(key, kind),
        }
    }

    /// Reads words that follow a rule.
    pub(super) fn checked<T: Checked>(&self, key: &'static str) -> Option<T> {
        let text = self.words(key)?;
        text.parse().map_or_else(
            |error| self.wrong(key, ProblemKind::Invalid(T::rule(&error))),
            Some,
        )
    }

    /// Reads the code of a supervisee or party, such as `s1` or `P2`.
    pub(super) fn person_code(&self, key: &'static str) -> Option<String> {
        let text = self.text(key)?;
        let digits = text.strip_prefix(['s', 'P']).unwrap_or_default();
        if (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) {
            return Some(text);
        }
        self.wrong(key, ProblemKind::Invalid("person-code"))
    }

    /// Reads a SHA-256 in hexadecimal.
    pub(super) fn sha256(&self, key: &'static str) -> Option<String> {
        let text = self.text(key)?;
        if text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            return Some(text);
        }
        self.wrong(key, ProblemKind::Invalid("sha256"))
    }

    /// Reads a word of a closed list.
    pub(super) fn code<T: FromStr<Err = UnknownCode>>(&self, key: &'static str) -> Option<T> {
        let value = self.value(key)?;
        // A word of the list needs no cleaning.
        if let Some(code) = value.get_ref().as_str().and_then(|text| text.parse().ok()) {
            return Some(code);
        }
        let text = self.words(key)?;
        text.parse()
            .map_or_else(|error| self.wrong(key, unknown_code(&text, &error)), Some)
    }

    /// Reads a whole number within the limits of its shape.
    pub(super) fn number(&self, key: &'static str) -> Option<u32> {
        let value = self.value(key)?;
        let (min, max) = self.limits(key);
        match whole(value.get_ref(), min, max) {
            Ok(number) => u32::try_from(number).ok(),
            Err(kind) => self.wrong(key, kind),
        }
    }

    /// Reads whole euro cents.
    pub(super) fn cents(&self, key: &'static str) -> Option<Money> {
        let value = self.value(key)?;
        if matches!(value.get_ref(), DeValue::Float(_)) {
            return self.wrong(key, ProblemKind::FloatForMoney);
        }
        match whole(value.get_ref(), 0, 100_000_000) {
            Ok(cents) => Money::from_cents(cents).ok(),
            Err(kind) => self.wrong(key, kind),
        }
    }

    /// Reads true or false.
    pub(super) fn boolean(&self, key: &'static str) -> Option<bool> {
        let value = self.value(key)?;
        let wrong = || {
            self.wrong(
                key,
                ProblemKind::WrongType("boolean", found(value.get_ref())),
            )
        };
        value.get_ref().as_bool().map_or_else(wrong, Some)
    }

    /// Reads a list of dates.
    pub(super) fn dates(&self, key: &'static str) -> Vec<NaiveDate> {
        self.items(key, |item| day(item.get_ref()))
    }

    /// Reads a date.
    pub(super) fn date(&self, key: &'static str) -> Option<NaiveDate> {
        let value = self.value(key)?;
        day(value.get_ref()).map_or_else(|kind| self.wrong(key, kind), Some)
    }

    /// Reads a local date and time.
    pub(super) fn date_time(&self, key: &'static str) -> Option<NaiveDateTime> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Datetime(Datetime {
                date: Some(date),
                time: Some(time),
                offset: None,
            }) => {
                let moment = real_date(*date)
                    .zip(real_time(*time))
                    .map(|(date, time)| date.and_time(time));
                moment.map_or_else(|| self.wrong(key, ProblemKind::ImpossibleDate), Some)
            }
            other => self.wrong(key, ProblemKind::WrongType("date-time", found(other))),
        }
    }

    /// Reads a list of words of a closed list.
    pub(super) fn codes<T: FromStr<Err = UnknownCode>>(&self, key: &'static str) -> Vec<T> {
        self.list(key, |text| {
            text.parse::<T>()
                .map_err(|error| unknown_code(text, &error))
        })
    }

    /// Reads a list of words that follow a rule.
    pub(super) fn checked_list<T: Checked>(&self, key: &'static str) -> Vec<T> {
        self.list(key, |text| {
            text.parse::<T>()
                .map_err(|error| ProblemKind::Invalid(T::rule(&error)))
        })
    }

    /// Reads a list of words.
    pub(super) fn texts(&self, key: &'static str) -> Vec<String> {
        self.list(key, |text| Ok(text.to_owned()))
    }

    /// Reads a list of whole numbers within the limits of its shape.
    pub(super) fn numbers(&self, key: &'static str) -> Vec<u32> {
        let (min, max) = self.limits(key);
        self.items(key, |item| {
            whole(item.get_ref(), min, max).map(|number| u32::try_from(number).unwrap_or(u32::MAX))
        })
    }

    /// Reads a list of texts, each turned into a value.
    fn list<T>(&self, key: &'static str, read: impl Fn(&str) -> Result<T, ProblemKind>) -> Vec<T> {
        self.items(key, |item| match item.get_ref().as_str() {
            Some(text) => clean(text).and_then(|text| read(&text)),
            None => Err(ProblemKind::WrongType("text", found(item.get_ref()))),
        })
    }

    /// Reads a list, noting the items that are wrong.
    fn items<T>(
        &self,
        key: &'static str,
        read: impl Fn(&Spanned<DeValue<'_>>) -> Result<T, ProblemKind>,
    ) -> Vec<T> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong::<()>(key, ProblemKind::WrongType("list", found(value.get_ref())));
            return Vec::new();
        };
        let item = |(index, item): (usize, &Spanned<DeValue<'_>>)| {
            read(item).map_or_else(|kind| self.wrong_item(key, index, item.span(), kind), Some)
        };
        list.iter().enumerate().filter_map(item).collect()
    }
}

/// Reads a first and a last day, both of which are required.
pub(super) fn period(table: &Table<'_>) -> Option<Period> {
    let (first, last) = (table.date("first"), table.date("last"));
    let (first, last) = (first?, last?);
    Period::new(first, last).map_or_else(
        |_| table.wrong("last", ProblemKind::Contradiction("ends-before-it-begins")),
        Some,
    )
}

/// Reads a postal address.
pub(super) fn address(table: &Table<'_>) -> Option<Address> {
    let country = table.text("country");
    let (street, postcode, town) = (
        table.text("street"),
        table.text("postcode"),
        table.text("town"),
    );
    Some(Address {
        street: street?,
        postcode: postcode?,
        town: town?,
        country,
    })
}

/// Brings a text into its composed form, or says why it is none. Copies nothing where it is in that form.
fn clean(text: &str) -> Result<Cow<'_, str>, ProblemKind> {
    let text = composed(text.trim());
    // Characters are counted only where there are bytes enough for too many.
    let too_long = text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT;
    if text.is_empty() || too_long || text.chars().any(char::is_control) {
        return Err(ProblemKind::BadText);
    }
    if holds_personal_code(&text) {
        return Err(ProblemKind::PersonalCode);
    }
    Ok(text)
}

/// Says which word of the list was probably meant.
fn unknown_code(text: &str, error: &UnknownCode) -> ProblemKind {
    ProblemKind::UnknownCode(error.known, nearest(text, error.known.iter().copied()))
}

/// Reads a whole number within limits, both included.
fn whole(value: &DeValue<'_>, min: i64, max: i64) -> Result<i64, ProblemKind> {
    let DeValue::Integer(digits) = value else {
        return Err(ProblemKind::WrongType("integer", found(value)));
    };
    let number = i64::from_str_radix(digits.as_str(), digits.radix()).ok();
    number
        .filter(|number| (min..=max).contains(number))
        .ok_or(ProblemKind::OutOfRange(min, max))
}

/// Reads a value as a date.
fn day(value: &DeValue<'_>) -> Result<NaiveDate, ProblemKind> {
    match value {
        DeValue::Datetime(Datetime {
            date: Some(date),
            time: None,
            offset: None,
        }) => real_date(*date).ok_or(ProblemKind::ImpossibleDate),
        other => Err(ProblemKind::WrongType("date", found(other))),
    }
}

/// Turns a written date into one that exists.
fn real_date(date: Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        .filter(|day| plausible(*day))
}

/// Turns a written time into one that exists.
fn real_time(time: Time) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(
        time.hour.into(),
        time.minute.into(),
        time.second.unwrap_or(0).into(),
    )
}
