//! Code 128 in its set C (ISO/IEC 15417): pairs of digits as values, values as widths of bars and spaces.
//!
//! Only set C: a bank barcode has an even number of digits and nothing else, and a reader expects no change of set.

/// The value that begins a symbol in set C.
const START_C: u8 = 105;
/// The value that ends a symbol.
const STOP: u8 = 106;
/// What the check value is a remainder of.
const MODULUS: u32 = 103;

/// Widths of bar, space, bar … by value, each digit a width in modules; the stop has one bar more.
const WIDTHS: [u32; 107] = [
    212222, 222122, 222221, 121223, 121322, 131222, 122213, 122312, 132212, 221213, 221312, 231212,
    112232, 122132, 122231, 113222, 123122, 123221, 223211, 221132, 221231, 213212, 223112, 312131,
    311222, 321122, 321221, 312212, 322112, 322211, 212123, 212321, 232121, 111323, 131123, 131321,
    112313, 132113, 132311, 211313, 231113, 231311, 112133, 112331, 132131, 113123, 113321, 133121,
    313121, 211331, 231131, 213113, 213311, 213131, 311123, 311321, 331121, 312113, 312311, 332111,
    314111, 221411, 431111, 111224, 111422, 121124, 121421, 141122, 141221, 112214, 112412, 122114,
    122411, 142112, 142211, 241211, 221114, 413111, 241112, 134111, 111242, 121142, 121241, 114212,
    124112, 124211, 411212, 421112, 421211, 212141, 214121, 412121, 111143, 111341, 131141, 114113,
    114311, 411113, 411311, 113141, 114131, 311141, 411131, 211412, 211214, 211232, 2331112,
];

/// Returns the values of a symbol that holds pairs of digits: start, pairs, check, stop.
pub(super) fn values(digits: &str) -> Vec<u8> {
    let (pairs, _) = digits.as_bytes().as_chunks::<2>();
    let mut values = vec![START_C];
    values.extend(
        pairs
            .iter()
            .map(|[ten, one]| (ten - b'0') * 10 + (one - b'0')),
    );
    values.push(check_value(&values));
    values.push(STOP);
    values
}

/// Computes the check value: the start counts once, each pair as often as its place says.
fn check_value(values: &[u8]) -> u8 {
    let weighted = values.iter().zip((0_u32..).map(|place| place.max(1)));
    let sum: u32 = weighted
        .map(|(value, weight)| u32::from(*value) * weight)
        .sum();
    u8::try_from(sum % MODULUS).unwrap_or_default()
}

/// Returns the widths of bars and spaces of a row of values.
pub(super) fn widths(values: &[u8]) -> Vec<u8> {
    let patterns = values
        .iter()
        .filter_map(|value| WIDTHS.get(usize::from(*value)));
    patterns
        .flat_map(|pattern| pattern.to_string().into_bytes())
        .map(|digit| digit - b'0')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{STOP, WIDTHS, values, widths};
    use std::collections::BTreeSet;

    #[test]
    fn every_character_is_eleven_modules_of_which_an_even_number_is_black() {
        for value in 0..STOP {
            let widths = widths(&[value]);
            let black: u8 = widths.iter().step_by(2).sum();

            assert_eq!(widths.len(), 6, "{value}");
            assert_eq!(widths.iter().sum::<u8>(), 11, "{value}");
            assert_eq!(black % 2, 0, "{value}");
            assert!(
                widths.iter().all(|width| (1..=4).contains(width)),
                "{value}"
            );
        }
        assert_eq!(widths(&[STOP]), [2, 3, 3, 1, 1, 1, 2]);
    }

    #[test]
    fn no_two_characters_look_alike() {
        assert_eq!(BTreeSet::from(WIDTHS).len(), WIDTHS.len());
    }

    #[test]
    fn a_row_is_start_pairs_check_and_stop() {
        // 105 + 1 × 12 + 2 × 34 = 185, which leaves 82.
        assert_eq!(values("1234"), [105, 12, 34, 82, 106]);
    }
}
