//! The words that a reader typed, and what may be meant by each.

use std::sync::LazyLock;

use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};

use crate::pinyin::pinyin;
use crate::words::{Word, words};

/// The most words that are looked for.
const MAX_WORDS: usize = 12;
/// The longest word that is looked for, in characters. The rest of a longer one is left out.
const MAX_LENGTH: usize = 40;

static ONE_ERROR: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
static TWO_ERRORS: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

/// A word that was typed.
pub struct TypedWord {
    /// How it is compared.
    pub(crate) folded: String,
    /// How it is said, where it is Chinese: a word that sounds the same may be meant.
    pub(crate) pinyin: Option<String>,
    /// Whether it may be pinyin itself.
    pub(crate) is_pinyin: bool,
    /// Its length in characters.
    pub(crate) length: usize,
    /// Whether it is the last one, so that more of it may follow.
    pub(crate) is_last: bool,
    /// Accepts words that differ by typing errors: one from four letters on, two from eight.
    pub(crate) errors: Option<DFA>,
    /// Accepts words that begin like it with at most one error.
    pub(crate) beginnings: Option<DFA>,
}

/// The most of a text that is read, in bytes: far more than that many words.
const MAX_TEXT: usize = 4096;

/// Reads what was typed. A number has no errors: 110 is not 119.
#[must_use]
pub fn typed(text: &str) -> Vec<TypedWord> {
    let text = text.get(..text.floor_char_boundary(MAX_TEXT)).unwrap_or_default();
    let mut typed: Vec<TypedWord> =
        words(text).into_iter().take(MAX_WORDS).map(TypedWord::new).collect();
    if let Some(last) = typed.last_mut() {
        last.is_last = true;
    }
    typed
}

impl TypedWord {
    fn new(word: Word) -> Self {
        let mut folded: String = word.folded.chars().take(MAX_LENGTH).collect();
        let as_pinyin = pinyin(&folded);
        let is_pinyin = as_pinyin.is_some();
        if let Some(pinyin) = as_pinyin {
            folded = pinyin;
        }
        let length = folded.chars().count();
        let forgiven = word.pinyin.is_none() && !is_number(&folded);
        let builder = match length {
            4..=7 => Some(&ONE_ERROR),
            8.. => Some(&TWO_ERRORS),
            _ => None,
        };
        let errors = builder.filter(|_| forgiven).map(|builder| builder.build_dfa(&folded));
        let beginnings = (forgiven && length >= 5).then(|| ONE_ERROR.build_prefix_dfa(&folded));
        Self { folded, pinyin: word.pinyin, is_pinyin, length, is_last: false, errors, beginnings }
    }

    /// Returns whether it is or holds a number.
    pub(crate) fn is_number(&self) -> bool {
        is_number(&self.folded)
    }

    /// Returns how much a word of this length tells, from 0 to 1: short ones are mostly there for grammar.
    pub(crate) fn importance(&self) -> f32 {
        match (self.length, self.pinyin.is_some()) {
            _ if self.is_number() => 1.0,
            (1, _) => 0.3,
            (2, false) => 0.5,
            (3, false) => 0.8,
            (_, _) => 1.0,
        }
    }
}

fn is_number(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit())
}
