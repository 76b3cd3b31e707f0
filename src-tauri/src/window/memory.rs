//! What this run stores for the next one: the chosen language and the size of the window.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;

use tauri::Url;
use waymark::language;
use waymark::settings::{Settings, WindowSize};
use waymark::settings_file::{SettingsFile, Trouble};
use waymark_locales::Locales;
use waymark_ui::Route;

/// The settings, and the language of the current page.
pub(crate) struct Memory {
    /// `None` without a home folder and in a workshop: then nothing is stored.
    file: Option<SettingsFile>,
    now: Mutex<Now>,
    /// Locked while the file is written.
    writing: Mutex<()>,
}

/// One for the whole program, because any of its threads may leave.
static OF_THIS_RUN: OnceLock<Memory> = OnceLock::new();

struct Now {
    settings: Settings,
    language: Option<String>,
}

impl Memory {
    /// Reads the settings in `file` and chooses the language of the first page. Must be called once.
    pub(crate) fn load(
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

    /// Returns the memory of this run; `None` before [`Memory::load`].
    pub(crate) fn of_this_run() -> Option<&'static Self> {
        OF_THIS_RUN.get()
    }

    /// Returns the language of the current page; `None` while the person is choosing one.
    pub(crate) fn language(&self) -> Option<String> {
        self.now().language.clone()
    }

    /// Returns the size of the window when it was last left.
    pub(crate) fn window_size(&self) -> WindowSize {
        self.now().settings.window.unwrap_or(WindowSize::FIRST)
    }

    /// Notes the language of a visited page. Only a change from the language of the previous page is a choice of the
    /// person.
    ///
    /// Returns at once: a disk that is slow or never responds must not block the main thread, on which people leave.
    pub(crate) fn visited(&'static self, url: &Url, locales: &Locales) {
        let chosen = Route::language(url.path()).and_then(|id| locales.get(&id));
        // A pseudo-locale is not a choice.
        let Some(locale) = chosen.filter(|locale| locale.info().offered) else { return };
        let mut now = self.now();
        if now.language.as_deref() != Some(locale.id()) {
            now.language = Some(locale.id().to_owned());
            now.settings.language = Some(locale.id().to_owned());
            // If no thread can be started, the language is not stored. Nothing else is lost.
            let _ = thread::Builder::new().spawn(|| self.keep());
        }
    }

    /// Stores the size of a window that is being left. Returns when it is written, which may never happen.
    pub(crate) fn left(&self, size: WindowSize) {
        // The time for leaving is not spent on a size that is stored already.
        if self.now().settings.window.replace(size) != Some(size) {
            self.keep();
        }
    }

    /// Writes the current settings, once the file is not being written.
    fn keep(&self) {
        let Some(file) = &self.file else { return };
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        // Copied after the lock, so that the last of several writers stores the newest; and copied, because the main
        // thread needs `now` while the disk works.
        let settings = self.now().settings.clone();
        // On a read-only home folder, size and language are lost. No message could help the person with that.
        let _ = file.save(&settings);
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
