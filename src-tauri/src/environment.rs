//! Environment variables: what they say, and what the window is told through them.

use std::path::{Path, PathBuf};

/// Returns where the web view stores its data. It stores none unless it [is automated](is_automated).
#[must_use]
pub fn web_data(folder: &Path) -> PathBuf {
    folder.join("web")
}

/// Returns the variables that redirect into the private folder whatever libraries write by themselves.
///
/// The web view is private already, but libraries below it keep files of their own: GTK a list of recently used
/// files; fontconfig, GStreamer and the graphics driver their caches. All of them follow these variables.
/// `XDG_CONFIG_HOME` is not changed: the settings are there, and the person's text size and contrast.
#[must_use]
pub fn private_variables(folder: &Path) -> [(&'static str, PathBuf); 4] {
    [
        ("XDG_CACHE_HOME", folder.join("cache")),
        ("XDG_DATA_HOME", folder.join("data")),
        ("XDG_STATE_HOME", folder.join("state")),
        ("TMPDIR", folder.join("tmp")),
    ]
}

/// The variable that makes WebKitGTK draw without the graphics card.
///
/// Pages of text need no graphics card, and drivers of old laptops often cause empty windows. On a computer without a
/// card, drawing with it uses a software driver that needs 90 MB (WebKitGTK 2.50, Debian 12). The equivalent setting
/// `hardware-acceleration-policy` takes effect too late, when the window already exists: the mouse wheel then does
/// nothing.
pub const PLAIN_DRAWING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Returns whether the environment names a display on which a window can open.
#[must_use]
pub fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Returns the names of the available screens. Two programs with a common screen can be seen by the same person.
pub(crate) fn screens() -> Vec<String> {
    let name = |variable| std::env::var(variable).ok().filter(|name| !name.is_empty());
    // `:0.1` is screen 1 of the display `:0`.
    let of_x = |name: String| match name.rsplit_once('.') {
        Some((display, part)) if part.bytes().all(|byte| byte.is_ascii_digit()) => {
            display.to_owned()
        }
        _ => name,
    };
    name("WAYLAND_DISPLAY").into_iter().chain(name("DISPLAY").map(of_x)).collect()
}

/// The variable with which `tauri-driver` makes the web view's library accept WebDriver.
pub const AUTOMATION: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Returns whether a test drives the window through WebDriver. Never true in the program that people have, because a
/// driven window keeps data and may use the network.
#[must_use]
pub fn is_automated() -> bool {
    cfg!(debug_assertions) && std::env::var_os(AUTOMATION).is_some_and(|value| value == "true")
}

/// Variables that keep the libraries below the window from asking other programs.
pub const QUIET: [(&str, &str); 4] = [
    // GIO would use GVfs, whose processes are started by the session bus: outside the kernel's filter, and with files
    // of their own in the home folder.
    ("GIO_USE_VFS", "local"),
    // If the print service has no Unix socket, the print dialog would look for it over the internet protocol.
    ("CUPS_SERVER", "/run/cups/cups.sock"),
    // The print dialog would ask Avahi, on the system bus, for printers in the network. Nothing that the guide needs
    // is on that bus: the print service itself lists the printers of this computer.
    ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere"),
    // GIO would ask another program which proxy to use for an address, and that program may look up its host name.
    ("GIO_USE_PROXY_RESOLVER", "dummy"),
];

/// Returns whether somebody measures the start of the program.
///
/// If so, the window prints [`FIRST_REQUEST`] to the standard error when the first page is requested.
#[must_use]
pub fn is_timed() -> bool {
    std::env::var_os("WAYMARK_TIMING").is_some()
}

/// What a measured window prints.
pub const FIRST_REQUEST: &str = "first page asked for";
