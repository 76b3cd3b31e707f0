//! Assets: the style sheet, the script, the favicon and the fonts that pages load.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets"]
#[include = "*.css"]
#[include = "*.js"]
#[include = "mark.svg"]
#[include = "fonts/*"]
struct Assets;

/// Returns media type and bytes of an asset.
pub(crate) fn get(name: &str) -> Option<(&'static str, Cow<'static, [u8]>)> {
    let media_type = match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => return None,
    };
    Assets::get(name).map(|file| (media_type, file.data))
}

/// Returns the names of all assets.
pub(crate) fn names() -> Vec<String> {
    Assets::iter().map(Cow::into_owned).collect()
}
