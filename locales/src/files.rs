//! Named files as bytes, from a pack or from a folder that a front end has read.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

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
