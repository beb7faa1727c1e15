//! What stands around the text of a document on paper: the letterhead, the foot, the mark of a draft and the words
//! of the layout. Values only; any build can make them, and only one with the PDF layout draws them.

use chrono::NaiveDate;
use serde::Serialize;

/// What stands around the text of a document.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The document's title, shown by viewers and at the top of every page after the first.
    pub title: String,
    /// The language of the text: `fi`, `sv` or `en`.
    pub language: &'static str,
    /// Who made the document.
    pub author: String,
    /// The date in the letterhead, and the time stamp of the file.
    #[serde(skip)]
    pub date: NaiveDate,
    /// The lines of the letterhead: the business name, then its address and contact lines.
    pub sender: Vec<String>,
    /// What the foot of every page says about the business, joined in one line.
    pub footer: Vec<String>,
    /// What identifies the matter, such as the engagement's id.
    pub reference: String,
    /// Set when the document must not be taken for a finished one.
    pub draft: Option<Draft>,
    /// The words that the layout itself needs.
    pub words: Words,
}

/// Marks a document as unfinished, on every page.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Draft {
    /// One word, such as `LUONNOS`.
    pub mark: String,
    /// Why, in one line; may be empty.
    pub reason: String,
}

/// The layout's own words, in the language of the document.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Words {
    /// The page number, with `{page}` and `{pages}` in it.
    pub page_label: String,
    /// Stands under the line for place and date.
    pub place_and_date: String,
    /// Stands under the line for the signature.
    pub signature: String,
    /// Stands with the name in print.
    pub name_clarification: String,
}
