//! The commit messages tyo writes: a verb and ids, and a trailer that lets undo know its own commits again.
//!
//! Never a name, a title or a text: a commit message cannot be taken back and tells everyone who holds a clone.

use std::fmt;

use super::error::StoreError;

/// The trailer of every commit made by a command; its value is the verb.
pub const COMMAND_TRAILER: &str = "Tyo-Command";

/// The trailer of a commit that takes another one back; its value is that one's id.
pub const UNDO_TRAILER: &str = "Tyo-Undo";

/// A commit message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    verb: String,
    ids: Vec<String>,
    undoes: Option<String>,
}

impl Message {
    /// The message of a command.
    pub fn command(verb: &str, ids: &[&str]) -> Result<Self, StoreError> {
        for word in ids.iter().chain([&verb]) {
            check(word)?;
        }
        let ids = ids.iter().map(|id| (*id).to_owned()).collect();
        Ok(Self {
            verb: verb.to_owned(),
            ids,
            undoes: None,
        })
    }

    /// The message of an undo of the commit `id`.
    pub fn undo(ids: &[&str], id: &str) -> Result<Self, StoreError> {
        check(id)?;
        Ok(Self {
            undoes: Some(id.to_owned()),
            ..Self::command("undo", ids)?
        })
    }

    /// Reads the message of one of our commits; `None` for anybody else's.
    pub fn read(text: &str) -> Option<Self> {
        let trailer = |name: &str| {
            let mut values = text
                .lines()
                .filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
            values.next_back().map(|value| value.trim().to_owned())
        };
        let verb = trailer(COMMAND_TRAILER)?;
        let ids = text.lines().next()?.strip_prefix(verb.as_str())?;
        let ids = ids
            .strip_prefix(':')
            .unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned);
        Some(Self {
            ids: ids.collect(),
            verb,
            undoes: trailer(UNDO_TRAILER),
        })
    }

    /// The command's verb.
    pub fn verb(&self) -> &str {
        &self.verb
    }

    /// What the command was about.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// The commit that this one takes back.
    pub fn undoes(&self) -> Option<&str> {
        self.undoes.as_deref()
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.verb)?;
        if !self.ids.is_empty() {
            write!(f, ": {}", self.ids.join(" "))?;
        }
        write!(f, "\n\n{COMMAND_TRAILER}: {}\n", self.verb)?;
        match &self.undoes {
            Some(id) => writeln!(f, "{UNDO_TRAILER}: {id}"),
            None => Ok(()),
        }
    }
}

fn check(word: &str) -> Result<(), StoreError> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
    if !word.is_empty() && word.len() <= 80 && word.bytes().all(plain) {
        return Ok(());
    }
    Err(StoreError::MessageWord {
        word: word.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::Message;

    #[test]
    fn a_message_holds_the_verb_the_ids_and_the_trailer() {
        let message = Message::command("contract-sign", &["k26-03", "2026/0007"]).unwrap();

        assert_eq!(
            message.to_string(),
            "contract-sign: k26-03 2026/0007\n\nTyo-Command: contract-sign\n"
        );
    }

    #[test]
    fn a_written_message_reads_back() {
        let sign = Message::command("contract-sign", &["k26-03"]).unwrap();
        let undo = Message::undo(&["k26-03"], "0a1b2c").unwrap();

        assert_eq!(Message::read(&sign.to_string()), Some(sign));
        assert_eq!(Message::read(&undo.to_string()), Some(undo));
    }

    #[test]
    fn anybody_elses_message_is_not_ours() {
        assert_eq!(Message::read("contract-sign: k26-03\n"), None);
        assert_eq!(Message::read(""), None);
    }

    #[test]
    fn names_and_texts_do_not_fit() {
        let refused = ["Päivi Virtanen", "a\nTyo-Undo: x", "", "a b", "k;rm"];

        assert!(
            refused
                .iter()
                .all(|word| Message::command("add", &[word]).is_err())
        );
        assert!(
            refused
                .iter()
                .all(|word| Message::command(word, &[]).is_err())
        );
    }
}
