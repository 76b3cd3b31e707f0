//! The private folder, in which the web view works and which nobody else can read.
//!
//! It has the same name in every run, so that a run can find what an earlier, killed one left behind. If somebody
//! else has taken that name, the folder gets an unguessable name and is found by its prefix. A lock on the file
//! `lock` in it is held as long as the program runs; the system releases it however the program ends. So:
//!
//! 1. whoever gets the lock owns the folder and first empties it;
//! 2. whoever does not get it knows that Waymark is already open;
//! 3. the owner removes the folder when it ends, and when it starts, what killed runs have left elsewhere.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{access, at, libraries};

const LOCK: &str = "lock";

/// A folder that only this user can read, owned by this run of the program.
#[derive(Debug)]
pub struct PrivateFolder {
    path: PathBuf,
    /// Held but never read: closing it releases the lock.
    _lock: File,
}

/// The result of trying to own the folder.
#[derive(Debug)]
pub enum Entry {
    /// This run owns the folder, which is empty.
    Ours(PrivateFolder),
    /// Another run owns this folder.
    Taken(PathBuf),
}

impl PrivateFolder {
    /// Enters the first location that can hold a private folder, and removes what killed runs have left in the
    /// others.
    ///
    /// # Errors
    /// If no location can, returns the reason for each. The kind of the error is that of the last location, whose
    /// name nobody else can have taken.
    pub fn enter() -> io::Result<Entry> {
        let entry = Self::enter_in(&bases())?;
        // What cannot be removed belongs to a live run, or to somebody else.
        let _ = remove_leftovers();
        Ok(entry)
    }

    fn enter_in(bases: &[PathBuf]) -> io::Result<Entry> {
        let mut refusals: Vec<io::Error> = Vec::new();
        for path in places(bases) {
            match Self::enter_at(&path) {
                Ok(entry) => return Ok(entry),
                Err(error) => refusals.push(at(&path, &error)),
            }
        }
        let kind = refusals.last().map_or(io::ErrorKind::NotFound, io::Error::kind);
        let words: Vec<_> = refusals.iter().map(io::Error::to_string).collect();
        Err(io::Error::new(kind, words.join("\n")))
    }

    fn enter_at(path: &Path) -> io::Result<Entry> {
        let entry = Self::own(path)?;
        if let Entry::Ours(folder) = &entry {
            for directory in libraries::folders(&folder.path) {
                access::folder().create(directory)?;
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
                // The former owner removed the folder after we had found it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            };
            // The former owner may have removed the file between our opening and our locking it. Then we hold a lock
            // that nobody else can see.
            if is_still_at(&lock, &path.join(LOCK)) {
                empty(path)?;
                return Ok(Entry::Ours(Self { path: path.to_owned(), _lock: lock }));
            }
        }
    }

    /// Returns the path of the folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Removes the folder.
    ///
    /// The processes of the web view end slightly after their window, and may still write. So this retries for a
    /// second.
    ///
    /// # Errors
    /// Returns why something is left. The next start tries again.
    pub fn remove(self) -> io::Result<()> {
        const TRIES: u32 = 20;
        const PAUSE: Duration = Duration::from_millis(50);

        // The error of the last try, below, is the one to report.
        for _ in 1..TRIES {
            if empty(&self.path).is_ok() {
                break;
            }
            std::thread::sleep(PAUSE);
        }
        empty(&self.path)?;
        // The lock goes last: with it, the folder stops being ours.
        fs::remove_file(self.path.join(LOCK))?;
        match fs::remove_dir(&self.path) {
            // Once the lock file is gone, another run may own the folder at once and write into it.
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            other => other,
        }
    }
}

/// Removes what killed runs have left, and returns each location that held something, with the result.
#[must_use]
pub fn remove_leftovers() -> Vec<(PathBuf, io::Result<()>)> {
    remove_leftovers_in(&bases().into_iter().chain(usual_bases()).collect())
}

fn remove_leftovers_in(bases: &BTreeSet<PathBuf>) -> Vec<(PathBuf, io::Result<()>)> {
    let all =
        bases.iter().flat_map(|base| [base.join(name())].into_iter().chain(unguessable(base)));
    let existing = all.filter(|path| path.symlink_metadata().is_ok());
    existing.map(|path| (path.clone(), remove_leftover(&path))).collect()
}

/// Removes what a killed run has left at `path`.
///
/// # Errors
/// Returns [`io::ErrorKind::ResourceBusy`] if a live run owns it, or why else something is left.
pub fn remove_leftover(path: &Path) -> io::Result<()> {
    // Only the owner may remove a folder, so a live run cannot lose its own.
    match PrivateFolder::own(path)? {
        Entry::Ours(folder) => folder.remove(),
        Entry::Taken(_) => Err(io::ErrorKind::ResourceBusy.into()),
    }
}

/// Returns the locations to try, in order of preference. The last one has a name that nobody else could take in
/// advance: an existing one, so that a second run finds the folder of the first, or a new one.
fn places(bases: &[PathBuf]) -> Vec<PathBuf> {
    let last = bases.last().map(|base| {
        let there = unguessable(base).into_iter().find(|path| prove_ours(path).is_ok());
        // The hasher's random keys are the only randomness in the standard library.
        there.unwrap_or_else(|| base.join(named_by(RandomState::new().build_hasher().finish())))
    });
    bases.iter().map(|base| base.join(name())).chain(last).collect()
}

/// Returns the parent folders for a location, in order of preference. On most systems the runtime folder is in
/// memory, so nothing in it ever reaches a disk.
fn bases() -> Vec<PathBuf> {
    let runtime =
        std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
    runtime.into_iter().chain([std::env::temp_dir()]).collect()
}

/// Returns the parent folders of runs with another environment or none.
fn usual_bases() -> [PathBuf; 2] {
    ["/tmp".into(), format!("/run/user/{}", rustix::process::geteuid().as_raw()).into()]
}

/// Returns the name of the folder.
fn name() -> String {
    format!("waymark-{}", rustix::process::geteuid().as_raw())
}

/// Returns an unguessable name.
fn named_by(chance: u64) -> String {
    format!("{}-{chance:016x}", name())
}

/// Returns whether a name is an unguessable one, exactly as this program writes it. People give their own folders
/// similar names.
fn is_named_by_chance(called: &OsStr) -> bool {
    let chance = called.to_str().and_then(|called| called.rsplit_once('-'));
    let chance = chance.and_then(|(_, chance)| u64::from_str_radix(chance, 16).ok());
    chance.is_some_and(|chance| called == OsStr::new(&named_by(chance)))
}

/// Returns the existing paths with unguessable names.
fn unguessable(base: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(base).into_iter().flatten().flatten();
    let found = entries.filter(|entry| is_named_by_chance(&entry.file_name()));
    found.map(|entry| entry.path()).collect()
}

/// Creates the folder if it does not exist; refuses one that is not ours.
fn make(path: &Path) -> io::Result<()> {
    match access::folder().create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => prove_ours(path),
        other => other,
    }
}

/// Takes the lock; `None` if another run holds it.
fn locked(path: &Path) -> io::Result<Option<File>> {
    let lock = access::file().write(true).create(true).truncate(false).open(path.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => Ok(Some(lock)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Refuses a folder that somebody else has created in a shared location, also through a link, in order to read our
/// files or to make us delete others; and a folder in which the person keeps something.
fn prove_ours(path: &Path) -> io::Result<()> {
    let found = path.symlink_metadata()?;
    let private = found.is_dir()
        && found.uid() == rustix::process::geteuid().as_raw()
        && access::is_private(&found);
    let refusal = if !private {
        "it is somebody else's, or no folder, or others can read it"
    // A run that was killed between making the folder and its lock has left it empty.
    } else if !has_lock(path) && !is_empty(path)? {
        "it holds something that is not of this program"
    } else {
        return Ok(());
    };
    Err(io::Error::new(io::ErrorKind::PermissionDenied, refusal))
}

/// Returns whether a folder contains the lock file, empty, which every run creates first and removes last.
fn has_lock(folder: &Path) -> bool {
    let lock = folder.join(LOCK).symlink_metadata();
    lock.is_ok_and(|lock| lock.is_file() && lock.len() == 0)
}

fn is_empty(folder: &Path) -> io::Result<bool> {
    Ok(fs::read_dir(folder)?.next().is_none())
}

fn is_still_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), path.symlink_metadata()) {
        (Ok(held), Ok(found)) => held.dev() == found.dev() && held.ino() == found.ino(),
        _ => false,
    }
}

/// Removes everything except the lock, which is held.
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

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use rustix::fs::{CWD, FileType, Mode, mknodat};

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
        access::folder().create(&papers).unwrap();
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

    /// A base in which somebody else has made a folder with the name that every run takes first.
    fn taken_base(test: &str) -> (Place, PathBuf) {
        let place = Place::new(test);
        let theirs = place.0.join(name());
        fs::create_dir(&theirs).unwrap();
        fs::set_permissions(&theirs, fs::Permissions::from_mode(0o755)).unwrap();
        (place, theirs)
    }

    #[test]
    fn where_somebody_else_has_its_name_it_gets_one_that_nobody_can_guess() {
        let (place, theirs) = taken_base("guess");
        let bases = [place.0.join("missing"), place.0.clone()];
        let Ok(Entry::Ours(first)) = PrivateFolder::enter_in(&bases) else { panic!() };
        let path = first.path().to_owned();
        assert_eq!(path.parent(), Some(place.0.as_path()));
        assert_ne!(path, theirs);
        assert_eq!(path.metadata().unwrap().mode() & 0o777, 0o700);

        // A second run finds the first, and the name is another one each time.
        assert!(
            matches!(PrivateFolder::enter_in(&bases), Ok(Entry::Taken(taken)) if taken == path)
        );
        first.remove().unwrap();
        let Ok(Entry::Ours(next)) = PrivateFolder::enter_in(&bases) else { panic!() };
        assert_ne!(next.path(), path);
        next.remove().unwrap();
        assert!(theirs.exists());
    }

    #[test]
    fn what_killed_runs_left_in_any_place_goes_and_what_lives_stays() {
        let (place, theirs) = taken_base("elsewhere");
        let other = Place::new("other-base");
        let bases = BTreeSet::from([place.0.clone(), other.0.clone()]);
        let killed: Vec<_> = bases
            .iter()
            .map(|base| match PrivateFolder::enter_in(std::slice::from_ref(base)) {
                Ok(Entry::Ours(folder)) => folder.path().to_owned(),
                taken => panic!("{taken:?}"),
            })
            .collect();
        let third = other.0.join(format!("{}-0123456789abcdef", name()));
        let living = other.0.join(format!("{}-fedcba9876543210", name()));
        drop(PrivateFolder::enter_at(&third).unwrap());
        let Ok(Entry::Ours(_alive)) = PrivateFolder::enter_at(&living) else { panic!() };

        let removed = remove_leftovers_in(&bases);
        for path in killed.iter().chain([&third]) {
            assert!(!path.exists(), "{}: {removed:?}", path.display());
        }
        assert!(living.exists() && theirs.exists());
    }

    /// Names of folders beside those of the program that are none of its own.
    fn neighbours() -> Vec<String> {
        let name = name();
        let ends = [
            "-notes",
            "-",
            "-0",
            "-0123456789abcde",
            "-0123456789abcdef0",
            "-0123456789ABCDEF",
            "-0123456789abcdeg",
            "-+123456789abcdef",
            "-0123456789abcdef-",
            "-0123456789abcdef~",
            "--0123456789abcdef",
        ];
        let mut names: Vec<_> = ends.iter().map(|end| format!("{name}{end}")).collect();
        names.push(format!("{name}0-0123456789abcdef"));
        names.push(format!("x{name}-0123456789abcdef"));
        names
    }

    #[test]
    fn a_folder_of_a_person_with_a_name_of_that_kind_stays() {
        let place = Place::new("neighbours");
        let bases = BTreeSet::from([place.0.clone()]);
        // Even one with the lock of the program in it: the name is not one that it makes.
        for (folder, held) in neighbours().iter().zip(["letter.txt", LOCK].iter().cycle()) {
            access::folder().create(place.0.join(folder)).unwrap();
            fs::write(place.0.join(folder).join(held), "").unwrap();
        }
        // Of folders with a name that it makes, those that hold something else and no lock.
        let kept = [name(), named_by(7), named_by(8), named_by(9), named_by(10)];
        for folder in &kept {
            access::folder().create(place.0.join(folder)).unwrap();
            fs::write(place.0.join(folder).join("letter.txt"), "mine").unwrap();
        }
        fs::write(place.0.join(&kept[1]).join(LOCK), "words of a person").unwrap();
        access::folder().create(place.0.join(&kept[2]).join(LOCK)).unwrap();
        symlink("letter.txt", place.0.join(&kept[3]).join(LOCK)).unwrap();
        mknodat(CWD, place.0.join(&kept[4]).join(LOCK), FileType::Fifo, Mode::RUSR, 0).unwrap();

        let told = remove_leftovers_in(&bases);
        assert!(told.iter().all(|(_, removed)| removed.is_err()), "{told:?}");
        let Ok(Entry::Ours(ours)) = PrivateFolder::enter_in(std::slice::from_ref(&place.0)) else {
            panic!()
        };
        assert!(is_named_by_chance(ours.path().file_name().unwrap()), "{ours:?}");
        ours.remove().unwrap();
        let _ = remove_leftovers_in(&bases);
        for (folder, held) in neighbours().iter().zip(["letter.txt", LOCK].iter().cycle()) {
            assert!(place.0.join(folder).join(held).exists(), "{folder}");
        }
        for folder in kept {
            assert!(place.0.join(&folder).join("letter.txt").exists(), "{folder}");
        }
    }

    #[test]
    fn what_a_run_left_that_was_killed_while_it_made_or_removed_its_folder_goes() {
        let place = Place::new("half");
        for folder in [name(), named_by(7)] {
            let folder = place.0.join(folder);
            access::folder().create(&folder).unwrap();
            assert!(matches!(PrivateFolder::enter_at(&folder), Ok(Entry::Ours(_))));
            empty(&folder).unwrap();
            fs::remove_file(folder.join(LOCK)).unwrap();
        }
        let told = remove_leftovers_in(&BTreeSet::from([place.0.clone()]));
        assert!(told.len() == 2 && told.iter().all(|(_, removed)| removed.is_ok()), "{told:?}");
    }

    #[test]
    fn the_reason_of_each_place_is_told() {
        let (place, theirs) = taken_base("reasons");
        let missing = place.0.join("missing");
        let error = PrivateFolder::enter_in(&[place.0.clone(), missing.clone()]).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        let words = error.to_string();
        for path in [theirs, missing] {
            assert!(words.contains(&path.display().to_string()), "{words}");
        }
        assert!(words.contains("somebody else's"), "{words}");
    }
}
