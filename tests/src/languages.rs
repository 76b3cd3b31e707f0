//! The languages of the guide, as their folders have them: no test has a list of its own.

use std::collections::BTreeSet;

use icu_locale::{Locale, LocaleExpander};

use crate::page::guide;

/// Returns the tags of the languages that readers can choose, English first.
#[must_use]
pub fn languages() -> Vec<&'static str> {
    let mut tags: Vec<&str> = guide().locales().offered().iter().map(|one| one.id()).collect();
    tags.sort_by_key(|tag| (*tag != "en", *tag));
    tags
}

/// Returns the tags of the complete translations.
#[must_use]
pub fn translations() -> Vec<&'static str> {
    languages().into_iter().filter(|tag| *tag != "en").collect()
}

/// Returns the first language of each combination of direction and script. The structure of pages is the same in
/// every language of one script, so these are enough for tests of how texts become pages, as opposed to tests of the
/// texts.
///
/// # Panics
///
/// Where a tag is none.
#[must_use]
pub fn one_of_each_script() -> Vec<&'static str> {
    let mut seen = BTreeSet::new();
    let is_first = |tag: &&str| {
        let direction = guide().locales().get(tag).unwrap().info().direction;
        seen.insert((direction.as_str(), likely(tag).id.script))
    };
    languages().into_iter().filter(is_first).collect()
}

/// Returns a language as systems write it: `zh_CN.UTF-8` for `zh-Hans`.
///
/// # Panics
///
/// Where the tag is none, or of no region.
#[must_use]
pub fn said_by_a_system(tag: &str) -> String {
    let likely = likely(tag).id;
    format!("{}_{}.UTF-8", likely.language, likely.region.unwrap())
}

/// Returns a tag with CLDR's likely script and region.
fn likely(tag: &str) -> Locale {
    let mut locale: Locale = tag.parse().unwrap();
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions_and_every_script_are_there_once() {
        assert_eq!(one_of_each_script(), ["en", "ar", "zh-Hans"]);
    }

    #[test]
    fn a_system_says_a_language_with_its_likely_region() {
        for (tag, said) in
            [("zh-Hans", "zh_CN.UTF-8"), ("so", "so_SO.UTF-8"), ("fa-AF", "fa_AF.UTF-8")]
        {
            assert_eq!(said_by_a_system(tag), said);
        }
    }
}
