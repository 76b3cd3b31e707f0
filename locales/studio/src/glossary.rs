//! `glossary.json`: the words that a language uses for the key terms, everywhere the same.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_locales::{Files, Finding, SOURCE, read_json};

use crate::check::says_something;

/// A key term in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    /// The word for it; empty while it is not decided.
    pub(crate) word: String,
    /// Forms or stems of it that a text may have, such as the plural. In English those that find the term in a text: the bare
    /// word may mean something else, as in "right now".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) forms: Vec<String>,
    /// Words that no text may have, because they mean something else or hurt.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) avoid: Vec<String>,
    /// What a translator should know.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) note: String,
}

/// `glossary.json`: key terms by id.
pub(crate) type Terms = BTreeMap<String, Term>;

/// Reads the `glossary.json` of a locale; an empty one where there is none.
///
/// # Errors
///
/// Says what is wrong with it.
pub(crate) fn terms(files: &Files, id: &str) -> Result<Terms, String> {
    let Some(bytes) = files.get(&path(id)) else { return Ok(Terms::new()) };
    if bytes.len() > MAX_GLOSSARY {
        return Err(format!("is larger than {MAX_GLOSSARY} bytes"));
    }
    read_json(bytes).map_err(|error| error.problem)
}

/// Returns what is wrong with a glossary that cannot be read.
pub(crate) fn unreadable(id: &str, problem: String) -> Finding {
    Finding::error(path(id), "", problem, "compare it with locales/en/glossary.json")
}

/// Returns the path of the glossary of a locale.
pub(crate) fn path(id: &str) -> String {
    format!("{id}/glossary.json")
}

/// The largest `glossary.json` that is read, in bytes.
const MAX_GLOSSARY: usize = 256 * 1024;

/// The terms of a language beside the English ones.
pub(crate) struct Glossary {
    pairs: Vec<TermPair>,
}

struct TermPair {
    id: String,
    word: String,
    /// As they stand in English texts, in small letters.
    english: Vec<String>,
    /// As they stand in texts of the language, normalized.
    own: Vec<String>,
    avoid: Vec<String>,
}

/// A term that a text breaks.
pub(crate) struct Broken {
    pub(crate) problem: String,
    pub(crate) advice: String,
}

impl Glossary {
    /// Reads the glossary of a locale, and returns it with what is wrong in it.
    pub(crate) fn of(files: &Files, id: &str) -> (Self, Vec<Finding>) {
        // A fault of the English glossary is reported with English.
        let english = terms(files, SOURCE).unwrap_or_default();
        let (mut own, mut findings) = match terms(files, id) {
            Ok(terms) => (terms, Vec::new()),
            Err(problem) => {
                return (Self { pairs: Vec::new() }, vec![unreadable(id, problem)]);
            }
        };
        let mut pairs = Vec::new();
        if !english.is_empty() && own.values().all(|term| term.word.trim().is_empty()) {
            let problem = "no word is decided yet";
            let advice = "write the words that the language uses for these terms, and then use them everywhere";
            return (Self { pairs }, vec![Finding::warning(path(id), "", problem, advice)]);
        }
        for (term, english) in english {
            let Some(own) = own.remove(&term).filter(|own| !own.word.trim().is_empty()) else {
                let word = &english.word;
                findings.push(Finding::warning(
                    path(id),
                    format!("term \"{term}\""),
                    format!("has no word for \"{word}\""),
                    "decide on one, so that every text uses the same",
                ));
                continue;
            };
            for form in own.forms.iter().chain(&own.avoid).chain([&own.word]) {
                let problem = if !says_something(form) {
                    format!("has \"{form}\", which has no letter")
                } else if is_too_short(form) {
                    format!("has \"{form}\", which is a part of many words")
                } else {
                    continue;
                };
                findings.push(Finding::warning(
                    path(id),
                    format!("term \"{term}\""),
                    problem,
                    "take it out, or write the whole word: it fits every text, or none",
                ));
            }
            let normal = |forms: &[String]| -> Vec<String> {
                let forms = forms.iter().map(|form| normalized(form));
                forms.filter(|form| says_something(form)).collect()
            };
            let word = normalized(&own.word);
            pairs.push(TermPair {
                english: english.forms.iter().map(|form| form.to_lowercase()).collect(),
                own: normal(&own.forms).into_iter().chain([word]).collect(),
                avoid: normal(&own.avoid),
                id: term,
                word: own.word,
            });
        }
        findings.extend(own.into_keys().map(|term| {
            let problem = "is not in the English glossary";
            let advice = "take it out, or mend its name";
            Finding::warning(path(id), format!("term \"{term}\""), problem, advice)
        }));
        (Self { pairs }, findings)
    }

    /// Returns the terms that the English words have and the words of the translation lack, and the words to avoid in it.
    pub(crate) fn broken(&self, english: &str, own: &str) -> Vec<Broken> {
        let (english, own) = (english.to_lowercase(), normalized(own));
        let mut broken = Vec::new();
        for term in &self.pairs {
            let meant = term.english.iter().any(|form| has_word(&english, form));
            if meant && !term.own.iter().any(|form| own.contains(form)) {
                let (id, word) = (&term.id, &term.word);
                broken.push(Broken {
                    problem: format!(
                        "does not use \"{word}\", the word of the glossary for \"{id}\""
                    ),
                    advice:
                        "use it, or add the form that stands here to \"forms\" in glossary.json"
                            .to_owned(),
                });
            }
            for word in term.avoid.iter().filter(|word| own.contains(*word)) {
                let (id, better) = (&term.id, &term.word);
                broken.push(Broken {
                    problem: format!(
                        "has \"{word}\", which the glossary says to avoid for \"{id}\""
                    ),
                    advice: format!("use \"{better}\""),
                });
            }
        }
        broken
    }
}

/// Returns whether a form of a word can stand in many others. A single Chinese letter can be a word, as 警 is for 警察.
fn is_too_short(form: &str) -> bool {
    let mut letters = form.chars().filter(|c| c.is_alphanumeric());
    let (first, second) = (letters.next(), letters.next());
    second.is_none() && first.is_some_and(|c| c < '\u{2e80}')
}

/// Returns whether a text has a form as a whole word.
fn has_word(text: &str, form: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(form).any(|(start, _)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let after = text.get(start + form.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(inside) && !after.is_some_and(inside)
    })
}

/// Returns a text without what writers do in different ways: capitals, apostrophes, spaces, Arabic vowel signs.
fn normalized(text: &str) -> String {
    let letters =
        text.chars().filter(|c| !matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}'));
    let same = letters.map(|c| match c {
        '\u{2019}' => '\'',
        '\u{a0}' | '\u{202f}' | '\n' => ' ',
        other => other,
    });
    same.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(english: &str, own: &str, expected: &[&str]) {
        let files = Files::from([
            (path("en"), (&br#"{"permit": {"word": "residence permit", "forms": ["permit"]}}"#[..]).into()),
            (
                path("fr"),
                (&br#"{"permit": {"word": "titre de s\u00e9jour", "forms": ["titres de s\u00e9jour"], "avoid": ["carte d\u2019identit\u00e9"]}}"#[..]).into(),
            ),
        ]);
        let (glossary, findings) = Glossary::of(&files, "fr");
        assert_eq!(findings, []);
        let broken: Vec<String> =
            glossary.broken(english, own).into_iter().map(|broken| broken.problem).collect();
        assert_eq!(broken, expected);
    }

    #[test]
    fn the_word_of_the_glossary_is_asked_for_where_english_has_the_term() {
        check("Show your permit.", "Montrez votre titre de s\u{e9}jour.", &[]);
        check("Your permits.", "Vos papiers.", &[]);
        check(
            "Show your permit.",
            "Montrez votre papier.",
            &["does not use \"titre de séjour\", the word of the glossary for \"permit\""],
        );
    }

    #[test]
    fn a_word_to_avoid_is_found_whatever_its_apostrophe() {
        check(
            "Hello",
            "Votre Carte d'identit\u{e9}",
            &["has \"carte d'identité\", which the glossary says to avoid for \"permit\""],
        );
    }

    #[test]
    fn vowel_signs_make_no_difference() {
        assert_eq!(normalized("لُجُوء"), normalized("لجوء"));
    }
}
