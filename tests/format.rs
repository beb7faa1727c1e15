//! `docs/FORMAT.md` is complete and true: its tables are those of the shapes and of the import's columns, and every example in it reads.

use std::path::Path;

use tyo::app::import::column::Column;
use tyo::app::import::markdown;
use tyo::app::import::sort::Sort;
use tyo::store::read;
use tyo::store::shape::{CLIENT, ENGAGEMENT, PRACTICE, tables};

/// Where the generated tables of a file begin and end.
fn marks(name: &str) -> (String, String) {
    (
        format!("<!-- keys of {name}: begin -->\n"),
        format!("<!-- keys of {name}: end -->"),
    )
}

/// Returns the document with the generated tables put in anew.
fn regenerated(mut document: String) -> String {
    for shape in [&PRACTICE, &CLIENT, &ENGAGEMENT] {
        let (begin, end) = marks(shape.name);
        put_between(&mut document, (&begin, &end), &tables(shape));
    }
    let columns: String = Sort::ALL.into_iter().map(markdown::table).collect();
    let begin = "<!-- columns of import: begin -->\n";
    let end = "<!-- columns of import: end -->";
    put_between(&mut document, (begin, end), &columns);
    document
}

/// Puts generated text between its marks.
fn put_between(document: &mut String, (begin, end): (&str, &str), text: &str) {
    let place = |mark: &str| {
        document
            .find(mark)
            .unwrap_or_else(|| panic!("docs/FORMAT.md lacks {mark}"))
    };
    let (from, to) = (place(begin) + begin.len(), place(end));
    document.replace_range(from..to, &format!("\n{text}"));
}

#[test]
fn the_key_tables_are_those_of_the_shapes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/FORMAT.md");
    let document = std::fs::read_to_string(&path).unwrap();

    let fresh = regenerated(document.clone());

    if std::env::var_os("TYO_BLESS").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    assert!(
        fresh == document || std::env::var_os("TYO_BLESS").is_some(),
        "run the tests once with TYO_BLESS=1"
    );
}

#[test]
fn every_example_reads() {
    let document =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/FORMAT.md"))
            .unwrap();
    let mut seen = 0;
    for block in document.split("```toml").skip(1) {
        let block = block.split("```").next().unwrap();
        let (title, text) = block.split_once('\n').unwrap();
        seen += 1;
        let problems = match title.trim() {
            "practice" => read::practice(text).err(),
            "client" => read::client(&"esimerkki".parse().unwrap(), text).err(),
            "engagement" => read::engagement(&"k26-01".parse().unwrap(), text).err(),
            "part" => read::engagement(&"k26-01".parse().unwrap(), &format!("{HEAD}{text}")).err(),
            other => panic!("a TOML block of an unknown kind `{other}`"),
        };
        assert_eq!(problems, None, "{title}\n{text}");
    }
    assert!(seen >= 8, "only {seen} examples");
}

/// What a part of an engagement needs around it to be a file.
const HEAD: &str = "schema = 1\nkind = \"supervision\"\nclient = \"kuusilahti\"\n";

#[test]
fn every_key_has_an_example_that_reads() {
    fn walk(shape: &'static tyo::store::shape::Shape) {
        use tyo::store::shape::Type;
        for key in shape.keys {
            match key.kind {
                Type::Table(inner) | Type::Tables(inner) => walk(inner),
                _ => {
                    let line = format!("{} = {}", key.name, key.example);
                    assert!(
                        line.parse::<toml::Table>().is_ok(),
                        "{}: {line}",
                        shape.name
                    );
                }
            }
            assert!(
                key.doc.ends_with('.') || key.doc.contains(". ") || !key.doc.is_empty(),
                "{}",
                key.name
            );
        }
    }
    [&PRACTICE, &CLIENT, &ENGAGEMENT].into_iter().for_each(walk);
}

#[test]
fn the_help_of_the_import_names_every_column() {
    use tyo::ui::text::{Lang, Words};
    let named = |lang: Lang, name: fn(&Column) -> Vec<&'static str>| {
        let help = Words::new(lang).find("help-import-csv-examples").unwrap();
        let words: Vec<String> = help
            .split([',', ':', '\n'])
            .map(|word| word.trim().trim_end_matches('*').to_owned())
            .collect();
        let columns = Sort::ALL.into_iter().flat_map(Sort::columns);
        let missing: Vec<_> = columns
            .filter(|column| {
                let names = name(column);
                !names
                    .iter()
                    .any(|name| words.iter().any(|word| word == name))
            })
            .map(|column| column.name)
            .collect();
        assert!(missing.is_empty(), "{lang}: {missing:?}");
    };
    named(Lang::En, |column| vec![column.name]);
    named(Lang::Fi, |column| [column.finnish, &[column.name]].concat());
}
