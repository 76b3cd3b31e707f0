//! What the window shows: the guide of the program, or one made of a translator's folder.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use tauri::{AppHandle, Manager};
use waymark::notice;
use waymark_content::{Guide, Workshop};
use waymark_folder::{Folder, Unreadable, read_locales};
use waymark_locales::locale_ids;
use waymark_ui::{Links, Request, Response, respond, respond_in_workshop};

use crate::app::WINDOW;
use crate::web_view;

/// Shared by the threads of the program.
#[derive(Clone)]
pub(crate) enum Shown {
    /// The guide of the program. It is loaded on a thread of its own while the window comes up; whoever needs it first waits.
    Guide(Arc<LazyLock<Guide>>),
    /// A translator's folder.
    Folder(Arc<RwLock<Workshop>>, PathBuf),
}

impl Shown {
    /// Begins to load the guide.
    pub(crate) fn guide() -> Self {
        let guide: Arc<LazyLock<Guide>> = Arc::new(LazyLock::new(Guide::embedded));
        let loading = Arc::clone(&guide);
        thread::spawn(move || {
            LazyLock::force(&loading);
        });
        Self::Guide(guide)
    }

    /// Makes a guide of the folder as it is now.
    pub(crate) fn folder(folder: PathBuf) -> Self {
        let read = read_locales(&folder).unwrap_or_else(|unreadable| {
            tell(&unreadable);
            Folder::default()
        });
        read.left_out.iter().for_each(notice::to_terminal);
        let workshop = Workshop::new(waymark_content::embedded(), &read.files);
        Self::Folder(Arc::new(RwLock::new(workshop)), folder)
    }

    /// Returns what `look` sees in the guide as it is now.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Guide) -> T) -> T {
        match self {
            Self::Guide(guide) => look(guide),
            Self::Folder(workshop, _) => {
                look(workshop.read().unwrap_or_else(PoisonError::into_inner).guide())
            }
        }
    }

    /// Answers one request.
    pub(crate) fn respond(&self, path: &str, query: &str, now: Timestamp) -> Response {
        let request = Request { path, query, now, links: Links::Live };
        match self {
            Self::Guide(guide) => respond(guide, &request),
            Self::Folder(workshop, _) => {
                let workshop = workshop.read().unwrap_or_else(PoisonError::into_inner);
                respond_in_workshop(&workshop, &request)
            }
        }
    }

    /// Returns whether this is a translator's folder.
    pub(crate) fn is_workshop(&self) -> bool {
        matches!(self, Self::Folder(..))
    }

    /// Returns the language to begin with, where the folder has one that is not in the program.
    pub(crate) fn first_language(&self) -> Option<String> {
        let Self::Folder(workshop, _) = self else { return None };
        let workshop = workshop.read().unwrap_or_else(PoisonError::into_inner);
        let own: BTreeSet<&str> = workshop.findings().keys().map(String::as_str).collect();
        let program = waymark_locales::embedded();
        let program = locale_ids(&program);
        own.difference(&program)
            .next()
            .or(own.iter().find(|id| **id != "en"))
            .map(|id| (*id).to_owned())
    }

    /// Follows a translator's folder from now on: each change of it is shown within half a second.
    pub(crate) fn follow(&self, app: AppHandle) {
        let Self::Folder(workshop, folder) = self else { return };
        let (workshop, folder) = (Arc::clone(workshop), folder.clone());
        thread::spawn(move || follow(&folder, &workshop, &app));
    }
}

/// How often the folder is read. It has less than a megabyte, and reading finds every kind of change on every kind of disk.
const PAUSE: Duration = Duration::from_millis(300);

fn follow(folder: &Path, workshop: &RwLock<Workshop>, app: &AppHandle) {
    let mut known = None;
    loop {
        thread::sleep(PAUSE);
        // A file that is just being written may be locked or gone: the next look finds it.
        let Ok(Folder { files, .. }) = read_locales(folder) else { continue };
        if known.as_ref() == Some(&files) {
            continue;
        }
        workshop.write().unwrap_or_else(PoisonError::into_inner).update(&files);
        let first = known.replace(files).is_none();
        if !first && let Some(window) = app.get_webview_window(WINDOW) {
            web_view::show_again(&window);
        }
    }
}

fn tell(unreadable: &Unreadable) {
    notice::cause(format_args!("{}: {}", unreadable.path.display(), unreadable.error));
}
