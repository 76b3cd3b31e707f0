//! Leaving: the window first, everything else after it.

use std::process;
use std::thread;
use std::time::Duration;

use gtk::prelude::*;
use tauri::{AppHandle, Manager, WebviewWindow};
use waymark::failure::Failure;
use waymark::settings::WindowSize;

use crate::app::WINDOW;
use crate::clipboard;
use crate::memory::Memory;

/// Ends the program. To be called on the main thread.
///
/// There is no orderly shutdown of the web view: it would only take time. Its processes end when this one is gone, and the
/// launcher removes what they leave.
pub(crate) fn now(app: &AppHandle) -> ! {
    let size = app.get_webview_window(WINDOW).and_then(|window| size(&window));
    hide(app);
    if let Some(size) = size {
        app.state::<Memory>().left(size);
    }
    process::exit(0)
}

/// Ends the program because of a fault. To be called on the main thread. The launcher tells the person.
pub(crate) fn failing(failure: Failure) -> ! {
    process::exit(failure.number().into())
}

/// Lets the main thread leave by `way`, and ends the program from this one if the main thread hangs.
///
/// Leaving is for the main thread because the libraries' own exit handlers must not run beside it.
pub(crate) fn from_another_thread(
    app: &AppHandle,
    way: impl FnOnce(&AppHandle) + Send + 'static,
) -> ! {
    const PATIENCE: Duration = Duration::from_secs(1);

    let handle = app.clone();
    let _ = app.run_on_main_thread(move || way(&handle));
    thread::sleep(PATIENCE);
    failing(Failure::Crash)
}

/// Takes the window off the screen before this returns. Tauri's own `hide` waits for the next turn of the event loop.
pub(crate) fn hide(app: &AppHandle) {
    if let Some(Ok(window)) = app.get_webview_window(WINDOW).map(|window| window.gtk_window()) {
        window.hide();
        clipboard::empty();
        window.display().sync();
    }
}

/// The size to remember; none for a window that fills the screen, since that is not a size that somebody chose.
fn size(window: &WebviewWindow) -> Option<WindowSize> {
    if window.is_maximized().ok()? || window.is_fullscreen().ok()? {
        return None;
    }
    let size = window.inner_size().ok()?.to_logical(window.scale_factor().ok()?);
    WindowSize::new(size.width, size.height)
}
