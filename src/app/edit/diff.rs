//! Which lines of a text changed. Small texts are compared exactly; of huge ones only the changed middle is told.

/// A line that went or came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line<'a> {
    /// It is gone.
    Gone(&'a str),
    /// It is new.
    New(&'a str),
}

/// The largest table of comparisons, in cells.
const CELLS: usize = 4_000_000;

/// Lists the lines that went or came, in the order of the text.
#[must_use]
pub fn changed<'a>(old: &'a str, new: &'a str) -> Vec<Line<'a>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = (old.len() - head).min(new.len() - head);
    let tails = old.iter().rev().zip(new.iter().rev()).take(rest);
    let tail = tails.take_while(|(a, b)| a == b).count();
    let middle = |lines: &[&'a str]| -> Vec<&'a str> {
        let count = lines.len() - head - tail;
        lines.iter().skip(head).take(count).copied().collect()
    };
    between(&middle(&old), &middle(&new))
}

/// Compares what lies between the equal beginning and the equal end.
fn between<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<Line<'a>> {
    if old.len().saturating_mul(new.len()) > CELLS {
        let gone = old.iter().map(|line| Line::Gone(line));
        return gone.chain(new.iter().map(|line| Line::New(line))).collect();
    }
    let common = lengths(old, new);
    let at = |i: usize, j: usize| {
        common
            .get(i)
            .and_then(|row| row.get(j))
            .copied()
            .unwrap_or(0)
    };
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    loop {
        match (old.get(i), new.get(j)) {
            (Some(a), Some(b)) if a == b => (i, j) = (i + 1, j + 1),
            (Some(a), other) if other.is_none() || at(i + 1, j) >= at(i, j + 1) => {
                found.push(Line::Gone(a));
                i += 1;
            }
            (_, Some(b)) => {
                found.push(Line::New(b));
                j += 1;
            }
            _ => return found,
        }
    }
}

/// Computes for each pair of places how many lines the rests have in common.
fn lengths(old: &[&str], new: &[&str]) -> Vec<Vec<usize>> {
    let mut rows = vec![vec![0; new.len() + 1]];
    for a in old.iter().rev() {
        let below = rows.last().cloned().unwrap_or_default();
        let mut row = vec![0; new.len() + 1];
        for (j, b) in new.iter().enumerate().rev() {
            let right = row.get(j + 1).copied().unwrap_or(0);
            let down = below.get(j).copied().unwrap_or(0);
            let diagonal = below.get(j + 1).copied().unwrap_or(0);
            if let Some(cell) = row.get_mut(j) {
                *cell = if a == b {
                    diagonal + 1
                } else {
                    right.max(down)
                };
            }
        }
        rows.push(row);
    }
    rows.reverse();
    rows
}

#[cfg(test)]
mod tests {
    use super::{Line, changed};
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn only_what_changed_is_told() {
        let found = changed("a\nb\nc\nd\n", "a\nB\nc\nd\ne\n");

        assert_eq!(found, [Line::Gone("b"), Line::New("B"), Line::New("e")]);
    }

    #[test]
    fn equal_texts_have_no_difference() {
        assert_eq!(changed("a\nb\n", "a\nb\n"), []);
        assert_eq!(changed("", "a\n"), [Line::New("a")]);
        assert_eq!(changed("a\n", ""), [Line::Gone("a")]);
    }

    proptest! {
        #[test]
        fn lines_that_came_and_went_make_up_the_difference_in_length(
            old in "[ab\n]{0,40}", new in "[ab\n]{0,40}"
        ) {
            let found = changed(&old, &new);
            let came = found.iter().filter(|line| matches!(line, Line::New(_))).count();
            let went = found.len() - came;
            prop_assert_eq!(old.lines().count() + came, new.lines().count() + went);
        }
    }
}
