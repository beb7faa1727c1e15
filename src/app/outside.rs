//! Files that a person wants outside the practice folder: written whole, over an earlier one of the same name.

use camino::Utf8Path;

use super::error::CommandError;
use crate::store::file::Folder;

/// Writes a file, and the folders on the way to it.
///
/// # Errors
/// When it could not be written.
pub fn write(path: &Utf8Path, bytes: &[u8]) -> Result<(), CommandError> {
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
    let folder = Folder::at(parent);
    let name = Utf8Path::new(name);
    if folder.exists(name)? {
        folder.replace(name, bytes)?;
    } else {
        folder.create(name, bytes)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::write;
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
}
