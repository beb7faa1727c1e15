//! A page of facts for a person: sections with labels on the left and values on the right, fitted to a width.

use crate::ui::style::{Paint, columns, wrap};

/// What stands for something that nobody has settled.
pub const UNSET: &str = "–";

/// A label and the lines of its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The lines; none where nothing is settled.
    pub lines: Vec<String>,
}

impl Fact {
    /// Makes a fact of one line, or of none.
    #[must_use]
    pub fn new(label: String, value: Option<String>) -> Self {
        Self {
            label,
            lines: value.into_iter().collect(),
        }
    }
}

/// A heading and its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading; empty for none.
    pub heading: String,
    /// The facts.
    pub facts: Vec<Fact>,
}

impl Section {
    /// Writes the section, its labels in one column.
    #[must_use]
    pub fn drawn(&self, paint: Paint, width: usize) -> String {
        let mut out = String::new();
        if !self.heading.is_empty() {
            out.push_str(&format!("{}\n", paint.bold(&self.heading)));
        }
        let column = self.column().min(width / 2);
        for fact in &self.facts {
            out.push_str(&drawn(fact, paint, column, width));
        }
        out
    }

    /// Returns the column where values begin.
    fn column(&self) -> usize {
        let labels = self.facts.iter().map(|fact| columns(&fact.label));
        labels.max().unwrap_or(0) + 4
    }
}

/// Writes one fact: the label before its first line, the others below it.
fn drawn(fact: &Fact, paint: Paint, column: usize, width: usize) -> String {
    let room = width.saturating_sub(column).max(20);
    let lines: Vec<String> = match fact.lines.as_slice() {
        [] => vec![paint.grey(UNSET)],
        lines => lines.iter().flat_map(|line| wrap(line, room)).collect(),
    };
    let mut out = String::new();
    for (at, line) in lines.iter().enumerate() {
        let label = if at == 0 { fact.label.as_str() } else { "" };
        let gap = " ".repeat(column.saturating_sub(2 + columns(label)));
        out.push_str(&format!("  {}{gap}{line}\n", paint.grey(label)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Fact, Section};
    use crate::ui::style::Paint;

    #[test]
    fn labels_stand_in_one_column_and_what_is_unset_is_a_dash() {
        let section = Section {
            heading: "Osapuolet".to_owned(),
            facts: vec![
                Fact::new("Tilaaja".to_owned(), Some("Kunta".to_owned())),
                Fact::new("Paikka".to_owned(), None),
                Fact {
                    label: "Yö".to_owned(),
                    lines: vec!["a".to_owned(), "b".to_owned()],
                },
            ],
        };

        let drawn = section.drawn(Paint::PLAIN, 60);

        let expected = "Osapuolet\n  Tilaaja  Kunta\n  Paikka   –\n  Yö       a\n           b\n";
        assert_eq!(drawn, expected);
    }
}
