//! Engagements of the example practice for the tests of this room.

use camino::Utf8Path;
use chrono::NaiveDate;

use crate::store::file::Folder;
use crate::store::git::Git;
use crate::store::workspace::{Opened, Workspace};

/// Opens the example practice where it stands in the sources.
pub(crate) fn example() -> Workspace {
    let root = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/practice");
    let folder = Folder::at(root);
    let git = Git::absent(&folder);
    Workspace { folder, git }
}

/// Opens an engagement of the example practice.
pub(crate) fn opened(id: &str) -> Opened {
    example().open(&id.parse().unwrap()).unwrap()
}

/// The day on which the example practice was written down.
pub(crate) fn today() -> NaiveDate {
    "2026-11-21".parse().unwrap()
}
