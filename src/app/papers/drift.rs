//! Signed papers that no longer hold: a file that changed since, or terms that are not those agreed.
//!
//! Amendments are taken back in thought: the terms before them must be those under the signatures, so a change that was
//! made by hand shows, and one that was agreed does not.

use camino::Utf8PathBuf;

use super::former::without;
use super::paper::Paper;
use crate::document::locale::Language;
use crate::domain::engagement::Engagement;
use crate::domain::event::{Amendment, Signature};
use crate::store::error::StoreError;
use crate::store::terms::{digest, sha256};
use crate::store::workspace::Workspace;
use crate::ui::text::{Words, say};

/// How a signed paper differs from what was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DriftKind {
    /// The file is not the one that was signed.
    FileChanged,
    /// The file is not there.
    FileMissing,
    /// The terms in the engagement's file are not those that were signed and amended.
    TermsChanged,
}

/// A signed paper that no longer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// What is different.
    pub kind: DriftKind,
    /// The paper, by the stem of its files.
    pub document: String,
    /// The file to look at: the paper's, or the engagement's where terms changed.
    pub file: Utf8PathBuf,
}

impl Drift {
    /// Returns the word for scripts.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.kind {
            DriftKind::FileChanged => "signed-file-changed",
            DriftKind::FileMissing => "signed-file-missing",
            DriftKind::TermsChanged => "signed-terms-changed",
        }
    }

    /// Tells it in the words of the terminal.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        let document = self.document.as_str();
        match self.kind {
            DriftKind::FileChanged => say!(words, "drift-file-changed", document = document),
            DriftKind::FileMissing => say!(words, "drift-file-missing", document = document),
            DriftKind::TermsChanged => say!(words, "drift-terms-changed", document = document),
        }
    }
}

/// Finds the signed papers of an engagement that no longer hold; `text` is its file as it lies on disk.
///
/// Signatures without a hash, such as those under a paper that tyo did not render, promise nothing and are passed over.
///
/// # Errors
/// When a file cannot be read.
pub fn drift(
    workspace: &Workspace,
    engagement: &Engagement,
    text: &str,
) -> Result<Vec<Drift>, StoreError> {
    let mut found = Vec::new();
    for (paper, signature) in newest(engagement) {
        if let Some(hash) = &signature.sha256 {
            found.extend(file(workspace, engagement, paper, hash)?);
        }
    }
    found.extend(terms(engagement, text));
    Ok(found)
}

/// Returns each signed paper with its newest signature.
fn newest(engagement: &Engagement) -> Vec<(Paper, &Signature)> {
    let mut newest: Vec<(Paper, &Signature)> = Vec::new();
    for signature in engagement.signatures.iter().rev() {
        let Some(paper) = Paper::of(signature, engagement) else {
            continue;
        };
        if !newest.iter().any(|(known, _)| *known == paper) {
            newest.push((paper, signature));
        }
    }
    newest
}

/// Compares a paper's files with what was signed; one language is enough.
fn file(
    workspace: &Workspace,
    engagement: &Engagement,
    paper: Paper,
    hash: &str,
) -> Result<Option<Drift>, StoreError> {
    let mut there = None;
    for language in Language::ALL {
        let path = paper.path(engagement, *language);
        if let Some(bytes) = workspace.folder.read_if_there(&path)? {
            if sha256(&bytes) == hash {
                return Ok(None);
            }
            there = Some(path);
        }
    }
    let kind = match there {
        Some(_) => DriftKind::FileChanged,
        None => DriftKind::FileMissing,
    };
    Ok(Some(Drift {
        kind,
        document: paper.stem(),
        file: there.unwrap_or_else(|| paper.path(engagement, Language::Fi)),
    }))
}

/// Compares the terms with those under the newest signature that stands for them.
fn terms(engagement: &Engagement, text: &str) -> Option<Drift> {
    let mut signed = engagement.signatures.iter().rev();
    let (paper, agreed) = signed.find_map(|signature| {
        let paper = Paper::of(signature, engagement)?;
        Some((paper, signature.terms.as_ref()?)).filter(|_| paper.holds_terms())
    })?;
    let later = match paper.number {
        Some(number) => engagement.amendments.get(number..),
        None => Some(engagement.amendments.as_slice()),
    };
    let then = before(text, later.unwrap_or_default())?;
    (then != *agreed).then(|| Drift {
        kind: DriftKind::TermsChanged,
        document: paper.stem(),
        file: crate::store::layout::engagement(&engagement.id),
    })
}

/// Returns the digest of the terms as they were before some amendments.
fn before(text: &str, amendments: &[Amendment]) -> Option<String> {
    let values = without(text, amendments.iter())?;
    digest(&values.to_string())
}

#[cfg(test)]
mod tests;
