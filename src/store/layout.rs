//! Where things lie in the practice folder: ids to paths. Touches no file.

use camino::Utf8PathBuf;

use crate::domain::id::{ClientId, EngagementId};

/// The file that makes a folder a practice.
pub const PRACTICE: &str = "practice.toml";
/// The folder of clients.
pub const CLIENTS: &str = "clients";
/// The folder of engagements.
pub const ENGAGEMENTS: &str = "engagements";
/// The folder of rendered documents.
pub const DOCUMENTS: &str = "documents";
/// The folder of the practice's own templates.
pub const TEMPLATES: &str = "templates";

/// Returns a client's file.
#[must_use]
pub fn client(id: &ClientId) -> Utf8PathBuf {
    Utf8PathBuf::from(format!("{CLIENTS}/{id}.toml"))
}

/// Returns an engagement's file.
#[must_use]
pub fn engagement(id: &EngagementId) -> Utf8PathBuf {
    Utf8PathBuf::from(format!("{ENGAGEMENTS}/{id}.toml"))
}

/// Returns a document of an engagement, by its file name.
#[must_use]
pub fn document(id: &EngagementId, file: &str) -> Utf8PathBuf {
    Utf8PathBuf::from(format!("{DOCUMENTS}/{id}/{file}"))
}

/// Returns a template of the practice's own, by its name such as `fi/contract.md`.
#[must_use]
pub fn template(name: &str) -> Utf8PathBuf {
    Utf8PathBuf::from(format!("{TEMPLATES}/{name}"))
}
