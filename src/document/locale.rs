//! How money, dates and lists are written in each document language. Takes plain numbers and dates and returns
//! text; knows no record and no template. Spaces that must not break a line are U+00A0.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

pub use crate::domain::language::Language;

/// The no-break space put inside numbers and before units.
pub const NBSP: char = '\u{a0}';

/// Writes an amount of euro cents: `1 234,50 €` or `€1,234.50`. A minus is U+2212.
pub fn money(language: Language, cents: i64) -> String {
    let whole = cents.unsigned_abs() / 100;
    let rest = cents.unsigned_abs() % 100;
    let sign = if cents < 0 { "\u{2212}" } else { "" };
    match language {
        Language::En => format!("{sign}€{}.{rest:02}", thousands(whole, ',')),
        Language::Fi | Language::Sv => {
            format!("{sign}{},{rest:02}{NBSP}€", thousands(whole, NBSP))
        }
    }
}

/// Writes basis points as a percentage without needless decimals: 2550 is `25,5 %` or `25.5%`.
pub fn percent(language: Language, basis_points: i64) -> String {
    let number = hundredths(language, basis_points);
    match language {
        Language::En => format!("{number}%"),
        Language::Fi | Language::Sv => format!("{number}{NBSP}%"),
    }
}

/// Writes whole kilometres: `92 km`.
pub fn distance(language: Language, km: i64) -> String {
    let separator = match language {
        Language::En => ',',
        Language::Fi | Language::Sv => NBSP,
    };
    let sign = if km < 0 { "\u{2212}" } else { "" };
    format!("{sign}{}{NBSP}km", thousands(km.unsigned_abs(), separator))
}

/// Writes a day: `21.11.2026` or `21 Nov 2026`.
pub fn date(language: Language, day: NaiveDate) -> String {
    match language {
        Language::En => format!("{} {} {}", day.day(), month_en(day), day.year()),
        Language::Fi | Language::Sv => format!("{}.{}.{}", day.day(), day.month(), day.year()),
    }
}

/// Writes a day with its weekday: `la 21.11.2026`, `lör 21.11.2026` or `Sat 21 Nov 2026`.
pub fn weekday(language: Language, day: NaiveDate) -> String {
    const NAMES: [[&str; 7]; 3] = [
        ["ma", "ti", "ke", "to", "pe", "la", "su"],
        ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    ];
    let [fi, sv, en] = NAMES;
    let names = match language {
        Language::Fi => fi,
        Language::Sv => sv,
        Language::En => en,
    };
    let place = day.weekday().num_days_from_monday() as usize;
    let name = names.get(place).copied().unwrap_or_default();
    format!("{name}{NBSP}{}", date(language, day))
}

/// Writes a range of days, both inclusive: `5.11.–26.11.2026`, `5.11–26.11.2026` or `5–26 Nov 2026`.
pub fn date_range(language: Language, first: NaiveDate, last: NaiveDate) -> String {
    if first == last {
        return date(language, first);
    }
    let end = date(language, last);
    if first.year() != last.year() {
        return match language {
            Language::En => format!("{} – {end}", date(language, first)),
            Language::Fi | Language::Sv => format!("{}–{end}", date(language, first)),
        };
    }
    match language {
        Language::Fi => format!("{}.{}.–{end}", first.day(), first.month()),
        Language::Sv => format!("{}.{}–{end}", first.day(), first.month()),
        Language::En if first.month() == last.month() => format!("{}–{end}", first.day()),
        Language::En => format!("{} {} – {end}", first.day(), month_en(first)),
    }
}

/// Writes a time of day: `klo 9.30`, `kl. 9.30` or `09:30`.
pub fn time(language: Language, time: NaiveTime) -> String {
    match language {
        Language::Fi => format!("klo{NBSP}{}.{:02}", time.hour(), time.minute()),
        Language::Sv => format!("kl.{NBSP}{}.{:02}", time.hour(), time.minute()),
        Language::En => format!("{:02}:{:02}", time.hour(), time.minute()),
    }
}

/// Writes a moment with its weekday: `la 21.11.2026 klo 9.30` or `Sat 21 Nov 2026, 09:30`.
pub fn moment(language: Language, moment: NaiveDateTime) -> String {
    let comma = if language == Language::En { "," } else { "" };
    let day = weekday(language, moment.date());
    format!("{day}{comma} {}", time(language, moment.time()))
}

/// Writes from when to when: `klo 9.30–11.00`, `kl. 9.30–11.00` or `09:30–11:00`.
pub fn time_range(language: Language, from: NaiveTime, to: NaiveTime) -> String {
    let end = match language {
        Language::Fi | Language::Sv => format!("{}.{:02}", to.hour(), to.minute()),
        Language::En => time(language, to),
    };
    format!("{}–{end}", time(language, from))
}

/// Joins items into running text: `a, b ja c`.
pub fn list<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    let word = match language {
        Language::Fi => "ja",
        Language::Sv => "och",
        Language::En => "and",
    };
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} {word} {}", first.join(", "), last.as_ref())
        }
    }
}

fn thousands(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

fn hundredths(language: Language, value: i64) -> String {
    let sign = if value < 0 { "\u{2212}" } else { "" };
    let (whole, rest) = (value.unsigned_abs() / 100, value.unsigned_abs() % 100);
    let mark = match language {
        Language::En => '.',
        Language::Fi | Language::Sv => ',',
    };
    match (rest, rest % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}{mark}{}", rest / 10),
        _ => format!("{sign}{whole}{mark}{rest:02}"),
    }
}

fn month_en(day: NaiveDate) -> &'static str {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    MONTHS.get(day.month0() as usize).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn in_all(write: impl Fn(Language) -> String) -> [String; 3] {
        [Language::Fi, Language::Sv, Language::En].map(write)
    }

    #[test]
    fn money_keeps_together_and_follows_the_language() {
        let euro = |cents| in_all(|language| money(language, cents));

        assert_eq!(
            euro(123_450),
            ["1\u{a0}234,50\u{a0}€", "1\u{a0}234,50\u{a0}€", "€1,234.50"]
        );
        assert_eq!(
            euro(-29_000),
            [
                "\u{2212}290,00\u{a0}€",
                "\u{2212}290,00\u{a0}€",
                "\u{2212}€290.00"
            ]
        );
        assert_eq!(euro(5), ["0,05\u{a0}€", "0,05\u{a0}€", "€0.05"]);
        assert_eq!(
            money(Language::Fi, i64::MIN),
            "\u{2212}92\u{a0}233\u{a0}720\u{a0}368\u{a0}547\u{a0}758,08\u{a0}€"
        );
    }

    #[test]
    fn percentages_drop_needless_decimals() {
        assert_eq!(
            in_all(|language| percent(language, 2550)),
            ["25,5\u{a0}%", "25,5\u{a0}%", "25.5%"]
        );
        assert_eq!(
            in_all(|language| percent(language, 5000)),
            ["50\u{a0}%", "50\u{a0}%", "50%"]
        );
        assert_eq!(percent(Language::Fi, 1005), "10,05\u{a0}%");
    }

    #[test]
    fn days_and_times_follow_the_language() {
        assert_eq!(
            in_all(|language| date(language, day(2026, 11, 21))),
            ["21.11.2026", "21.11.2026", "21 Nov 2026"]
        );
        assert_eq!(
            in_all(|language| time(language, NaiveTime::from_hms_opt(9, 30, 0).unwrap())),
            ["klo\u{a0}9.30", "kl.\u{a0}9.30", "09:30"]
        );
    }

    #[test]
    fn weekdays_and_hours_follow_the_language() {
        assert_eq!(
            in_all(|language| weekday(language, day(2026, 11, 21))),
            [
                "la\u{a0}21.11.2026",
                "lör\u{a0}21.11.2026",
                "Sat\u{a0}21 Nov 2026"
            ]
        );
        assert_eq!(
            in_all(|language| {
                moment(language, day(2026, 11, 21).and_hms_opt(9, 30, 0).unwrap())
            }),
            [
                "la\u{a0}21.11.2026 klo\u{a0}9.30",
                "lör\u{a0}21.11.2026 kl.\u{a0}9.30",
                "Sat\u{a0}21 Nov 2026, 09:30"
            ]
        );
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!(
            in_all(|language| time_range(language, at(9, 30), at(11, 0))),
            ["klo\u{a0}9.30–11.00", "kl.\u{a0}9.30–11.00", "09:30–11:00"]
        );
    }

    #[test]
    fn a_range_says_each_part_once() {
        let range = |first, last| in_all(|language| date_range(language, first, last));

        assert_eq!(
            range(day(2026, 11, 5), day(2026, 11, 26)),
            ["5.11.–26.11.2026", "5.11–26.11.2026", "5–26 Nov 2026"]
        );
        assert_eq!(
            range(day(2026, 9, 1), day(2027, 8, 31)),
            [
                "1.9.2026–31.8.2027",
                "1.9.2026–31.8.2027",
                "1 Sep 2026 – 31 Aug 2027"
            ]
        );
        assert_eq!(
            date_range(Language::En, day(2026, 10, 28), day(2026, 11, 3)),
            "28 Oct – 3 Nov 2026"
        );
        assert_eq!(
            date_range(Language::Fi, day(2026, 10, 28), day(2026, 10, 28)),
            "28.10.2026"
        );
    }

    #[test]
    fn distances_are_grouped() {
        assert_eq!(
            in_all(|language| distance(language, 1092)),
            ["1\u{a0}092\u{a0}km", "1\u{a0}092\u{a0}km", "1,092\u{a0}km"]
        );
    }

    #[test]
    fn lists_read_as_running_text() {
        assert_eq!(
            in_all(|language| list(language, &["a", "b", "c"])),
            ["a, b ja c", "a, b och c", "a, b and c"]
        );
        assert_eq!(list(Language::Fi, &["a"]), "a");
        assert_eq!(list::<&str>(Language::Fi, &[]), "");
    }
}
