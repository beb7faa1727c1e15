//! Bars that lie: one a line, longest as wide as there is room, each with its figure in words.
//!
//! The figure always stands beside the bar, so neither a colour nor a length carries it alone. Drawn with blocks of an eighth
//! of a column where the terminal can show them, else with plain signs.

use super::style::{Paint, columns};

/// The widest a bar gets, in columns.
const WIDEST: usize = 60;

/// The widest a label gets, in columns; a longer one is cut.
const LABEL: usize = 30;

/// Blocks of one to eight eighths of a column.
const BLOCKS: [char; 8] = ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// What bars are drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Block characters.
    Blocks,
    /// Signs that every terminal and program knows.
    Ascii,
}

/// One bar.
#[derive(Clone, Debug)]
struct Bar {
    label: String,
    value: u64,
    figure: String,
}

/// Some bars on one scale.
#[derive(Clone, Debug, Default)]
pub struct Chart {
    bars: Vec<Bar>,
}

impl Chart {
    /// Adds a bar, with its figure as it is told.
    pub fn add(&mut self, label: impl Into<String>, value: u64, figure: impl Into<String>) {
        self.bars.push(Bar {
            label: label.into(),
            value,
            figure: figure.into(),
        });
    }

    /// Draws for that many columns, each line ended.
    #[must_use]
    pub fn drawn(&self, width: u16, ink: Ink, paint: Paint) -> String {
        let labels: Vec<String> = self.bars.iter().map(|bar| cut(&bar.label, ink)).collect();
        let label = labels.iter().map(|label| columns(label)).max().unwrap_or(0);
        let figures = self.bars.iter().map(|bar| columns(&bar.figure));
        let figure = figures.max().unwrap_or(0);
        let room = usize::from(width).saturating_sub(label + figure + 4);
        let room = room.clamp(1, WIDEST);
        let most = self.bars.iter().map(|bar| bar.value).max().unwrap_or(0);
        let line = |(bar, name): (&Bar, String)| {
            let drawn = ink.bar(bar.value, most, room);
            let drawn = if drawn.is_empty() {
                drawn
            } else {
                paint.cyan(&drawn) + "  "
            };
            let gap = " ".repeat(label - columns(&name));
            format!("{name}{gap}  {drawn}{}\n", bar.figure)
        };
        self.bars.iter().zip(labels).map(line).collect()
    }
}

impl Ink {
    /// Draws a bar as long as its part of the most; what is more than nothing is seen.
    fn bar(self, value: u64, most: u64, room: usize) -> String {
        let steps = match self {
            Self::Blocks => room * BLOCKS.len(),
            Self::Ascii => room,
        };
        let length = part(value, most, steps);
        match self {
            Self::Ascii => "#".repeat(length),
            Self::Blocks => {
                let whole = "█".repeat(length / BLOCKS.len());
                let rest = (length % BLOCKS.len()).checked_sub(1);
                let rest = rest.and_then(|at| BLOCKS.get(at));
                rest.into_iter()
                    .fold(whole, |bar, block| format!("{bar}{block}"))
            }
        }
    }
}

/// Returns how many of all steps a value makes; at least one where it is not nothing.
fn part(value: u64, most: u64, steps: usize) -> usize {
    if value == 0 || most == 0 {
        return 0;
    }
    let steps_wide = u128::try_from(steps).unwrap_or(u128::MAX);
    let length = u128::from(value) * steps_wide / u128::from(most);
    usize::try_from(length).unwrap_or(steps).clamp(1, steps)
}

/// Cuts a label that is too long.
fn cut(label: &str, ink: Ink) -> String {
    if columns(label) <= LABEL {
        return label.to_owned();
    }
    let mark = match ink {
        Ink::Blocks => '…',
        Ink::Ascii => '~',
    };
    let mut short = String::new();
    for letter in label.chars() {
        if columns(&short) + 2 > LABEL {
            break;
        }
        short.push(letter);
    }
    short.push(mark);
    short
}

#[cfg(test)]
mod tests {
    use super::{Chart, Ink};
    use crate::ui::style::{Paint, columns};
    use proptest::prelude::{prop_assert, proptest};

    fn months() -> Chart {
        let mut chart = Chart::default();
        chart.add("9/2026", 400, "6:40");
        chart.add("10/2026", 1000, "16:40");
        chart.add("11/2026", 0, "0:00");
        chart.add("12/2026", 1, "0:01");
        chart
    }

    #[test]
    fn the_longest_bar_fills_the_room_and_the_others_their_part() {
        let drawn = months().drawn(36, Ink::Blocks, Paint::PLAIN);

        let expected = "\
9/2026   ████████  6:40
10/2026  ████████████████████  16:40
11/2026  0:00
12/2026  ▏  0:01
";
        assert_eq!(drawn, expected);
    }

    #[test]
    fn plain_signs_do_where_blocks_cannot_be_shown() {
        let drawn = months().drawn(26, Ink::Ascii, Paint::PLAIN);

        assert!(drawn.is_ascii());
        assert!(drawn.contains("9/2026   ####  6:40\n"), "{drawn}");
        assert!(drawn.contains("10/2026  ##########  16:40\n"), "{drawn}");
    }

    #[test]
    fn a_long_label_is_cut() {
        let mut chart = Chart::default();
        chart.add("a".repeat(60), 1, "1");

        let drawn = chart.drawn(80, Ink::Blocks, Paint::PLAIN);

        assert!(
            drawn.starts_with(&format!("{}…  ", "a".repeat(29))),
            "{drawn}"
        );
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_terminal(values in proptest::collection::vec(0_u64..u64::MAX, 1..10), width in 60_u16..200) {
            let mut chart = Chart::default();
            for value in values {
                chart.add(format!("k26-{value}"), value, value.to_string());
            }
            for ink in [Ink::Blocks, Ink::Ascii] {
                for line in chart.drawn(width, ink, Paint::PLAIN).lines() {
                    prop_assert!(columns(line) <= usize::from(width), "{}", line);
                }
            }
        }
    }
}
