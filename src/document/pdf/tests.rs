//! What stands on the pages: asked of the laid-out frames, and of the metadata of the finished file.

use chrono::NaiveDate;
use serde_json::json;
use typst::layout::{Frame, FrameItem};

use super::{Desk, Draft, Page, PdfError, Words, clean, lay_out, render, values};
use crate::document::markdown::{Alignment, Block, Fact, Inline, Signatory, parse};

mod paper;

const HOSTILE: &str = r##"#read("x")$y$*_@a<b>[\'"]]>`//--http://z"##;

fn page() -> Page {
    Page {
        title: "Työnohjaussopimus".into(),
        language: "fi",
        author: "Aino Esimerkki".into(),
        date: NaiveDate::from_ymd_opt(2026, 10, 12).unwrap(),
        sender: vec!["Tmi Esimerkkiohjaus".into(), "Kuusilahti".into()],
        footer: vec!["Y-tunnus 9990001-6".into()],
        reference: "kuusilahti-vk-ryhma".into(),
        draft: None,
        words: Words {
            page_label: "Sivu {page}/{pages}".into(),
            place_and_date: "Paikka ja aika".into(),
            signature: "Allekirjoitus".into(),
            name_clarification: "Nimenselvennys".into(),
        },
    }
}

/// The text of each page, without the blanks, since a line may end anywhere.
fn pages(page: &Page, blocks: &[Block]) -> Vec<String> {
    let values = values(page, blocks).unwrap();
    let document = lay_out(&Desk { values }).unwrap();
    let read = |frame| text_of(frame).split_whitespace().collect();
    document
        .pages()
        .iter()
        .map(|page| read(&page.frame))
        .collect()
}

fn text_of(frame: &Frame) -> String {
    let read = |item: &FrameItem| match item {
        FrameItem::Group(group) => text_of(&group.frame),
        FrameItem::Text(text) => text.text.to_string(),
        _ => String::new(),
    };
    frame.items().map(|(_, item)| read(item)).collect()
}

fn inline(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let blocks = parse("# Sopimus\n\nTeksti\n\n| a | b |\n|---|---|\n| c | d |\n");

    assert_eq!(
        render(&page(), &blocks).unwrap(),
        render(&page(), &blocks).unwrap()
    );
}

#[test]
fn the_file_claims_both_standards_and_names_its_title_date_and_language() {
    let pdf = render(
        &page(),
        &parse("# Sopimus\n\n<!-- pagebreak -->\n\nTeksti\n"),
    )
    .unwrap();

    let metadata = String::from_utf8_lossy(&pdf);
    let claims = [
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        ">Työnohjaussopimus</rdf:li>",
        ">Aino Esimerkki</rdf:li>",
        ">fi-FI</rdf:li>",
        "<xmp:CreateDate>2026-10-12T00:00:00",
        "<xmpTPg:NPages>2</xmpTPg:NPages>",
    ];
    assert_eq!(claims.map(|claim| metadata.contains(claim)), [true; 7]);
}

#[test]
fn each_page_tells_its_number_and_the_number_of_pages() {
    let pages = pages(
        &page(),
        &parse("a\n\n<!-- pagebreak -->\n\nb\n\n<!-- pagebreak -->\n\nc"),
    );

    assert_eq!(pages.len(), 3);
    assert!(pages[0].contains("Sivu1/3"), "{pages:?}");
    assert!(pages[2].contains("Sivu3/3"), "{pages:?}");
}

#[test]
fn the_date_is_written_as_the_language_does() {
    let dated = |language| pages(&Page { language, ..page() }, &parse("a")).concat();

    assert!(dated("fi").contains("12.10.2026"));
    assert!(dated("sv").contains("12.10.2026"));
    assert!(dated("en").contains("12October2026"));
}

#[test]
fn every_page_of_a_draft_says_so_and_the_first_one_why() {
    let draft = Some(Draft {
        mark: "LUONNOS".into(),
        reason: "hinta puuttuu".into(),
    });

    let pages = pages(
        &Page { draft, ..page() },
        &parse("a\n\n<!-- pagebreak -->\n\nb"),
    );

    assert!(pages[0].contains("LUONNOS—hintapuuttuu"), "{pages:?}");
    assert!(pages[1].contains("LUONNOS"), "{pages:?}");
}

#[test]
fn a_page_that_is_no_draft_has_no_mark() {
    assert!(!pages(&page(), &parse("a"))[0].contains("LUONNOS"));
}

#[test]
fn hostile_text_is_drawn_as_that_text_in_every_block() {
    let text = || inline(HOSTILE);
    let paragraph = || Block::Paragraph { content: text() };
    let blocks = [
        Block::Address { content: text() },
        Block::Heading {
            level: 1,
            content: text(),
        },
        Block::Heading {
            level: 2,
            content: text(),
        },
        paragraph(),
        Block::Paragraph {
            content: vec![Inline::Strong(text()), Inline::Emphasis(text())],
        },
        Block::Paragraph {
            content: vec![Inline::Code(HOSTILE.into())],
        },
        Block::Code {
            text: HOSTILE.into(),
        },
        Block::List {
            start: None,
            tight: true,
            items: vec![vec![paragraph()]],
        },
        Block::List {
            start: Some(7),
            tight: false,
            items: vec![vec![paragraph()]],
        },
        Block::Quote {
            blocks: vec![paragraph()],
        },
        Block::Table {
            columns: vec![Alignment::Left],
            header: vec![text()],
            rows: vec![vec![text()]],
        },
        Block::Facts {
            rows: vec![Fact {
                label: text(),
                value: text(),
            }],
        },
        Block::Signatures {
            signatories: vec![Signatory {
                role: text(),
                name: text(),
            }],
        },
    ];

    let drawn = pages(&page(), &blocks).concat();

    assert_eq!(
        drawn.replace('\u{ad}', "").matches(HOSTILE).count(),
        17,
        "{drawn}"
    );
    render(&page(), &blocks).unwrap();
}

#[test]
fn hostile_text_is_drawn_as_that_text_around_the_blocks() {
    let text = || HOSTILE.to_owned();
    let words = Words {
        page_label: text(),
        place_and_date: text(),
        signature: text(),
        name_clarification: text(),
    };
    let sheet = Page {
        title: text(),
        author: text(),
        sender: vec![text(), text()],
        footer: vec![text()],
        reference: text(),
        draft: Some(Draft {
            mark: text(),
            reason: text(),
        }),
        words,
        ..page()
    };
    let blocks = parse("<!-- signatures -->\n| a | b |\n|---|---|\n| c | d |\n");

    let drawn = pages(&sheet, &blocks).concat();

    assert_eq!(drawn.matches(HOSTILE).count(), 11, "{drawn}");
    render(&sheet, &blocks).unwrap();
}

#[test]
fn characters_that_no_font_can_draw_are_named() {
    let error = render(&page(), &parse("Hyvä \u{1f642} ja \u{e001}")).unwrap_err();

    assert!(
        matches!(&error, PdfError::Characters(missing) if missing == &['\u{e001}', '\u{1f642}'])
    );
    assert_eq!(
        error.to_string(),
        "no font can draw `\u{e001}` (U+E001) `\u{1f642}` (U+1F642)"
    );
}

#[test]
fn characters_without_a_shape_cannot_turn_the_words_around_them() {
    let mut values = json!({ "a": ["x\u{202e}y\u{2066}\u{200f}\u{feff}\u{7}z\tä\n"], "b": 1 });

    clean(&mut values);

    assert_eq!(values, json!({ "a": ["xyz ä\n"], "b": 1 }));
}

#[test]
fn names_in_other_scripts_and_unseen_characters_meet_the_standards() {
    let blocks = parse(
        "Łukasz Ştefan Ελένη Ольга ☐ ✓ → so\u{ad}ft ze\u{200b}ro jo\u{2060}in \u{202e}abc a\u{308}",
    );

    render(&page(), &blocks).unwrap();
}

#[test]
fn headings_that_leave_levels_out_meet_the_standards() {
    assert!(
        render(
            &page(),
            &parse("### a\n\n# b\n\n#### c\n\n> ## d\n\n###### e")
        )
        .is_ok()
    );
}

#[test]
fn empty_and_misplaced_blocks_are_no_trouble() {
    let markdown = "- \n- > <!-- pagebreak -->\n\n<!-- pagebreak -->\n\n<!-- signatures -->\n| a |\n|---|\n\n\
                    <!-- facts -->\n| a |\n|---|\n\n| |\n|---|\n\n```\n```\n\n#\n";

    render(&page(), &parse(markdown)).unwrap();
}
