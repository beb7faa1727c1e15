//! Files of the practice folder: read with a size cap, created without overwriting, replaced atomically, all flushed to disk.
//!
//! Every path is relative to a [`Folder`] and never follows a symbolic link below it. A failed fsync is final: a second one
//! may say "fine" although the data is gone, so it is never tried again.

use std::fs::{self, File, Metadata, Permissions};
use std::io::{self, Read, Write};

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use tempfile::{Builder, NamedTempFile};

use super::error::StoreError;
use super::text::FileText;

/// The largest record file that is read, in bytes.
pub const MAX_TEXT: u64 = 1024 * 1024;

/// The largest file of any kind that is read (a rendered document, a sealed note), in bytes.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// How the name of a file begins that is not finished yet; one left lying comes from a run that died.
pub const TEMP_PREFIX: &str = ".tyo-tmp-";

/// A folder whose files are read and written by paths relative to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    root: Utf8PathBuf,
}

impl Folder {
    /// Names a folder; the way to it may hold symbolic links, what lies in it may not.
    pub fn at(root: impl Into<Utf8PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder itself.
    pub fn root(&self) -> &Utf8Path {
        &self.root
    }

    /// Reads a record file: regular, at most [`MAX_TEXT`] bytes, UTF-8.
    pub fn read(&self, path: &Utf8Path) -> Result<FileText, StoreError> {
        FileText::decode(path, self.read_up_to(path, MAX_TEXT)?)
    }

    /// Reads any regular file of at most [`MAX_BYTES`] bytes.
    pub fn read_bytes(&self, path: &Utf8Path) -> Result<Vec<u8>, StoreError> {
        self.read_up_to(path, MAX_BYTES)
    }

    /// Reads any regular file, or answers `None` when nothing is there.
    pub fn read_if_there(&self, path: &Utf8Path) -> Result<Option<Vec<u8>>, StoreError> {
        if self.exists(path)? {
            self.read_bytes(path).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Says whether something lies at the path; a symbolic link on the way or at its end is an error.
    pub fn exists(&self, path: &Utf8Path) -> Result<bool, StoreError> {
        Ok(self.look(path)?.is_some())
    }

    /// Lists the names in a folder, sorted; a missing folder is empty.
    ///
    /// Our unfinished files are left out. A name that is not UTF-8 is an error.
    pub fn list(&self, path: &Utf8Path) -> Result<Vec<String>, StoreError> {
        if path.as_str().is_empty() || self.exists(path)? {
            let mut names = self.names(path).map_err(|source| StoreError::ListFolder {
                path: path.to_owned(),
                source,
            })?;
            names.retain(|name| !name.starts_with(TEMP_PREFIX));
            names.sort_unstable();
            return Ok(names);
        }
        Ok(Vec::new())
    }

    /// Creates a file that must not be there yet, and the folders on the way to it.
    pub fn create(&self, path: &Utf8Path, bytes: &[u8]) -> Result<(), StoreError> {
        if self.exists(path)? {
            return Err(StoreError::Exists {
                path: path.to_owned(),
            });
        }
        if let Some(parent) = path.parent() {
            self.create_folder(parent)?;
        }
        self.link_new(path, bytes)
            .map_err(|source| match source.kind() {
                io::ErrorKind::AlreadyExists => StoreError::Exists {
                    path: path.to_owned(),
                },
                _ => StoreError::CreateFile {
                    path: path.to_owned(),
                    source,
                },
            })
    }

    /// Puts new bytes in place of an existing file at once; its mode is kept.
    pub fn replace(&self, path: &Utf8Path, bytes: &[u8]) -> Result<(), StoreError> {
        let old = self.regular(path)?;
        self.rename_over(path, bytes, old.permissions())
            .map_err(|source| StoreError::ReplaceFile {
                path: path.to_owned(),
                source,
            })
    }

    /// Removes a file.
    pub fn remove(&self, path: &Utf8Path) -> Result<(), StoreError> {
        self.regular(path)?;
        fs::remove_file(self.root.join(path))
            .and_then(|()| sync_folder(&self.parent_of(path)))
            .map_err(|source| StoreError::RemoveFile {
                path: path.to_owned(),
                source,
            })
    }

    /// Creates a folder and the ones above it, each flushed to disk; one that is there is fine.
    pub fn create_folder(&self, path: &Utf8Path) -> Result<(), StoreError> {
        let mut made = Utf8PathBuf::new();
        for part in path.components() {
            made.push(part);
            if !self.exists(&made)? {
                self.make_one(&made)
                    .map_err(|source| StoreError::CreateFolder {
                        path: made.clone(),
                        source,
                    })?;
            }
        }
        Ok(())
    }

    /// Removes unfinished files that a dead run left in one folder, and says how many there were.
    ///
    /// Only the holder of the lock may sweep: the files of a living run look the same.
    pub fn sweep(&self, path: &Utf8Path) -> Result<usize, StoreError> {
        if !path.as_str().is_empty() && !self.exists(path)? {
            return Ok(0);
        }
        let names = self.names(path).map_err(|source| StoreError::ListFolder {
            path: path.to_owned(),
            source,
        })?;
        let stale: Vec<_> = names
            .iter()
            .filter(|name| name.starts_with(TEMP_PREFIX))
            .collect();
        for name in &stale {
            self.remove(&path.join(name))?;
        }
        Ok(stale.len())
    }

    fn read_up_to(&self, path: &Utf8Path, limit: u64) -> Result<Vec<u8>, StoreError> {
        let failed = |source| StoreError::ReadFile {
            path: path.to_owned(),
            source,
        };
        let too_large = || StoreError::TooLarge {
            path: path.to_owned(),
            limit,
        };
        let length = self.regular(path)?.len();
        if length > limit {
            return Err(too_large());
        }
        // The file may grow between looking and reading, so the reading is capped as well.
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + 1);
        let file = File::open(self.root.join(path)).map_err(failed)?;
        file.take(limit + 1)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
        if bytes.len() as u64 > limit {
            Err(too_large())
        } else {
            Ok(bytes)
        }
    }

    /// Looks at a path without following links and without opening it: opening a pipe would wait for ever.
    fn look(&self, path: &Utf8Path) -> Result<Option<Metadata>, StoreError> {
        check_inside(path)?;
        let mut so_far = Utf8PathBuf::new();
        let mut found = None;
        for part in path.components() {
            so_far.push(part);
            match fs::symlink_metadata(self.root.join(&so_far)) {
                Ok(meta) if meta.is_symlink() => return Err(StoreError::Symlink { path: so_far }),
                Ok(meta) => found = Some(meta),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(source) => {
                    return Err(StoreError::ReadFile {
                        path: so_far,
                        source,
                    });
                }
            }
        }
        Ok(found)
    }

    fn regular(&self, path: &Utf8Path) -> Result<Metadata, StoreError> {
        match self.look(path)? {
            Some(meta) if meta.is_file() => Ok(meta),
            Some(_) => Err(StoreError::NotAFile {
                path: path.to_owned(),
            }),
            None => Err(StoreError::ReadFile {
                path: path.to_owned(),
                source: missing(&self.root.join(path)),
            }),
        }
    }

    fn names(&self, path: &Utf8Path) -> io::Result<Vec<String>> {
        let entries = self.root.join(path).read_dir_utf8()?;
        entries
            .map(|entry| entry.map(|entry| entry.file_name().to_owned()))
            .collect()
    }

    fn parent_of(&self, path: &Utf8Path) -> Utf8PathBuf {
        let full = self.root.join(path);
        full.parent()
            .map_or_else(|| self.root.clone(), Utf8Path::to_owned)
    }

    fn link_new(&self, path: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
        let folder = self.parent_of(path);
        let target = self.root.join(path);
        unfinished(&folder, bytes, None)?
            .persist_noclobber(&target)
            .map_err(|error| error.error)?;
        sync_folder(&folder).inspect_err(|_| {
            // Not known to be on disk, so it must not look as if it were.
            let _ = fs::remove_file(&target);
        })
    }

    fn rename_over(&self, path: &Utf8Path, bytes: &[u8], mode: Permissions) -> io::Result<()> {
        let folder = self.parent_of(path);
        let file = unfinished(&folder, bytes, Some(mode))?;
        file.persist(self.root.join(path))
            .map_err(|error| error.error)?;
        sync_folder(&folder)
    }

    fn make_one(&self, path: &Utf8Path) -> io::Result<()> {
        match fs::create_dir(self.root.join(path)) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => sync_folder(&self.parent_of(path)),
        }
    }
}

/// Drops the passing name of an unfinished file from an error: it means nothing to anybody.
fn nameless(error: &io::Error) -> io::Error {
    let text = error.to_string();
    let cause = text.split(" at path ").next().unwrap_or_default();
    io::Error::new(error.kind(), cause)
}

/// Asks the system for its own words about a file that is not there.
fn missing(path: &Utf8Path) -> io::Error {
    let answer = fs::symlink_metadata(path).err();
    answer.unwrap_or_else(|| io::ErrorKind::NotFound.into())
}

/// Writes bytes to an unfinished file in the same folder and flushes them; it vanishes when dropped.
fn unfinished(
    folder: &Utf8Path,
    bytes: &[u8],
    mode: Option<Permissions>,
) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(TEMP_PREFIX);
    if let Some(open) = mode_of_new_files() {
        builder.permissions(open);
    }
    let mut file = builder
        .tempfile_in(folder)
        .map_err(|error| nameless(&error))?;
    // Written past the wrapper, which would put the passing name into its errors.
    file.as_file_mut().write_all(bytes)?;
    if let Some(mode) = mode {
        file.as_file().set_permissions(mode)?;
    }
    file.as_file().sync_all()?;
    Ok(file)
}

/// The mode asked for; the user's umask still applies, unlike with the private default of temporary files.
#[cfg(unix)]
fn mode_of_new_files() -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn mode_of_new_files() -> Option<Permissions> {
    None
}

/// Flushes a folder, so that a name made or changed in it survives a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Utf8Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Utf8Path) -> io::Result<()> {
    Ok(())
}

fn check_inside(path: &Utf8Path) -> Result<(), StoreError> {
    let plain = path
        .components()
        .all(|part| matches!(part, Utf8Component::Normal(_)));
    let first = path.components().next().map_or("", |part| part.as_str());
    if plain && !first.is_empty() && !first.eq_ignore_ascii_case(".git") {
        return Ok(());
    }
    Err(StoreError::OutsideFolder {
        path: path.to_owned(),
    })
}

#[cfg(test)]
mod tests;
