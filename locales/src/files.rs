//! Named files as bytes: embedded in the program, or read from a folder by a door.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rust_embed::RustEmbed;

/// Files by path relative to their root, with `/` between the parts, such as `en/home.ftl`.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// The interface of each language.
#[derive(RustEmbed)]
#[folder = "."]
#[include = "*/locale.json"]
#[include = "*.ftl"]
#[exclude = "*/guide/*"]
struct Interface;

/// The texts of the content, and what translators and their reviewers keep.
#[derive(RustEmbed)]
#[folder = "."]
#[include = "*/guide/*.ftl"]
#[include = "*/glossary.json"]
#[include = "*/keywords.json"]
#[include = "*/state.json"]
struct Rest;

/// Returns the locale folders that were compiled into the program. Their bytes are borrowed from it.
#[must_use]
pub fn embedded() -> Files {
    let mut files = of::<Rest>();
    files.extend(embedded_interface());
    files
}

/// Returns of them only the interface, for a program that shows no page. Such a program is much smaller.
#[must_use]
pub fn embedded_interface() -> Files {
    of::<Interface>()
}

fn of<E: RustEmbed>() -> Files {
    E::iter().filter_map(|path| E::get(&path).map(|file| (path.into_owned(), file.data))).collect()
}

/// Returns the locale folders of the program with those of `own` put in the place of the ones of the same name.
#[must_use]
pub fn embedded_under(own: Files) -> Files {
    let named: BTreeSet<String> =
        own.keys().filter_map(|path| path.split_once('/')).map(|(id, _)| id.to_owned()).collect();
    let mut files = embedded();
    files.retain(|path, _| path.split_once('/').is_none_or(|(id, _)| !named.contains(id)));
    files.extend(own);
    files
}
