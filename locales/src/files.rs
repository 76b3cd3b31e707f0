//! Named files as bytes, from a pack or from a folder that a front end has read.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::fluent_text::is_readable;
use crate::info::LocaleInfo;
use crate::text::read_text;

/// Files by path relative to their root, with `/` between the parts, such as `en/home.ftl`.
pub type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// Returns locale folders, with each folder of `own` replacing the one of the same name.
#[must_use]
pub fn laid_over(under: &Files, own: Files) -> Files {
    let named: BTreeSet<String> =
        own.keys().filter_map(|path| path.split_once('/')).map(|(id, _)| id.to_owned()).collect();
    let stays = |path: &str| path.split_once('/').is_none_or(|(id, _)| !named.contains(id));
    let under = under.iter().filter(|(path, _)| stays(path));
    let mut files: Files = under.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    files.extend(own);
    files
}

/// Returns the ids of the locales that have a folder.
#[must_use]
pub fn locale_ids(files: &Files) -> BTreeSet<&str> {
    files.keys().filter_map(|path| path.split_once('/')).map(|(id, _)| id).collect()
}

/// Returns whether a file of a locale can be read from its beginning to its end.
#[must_use]
pub fn is_whole(path: &str, bytes: &[u8]) -> bool {
    let (Some((id, name)), Ok(text)) = (path.split_once('/'), read_text(bytes)) else {
        return false;
    };
    match name {
        "locale.json" => LocaleInfo::read(id, bytes).is_ok(),
        _ => !name.ends_with(".ftl") || is_readable(&text),
    }
}
