//! What of an index answers to typed words, and how well.
//!
//! Each typed word `w` is read in the language of the index: the words of the index that are near it, the rarity of the nearest
//! of these, and the importance `i(w)`: how much the word tells. For an entry `e` of the weight `g(e)` and the length `n(e)`:
//!
//! ```text
//! worth(w, e)  = max nearness(w, t) × min(rarity(t) / rarity(w), 1)    over the words t of e that are near w
//! entry(e)     = g(e) × Σ i(w) × worth(w, e) × (1 + WHOLE × min(Σ' worth(w, e) / n(e), 1))
//! best(w)      = max g(e) × worth(w, e)    over the entries of the thing
//! sum(w)       = Σ   g(e) × worth(w, e)    over the entries of the thing
//! covered      = Σ i(w) × max worth(w, e) / Σ i(w)
//! score(thing) = covered × (Σ i(w) × (best(w) + OFTEN × sum(w) / (sum(w) + HALF_OFTEN)) + TOGETHER × max entry(e)) / Σ i(w)
//! ```
//!
//! Σ is over the typed words, Σ' over those that are not small.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::index::{Index, Near};
use crate::typed::TypedWord;
use crate::words::words;

/// What answers in one language.
pub struct Answer {
    /// The numbers of the things with their scores, best first.
    pub things: Vec<(usize, f32)>,
    /// How each entry answers, by its number.
    entries: Vec<EntryScore>,
    /// The words that were taken for the typed ones and are to be marked.
    terms: BTreeSet<u64>,
    /// How well the language knows the typed words, from 0 to 1.
    pub quality: f32,
}

impl Answer {
    /// Returns the places of a thing in which words were found, each with its score, the best first.
    #[must_use]
    pub fn places(&self, index: &Index, thing: usize) -> Vec<(usize, f32)> {
        let scored = index.entries_of(thing).filter_map(|(entry, place)| {
            let score = self.entries.get(entry)?.score;
            (score > 0.0).then_some((place, score))
        });
        let mut places: Vec<(usize, f32)> = scored.collect();
        places.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        places
    }

    /// Returns where in a text the words stand that were found, in bytes, in order.
    #[must_use]
    pub fn marks(&self, index: &Index, text: &str) -> Vec<Range<usize>> {
        let is_found =
            |form: &String| index.term(form).is_some_and(|term| self.terms.contains(&term));
        words(text)
            .into_iter()
            .filter(|word| {
                [Some(&word.folded), word.pinyin.as_ref()].into_iter().flatten().any(is_found)
            })
            .map(|word| word.range)
            .collect()
    }
}

/// Weight of a typed word that no word of the index is near, as a share of that of the rarest word.
const UNKNOWN: f32 = 0.65;
/// How much a small word counts.
const SMALL: f32 = 0.2;
/// How much it counts at most that a word stands in many entries of a thing.
const OFTEN: f32 = 0.3;
/// The worth in all entries together that brings half of that.
const HALF_OFTEN: f32 = 2.0;
/// How much it counts that the words stand in the same entry.
const TOGETHER: f32 = 1.1;
/// How much it counts that an entry has nothing else than the words.
const WHOLE: f32 = 0.7;
/// How near the parts are of what was typed without spaces.
const DIVIDED: f32 = 0.9;
/// Below this a word is not near enough to stand in the way of dividing the typed one.
const FAR: f32 = 0.5;
/// A word of a text is marked as found where it is at least this near, as a share of the nearest one.
const MARKED: f32 = 0.7;

/// One typed word, as one language reads it.
struct Wanted {
    near: Vec<Near>,
    /// How much the nearest of these words tells.
    rarity: f32,
    importance: f32,
    is_small: bool,
}

/// Returns what answers to typed words: at most `limit` things.
#[must_use]
pub fn find(index: &Index, typed: &[TypedWord], limit: usize) -> Answer {
    let wanted = wanted(index, typed);
    let mut scores = Scores::new(index);
    for word in &wanted {
        scores.add(index, word);
    }
    let asked: f32 = wanted.iter().map(|word| word.importance).sum::<f32>().max(f32::MIN_POSITIVE);
    let known: f32 = wanted.iter().map(|word| word.importance * nearest(&word.near)).sum();
    let marked = |word: &Wanted| {
        let least = nearest(&word.near) * MARKED;
        word.near
            .iter()
            .filter(move |near| near.nearness >= least)
            .map(|near| near.term)
            .collect::<Vec<_>>()
    };
    let terms = wanted.iter().filter(|word| !word.is_small).flat_map(marked).collect();
    let things = scores.things(index, asked, limit);
    Answer { things, entries: scores.entries, terms, quality: known / asked }
}

fn nearest(near: &[Near]) -> f32 {
    near.iter().map(|near| near.nearness).fold(0.0, f32::max)
}

/// Reads typed words in a language: also those that were typed with a space too many or too few.
fn wanted(index: &Index, typed: &[TypedWord]) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    let mut rest = typed;
    while let Some((word, after)) = rest.split_first() {
        if let Some((term, length)) = spoken(index, rest) {
            rest = rest.get(length..).unwrap_or_default();
            wanted.push(exactly(index, term));
            continue;
        }
        rest = after;
        if let Some((next, after)) = after.split_first()
            && let Some(term) = index.term(&format!("{}{}", word.folded, next.folded))
            && [word, next].into_iter().any(|part| index.term(&part.folded).is_none())
        {
            rest = after;
            wanted.push(exactly(index, term));
            continue;
        }
        let near = index.near(word);
        let parts = if nearest(&near) < FAR { index.parts(word) } else { Vec::new() };
        if parts.is_empty() {
            let is_small = index.is_small(&word.folded);
            wanted.push(weigh(index, near, word.importance(), is_small));
        }
        for part in parts {
            let near = index.term(&part).map(|term| Near { term, nearness: DIVIDED });
            let is_small = index.is_small(&part);
            wanted.push(weigh(index, near.into_iter().collect(), 1.0, is_small));
        }
    }
    wanted
}

/// Returns the Chinese word that was typed in pinyin with spaces at the beginning of typed words, as long as there is one, and
/// how many of them it is.
fn spoken(index: &Index, typed: &[TypedWord]) -> Option<(u64, usize)> {
    let run = typed.iter().take_while(|word| word.is_pinyin).count();
    (2..=run).rev().find_map(|length| {
        let words: String = typed.iter().take(length).map(|word| word.folded.as_str()).collect();
        Some((index.sound(&words)?, length))
    })
}

fn exactly(index: &Index, term: u64) -> Wanted {
    weigh(index, vec![Near { term, nearness: 1.0 }], 1.0, false)
}

fn weigh(index: &Index, near: Vec<Near>, importance: f32, is_small: bool) -> Wanted {
    let nearest = nearest(&near);
    let rarity = near
        .iter()
        .filter(|near| near.nearness > nearest - 0.01)
        .map(|near| index.rarity(near.term))
        .fold(0.0, f32::max);
    let rarity = if near.is_empty() { index.highest_rarity() * UNKNOWN } else { rarity };
    let importance = importance * rarity * if is_small { SMALL } else { 1.0 };
    Wanted { near, rarity, importance, is_small }
}

/// The scores of entries and things while words are added.
struct Scores {
    /// By the numbers of the entries.
    entries: Vec<EntryScore>,
    /// By the numbers of the things.
    things: Vec<ThingScore>,
}

/// How an entry answers.
#[derive(Clone, Copy, Default)]
struct EntryScore {
    /// `entry(e)`, without its last factor until all words are added.
    score: f32,
    /// How many of its words were found.
    found: f32,
    /// `worth(w, e)` of the word that is being added, 0 between words.
    word: f32,
}

/// How a thing answers.
#[derive(Clone, Copy, Default)]
struct ThingScore {
    /// The sum over the words in `score(thing)`.
    score: f32,
    /// How much of what was asked it has.
    covered: f32,
    /// The score of its best entry.
    best_entry: f32,
    /// Of the word that is being added.
    word: WordScore,
}

/// What one word is worth for a thing.
#[derive(Clone, Copy, Default)]
struct WordScore {
    /// In its best entry.
    best: f32,
    /// In all its entries together.
    sum: f32,
    /// How near the nearest word in it is.
    known: f32,
}

impl ThingScore {
    /// Adds the word that has been gathered in `word`.
    fn close_word(&mut self, importance: f32) {
        let WordScore { best, sum, known } = std::mem::take(&mut self.word);
        self.score += importance * (best + OFTEN * sum / (sum + HALF_OFTEN));
        self.covered += importance * known;
    }

    /// Returns `score(thing)`: a share of what was asked, so that a word that is rare in one language and common in another
    /// counts alike in both.
    fn total(&self, asked: f32) -> f32 {
        (self.score + TOGETHER * self.best_entry) / asked * (self.covered / asked)
    }
}

impl Scores {
    fn new(index: &Index) -> Self {
        Self {
            entries: vec![EntryScore::default(); index.entries().len()],
            things: vec![ThingScore::default(); index.things()],
        }
    }

    fn add(&mut self, index: &Index, wanted: &Wanted) {
        let mut things = Vec::new();
        for number in self.worth(index, wanted) {
            let (Some(entry), Some(scored)) =
                (index.entries().get(number), self.entries.get_mut(number))
            else {
                continue;
            };
            let worth = std::mem::take(&mut scored.word);
            let weighed = worth * entry.weight;
            scored.score += wanted.importance * weighed;
            if !wanted.is_small {
                scored.found += worth;
            }
            let Some(thing) = self.things.get_mut(entry.thing as usize) else { continue };
            if thing.word.known == 0.0 {
                things.push(entry.thing as usize);
            }
            thing.word.best = thing.word.best.max(weighed);
            thing.word.sum += weighed;
            thing.word.known = thing.word.known.max(worth);
        }
        for thing in things {
            if let Some(thing) = self.things.get_mut(thing) {
                thing.close_word(wanted.importance);
            }
        }
    }

    /// Writes into the entries what a word is worth for them, and returns those that have it.
    fn worth(&mut self, index: &Index, wanted: &Wanted) -> Vec<usize> {
        let mut touched = Vec::new();
        for near in &wanted.near {
            let worth = near.nearness * (index.rarity(near.term) / wanted.rarity).min(1.0);
            for number in index.entries_with(near.term) {
                let number = *number as usize;
                let Some(entry) = self.entries.get_mut(number) else { continue };
                if entry.word == 0.0 {
                    touched.push(number);
                }
                entry.word = entry.word.max(worth);
            }
        }
        touched
    }

    /// Returns the best things, and makes the scores of entries final.
    fn things(&mut self, index: &Index, asked: f32, limit: usize) -> Vec<(usize, f32)> {
        for (entry, scored) in index.entries().iter().zip(&mut self.entries) {
            if scored.score == 0.0 {
                continue;
            }
            scored.score *= 1.0 + WHOLE * (scored.found / f32::from(entry.length)).min(1.0);
            if let Some(thing) = self.things.get_mut(entry.thing as usize) {
                thing.best_entry = thing.best_entry.max(scored.score);
            }
        }
        let totals = self.things.iter().map(|thing| thing.total(asked));
        let mut things: Vec<(usize, f32)> =
            totals.enumerate().filter(|(_, score)| *score > 0.0).collect();
        let better = |a: &(usize, f32), b: &(usize, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if things.len() > limit {
            things.select_nth_unstable_by(limit, better);
            things.truncate(limit);
        }
        things.sort_by(better);
        things
    }
}
