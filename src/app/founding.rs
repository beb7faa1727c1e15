//! Makes a new practice folder: all its files and its first commit, or nothing.
//!
//! Knows nothing of what the files say.

use camino::{Utf8Path, Utf8PathBuf};

use super::context::Context;
use super::error::CommandError;
use crate::store::change::Commit;
use crate::store::error::StoreError;
use crate::store::file::Folder;
use crate::store::git::{Git, Presence};
use crate::store::root;
use crate::store::workspace::Workspace;

/// A name and address for commits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
}

/// How the history of a new folder begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum History {
    /// Without one.
    None,
    /// With the user's identity, or with this one where git knows none.
    Usual(Option<Identity>),
    /// With this identity, whatever git knows.
    As(Identity),
}

/// What was made.
#[derive(Debug)]
pub struct Founded {
    /// The folder.
    pub workspace: Workspace,
    /// The first commit.
    pub commit: Commit,
}

/// Checks that a practice may be made in a folder; makes nothing.
///
/// # Errors
/// When the folder holds something, or lies in a practice.
pub fn vacant(target: &Utf8Path) -> Result<Utf8PathBuf, CommandError> {
    Ok(root::vacant(target)?)
}

/// Says whether git has to be told whom to name in commits.
///
/// # Errors
/// When git is there and does not answer.
pub fn needs_identity(context: &Context, target: &Utf8Path) -> Result<bool, CommandError> {
    // The folder itself may not be there yet, and git has to stand somewhere.
    let above = target.ancestors().find(|folder| folder.is_dir());
    let git = context.git(&Folder::at(above.unwrap_or(Utf8Path::new("/"))))?;
    if *git.presence() == Presence::NoProgram {
        return Ok(false);
    }
    match git.check_identity() {
        Err(StoreError::NoIdentity { .. }) => Ok(true),
        other => Ok(other.map(|()| false)?),
    }
}

/// Makes the folder with these files.
///
/// # Errors
/// When something could not be written; then the files are gone again.
pub fn found(
    context: &Context,
    target: &Utf8Path,
    files: &[(Utf8PathBuf, String)],
    history: &History,
    verb: &str,
) -> Result<Founded, CommandError> {
    let folder = root::prepare(target)?;
    let git = begun(context.git(&folder)?, &folder, history)?;
    let workspace = Workspace { folder, git };
    let mut change = context.begin(&workspace)?;
    for (path, text) in files {
        change.create(path, text.as_bytes())?;
    }
    let commit = context.commit(&workspace, change, verb, &[])?;
    Ok(Founded { workspace, commit })
}

/// Begins the history of a folder.
fn begun(git: Git, folder: &Folder, history: &History) -> Result<Git, CommandError> {
    if *history == History::None {
        return Ok(Git::absent(folder));
    }
    if *git.presence() == Presence::NoProgram {
        return Ok(git);
    }
    let git = git.init()?;
    match history {
        History::As(identity) => git.set_identity(&identity.name, &identity.email)?,
        History::Usual(Some(identity)) if git.check_identity().is_err() => {
            git.set_identity(&identity.name, &identity.email)?;
        }
        History::Usual(_) | History::None => {}
    }
    Ok(git)
}
