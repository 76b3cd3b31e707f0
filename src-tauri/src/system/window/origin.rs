//! How the web view writes the addresses of the guide.

/// The URI scheme of the guide.
pub(crate) const SCHEME: &str = "guide";

/// The origin of every page. WebView2 has no custom schemes; Tauri puts the scheme into the host name instead.
pub(crate) const ORIGIN: &str =
    if cfg!(windows) { "http://guide.localhost" } else { "guide://localhost" };
