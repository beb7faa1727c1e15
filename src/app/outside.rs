//! Files that a person wants outside the practice folder: written whole, over an earlier one of the same name.

use camino::Utf8Path;

use super::error::CommandError;
use crate::store::file::Folder;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was written.
    Written,
    /// It held the same already.
    Unchanged,
    /// Something else lies there; nothing was written.
    Foreign,
}

/// Writes a file, and the folders on the way to it.
///
/// # Errors
/// When it could not be written.
pub fn write(path: &Utf8Path, bytes: &[u8]) -> Result<(), CommandError> {
    write_over(path, bytes, |_| true).map(|_| ())
}

/// Writes a file, and the folders on the way to it; over an earlier one only where that may be replaced.
///
/// # Errors
/// When it could not be read or written.
pub fn write_over(
    path: &Utf8Path,
    bytes: &[u8],
    may_replace: impl Fn(&[u8]) -> bool,
) -> Result<Fate, CommandError> {
    let (folder, name) = place(path)?;
    match folder.read_if_there(name)? {
        None => folder.create(name, bytes)?,
        Some(earlier) if earlier == bytes => return Ok(Fate::Unchanged),
        Some(earlier) if !may_replace(&earlier) => return Ok(Fate::Foreign),
        Some(_) => folder.replace(name, bytes)?,
    }
    Ok(Fate::Written)
}

/// Finds the folder of a path, made where it is not there, and the name in it.
fn place(path: &Utf8Path) -> Result<(Folder, &Utf8Path), CommandError> {
    let outside = |source| CommandError::Outside {
        path: path.to_string(),
        source,
    };
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Err(outside(std::io::ErrorKind::InvalidInput.into()));
    };
    let parent = if parent.as_str().is_empty() {
        Utf8Path::new(".")
    } else {
        parent
    };
    std::fs::create_dir_all(parent).map_err(outside)?;
    Ok((Folder::at(parent), Utf8Path::new(name)))
}

#[cfg(test)]
mod tests {
    use super::{Fate, write, write_over};
    use camino::Utf8PathBuf;

    #[test]
    fn a_second_writing_replaces_the_first() {
        let temp = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::from_path_buf(temp.path().to_owned()).unwrap();
        let path = root.join("man/tyo.1");

        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();

        assert_eq!(std::fs::read(&path).unwrap(), b"two");
    }

    #[test]
    fn what_may_not_be_replaced_is_left_as_it_is() {
        let temp = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::from_path_buf(temp.path().to_owned()).unwrap();
        let path = root.join("calendar.ics");
        let over = |bytes: &[u8]| write_over(&path, bytes, |earlier| earlier == b"one").unwrap();

        assert_eq!(over(b"one"), Fate::Written);
        assert_eq!(over(b"two"), Fate::Written);
        assert_eq!(over(b"two"), Fate::Unchanged);
        assert_eq!(over(b"three"), Fate::Foreign);
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
    }
}
