//! Words for what is wrong with the rows of an import: file, row, column, what was expected and what was found.

use super::{Told, refused};
use crate::app::import::column;
use crate::app::import::trouble::{Kind, Trouble};
use crate::app::tell_file::{ToldProblem, listed, message};
use crate::ui::text::{Words, say};

/// Finds the words for everything that is wrong.
pub(super) fn told(words: &Words, troubles: &[Trouble]) -> Told {
    let message = say!(words, "error-import", count = troubles.len());
    let mut told = Told::new("import", message).hint(say!(words, "hint-import"));
    let differs = |trouble: &Trouble| matches!(trouble.kind, Kind::Differs(..) | Kind::Absent(_));
    if troubles.iter().any(differs) {
        told = told.hint(say!(words, "hint-import-differs"));
    }
    told.problems = troubles.iter().map(|one| problem(words, one)).collect();
    told
}

/// Finds the words for one thing that is wrong.
fn problem(words: &Words, trouble: &Trouble) -> ToldProblem {
    let (column, key) = trouble.column.clone().unwrap_or_default();
    ToldProblem {
        file: trouble.file.clone(),
        line: trouble.row,
        column: column.max(1),
        key,
        message: reason(words, &trouble.kind),
    }
}

/// Says what is wrong, without its place.
fn reason(words: &Words, kind: &Kind) -> String {
    match kind {
        Kind::UnknownColumn(Some(near)) => say!(words, "import-unknown-column-near", near = *near),
        Kind::UnknownColumn(None) => say!(words, "import-unknown-column"),
        Kind::ColumnTwice => say!(words, "import-column-twice"),
        Kind::ColumnMissing(name, finnish) => {
            say!(
                words,
                "import-column-missing",
                name = *name,
                finnish = *finnish
            )
        }
        Kind::TooManyCells => say!(words, "import-too-many-cells"),
        Kind::Empty => say!(words, "import-empty"),
        Kind::Expected(rule, found) => {
            let expected = words.find(&format!("import-expected-{rule}"));
            let expected = expected.unwrap_or_else(|| (*rule).to_owned());
            say!(
                words,
                "import-expected",
                expected = expected,
                found = found.as_str()
            )
        }
        Kind::UnknownWord(found, known, near) => {
            unknown_word(words, found, *known, near.as_deref())
        }
        Kind::Refused(problem) => message(words, problem),
        Kind::Twice(what, row) => {
            say!(
                words,
                "import-twice",
                what = what.as_str(),
                row = row.to_string()
            )
        }
        Kind::SkippedTime => say!(words, "import-skipped-time"),
        Kind::Rule(refusal) => refused(words, refusal).message,
        Kind::TooManyPresent(size) => {
            say!(words, "import-too-many-present", size = size.to_string())
        }
        Kind::GroupOfOne => say!(words, "import-group-of-one"),
        Kind::Ahead => say!(words, "import-ahead"),
        Kind::NeedsParties => say!(words, "import-needs-parties"),
        Kind::NobodySigns => say!(words, "import-nobody-signs"),
        Kind::OtherId(id) => say!(words, "import-other-id", id = id.as_str()),
        Kind::Differs(file, Some(there)) => {
            say!(
                words,
                "import-differs-from",
                file = file.as_str(),
                there = there.as_str()
            )
        }
        Kind::Differs(file, None) => say!(words, "import-differs", file = file.as_str()),
        Kind::Absent(file) => say!(words, "import-absent", file = file.as_str()),
        other => unknown_name(words, other),
    }
}

/// Says that a word is not in its list, with the nearest one and the whole list.
fn unknown_word(words: &Words, found: &str, known: column::Words, near: Option<&str>) -> String {
    let word = |code: &&str| {
        let key = format!("{}-{}", known.list, code.replace('_', "-"));
        words.find(&key).unwrap_or_else(|| (*code).to_owned())
    };
    let told: Vec<String> = known.codes.iter().map(word).collect();
    let list = listed(&told);
    match near {
        Some(near) => {
            say!(
                words,
                "import-unknown-word-near",
                found = found,
                near = near,
                list = list
            )
        }
        None => say!(words, "import-unknown-word", found = found, list = list),
    }
}

/// Says that something a row names is neither in the folder nor in the files.
fn unknown_name(words: &Words, kind: &Kind) -> String {
    let (message, near) = match kind {
        Kind::NoClient(text, near) => (say!(words, "import-no-client", text = text.as_str()), near),
        Kind::NoEngagement(text, near) => (
            say!(words, "import-no-engagement", text = text.as_str()),
            near,
        ),
        Kind::NoSupervisor(text, near) => (
            say!(words, "import-no-supervisor", text = text.as_str()),
            near,
        ),
        Kind::TwoClients(text) => return say!(words, "import-two-clients", text = text.as_str()),
        _ => return String::new(),
    };
    match near {
        Some(near) => say!(
            words,
            "import-near",
            message = message,
            near = near.as_str()
        ),
        None => message,
    }
}

#[cfg(test)]
mod tests {
    use crate::ui::text::{Lang, Words};

    #[test]
    fn every_expectation_has_its_words() {
        let rules = [
            "number", "money", "date", "moment", "time", "yes-no", "postcode",
        ];
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for rule in rules {
                assert!(
                    words.find(&format!("import-expected-{rule}")).is_some(),
                    "{rule}"
                );
            }
        }
    }
}
