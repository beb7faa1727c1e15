//! What `file` promises.

use std::fs;
use std::io::{Seek, SeekFrom};

use camino::{Utf8Path, Utf8PathBuf};
use tempfile::TempDir;

use super::{Folder, MAX_TEXT, TEMP_PREFIX};
use crate::store::error::StoreError;

fn folder() -> (TempDir, Folder) {
    let temp = tempfile::tempdir().unwrap();
    let root = Utf8PathBuf::from_path_buf(temp.path().to_owned()).unwrap();
    (temp, Folder::at(root))
}

fn path(text: &str) -> &Utf8Path {
    Utf8Path::new(text)
}

#[test]
fn a_created_file_reads_back_and_its_folders_are_made() {
    let (_temp, folder) = folder();

    folder
        .create(path("invoices/2026/0001.toml"), b"a = 1\n")
        .unwrap();

    assert_eq!(
        folder
            .read(path("invoices/2026/0001.toml"))
            .unwrap()
            .original(),
        "a = 1\n"
    );
    assert_eq!(folder.list(path("invoices/2026")).unwrap(), ["0001.toml"]);
}

#[test]
fn creating_never_overwrites() {
    let (_temp, folder) = folder();
    folder.create(path("a.toml"), b"first").unwrap();

    let second = folder.create(path("a.toml"), b"second");

    assert!(matches!(second, Err(StoreError::Exists { .. })));
    assert_eq!(folder.read_bytes(path("a.toml")).unwrap(), b"first");
}

#[test]
fn a_lost_race_to_create_does_not_overwrite_either() {
    let (_temp, folder) = folder();
    folder.create(path("a.toml"), b"first").unwrap();

    let second = folder.link_new(path("a.toml"), b"second");

    assert_eq!(
        second.unwrap_err().kind(),
        std::io::ErrorKind::AlreadyExists
    );
    assert_eq!(folder.names(path("")).unwrap(), ["a.toml"]);
    assert_eq!(folder.read_bytes(path("a.toml")).unwrap(), b"first");
}

#[test]
fn replacing_needs_a_file_and_leaves_no_unfinished_one() {
    let (_temp, folder) = folder();
    folder.create(path("a.toml"), b"old").unwrap();

    folder.replace(path("a.toml"), b"new").unwrap();

    assert_eq!(folder.names(path("")).unwrap(), ["a.toml"]);
    assert_eq!(folder.read_bytes(path("a.toml")).unwrap(), b"new");
    assert!(matches!(
        folder.replace(path("b.toml"), b"x"),
        Err(StoreError::ReadFile { .. })
    ));
}

#[cfg(unix)]
#[test]
fn replacing_keeps_the_mode() {
    use std::os::unix::fs::PermissionsExt;
    let (_temp, folder) = folder();
    folder.create(path("a.toml"), b"old").unwrap();
    let full = folder.root().join("a.toml");
    fs::set_permissions(&full, fs::Permissions::from_mode(0o640)).unwrap();

    folder.replace(path("a.toml"), b"new").unwrap();

    assert_eq!(
        fs::metadata(&full).unwrap().permissions().mode() & 0o777,
        0o640
    );
}

#[test]
fn paths_that_leave_the_folder_are_refused() {
    let (_temp, folder) = folder();
    let hostile = [
        "",
        "..",
        "../a",
        "a/../../b",
        "/etc/passwd",
        ".",
        ".git/config",
        ".GIT/hooks/pre-commit",
    ];

    let refused = hostile.map(|name| {
        matches!(
            folder.create(path(name), b"x"),
            Err(StoreError::OutsideFolder { .. })
        ) && matches!(
            folder.read(path(name)),
            Err(StoreError::OutsideFolder { .. })
        )
    });

    assert_eq!(refused, [true; 8]);
}

#[cfg(unix)]
#[test]
fn a_linked_file_is_neither_read_nor_written() {
    let (_temp, folder) = folder();
    let (_other, outside) = self::folder();
    outside.create(path("secret"), b"secret").unwrap();
    std::os::unix::fs::symlink(outside.root().join("secret"), folder.root().join("a.toml"))
        .unwrap();

    assert!(matches!(
        folder.read(path("a.toml")),
        Err(StoreError::Symlink { .. })
    ));
    assert!(matches!(
        folder.replace(path("a.toml"), b"x"),
        Err(StoreError::Symlink { .. })
    ));
    assert!(matches!(
        folder.create(path("a.toml"), b"x"),
        Err(StoreError::Symlink { .. })
    ));
    assert!(matches!(
        folder.remove(path("a.toml")),
        Err(StoreError::Symlink { .. })
    ));
    assert_eq!(outside.read_bytes(path("secret")).unwrap(), b"secret");
}

#[cfg(unix)]
#[test]
fn a_linked_folder_is_neither_read_nor_written() {
    let (_temp, folder) = folder();
    let (_other, outside) = self::folder();
    std::os::unix::fs::symlink(outside.root(), folder.root().join("engagements")).unwrap();

    let made = folder.create(path("engagements/k.toml"), b"x");

    assert!(matches!(made, Err(StoreError::Symlink { path }) if path == "engagements"));
    assert!(matches!(
        folder.list(path("engagements")),
        Err(StoreError::Symlink { .. })
    ));
    assert!(outside.list(path("")).unwrap().is_empty());
}

#[test]
fn a_huge_sparse_file_is_refused_unread() {
    let (_temp, folder) = folder();
    folder.create(path("a.toml"), b"").unwrap();
    let mut file = fs::OpenOptions::new()
        .write(true)
        .open(folder.root().join("a.toml"))
        .unwrap();
    file.seek(SeekFrom::Start(1 << 30)).unwrap();
    file.set_len(1 << 30).unwrap();

    let read = folder.read(path("a.toml"));

    assert!(matches!(
        read,
        Err(StoreError::TooLarge {
            limit: MAX_TEXT,
            ..
        })
    ));
}

#[cfg(unix)]
#[test]
fn a_pipe_and_a_folder_are_not_files() {
    let (_temp, folder) = folder();
    folder.create_folder(path("folder")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(folder.root().join("pipe")).unwrap();

    assert!(matches!(
        folder.read(path("folder")),
        Err(StoreError::NotAFile { .. })
    ));
    assert!(matches!(
        folder.read(path("pipe")),
        Err(StoreError::NotAFile { .. })
    ));
    assert!(matches!(
        folder.remove(path("folder")),
        Err(StoreError::NotAFile { .. })
    ));
}

#[test]
fn sweeping_takes_only_our_unfinished_files() {
    let (_temp, folder) = folder();
    folder
        .create(path(&format!("clients/{TEMP_PREFIX}abc")), b"half")
        .unwrap();
    folder.create(path("clients/kuusi.toml"), b"whole").unwrap();

    assert_eq!(folder.list(path("clients")).unwrap(), ["kuusi.toml"]);
    assert_eq!(folder.sweep(path("clients")).unwrap(), 1);
    assert_eq!(folder.names(path("clients")).unwrap(), ["kuusi.toml"]);
    assert_eq!(folder.sweep(path("nowhere")).unwrap(), 0);
}

#[test]
fn a_failed_write_does_not_name_the_unfinished_file() {
    let (_temp, folder) = folder();
    std::fs::write(folder.root().join("clients"), b"x").unwrap();

    let error = super::unfinished(&folder.root().join("clients"), b"y", None).unwrap_err();

    assert!(!error.to_string().contains(super::TEMP_PREFIX), "{error}");
    assert_eq!(error.kind(), std::io::ErrorKind::NotADirectory);
}
