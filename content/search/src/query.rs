//! Queries: the words that a reader typed, and what may be meant by each.

use std::sync::LazyLock;

use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};

use crate::pinyin::pinyin;
use crate::token::{Token, tokens};

/// The most bytes of a query that are read, far more than [`MAX_WORDS`] words need.
const MAX_TEXT: usize = 4096;
/// The most words that are looked for.
const MAX_WORDS: usize = 12;
/// The longest word that is looked for, in characters. A longer one is cut off.
const MAX_LENGTH: usize = 40;

static ONE_EDIT: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
static TWO_EDITS: LazyLock<LevenshteinAutomatonBuilder> =
    LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));

/// What a reader typed.
pub struct Query {
    pub(crate) words: Vec<QueryWord>,
}

/// A word of a query.
pub(crate) struct QueryWord {
    /// How it is compared.
    pub(crate) folded: String,
    /// Its pinyin, if it is Chinese: a word that sounds the same may be meant.
    pub(crate) pinyin: Option<String>,
    /// Whether it may be pinyin itself.
    pub(crate) is_pinyin: bool,
    /// Its length in characters.
    pub(crate) length: usize,
    /// Whether it is the last word, which may not be complete yet.
    pub(crate) is_last: bool,
    /// Accepts terms within an edit distance of 1, or of 2 if the word has eight letters or more. `None` for short words.
    pub(crate) edits: Option<DFA>,
    /// Accepts terms with a prefix within an edit distance of 1.
    pub(crate) prefixes: Option<DFA>,
}

impl Query {
    /// Parses what was typed. A number has no typing errors: 110 is not 119. Total: any text may be given, of which 4 kB
    /// and 12 words are read.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let text = text.get(..text.floor_char_boundary(MAX_TEXT)).unwrap_or_default();
        let mut words: Vec<QueryWord> =
            tokens(text).into_iter().take(MAX_WORDS).map(QueryWord::new).collect();
        if let Some(last) = words.last_mut() {
            last.is_last = true;
        }
        Self { words }
    }

    /// Returns whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

impl QueryWord {
    fn new(token: Token) -> Self {
        let mut folded: String = token.folded.chars().take(MAX_LENGTH).collect();
        let as_pinyin = pinyin(&folded);
        let is_pinyin = as_pinyin.is_some();
        if let Some(pinyin) = as_pinyin {
            folded = pinyin;
        }
        let length = folded.chars().count();
        // Chinese characters are compared by their sound, and another digit makes another number.
        let forgiven = token.pinyin.is_none() && !is_number(&folded);
        // A shorter word with one letter changed is mostly another word.
        let builder = match length {
            4..=7 => Some(&ONE_EDIT),
            8.. => Some(&TWO_EDITS),
            _ => None,
        };
        let edits = builder.filter(|_| forgiven).map(|builder| builder.build_dfa(&folded));
        let prefixes = (forgiven && length >= 5).then(|| ONE_EDIT.build_prefix_dfa(&folded));
        Self { folded, pinyin: token.pinyin, is_pinyin, length, is_last: false, edits, prefixes }
    }

    /// Returns whether it contains a digit.
    pub(crate) fn is_number(&self) -> bool {
        is_number(&self.folded)
    }

    /// Returns the importance of a word by its length, from 0 to 1: short words are mostly grammar.
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
