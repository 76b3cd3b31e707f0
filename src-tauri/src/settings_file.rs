//! The file of the settings: `waymark/settings.json` in the person's configuration folder.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use waymark_folder::read_file;
use waymark_locales::{Locale, Text, read_json, visible};

use crate::settings::Settings;
use crate::system::access;

/// The real file has about 80 bytes; a much larger one was not written by this program.
const MAX_BYTES: u64 = 4 * 1024;

/// Suffixes of the places to which a damaged file is moved, in order of preference. A place may be taken by a folder,
/// which a file cannot replace.
const ASIDE: [&str; 3] = ["damaged", "damaged-2", "damaged-3"];

/// The problem with a file that cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It was moved to this path, out of the way.
    SetAside(PathBuf),
    /// It is still there, because it cannot be moved.
    Unusable(PathBuf),
}

impl Trouble {
    /// Returns the message for the person.
    #[must_use]
    pub fn message<'l>(&self, locale: &'l Locale) -> Text<'l> {
        let shown = |path: &Path| visible(&path.to_string_lossy()).into_owned();
        match self {
            Self::SetAside(path) => locale.shell_settings_set_aside(shown(path)),
            Self::Unusable(path) => locale.shell_settings_unusable(shown(path)),
        }
    }
}

/// The settings file of this person.
#[derive(Debug, Clone)]
pub struct SettingsFile(PathBuf);

impl SettingsFile {
    /// Returns the file of this user; `None` without a home folder, and then nothing is stored.
    #[must_use]
    pub fn of_this_user() -> Option<Self> {
        let strategy = etcetera::choose_base_strategy().ok()?;
        Some(Self(strategy.config_dir().join("waymark").join("settings.json")))
    }

    /// Reads the settings; without a file, returns the defaults. It never blocks, whatever is at the path.
    ///
    /// # Errors
    /// Returns what is wrong with a file that cannot be used.
    pub fn read(&self) -> io::Result<Settings> {
        match read_file(&self.0, MAX_BYTES) {
            Ok(bytes) => read_json(&bytes)
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.problem)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Settings::default()),
            Err(error) => Err(error),
        }
    }

    /// Reads the settings. A damaged file is moved aside, so that the next start is undisturbed and somebody can look
    /// at it.
    #[must_use]
    pub fn load(&self) -> (Settings, Option<Trouble>) {
        if let Ok(settings) = self.read() {
            return (settings, None);
        }
        let mut places = ASIDE.iter().map(|place| self.beside(place));
        let aside = places.find(|aside| fs::rename(&self.0, aside).is_ok());
        let trouble = aside.map_or_else(|| Trouble::Unusable(self.0.clone()), Trouble::SetAside);
        (Settings::default(), Some(trouble))
    }

    /// Writes the settings whole or not at all, even if the power fails meanwhile. Nobody else can read them.
    ///
    /// # Errors
    /// Returns why they could not be written, for example because the home folder is read-only.
    pub fn save(&self, settings: &Settings) -> io::Result<()> {
        if let Some(folder) = self.0.parent() {
            keep_private(folder)?;
        }
        let new = self.beside("new");
        // A killed run may have left one, or somebody else a link. The new file must be created by this run.
        match remove(&new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = access::file().write(true).create_new(true).open(&new)?;
        file.write_all(&serde_json::to_vec_pretty(settings)?)?;
        file.sync_all()?;
        fs::rename(new, &self.0)
    }

    /// Removes the settings, and everything that [`SettingsFile::load`] and [`SettingsFile::save`] create beside
    /// them.
    ///
    /// Returns what was removed, and what could not be. A folder that is not empty was not created by this program,
    /// and stays.
    #[must_use]
    pub fn forget(&self) -> Vec<(PathBuf, io::Result<()>)> {
        let beside = ASIDE.iter().chain(&["new"]).map(|place| self.beside(place));
        let removed = [self.0.clone()]
            .into_iter()
            .chain(beside)
            .filter(|file| file.symlink_metadata().is_ok())
            .map(|file| (remove(&file), file))
            .filter(|(removed, _)| {
                let is_full = |error: &io::Error| error.kind() == io::ErrorKind::DirectoryNotEmpty;
                !removed.as_ref().is_err_and(is_full)
            })
            .map(|(removed, file)| (file, removed))
            .collect();
        if let Some(folder) = self.0.parent() {
            // The folder is removed too, unless it contains files of somebody else.
            let _ = fs::remove_dir(folder);
        }
        removed
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        self.0.with_added_extension(suffix)
    }
}

/// Removes whatever is at the path, except for a folder that is not empty: this program creates none.
fn remove(path: &Path) -> io::Result<()> {
    // `symlink_metadata` looks at a link itself, so a link to a folder is removed as a file.
    if path.symlink_metadata()?.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) }
}

/// Creates the folder, or revokes the rights of others on an existing one.
fn keep_private(folder: &Path) -> io::Result<()> {
    access::folder().recursive(true).create(folder)?;
    let about = folder.symlink_metadata()?;
    // A link was created by the person, and its target may be shared on purpose.
    if about.is_dir() && !access::is_private(&about) {
        access::make_private(folder)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::WindowSize;
    use crate::system::planted::{link, mode, pipe, set_mode};

    /// A settings file in a folder of its own, removed when the test ends.
    struct Home(SettingsFile);

    impl Home {
        fn new(test: &str) -> Self {
            let base = std::env::temp_dir()
                .join(format!("waymark-test-{}-settings-{test}", std::process::id()));
            Self(SettingsFile(base.join("waymark/settings.json")))
        }

        fn with(test: &str, text: &[u8]) -> Self {
            let home = Self::new(test);
            fs::create_dir_all(home.0.0.parent().unwrap()).unwrap();
            fs::write(&home.0.0, text).unwrap();
            home
        }
    }

    impl Drop for Home {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(self.0.0.parent().unwrap().parent().unwrap());
        }
    }

    fn settings() -> Settings {
        Settings {
            language: Some("fr".into()),
            window: Some(WindowSize { width: 800, height: 600 }),
        }
    }

    /// Loads `text` and expects it to be set aside, unchanged.
    fn check_damaged(test: &str, text: &[u8]) {
        let home = Home::with(test, text);
        let (Settings { language: None, window: None }, Some(Trouble::SetAside(aside))) =
            home.0.load()
        else {
            panic!("{test} was not set aside")
        };
        assert_eq!(aside.file_name().unwrap(), "settings.json.damaged");
        assert_eq!(fs::read(aside).unwrap(), text);
        assert_eq!(home.0.load(), (Settings::default(), None), "the next start is undisturbed");
    }

    #[test]
    fn what_was_saved_is_found_again() {
        let home = Home::new("again");
        home.0.save(&settings()).unwrap();
        assert_eq!(home.0.load(), (settings(), None));
    }

    #[test]
    fn the_first_start_finds_nothing_and_makes_nothing() {
        let home = Home::new("first");
        assert_eq!(home.0.load(), (Settings::default(), None));
        assert!(!home.0.0.parent().unwrap().exists());
    }

    #[test]
    fn a_field_of_a_later_version_does_no_harm() {
        let home = Home::with(
            "later",
            br#"{"language":"fr","window":{"width":800,"height":600},"theme":"dark"}"#,
        );
        assert_eq!(home.0.load(), (settings(), None));
    }

    #[test]
    fn damaged_settings_are_set_aside() {
        check_damaged("empty", b"");
        check_damaged("cut", br#"{"language":"f"#);
        check_damaged("binary", &[0xff, 0xfe, 0x00]);
        check_damaged("type", br#"{"language":7}"#);
        check_damaged("negative", br#"{"window":{"width":-1,"height":600}}"#);
        check_damaged("tiny", br#"{"window":{"width":1,"height":1}}"#);
        check_damaged("huge", br#"{"window":{"width":4000000000,"height":600}}"#);
        check_damaged("long", &[b' '; 8 * 1024]);
        check_damaged("deep", &[b'['; 4 * 1024]);
    }

    #[test]
    fn settings_of_every_system_are_read() {
        for (test, text) in [
            ("mark", "\u{feff}{\"language\":\"fr\"}"),
            ("lines", "{\r\n\t\"language\":\"fr\"\r\n}\r\n"),
        ] {
            let home = Home::with(test, text.as_bytes());
            assert_eq!(home.0.load().0.language.as_deref(), Some("fr"));
        }
    }

    #[test]
    fn what_is_no_file_is_set_aside_without_waiting() {
        for test in ["pipe", "device", "folder"] {
            let home = Home::with(test, b"");
            let path = &home.0.0;
            fs::remove_file(path).unwrap();
            match test {
                "pipe" => pipe(path),
                "device" => link("/dev/zero", path),
                _ => fs::create_dir(path).unwrap(),
            }
            assert!(home.0.read().is_err(), "{test}");
            assert_eq!(home.0.load().1, Some(Trouble::SetAside(home.0.beside("damaged"))));
            home.0.save(&settings()).unwrap();
            assert_eq!(home.0.load(), (settings(), None), "{test}");
        }
    }

    #[test]
    fn nobody_else_can_read_the_settings() {
        let (new, old) = (Home::new("private"), Home::with("shared", b"{}"));
        set_mode(&old.0.0, 0o644);
        set_mode(old.0.0.parent().unwrap(), 0o755);
        for home in [new, old] {
            home.0.save(&settings()).unwrap();
            assert_eq!((mode(&home.0.0), mode(home.0.0.parent().unwrap())), (0o600, 0o700));
        }
    }

    #[test]
    fn saving_writes_through_nothing_that_was_put_there() {
        let home = Home::with("through", b"{}");
        let papers = home.0.0.with_file_name("papers.txt");
        fs::write(&papers, "mine").unwrap();
        link(&papers, &home.0.beside("new"));
        home.0.save(&settings()).unwrap();
        assert_eq!(fs::read_to_string(&papers).unwrap(), "mine");
        fs::remove_file(&home.0.0).unwrap();
        link(&papers, &home.0.0);
        home.0.save(&settings()).unwrap();
        assert_eq!(fs::read_to_string(papers).unwrap(), "mine");
        pipe(&home.0.beside("new"));
        home.0.save(&settings()).unwrap();
        assert_eq!(home.0.load(), (settings(), None));
    }

    #[test]
    fn forgetting_names_what_it_removed_and_leaves_no_folder() {
        let home = Home::with("forget", b"damaged");
        let _ = home.0.load();
        home.0.save(&settings()).unwrap();
        let removed: Vec<_> =
            home.0.forget().into_iter().map(|(path, result)| (path, result.is_ok())).collect();
        assert_eq!(removed, [(home.0.0.clone(), true), (home.0.beside("damaged"), true)]);
        assert!(!home.0.0.parent().unwrap().exists());
    }

    #[test]
    fn a_folder_beside_the_settings_holds_nothing_up() {
        let names = |home: &Home| {
            let beside = fs::read_dir(home.0.0.parent().unwrap()).unwrap();
            let mut names: Vec<_> = beside.map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        let home = Home::with("beside", b"damaged");
        for place in ["damaged", "new"] {
            fs::create_dir(home.0.beside(place)).unwrap();
        }
        fs::create_dir(home.0.beside("damaged").join("papers")).unwrap();
        // Twice: the second time the place of the first is taken by a folder.
        for aside in ["damaged-2", "damaged-3"] {
            assert_eq!(home.0.load().1, Some(Trouble::SetAside(home.0.beside(aside))));
            home.0.save(&settings()).unwrap();
            assert_eq!(home.0.load(), (settings(), None));
            fs::remove_file(home.0.beside(aside)).unwrap();
            fs::create_dir_all(home.0.beside(aside).join("papers")).unwrap();
            fs::write(&home.0.0, "damaged").unwrap();
        }
        // If there is no place left, the file stays, and is used no more than before.
        assert_eq!(home.0.load(), (Settings::default(), Some(Trouble::Unusable(home.0.0.clone()))));
        home.0.save(&settings()).unwrap();

        fs::remove_dir(home.0.beside("damaged-2").join("papers")).unwrap();
        let removed: Vec<_> =
            home.0.forget().into_iter().map(|(path, result)| (path, result.is_ok())).collect();
        assert_eq!(removed, [(home.0.0.clone(), true), (home.0.beside("damaged-2"), true)]);
        assert_eq!(names(&home), ["settings.json.damaged", "settings.json.damaged-3"]);
        assert!(home.0.forget().is_empty());
    }

    #[test]
    fn forgetting_leaves_a_file_of_somebody_else() {
        let home = Home::with("foreign", b"{}");
        let other = home.0.0.with_file_name("notes.txt");
        fs::write(&other, "").unwrap();
        let _ = home.0.forget();
        assert!(other.exists());
    }

    #[test]
    fn any_file_is_settings_that_come_again_or_is_set_aside_unchanged() {
        use proptest::prelude::*;
        use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

        let sized = "\\{(\"language\":(\"[a-zA-Z-]{0,9}\"|null|7),)?\"window\":\\{\"width\":-?[0-9]{3,5},\"height\":[0-9]{3,4}(\\}|\\}|\\}|,)\\}";
        let parts = "(\\{|\\}|\\[|:|,|\"(language|window|width|height|fr|x)?\"|null|-?[0-9]{1,6}|1e999|\\\\ud800|.){0,16}";
        let files = prop_oneof![
            sized.prop_map(String::into_bytes),
            parts.prop_map(String::into_bytes),
            any::<Vec<u8>>()
        ];
        // What is kept for the target of `tests/fuzz`.
        let seeds = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fuzz/seeds/settings");
        let seeds =
            fs::read_dir(seeds).unwrap().map(|seed| fs::read(seed.unwrap().path()).unwrap());
        let config = Config { cases: 2_000, failure_persistence: None, ..Config::default() };
        let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
        let usable = std::cell::Cell::new(0);
        let holds = |file: Vec<u8>| {
            let home = Home::with("any", &file);
            match home.0.load() {
                (settings, None) => {
                    usable.set(usable.get() + 1);
                    home.0.save(&settings).unwrap();
                    prop_assert_eq!(home.0.load(), (settings, None));
                }
                (settings, Some(trouble)) => {
                    prop_assert_eq!(settings, Settings::default());
                    let Trouble::SetAside(aside) = trouble else { panic!("{trouble:?}") };
                    prop_assert_eq!(fs::read(aside).unwrap(), file);
                }
            }
            Ok(())
        };
        for seed in seeds {
            holds(seed).unwrap();
        }
        TestRunner::new_with_rng(config, random).run(&files, holds).unwrap();
        assert!(usable.get() > 40, "only {} files were settings", usable.get());
    }
}
