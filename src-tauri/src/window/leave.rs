//! Leaving: the window first, everything else after it.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use gtk::gdk::{Display, WindowState};
use gtk::prelude::*;
use gtk::{ApplicationWindow, Window};
use rustix::process::{Signal, getpgrp, getpid, kill_current_process_group, setpgid};
use waymark::failure::Failure;
use waymark::settings::WindowSize;

use crate::clipboard;
use crate::main_thread;
use crate::memory::Memory;

/// How long the main thread may take until it hides the window. After that the program ends with the window on the screen, and
/// the display takes it away.
const MOMENT: Duration = Duration::from_millis(50);

/// How long a disk may take to write down what is remembered, once nothing is on the screen any more.
const PATIENCE: Duration = Duration::from_millis(300);

/// Makes one group of this process and those of the web view, so that all of them can be ended at once. To be called first.
pub(crate) fn prepare() {
    // Without it they still end by themselves when this process is gone, unless one of them is stopped.
    let _ = setpgid(None, None);
}

/// Ends the program. Every thread may call this, at any time.
///
/// There is no orderly shutdown of the web view: it would only take time. The launcher removes what is left.
pub(crate) fn now() -> ! {
    now_after(|| {})
}

/// Ends the program, and does something before that when nothing is on the screen any more, as long as it takes little time.
pub(crate) fn now_after(last: impl FnOnce() + Send + 'static) -> ! {
    let (hidden, size) = mpsc::channel();
    main_thread::with_window(move |window| {
        let size = size_to_remember(window);
        hide();
        // Whoever leaves may have lost patience.
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
    // The libraries' own exit handlers would run beside the main thread.
    signal_hook::low_level::exit(0)
}

/// Ends the program because of a fault. Every thread may call this, at any time. The launcher tells the person.
pub(crate) fn failing(failure: Failure) -> ! {
    signal_hook::low_level::exit(failure.number().into())
}

/// Does something on a thread of its own, and waits until it is done or patience ends.
fn briefly(work: impl FnOnce() + Send + 'static) {
    let (done, heard) = mpsc::channel::<()>();
    // Without a thread it is not done, and `done` is gone at once.
    let _ = thread::Builder::new().spawn(move || {
        work();
        drop(done);
    });
    let _ = heard.recv_timeout(PATIENCE);
}

/// Takes every window of the program off the screen: the guide, and what stands over it.
fn hide() {
    for window in Window::list_toplevels() {
        window.hide();
    }
    clipboard::empty();
    if let Some(display) = Display::default() {
        display.flush();
    }
}

/// The size to remember; none for a window that fills the screen, since that is not a size that somebody chose.
fn size_to_remember(window: &ApplicationWindow) -> Option<WindowSize> {
    const FILLS: WindowState = WindowState::MAXIMIZED.union(WindowState::FULLSCREEN);

    if window.window()?.state().intersects(FILLS) {
        return None;
    }
    let (width, height) = window.size();
    WindowSize::new(width.try_into().ok()?, height.try_into().ok()?)
}
