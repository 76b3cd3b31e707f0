//! The windows of the program, as the desktop has them.

use gtk::gdk::{Display, WindowState};
use gtk::prelude::*;
use gtk::{ApplicationWindow, Window};
use tauri::WebviewWindow;
use waymark::failure::Failure;
use waymark::settings::WindowSize;

use crate::system::{clipboard, main_thread, ways_out, web_view};

/// Connects to the display. Must be called before Tauri does the same, because Tauri panics when this returns an error.
pub(crate) fn connect() -> Result<(), Failure> {
    gtk::init().map_err(|cause| Failure::NoDisplay.because(cause))
}

/// Gives the new window what Tauri does not: the ways out, access from every thread, a web view that forgets.
pub(crate) fn complete(window: &WebviewWindow) -> tauri::Result<()> {
    ways_out::watch(Some(window.gtk_window()?));
    main_thread::has(window.gtk_window()?);
    web_view::prepare(window)
}

/// Brings the window to the front. A window manager may refuse; the person still finds the window where it is.
pub(crate) fn bring_to_front(window: &ApplicationWindow) {
    window.deiconify();
    window.present();
}

/// Hides every window of the program, the guide and all dialogs, and takes back what was copied.
pub(crate) fn hide_all() {
    for window in Window::list_toplevels() {
        window.hide();
    }
    clipboard::empty();
    if let Some(display) = Display::default() {
        display.flush();
    }
}

/// Returns the size to store; `None` for a maximized or full-screen window, because nobody chose that size.
pub(crate) fn size_to_remember(window: &ApplicationWindow) -> Option<WindowSize> {
    const FILLS: WindowState = WindowState::MAXIMIZED.union(WindowState::FULLSCREEN);

    if window.window()?.state().intersects(FILLS) {
        return None;
    }
    let (width, height) = window.size();
    WindowSize::new(width.try_into().ok()?, height.try_into().ok()?)
}
