//! What the window shows: the guide of the program, or one made of the folders of a translator or an editor.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use tauri::{AppHandle, Manager};
use waymark::folders::Folders;
use waymark::notice;
use waymark_content::{Guide, Workshop};
use waymark_folder::Unreadable;
use waymark_locales::{Files, Finding, locale_ids};
use waymark_ui::{Links, Request, Response, respond, respond_in_workshop};

use crate::app::WINDOW;
use crate::web_view;

/// Shared by the threads of the program.
#[derive(Clone)]
pub(crate) enum Shown {
    /// The guide of the program. It is loaded on a thread of its own while the window comes up; whoever needs it first waits.
    Guide(Arc<LazyLock<Guide>>),
    /// Folders that somebody works on.
    Folders(Arc<Current>, Folders),
}

/// A guide made of folders, as it is now. Whoever looks at it takes it along: a page may take long to make, and meanwhile nobody
/// else waits, neither for the next page nor for the next guide.
pub(crate) struct Current(RwLock<Arc<Workshop>>);

impl Current {
    fn new(workshop: Workshop) -> Self {
        Self(RwLock::new(Arc::new(workshop)))
    }

    fn load(&self) -> Arc<Workshop> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn set(&self, workshop: Workshop) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(workshop);
    }
}

impl Shown {
    /// Begins to load the guide.
    pub(crate) fn guide() -> Self {
        let guide: Arc<LazyLock<Guide>> = Arc::new(LazyLock::new(waymark_embedded::guide));
        let loading = Arc::clone(&guide);
        thread::spawn(move || {
            LazyLock::force(&loading);
        });
        Self::Guide(guide)
    }

    /// Makes a guide of the folders as they are now.
    pub(crate) fn folders(folders: Folders) -> Self {
        let Look { content, locales, left_out } =
            Look::at(&folders).unwrap_or_else(Look::at_nothing);
        left_out.iter().for_each(notice::to_terminal);
        let workshop = Workshop::new(waymark_embedded::pack(), content.as_ref(), &locales)
            .expect("the embedded guide is checked by the tests")
            .with_left_out(left_out);
        Self::Folders(Arc::new(Current::new(workshop)), folders)
    }

    /// Returns what `look` sees in the guide as it is now.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Guide) -> T) -> T {
        match self {
            Self::Guide(guide) => look(guide),
            Self::Folders(workshop, _) => look(workshop.load().guide()),
        }
    }

    /// Answers one request.
    pub(crate) fn respond(&self, path: &str, query: &str, now: Timestamp) -> Response {
        let request = Request { path, query, now, links: Links::Live };
        match self {
            Self::Guide(guide) => respond(guide, &request),
            Self::Folders(workshop, _) => respond_in_workshop(&workshop.load(), &request),
        }
    }

    /// Returns whether somebody works on what is shown.
    pub(crate) fn is_workshop(&self) -> bool {
        matches!(self, Self::Folders(..))
    }

    /// Returns the language to begin with: one that the program does not have, else a translation, else English. Nothing for
    /// the guide of the program.
    pub(crate) fn first_language(&self) -> Option<String> {
        let Self::Folders(workshop, _) = self else { return None };
        let workshop = workshop.load();
        let own: BTreeSet<&str> = workshop.findings().keys().map(String::as_str).collect();
        let pack = waymark_embedded::pack();
        let program = locale_ids(pack.locales());
        own.difference(&program)
            .next()
            .or(own.iter().find(|id| **id != "en"))
            .or(Some(&"en"))
            .map(|id| (*id).to_owned())
    }

    /// Follows the folders from now on: each change of them is shown within half a second.
    pub(crate) fn follow(&self, app: AppHandle) {
        let Self::Folders(workshop, folders) = self else { return };
        let (workshop, folders) = (Arc::clone(workshop), folders.clone());
        thread::spawn(move || follow(&folders, &workshop, &app));
    }
}

/// How often the folders are read. They have a few megabytes, and reading finds every kind of change on every kind of disk.
const PAUSE: Duration = Duration::from_millis(300);

fn follow(folders: &Folders, workshop: &Current, app: &AppHandle) {
    let mut known = None;
    loop {
        thread::sleep(PAUSE);
        let now = Look::at(folders).or_else(|_| {
            // A file that is just being written may be locked or gone: the next look finds it.
            thread::sleep(PAUSE);
            Look::at(folders)
        });
        let now = now.unwrap_or_else(|unreadable| match &known {
            Some(Look { content, locales, .. }) => Look {
                content: content.clone(),
                locales: locales.clone(),
                ..Look::at_nothing(unreadable)
            },
            None => Look::at_nothing(unreadable),
        });
        if known.as_ref() == Some(&now) {
            continue;
        }
        let next = workshop.load().updated(now.content.as_ref(), &now.locales);
        workshop.set(next.with_left_out(now.left_out.clone()));
        let first = known.replace(now).is_none();
        if !first && let Some(window) = app.get_webview_window(WINDOW) {
            web_view::show_again(&window);
        }
    }
}

/// What lies in the folders at one moment.
#[derive(Clone, PartialEq, Eq)]
struct Look {
    content: Option<Files>,
    locales: Files,
    left_out: Vec<Finding>,
}

impl Look {
    fn at(folders: &Folders) -> Result<Self, Unreadable> {
        let given = folders.read()?;
        let (content, left_out) = (given.content().cloned(), given.left_out());
        Ok(Self { content, locales: given.locales.files, left_out })
    }

    /// The folders cannot be read.
    fn at_nothing(Unreadable { path, error }: Unreadable) -> Self {
        let advice = "look whether it is the right folder, and whether you may read it";
        let finding = Finding::error(path.display().to_string(), "", error.to_string(), advice);
        Self { content: None, locales: Files::new(), left_out: vec![finding] }
    }
}
