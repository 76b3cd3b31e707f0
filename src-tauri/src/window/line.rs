//! The line: the pipe from the launcher, which is this program's standard input.

use std::io::{self, Read};
use std::path::PathBuf;

use gtk::prelude::*;
use waymark::system::private_folder;

use crate::leave;
use crate::system::main_thread;

/// Listens as long as the program runs. Returns at once.
///
/// If the launcher has ended without removing `private_folder`, no other process will, so this one does.
pub(crate) fn listen(private_folder: Option<PathBuf>) {
    std::thread::spawn(move || {
        let mut line = io::stdin().lock();
        let mut byte = [0];
        while line.read_exact(&mut byte).is_ok() {
            // A window manager may refuse; the person still finds the window where it is.
            main_thread::with_window(|window| {
                window.deiconify();
                window.present();
            });
        }
        leave::now_after(|| {
            if let Some(folder) = private_folder {
                // If the launcher is alive, it still holds the lock and removes the folder itself.
                let _ = private_folder::remove_leftover(&folder);
            }
        })
    });
}
