//! Scores entries and things for a query, in one language.
//!
//! A word `w` of the query has candidates: terms of the index with a similarity to it. `idf(w)` is that of its most similar
//! candidate, and `importance(w)` says how much the word tells. For an entry `e` with its weight and its length in tokens:
//!
//! ```text
//! match(w, e)  = max similarity(w, t) × min(idf(t) / idf(w), 1)                over the candidates t of w that e has
//! entry(e)     = weight(e) × Σ_w importance(w) × match(w, e)
//!                × (1 + WHOLE × min(Σ_w match(w, e) / length(e), 1))           second Σ without stop words
//! best(w)      = max weight(e) × match(w, e)                                   over the entries of the thing
//! sum(w)       = Σ   weight(e) × match(w, e)                                   over the entries of the thing
//! coverage     = Σ_w importance(w) × max match(w, e) / Σ_w importance(w)
//! score        = coverage × (Σ_w importance(w) × (best(w) + REPEATED × sum(w) / (sum(w) + HALF_REPEATED))
//!                + TOGETHER × max entry(e)) / Σ_w importance(w)
//! ```

use std::collections::BTreeSet;
use std::ops::Range;

use crate::index::{Candidate, Index};
use crate::query::{Query, QueryWord};
use crate::token::tokens;

/// What matches a query in one language.
pub struct Matches {
    /// The numbers of the things with their scores, best first.
    pub things: Vec<(usize, f32)>,
    /// How well the index matches the words of the query, from 0 to 1: the average similarity of their best candidates,
    /// weighted by importance.
    pub quality: f32,
    /// By the numbers of the entries.
    entries: Vec<EntryScore>,
    /// The terms to highlight.
    terms: BTreeSet<u64>,
}

impl Matches {
    /// Returns the fields of a thing that have a matching entry, with the score of the entry, the best first.
    #[must_use]
    pub fn fields(&self, index: &Index, thing: usize) -> Vec<(usize, f32)> {
        let scored = index.entries_of(thing).filter_map(|(entry, field)| {
            let score = self.entries.get(entry)?.score;
            (score > 0.0).then_some((field, score))
        });
        let mut fields: Vec<(usize, f32)> = scored.collect();
        fields.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        fields
    }

    /// Returns the byte ranges of the words of a text that match, in order.
    #[must_use]
    pub fn highlights(&self, index: &Index, text: &str) -> Vec<Range<usize>> {
        let matches =
            |form: &String| index.term(form).is_some_and(|term| self.terms.contains(&term));
        tokens(text)
            .into_iter()
            .filter(|token| {
                [Some(&token.folded), token.pinyin.as_ref()].into_iter().flatten().any(matches)
            })
            .map(|token| token.range)
            .collect()
    }
}

/// IDF of a word without candidates, as a fraction of the highest IDF.
const UNKNOWN: f32 = 0.65;
/// Importance of a stop word.
const STOP_WORD: f32 = 0.2;
/// The limit of what further matching entries of a thing add.
const REPEATED: f32 = 0.3;
/// The sum over the entries at which half of this limit is reached.
const HALF_REPEATED: f32 = 2.0;
/// Weight of the best entry, which rewards words of the query in the same entry.
const TOGETHER: f32 = 1.1;
/// The bonus of an entry that has no other words.
const WHOLE: f32 = 0.7;
/// Similarity of the parts of a word that was typed without spaces.
const SPLIT: f32 = 0.9;
/// A word is split only if no candidate is as similar as this.
const SIMILAR: f32 = 0.5;
/// A term is highlighted if its similarity is at least this fraction of the best.
const HIGHLIGHTED: f32 = 0.7;

/// A word of the query, as one language reads it.
struct Weighted {
    candidates: Vec<Candidate>,
    idf: f32,
    importance: f32,
    is_stop_word: bool,
}

/// Returns what matches a query: at most `limit` things.
#[must_use]
pub fn find(index: &Index, query: &Query, limit: usize) -> Matches {
    let words = weighted(index, query);
    let mut scores = Scores::new(index);
    for word in &words {
        scores.add(index, word);
    }
    // A query without words must not divide by zero.
    let total: f32 = words.iter().map(|word| word.importance).sum::<f32>().max(f32::MIN_POSITIVE);
    let known: f32 = words.iter().map(|word| word.importance * best(&word.candidates)).sum();
    let highlighted = |word: &Weighted| {
        let least = best(&word.candidates) * HIGHLIGHTED;
        let similar = word.candidates.iter().filter(|candidate| candidate.similarity >= least);
        similar.map(|candidate| candidate.term).collect::<Vec<_>>()
    };
    // Every sentence has stop words, so highlighting them would show nothing.
    let terms = words.iter().filter(|word| !word.is_stop_word).flat_map(highlighted).collect();
    let things = scores.things(index, total, limit);
    Matches { things, quality: known / total, entries: scores.entries, terms }
}

/// Returns the best similarity.
fn best(candidates: &[Candidate]) -> f32 {
    candidates.iter().map(|candidate| candidate.similarity).fold(0.0, f32::max)
}

/// Looks up the words of a query in the index of a language, including words typed with a space too many or too few.
fn weighted(index: &Index, query: &Query) -> Vec<Weighted> {
    let mut weighted = Vec::new();
    let mut rest = query.words.as_slice();
    while let Some((word, after)) = rest.split_first() {
        if let Some((term, length)) = spaced_pinyin(index, rest) {
            rest = rest.get(length..).unwrap_or_default();
            weighted.push(exact(index, term));
            continue;
        }
        rest = after;
        if let Some((next, after)) = after.split_first()
            && let Some(term) = index.term(&format!("{}{}", word.folded, next.folded))
            // If both are words of the language, they were meant as two.
            && [word, next].into_iter().any(|part| index.term(&part.folded).is_none())
        {
            rest = after;
            weighted.push(exact(index, term));
            continue;
        }
        let candidates = index.candidates(word);
        let parts = if best(&candidates) < SIMILAR { index.split(word) } else { Vec::new() };
        if parts.is_empty() {
            let is_stop_word = index.is_stop_word(&word.folded);
            weighted.push(weigh(index, candidates, word.importance(), is_stop_word));
        }
        for part in parts {
            let candidate = index.term(&part).map(|term| Candidate { term, similarity: SPLIT });
            let is_stop_word = index.is_stop_word(&part);
            weighted.push(weigh(index, candidate.into_iter().collect(), 1.0, is_stop_word));
        }
    }
    weighted
}

/// If these words begin with the pinyin of a Chinese word, written with spaces, returns the term of the longest such word,
/// and the number of words that it takes.
fn spaced_pinyin(index: &Index, words: &[QueryWord]) -> Option<(u64, usize)> {
    let run = words.iter().take_while(|word| word.is_pinyin).count();
    (2..=run).rev().find_map(|length| {
        let joined: String = words.iter().take(length).map(|word| word.folded.as_str()).collect();
        Some((index.term_of_pinyin(&joined)?, length))
    })
}

fn exact(index: &Index, term: u64) -> Weighted {
    weigh(index, vec![Candidate { term, similarity: 1.0 }], 1.0, false)
}

fn weigh(
    index: &Index,
    candidates: Vec<Candidate>,
    importance: f32,
    is_stop_word: bool,
) -> Weighted {
    let best = best(&candidates);
    let idf = candidates
        .iter()
        // Only the most similar candidates say how rare the meant word is.
        .filter(|candidate| candidate.similarity > best - 0.01)
        .map(|candidate| index.idf(candidate.term))
        .fold(0.0, f32::max);
    let idf = if candidates.is_empty() { index.highest_idf() * UNKNOWN } else { idf };
    let importance = importance * idf * if is_stop_word { STOP_WORD } else { 1.0 };
    Weighted { candidates, idf, importance, is_stop_word }
}

/// The scores of entries and things, to which the words of a query are added one by one.
struct Scores {
    /// By the numbers of the entries.
    entries: Vec<EntryScore>,
    /// By the numbers of the things.
    things: Vec<ThingScore>,
}

/// How an entry matches.
#[derive(Clone, Copy, Default)]
struct EntryScore {
    /// `entry(e)`, without its last factor until all words are added.
    score: f32,
    /// The sum of `match(w, e)` without stop words.
    found: f32,
    /// `match(w, e)` of the word that is being added, 0 between words.
    word: f32,
}

/// How a thing matches.
#[derive(Clone, Copy, Default)]
struct ThingScore {
    /// The first sum in the score.
    score: f32,
    /// The coverage, not yet divided by the importance of all words.
    coverage: f32,
    /// The score of its best entry.
    best_entry: f32,
    /// The word that is being added.
    word: WordScore,
}

/// How a thing matches one word.
#[derive(Clone, Copy, Default)]
struct WordScore {
    /// `best(w)`.
    best: f32,
    /// `sum(w)`.
    sum: f32,
    /// The highest `match(w, e)`.
    highest: f32,
}

impl ThingScore {
    /// Adds the word that was being added.
    fn close_word(&mut self, importance: f32) {
        let WordScore { best, sum, highest } = std::mem::take(&mut self.word);
        self.score += importance * (best + REPEATED * sum / (sum + HALF_REPEATED));
        self.coverage += importance * highest;
    }

    /// Returns the score. It is divided by the importance of all words, so that a word that is rare in one language and
    /// common in another counts the same in both.
    fn total(&self, importance: f32) -> f32 {
        (self.score + TOGETHER * self.best_entry) / importance * (self.coverage / importance)
    }
}

impl Scores {
    fn new(index: &Index) -> Self {
        Self {
            entries: vec![EntryScore::default(); index.entries().len()],
            things: vec![ThingScore::default(); index.things()],
        }
    }

    fn add(&mut self, index: &Index, word: &Weighted) {
        let mut things = Vec::new();
        for number in self.match_entries(index, word) {
            let (Some(indexed), Some(entry)) =
                (index.entries().get(number), self.entries.get_mut(number))
            else {
                continue;
            };
            // Back to 0, where `match_entries` expects it for the next word.
            let matched = std::mem::take(&mut entry.word);
            let weighed = matched * indexed.weight;
            entry.score += word.importance * weighed;
            if !word.is_stop_word {
                entry.found += matched;
            }
            let Some(thing) = self.things.get_mut(indexed.thing as usize) else { continue };
            if thing.word.highest == 0.0 {
                things.push(indexed.thing as usize);
            }
            thing.word.best = thing.word.best.max(weighed);
            thing.word.sum += weighed;
            thing.word.highest = thing.word.highest.max(matched);
        }
        for thing in things {
            if let Some(thing) = self.things.get_mut(thing) {
                thing.close_word(word.importance);
            }
        }
    }

    /// Writes `match(w, e)` into the entries, and returns the numbers of those that match.
    fn match_entries(&mut self, index: &Index, word: &Weighted) -> Vec<usize> {
        let mut matching = Vec::new();
        for candidate in &word.candidates {
            let matched = candidate.similarity * (index.idf(candidate.term) / word.idf).min(1.0);
            for number in index.postings(candidate.term) {
                let number = *number as usize;
                let Some(entry) = self.entries.get_mut(number) else { continue };
                if entry.word == 0.0 {
                    matching.push(number);
                }
                entry.word = entry.word.max(matched);
            }
        }
        matching
    }

    /// Returns the best things, and makes the scores of entries final.
    fn things(&mut self, index: &Index, importance: f32, limit: usize) -> Vec<(usize, f32)> {
        for (indexed, entry) in index.entries().iter().zip(&mut self.entries) {
            if entry.score == 0.0 {
                continue;
            }
            entry.score *= 1.0 + WHOLE * (entry.found / f32::from(indexed.length)).min(1.0);
            if let Some(thing) = self.things.get_mut(indexed.thing as usize) {
                thing.best_entry = thing.best_entry.max(entry.score);
            }
        }
        let totals = self.things.iter().map(|thing| thing.total(importance));
        let mut things: Vec<(usize, f32)> =
            totals.enumerate().filter(|(_, score)| *score > 0.0).collect();
        // Equal scores keep the order of the guide, so that the same search gives the same page.
        let better = |a: &(usize, f32), b: &(usize, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if things.len() > limit {
            things.select_nth_unstable_by(limit, better);
            things.truncate(limit);
        }
        things.sort_by(better);
        things
    }
}
