//! The index of one language: which entries have a term, and which terms are similar to a word of a query.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use frostem::Stemmer;
use fst::automaton::{Automaton, Str};
use fst::{IntoStreamer, Map, Streamer};
use levenshtein_automata::{DFA, Distance};

use crate::query::QueryWord;
use crate::token::tokens;

/// A text of a thing.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The text.
    pub text: String,
    /// How much a word in it counts, from 0 to 1.
    pub weight: f32,
    /// The number of its field among those of the thing.
    pub field: u16,
}

/// An entry as the index keeps it.
#[derive(Clone, Copy)]
pub(crate) struct IndexedEntry {
    /// The number of the thing.
    pub(crate) thing: u32,
    pub(crate) weight: f32,
    pub(crate) field: u16,
    /// The number of its tokens without stop words, at least 1.
    pub(crate) length: u16,
}

/// The terms of each stem, with their lengths in characters.
type Stems = HashMap<String, Vec<(u64, usize)>>;

/// The inverted index of one language: its terms with their postings.
pub struct Index {
    /// Every term with its number.
    terms: Map<Vec<u8>>,
    /// For each term the index of its first posting in `postings`. One more entry at the end is the length of `postings`.
    starts: Vec<u32>,
    /// The numbers of the entries of each term.
    postings: Vec<u32>,
    /// For each term how many things have it.
    document_frequencies: Vec<u32>,
    /// The terms that are the pinyin of Chinese words.
    pinyin: BTreeSet<u64>,
    stemmer: Option<Stemmer>,
    /// Empty if there is no stemmer.
    stems: Stems,
    entries: Vec<IndexedEntry>,
    things: usize,
    /// Words that get little weight.
    stop_words: BTreeSet<String>,
}

/// A term that may be meant by a word of a query.
#[derive(Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) term: u64,
    /// From 0 to 1; 1 is an exact match.
    pub(crate) similarity: f32,
}

/// Tokenizes texts, each distinct one once: a fact is in many topics, and tokenizing takes most of the time.
struct Analyzer {
    stop_words: BTreeSet<String>,
    /// The numbers of terms in the order in which they first came.
    numbers: HashMap<String, usize>,
    /// The terms that are the pinyin of Chinese words.
    pinyin: BTreeSet<String>,
    analyzed: HashMap<String, Analyzed>,
}

/// A tokenized text.
struct Analyzed {
    /// The numbers of its terms, each once.
    terms: Vec<usize>,
    /// The number of tokens without stop words, at least 1.
    length: u16,
}

impl Analyzer {
    fn analyze(&mut self, text: String) -> &Analyzed {
        let Self { stop_words, numbers, pinyin, analyzed } = self;
        analyzed.entry(text).or_insert_with_key(|text| {
            let tokens = tokens(text);
            let length = tokens.iter().filter(|token| !stop_words.contains(&token.folded)).count();
            pinyin.extend(tokens.iter().filter_map(|token| token.pinyin.clone()));
            let forms = tokens.into_iter().flat_map(|token| [Some(token.folded), token.pinyin]);
            let mut terms: Vec<usize> = forms
                .flatten()
                .map(|form| {
                    let next = numbers.len();
                    *numbers.entry(form).or_insert(next)
                })
                .collect();
            terms.sort_unstable();
            terms.dedup();
            Analyzed { terms, length: u16::try_from(length.max(1)).unwrap_or(u16::MAX) }
        })
    }
}

/// Similarity of a Chinese word that sounds the same.
const SAME_PINYIN: f32 = 0.5;
const ONE_EDIT: f32 = 0.6;
const TWO_EDITS: f32 = 0.5;
/// Few people mistype the first letter.
const OTHER_FIRST_LETTER: f32 = 0.8;
/// An exact match exists, so terms within an edit distance count half.
const EXACT_EXISTS: f32 = 0.5;
const PREFIX: f32 = 0.95;
const PREFIX_WITH_EDIT: f32 = 0.75;
const COMMON_PREFIX: f32 = 0.55;
/// The least fraction of the longer word that the common prefix must cover.
const LEAST_COMMON: f32 = 0.55;
const SAME_STEM: f32 = 0.99;
/// An exact match exists, so terms with the same stem count a little less.
const EXACT_STEM_EXISTS: f32 = 0.9;
/// The most words into which one is split that was typed without spaces.
const MAX_PARTS: usize = 6;
/// The least length of such a part, in characters.
const LEAST_PART: usize = 3;

impl Index {
    /// Builds the index of things, each given by its entries, in the language of this tag.
    #[must_use]
    pub fn new<'w>(
        things: impl IntoIterator<Item = Vec<Entry>>,
        language: &str,
        stop_words: impl IntoIterator<Item = &'w str>,
    ) -> Self {
        // Folded like the texts, so that `où` is recognized as `ou`.
        let stop_words = stop_words.into_iter().flat_map(tokens).map(|token| token.folded);
        let mut analyzer = Analyzer {
            stop_words: stop_words.collect(),
            numbers: HashMap::new(),
            pinyin: BTreeSet::new(),
            analyzed: HashMap::new(),
        };
        let (mut entries, mut postings_of): (Vec<IndexedEntry>, Vec<Vec<u32>>) = Default::default();
        let mut count = 0;
        for of_thing in things {
            for Entry { text, weight, field } in of_thing {
                let Analyzed { terms, length } = analyzer.analyze(text);
                let entry = as_u32(entries.len());
                entries.push(IndexedEntry { thing: as_u32(count), weight, field, length: *length });
                for number in terms {
                    if *number >= postings_of.len() {
                        postings_of.resize_with(number + 1, Vec::new);
                    }
                    if let Some(postings) = postings_of.get_mut(*number) {
                        postings.push(entry);
                    }
                }
            }
            count += 1;
        }
        let Analyzer { stop_words, numbers, pinyin, .. } = analyzer;
        let mut with_postings: Vec<(String, Vec<u32>)> = numbers
            .into_iter()
            .filter_map(|(term, number)| Some((term, std::mem::take(postings_of.get_mut(number)?))))
            .collect();
        // The map of terms can only be built in order.
        with_postings.sort_unstable();
        // The end of the postings of a term is where those of the next one begin, so after the first start only ends are
        // added.
        let (mut starts, mut postings) = (vec![0], Vec::new());
        let mut document_frequencies = Vec::new();
        for (_, of_term) in &with_postings {
            postings.extend(of_term);
            starts.push(as_u32(postings.len()));
            let mut things: Vec<u32> = of_term
                .iter()
                .filter_map(|entry| entries.get(*entry as usize))
                .map(|entry| entry.thing)
                .collect();
            // Postings are in the order of the things, so equal ones are neighbours.
            things.dedup();
            document_frequencies.push(as_u32(things.len()));
        }
        let terms = Map::from_iter(with_postings.into_iter().map(|(term, _)| term).zip(0..))
            .expect("the terms are in order, each once");
        let pinyin = pinyin.into_iter().filter_map(|pinyin| terms.get(pinyin)).collect();
        let stemmer = Stemmer::try_from_name(language).ok();
        let stems = stemmer.map_or_else(HashMap::new, |stemmer| stems(stemmer, &terms));
        Self {
            terms,
            starts,
            postings,
            document_frequencies,
            pinyin,
            stemmer,
            stems,
            entries,
            things: count,
            stop_words,
        }
    }

    /// Returns how many things there are.
    pub(crate) fn things(&self) -> usize {
        self.things
    }

    /// Returns all entries, by their numbers.
    pub(crate) fn entries(&self) -> &[IndexedEntry] {
        &self.entries
    }

    /// Returns the numbers of the entries that have a term.
    pub(crate) fn postings(&self, term: u64) -> &[u32] {
        let at = |term: u64| usize::try_from(term).ok().and_then(|term| self.starts.get(term));
        match (at(term), at(term + 1)) {
            (Some(start), Some(end)) => {
                self.postings.get(*start as usize..*end as usize).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// Returns the entries of a thing, each by its number and that of its field.
    pub(crate) fn entries_of(&self, thing: usize) -> impl Iterator<Item = (usize, usize)> {
        let first = self.entries.partition_point(|entry| (entry.thing as usize) < thing);
        let rest = self.entries.iter().enumerate().skip(first);
        rest.take_while(move |(_, entry)| entry.thing as usize == thing)
            .map(|(number, entry)| (number, usize::from(entry.field)))
    }

    /// Returns the number of a term.
    pub(crate) fn term(&self, word: &str) -> Option<u64> {
        self.terms.get(word)
    }

    /// Returns the number of the term that is the pinyin of a Chinese word.
    pub(crate) fn term_of_pinyin(&self, pinyin: &str) -> Option<u64> {
        self.term(pinyin).filter(|term| self.pinyin.contains(term))
    }

    /// Returns whether a word is a stop word.
    pub(crate) fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.contains(word)
    }

    /// Returns the inverse document frequency of a term, as in BM25.
    pub(crate) fn idf(&self, term: u64) -> f32 {
        let with = usize::try_from(term).ok().and_then(|term| self.document_frequencies.get(term));
        self.idf_of(with.copied().unwrap_or(1))
    }

    /// Returns the inverse document frequency of a term that one thing has.
    pub(crate) fn highest_idf(&self) -> f32 {
        self.idf_of(1)
    }

    fn idf_of(&self, document_frequency: u32) -> f32 {
        let (all, with) = (self.things as f32, document_frequency as f32);
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }

    /// Returns the terms that may be meant by a word of a query, without duplicates.
    pub(crate) fn candidates(&self, word: &QueryWord) -> Vec<Candidate> {
        let mut candidates = BTreeMap::new();
        let mut take = |term: u64, similarity: f32| {
            let best: &mut f32 = candidates.entry(term).or_default();
            *best = best.max(similarity);
        };
        let exact = self.term(&word.folded);
        if let Some(term) = exact {
            take(term, 1.0);
        }
        if let Some(term) = word.pinyin.as_deref().and_then(|pinyin| self.term(pinyin)) {
            take(term, SAME_PINYIN);
        }
        // Another number is another thing, and what is similar to a stop word says nothing either.
        if !word.is_number() && !self.is_stop_word(&word.folded) {
            self.with_prefix(word, &mut take);
            self.within_edits(word, if exact.is_some() { EXACT_EXISTS } else { 1.0 }, &mut take);
            self.with_stem(word, if exact.is_some() { EXACT_STEM_EXISTS } else { 1.0 }, &mut take);
            self.with_common_prefix(word, &mut take);
        }
        let candidate = |(term, similarity)| Candidate { term, similarity };
        candidates.into_iter().map(candidate).collect()
    }

    /// Takes the terms with the same stem, if the language has a stemmer. One of the two words must be nearly the stem, as
    /// `baby` is for `babies`: a stemmer gives `arrival` and `arrived` the same stem as well.
    fn with_stem(&self, word: &QueryWord, trust: f32, take: &mut impl FnMut(u64, f32)) {
        let Some(stem) = self.stemmer.map(|stemmer| stemmer.stem(&word.folded).into_owned()) else {
            return;
        };
        let nearly = stem.chars().count() + 1;
        for (term, length) in self.stems.get(&stem).into_iter().flatten() {
            if word.length.min(*length) <= nearly {
                take(*term, SAME_STEM * trust);
            }
        }
    }

    /// Takes the terms of which the word is a prefix.
    fn with_prefix(&self, word: &QueryWord, take: &mut impl FnMut(u64, f32)) {
        let whole = word.length as f32;
        if let Some(dfa) = &word.prefixes {
            self.accepted(dfa, |term, found, distance| {
                let share = (whole / length(found)).min(1.0);
                take(term, share.sqrt() * if distance == 0 { PREFIX } else { PREFIX_WITH_EDIT });
            });
        // A single letter is the beginning of too many terms; a single Chinese character is a word.
        } else if word.length >= 2 || word.pinyin.is_some() {
            let mut stream = self.terms.search(Str::new(&word.folded).starts_with()).into_stream();
            while let Some((found, term)) = stream.next() {
                // The last word may not be complete yet, so a short prefix hardly lowers its similarity.
                let share = whole / length(found);
                take(term, PREFIX * if word.is_last { share.sqrt().sqrt() } else { share });
            }
        }
    }

    /// Takes the terms within the edit distance that is allowed for the word.
    fn within_edits(&self, word: &QueryWord, trust: f32, take: &mut impl FnMut(u64, f32)) {
        let Some(dfa) = &word.edits else { return };
        self.accepted(dfa, |term, found, distance| {
            let same = found.first() == word.folded.as_bytes().first();
            let first = trust * if same { 1.0 } else { OTHER_FIRST_LETTER };
            match distance {
                // This is the word itself, which `candidates` has taken.
                0 => {}
                1 => take(term, ONE_EDIT * first),
                _ => take(term, TWO_EDITS * first),
            }
        });
    }

    /// Takes the terms that have a long prefix in common with the word.
    fn with_common_prefix(&self, word: &QueryWord, take: &mut impl FnMut(u64, f32)) {
        let least = f32::max(4.0, (word.length as f32 * 0.6).ceil()) as usize;
        let prefix: String = word.folded.chars().take(least).collect();
        if word.length <= least {
            return;
        }
        let mut stream = self.terms.search(Str::new(&prefix).starts_with()).into_stream();
        while let Some((found, term)) = stream.next() {
            let common = word.folded.bytes().zip(found).take_while(|(a, b)| a == *b).count();
            let common = length(found.get(..common).unwrap_or_default());
            let share = common / length(found).max(word.length as f32);
            if share >= LEAST_COMMON {
                take(term, COMMON_PREFIX * share);
            }
        }
    }

    fn accepted(&self, dfa: &DFA, mut take: impl FnMut(u64, &[u8], u8)) {
        let mut stream = self.terms.search_with_state(dfa).into_stream();
        while let Some((found, term, state)) = stream.next() {
            if let Distance::Exact(distance) = dfa.distance(state) {
                take(term, found, distance);
            }
        }
    }

    /// Splits a word that was typed without spaces into as few terms as possible; empty if that is not possible.
    pub(crate) fn split(&self, word: &QueryWord) -> Vec<String> {
        let letters: Vec<(usize, char)> = word.folded.char_indices().collect();
        let end_of = |at: usize| letters.get(at).map_or(word.folded.len(), |(byte, _)| *byte);
        // For each length of a prefix: the smallest number of terms that make it up, and where the last one begins.
        let mut best: Vec<Option<(usize, usize)>> = vec![Some((0, 0))];
        for end in 1..=letters.len() {
            let fewest = (0..=end.saturating_sub(LEAST_PART))
                .filter_map(|start| {
                    let (parts, _) = best.get(start).copied().flatten()?;
                    let part = word.folded.get(end_of(start)..end_of(end))?;
                    (parts < MAX_PARTS && self.term(part).is_some()).then_some((parts + 1, start))
                })
                .min();
            best.push(fewest);
        }
        let mut parts = Vec::new();
        let mut end = letters.len();
        while let Some((_, start)) = best.get(end).copied().flatten().filter(|_| end > 0) {
            parts.extend(word.folded.get(end_of(start)..end_of(end)).map(str::to_owned));
            end = start;
        }
        parts.reverse();
        parts
    }
}

/// Returns the terms of each stem. Terms with digits have none.
fn stems(stemmer: Stemmer, terms: &Map<Vec<u8>>) -> Stems {
    let mut stems = Stems::new();
    let mut stream = terms.stream();
    while let Some((word, term)) = stream.next() {
        let word = std::str::from_utf8(word).ok();
        if let Some(word) = word.filter(|word| !word.contains(|c: char| c.is_ascii_digit())) {
            let stem = stemmer.stem(word).into_owned();
            stems.entry(stem).or_default().push((term, word.chars().count()));
        }
    }
    stems
}

/// Returns the length of a term in characters, at least 1: it counts the bytes that begin a character.
fn length(term: &[u8]) -> f32 {
    term.iter().filter(|byte| (**byte & 0xc0) != 0x80).count().max(1) as f32
}

/// Returns a number in the size in which the index stores it. An index has far fewer terms and entries than 2³².
fn as_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
