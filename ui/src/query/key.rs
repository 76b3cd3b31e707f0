//! The keys of a query. Every other name in it is a question, and its value an answer.

use std::borrow::Cow;

use super::Query;
use super::shown::{PerSheet, TextSize, View};

/// A key: how its value is read, and how it is written again.
pub(super) struct Key {
    pub(super) name: &'static str,
    /// Whether the next person keeps it. Everything else may say something about the one before.
    pub(super) stays: bool,
    /// Reads a value. One that is unknown changes nothing, so that a link from another edition keeps its answers.
    pub(super) read: fn(&mut Query, Cow<'_, str>),
    /// Returns the values to write; none if it is as without the key.
    pub(super) write: fn(&Query) -> Vec<&str>,
}

/// The name of the search words, also in the form.
pub(crate) const WORDS: &str = "q";

/// The name of a card to print, also in the form.
pub(crate) const CARD: &str = "card";

/// The name of the question whose form is submitted, also in the form.
pub(crate) const ASKED: &str = "asked";

/// The most characters of a search that are read.
pub(crate) const MAX_WORDS: usize = 200;

const DESK: &str = "desk";
const EIGHT: &str = "8";

/// The keys, in the order in which they are written.
pub(super) static KEYS: [Key; 9] = [
    Key {
        name: ASKED,
        stays: false,
        read: |query, id| query.asked = Some(id.into_owned()),
        write: |query| query.asked.as_deref().into_iter().collect(),
    },
    Key {
        name: "size",
        stays: true,
        read: |query, size| {
            let known = TextSize::ALL.into_iter().find(|known| known.as_str() == size);
            query.shown.size = known.unwrap_or(query.shown.size);
        },
        write: |query| match query.shown.size {
            TextSize::Normal => vec![],
            size @ (TextSize::Large | TextSize::Larger) => vec![size.as_str()],
        },
    },
    Key {
        name: "view",
        stays: true,
        read: |query, view| {
            if view == DESK {
                query.shown.view = View::Desk;
            }
        },
        write: |query| match query.shown.view {
            View::Steps => vec![],
            View::Desk => vec![DESK],
        },
    },
    Key {
        name: "with",
        stays: true,
        read: |query, language| query.shown.with = Some(language.into_owned()),
        write: |query| query.shown.with.as_deref().into_iter().collect(),
    },
    Key {
        name: "practice",
        stays: false,
        // Whatever the value is: a needless mark is better than a plan of practice that looks like a real one.
        read: |query, _| query.shown.practice = true,
        write: |query| if query.shown.practice { vec!["yes"] } else { vec![] },
    },
    Key {
        name: WORDS,
        stays: false,
        read: |query, words| query.words = Some(cleaned(&words)),
        write: |query| query.words.as_deref().into_iter().collect(),
    },
    Key {
        name: CARD,
        stays: false,
        read: |query, id| query.cards.push(id.into_owned()),
        write: |query| query.cards.iter().map(String::as_str).collect(),
    },
    Key {
        name: "per",
        stays: false,
        read: |query, count| {
            if count == EIGHT {
                query.per_sheet = PerSheet::Eight;
            }
        },
        write: |query| match query.per_sheet {
            PerSheet::Four => vec![],
            PerSheet::Eight => vec![EIGHT],
        },
    },
    Key {
        name: "about",
        stays: false,
        read: |query, about| query.about = Some(about.into_owned()),
        write: |query| query.about.as_deref().into_iter().collect(),
    },
];

/// Returns the key with this name; `None` for a question.
pub(super) fn get(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// Returns typed words on one line, without invisible characters and those that would reorder the text around them.
pub(crate) fn cleaned(words: &str) -> String {
    let kept = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffd}');
    let spaced = words.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(kept);
    let line: String = spaced.collect();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MAX_WORDS).collect()
}
