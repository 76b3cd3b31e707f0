//! What the environment says, and what the window's process is told through it.

use std::path::{Path, PathBuf};

/// Where the web view's own data goes. It keeps none, unless it [is automated](is_automated).
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

/// The variable by which WebKitGTK draws without the graphics card.
///
/// Pages of text need none, and drivers of old laptops are a frequent cause of empty windows. On a computer without a card
/// its place is taken by a driver that needs 90 MB (WebKitGTK 2.50, Debian 12). The setting of the same purpose,
/// `hardware-acceleration-policy`, comes too late when the window is there already: the mouse wheel then does nothing.
pub const PLAIN_DRAWING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Tells whether there is a display to open a window on, as far as the environment says.
#[must_use]
pub fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Returns the names of the screens that windows can be opened on here. Two programs that have one in common can be seen by the
/// same person.
pub(crate) fn screens() -> Vec<String> {
    let name = |variable| std::env::var(variable).ok().filter(|name| !name.is_empty());
    // `:0.1` is a part of `:0`.
    let of_x = |name: String| match name.rsplit_once('.') {
        Some((display, part)) if part.bytes().all(|byte| byte.is_ascii_digit()) => {
            display.to_owned()
        }
        _ => name,
    };
    name("WAYLAND_DISPLAY").into_iter().chain(name("DISPLAY").map(of_x)).collect()
}

/// The variable by which `tauri-driver` tells the web view's library to let WebDriver in.
pub const AUTOMATION: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Tells whether a test drives the window through WebDriver. Never where people have the program: a driven window keeps what it
/// shows, and may use the network.
#[must_use]
pub fn is_automated() -> bool {
    cfg!(debug_assertions) && std::env::var_os(AUTOMATION).is_some_and(|value| value == "true")
}

/// Variables that keep the libraries under the window from asking others than the web view needs.
pub const QUIET: [(&str, &str); 4] = [
    // GIO would ask GVfs, whose programs are started by the session bus: beyond the kernel's filter, and with files of their own
    // in the home.
    ("GIO_USE_VFS", "local"),
    // Where the print service has no socket within the computer, the box for printing would look for it by one of the internet.
    ("CUPS_SERVER", "/run/cups/cups.sock"),
    // The box for printing would ask Avahi, at the bus of the system, to look for printers in the network. Nothing that the guide
    // needs is at that bus: a printer of this computer is found by the print service.
    ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere"),
    // GIO would ask others for the proxy of an address, and they may look up its name.
    ("GIO_USE_PROXY_RESOLVER", "dummy"),
];

/// Tells whether somebody measures the start of the program.
///
/// Then the window says [`FIRST_REQUEST`] on the standard error when the first page is asked for.
#[must_use]
pub fn is_timed() -> bool {
    std::env::var_os("WAYMARK_TIMING").is_some()
}

/// What a measured window says.
pub const FIRST_REQUEST: &str = "first page asked for";
