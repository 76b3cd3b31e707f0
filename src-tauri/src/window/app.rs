//! The lifetime of the window's process.

use std::panic;
use std::path::{Path, PathBuf};

use tauri::webview::NewWindowResponse;
use tauri::{App, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use waymark::environment;
use waymark::failure::Failure;
use waymark::folders::Folders;
use waymark::language;
use waymark::notice;
use waymark::settings::{Settings, WindowSize};
use waymark::settings_file::{SettingsFile, Trouble};
use waymark::system::processes;
use waymark_content::Guide;

use crate::current_guide::CurrentGuide;
use crate::memory::Memory;
use crate::navigation::{self, Verdict};
use crate::system::{carried_out, dialog, frame, origin, web_view};
use crate::{first_request, leave, line, scheme};

/// The label of the only window.
pub(crate) const WINDOW: &str = "guide";

/// The title of the window.
const NAME: &str = "Waymark";

/// Opens the window and runs until a person leaves. Libraries write their files to `private_folder`. The window shows
/// the guide, or, with `folders`, what somebody works on.
pub(crate) fn run(private_folder: PathBuf, folders: Option<Folders>) -> Result<(), Failure> {
    keep_words_out_of_panic_messages();
    // First, because only processes started after this belong to the group that leaving kills.
    processes::lead_group();
    // Before anything that may take time, such as reading a folder or a display that does not respond: leaving must
    // work from the start.
    line::listen(Some(private_folder.clone()));
    let current = folders.map_or_else(CurrentGuide::guide, CurrentGuide::folders);

    frame::connect()?;
    carried_out::keep_in_all();

    let (asked, awaited) = first_request::check();
    let pages = current.clone();
    tauri::Builder::default()
        .register_asynchronous_uri_scheme_protocol(origin::SCHEME, move |_, request, answer| {
            asked.note();
            scheme::respond_later(pages.clone(), request.into_parts().0.uri, answer);
        })
        .setup(move |app| {
            open_window(app, &current, &private_folder)?;
            current.follow(app.handle().clone());
            awaited.watch();
            Ok(())
        })
        .run(tauri::generate_context!())
        .map_err(|cause| Failure::NoWindow.because(cause))
}

fn open_window(app: &App, current: &CurrentGuide, private_folder: &Path) -> tauri::Result<()> {
    // A language that somebody looks at while translating is not their own choice, so nothing is stored.
    let file = (!current.is_workshop()).then(SettingsFile::of_this_user).flatten();
    let (memory, trouble) = current.with_guide(|guide| Memory::load(guide.locales(), file));
    let WindowSize { width, height } = memory.window_size();
    let start = navigation::address(current.first_language().or(memory.language()).as_deref());

    let (handle, visits) = (app.handle().clone(), current.clone());
    let window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::CustomProtocol(start))
        .title(NAME)
        .inner_size(width.into(), height.into())
        .min_inner_size(WindowSize::SMALLEST.width.into(), WindowSize::SMALLEST.height.into())
        .prevent_overflow()
        .proxy_url(navigation::nowhere())
        .data_directory(environment::web_data(private_folder))
        // WebDriver cannot attach to an incognito web view. A test without WebDriver shows that nothing is left
        // behind.
        .incognito(!environment::is_automated())
        .on_navigation(move |url| match navigation::verdict(url) {
            Verdict::Show => {
                visits.with_guide(|guide| memory.visited(url, guide.locales()));
                true
            }
            Verdict::StartAgain(page) => {
                // Without its window nothing that was shown can be forgotten, so this ends the program.
                let Some(window) = handle.get_webview_window(WINDOW) else { leave::now() };
                web_view::start_again(&window, page);
                false
            }
            Verdict::Leave => leave::now(),
            Verdict::Refuse => false,
        })
        .on_page_load(|window, page| {
            // An official who is shown a card must not read the name of the program. Some desktops replace an empty
            // title by that name, and not every system can show other characters than ASCII there, so the title is a
            // space.
            let title = if navigation::is_for_an_official(page.url()) { " " } else { NAME };
            // A window whose title could not be set is still the right window.
            let _ = window.set_title(title);
        })
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    frame::complete(&window)?;
    if let Some(trouble) = trouble {
        current.with_guide(|guide| tell(&window, guide, &trouble))?;
    }
    Ok(())
}

/// Shows a message about damaged settings over the guide, which opens all the same.
fn tell(window: &WebviewWindow, guide: &Guide, trouble: &Trouble) -> tauri::Result<()> {
    let wanted = language::wanted(&Settings::default());
    let locale = guide.locales().negotiate(&wanted).unwrap_or(guide.locales().source());
    let title = locale.shell_fault_title();
    dialog::open(window, title.as_str(), trouble.message(locale).as_str())
}

/// The message of a panic may quote what a person typed, and a terminal or a journal may store it. The location is
/// enough.
fn keep_words_out_of_panic_messages() {
    panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            notice::to_terminal(format_args!("fault at {place}"));
        }
    }));
}
