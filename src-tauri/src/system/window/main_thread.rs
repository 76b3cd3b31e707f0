//! Access to the window from other threads.
//!
//! Tauri's own way to the main thread waits for Tauri's event loop, which is suspended while GTK runs a nested one,
//! as for the print dialog. Work given to this module runs in every loop.

use std::cell::OnceCell;

use gtk::ApplicationWindow;
use gtk::glib::{self, ControlFlow, Priority};

thread_local! {
    /// Set on the main thread only.
    static WINDOW: OnceCell<ApplicationWindow> = const { OnceCell::new() };
}

/// Registers the window. Must be called on the main thread, once.
pub(crate) fn has(window: ApplicationWindow) {
    // `set` fails only if a window is registered, and there is only one.
    let _ = WINDOW.with(|known| known.set(window));
}

/// Runs `work` with the window: at once on the main thread, otherwise as soon as that thread has time. Returns
/// without waiting.
///
/// Nothing happens if there is no window yet, or for as long as the main thread hangs.
pub(crate) fn with_window(work: impl FnOnce(&ApplicationWindow) + Send + 'static) {
    let work = move || WINDOW.with(|window| window.get().map(work));
    if gtk::is_initialized_main_thread() {
        work();
        return;
    }
    let mut work = Some(work);
    glib::idle_add_full(Priority::HIGH, move || {
        if let Some(work) = work.take() {
            work();
        }
        ControlFlow::Break
    });
}
