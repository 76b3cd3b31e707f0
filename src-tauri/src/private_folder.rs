//! The folder in which the web view works, and which nobody else can read.
//!
//! It has the same name in every run, so that a run can find what an earlier one left when it was killed. A lock on the file
//! `lock` in it is held as long as the program runs; the system releases it however the program ends. So:
//!
//! 1. whoever gets the lock owns the folder and first empties it;
//! 2. whoever does not get it knows that Waymark is open already;
//! 3. the owner removes the folder when it ends.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::{environment, failure};

const LOCK: &str = "lock";

/// A folder that only this user can read, owned by this run of the program.
#[derive(Debug)]
pub struct PrivateFolder {
    path: PathBuf,
    /// Held, never read: closing it releases the lock.
    _lock: File,
}

/// What came of the wish to own the folder.
#[derive(Debug)]
pub enum Entry {
    /// The folder is ours, empty and ready.
    Ours(PrivateFolder),
    /// Another run of the program owns this folder.
    Taken(PathBuf),
}

impl PrivateFolder {
    /// Enters the first place that can hold a private folder.
    ///
    /// # Errors
    /// Returns the reason of the last place when none of them can.
    pub fn enter() -> io::Result<Entry> {
        let mut refusal = io::Error::from(io::ErrorKind::NotFound);
        for path in places() {
            match Self::enter_at(&path) {
                Ok(entry) => return Ok(entry),
                Err(error) => refusal = failure::at(&path, &error),
            }
        }
        Err(refusal)
    }

    fn enter_at(path: &Path) -> io::Result<Entry> {
        let entry = Self::own(path)?;
        if let Entry::Ours(folder) = &entry {
            for (_, directory) in environment::private_variables(&folder.path) {
                private_directory().create(directory)?;
            }
        }
        Ok(entry)
    }

    /// Takes the lock and empties the folder.
    fn own(path: &Path) -> io::Result<Entry> {
        loop {
            make(path)?;
            let lock = match locked(path) {
                Ok(Some(lock)) => lock,
                Ok(None) => return Ok(Entry::Taken(path.to_owned())),
                // The former owner removed the folder after we found it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            };
            // The former owner may have removed the file between our opening of it and our lock on it.
            if is_still_at(&lock, &path.join(LOCK)) {
                empty(path)?;
                return Ok(Entry::Ours(Self { path: path.to_owned(), _lock: lock }));
            }
        }
    }

    /// The place of the folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Removes the folder.
    ///
    /// The processes of the web view end a moment after their window and may still write; so this tries again for a second.
    ///
    /// # Errors
    /// Returns why something is left. The next start tries again.
    pub fn remove(self) -> io::Result<()> {
        const TRIES: u32 = 20;
        const PAUSE: Duration = Duration::from_millis(50);

        for _ in 1..TRIES {
            if empty(&self.path).is_ok() {
                break;
            }
            std::thread::sleep(PAUSE);
        }
        empty(&self.path)?;
        fs::remove_file(self.path.join(LOCK))?;
        match fs::remove_dir(&self.path) {
            // Without its lock the folder may have a new owner at once.
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            other => other,
        }
    }
}

/// Removes what killed runs have left, and returns each place that held something with what came of it.
#[must_use]
pub fn remove_leftovers() -> Vec<(PathBuf, io::Result<()>)> {
    let existing = places().into_iter().filter(|path| path.symlink_metadata().is_ok());
    existing.map(|path| (path.clone(), remove_leftover(&path))).collect()
}

/// Removes what a killed run has left at `path`.
///
/// # Errors
/// Returns [`io::ErrorKind::ResourceBusy`] if a run that lives owns it, or why else something is left.
pub fn remove_leftover(path: &Path) -> io::Result<()> {
    match PrivateFolder::own(path)? {
        Entry::Ours(folder) => folder.remove(),
        Entry::Taken(_) => Err(io::ErrorKind::ResourceBusy.into()),
    }
}

/// The places to try, the best first. The runtime folder is in memory on most systems: nothing of it ever reaches a disk.
fn places() -> Vec<PathBuf> {
    let runtime =
        std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
    let name = format!("waymark-{}", rustix::process::geteuid().as_raw());
    runtime.into_iter().chain([std::env::temp_dir()]).map(|base| base.join(&name)).collect()
}

/// Makes the folder if it is missing; refuses one that is not ours.
fn make(path: &Path) -> io::Result<()> {
    match private_directory().create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => prove_ours(path),
        other => other,
    }
}

/// Takes the lock; `None` if another run holds it.
fn locked(path: &Path) -> io::Result<Option<File>> {
    let lock = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => Ok(Some(lock)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Refuses a folder that somebody else made in a shared place, also by a link, to read along or to have us delete theirs.
fn prove_ours(path: &Path) -> io::Result<()> {
    let found = path.symlink_metadata()?;
    let ours = found.is_dir()
        && found.uid() == rustix::process::geteuid().as_raw()
        && found.mode() & 0o077 == 0;
    if ours { Ok(()) } else { Err(io::ErrorKind::PermissionDenied.into()) }
}

fn is_still_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), path.symlink_metadata()) {
        (Ok(held), Ok(found)) => held.dev() == found.dev() && held.ino() == found.ino(),
        _ => false,
    }
}

/// Removes everything but the lock, which is held.
fn empty(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_name() == LOCK {
            continue;
        }
        // A link is removed, never followed.
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn private_directory() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.mode(0o700);
    builder
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    /// A place that is removed when the test ends.
    struct Place(PathBuf);

    impl Place {
        fn new(test: &str) -> Self {
            let base =
                std::env::temp_dir().join(format!("waymark-test-{}-{test}", std::process::id()));
            fs::create_dir_all(&base).unwrap();
            Self(base)
        }

        fn folder(&self) -> PathBuf {
            self.0.join("waymark")
        }

        fn enter(&self) -> io::Result<Entry> {
            PrivateFolder::enter_at(&self.folder())
        }

        fn ours(&self) -> PrivateFolder {
            match self.enter() {
                Ok(Entry::Ours(folder)) => folder,
                other => panic!("{other:?}"),
            }
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    #[test]
    fn only_its_owner_can_read_it() {
        let place = Place::new("mode");
        let folder = place.ours();
        assert_eq!(folder.path().metadata().unwrap().mode() & 0o777, 0o700);
    }

    #[test]
    fn a_second_run_finds_it_taken() {
        let place = Place::new("taken");
        let _first = place.ours();
        assert!(matches!(place.enter(), Ok(Entry::Taken(path)) if path == place.folder()));
    }

    #[test]
    fn what_a_killed_run_left_is_gone_at_the_next_start() {
        let place = Place::new("killed");
        let killed = place.ours();
        fs::write(killed.path().join("cache/page"), "words of a person").unwrap();
        drop(killed);
        let next = place.ours();
        assert!(!next.path().join("cache/page").exists());
    }

    #[test]
    fn leaving_removes_it_whole() {
        let place = Place::new("leave");
        place.ours().remove().unwrap();
        assert!(!place.folder().exists());
    }

    #[test]
    fn a_folder_that_others_can_read_is_refused() {
        let place = Place::new("open");
        fs::create_dir(place.folder()).unwrap();
        fs::set_permissions(place.folder(), fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(place.enter().unwrap_err().kind(), io::ErrorKind::PermissionDenied);
    }

    #[test]
    fn a_link_to_a_folder_of_ours_is_refused() {
        let place = Place::new("link");
        let papers = place.0.join("papers");
        private_directory().create(&papers).unwrap();
        fs::write(papers.join("passport.pdf"), "").unwrap();
        symlink(&papers, place.folder()).unwrap();
        assert_eq!(place.enter().unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        assert!(papers.join("passport.pdf").exists());
    }

    #[test]
    fn a_link_inside_is_removed_and_not_followed() {
        let place = Place::new("inner");
        let papers = place.0.join("papers");
        fs::create_dir(&papers).unwrap();
        fs::write(papers.join("passport.pdf"), "").unwrap();
        drop(place.ours());
        symlink(&papers, place.folder().join("link")).unwrap();
        drop(place.ours());
        assert!(papers.join("passport.pdf").exists());
        assert!(!place.folder().join("link").exists());
    }
}
