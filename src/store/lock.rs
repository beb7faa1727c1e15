//! The lock that keeps two writing runs apart: an operating-system lock on `.tyo/lock`.
//!
//! It dies with its process, so it is never stale; the file is never deleted, since deleting it would let two runs hold
//! "the" lock on different files. Reading commands do not lock. Network drives and sync folders are not promised.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::thread;
use std::time::{Duration, Instant};

use camino::Utf8Path;

use super::error::StoreError;
use super::file::Folder;

/// The folder for the lock and other things of this machine; git ignores it.
pub const PRIVATE: &str = ".tyo";

const FILE: &str = ".tyo/lock";
const PAUSE: Duration = Duration::from_millis(20);

/// Proof that this run is the only one that writes; given back when dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, waiting for another run at most as long as told.
    pub fn take(folder: &Folder, wait: Duration) -> Result<Self, StoreError> {
        folder.create_folder(Utf8Path::new(PRIVATE))?;
        let mut file = open(folder).map_err(failed)?;
        let deadline = Instant::now() + wait;
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(holder(&mut file)),
                Err(TryLockError::Error(source)) => return Err(failed(source)),
            }
        }
        sign(&mut file).map_err(failed)?;
        hide(folder)?;
        Ok(Self { _file: file })
    }
}

/// Tells git to look past `.tyo/`, whatever the user's own ignore file says.
///
/// Only under the lock, since its holder sweeps unfinished files away.
fn hide(folder: &Folder) -> Result<(), StoreError> {
    let ignore = Utf8Path::new(".tyo/.gitignore");
    if folder.exists(ignore)? {
        Ok(())
    } else {
        folder.create(ignore, b"*\n")
    }
}

fn open(folder: &Folder) -> io::Result<File> {
    // Refuses a symbolic link in place of the lock.
    folder
        .exists(Utf8Path::new(FILE))
        .map_err(io::Error::other)?;
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(folder.root().join(FILE))
}

fn failed(source: io::Error) -> StoreError {
    StoreError::Lock {
        path: FILE.into(),
        source,
    }
}

/// Writes who holds the lock; never more than a help for the message.
fn sign(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(
        file,
        "{} {}",
        std::process::id(),
        host().unwrap_or_default()
    )
}

fn holder(file: &mut File) -> StoreError {
    let mut text = String::new();
    // Where a lock also bars reading, the holder stays unknown.
    let _ = file.take(512).read_to_string(&mut text);
    let mut words = text.split_whitespace();
    StoreError::Locked {
        pid: words.next().and_then(|word| word.parse().ok()),
        host: words.next().map(str::to_owned),
        since: file.metadata().and_then(|meta| meta.modified()).ok(),
    }
}

/// The machine's name where a file tells it; the standard library has no call for it.
fn host() -> Option<String> {
    let files = ["/proc/sys/kernel/hostname", "/etc/hostname"];
    let text = files
        .iter()
        .find_map(|file| std::fs::read_to_string(file).ok())?;
    text.split_whitespace().next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::Lock;
    use crate::store::error::StoreError;
    use crate::store::file::Folder;
    use camino::Utf8PathBuf;
    use std::thread;
    use std::time::Duration;

    fn folder() -> (tempfile::TempDir, Folder) {
        let temp = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::from_path_buf(temp.path().to_owned()).unwrap();
        (temp, Folder::at(root))
    }

    #[test]
    fn a_held_lock_names_its_holder() {
        let (_temp, folder) = folder();
        let _held = Lock::take(&folder, Duration::ZERO).unwrap();

        let second = Lock::take(&folder, Duration::ZERO).unwrap_err();

        let StoreError::Locked { pid, since, .. } = second else {
            panic!("{second}")
        };
        assert_eq!(pid, Some(std::process::id()));
        assert!(since.is_some());
    }

    #[test]
    fn a_dropped_lock_can_be_taken_again() {
        let (_temp, folder) = folder();

        drop(Lock::take(&folder, Duration::ZERO).unwrap());

        // Not at once: a child forked by another test may hold it for a moment longer.
        assert!(Lock::take(&folder, Duration::from_secs(10)).is_ok());
        assert!(folder.root().join(".tyo/lock").exists());
    }

    #[test]
    fn waiting_gets_the_lock_once_it_is_free() {
        let (_temp, folder) = folder();
        let held = Lock::take(&folder, Duration::ZERO).unwrap();
        let release = thread::spawn(move || {
            thread::sleep(Duration::from_millis(100));
            drop(held);
        });

        let waited = Lock::take(&folder, Duration::from_secs(10));

        assert!(waited.is_ok());
        release.join().unwrap();
    }

    #[test]
    fn the_private_folder_is_ignored_by_git() {
        let (_temp, folder) = folder();

        let _held = Lock::take(&folder, Duration::ZERO).unwrap();

        assert_eq!(
            std::fs::read_to_string(folder.root().join(".tyo/.gitignore")).unwrap(),
            "*\n"
        );
    }
}
