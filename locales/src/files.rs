//! Named files as bytes: embedded in the program, or read from a folder by a door.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rust_embed::RustEmbed;

/// Files by path relative to their root, with `/` between the parts, such as `en/home.ftl`.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

#[derive(RustEmbed)]
#[folder = "."]
#[include = "*/locale.json"]
#[include = "*/glossary.json"]
#[include = "*/state.json"]
#[include = "*.ftl"]
struct Embedded;

/// Returns the locale folders that were compiled into the program.
#[must_use]
pub fn embedded() -> Files {
    Embedded::iter()
        .filter_map(|path| Embedded::get(&path).map(|file| (path.into_owned(), file.data)))
        .collect()
}
