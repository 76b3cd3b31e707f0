//! The only part of the program that knows the operating system.
//!
//! The rest says what it needs in the words of the program: a private folder, a bell, silence, leaving. What this means
//! on Linux is in these files and in no other. Those in `system/window/` belong to the program with the window, because
//! this library must not name GTK.

pub(crate) mod assistive;
pub(crate) mod bell;
pub(crate) mod crash;
pub mod private_folder;
pub(crate) mod silence;
