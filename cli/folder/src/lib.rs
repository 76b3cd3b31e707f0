//! Reads folders of people into memory, for every front end.
//!
//! A folder may come from anybody and contain anything: pipes, links in circles, files that claim to have a terabyte,
//! what macOS and Windows leave behind. Only regular JSON and Fluent files are read, and only within limits. Those
//! that are left out are reported, one finding for each reason; a folder beyond the limits as a whole is refused.

mod given;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, DirEntry, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use waymark_locales::{Files, Finding, MAX_TEXT};

pub use given::{Given, Named};

/// The most bytes of all files together. The guide has about 4 million.
const MAX_SUM: u64 = 32 * 1024 * 1024;
/// The most files and folders in a folder, of any kind. A guide has about 50 for each language.
const MAX_ENTRIES: usize = 10_000;
/// The deepest nesting of folders. Those of a guide have two levels.
const MAX_DEPTH: usize = 4;

/// What systems leave in folders, in any case of letters, besides names that begin with a dot: macOS, Windows, Linux,
/// and network storage devices.
const OF_SYSTEMS: [&str; 11] = [
    "__MACOSX",
    "Network Trash Folder",
    "Temporary Items",
    "$RECYCLE.BIN",
    "RECYCLER",
    "System Volume Information",
    "lost+found",
    "@eaDir",
    "#recycle",
    "#snapshot",
    "@Recycle",
];

/// What editors append to the name of a file, often where the person does not see it.
const OF_EDITORS: [&str; 9] =
    [".txt", ".text", ".md", ".rtf", ".doc", ".docx", ".odt", ".htm", ".html"];

/// The result of reading a folder.
#[derive(Debug, Default)]
pub struct Folder {
    /// The JSON and Fluent files, by their paths in the folder.
    pub files: Files,
    /// Findings about JSON and Fluent files that were not read: an error for each reason.
    pub left_out: Vec<Finding>,
}

/// A file or folder that could not be read, or a folder beyond the limits.
#[derive(Debug)]
pub struct Unreadable {
    /// Where it is.
    pub path: PathBuf,
    /// The error of the system, or the limit.
    pub error: io::Error,
}

/// Reads the JSON and Fluent files in a folder and its subfolders.
///
/// # Errors
///
/// The first file or folder that cannot be read, and a folder that holds more than a guide.
pub fn read(folder: &Path) -> Result<Folder, Unreadable> {
    let mut reader = Reader::new(folder)?;
    reader.read(folder, "", 0)?;
    let left_out = reader.left_out.into_iter().map(|(reason, (first, more))| {
        let others = match more {
            0 => String::new(),
            1 => "; so is another one".to_owned(),
            more => format!("; so are {more} others"),
        };
        Finding::error(
            first.to_string_lossy(),
            "",
            format!("{}{others}", reason.problem()),
            reason.advice(&first),
        )
    });
    Ok(Folder { files: reader.files, left_out: left_out.collect() })
}

/// Reads a folder of several languages, or the folder of one, whose name is the tag of the language.
///
/// # Errors
///
/// As [`read`].
pub fn read_locales(folder: &Path) -> Result<Folder, Unreadable> {
    let Folder { files, left_out } = read(folder)?;
    let files = match language_of(folder) {
        Some(id) => {
            files.into_iter().map(|(path, bytes)| (format!("{id}/{path}"), bytes)).collect()
        }
        None => files,
    };
    Ok(Folder { files, left_out })
}

/// Returns the language of a folder, by its name; `None` for a folder of several languages.
#[must_use]
pub fn language_of(folder: &Path) -> Option<String> {
    let of_one = folder.join("locale.json").exists() || folder.join("guide").is_dir();
    let whole = of_one.then(|| fs::canonicalize(folder).ok()).flatten()?;
    whole.file_name()?.to_str().map(str::to_owned)
}

/// Reads a regular file of at most `most` bytes. It never blocks.
///
/// # Errors
///
/// The error of the system; also if it is not a file, such as a pipe or a folder, or is larger.
pub fn read_file(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut options = OpenOptions::new();
    options.read(true);
    // Opening a pipe into which nobody writes would block for ever.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        libc::O_NONBLOCK | libc::O_NOCTTY,
    );
    let file = options.open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "is no regular file"));
    }
    let too_large =
        || io::Error::new(io::ErrorKind::FileTooLarge, format!("has more than {most} bytes"));
    if about.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    // The file may grow in the meantime, and some files of the system claim to be empty.
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

/// The reason why something is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    LinkToFolder,
    LinkOut,
    LinkToNothing,
    NoFile,
    TooLarge,
    TooDeep,
    Name,
    NameNoText,
}

impl Reason {
    fn problem(self) -> String {
        match self {
            Self::LinkToFolder => {
                "is a link to a folder, which the guide does not follow".to_owned()
            }
            Self::LinkOut => {
                "is a link that leads out of the folder, which the guide does not follow".to_owned()
            }
            Self::LinkToNothing => "is a link that leads to no file".to_owned(),
            Self::NoFile => "is no regular file, and was not read".to_owned(),
            Self::TooLarge => format!("has more than {MAX_TEXT} bytes, and was not read"),
            Self::TooDeep => format!("lies more than {MAX_DEPTH} folders deep, and was not read"),
            Self::Name => "is not called as a file of a guide is, and was not read".to_owned(),
            Self::NameNoText => {
                "has a name in another encoding than UTF-8, and was not read".to_owned()
            }
        }
    }

    fn advice(self, first: &Path) -> String {
        let advice = match self {
            Self::LinkToFolder | Self::LinkOut => "put there what it leads to",
            Self::LinkToNothing => "take it out, or put there what it should lead to",
            Self::NoFile => "take it out",
            Self::TooLarge => "look whether it is the right file: none of a guide has half of this",
            Self::TooDeep => {
                "look whether it is the right folder: those of a guide have two levels"
            }
            Self::Name => {
                let name = first.file_name().unwrap_or_default().to_string_lossy();
                return format!(
                    "call it \"{}\" (Windows shows the end of a name where \"File name extensions\" is on)",
                    meant(&name)
                );
            }
            Self::NameNoText => "give it a name of Latin letters without accents",
        };
        advice.to_owned()
    }
}

/// The state of reading a folder.
struct Reader {
    /// The folder as the person named it.
    given: PathBuf,
    /// The real path of the folder. Links may lead to files below it.
    root: PathBuf,
    /// The number of files and folders seen.
    entries: usize,
    /// The number of bytes read.
    sum: u64,
    files: Files,
    /// For each reason the first path, and how many more there are.
    left_out: BTreeMap<Reason, (PathBuf, usize)>,
}

impl Reader {
    fn new(folder: &Path) -> Result<Self, Unreadable> {
        Ok(Self {
            given: folder.to_owned(),
            root: fs::canonicalize(folder).map_err(at(folder))?,
            entries: 0,
            sum: 0,
            files: Files::new(),
            left_out: BTreeMap::new(),
        })
    }

    fn read(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), Unreadable> {
        for entry in self.sorted(folder)? {
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            if is_of_a_system(&name) {
                continue;
            }
            let kind = entry.file_type().map_err(at(&path))?;
            let inner = format!("{prefix}{name}");
            if entry.file_name().to_str().is_none() {
                if kind.is_dir() || is_text(&meant(&name)) {
                    self.leave_out(Reason::NameNoText, path);
                }
            } else if kind.is_dir() {
                if depth < MAX_DEPTH {
                    self.read(&path, &format!("{inner}/"), depth + 1)?;
                } else {
                    self.leave_out(Reason::TooDeep, path);
                }
            } else if kind.is_symlink() {
                match self.behind(&path) {
                    Ok(real) if is_text(&name) => self.take(inner, &path, &real)?,
                    Ok(_) if is_text(&meant(&name)) => self.leave_out(Reason::Name, path),
                    Err(reason) if is_text(&name) || reason == Reason::LinkToFolder => {
                        self.leave_out(reason, path);
                    }
                    Ok(_) | Err(_) => {}
                }
            } else if is_text(&name) {
                self.take(inner, &path, &path)?;
            } else if is_text(&meant(&name)) {
                self.leave_out(Reason::Name, path);
            }
        }
        Ok(())
    }

    /// Returns the entries of a folder sorted by name, so that the same folder always reads the same.
    fn sorted(&mut self, folder: &Path) -> Result<Vec<DirEntry>, Unreadable> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(folder).map_err(at(folder))? {
            self.entries += 1;
            if self.entries > MAX_ENTRIES {
                return Err(self.beyond(format!("holds more than {MAX_ENTRIES} files and folders")));
            }
            entries.push(entry.map_err(at(folder))?);
        }
        entries.sort_by_key(DirEntry::file_name);
        Ok(entries)
    }

    /// Returns the target of a link, if it is a file within the folder.
    fn behind(&self, link: &Path) -> Result<PathBuf, Reason> {
        let real = fs::canonicalize(link).or(Err(Reason::LinkToNothing))?;
        if real.is_dir() {
            Err(Reason::LinkToFolder)
        } else if real.starts_with(&self.root) {
            Ok(real)
        } else {
            Err(Reason::LinkOut)
        }
    }

    /// Reads the file at `real`, whose path for people is `path`.
    fn take(&mut self, inner: String, path: &Path, real: &Path) -> Result<(), Unreadable> {
        let reason = match read_file(real, MAX_TEXT as u64) {
            Ok(bytes) => {
                self.sum += bytes.len() as u64;
                if self.sum > MAX_SUM {
                    return Err(self.beyond(format!("holds more than {MAX_SUM} bytes of texts")));
                }
                self.files.insert(inner, Cow::Owned(bytes));
                return Ok(());
            }
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => Reason::TooLarge,
            // A socket cannot even be opened. Like a pipe, it is left out; only a file that cannot be read is an error.
            Err(_) if fs::metadata(real).is_ok_and(|about| !about.is_file()) => Reason::NoFile,
            Err(error) => return Err(at(path)(error)),
        };
        self.leave_out(reason, path.to_owned());
        Ok(())
    }

    fn leave_out(&mut self, reason: Reason, path: PathBuf) {
        self.left_out.entry(reason).and_modify(|(_, more)| *more += 1).or_insert((path, 0));
    }

    fn beyond(&self, limit: String) -> Unreadable {
        let error = io::Error::other(format!("{limit}: it is no folder of a guide"));
        Unreadable { path: self.given.clone(), error }
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Unreadable {
    let path = path.to_owned();
    move |error| Unreadable { path, error }
}

/// Returns whether a system or an editor, not a person, has left this: `._home.ftl`, `.DS_Store`, `.#home.ftl`,
/// `.git`.
fn is_of_a_system(name: &str) -> bool {
    name.starts_with('.') || OF_SYSTEMS.iter().any(|left| name.eq_ignore_ascii_case(left))
}

/// Returns whether the name is that of a file of a guide: it begins and ends with lower-case letters. In the middle
/// may be a language tag, such as `zh-Hans`.
fn is_text(name: &str) -> bool {
    let is_named = |end| name.strip_suffix(end).is_some_and(|before| !before.is_empty());
    [".json", ".ftl"].into_iter().any(is_named) && !begins_large(name)
}

fn begins_large(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Returns the correct name of a file: in lower case, without what an editor has appended.
fn meant(name: &str) -> String {
    let small = name.to_ascii_lowercase();
    let mut meant = small.as_str();
    loop {
        let shorter = meant.trim_end_matches(|c: char| c == '.' || c.is_whitespace());
        let shorter =
            OF_EDITORS.iter().find_map(|end| shorter.strip_suffix(end)).unwrap_or(shorter);
        if shorter.len() == meant.len() {
            break;
        }
        meant = shorter;
    }
    let before =
        meant.rsplit_once('.').and_then(|(before, end)| Some((name.get(..before.len())?, end)));
    match before {
        Some((before, end)) if !begins_large(name) => format!("{before}.{end}"),
        _ => meant.to_owned(),
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::symlink;
    use std::sync::atomic::{AtomicU32, Ordering};

    use rustix::fs::{CWD, FileType, Mode, mknodat};

    use super::*;

    /// A folder `own` of somebody, and beside it `else`, which is not theirs. Both are removed with it.
    struct Place(PathBuf);

    impl Place {
        fn new() -> Self {
            static COUNT: AtomicU32 = AtomicU32::new(0);
            let number = COUNT.fetch_add(1, Ordering::Relaxed);
            let place = std::env::temp_dir()
                .join(format!("waymark-folder-{}-{number}", std::process::id()));
            fs::create_dir_all(place.join("own")).unwrap();
            fs::create_dir_all(place.join("else")).unwrap();
            fs::write(place.join("else/secret.ftl"), SECRET).unwrap();
            Self(place)
        }

        fn own(&self) -> PathBuf {
            self.0.join("own")
        }

        fn write(&self, path: &str, bytes: &[u8]) {
            let path = self.own().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }

        fn pipe(&self, path: &str) {
            let path = self.own().join(path);
            mknodat(CWD, &path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
        }

        /// Makes a file of this size that holds nothing.
        fn sparse(&self, path: &str, size: u64) {
            self.write(path, b"");
            fs::File::options()
                .write(true)
                .open(self.own().join(path))
                .unwrap()
                .set_len(size)
                .unwrap();
        }

        /// Expects these files, and these words in what is left out.
        #[track_caller]
        fn check(&self, files: &[&str], left_out: &[&str]) {
            let folder = read(&self.own()).unwrap();
            assert_eq!(folder.files.keys().collect::<Vec<_>>(), files);
            let found: Vec<String> = folder.left_out.iter().map(ToString::to_string).collect();
            assert_eq!(found.len(), left_out.len(), "{found:#?}");
            for words in left_out {
                assert!(found.iter().any(|line| line.contains(words)), "{words}: {found:#?}");
            }
        }

        #[track_caller]
        fn check_refused(&self, words: &str) {
            let refused = read(&self.own()).unwrap_err();
            assert!(refused.error.to_string().contains(words), "{refused:?}");
            assert_eq!(refused.path, self.own());
        }
    }

    impl Drop for Place {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    const SECRET: &[u8] = b"secret = of somebody else\n";

    #[test]
    fn links_that_lead_round_or_out_are_not_followed() {
        let place = Place::new();
        place.write("sw/home.ftl", b"a = b");
        for number in 0..40 {
            symlink(".", place.own().join(format!("l{number}"))).unwrap();
        }
        symlink(place.0.join("else"), place.own().join("sw/guide")).unwrap();
        symlink("../../else/secret.ftl", place.own().join("sw/out.ftl")).unwrap();
        symlink("/etc/passwd", place.own().join("sw/passwords.json")).unwrap();
        symlink("nowhere", place.own().join("sw/gone.ftl")).unwrap();
        symlink("circle.ftl", place.own().join("sw/circle.ftl")).unwrap();
        symlink("/dev/zero", place.own().join("sw/zero.ftl")).unwrap();
        // A link to what is no text of a guide is nobody's concern, and one within the folder is a file.
        symlink("/etc/passwd", place.own().join("sw/notes.txt")).unwrap();
        symlink("home.ftl", place.own().join("sw/again.ftl")).unwrap();
        place.check(
            &["sw/again.ftl", "sw/home.ftl"],
            &[
                "own/l0: is a link to a folder, which the guide does not follow; so are 40 others",
                "so are 2 others",
                "leads to no file; so is another one",
            ],
        );
    }

    #[test]
    fn what_is_no_file_is_left_out_without_waiting() {
        let place = Place::new();
        place.write("sw/home.ftl", b"a = b");
        place.pipe("sw/pipe.ftl");
        place.pipe("sw/pipe");
        symlink("pipe", place.own().join("sw/to-pipe.ftl")).unwrap();
        place.check(
            &["sw/home.ftl"],
            &["sw/pipe.ftl: is no regular file, and was not read; so is another one"],
        );
        assert_eq!(
            read_file(&place.own().join("sw/pipe"), 9).unwrap_err().kind(),
            io::ErrorKind::InvalidInput
        );
    }

    #[test]
    fn what_systems_leave_is_passed_over() {
        let place = Place::new();
        place.write("sw/home.ftl", b"a = b");
        for left in [
            "._sw/home.ftl",
            "sw/._home.ftl",
            ".DS_Store",
            "__MACOSX/sw/._home.ftl",
            "__MACOSX/sw/home.ftl",
            ".git/a.json",
            "sw/Thumbs.db",
            "sw/desktop.ini",
            "sw/home.ftl~",
            "sw/.#home.ftl",
            "sw/.home.ftl.swp",
            "sw/#home.ftl#",
            "$RECYCLE.BIN/a.ftl",
            "$Recycle.Bin/S-1-5-21/b.ftl",
            "RECYCLER/c.json",
            "Recycler/c.json",
            "sw/@eaDir/home.ftl/d.json",
            "#recycle/sw/home.ftl",
            "Temporary Items/home.ftl",
            "Network Trash Folder/home.ftl",
            "LOST+FOUND/home.ftl",
            "__macosx/sw/home.ftl",
            "system volume information/a.json",
            ".Trash-1000/files/home.ftl",
            "System Volume Information/a.json",
            "sw/home.ftl.bak",
        ] {
            place.write(left, b"a = c");
        }
        place.check(&["sw/home.ftl"], &[]);
    }

    #[test]
    fn a_name_that_is_nearly_right_is_told_with_the_right_one() {
        for (name, right) in [
            ("home.FTL", "home.ftl"),
            ("Home.ftl", "home.ftl"),
            ("home.Ftl", "home.ftl"),
            ("start.ftl.txt", "start.ftl"),
            ("start.ftl.TXT", "start.ftl"),
            ("start.ftl.txt.txt", "start.ftl"),
            ("start.FTL.docx", "start.ftl"),
            ("locale.json.txt", "locale.json"),
            ("Locale.json", "locale.json"),
            ("LOCALE.JSON", "locale.json"),
            ("home.ftl ", "home.ftl"),
            ("home.ftl.", "home.ftl"),
            ("home.ftl .txt", "home.ftl"),
            ("zh-Hans.JSON", "zh-Hans.json"),
            ("zh-Hans.json.txt", "zh-Hans.json"),
        ] {
            let place = Place::new();
            place.write(&format!("sw/{name}"), b"a = b");
            let told = format!(
                "sw/{name}: is not called as a file of a guide is, and was not read; call it \"{right}\""
            );
            place.check(&[], &[&told]);
        }
        // What is nobody's text stays nobody's concern, and a folder may be called as it likes.
        let place = Place::new();
        for name in [
            "notes.txt",
            "README.md",
            "ftl.txt",
            "home.ftl.bak",
            "home.ftl~",
            "json.TXT",
            "Letter.docx",
            "zh-Hans/home.ftl",
            "zh-Hans.json",
            "NOTES.TXT/home.ftl",
        ] {
            place.write(name, b"a = b");
        }
        place.check(&["NOTES.TXT/home.ftl", "zh-Hans.json", "zh-Hans/home.ftl"], &[]);
    }

    #[test]
    fn a_name_that_is_no_text_is_told() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;

        let place = Place::new();
        place.write("sw/home.ftl", b"a = b");
        for name in [&b"caf\xe9.ftl"[..], b"caf\xe9.FTL.txt", b"caf\xe9.txt"] {
            fs::write(place.own().join("sw").join(OsStr::from_bytes(name)), b"a = b").unwrap();
        }
        let folder = place.own().join(OsStr::from_bytes(b"fran\xe7ais"));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("home.ftl"), b"a = b").unwrap();
        place.check(&["sw/home.ftl"], &["has a name in another encoding than UTF-8"]);
        let told = read(&place.own()).unwrap().left_out.remove(0).to_string();
        assert!(told.contains("; so are 2 others"), "{told}");
    }

    #[test]
    fn a_large_file_costs_nothing_and_many_are_refused() {
        let place = Place::new();
        place.write("sw/home.ftl", b"a = b");
        place.sparse("sw/huge.ftl", 1 << 40);
        place.sparse("sw/large.json", MAX_TEXT as u64 + 1);
        place.check(
            &["sw/home.ftl"],
            &["sw/huge.ftl: has more than 2097152 bytes, and was not read; so is another one"],
        );
        for number in 0..17 {
            place.sparse(&format!("sw/{number}.ftl"), MAX_TEXT as u64);
        }
        place.check_refused("holds more than 33554432 bytes of texts");
    }

    #[test]
    fn ten_thousand_files_are_one_finding() {
        let place = Place::new();
        for name in ["a", "b.ftl", "c.txt", ".d", "e.json"] {
            place.write(name, b"");
        }
        for (seen, refused) in [(MAX_ENTRIES - 5, false), (MAX_ENTRIES - 4, true)] {
            let mut reader = Reader { entries: seen, ..Reader::new(&place.own()).unwrap() };
            let read = reader.read(&place.own(), "", 0);
            assert_eq!(read.is_err(), refused, "{read:?}");
            if let Err(limit) = read {
                assert_eq!(
                    limit.error.to_string(),
                    "holds more than 10000 files and folders: it is no folder of a guide"
                );
                assert_eq!(limit.path, place.own());
            }
        }
    }

    #[test]
    fn a_deep_folder_is_left_out() {
        let place = Place::new();
        place.write("1/2/3/4/a.ftl", b"a = b");
        place.write("1/2/3/4/5/a.ftl", b"a = b");
        place.check(&["1/2/3/4/a.ftl"], &["1/2/3/4/5: lies more than 4 folders deep"]);
    }

    #[test]
    fn a_language_has_the_name_of_its_folder_however_it_is_named() {
        let place = Place::new();
        place.write("sw/locale.json", b"{}");
        for folder in ["sw", "sw/", "sw/.", "../own/sw"] {
            let files = read_locales(&place.own().join(folder)).unwrap().files;
            assert_eq!(files.keys().collect::<Vec<_>>(), ["sw/locale.json"], "{folder}");
        }
        assert_eq!(language_of(&place.own()), None);
    }

    #[test]
    fn of_any_folder_its_own_texts_are_read_and_nothing_else() {
        use proptest::collection::vec;
        use proptest::prelude::*;
        use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

        #[derive(Clone, Debug)]
        enum Thing {
            Text(Vec<u8>),
            Sparse(u64),
            Pipe,
            Folder,
            Link(&'static str),
        }

        let name =
            "(a|b|sw|guide|__MACOSX|\\.git|\\._a|a~|é)(\\.ftl|\\.ftl|\\.json|\\.txt|\\.FTL|)";
        let thing = prop_oneof![
            4 => vec(any::<u8>(), 0..40).prop_map(Thing::Text),
            1 => (0..1_u64 << 40).prop_map(Thing::Sparse),
            1 => Just(Thing::Pipe),
            3 => Just(Thing::Folder),
            3 => proptest::sample::select(vec![".", "..", "../..", "a", "a.ftl", "b.json", "../else", "../else/secret.ftl", "../../else/secret.ftl", "/", "/dev/zero", "/dev/tty"]).prop_map(Thing::Link),
        ];
        let deep = prop_oneof![9 => vec(name, 1..3), 1 => vec(name, 6)];
        let trees = vec((deep, thing), 0..16);
        let config = Config { cases: 60, failure_persistence: None, ..Config::default() };
        let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let seen = std::cell::Cell::new((0, 0));
        let holds = |things: Vec<(Vec<String>, Thing)>| {
            let place = Place::new();
            for (path, thing) in things {
                let path = place.own().join(path.join("/"));
                // What is in the way stays: the folder is whatever came of it.
                let _ = fs::create_dir_all(path.parent().unwrap());
                let free = path.symlink_metadata().is_err()
                    && fs::canonicalize(path.parent().unwrap())
                        .is_ok_and(|parent| parent.is_dir() && parent.starts_with(place.own()));
                if !free {
                    continue;
                }
                match thing {
                    Thing::Text(bytes) => fs::write(path, bytes).unwrap(),
                    Thing::Sparse(size) => fs::File::create(path).unwrap().set_len(size).unwrap(),
                    Thing::Pipe => mknodat(CWD, &path, FileType::Fifo, Mode::RUSR, 0).unwrap(),
                    Thing::Folder => fs::create_dir(path).unwrap(),
                    Thing::Link(to) => symlink(to, path).unwrap(),
                }
            }
            let Ok(folder) = read(&place.own()) else { panic!("within the limits") };
            for (path, bytes) in &folder.files {
                let file = place.own().join(path);
                let real = fs::canonicalize(&file).unwrap();
                prop_assert!(real.starts_with(place.own()), "{}", path);
                prop_assert!(
                    bytes.len() <= MAX_TEXT && fs::read(&file).unwrap() == **bytes,
                    "{}",
                    path
                );
                let name = path.rsplit('/').next().unwrap();
                prop_assert!(!path.split('/').any(is_of_a_system) && is_text(name), "{}", path);
            }
            prop_assert!(folder.left_out.len() <= 8, "{:?}", folder.left_out);
            let (files, left_out) = seen.get();
            seen.set((files + folder.files.len(), left_out + folder.left_out.len()));
            Ok(())
        };
        TestRunner::new_with_rng(config, random).run(&trees, holds).unwrap();
        let (files, left_out) = seen.get();
        assert!(files > 30 && left_out > 30, "only {files} files and {left_out} findings");
    }
}
