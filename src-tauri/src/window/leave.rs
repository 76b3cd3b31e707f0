//! Leaving: first the window disappears, then everything else ends.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use gtk::gdk::{Display, WindowState};
use gtk::prelude::*;
use gtk::{ApplicationWindow, Window};
use rustix::process::{Signal, getpgrp, getpid, kill_current_process_group, setpgid};
use waymark::failure::Failure;
use waymark::settings::WindowSize;

use crate::memory::Memory;
use crate::system::{clipboard, main_thread};

/// How long the main thread may take to hide the window. After that, the program ends anyway, and the display server
/// removes the window.
const MOMENT: Duration = Duration::from_millis(50);

/// How long the disk may take to store the settings, once nothing is on the screen any more.
const PATIENCE: Duration = Duration::from_millis(300);

/// Puts this process and those of the web view into one process group, so that all of them can be killed at once.
/// Must be called first.
pub(crate) fn prepare() {
    // Without the group they still end by themselves when this process is gone, unless one of them is stopped.
    let _ = setpgid(None, None);
}

/// Ends the program. Any thread may call this at any time.
///
/// The web view is not shut down in an orderly way, which would only take time. The launcher removes what is left.
pub(crate) fn now() -> ! {
    now_after(|| {})
}

/// Ends the program. After everything is hidden and before it ends, it runs `last`, but only for a short time.
pub(crate) fn now_after(last: impl FnOnce() + Send + 'static) -> ! {
    let (hidden, size) = mpsc::channel();
    main_thread::with_window(move |window| {
        let size = size_to_remember(window);
        hide();
        // The receiver is gone if the thread that leaves has stopped waiting.
        let _ = hidden.send(size);
    });
    let size = size.recv_timeout(MOMENT).ok().flatten();
    briefly(move || {
        if let (Some(memory), Some(size)) = (Memory::of_this_run(), size) {
            memory.left(size);
        }
        last();
    });
    if getpgrp() == getpid() {
        let _ = kill_current_process_group(Signal::KILL);
    }
    // A normal exit would run the exit handlers of libraries while the main thread still uses them.
    signal_hook::low_level::exit(0)
}

/// Ends the program because of a failure. Any thread may call this at any time. The launcher tells the person.
pub(crate) fn failing(failure: Failure) -> ! {
    signal_hook::low_level::exit(failure.number().into())
}

/// Runs `work` on its own thread, and waits until it is done or the patience ends.
fn briefly(work: impl FnOnce() + Send + 'static) {
    let (done, heard) = mpsc::channel::<()>();
    // If no thread can be started, the closure is dropped with its sender, and the wait below ends at once.
    let _ = thread::Builder::new().spawn(move || {
        work();
        drop(done);
    });
    let _ = heard.recv_timeout(PATIENCE);
}

/// Hides every window of the program: the guide and all dialogs.
fn hide() {
    for window in Window::list_toplevels() {
        window.hide();
    }
    clipboard::empty();
    if let Some(display) = Display::default() {
        display.flush();
    }
}

/// Returns the size to store; `None` for a maximized or full-screen window, because nobody chose that size.
fn size_to_remember(window: &ApplicationWindow) -> Option<WindowSize> {
    const FILLS: WindowState = WindowState::MAXIMIZED.union(WindowState::FULLSCREEN);

    if window.window()?.state().intersects(FILLS) {
        return None;
    }
    let (width, height) = window.size();
    WindowSize::new(width.try_into().ok()?, height.try_into().ok()?)
}
