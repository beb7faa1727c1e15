//! Numbers the clauses of a document: the `## ` headings, in the Markdown itself, so that the number a person cites
//! is part of the text that is signed. Changes nothing else.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

use super::read::OPTIONS;

/// Returns the Markdown with `1. `, `2. ` and so on before the text of every clause heading.
///
/// A clause is a `## ` heading that is neither inside code nor inside a list or a quote.
pub fn number_clauses(markdown: &str) -> String {
    let mut numbered = String::with_capacity(markdown.len() + 64);
    let mut copied = 0;
    for (index, start) in clause_starts(markdown).into_iter().enumerate() {
        numbered.push_str(&markdown[copied..start]);
        numbered.push_str(&format!("{}. ", index + 1));
        copied = start;
    }
    numbered.push_str(&markdown[copied..]);
    numbered
}

/// Finds where the text of each clause heading begins.
fn clause_starts(markdown: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H2,
                ..
            }) if depth == 0 => {
                starts.extend(text_start(markdown, &range));
                depth += 1;
            }
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
    }
    starts
}

/// Finds where the text of one heading begins; `None` for a heading that is underlined instead of marked with `##`.
fn text_start(markdown: &str, heading: &Range<usize>) -> Option<usize> {
    let text = markdown[heading.clone()].strip_prefix("##")?;
    let blanks = text.len() - text.trim_start_matches([' ', '\t']).len();
    (blanks > 0).then_some(heading.start + 2 + blanks)
}

#[cfg(test)]
mod tests {
    use super::number_clauses;
    use crate::document::markdown::{Block, Inline, parse};

    #[test]
    fn clauses_are_numbered_in_order_and_other_headings_are_not() {
        let markdown = "# Sopimus\n\n## Osapuolet\n\nTeksti\n\n### Tilaaja\n\n## Kesto\n";

        let numbered = number_clauses(markdown);

        assert_eq!(
            numbered,
            "# Sopimus\n\n## 1. Osapuolet\n\nTeksti\n\n### Tilaaja\n\n## 2. Kesto\n"
        );
    }

    #[test]
    fn the_number_is_read_back_as_the_heading_text() {
        let blocks = parse(&number_clauses("## Osapuolet"));

        assert_eq!(
            blocks,
            [Block::Heading {
                level: 2,
                content: vec![Inline::Text("1. Osapuolet".into())]
            }]
        );
    }

    #[test]
    fn what_looks_like_a_clause_inside_code_quotes_and_lists_is_left_alone() {
        let markdown = "```\n## a\n```\n\n~~~~\n## b\n```\n~~~~\n\n    ## c\n\n> ## d\n\n- ## e\n\n\\## f\n\n##g\n";

        assert_eq!(number_clauses(markdown), markdown);
    }

    #[test]
    fn blanks_before_and_after_the_mark_and_windows_line_ends_stay() {
        let markdown = "  ##  Kesto ##\r\n\r\n##\tHinta\r\nTeksti";

        assert_eq!(
            number_clauses(markdown),
            "  ##  1. Kesto ##\r\n\r\n##\t2. Hinta\r\nTeksti"
        );
    }
}
