//! Waymark, the desktop program: a window around the guide.
//!
//! This crate owns what surrounds a page: the window, the private folder that the web view works in, the two
//! things that are remembered (window size and language), leaving, and the words for what can go wrong.
//! It does not know how a page looks or what it says; every page is one call of `waymark_ui::respond`.
//!
//! There are two programs, because a program that is linked to a web view cannot say that the web view is missing:
//!
//! - **`waymark`** ([`launch`]) is linked to the C library alone. It makes the private folder, starts `waymark-window` beside it,
//!   waits, removes the folder again, and shows a message if the window ended by a fault.
//! - **`waymark-window`** (`src/window/`) is the window. It reports a fault to the launcher by its exit code ([`failure::Failure`]).
//!
//! They talk through one pipe, the window's standard input: a line asks the window to come to the front, the end of
//! input tells it to leave. So the window also ends, with nothing left behind, when the launcher is killed.
//!
//! This library is the part that both share. It never names Tauri or GTK: that would link them to the launcher.

mod arguments;
mod assistive;
mod bell;
mod crash;
pub mod environment;
pub mod failure;
pub mod folders;
mod forget;
pub mod language;
pub mod launch;
pub mod notice;
pub mod private_folder;
pub mod settings;
mod silence;
