//! The structure of a page is the same in every translation: Chromium tries the rules for it in one language of each direction.

use waymark_tests::{Document, Node, Page, every_page, guide, none, translations};

use crate::people::{cases, moment_of, open};

/// What a page has of a text that is in another language than the page, or older than its English.
const OF_OTHER_LANGUAGES: [&str; 3] = ["in-language", "stale", "letter-other"];
/// What stands beside a sentence in the language of officials: not where the page is in that language.
const BESIDE_OFFICIALS: [&str; 2] = ["card-tile-official", "alone-own"];
/// The words before and after a blank: a language can begin or end with the blank.
const AROUND_BLANKS: &str = "hand-words";

#[test]
fn every_page_has_the_same_structure_in_every_translation() {
    let (first, others) = first_and_others();
    let pages = every_page().iter();
    // What a search finds depends on the words of the language.
    let own = |language: &'static str| {
        let pages = pages.clone().filter(|page| !page.query.starts_with("q="));
        pages.filter(move |page| page.locale() == language)
    };
    none(others.into_iter().flat_map(|language| {
        let pairs = own(first).map(move |page| {
            let path = page.path.replacen(first, language, 1);
            let is_other = |other: &&Page| {
                (&other.path, &other.query, other.links) == (&path, &page.query, page.links)
            };
            (page, path.clone(), own(language).find(is_other))
        });
        pairs.filter_map(|(page, path, other)| match other {
            Some(other) => difference(page, other),
            None => Some(format!("no {path}")),
        })
    }));
}

#[test]
fn every_plan_has_the_same_structure_in_every_translation() {
    let (first, others) = first_and_others();
    none(cases().flat_map(|case| {
        let (answers, now) = (&case.answers, moment_of(case));
        let others = &others;
        ["plan", "plan/email", "paper/email"].into_iter().flat_map(move |path| {
            let page = open(&format!("/{first}/{path}"), answers, now);
            let other = |language: &&str| open(&format!("/{language}/{path}"), answers, now);
            others
                .iter()
                .map(other)
                .filter_map(|other| difference(&page, &other))
                .collect::<Vec<_>>()
        })
    }));
}

fn first_and_others() -> (&'static str, Vec<&'static str>) {
    let mut all = translations();
    let first = all.remove(0);
    assert_ne!(first, guide().content().country().officials(), "it has pages of its own");
    (first, all)
}

/// Returns the first place at which two pages differ in more than their words.
fn difference(page: &Page, other: &Page) -> Option<String> {
    let (one, two) = (skeleton(&page.document), skeleton(&other.document));
    let place = one.iter().zip(&two).position(|(one, two)| one != two);
    let place = place.or_else(|| (one.len() != two.len()).then(|| one.len().min(two.len())))?;
    let at = |all: &[String]| all.get(place).cloned().unwrap_or_else(|| "nothing".to_owned());
    Some(format!("{}: {} where {} has {}", page.name(), at(&one), other.name(), at(&two)))
}

/// Returns the elements of a page, each with its depth, and with what rules for accessibility read of it apart from its words.
fn skeleton(document: &Document) -> Vec<String> {
    let line = |node: Node<'_>| {
        let depth = node.outward().filter(|outer| !is_left_out(*outer)).count();
        let attributes = node.attributes().iter().filter_map(|(name, value)| match name.as_str() {
            "class" | "role" | "type" | "id" | "for" | "name" | "rel" | "scope" | "tabindex" => {
                Some(format!(" {name}={value}"))
            }
            "hidden" | "open" | "checked" | "required" => Some(format!(" {name}")),
            "aria-label" | "aria-roledescription" => Some(format!(" {name}")),
            // In the list of languages it marks that of the page.
            "aria-current" => None,
            name if name.starts_with("aria-") => Some(format!(" {name}={value}")),
            _ => None,
        });
        format!("{depth} {}{}", node.name(), attributes.collect::<String>())
    };
    document.all().filter(|node| !is_left_out(*node)).map(line).collect()
}

/// Returns whether an element only marks words, or stands there for the language of its words.
fn is_left_out(node: Node<'_>) -> bool {
    let marks = ["span", "bdi", "small"].contains(&node.name())
        && node.attribute("class").is_none()
        && node.attribute("lang").is_some();
    let is_of = |class: &&str| node.has_class(class);
    let beside = OF_OTHER_LANGUAGES.iter().chain(&BESIDE_OFFICIALS).any(is_of);
    marks || beside || node.has_class(AROUND_BLANKS)
}
