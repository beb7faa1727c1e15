//! A payer's share of a price: an exact fraction such as 1/3, never a float.

use std::fmt;
use std::str::FromStr;

use super::money::Money;

/// An exact part of a whole, above zero and at most one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: u32,
    whole: u32,
}

/// A text that is no fraction between zero and one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareError;

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a fraction above 0 and at most 1, such as \"1/3\" or \"1\"")
    }
}

impl std::error::Error for ShareError {}

impl Share {
    /// The whole price.
    pub const ALL: Self = Self { part: 1, whole: 1 };

    /// Says whether shares add up to exactly one.
    #[must_use]
    pub fn add_up(shares: &[Self]) -> bool {
        let sum = shares
            .iter()
            .try_fold((0_u128, 1_u128), |(part, whole), share| {
                let part = part
                    .checked_mul(share.whole.into())?
                    .checked_add(whole.checked_mul(share.part.into())?)?;
                let whole = whole.checked_mul(share.whole.into())?;
                let divisor = greatest_common_divisor(part, whole);
                Some((part / divisor, whole / divisor))
            });
        sum.is_some_and(|(part, whole)| part == whole)
    }

    /// Splits an amount by shares that add up to one: largest remainder, an odd cent to the first named.
    #[must_use]
    pub fn split(shares: &[Self], amount: Money) -> Vec<Money> {
        let total = i128::from(amount.cents().unsigned_abs());
        let exact = |share: &Self| (total * i128::from(share.part), i128::from(share.whole));
        let mut cents: Vec<i128> = shares
            .iter()
            .map(exact)
            .map(|(part, whole)| part / whole)
            .collect();
        let mut order: Vec<usize> = (0..shares.len()).collect();
        let rest = |index: &usize| {
            shares
                .get(*index)
                .map(exact)
                .map_or(0, |(part, whole)| (part % whole) * 1_000_000_000 / whole)
        };
        order.sort_by_key(|index| std::cmp::Reverse(rest(index)));
        let left = usize::try_from(total - cents.iter().sum::<i128>()).unwrap_or(0);
        for index in order.into_iter().take(left) {
            if let Some(cent) = cents.get_mut(index) {
                *cent += 1;
            }
        }
        let sign = i128::from(amount.cents().signum());
        cents
            .into_iter()
            .map(|c| i64::try_from(c * sign).unwrap_or(0))
            .filter_map(|c| Money::from_cents(c).ok())
            .collect()
    }
}

/// Returns the greatest common divisor; the second number is never zero here.
fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

impl FromStr for Share {
    type Err = ShareError;

    fn from_str(text: &str) -> Result<Self, ShareError> {
        let (part, whole) = text.split_once('/').unwrap_or((text, "1"));
        let number = |t: &str| t.trim().parse::<u32>().map_err(|_| ShareError);
        let (part, whole) = (number(part)?, number(whole)?);
        if part == 0 || whole == 0 || part > whole || whole > 10_000 {
            return Err(ShareError);
        }
        Ok(Self { part, whole })
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.part == self.whole {
            f.write_str("1")
        } else {
            write!(f, "{}/{}", self.part, self.whole)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Share;
    use crate::domain::money::Money;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    fn shares(texts: &[&str]) -> Vec<Share> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn thirds_add_up_though_no_float_could() {
        assert!(Share::add_up(&shares(&["1/3", "1/3", "1/3"])));
        assert!(!Share::add_up(&shares(&["1/3", "1/3"])));
        assert!(!Share::add_up(&[]));
    }

    #[test]
    fn the_odd_cent_goes_to_the_payer_listed_first() {
        let parts = Share::split(
            &shares(&["1/3", "1/3", "1/3"]),
            Money::from_cents(28_000).unwrap(),
        );

        assert_eq!(
            parts.iter().map(|m| m.cents()).collect::<Vec<_>>(),
            [9_334, 9_333, 9_333]
        );
    }

    #[test]
    fn nonsense_is_no_share() {
        for text in ["0", "2", "1/0", "-1/2", "0.5", "1/3/4", ""] {
            assert!(text.parse::<Share>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_split_loses_no_cent(cents in -10_000_000_i64..10_000_000, whole in 1_u32..60) {
            let shares = vec![Share { part: 1, whole }; whole as usize];
            let amount = Money::from_cents(cents).unwrap();

            prop_assert!(Share::add_up(&shares));
            prop_assert_eq!(Share::split(&shares, amount).into_iter().sum::<Money>(), amount);
        }
    }
}
