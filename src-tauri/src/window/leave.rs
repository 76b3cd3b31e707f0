//! Leaving: first the window disappears, then everything else ends.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use waymark::failure::Failure;
use waymark::system::processes;

use crate::memory::Memory;
use crate::system::{frame, main_thread};

/// How long the main thread may take to hide the window. After that, the program ends anyway, and the display server
/// removes the window.
const MOMENT: Duration = Duration::from_millis(50);

/// How long the disk may take to store the settings, once nothing is on the screen any more.
const PATIENCE: Duration = Duration::from_millis(300);

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
        let size = frame::size_to_remember(window);
        frame::hide_all();
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
    processes::end_group()
}

/// Ends the program because of a failure. Any thread may call this at any time. The launcher tells the person.
pub(crate) fn failing(failure: Failure) -> ! {
    processes::end(failure.number())
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
