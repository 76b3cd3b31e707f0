//! What this run will leave to the next: the chosen language and the size of the window.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;

use tauri::Url;
use waymark::language;
use waymark::settings::{Settings, SettingsFile, Trouble, WindowSize};
use waymark_locales::Locales;

use crate::navigation;

/// The settings, and the language of the page on the screen.
pub(crate) struct Memory {
    /// None without a home folder, and in a workshop: then nothing is remembered.
    file: Option<SettingsFile>,
    now: Mutex<Now>,
    /// Held while the file is written.
    writing: Mutex<()>,
}

/// One for the whole program, since every thread of it may leave.
static OF_THIS_RUN: OnceLock<Memory> = OnceLock::new();

struct Now {
    settings: Settings,
    language: Option<String>,
}

impl Memory {
    /// Reads the settings in `file` and chooses the language of the first page. To be called once.
    pub(crate) fn recall(
        locales: &Locales,
        file: Option<SettingsFile>,
    ) -> (&'static Self, Option<Trouble>) {
        let (settings, trouble) = file.as_ref().map(SettingsFile::load).unwrap_or_default();
        let language =
            locales.negotiate(&language::wanted(&settings)).map(|locale| locale.id().to_owned());
        let memory =
            Self { file, now: Mutex::new(Now { settings, language }), writing: Mutex::new(()) };
        (OF_THIS_RUN.get_or_init(|| memory), trouble)
    }

    /// Returns what was recalled; none before that.
    pub(crate) fn of_this_run() -> Option<&'static Self> {
        OF_THIS_RUN.get()
    }

    /// The language of the page on the screen; none while it is being chosen.
    pub(crate) fn language(&self) -> Option<String> {
        self.now().language.clone()
    }

    /// The size that the window had when it was last left.
    pub(crate) fn window_size(&self) -> WindowSize {
        self.now().settings.window.unwrap_or(WindowSize::FIRST)
    }

    /// Learns the language from a page that is visited. Only another language than that of the last page was chosen by somebody.
    ///
    /// Returns at once: a disk that is slow to write, or never does, must not hold up the main thread, on which people leave.
    pub(crate) fn visited(&'static self, url: &Url, locales: &Locales) {
        let chosen = navigation::language(url).and_then(|id| locales.get(id));
        // A language made for tests is no choice.
        let Some(locale) = chosen.filter(|locale| locale.info().offered) else { return };
        let mut now = self.now();
        if now.language.as_deref() != Some(locale.id()) {
            now.language = Some(locale.id().to_owned());
            now.settings.language = Some(locale.id().to_owned());
            // Without a thread the language is not remembered, and that is all.
            let _ = thread::Builder::new().spawn(|| self.keep());
        }
    }

    /// Learns the size of a window that is being left. Returns when it is written, which may take for ever.
    pub(crate) fn left(&self, size: WindowSize) {
        if self.now().settings.window.replace(size) != Some(size) {
            self.keep();
        }
    }

    /// Writes down what is to be remembered at the moment when the file is free.
    fn keep(&self) {
        let Some(file) = &self.file else { return };
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let settings = self.now().settings.clone();
        // A read-only home loses the size and the language, and that is all: no message could help the person.
        let _ = file.save(&settings);
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
