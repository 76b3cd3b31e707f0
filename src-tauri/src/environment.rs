//! The folders that the window's process is told to use.

use std::path::{Path, PathBuf};

/// Where the web view's own data goes, for the one case in which it keeps any (see `window::web_view`).
#[must_use]
pub fn web_data(folder: &Path) -> PathBuf {
    folder.join("web")
}

/// Returns the variables that send everything which libraries write by themselves into the private folder.
///
/// The web view is private already, yet the libraries under it keep files of their own: GTK the list of recently used files,
/// fontconfig, GStreamer and the graphics driver their caches. All of them follow these variables.
/// `XDG_CONFIG_HOME` stays as it is: the settings live there, and a person's text size and contrast.
#[must_use]
pub fn private_variables(folder: &Path) -> [(&'static str, PathBuf); 4] {
    [
        ("XDG_CACHE_HOME", folder.join("cache")),
        ("XDG_DATA_HOME", folder.join("data")),
        ("XDG_STATE_HOME", folder.join("state")),
        ("TMPDIR", folder.join("tmp")),
    ]
}

/// Tells whether there is a display to open a window on, as far as the environment says.
#[must_use]
pub fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Tells whether a test drives the window through WebDriver.
///
/// The web view's library reads the same variable to let WebDriver in; `tauri-driver` sets it.
#[must_use]
pub fn is_automated() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}
