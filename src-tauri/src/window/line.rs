//! The line from the launcher: this program's standard input.

use std::io::{self, Read};
use std::path::PathBuf;

use tauri::{AppHandle, Manager};
use waymark::private_folder;

use crate::app::WINDOW;
use crate::leave;

/// Listens as long as the program runs. Returns at once.
pub(crate) fn listen(app: AppHandle, private_folder: PathBuf) {
    std::thread::spawn(move || {
        let mut line = io::stdin().lock();
        let mut byte = [0];
        while line.read_exact(&mut byte).is_ok() {
            come_to_front(&app);
        }
        leave_without_launcher(&app, private_folder);
    });
}

fn come_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A window manager may refuse; the person still finds the window where it is.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// The launcher was told to end, or was killed. In the second case nobody else removes the private folder.
fn leave_without_launcher(app: &AppHandle, private_folder: PathBuf) -> ! {
    leave::from_another_thread(app, move |app| {
        leave::hide(app);
        // If the launcher lives, it still owns the folder and removes it itself.
        let _ = private_folder::remove_leftover(&private_folder);
        leave::now(app)
    })
}
