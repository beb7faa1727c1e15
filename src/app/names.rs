//! The ids of a folder, for completion: fast, and silent where there is nothing to be had.

use super::context::Context;
use crate::store::layout;

/// A kind of thing that has ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Engagements.
    Engagements,
    /// Clients.
    Clients,
}

/// Lists the ids of a kind; no file is read for it.
#[must_use]
pub fn names(context: &Context, kind: Named) -> Vec<String> {
    let folder = match kind {
        Named::Engagements => layout::ENGAGEMENTS,
        Named::Clients => layout::CLIENTS,
    };
    let ids = context
        .workspace()
        .and_then(|workspace| Ok(workspace.ids(folder)?));
    ids.unwrap_or_default()
}
