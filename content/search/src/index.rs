//! An index of one language: which entries of which things have a word, and which words are near a typed one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use frostem::Stemmer;
use fst::automaton::{Automaton, Str};
use fst::{IntoStreamer, Map, Streamer};
use levenshtein_automata::{DFA, Distance};

use crate::typed::TypedWord;
use crate::words::words;

/// A text of a thing, as it goes into the index.
#[derive(Clone, Debug)]
pub struct Weighed {
    /// The text.
    pub words: String,
    /// How much a word in it counts, from 0 to 1.
    pub weight: f32,
    /// The number of its place among those of the thing.
    pub place: u16,
}

/// A text of a thing, as the index knows it.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    /// The number of the thing.
    pub(crate) thing: u32,
    pub(crate) weight: f32,
    pub(crate) place: u16,
    /// How many words it has that tell something, at least 1.
    pub(crate) length: u16,
}

/// The words of each stem, with their lengths in characters.
type Stems = HashMap<String, Vec<(u64, usize)>>;

/// The words of one language, and where they stand.
pub struct Index {
    /// Every word with its number.
    terms: Map<Vec<u8>>,
    /// For each word where its entries begin in `places`; one more at the end.
    starts: Vec<u32>,
    /// The numbers of the entries of each word.
    places: Vec<u32>,
    /// For each word how many things have it.
    things_with: Vec<u32>,
    /// The words that tell how Chinese ones are said.
    sounds: BTreeSet<u64>,
    stemmer: Option<Stemmer>,
    /// The words of each stem with their lengths, where there is a stemmer.
    stems: Stems,
    entries: Vec<Entry>,
    things: usize,
    /// Words that tell nothing about what somebody looks for.
    small: BTreeSet<String>,
}

/// A word of the index that may be meant by a typed one.
#[derive(Clone, Copy)]
pub(crate) struct Near {
    pub(crate) term: u64,
    /// From 0 to 1, which is the same word.
    pub(crate) nearness: f32,
}

/// Reads texts, each of them once: a fact stands in many topics, and reading is what takes time.
struct Reader {
    small: BTreeSet<String>,
    /// The numbers of words in the order in which they first came.
    numbers: HashMap<String, usize>,
    /// How Chinese words are said.
    sounds: BTreeSet<String>,
    read: HashMap<String, Read>,
}

/// A text as it was read.
struct Read {
    /// The numbers of its words, each once.
    words: Vec<usize>,
    /// How many words tell something, at least 1.
    length: u16,
}

impl Reader {
    fn read(&mut self, text: String) -> &Read {
        let Self { small, numbers, sounds, read } = self;
        read.entry(text).or_insert_with_key(|text| {
            let words = words(text);
            let telling = words.iter().filter(|word| !small.contains(&word.folded)).count();
            sounds.extend(words.iter().filter_map(|word| word.pinyin.clone()));
            let forms = words.into_iter().flat_map(|word| [Some(word.folded), word.pinyin]);
            let mut words: Vec<usize> = forms
                .flatten()
                .map(|form| {
                    let next = numbers.len();
                    *numbers.entry(form).or_insert(next)
                })
                .collect();
            words.sort_unstable();
            words.dedup();
            Read { words, length: u16::try_from(telling.max(1)).unwrap_or(u16::MAX) }
        })
    }
}

const SAME_SOUND: f32 = 0.5;
const ONE_ERROR: f32 = 0.6;
const TWO_ERRORS: f32 = 0.5;
/// Few people mistype the first letter.
const OTHER_FIRST_LETTER: f32 = 0.8;
/// Whoever types a word that there is rarely means another one.
const KNOWN: f32 = 0.5;
const BEGINNING: f32 = 0.95;
const BEGINNING_WITH_ERROR: f32 = 0.75;
const SAME_BEGINNING: f32 = 0.55;
/// The least share that two such words have in common.
const COMMON: f32 = 0.55;
/// Another form of the same word, by the stemmer.
const SAME_WORD: f32 = 0.99;
/// How near it is where the typed form stands in texts, too.
const KNOWN_FORM: f32 = 0.9;
/// The most parts into which a word is divided that was typed without spaces.
const MAX_PARTS: usize = 6;
/// The least length of such a part, in characters.
const LEAST_PART: usize = 3;

impl Index {
    /// Makes the index of things, each with its texts in the language of this id. The words of `small` tell nothing.
    #[must_use]
    pub fn new<'w>(
        things: impl IntoIterator<Item = Vec<Weighed>>,
        language: &str,
        small: impl IntoIterator<Item = &'w str>,
    ) -> Self {
        let small: BTreeSet<String> =
            small.into_iter().flat_map(words).map(|word| word.folded).collect();
        let mut reader = Reader {
            small,
            numbers: HashMap::new(),
            sounds: BTreeSet::new(),
            read: HashMap::new(),
        };
        let (mut entries, mut places_of): (Vec<Entry>, Vec<Vec<u32>>) = Default::default();
        let mut count = 0;
        for texts in things {
            for Weighed { words, weight, place } in texts {
                let read = reader.read(words);
                let entry = index(entries.len());
                entries.push(Entry { thing: index(count), weight, place, length: read.length });
                for number in &read.words {
                    if *number >= places_of.len() {
                        places_of.resize_with(number + 1, Vec::new);
                    }
                    if let Some(places) = places_of.get_mut(*number) {
                        places.push(entry);
                    }
                }
            }
            count += 1;
        }
        let Reader { small, numbers, sounds, .. } = reader;
        let mut of_words: Vec<(String, Vec<u32>)> = numbers
            .into_iter()
            .filter_map(|(word, number)| Some((word, std::mem::take(places_of.get_mut(number)?))))
            .collect();
        of_words.sort_unstable();
        let (mut starts, mut places, mut things_with) = (vec![0], Vec::new(), Vec::new());
        for (_, of_word) in &of_words {
            places.extend(of_word);
            starts.push(index(places.len()));
            let mut things: Vec<u32> = of_word
                .iter()
                .filter_map(|entry| entries.get(*entry as usize))
                .map(|entry| entry.thing)
                .collect();
            things.dedup();
            things_with.push(index(things.len()));
        }
        let terms = Map::from_iter(of_words.into_iter().map(|(word, _)| word).zip(0..))
            .expect("the words are in order, each once");
        let sounds = sounds.into_iter().filter_map(|sound| terms.get(sound)).collect();
        let stemmer = Stemmer::try_from_name(language).ok();
        let stems = stemmer.map_or_else(HashMap::new, |stemmer| stems(stemmer, &terms));
        Self {
            terms,
            starts,
            places,
            things_with,
            sounds,
            stemmer,
            stems,
            entries,
            things: count,
            small,
        }
    }

    /// Returns how many things there are.
    pub(crate) fn things(&self) -> usize {
        self.things
    }

    /// Returns all entries, by their numbers.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the numbers of the entries that have a word.
    pub(crate) fn entries_with(&self, term: u64) -> &[u32] {
        let at = |term: u64| usize::try_from(term).ok().and_then(|term| self.starts.get(term));
        match (at(term), at(term + 1)) {
            (Some(start), Some(end)) => {
                self.places.get(*start as usize..*end as usize).unwrap_or_default()
            }
            _ => &[],
        }
    }

    /// Returns the entries of a thing, each by its number and that of its place.
    pub(crate) fn entries_of(&self, thing: usize) -> impl Iterator<Item = (usize, usize)> {
        let first = self.entries.partition_point(|entry| (entry.thing as usize) < thing);
        let rest = self.entries.iter().enumerate().skip(first);
        rest.take_while(move |(_, entry)| entry.thing as usize == thing)
            .map(|(number, entry)| (number, usize::from(entry.place)))
    }

    /// Returns the number of a word.
    pub(crate) fn term(&self, word: &str) -> Option<u64> {
        self.terms.get(word)
    }

    /// Returns the number of what is said so in Chinese.
    pub(crate) fn sound(&self, pinyin: &str) -> Option<u64> {
        self.term(pinyin).filter(|term| self.sounds.contains(term))
    }

    /// Returns whether a word tells nothing about what somebody looks for.
    pub(crate) fn is_small(&self, word: &str) -> bool {
        self.small.contains(word)
    }

    /// Returns how much a word tells: the more, the fewer things have it (inverse document frequency, as in BM25).
    pub(crate) fn rarity(&self, term: u64) -> f32 {
        let with = usize::try_from(term).ok().and_then(|term| self.things_with.get(term));
        self.rarity_of(with.copied().unwrap_or(1))
    }

    /// Returns how much the rarest word tells.
    pub(crate) fn highest_rarity(&self) -> f32 {
        self.rarity_of(1)
    }

    fn rarity_of(&self, things: u32) -> f32 {
        let (all, with) = (self.things as f32, things as f32);
        (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
    }

    /// Returns the words that may be meant by a typed one, each once.
    pub(crate) fn near(&self, typed: &TypedWord) -> Vec<Near> {
        let mut near = BTreeMap::new();
        let mut take = |term: u64, nearness: f32| {
            let best: &mut f32 = near.entry(term).or_default();
            *best = best.max(nearness);
        };
        let word = typed.folded.as_str();
        let known = self.term(word);
        if let Some(term) = known {
            take(term, 1.0);
        }
        if let Some(term) = typed.pinyin.as_deref().and_then(|pinyin| self.term(pinyin)) {
            take(term, SAME_SOUND);
        }
        if !typed.is_number() && !self.is_small(word) {
            self.beginnings(typed, &mut take);
            self.errors(typed, if known.is_some() { KNOWN } else { 1.0 }, &mut take);
            self.other_forms(typed, if known.is_some() { KNOWN_FORM } else { 1.0 }, &mut take);
            self.other_endings(typed, &mut take);
        }
        near.into_iter().map(|(term, nearness)| Near { term, nearness }).collect()
    }

    /// Takes the words that are the typed one in another form, where the language has a stemmer: one of the two is nearly the
    /// stem, as `baby` of `babies`. A stemmer takes `arrival` and `arrived` for one as well.
    fn other_forms(&self, typed: &TypedWord, trust: f32, take: &mut impl FnMut(u64, f32)) {
        let Some(stem) = self.stemmer.map(|stemmer| stemmer.stem(&typed.folded).into_owned())
        else {
            return;
        };
        let plain = stem.chars().count() + 1;
        for (term, length) in self.stems.get(&stem).into_iter().flatten() {
            if typed.length.min(*length) <= plain {
                take(*term, SAME_WORD * trust);
            }
        }
    }

    /// Takes the words that begin like the typed one.
    fn beginnings(&self, typed: &TypedWord, take: &mut impl FnMut(u64, f32)) {
        let whole = typed.length as f32;
        if let Some(dfa) = &typed.beginnings {
            self.accepted(dfa, |term, found, distance| {
                let share = (whole / length(found)).min(1.0);
                take(
                    term,
                    share.sqrt() * if distance == 0 { BEGINNING } else { BEGINNING_WITH_ERROR },
                );
            });
        } else if typed.length >= 2 || typed.pinyin.is_some() {
            let mut stream = self.terms.search(Str::new(&typed.folded).starts_with()).into_stream();
            while let Some((found, term)) = stream.next() {
                let share = whole / length(found);
                take(term, BEGINNING * if typed.is_last { share.sqrt().sqrt() } else { share });
            }
        }
    }

    /// Takes the words that differ from the typed one by errors.
    fn errors(&self, typed: &TypedWord, trust: f32, take: &mut impl FnMut(u64, f32)) {
        let Some(dfa) = &typed.errors else { return };
        self.accepted(dfa, |term, found, distance| {
            let same = found.first() == typed.folded.as_bytes().first();
            let first = trust * if same { 1.0 } else { OTHER_FIRST_LETTER };
            match distance {
                0 => {}
                1 => take(term, ONE_ERROR * first),
                _ => take(term, TWO_ERRORS * first),
            }
        });
    }

    /// Takes the words that begin like the typed one and end otherwise.
    fn other_endings(&self, typed: &TypedWord, take: &mut impl FnMut(u64, f32)) {
        let least = f32::max(4.0, (typed.length as f32 * 0.6).ceil()) as usize;
        let stem: String = typed.folded.chars().take(least).collect();
        if typed.length <= least {
            return;
        }
        let mut stream = self.terms.search(Str::new(&stem).starts_with()).into_stream();
        while let Some((found, term)) = stream.next() {
            let common = typed.folded.bytes().zip(found).take_while(|(a, b)| a == *b).count();
            let common = length(found.get(..common).unwrap_or_default());
            let share = common / length(found).max(typed.length as f32);
            if share >= COMMON {
                take(term, SAME_BEGINNING * share);
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

    /// Divides what was typed without spaces into words of the index, as few as there can be; empty where it cannot be.
    pub(crate) fn parts(&self, typed: &TypedWord) -> Vec<String> {
        let letters: Vec<(usize, char)> = typed.folded.char_indices().collect();
        let end_of = |at: usize| letters.get(at).map_or(typed.folded.len(), |(byte, _)| *byte);
        // For each number of letters the fewest words that they are, with where the last of them begins.
        let mut best: Vec<Option<(usize, usize)>> = vec![Some((0, 0))];
        for end in 1..=letters.len() {
            let fewest = (0..=end.saturating_sub(LEAST_PART))
                .filter_map(|start| {
                    let (parts, _) = best.get(start).copied().flatten()?;
                    let word = typed.folded.get(end_of(start)..end_of(end))?;
                    (parts < MAX_PARTS && self.term(word).is_some()).then_some((parts + 1, start))
                })
                .min();
            best.push(fewest);
        }
        let mut parts = Vec::new();
        let mut end = letters.len();
        while let Some((_, start)) = best.get(end).copied().flatten().filter(|_| end > 0) {
            parts.extend(typed.folded.get(end_of(start)..end_of(end)).map(str::to_owned));
            end = start;
        }
        parts.reverse();
        parts
    }
}

/// Returns the words of each stem, without numbers.
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

/// Returns the length of a word of the index in characters, at least 1: bytes that continue a character do not count.
fn length(word: &[u8]) -> f32 {
    word.iter().filter(|byte| (**byte & 0xc0) != 0x80).count().max(1) as f32
}

/// Returns a number as it is kept. An index has far fewer words and entries than this can count.
fn index(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
