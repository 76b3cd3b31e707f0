//! The life of the window's process.

use std::panic;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use tauri::{App, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use waymark::environment;
use waymark::failure::Failure;
use waymark::language;
use waymark::settings::WindowSize;
use waymark_content::Guide;

use crate::memory::Memory;
use crate::navigation::{self, Verdict};
use crate::scheme::{self, FirstRequest};
use crate::{dialog, leave, line, web_view};

/// Loaded on a thread of its own while the window comes up; whoever needs it first waits for it.
pub(crate) type SharedGuide = Arc<LazyLock<Guide>>;

/// The only window.
pub(crate) const WINDOW: &str = "guide";

/// Opens the window and runs until a person leaves. Everything that libraries write goes to `private_folder`.
pub(crate) fn run(private_folder: PathBuf) -> Result<(), Failure> {
    keep_words_out_of_panic_messages();
    let guide: SharedGuide = Arc::new(LazyLock::new(Guide::embedded));
    let loading = Arc::clone(&guide);
    std::thread::spawn(move || LazyLock::force(&loading));

    // Tauri would panic where this returns an error.
    gtk::init().map_err(|_| Failure::NoDisplay)?;

    let first_request = Arc::new(FirstRequest::default());
    let (scheme_guide, scheme_request) = (Arc::clone(&guide), Arc::clone(&first_request));
    tauri::Builder::default()
        .register_uri_scheme_protocol(navigation::SCHEME, move |_, request| {
            scheme_request.came();
            scheme::respond(&scheme_guide, request.uri(), jiff::Timestamp::now())
        })
        .setup(move |app| {
            open_window(app, &guide, &private_folder)?;
            first_request.expect();
            line::listen(app.handle().clone(), private_folder);
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { .. } = event {
                leave::now(window.app_handle());
            }
        })
        .run(tauri::generate_context!())
        .map_err(|_| Failure::NoWindow)
}

fn open_window(app: &App, guide: &SharedGuide, private_folder: &Path) -> tauri::Result<()> {
    let (memory, trouble) = Memory::recall();
    let start = guide.locales().negotiate(&language::wanted(&memory.settings()));
    let url = navigation::address(start.map(|locale| locale.id()));
    let WindowSize { width, height } = memory.settings().window.unwrap_or(WindowSize::FIRST);
    let WindowSize { width: least_width, height: least_height } = WindowSize::SMALLEST;
    memory.opened_in(start.map(|locale| locale.id()));
    app.manage(memory);

    let (visited, visits) = (app.handle().clone(), Arc::clone(guide));
    let window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::CustomProtocol(url))
        .title("Waymark")
        .inner_size(width.into(), height.into())
        .min_inner_size(least_width.into(), least_height.into())
        .data_directory(environment::web_data(private_folder))
        // WebDriver cannot attach to an incognito web view; a test of its own, without WebDriver, shows that nothing is left behind.
        .incognito(!environment::is_automated())
        .on_navigation(move |url| match navigation::verdict(url) {
            Verdict::Show => {
                visited.state::<Memory>().visited(navigation::language(url), &visits);
                true
            }
            Verdict::Leave => leave::now(&visited),
            Verdict::Refuse => false,
        })
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .on_download(|_, event| may_download(&event))
        .build()?;
    web_view::prepare(&window)?;
    if let Some(trouble) = trouble {
        tell(&window, &trouble)?;
    }
    Ok(())
}
