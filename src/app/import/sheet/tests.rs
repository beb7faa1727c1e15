//! Tables as spreadsheets save them, and what is wrong with some.

use super::Sheet;
use crate::app::import::encoding::Encoding;
use crate::app::import::sort::Sort;
use crate::app::import::trouble::Kind;
use proptest::prelude::{any, proptest};

fn sessions(text: &str) -> Sheet {
    Sheet::read(Sort::Sessions, "sessions.csv", text, Encoding::Utf8)
}

fn kinds(sheet: &Sheet) -> Vec<(usize, usize, Kind)> {
    let troubles = sheet.troubles.iter();
    troubles
        .map(|t| {
            (
                t.row,
                t.column.as_ref().map_or(0, |(at, _)| *at),
                t.kind.clone(),
            )
        })
        .collect()
}

#[test]
fn the_separator_is_found_in_the_headings() {
    for text in [
        "toimeksianto;pvm;kesto\nk26-01;5.11.2026 13.00;90\n",
        "engagement,date,minutes\r\nk26-01,2026-11-05 13:00,90\r\n",
        "sep=;\r\ntoimeksianto;pvm;kesto\r\n\r\nk26-01;5.11.2026 13.00;90\r\n;;\r\n",
        "toimeksianto\tpvm\tkesto\nk26-01\t\"5.11.2026 13.00\"\t90",
    ] {
        let sheet = sessions(text);

        assert_eq!(sheet.troubles, [], "{text}");
        assert_eq!(sheet.rows.len(), 1, "{text}");
        assert_eq!(sheet.rows[0].text("engagement"), Some("k26-01"));
        assert_eq!(sheet.rows[0].values["minutes"].as_integer(), Some(90));
    }
}

#[test]
fn rows_are_counted_as_a_spreadsheet_does() {
    let sheet = sessions("toimeksianto;pvm\n\n;\nk26-01;eilen\n");

    assert_eq!(
        kinds(&sheet),
        [(4, 2, Kind::Expected("moment", "eilen".to_owned()))]
    );
}

#[test]
fn headings_are_checked_before_any_row() {
    let sheet = sessions("toimeksianto;pavm;kesto;minutes;#oma;\n");

    assert_eq!(
        kinds(&sheet),
        [
            (1, 2, Kind::UnknownColumn(Some("pvm"))),
            (1, 4, Kind::ColumnTwice),
            (1, 0, Kind::ColumnMissing("date", "päivä")),
        ]
    );
}

#[test]
fn a_row_may_be_short_but_not_longer_than_the_headings() {
    let sheet = sessions("toimeksianto;pvm;km\na;1.2.2026\nb;1.2.2026;3;4\n;1.2.2026;1\n");

    assert_eq!(
        kinds(&sheet),
        [(3, 0, Kind::TooManyCells), (4, 1, Kind::Empty)]
    );
    assert!(!sheet.rows[0].broken && sheet.rows[1].broken);
}

#[test]
fn a_personal_identity_code_is_found_in_a_column_that_is_left_out() {
    let sheet = sessions("toimeksianto;pvm;#oma\na;1.2.2026;131052-308T\n");

    assert_eq!(sheet.troubles.len(), 1);
}

#[test]
fn an_empty_file_lacks_its_columns() {
    assert_eq!(sessions("").troubles.len(), 2);
}

#[test]
fn a_key_of_the_folder_finds_its_column() {
    let text = "laji;asiakas;esihenkilö;maksaja;päättynyt\ntyönohjaus;a;Kaisa;b;1.9.2026\n";
    let sheet = Sheet::read(Sort::Engagements, "e.csv", text, Encoding::Utf8);

    let found = |key| sheet.column_of(&sheet.rows[0], key);

    assert_eq!(found("payer[0].client"), "payer");
    assert_eq!(found("person[0].name"), "manager");
    assert_eq!(found("contract.price.cents"), "price");
    assert_eq!(found("vat"), "vat");
    assert_eq!(found("event[0].date"), "ended");
    assert_eq!(found("nothing"), "");
}

#[test]
fn every_example_of_a_column_reads() {
    for sort in Sort::ALL {
        for column in sort.columns() {
            let text = format!("{}\n\"{}\"\n", column.name, column.example);
            let sheet = Sheet::read(sort, "x.csv", &text, Encoding::Utf8);

            assert!(sheet.rows[0].values.contains_key(column.name), "{sheet:?}");
        }
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "(toimeksianto;pvm;klo;km\n)?\\PC{0,60}[\n;,\"\t]{0,9}\\PC{0,30}") {
        for sort in Sort::ALL {
            let _ = Sheet::read(sort, "x.csv", &text, Encoding::Utf8);
        }
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok((text, encoding)) = crate::app::import::encoding::text(bytes) {
            let _ = Sheet::read(Sort::Clients, "x.csv", &text, encoding);
        }
    }
}
