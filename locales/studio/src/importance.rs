//! The order in which a language should be translated.

/// The first files, by their names in the folder of a language: what every page shows and what somebody in danger
/// needs, then the way to a plan.
const FIRST: [&str; 24] = [
    "start",
    "home",
    "guide/tiles",
    "emergency",
    "common",
    "country",
    "guide/cards",
    "cards",
    "contact",
    "guide/contacts",
    "guide/facts-hotlines",
    "guide/facts-contact",
    "interview",
    "guide/questions",
    "plan",
    "guide/letters",
    "guide/steps-now",
    "guide/steps-shared",
    "guide/steps-stay",
    "guide/steps-life",
    "topics",
    "guide/categories",
    "guide/topics",
    "search",
];

/// The last files: what only helpers and curious readers open.
const LAST: [&str; 12] = [
    "shell",
    "helpers",
    "paper",
    "note",
    "about",
    "guide/claims",
    "guide/cases",
    "guide/languages",
    "guide/facts-volunteers",
    "guide/facts-legal-frame",
    "guide/facts-future",
    "guide/facts-statistics",
];

/// Returns the rank of a file, such as `sw/guide/cards.ftl`, in the order in which a language should be translated;
/// the most important has the lowest. Files that are in neither list share one rank.
#[must_use]
pub fn importance(path: &str) -> usize {
    let is = |name: &str| {
        let folder = path.strip_suffix(".ftl").and_then(|path| path.strip_suffix(name));
        // `cards` is not `guide/cards`.
        folder.is_some_and(|folder| folder.ends_with('/') && !folder.ends_with("/guide/"))
    };
    let place = |names: &[&str]| names.iter().position(|name| is(name));
    place(&FIRST)
        .or_else(|| place(&LAST).map(|place| FIRST.len() + 1 + place))
        .unwrap_or(FIRST.len())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::locale_files::LocaleFiles;

    #[test]
    fn what_is_needed_in_danger_comes_first_and_what_the_curious_read_last() {
        let order = [
            "sw/emergency.ftl",
            "locales/sw/guide/steps-now.ftl",
            "sw/guide/facts-visa-stay.ftl",
            "sw/about.ftl",
        ];
        assert!(order.is_sorted_by(|a, b| importance(a) < importance(b)));
        assert!(importance("sw/guide/cards.ftl") < importance("sw/cards.ftl"));
    }

    #[test]
    fn every_file_that_is_named_is_there() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let files = waymark_folder::read_locales(&folder).expect("the folder can be read").files;
        let paths: Vec<&str> =
            LocaleFiles::read(&files, "en").fluent().iter().map(|file| file.path).collect();
        for name in FIRST.iter().chain(&LAST) {
            assert!(paths.contains(&format!("en/{name}.ftl").as_str()), "{name}");
        }
    }
}
