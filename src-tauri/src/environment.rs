//! What surrounds the program: variables that say something to it, and the program of the window beside it.

use std::io;
use std::path::{Path, PathBuf};

/// Returns the path of the window's program, in the folder of this one.
///
/// # Errors
/// Returns why this program cannot find its own path.
pub(crate) fn window_program() -> io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("waymark-window"))
}

/// Returns where the web view stores its data. It stores none unless it [is automated](is_automated).
#[must_use]
pub fn web_data(folder: &Path) -> PathBuf {
    folder.join("web")
}

/// The variable with which `tauri-driver` makes the web view's library accept WebDriver.
pub const AUTOMATION: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Returns whether a test drives the window through WebDriver. Never true in the program that people have, because a
/// driven window keeps data and may use the network.
#[must_use]
pub fn is_automated() -> bool {
    cfg!(debug_assertions) && std::env::var_os(AUTOMATION).is_some_and(|value| value == "true")
}

/// Returns whether somebody measures the start of the program.
///
/// If so, the window prints [`FIRST_REQUEST`] to the standard error when the first page is requested.
#[must_use]
pub fn is_timed() -> bool {
    std::env::var_os("WAYMARK_TIMING").is_some()
}

/// What a measured window prints.
pub const FIRST_REQUEST: &str = "first page asked for";
