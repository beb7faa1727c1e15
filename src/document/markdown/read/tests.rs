//! Each construct of Markdown becomes its block, and text that looks like markup stays text.

use super::parse;
use crate::document::markdown::{Alignment, Block, Fact, Inline, Signatory};

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph {
        content: text(words),
    }
}

#[test]
fn headings_keep_their_level() {
    assert_eq!(
        parse("# Sopimus\n\n### Tilaaja\n"),
        [
            Block::Heading {
                level: 1,
                content: text("Sopimus")
            },
            Block::Heading {
                level: 3,
                content: text("Tilaaja")
            },
        ]
    );
}

#[test]
fn a_paragraph_joins_its_lines_and_keeps_its_hard_breaks() {
    assert_eq!(
        parse("Katu 1\nOulu\\\nSuomi"),
        [Block::Paragraph {
            content: vec![
                Inline::Text("Katu 1 Oulu".into()),
                Inline::Break,
                Inline::Text("Suomi".into()),
            ]
        }]
    );
}

#[test]
fn emphasis_strength_and_code_nest() {
    assert_eq!(
        parse("a **b *c*** `d*`"),
        [Block::Paragraph {
            content: vec![
                Inline::Text("a ".into()),
                Inline::Strong(vec![Inline::Text("b ".into()), Inline::Emphasis(text("c")),]),
                Inline::Text(" ".into()),
                Inline::Code("d*".into()),
            ]
        }]
    );
}

#[test]
fn a_link_shows_its_address_once() {
    assert_eq!(
        parse("[STOry](https://story.fi), <https://story.fi> ja <a@b.fi>"),
        [paragraph(
            "STOry (https://story.fi), https://story.fi ja a@b.fi"
        )]
    );
}

#[test]
fn lists_nest_and_know_their_first_number() {
    assert_eq!(
        parse("3. a\n4. b\n   - c\n"),
        [Block::List {
            start: Some(3),
            tight: true,
            items: vec![
                vec![paragraph("a")],
                vec![
                    paragraph("b"),
                    Block::List {
                        start: None,
                        tight: true,
                        items: vec![vec![paragraph("c")]]
                    },
                ],
            ],
        }]
    );
}

#[test]
fn a_list_with_blank_lines_is_loose() {
    assert_eq!(
        parse("- a **b** c\n\n- d\n"),
        [Block::List {
            start: None,
            tight: false,
            items: vec![
                vec![Block::Paragraph {
                    content: vec![
                        Inline::Text("a ".into()),
                        Inline::Strong(text("b")),
                        Inline::Text(" c".into()),
                    ],
                }],
                vec![paragraph("d")],
            ],
        }]
    );
}

#[test]
fn a_tight_item_keeps_its_inline_markup_in_one_paragraph() {
    assert_eq!(
        parse("- **a** b\n"),
        [Block::List {
            start: None,
            tight: true,
            items: vec![vec![Block::Paragraph {
                content: vec![Inline::Strong(text("a")), Inline::Text(" b".into())],
            }]],
        }]
    );
}

#[test]
fn a_table_has_columns_header_and_rows() {
    assert_eq!(
        parse("| a | b |\n|---|--:|\n| c | 1 € |\n"),
        [Block::Table {
            columns: vec![Alignment::Left, Alignment::Right],
            header: vec![text("a"), text("b")],
            rows: vec![vec![text("c"), text("1 €")]],
        }]
    );
}

#[test]
fn quotes_code_and_breaks_are_blocks() {
    assert_eq!(
        parse("> a\n\n```\nb\n  <c>\n```\n\n---\n"),
        [
            Block::Quote {
                blocks: vec![paragraph("a")]
            },
            Block::Code {
                text: "b\n  <c>".into()
            },
            Block::Rule,
        ]
    );
}

#[test]
fn a_marked_table_becomes_facts() {
    assert_eq!(
        parse("<!-- facts -->\n| | |\n|---|---|\n| Paikka | Turku |\n"),
        [Block::Facts {
            rows: vec![Fact {
                label: text("Paikka"),
                value: text("Turku")
            }]
        }]
    );
}

#[test]
fn a_marked_table_becomes_signatures_with_or_without_a_blank_line_and_more_columns() {
    let markdown = "<!-- signatures -->\n\n| Rooli | Nimi | Aika |\n|---|---|---|\n| Tilaaja | | |\n| Ohjaaja | A B | |\n";

    assert_eq!(
        parse(markdown),
        [Block::Signatures {
            signatories: vec![
                Signatory {
                    role: text("Tilaaja"),
                    name: vec![]
                },
                Signatory {
                    role: text("Ohjaaja"),
                    name: text("A B")
                },
            ],
        }]
    );
}

#[test]
fn a_marked_paragraph_becomes_the_address() {
    assert_eq!(
        parse("<!-- address -->\nOy Ab\\\nKatu 1\n"),
        [Block::Address {
            content: vec![
                Inline::Text("Oy Ab".into()),
                Inline::Break,
                Inline::Text("Katu 1".into())
            ],
        }]
    );
}

#[test]
fn a_page_break_may_stand_between_paragraphs() {
    assert_eq!(
        parse("a\n<!-- pagebreak -->\nb"),
        [paragraph("a"), Block::Pagebreak, paragraph("b")]
    );
}

#[test]
fn a_marker_without_its_block_is_shown() {
    assert_eq!(
        parse("<!-- facts -->\n\na\n\n<!-- address -->\n<!-- signatures -->\n"),
        [
            paragraph("<!-- facts -->"),
            paragraph("a"),
            paragraph("<!-- address -->"),
            paragraph("<!-- signatures -->"),
        ]
    );
}

#[test]
fn other_html_is_text() {
    assert_eq!(
        parse("<div>\n*a*\n</div>\n\nb <b>c</b> <!-- d -->\n\n<!-- e -->\n"),
        [
            Block::Paragraph {
                content: vec![
                    Inline::Text("<div>".into()),
                    Inline::Break,
                    Inline::Text("*a*".into()),
                    Inline::Break,
                    Inline::Text("</div>".into()),
                ],
            },
            paragraph("b <b>c</b> <!-- d -->"),
            paragraph("<!-- e -->"),
        ]
    );
}

#[test]
fn escaped_text_comes_out_as_that_text_in_every_place() {
    let hostile = "#read(\"x\") $x$ * _ @a <b> [ ] \\ ' ]]> \u{202e}abc | & # `";
    let escaped: String = hostile
        .chars()
        .flat_map(|c| {
            c.is_ascii_punctuation()
                .then_some('\\')
                .into_iter()
                .chain([c])
        })
        .collect();

    let blocks = parse(&format!(
        "## {escaped}\n\n{escaped}\n\n- {escaped}\n\n> {escaped}\n\n| {escaped} |\n|---|\n| {escaped} |\n\n\
         <!-- signatures -->\n| a | b |\n|---|---|\n| {escaped} | {escaped} |\n"
    ));

    assert_eq!(
        blocks,
        [
            Block::Heading {
                level: 2,
                content: text(hostile)
            },
            paragraph(hostile),
            Block::List {
                start: None,
                tight: true,
                items: vec![vec![paragraph(hostile)]]
            },
            Block::Quote {
                blocks: vec![paragraph(hostile)]
            },
            Block::Table {
                columns: vec![Alignment::Left],
                header: vec![text(hostile)],
                rows: vec![vec![text(hostile)]],
            },
            Block::Signatures {
                signatories: vec![Signatory {
                    role: text(hostile),
                    name: text(hostile)
                }],
            },
        ]
    );
}
