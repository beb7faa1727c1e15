//! `tyo help`: the documents that the program carries. Help on commands is the parser's own.

use clap::Args;

use serde_json::json;

use crate::app::context::Context;
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;

/// Arguments of `help`.
#[derive(Debug, Args)]
pub struct HelpArgs {
    /// A command such as `contract render`, or `format` or `errors`.
    #[arg(value_name = "TOPIC")]
    pub topic: Vec<String>,
}

/// The documents by their topics.
const DOCUMENTS: [(&str, &str); 2] = [
    ("format", include_str!("../../docs/FORMAT.md")),
    ("errors", include_str!("../../docs/ERRORS.md")),
];

impl HelpArgs {
    /// Finds the document that is asked for; nothing when it is a command.
    #[must_use]
    pub fn document(&self) -> Option<&'static str> {
        let [topic] = self.topic.as_slice() else {
            return None;
        };
        let found = DOCUMENTS.iter().find(|(name, _)| name == topic);
        found.map(|(_, text)| *text)
    }
}

/// Prints a document.
///
/// # Errors
/// When it could not be printed.
pub fn run(context: &Context, document: &str) -> Result<ExitStatus, CommandError> {
    context.answer(
        "help",
        || json!({ "text": document }),
        |console| console.data(document),
    )?;
    Ok(ExitStatus::Done)
}

#[cfg(test)]
mod tests {
    use super::HelpArgs;

    fn asked(topic: &[&str]) -> Option<&'static str> {
        let topic = topic.iter().map(|word| (*word).to_owned()).collect();
        HelpArgs { topic }.document()
    }

    #[test]
    fn documents_are_found_by_their_topic_and_commands_are_none() {
        assert!(asked(&["format"]).unwrap().contains("practice.toml"));
        assert!(asked(&["errors"]).is_some());
        assert_eq!(asked(&["contract", "render"]), None);
        assert_eq!(asked(&[]), None);
    }
}
