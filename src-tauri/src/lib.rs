//! Waymark, the desktop program: the guide in a window.
//!
//! This crate owns everything around a page: the window, the private folder in which the web view works, the two
//! stored settings (window size and language), leaving, and the messages about failures. It knows neither how a page
//! looks nor what it says; every page is a call of `waymark_ui::respond`.
//!
//! There are two programs, because a program that is linked to a web view cannot report that the web view is missing:
//!
//! - **`waymark`** ([`launch`]) is linked to the C library only. It creates the private folder, starts
//!   `waymark-window` from its own folder, waits, removes the private folder, and shows a message if the window
//!   crashed.
//! - **`waymark-window`** (`src/window/`) is the window. It reports a failure to the launcher by its exit code
//!   ([`failure::Failure`]).
//!
//! They communicate through a pipe, the window's standard input: a byte asks the window to come to the front, and the
//! end of input tells it to leave. So the window also ends, leaving nothing behind, when the launcher is killed.
//!
//! This library is what both share. It must never name Tauri or GTK, because that would link them to the launcher. What
//! knows the operating system is in [`system`], and only there.

mod arguments;
pub mod environment;
pub mod failure;
pub mod folders;
mod forget;
pub mod language;
pub mod launch;
pub mod notice;
pub mod settings;
pub mod settings_file;
pub mod system;
