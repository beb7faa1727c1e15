//! The reference rate of the Interest Act (633/1982), half-year by half-year: what is known here, and rows of the practice's own.
//!
//! A half-year without a row has no rate: the last one is never carried forward.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

/// One half of a calendar year, written `2026H1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfYear {
    year: i32,
    second: bool,
}

/// A text that is no half-year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HalfYearError;

impl fmt::Display for HalfYearError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a half-year such as 2026H1 or 2026H2")
    }
}

impl std::error::Error for HalfYearError {}

impl HalfYear {
    /// Returns the half-year in which a day lies: the second begins on 1 July.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            second: day.month() > 6,
        }
    }

    /// Returns the half-year after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        if self.second {
            Self {
                year: self.year.saturating_add(1),
                second: false,
            }
        } else {
            Self {
                second: true,
                ..self
            }
        }
    }

    /// Returns the last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let (month, day) = if self.second { (12, 31) } else { (6, 30) };
        NaiveDate::from_ymd_opt(self.year, month, day).unwrap_or(NaiveDate::MAX)
    }
}

impl FromStr for HalfYear {
    type Err = HalfYearError;

    fn from_str(text: &str) -> Result<Self, HalfYearError> {
        let (year, half) = text.split_once('H').ok_or(HalfYearError)?;
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return Err(HalfYearError);
        }
        let second = match half {
            "1" => false,
            "2" => true,
            _ => return Err(HalfYearError),
        };
        let year = year.parse().map_err(|_| HalfYearError)?;
        Ok(Self { year, second })
    }
}

impl fmt::Display for HalfYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}H{}", self.year, if self.second { 2 } else { 1 })
    }
}

/// Where a reference rate comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RateSource {
    /// The Bank of Finland published it.
    BankOfFinland,
    /// Follows from the central bank's rate by the rule of the act; not compared with what was published.
    Derived,
    /// The practice wrote it down.
    Practice,
}

/// The reference rate of one half-year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReferenceRate {
    /// The half-year.
    pub half_year: HalfYear,
    /// The rate in basis points (250 = 2.5 %).
    pub basis_points: u32,
    /// Where it comes from.
    pub source: RateSource,
}

/// First and last half-year with a rate, the rate in basis points, and where it comes from.
const KNOWN: [(&str, &str, u32, RateSource); 9] = [
    ("2013H1", "2013H1", 100, RateSource::BankOfFinland),
    ("2013H2", "2016H1", 50, RateSource::BankOfFinland),
    ("2016H2", "2022H2", 0, RateSource::BankOfFinland),
    ("2023H1", "2023H1", 250, RateSource::BankOfFinland),
    ("2023H2", "2023H2", 400, RateSource::BankOfFinland),
    ("2024H1", "2024H2", 450, RateSource::BankOfFinland),
    ("2025H1", "2025H1", 350, RateSource::BankOfFinland),
    ("2025H2", "2025H2", 250, RateSource::Derived),
    ("2026H1", "2026H1", 250, RateSource::BankOfFinland),
];

/// Two rows of the practice's own for one half-year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Twice(pub HalfYear);

impl fmt::Display for Twice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one reference rate for {}", self.0)
    }
}

impl std::error::Error for Twice {}

/// The reference rates that are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReferenceRates(BTreeMap<HalfYear, ReferenceRate>);

impl ReferenceRates {
    /// Returns the rates known here together with the practice's own, of which each wins over one known here.
    ///
    /// # Errors
    /// When the practice has two rates for one half-year.
    pub fn with(own: Vec<ReferenceRate>) -> Result<Self, Twice> {
        let mut added = BTreeMap::new();
        for rate in own {
            if added.insert(rate.half_year, rate).is_some() {
                return Err(Twice(rate.half_year));
            }
        }
        let mut rates = Self::default();
        rates.0.extend(added);
        Ok(rates)
    }

    /// Finds the rate of a half-year.
    #[must_use]
    pub fn of(&self, half_year: HalfYear) -> Option<&ReferenceRate> {
        self.0.get(&half_year)
    }

    /// Lists the rates from the oldest to the newest.
    pub fn iter(&self) -> impl Iterator<Item = &ReferenceRate> {
        self.0.values()
    }
}

impl Default for ReferenceRates {
    /// Returns the rates known here, and no others.
    fn default() -> Self {
        Self(KNOWN.iter().flat_map(row).collect())
    }
}

/// Spreads a row of the table over its half-years.
fn row(
    (first, last, basis_points, source): &(&str, &str, u32, RateSource),
) -> Vec<(HalfYear, ReferenceRate)> {
    let (Ok(first), Ok(last)) = (first.parse::<HalfYear>(), last.parse::<HalfYear>()) else {
        return Vec::new();
    };
    let halves = std::iter::successors(Some(first), |half| Some(half.next()));
    let rate = |half_year| ReferenceRate {
        half_year,
        basis_points: *basis_points,
        source: *source,
    };
    halves
        .take_while(|half| *half <= last)
        .map(|half| (half, rate(half)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{HalfYear, RateSource, ReferenceRate, ReferenceRates, Twice};
    use chrono::NaiveDate;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    fn half(text: &str) -> HalfYear {
        text.parse().unwrap()
    }

    fn own(text: &str, basis_points: u32) -> ReferenceRate {
        ReferenceRate {
            half_year: half(text),
            basis_points,
            source: RateSource::Practice,
        }
    }

    #[test]
    fn the_table_says_what_was_published() {
        let rates = ReferenceRates::default();
        let rate = |text| rates.of(half(text)).map(|rate| rate.basis_points);

        for (text, points) in [
            ("2013H1", 100),
            ("2013H2", 50),
            ("2016H1", 50),
            ("2016H2", 0),
            ("2022H2", 0),
            ("2023H1", 250),
            ("2023H2", 400),
            ("2024H1", 450),
            ("2024H2", 450),
            ("2025H1", 350),
            ("2025H2", 250),
            ("2026H1", 250),
        ] {
            assert_eq!(rate(text), Some(points), "{text}");
        }
        assert_eq!(rate("2012H2"), None);
        assert_eq!(rate("2026H2"), None);
    }

    #[test]
    fn the_table_has_no_gap() {
        let rates = ReferenceRates::default();
        let halves: Vec<HalfYear> = rates.iter().map(|rate| rate.half_year).collect();

        assert_eq!(halves.len(), 27);
        assert!(halves.windows(2).all(|pair| pair[0].next() == pair[1]));
    }

    #[test]
    fn a_practice_adds_rows_and_has_the_last_word() {
        let rates = ReferenceRates::with(vec![own("2026H2", 225), own("2025H2", 200)]).unwrap();

        assert_eq!(rates.of(half("2026H2")).unwrap().basis_points, 225);
        assert_eq!(
            rates.of(half("2025H2")).unwrap().source,
            RateSource::Practice
        );
        assert_eq!(rates.of(half("2026H1")).unwrap().basis_points, 250);
    }

    #[test]
    fn two_rows_for_one_half_year_are_refused() {
        assert_eq!(
            ReferenceRates::with(vec![own("2026H2", 225), own("2026H2", 250)]),
            Err(Twice(half("2026H2")))
        );
    }

    #[test]
    fn a_half_year_turns_on_the_first_of_july() {
        let of = |day: &str| HalfYear::of(day.parse().unwrap()).to_string();

        assert_eq!(of("2026-06-30"), "2026H1");
        assert_eq!(of("2026-07-01"), "2026H2");
        assert_eq!(of("2026-12-31"), "2026H2");
    }

    #[test]
    fn nonsense_is_no_half_year() {
        for text in [
            "2026", "2026H3", "26H1", "2026h1", "+026H1", "2026H", "H1", "",
        ] {
            assert!(text.parse::<HalfYear>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_half_year_ends_the_day_before_the_next_begins(days in 700_000_i32..800_000) {
            let half = HalfYear::of(NaiveDate::from_num_days_from_ce_opt(days).unwrap());

            prop_assert_eq!(HalfYear::of(half.last_day()), half);
            prop_assert_eq!(HalfYear::of(half.last_day().succ_opt().unwrap()), half.next());
            prop_assert_eq!(half.to_string().parse::<HalfYear>(), Ok(half));
            prop_assert!(half < half.next());
        }
    }
}
