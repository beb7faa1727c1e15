//! Rendered papers on their way to disk: what is already there, what may be written over, and one change for all of it.
//!
//! A signed text is never written over. A text that somebody has edited by hand is only when that is asked for.

use camino::{Utf8Path, Utf8PathBuf};

use super::paper::Paper;
use super::sheet::{Press, Sheet};
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::engagement::Engagement;
use crate::store::change::Change;
use crate::store::error::StoreError;
use crate::store::layout;
use crate::store::message::Message;
use crate::store::terms::sha256;
use crate::store::workspace::Workspace;

/// What becomes of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is written.
    Written,
    /// It is there already, byte for byte.
    Unchanged,
    /// It was a draft, and the finished paper takes its place.
    Removed,
}

impl Fate {
    /// Returns the word for scripts and catalogues.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Unchanged => "unchanged",
            Self::Removed => "removed",
        }
    }
}

/// A file of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the practice folder.
    pub path: Utf8PathBuf,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// Whether it is a draft.
    pub draft: bool,
    /// What becomes of it.
    pub fate: Fate,
    old: Option<Vec<u8>>,
    new: Option<Vec<u8>>,
}

/// How papers are to be rendered.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish {
    /// Beside each Markdown, its PDF.
    pub pdf: bool,
    /// Write over what was edited by hand, and lay unchanged papers out anew.
    pub force: bool,
}

/// Renders papers and compares them with what is on disk; nothing is written yet.
///
/// # Errors
/// When a paper cannot be rendered, is signed and would change, or was edited by hand and may not be written over.
pub fn prepare(
    workspace: &Workspace,
    press: &Press<'_>,
    engagement: &Engagement,
    papers: &[Paper],
    wish: Wish,
) -> Result<Vec<File>, CommandError> {
    let mut files = Vec::new();
    for paper in papers {
        files.extend(one(workspace, press, engagement, *paper, wish)?);
    }
    Ok(files)
}

/// Renders one paper.
fn one(
    workspace: &Workspace,
    press: &Press<'_>,
    engagement: &Engagement,
    paper: Paper,
    wish: Wish,
) -> Result<Vec<File>, CommandError> {
    let mut sheet = press.sheet(paper)?;
    let path = path_of(engagement, &sheet, "md");
    let old = workspace.folder.read_if_there(&path)?;
    if let Some(text) = old
        .as_deref()
        .and_then(|bytes| std::str::from_utf8(bytes).ok())
    {
        sheet = press.like(paper, text)?;
    }
    let mut files = vec![file(
        path,
        &sheet,
        old,
        sheet.rendered.markdown.clone().into_bytes(),
    )];
    guard(workspace, engagement, &files, paper, wish.force)?;
    let same = files.iter().all(|file| file.fate == Fate::Unchanged);
    if wish.pdf {
        files.push(pdf(workspace, engagement, &sheet, same && !wish.force)?);
    }
    if !sheet.draft {
        files.extend(drafts(workspace, engagement, &sheet)?);
    }
    Ok(files)
}

/// Returns the path of a sheet's file.
fn path_of(engagement: &Engagement, sheet: &Sheet, ending: &str) -> Utf8PathBuf {
    layout::document(&engagement.id, &format!("{}.{ending}", sheet.file()))
}

/// Compares new bytes with those on disk.
fn file(path: Utf8PathBuf, sheet: &Sheet, old: Option<Vec<u8>>, new: Vec<u8>) -> File {
    let fate = match old.as_ref() == Some(&new) {
        true => Fate::Unchanged,
        false => Fate::Written,
    };
    File {
        path,
        sha256: sha256(&new),
        draft: sheet.draft,
        fate,
        old,
        new: Some(new),
    }
}

/// Lays a sheet out; the PDF of an unchanged text is kept as it is.
fn pdf(
    workspace: &Workspace,
    engagement: &Engagement,
    sheet: &Sheet,
    keep: bool,
) -> Result<File, CommandError> {
    let path = path_of(engagement, sheet, "pdf");
    let old = workspace.folder.read_if_there(&path)?;
    let new = match &old {
        Some(bytes) if keep => bytes.clone(),
        _ => sheet.pdf()?,
    };
    Ok(file(path, sheet, old, new))
}

/// Finds drafts whose place a finished sheet takes.
fn drafts(
    workspace: &Workspace,
    engagement: &Engagement,
    sheet: &Sheet,
) -> Result<Vec<File>, CommandError> {
    let draft = Sheet {
        draft: true,
        ..sheet.clone()
    };
    let mut found = Vec::new();
    for ending in ["md", "pdf"] {
        let path = path_of(engagement, &draft, ending);
        if let Some(bytes) = workspace.folder.read_if_there(&path)? {
            found.push(File {
                sha256: sha256(&bytes),
                path,
                draft: true,
                fate: Fate::Removed,
                old: Some(bytes),
                new: None,
            });
        }
    }
    Ok(found)
}

/// Refuses to write over what is signed, or over what was edited by hand unless that is asked for.
fn guard(
    workspace: &Workspace,
    engagement: &Engagement,
    files: &[File],
    paper: Paper,
    force: bool,
) -> Result<(), CommandError> {
    for file in files.iter().filter(|file| file.fate == Fate::Written) {
        let hashes = paper.signatures(engagement).into_iter();
        let hashes: Vec<&str> = hashes.filter_map(|s| s.sha256.as_deref()).collect();
        let signed = match &file.old {
            Some(_) => !paper.signatures(engagement).is_empty(),
            None => !hashes.is_empty() && !hashes.contains(&file.sha256.as_str()),
        };
        if signed && !file.draft {
            let facts = vec![
                ("path", file.path.to_string()),
                ("id", engagement.id.to_string()),
            ];
            return Err(CommandError::refused(Rule::SignedDocument, facts));
        }
        if file.old.is_some() && !force && is_edited(workspace, &file.path)? {
            let facts = vec![("path", file.path.to_string())];
            return Err(CommandError::refused(Rule::EditedDocument, facts));
        }
    }
    Ok(())
}

/// Says whether somebody else than tyo last changed a file; without history nobody can tell, so it is asked for.
///
/// Edits that are not committed are refused by the change itself.
fn is_edited(workspace: &Workspace, path: &Utf8Path) -> Result<bool, StoreError> {
    if !workspace.git.is_ready() {
        return Ok(true);
    }
    if !workspace.git.dirty(&[path])?.is_empty() {
        return Ok(false);
    }
    let message = workspace.git.last_message(path)?;
    Ok(message.is_some_and(|message| Message::read(&message).is_none()))
}

/// Puts files into a change.
///
/// # Errors
/// When one appeared meanwhile.
pub fn put(change: &mut Change<'_>, files: &[File]) -> Result<(), StoreError> {
    for file in files {
        match (&file.old, &file.new) {
            (Some(old), Some(new)) => change.replace(&file.path, old, new.clone())?,
            (Some(old), None) => change.remove(&file.path, old)?,
            (None, Some(new)) => change.create(&file.path, new.clone())?,
            (None, None) => {}
        }
    }
    Ok(())
}

/// Writes files into a folder outside the practice; nothing there is written over unless that is asked for.
///
/// # Errors
/// When a file is there with other bytes, or cannot be written.
pub fn copy_out(folder: &Utf8Path, files: &mut Vec<File>, force: bool) -> Result<(), CommandError> {
    if folder.exists() && !folder.is_dir() {
        let folder = folder.to_owned();
        return Err(StoreError::NotAFolder { folder }.into());
    }
    files.retain(|file| file.fate != Fate::Removed);
    for file in files.iter_mut() {
        let name = file.path.file_name().unwrap_or_default().to_owned();
        file.path = folder.join(name);
        let there = crate::store::file::Folder::at(folder);
        let name = Utf8PathBuf::from(file.path.file_name().unwrap_or_default());
        file.old = there.read_if_there(&name)?;
        file.fate = match file.old == file.new {
            true => Fate::Unchanged,
            false => Fate::Written,
        };
        if file.fate == Fate::Written && file.old.is_some() && !force {
            let facts = vec![("path", file.path.to_string())];
            return Err(CommandError::refused(Rule::EditedDocument, facts));
        }
    }
    write_out(folder, files)
}

/// Writes files that differ.
fn write_out(folder: &Utf8Path, files: &[File]) -> Result<(), CommandError> {
    let outside = |source| CommandError::Outside {
        path: folder.to_string(),
        source,
    };
    std::fs::create_dir_all(folder).map_err(outside)?;
    let there = crate::store::file::Folder::at(folder);
    for file in files.iter().filter(|file| file.fate == Fate::Written) {
        let name = Utf8Path::new(file.path.file_name().unwrap_or_default());
        let bytes = file.new.as_deref().unwrap_or_default();
        match file.old {
            Some(_) => there.replace(name, bytes)?,
            None => there.create(name, bytes)?,
        }
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests;
