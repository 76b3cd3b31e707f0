//! What the window shows: the guide of the program, or a workshop on the folders of a translator or an editor.

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
use crate::system::web_view;

/// The guide that the window shows, shared by all threads.
#[derive(Clone)]
pub(crate) enum CurrentGuide {
    /// The guide of the program. A thread loads it while the window opens; whoever needs it first waits for that
    /// thread.
    Guide(Arc<LazyLock<Guide>>),
    /// A workshop on folders.
    Folders(Arc<CurrentWorkshop>, Folders),
}

/// The current workshop. A reader takes a reference to it, because a page may take long to make: meanwhile nobody
/// else waits, neither for the next page nor for the next workshop.
pub(crate) struct CurrentWorkshop(RwLock<Arc<Workshop>>);

impl CurrentWorkshop {
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

impl CurrentGuide {
    /// Starts to load the guide.
    pub(crate) fn guide() -> Self {
        let guide: Arc<LazyLock<Guide>> = Arc::new(LazyLock::new(waymark_embedded::guide));
        let loading = Arc::clone(&guide);
        thread::spawn(move || {
            LazyLock::force(&loading);
        });
        Self::Guide(guide)
    }

    /// Makes a workshop of the current files in the folders.
    pub(crate) fn folders(folders: Folders) -> Self {
        let Snapshot { content, locales, left_out } =
            Snapshot::read(&folders).unwrap_or_else(Snapshot::empty);
        left_out.iter().for_each(notice::to_terminal);
        let workshop = Workshop::new(waymark_embedded::pack(), content.as_ref(), &locales)
            .expect("the embedded guide is checked by the tests")
            .with_left_out(left_out);
        Self::Folders(Arc::new(CurrentWorkshop::new(workshop)), folders)
    }

    /// Returns what `read` returns for the current guide.
    pub(crate) fn with_guide<T>(&self, read: impl FnOnce(&Guide) -> T) -> T {
        match self {
            Self::Guide(guide) => read(guide),
            Self::Folders(workshop, _) => read(workshop.load().guide()),
        }
    }

    /// Answers a request.
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

    /// Returns the language to begin with: one that the program lacks, else a translation, else English. `None` for
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

    /// Follows the folders from now on: a change is shown within half a second.
    pub(crate) fn follow(&self, app: AppHandle) {
        let Self::Folders(workshop, folders) = self else { return };
        let (workshop, folders) = (Arc::clone(workshop), folders.clone());
        thread::spawn(move || follow(&folders, &workshop, &app));
    }
}

/// The pause between two reads of the folders. They are a few megabytes, and reading them finds every kind of change
/// on every kind of disk.
const PAUSE: Duration = Duration::from_millis(300);

fn follow(folders: &Folders, workshop: &CurrentWorkshop, app: &AppHandle) {
    let mut known = None;
    loop {
        thread::sleep(PAUSE);
        let now = Snapshot::read(folders).or_else(|_| {
            // A file that is just being written may be locked or missing; the next read finds it.
            thread::sleep(PAUSE);
            Snapshot::read(folders)
        });
        let now = now.unwrap_or_else(|unreadable| match &known {
            // While a folder cannot be read, its last state stays on the screen, with a finding.
            Some(Snapshot { content, locales, .. }) => Snapshot {
                content: content.clone(),
                locales: locales.clone(),
                ..Snapshot::empty(unreadable)
            },
            None => Snapshot::empty(unreadable),
        });
        if known.as_ref() == Some(&now) {
            continue;
        }
        let next = workshop.load().updated(now.content.as_ref(), &now.locales);
        workshop.set(next.with_left_out(now.left_out.clone()));
        // What the first snapshot has is on the screen already.
        let first = known.replace(now).is_none();
        if !first && let Some(window) = app.get_webview_window(WINDOW) {
            web_view::show_again(&window);
        }
    }
}

/// The files in the folders at one moment.
#[derive(Clone, PartialEq, Eq)]
struct Snapshot {
    content: Option<Files>,
    locales: Files,
    left_out: Vec<Finding>,
}

impl Snapshot {
    fn read(folders: &Folders) -> Result<Self, Unreadable> {
        let given = folders.read()?;
        let (content, left_out) = (given.content().cloned(), given.left_out());
        Ok(Self { content, locales: given.locales.files, left_out })
    }

    /// A placeholder for folders that cannot be read.
    fn empty(Unreadable { path, error }: Unreadable) -> Self {
        let advice = "look whether it is the right folder, and whether you may read it";
        let finding = Finding::error(path.display().to_string(), "", error.to_string(), advice);
        Self { content: None, locales: Files::new(), left_out: vec![finding] }
    }
}
