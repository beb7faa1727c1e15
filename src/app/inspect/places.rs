//! What lies where: strays, documents without an engagement, and bytes that editors on other systems leave behind.

use camino::{Utf8Path, Utf8PathBuf};

use super::Remark;
use crate::app::error::CommandError;
use crate::practice::contract::Severity;
use crate::store::layout;
use crate::store::text::BOM;
use crate::store::workspace::Workspace;
use crate::ui::text::{Words, say};

/// What a practice folder may hold beside files that begin with a dot.
const KNOWN: [&str; 8] = [
    layout::PRACTICE,
    layout::CLIENTS,
    layout::ENGAGEMENTS,
    layout::DOCUMENTS,
    layout::TEMPLATES,
    "invoices",
    "payments",
    "notes",
];

/// Looks at the folder's places.
pub(super) fn remarks(words: &Words, workspace: &Workspace) -> Result<Vec<Remark>, CommandError> {
    let mut found = strays(words, workspace)?;
    found.extend(orphans(words, workspace)?);
    found.extend(bytes(words, workspace)?);
    Ok(found)
}

/// Says whether a name is nobody's business: hidden, or something that explains the folder.
fn is_free(name: &str) -> bool {
    let upper = name.to_uppercase();
    name.starts_with('.')
        || ["README", "LUEMINUT", "LASMIG", "LÄSMIG", "LICENSE"]
            .iter()
            .any(|start| upper.starts_with(start))
}

/// Finds files that no command reads, so that a misplaced record is not taken for a kept one.
fn strays(words: &Words, workspace: &Workspace) -> Result<Vec<Remark>, CommandError> {
    let stray =
        |path: &Utf8Path| Remark::on(Severity::Warning, path, "stray", say!(words, "check-stray"));
    let top = workspace.folder.list(Utf8Path::new(""))?;
    let unknown = top
        .iter()
        .filter(|name| !is_free(name) && !KNOWN.contains(&name.as_str()));
    let mut found: Vec<Remark> = unknown.map(|name| stray(Utf8Path::new(name))).collect();
    for folder in [layout::CLIENTS, layout::ENGAGEMENTS] {
        let names = workspace.folder.list(Utf8Path::new(folder))?;
        let others = names
            .iter()
            .filter(|name| !is_free(name) && !name.ends_with(".toml"));
        found.extend(others.map(|name| stray(&Utf8PathBuf::from(format!("{folder}/{name}")))));
    }
    Ok(found)
}

/// Finds documents of engagements there are not.
fn orphans(words: &Words, workspace: &Workspace) -> Result<Vec<Remark>, CommandError> {
    let known = workspace.ids(layout::ENGAGEMENTS)?;
    let named = workspace.folder.list(Utf8Path::new(layout::DOCUMENTS))?;
    let orphan = |name: &String| {
        let path = Utf8PathBuf::from(format!("{}/{name}", layout::DOCUMENTS));
        let message = say!(words, "check-orphan", id = name.as_str());
        Remark::on(Severity::Warning, &path, "orphan", message)
    };
    let mut found = Vec::new();
    for name in named.iter().filter(|n| !is_free(n) && !known.contains(n)) {
        let inside = Utf8PathBuf::from(format!("{}/{name}", layout::DOCUMENTS));
        // What an undo leaves behind is an empty folder, which git does not even know.
        if !is_empty(workspace, &inside) {
            found.push(orphan(name));
        }
    }
    Ok(found)
}

/// Says whether a folder holds nothing; a file is no empty folder.
fn is_empty(workspace: &Workspace, path: &Utf8Path) -> bool {
    workspace
        .folder
        .list(path)
        .is_ok_and(|names| names.is_empty())
}

/// Finds byte order marks and foreign line ends: they are read all the same, but git shows every line as changed.
fn bytes(words: &Words, workspace: &Workspace) -> Result<Vec<Remark>, CommandError> {
    let mut found = Vec::new();
    for path in records(workspace)? {
        // A file that cannot be had is told by the reading of it.
        let Ok(text) = workspace.folder.read(&path) else {
            continue;
        };
        let text = text.original();
        if text.starts_with(BOM) {
            let message = say!(words, "check-bom");
            found.push(Remark::on(Severity::Info, &path, "bom", message));
        }
        if text.contains("\r\n") {
            let message = say!(words, "check-crlf");
            found.push(Remark::on(Severity::Info, &path, "crlf", message));
        }
    }
    Ok(found)
}

/// Lists the record files.
fn records(workspace: &Workspace) -> Result<Vec<Utf8PathBuf>, CommandError> {
    let mut paths = vec![Utf8PathBuf::from(layout::PRACTICE)];
    for folder in [layout::CLIENTS, layout::ENGAGEMENTS] {
        let ids = workspace.ids(folder)?.into_iter();
        paths.extend(ids.map(|id| Utf8PathBuf::from(format!("{folder}/{id}.toml"))));
    }
    Ok(paths)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_explains_the_folder_or_is_hidden_is_no_stray() {
        for name in [
            ".git",
            ".gitignore",
            "README.md",
            "lueminut.md",
            "LÄSMIG.md",
        ] {
            assert!(super::is_free(name), "{name}");
        }
        assert!(!super::is_free("clients.toml"));
    }
}
