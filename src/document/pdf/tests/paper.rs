//! What people do with the pages on paper: fold them into an envelope, write on them, sign them.

use std::collections::BTreeSet;

use typst::layout::{Frame, FrameItem, Point};

use super::super::{Desk, Draft, Page, lay_out, render, values};
use super::{page, pages, text_of};
use crate::document::markdown::{Block, parse};

/// Finds how far from the left and from the top of the first page a text stands, in millimetres.
fn place(blocks: &[Block], word: &str) -> (f64, f64) {
    let values = values(&page(), blocks).unwrap();
    let document = lay_out(&Desk { values }).unwrap();
    let place = find(&document.pages()[0].frame, word).unwrap();
    (place.x.to_mm(), place.y.to_mm())
}

fn find(frame: &Frame, word: &str) -> Option<Point> {
    frame.items().find_map(|(at, item)| match item {
        FrameItem::Group(group) => find(&group.frame, word).map(|inner| *at + inner),
        FrameItem::Text(text) => text.text.contains(word).then_some(*at),
        _ => None,
    })
}

#[test]
fn signatures_never_part_from_their_heading_wherever_the_page_ends() {
    let signatures = "## Allekirjoitukset\n\nKaksi kappaletta.\n\n<!-- signatures -->\n| a | b |\n|---|---|\n\
                      | Tilaaja | Maija Mallikas |\n| Ohjaaja | Aino Esimerkki |\n";
    let place = |lines| {
        let markdown = format!("{}{signatures}", "Teksti.\n\n".repeat(lines));
        let pages = pages(&page(), &parse(&markdown));
        let number = |word: &str| pages.iter().position(|page| page.contains(word));
        (
            number("Allekirjoitukset"),
            number("Kaksi"),
            number("Tilaaja"),
            number("Maija"),
        )
    };

    let places: BTreeSet<_> = (24..40).map(place).collect();

    let together = |page| (Some(page), Some(page), Some(page), Some(page));
    assert_eq!(places, BTreeSet::from([together(0), together(1)]));
}

#[test]
fn the_address_stands_in_the_window_and_the_title_below_it() {
    let blocks = parse(
        "# Vahvistus\n\n<!-- address -->\nOy Ab\\\nSari Malli\\\nKatu 1, 00000 Kuusilahti\n\nHei!\n",
    );

    let (left, top) = place(&blocks, "Oy Ab");
    let (_, bottom) = place(&blocks, "Katu 1");
    let (_, title) = place(&blocks, "Vahvistus");

    assert!((19.0..21.0).contains(&left), "{left}");
    assert!(top > 45.0 && bottom < 75.0, "{top} {bottom}");
    assert!((78.0..90.0).contains(&title), "{title}");
}

#[test]
fn the_closing_of_a_letter_stays_in_one_piece_with_the_text_before_it() {
    let closing =
        "Viimeinen kappale.\n\nYstävällisin terveisin\n\nAino Esimerkki\\\nTmi Esimerkkiohjaus\n";
    let place = |lines| {
        let text = "Teksti.\n\n".repeat(lines);
        let markdown = format!("<!-- address -->\nOy Ab\n\n{text}{closing}");
        let pages = pages(&page(), &parse(&markdown));
        let number = |word: &str| pages.iter().rposition(|page| page.contains(word));
        (
            number("Viimeinen"),
            number("terveisin"),
            number("AinoEsimerkki"),
            pages.len() - 1,
        )
    };

    let places: BTreeSet<_> = (18..36).map(place).collect();

    let together = |page| (Some(page), Some(page), Some(page), page);
    assert_eq!(places, BTreeSet::from([together(0), together(1)]));
}

#[test]
fn dots_at_the_end_become_a_line_to_write_on() {
    let blocks =
        parse("Muuta: ………………\n\n1. Tavoite: ………………\n\n   Huomaa: ..............\n\nMuuten…\n");

    let drawn = pages(&page(), &blocks).concat();

    assert_eq!(drawn.matches('…').count(), 1, "{drawn}");
    assert!(!drawn.contains(".."), "{drawn}");
    render(&page(), &blocks).unwrap();
}

#[test]
fn lines_to_write_on_stand_far_enough_apart() {
    let blocks = parse("Alku\n\n___\n\n___\n\n___\n\nLoppu\n");

    let height = place(&blocks, "Loppu").1 - place(&blocks, "Alku").1;

    assert!(height > 3.0 * 8.5, "{height}");
}

#[test]
fn a_table_to_be_filled_in_has_rows_to_write_in() {
    let row = "| Kohta | | |\n";
    let blocks = parse(&format!(
        "| Nro | Kuka | Milloin |\n|---|---|:-:|\n{}\nLoppu\n",
        row.repeat(4)
    ));

    let height = place(&blocks, "Loppu").1 - place(&blocks, "Kuka").1;

    assert!(height > 4.0 * 9.0, "{height}");
}

#[test]
fn a_large_group_signs_on_two_pages_under_a_header_on_each() {
    let row = "| Ohjattava | |\n".repeat(24);
    let markdown = format!(
        "## Allekirjoitukset\n\nHyväksymme.\n\n<!-- signatures -->\n| a | b |\n|---|---|\n{row}| Ohjaaja | A B |\n"
    );

    let pages = pages(&page(), &parse(&markdown));

    assert_eq!(pages.len(), 2, "{pages:?}");
    assert_eq!(
        pages
            .iter()
            .map(|page| page.matches("Nimenselvennys").count())
            .collect::<Vec<_>>(),
        [1, 1]
    );
    assert_eq!(pages.concat().matches("Ohjattava").count(), 24);
}

#[test]
fn the_rows_of_a_large_group_begin_on_the_page_of_their_heading() {
    let rows = "| Ohjattava | |\n".repeat(6);
    let signatures = format!(
        "## Allekirjoitukset\n\nHyväksymme.\n\n<!-- signatures -->\n| a | b |\n|---|---|\n{rows}"
    );
    let begins_together = |lines| {
        let markdown = format!("{}{signatures}", "Teksti.\n\n".repeat(lines));
        let pages = pages(&page(), &parse(&markdown));
        let number = |word: &str| pages.iter().position(|page| page.contains(word));
        number("Allekirjoitukset") == number("Ohjattava")
            && number("Hyväksymme") == number("Ohjattava")
    };

    assert!((24..42).all(begins_together));
}

#[test]
fn what_is_read_as_one_is_not_parted() {
    let blocks =
        parse("Kesto 90 min, 000 000 0000, FI21 1234 5600 0007 85, 1.3.2027 alkaen, 24 tuntia");

    let values = values(&page(), &blocks).unwrap();
    let document = lay_out(&Desk { values }).unwrap();
    let drawn = text_of(&document.pages()[0].frame);

    let kept = [
        "90\u{a0}min",
        "000\u{a0}000\u{a0}0000",
        "FI21\u{a0}1234\u{a0}5600\u{a0}0007\u{a0}85",
        "24\u{a0}tuntia",
    ];
    assert_eq!(
        kept.map(|words| drawn.contains(words)),
        [true; 4],
        "{drawn}"
    );
    assert!(drawn.contains("2027 alkaen"), "{drawn}");
}

#[test]
fn a_draft_that_tells_its_gaps_itself_is_marked_once() {
    let draft = Some(Draft {
        mark: "LUONNOS".into(),
        reason: "ei vielä".into(),
    });
    let blocks = parse("# Vahvistus\n\n**LUONNOS – kesken.** Täydennetään:\n\n- hinta\n\nTeksti\n");

    let drawn = pages(&Page { draft, ..page() }, &blocks).concat();

    assert!(
        drawn.contains("LUONNOS–kesken.Täydennetään:•hintaTeksti"),
        "{drawn}"
    );
    assert!(!drawn.contains("LUONNOS—"), "{drawn}");
}
