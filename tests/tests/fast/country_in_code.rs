//! The country is data: neither the engine nor the pages nor the programs name it, or anything of its guide.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use waymark_content::{Record, Table};
use waymark_tests::{guide, none};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The code that must know nothing of a country.
const CODE: [&str; 5] = ["content/src", "content/search/src", "ui/src", "cli/src", "src-tauri/src"];

/// Words for the country, its capital and its office, its languages and its time, in names as well as in texts.
const NAMES: [&str; 6] = ["china", "chinese", "beijing", "unhcr", "asia/", "zh-"];

/// What code may say nevertheless: the file and the word, with `*` for any, and why.
const EXCEPTIONS: [(&str, &str, &str); 10] = [
    // Ids that are also words for other things.
    ("*", "danger", "the class of the most prominent tile"),
    ("*", "emergency", "the page with the numbers to call"),
    ("*", "law", "what a record of a law is called"),
    ("*", "from", "the text that says from when a time limit counts"),
    ("*", "no", "a value of attributes of HTML"),
    (
        "*",
        "none",
        "a value of attributes of HTML and of headers; the answer that no document is there",
    ),
    ("*", "other", "the value of a radio button that has none"),
    ("*", "phone", "a way to reach an office"),
    ("*", "yes", "the value of a box that is ticked"),
    // What still names the country.
    ("content/search/src/segmenter.rs", "chinese", "the dictionary with which its words are found"),
];

fn covers((place, own, _): &(&str, &str, &str), file: &str, word: &str) -> bool {
    ["*", file].contains(place) && ["*", word].contains(own)
}

/// Returns what a source says, without its comments and its tests: all of it, and the texts in it.
fn said(source: &str) -> (String, Vec<String>) {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let (mut code, mut texts, mut rest) = (String::new(), Vec::new(), source);
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some((opening, text)) = text(rest, code.chars().next_back()) {
            code.push_str(text);
            texts.push(text.to_owned());
            opening.len() + text.len() + opening.trim_start_matches('r').len()
        } else {
            // The quotation mark of a single character begins no text.
            let length = if rest.starts_with("'\"'") { 3 } else { first.len_utf8() };
            code.push_str(&rest[..length]);
            length
        };
        rest = &rest[length..];
    }
    (code, texts)
}

/// Returns the text with which a source begins, with what opens it: `"`, `r"` or `r#"`.
fn text(source: &str, before: Option<char>) -> Option<(&str, &str)> {
    if let Some(text) = source.strip_prefix('"') {
        let mut escaped = false;
        let end = text.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        })?;
        return Some((&source[..1], &text[..end]));
    }
    if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let marks = source.strip_prefix('r')?;
    let quote = marks.find('"').filter(|place| marks[..*place].chars().all(|c| c == '#'))?;
    let text = &marks[quote + 1..];
    let end = text.find(&format!("\"{}", &marks[..quote]))?;
    Some((&source[..quote + 2], &text[..end]))
}

#[test]
fn comments_and_tests_say_nothing_and_texts_are_read_to_their_end() {
    let source = r##"let a = '"'; // "no"
        let b = "one \" \\" + r#"two " three"#;
        #[cfg(test)]
mod tests { "no" }"##;
    let (code, texts) = said(source);
    assert_eq!(texts, ["one \\\" \\\\", "two \" three"]);
    assert!(code.contains("let b") && !code.contains("no"), "{code}");
}

/// Returns every source with its path.
fn sources() -> Vec<(String, String)> {
    fn add(folder: &Path, sources: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                add(&path, sources);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(ROOT).unwrap().to_str().unwrap().to_owned();
                sources.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut sources = Vec::new();
    CODE.iter().for_each(|folder| add(&Path::new(ROOT).join(folder), &mut sources));
    sources.sort();
    sources
}

/// Returns the ids of the guide, each with the kind of what it names.
fn ids() -> BTreeMap<String, &'static str> {
    fn of<T: Record>(table: &Table<T>) -> impl Iterator<Item = (String, &'static str)> {
        table.iter().map(|record| (record.id().to_string(), T::NOUN))
    }
    let content = guide().content();
    let interview = content.interview();
    let choices = interview.questions().iter().flat_map(|question| interview.choices(question));
    let others = guide().locales().all().map(|locale| locale.id().to_owned());
    choices
        .map(|choice| (choice.id.to_string(), "choice"))
        .chain(of(interview.questions()))
        .chain(of(interview.words()))
        .chain(of(interview.steps()))
        .chain(of(interview.cases()))
        .chain(of(content.facts()))
        .chain(of(content.sources()))
        .chain(of(content.topics()))
        .chain(of(content.categories()))
        .chain(of(content.claims()))
        .chain(of(content.cards()))
        .chain(of(content.documents()))
        .chain(of(content.offices()))
        .chain(of(content.lines()))
        .chain(of(content.languages()))
        .chain(others.map(|tag| (tag, "language")))
        // English is the language from which all others are translated.
        .filter(|(id, _)| id != "en")
        .collect()
}

/// Returns what the code names of the country, each with what it is: by file and word.
fn named() -> BTreeMap<(String, String), String> {
    let ids = ids();
    let mut named = BTreeMap::new();
    for (file, source) in sources() {
        let (code, texts) = said(&source);
        let mut add = |word: &str, what: &str| {
            named.insert((file.clone(), word.to_owned()), what.to_owned());
        };
        let small = code.to_lowercase();
        NAMES.iter().filter(|name| small.contains(**name)).for_each(|name| add(name, "a name"));
        for text in texts {
            if let Some(noun) = ids.get(&text) {
                add(&text, noun);
            }
        }
        for letter in code.chars().filter(|c| ('\u{3400}'..='\u{9fff}').contains(c)) {
            add(&letter.to_string(), "a letter of the script Han");
        }
    }
    named
}

#[test]
fn no_code_names_the_country_or_anything_of_its_guide() {
    let named = named();
    assert!(sources().len() > 150, "the sources are found");
    let is_known = |file: &str, word: &str| EXCEPTIONS.iter().any(|one| covers(one, file, word));
    let unknown = named.iter().filter(|((file, word), _)| !is_known(file, word));
    none(unknown.map(|((file, word), what)| format!("{file}: \"{word}\", {what}")));
}

#[test]
fn every_exception_is_needed() {
    let named = named();
    let unneeded =
        EXCEPTIONS.iter().filter(|one| !named.keys().any(|(file, word)| covers(one, file, word)));
    none(unneeded.map(|(file, word, why)| format!("{file}: \"{word}\", {why}")));
}
