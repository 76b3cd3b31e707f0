//! Third-party works in the programs, with their licences, for the page "Licences".
//!
//! `scripts/licences` generates the list of crates; fonts, icons and word lists are listed by hand in another file.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "assets"]
#[include = "licences/*"]
#[include = "fonts/OFL.txt"]
#[include = "icons/LICENSE"]
struct Files;

/// A third-party work.
#[derive(Deserialize)]
pub(crate) struct Work {
    pub(crate) name: String,
    /// Empty if it is part of another work.
    pub(crate) version: String,
    /// An SPDX expression.
    pub(crate) licence: String,
    /// The names of the files with its licence texts.
    pub(crate) texts: Vec<String>,
}

/// The works, in the order in which they are shown.
pub(crate) struct Works {
    /// Fonts, icons and data.
    pub(crate) others: Vec<Work>,
    /// Crates.
    pub(crate) crates: Vec<Work>,
}

impl Works {
    /// Returns all works, those with crates last.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Work> {
        self.others.iter().chain(&self.crates)
    }
}

/// A licence text with its copyright lines.
pub(crate) struct Text {
    pub(crate) words: String,
    /// The works under this licence.
    pub(crate) works: Vec<&'static Work>,
}

/// Returns the works of others. The two lists are read once.
pub(crate) fn works() -> &'static Works {
    static WORKS: LazyLock<Works> = LazyLock::new(|| {
        let read = |name| {
            serde_json::from_slice(&file(name)).expect("the tests of this module read both lists")
        };
        Works { others: read("licences/others.json"), crates: read("licences/crates.json") }
    });
    &WORKS
}

/// Returns the licence texts without duplicates, by the name of the file.
pub(crate) fn texts() -> &'static BTreeMap<&'static str, Text> {
    static TEXTS: LazyLock<BTreeMap<&str, Text>> = LazyLock::new(|| {
        let mut texts = BTreeMap::new();
        for work in works().iter() {
            for name in &work.texts {
                let words = || String::from_utf8_lossy(&file(name)).into_owned();
                let text = texts
                    .entry(name.as_str())
                    .or_insert_with(|| Text { words: words(), works: Vec::new() });
                text.works.push(work);
            }
        }
        texts
    });
    &TEXTS
}

/// Returns the bytes of a file; empty if it does not exist.
fn file(name: &str) -> Cow<'static, [u8]> {
    Files::get(name).map(|file| file.data).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_work_has_a_licence_and_its_text() {
        for work in works().iter() {
            assert!(!work.name.is_empty() && !work.licence.is_empty(), "{}", work.name);
            assert!(!work.texts.is_empty(), "{} has no text", work.name);
            for name in &work.texts {
                assert!(!file(name).is_empty(), "{}: no file {name}", work.name);
            }
        }
    }

    #[test]
    fn every_text_belongs_to_a_work() {
        let used: BTreeSet<&String> = works().iter().flat_map(|work| &work.texts).collect();
        let unused: Vec<_> = Files::iter()
            .filter(|name| !name.ends_with(".json") && !used.contains(&name.to_string()))
            .collect();
        assert_eq!(unused, Vec::<String>::new());
    }

    #[test]
    fn no_two_texts_are_the_same() {
        let mut words = BTreeSet::new();
        for (name, text) in texts() {
            let text: Vec<&str> = text.words.split_whitespace().collect();
            assert!(words.insert(text.join(" ")), "{name} is there twice");
        }
    }

    /// Two builds of the same text are the same file, wherever and whenever somebody has fetched it.
    #[test]
    fn no_file_carries_the_time_at_which_it_was_written() {
        for name in Files::iter() {
            let metadata = Files::get(&name).expect("it is there").metadata;
            assert_eq!(
                (metadata.last_modified(), metadata.created()),
                (Some(0), Some(0)),
                "{name}"
            );
        }
    }
}
