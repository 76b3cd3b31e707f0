//! What this run will leave to the next: the chosen language and the size of the window.

use std::sync::{Mutex, MutexGuard, PoisonError};

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
}

struct Now {
    settings: Settings,
    language: Option<String>,
}

impl Memory {
    /// Reads the settings in `file` and chooses the language of the first page.
    pub(crate) fn recall(locales: &Locales, file: Option<SettingsFile>) -> (Self, Option<Trouble>) {
        let (settings, trouble) = file.as_ref().map(SettingsFile::load).unwrap_or_default();
        let language =
            locales.negotiate(&language::wanted(&settings)).map(|locale| locale.id().to_owned());
        (Self { file, now: Mutex::new(Now { settings, language }) }, trouble)
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
    pub(crate) fn visited(&self, url: &Url, locales: &Locales) {
        let chosen = navigation::language(url).and_then(|id| locales.get(id));
        // A language made for tests is no choice.
        let Some(locale) = chosen.filter(|locale| locale.info().offered) else { return };
        let mut now = self.now();
        if now.language.as_deref() != Some(locale.id()) {
            now.language = Some(locale.id().to_owned());
            now.settings.language = Some(locale.id().to_owned());
            self.keep(&now.settings);
        }
    }

    /// Learns the size of a window that is being left.
    pub(crate) fn left(&self, size: WindowSize) {
        let mut now = self.now();
        if now.settings.window != Some(size) {
            now.settings.window = Some(size);
            self.keep(&now.settings);
        }
    }

    fn keep(&self, settings: &Settings) {
        if let Some(file) = &self.file {
            // A read-only home loses the size and the language, and that is all: no message could help the person.
            let _ = file.save(settings);
        }
    }

    fn now(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
