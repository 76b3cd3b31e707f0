//! The libraries below the window: how they are installed, where they write, whom they ask.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// How to install the web view, on the systems that a laptop is likely to have.
pub(crate) const PACKAGES: &str = "\
Debian, Ubuntu, Deepin: sudo apt install libwebkit2gtk-4.1-0
Fedora: sudo dnf install webkit2gtk4.1
Arch: sudo pacman -S webkit2gtk-4.1
openSUSE: sudo zypper install libwebkit2gtk-4_1-0";

/// The variable that makes WebKitGTK draw without the graphics card.
///
/// Pages of text need no graphics card, and drivers of old laptops often cause empty windows. On a computer without a
/// card, drawing with it uses a software driver that needs 90 MB (WebKitGTK 2.50, Debian 12). The equivalent setting
/// `hardware-acceleration-policy` takes effect too late, when the window already exists: the mouse wheel then does
/// nothing.
const PLAIN_DRAWING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Variables that keep the libraries from asking other programs.
const QUIET: [(&str, &str); 4] = [
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

/// Returns the variables with which the window must be started, so that its libraries write into the private folder
/// alone, draw plainly and ask nobody.
pub(crate) fn variables(private_folder: &Path) -> Vec<(&'static str, OsString)> {
    let written = writing(private_folder).map(|(name, folder)| (name, folder.into_os_string()));
    let told = [(PLAIN_DRAWING, "1")].into_iter().chain(QUIET);
    written.into_iter().chain(told.map(|(name, value)| (name, value.into()))).collect()
}

/// Returns the folders in the private folder into which the libraries write.
pub(crate) fn folders(private_folder: &Path) -> [PathBuf; 4] {
    writing(private_folder).map(|(_, folder)| folder)
}

/// Returns the variables that redirect into the private folder whatever libraries write by themselves.
///
/// The web view is private already, but libraries below it keep files of their own: GTK a list of recently used
/// files; fontconfig, GStreamer and the graphics driver their caches. All of them follow these variables.
/// `XDG_CONFIG_HOME` is not changed: the settings are there, and the person's text size and contrast.
fn writing(private_folder: &Path) -> [(&'static str, PathBuf); 4] {
    [
        ("XDG_CACHE_HOME", private_folder.join("cache")),
        ("XDG_DATA_HOME", private_folder.join("data")),
        ("XDG_STATE_HOME", private_folder.join("state")),
        ("TMPDIR", private_folder.join("tmp")),
    ]
}
