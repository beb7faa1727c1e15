//! Money: whole euro cents. Never a float, never a currency other than the euro.

use std::fmt;
use std::iter::Sum;
use std::str::FromStr;

/// The largest amount either side of zero, in cents: ten milliard euros.
const LIMIT: i64 = 1_000_000_000_000;

/// An amount of euros in whole cents.
///
/// ```
/// use tyo::domain::money::Money;
/// let fee: Money = "280,00".parse()?;
/// assert_eq!(fee.cents(), 28_000);
/// # Ok::<(), tyo::domain::money::MoneyError>(())
/// ```
///
/// There is no way in from a float:
///
/// ```compile_fail
/// use tyo::domain::money::Money;
/// let fee: Money = Money::from(280.0_f64);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

/// Why a text or a number is no amount of money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// Not digits with at most one comma or point and two decimals.
    NotAnAmount,
    /// `1,000` or `1.000`: could be a thousand or one.
    Ambiguous,
    /// More than ten milliard euros.
    TooLarge,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAnAmount => "an amount such as 120, 120,50 or 120.50",
            Self::Ambiguous => "an amount without a thousands separator, such as 1000 or 1000,00",
            Self::TooLarge => "an amount of at most 10 000 000 000 euros",
        })
    }
}

impl std::error::Error for MoneyError {}

impl Money {
    /// No money.
    pub const ZERO: Self = Self(0);

    /// Makes an amount from cents.
    ///
    /// # Errors
    /// `TooLarge` outside ten milliard euros either side of zero.
    pub const fn from_cents(cents: i64) -> Result<Self, MoneyError> {
        if cents > LIMIT || cents < -LIMIT {
            return Err(MoneyError::TooLarge);
        }
        Ok(Self(cents))
    }

    /// Returns the amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Adds two amounts; `None` beyond the limit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0
            .checked_add(other.0)
            .and_then(|cents| Self::from_cents(cents).ok())
    }

    /// Multiplies by a whole number, such as kilometres; `None` beyond the limit.
    #[must_use]
    pub fn checked_times(self, count: u32) -> Option<Self> {
        self.0
            .checked_mul(i64::from(count))
            .and_then(|cents| Self::from_cents(cents).ok())
    }

    /// Takes a percentage given in basis points (2550 = 25.5 %), rounded half away from zero to the cent.
    ///
    /// One rounding per computed figure, as for VAT and cancellation charges.
    #[must_use]
    pub const fn basis_points(self, points: u32) -> Self {
        let product = self.0 as i128 * points as i128;
        let half = if product < 0 { -5_000 } else { 5_000 };
        Self(((product + half) / 10_000) as i64)
    }

    /// Takes VAT at a rate in basis points out of an amount that includes it: what remains, and the VAT.
    ///
    /// The VAT is rounded half away from zero, and the two parts add up to the amount.
    #[must_use]
    pub const fn without_vat(self, rate: u32) -> (Self, Self) {
        let whole = 10_000 + rate as i128;
        let cents = self.0 as i128;
        let twice = 2 * cents * rate as i128;
        let half = if cents < 0 { -whole } else { whole };
        let vat = ((twice + half) / (2 * whole)) as i64;
        (Self(self.0 - vat), Self(vat))
    }

    /// Reckons a price by the hour for some minutes, rounded half away from zero; `None` beyond the limit or for an hour of 0.
    #[must_use]
    pub fn of_minutes(self, minutes: u32, hour: u32) -> Option<Self> {
        let twice = 2 * i128::from(self.0) * i128::from(minutes);
        let whole = i128::from(hour);
        let cents = (twice + whole * i128::from(self.0.signum())).checked_div(2 * whole)?;
        Self::from_cents(i64::try_from(cents).ok()?).ok()
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self(amounts.map(|amount| amount.0).sum())
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads `120`, `120,50` or `120.50`; refuses what could be a thousands separator.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bare = text.trim().trim_end_matches('€').trim_end();
        let (negative, bare) = bare
            .strip_prefix('-')
            .map_or((false, bare), |rest| (true, rest));
        let (euros, cents) = bare.split_once([',', '.']).unwrap_or((bare, "00"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(euros) || !digits(cents) {
            return Err(MoneyError::NotAnAmount);
        }
        match cents.len() {
            2 => {}
            3 => return Err(MoneyError::Ambiguous),
            _ => return Err(MoneyError::NotAnAmount),
        }
        let total = format!("{euros}{cents}")
            .parse::<i64>()
            .map_err(|_| MoneyError::TooLarge)?;
        Self::from_cents(if negative { -total } else { total })
    }
}

impl fmt::Display for Money {
    /// Writes `-120.50`: the data form, with a point and two decimals.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::{Money, MoneyError};
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    fn cents(text: &str) -> Result<i64, MoneyError> {
        text.parse::<Money>().map(Money::cents)
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        assert_eq!(cents("120"), Ok(12_000));
        assert_eq!(cents("120,50"), Ok(12_050));
        assert_eq!(cents("120.50 €"), Ok(12_050));
        assert_eq!(cents("-0,05"), Ok(-5));
    }

    #[test]
    fn a_thousands_separator_is_refused_and_not_guessed() {
        assert_eq!(cents("1,000"), Err(MoneyError::Ambiguous));
        assert_eq!(cents("1.000"), Err(MoneyError::Ambiguous));
        assert_eq!(cents("1 000"), Err(MoneyError::NotAnAmount));
        assert_eq!(cents("1,5"), Err(MoneyError::NotAnAmount));
        assert_eq!(cents("NaN"), Err(MoneyError::NotAnAmount));
        assert_eq!(cents(""), Err(MoneyError::NotAnAmount));
    }

    #[test]
    fn a_huge_amount_is_refused() {
        assert_eq!(cents("99999999999999999999"), Err(MoneyError::TooLarge));
        assert_eq!(Money::from_cents(i64::MAX), Err(MoneyError::TooLarge));
    }

    #[test]
    fn percentages_round_half_away_from_zero() {
        let net = |cents| Money::from_cents(cents).unwrap();

        assert_eq!(net(14_500).basis_points(2_550).cents(), 3_698);
        assert_eq!(net(9_500).basis_points(2_550).cents(), 2_423);
        assert_eq!(net(-9_500).basis_points(2_550).cents(), -2_423);
    }

    #[test]
    fn vat_is_taken_out_of_the_whole() {
        let parts = |cents| {
            let (net, vat) = Money::from_cents(cents).unwrap().without_vat(2_550);
            (net.cents(), vat.cents())
        };

        assert_eq!(parts(11_800), (9_402, 2_398));
        assert_eq!(parts(23_600), (18_805, 4_795));
        assert_eq!(parts(-11_800), (-9_402, -2_398));
        assert_eq!(parts(0), (0, 0));
    }

    #[test]
    fn an_hour_is_as_long_as_was_agreed() {
        let price = |minutes, hour| {
            let price = Money::from_cents(9_000).unwrap().of_minutes(minutes, hour);
            price.map(Money::cents)
        };

        assert_eq!(price(45, 45), Some(9_000));
        assert_eq!(price(90, 45), Some(18_000));
        assert_eq!(price(50, 45), Some(10_000));
        assert_eq!(price(7, 32), Some(1_969));
        assert_eq!(price(45, 0), None);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(cents in -1_000_000_000_000_i64..=1_000_000_000_000) {
            let money = Money::from_cents(cents).unwrap();
            prop_assert_eq!(money.to_string().parse::<Money>(), Ok(money));
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            prop_assert!(text.parse::<Money>().is_ok() || text.parse::<Money>().is_err());
        }
    }
}
