//! How wide the columns of a table are where not all fit: ids stay whole, names are shortened, the rest wraps.
//!
//! Only reckons and shortens; draws nothing.

use crate::ui::style::{columns, wrap};

/// The narrowest that a shortened column gets.
const NARROWEST: usize = 8;
/// As many lines as a shortened cell gets.
const LINES: usize = 3;

/// How a column gives way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Way {
    /// Wraps between words, on two lines at the most where that is possible.
    #[default]
    Wraps,
    /// Never breaks: ids, which people copy.
    Whole,
    /// Loses the ends of its words.
    Shortens,
}

/// Reckons the widths of columns, given as the way each gives way with its texts; nothing where the room is too small.
pub(super) fn widths(all: &[(Way, Vec<&str>)], room: usize) -> Option<Vec<usize>> {
    let full: Vec<usize> = all.iter().map(|(_, texts)| widest(texts)).collect();
    let least = |wrapped: fn(&[&str], usize) -> usize| -> Vec<usize> {
        let each = all.iter().zip(&full);
        each.map(|((way, texts), full)| match way {
            Way::Whole => *full,
            Way::Shortens => NARROWEST.min(*full),
            Way::Wraps => wrapped(texts, *full),
        })
        .collect()
    };
    // Where two lines are not enough, a text takes as many as its words need.
    let fits = |widths: &Vec<usize>| widths.iter().sum::<usize>() <= room;
    let mut widths = [least(on_two_lines), least(longest_word)]
        .into_iter()
        .find(fits)?;
    let mut left = room - widths.iter().sum::<usize>();
    while left > 0 {
        let mut growing = widths.iter_mut().zip(&full);
        let narrow = growing
            .by_ref()
            .filter(|(width, full)| **width < **full)
            .min_by_key(|(width, _)| **width);
        let Some((width, _)) = narrow else { break };
        *width += 1;
        left -= 1;
    }
    Some(widths)
}

/// Returns how wide the widest of some texts is.
pub(super) fn widest(texts: &[&str]) -> usize {
    texts.iter().map(|text| columns(text)).max().unwrap_or(0)
}

/// Returns the least width that puts each text on two lines.
fn on_two_lines(texts: &[&str], full: usize) -> usize {
    let longest = longest_word(texts, full);
    let fits = |width: &usize| texts.iter().all(|text| wrap(text, *width).len() <= 2);
    (longest..full).find(fits).unwrap_or(full)
}

/// Returns how wide the longest word is.
fn longest_word(texts: &[&str], _: usize) -> usize {
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    widest(&words.collect::<Vec<_>>())
}

/// Shortens the words of a text to a width, and the text to a few lines.
pub(super) fn shortened(text: &str, width: usize) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| cut(word, width))
        .collect();
    let mut lines = wrap(&words.join(" "), width);
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last}…"), width);
        }
    }
    lines.join("\n")
}

/// Cuts a word that is too long, and says so.
fn cut(word: &str, width: usize) -> String {
    if columns(word) <= width {
        return word.to_owned();
    }
    let mut kept = String::new();
    for letter in word.trim_end_matches('…').chars() {
        kept.push(letter);
        if columns(&kept) >= width {
            kept.pop();
            break;
        }
    }
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::{Way, shortened, widths};

    #[test]
    fn an_id_stays_whole_and_the_rest_shares_what_is_left() {
        let all = [
            (Way::Whole, vec!["monityonantaja-ryhma"]),
            (Way::Shortens, vec!["esihenkilötyönohjaus"]),
            (Way::Wraps, vec!["to 26.11.2026 13.00"]),
        ];

        assert_eq!(widths(&all, 80), Some(vec![20, 20, 19]));
        assert_eq!(widths(&all, 45), Some(vec![20, 12, 13]));
        assert_eq!(widths(&all, 30), None);
    }

    #[test]
    fn a_shortened_text_says_so_and_is_never_wider() {
        assert_eq!(shortened("Kuusilahden kunta", 8), "Kuusila…\nkunta");
        assert_eq!(shortened("kunta", 8), "kunta");
        assert_eq!(shortened("yksi kaksi kolme neljä", 5), "yksi\nkaksi\nkolm…");
    }
}
