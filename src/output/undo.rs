//! What an undo takes back: the command, what it was about, and what becomes of each file.

use serde_json::{Value, json};

use crate::ui::text::{Words, say};

/// What becomes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It gets its earlier text.
    Restored,
    /// It was new and goes.
    Removed,
    /// It had been removed and comes back.
    Returned,
}

impl Fate {
    /// Returns the word for data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Restored => "restored",
            Self::Removed => "removed",
            Self::Returned => "returned",
        }
    }
}

/// The command that is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Its commit.
    pub id: String,
    /// Its verb.
    pub verb: String,
    /// What it was about.
    pub ids: Vec<String>,
    /// What becomes of its files.
    pub files: Vec<(String, Fate)>,
}

/// Writes it for a person.
#[must_use]
pub fn text(words: &Words, past: &Past) -> String {
    let ids = past.ids.iter().map(|id| format!(" {id}"));
    let about = format!("{}{}", past.verb, ids.collect::<String>());
    let mut out = say!(words, "undo-takes-back", about = about);
    out.push('\n');
    for (file, fate) in &past.files {
        let file = file.as_str();
        let line = match fate {
            Fate::Restored => say!(words, "undo-restored", file = file),
            Fate::Removed => say!(words, "undo-removed", file = file),
            Fate::Returned => say!(words, "undo-returned", file = file),
        };
        out.push_str(&format!("  {line}\n"));
    }
    out
}

/// Writes it as data, with the commit that took it back, where that was done.
#[must_use]
pub fn json(past: &Past, made: Option<&str>) -> Value {
    let file = |(file, fate): &(String, Fate)| json!({ "path": file, "fate": fate.code() });
    json!({
        "undone": { "commit": past.id, "verb": past.verb, "ids": past.ids },
        "files": past.files.iter().map(file).collect::<Vec<_>>(),
        "commit": made,
        "dry_run": made.is_none(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Fate, Past, text};
    use crate::ui::text::{Lang, Words};

    #[test]
    fn a_person_reads_what_becomes_of_each_file() {
        let past = Past {
            id: "abc".to_owned(),
            verb: "new-client".to_owned(),
            ids: vec!["kunta".to_owned()],
            files: vec![("clients/kunta.toml".to_owned(), Fate::Removed)],
        };

        let told = text(&Words::new(Lang::Fi), &past);

        assert_eq!(
            told,
            "perutaan: new-client kunta\n  poistetaan clients/kunta.toml\n"
        );
    }
}
