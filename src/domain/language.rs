//! The languages that documents are written in, and labels given in all of them.

use super::code::codes;

codes! {
    /// A language of documents.
    Language {
        /// Finnish, the original of every text.
        Fi = "fi",
        /// Swedish as used in Finland.
        Sv = "sv",
        /// English.
        En = "en",
    }
}

/// One label in the languages of documents. Finnish is always there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The Finnish label.
    pub fi: String,
    /// The Swedish label, where there is one.
    pub sv: Option<String>,
    /// The English label, where there is one.
    pub en: Option<String>,
}

impl Label {
    /// Returns the label in a language, or the Finnish one where that is missing.
    #[must_use]
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::Fi => None,
            Language::Sv => self.sv.as_deref(),
            Language::En => self.en.as_deref(),
        }
        .unwrap_or(&self.fi)
    }
}
