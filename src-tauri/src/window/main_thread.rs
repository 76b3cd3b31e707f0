//! The window, for whoever is not on the main thread.
//!
//! Tauri's own way to the main thread waits for Tauri's loop, which sleeps while GTK runs one of its own, as under the box for
//! printing. What is asked for here is done in every loop.

use std::cell::OnceCell;

use gtk::ApplicationWindow;
use gtk::glib::{self, ControlFlow, Priority};

thread_local! {
    /// Set on the main thread alone.
    static WINDOW: OnceCell<ApplicationWindow> = const { OnceCell::new() };
}

/// Makes the window known. To be called on the main thread, once.
pub(crate) fn has(window: ApplicationWindow) {
    // There is one window only.
    let _ = WINDOW.with(|known| known.set(window));
}

/// Does `work` with the window: at once on the main thread, else as soon as that has time. Returns without waiting.
///
/// Nothing is done where there is no window yet, and never where the main thread hangs.
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
