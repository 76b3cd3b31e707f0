//! The line: the pipe from the launcher, which is this program's standard input.

use std::io::{self, Read};
use std::path::PathBuf;

use waymark::system::private_folder;

use crate::leave;
use crate::system::{frame, main_thread};

/// Listens as long as the program runs. Returns at once.
///
/// If the launcher has ended without removing `private_folder`, no other process will, so this one does.
pub(crate) fn listen(private_folder: Option<PathBuf>) {
    std::thread::spawn(move || {
        let mut line = io::stdin().lock();
        let mut byte = [0];
        while line.read_exact(&mut byte).is_ok() {
            main_thread::with_window(frame::bring_to_front);
        }
        leave::now_after(|| {
            if let Some(folder) = private_folder {
                // If the launcher is alive, it still holds the lock and removes the folder itself.
                let _ = private_folder::remove_leftover(&folder);
            }
        })
    });
}
