//! The only part of the program that knows the operating system.
//!
//! The rest says what it needs in the words of the program: a private folder, a bell, silence (no network), leaving.
//! What this means on Linux is in these files and in no other. Those in `system/window/` belong to the program with the
//! window, because this library must not name GTK.

pub(crate) mod access;
pub(crate) mod assistive;
pub(crate) mod bell;
pub(crate) mod crash;
pub(crate) mod display;
pub(crate) mod libraries;
pub(crate) mod message;
pub mod private_folder;
pub mod processes;
pub(crate) mod silence;

#[cfg(test)]
pub(crate) mod planted;

use std::io;
use std::path::Path;

/// Adds the path of the file or folder to an error of the system.
pub(crate) fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
