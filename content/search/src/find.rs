//! What of an index answers to typed words, and how well.
//!
//! 1. Each typed word is read in the language: words of the index that are near it, and how much it tells.
//! 2. An entry scores for each typed word: how near its nearest word is, times how much the word tells, times the weight of
//!    the entry; and more, the more of its own words were typed.
//! 3. A thing scores what its best entries give for each word, and once more what its best entry gives for all of them
//!    together; all of it as a share of what was asked, and times the share of what was asked that it has.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::index::{Index, Near};
use crate::typed::TypedWord;
use crate::words::words;

/// What answers in one language.
pub struct Answer {
    /// The numbers of the things with their scores, best first.
    pub things: Vec<(usize, f32)>,
    /// The score of each entry, by its number.
    entries: Vec<f32>,
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
            let score = self.entries.get(entry).copied().filter(|score| *score > 0.0)?;
            Some((place, score))
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

/// How much a typed word counts that no word is near, as a share of the rarest.
const UNKNOWN: f32 = 0.65;
/// How much a small word counts.
const SMALL: f32 = 0.2;
/// How much it counts that a word stands in many entries of a thing.
const OFTEN: f32 = 0.3;
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
    entries: Vec<f32>,
    /// For each entry how many of its words were found.
    found: Vec<f32>,
    things: Vec<f32>,
    /// For each thing how much of what was asked it has.
    covered: Vec<f32>,
    /// The worth of one word for each entry and thing, empty between words.
    word: Vec<f32>,
    of_thing: Vec<OfThing>,
}

/// What one word is worth for a thing.
#[derive(Clone, Copy, Default)]
struct OfThing {
    /// In its best entry.
    best: f32,
    /// In all its entries together.
    sum: f32,
    /// How near the nearest word in it is.
    known: f32,
}

impl Scores {
    fn new(index: &Index) -> Self {
        let (entries, things) = (index.entries().len(), index.things());
        Self {
            entries: vec![0.0; entries],
            found: vec![0.0; entries],
            things: vec![0.0; things],
            covered: vec![0.0; things],
            word: vec![0.0; entries],
            of_thing: vec![OfThing::default(); things],
        }
    }

    fn add(&mut self, index: &Index, wanted: &Wanted) {
        let importance = wanted.importance;
        let mut touched = Vec::new();
        for near in &wanted.near {
            let worth = near.nearness * (index.rarity(near.term) / wanted.rarity).min(1.0);
            for entry in index.entries_with(near.term) {
                let Some(best) = self.word.get_mut(*entry as usize) else { continue };
                if *best == 0.0 {
                    touched.push(*entry as usize);
                }
                *best = best.max(worth);
            }
        }
        let mut things = Vec::new();
        for number in touched {
            let (Some(entry), Some(worth)) =
                (index.entries().get(number), self.word.get_mut(number))
            else {
                continue;
            };
            let worth = std::mem::take(worth);
            let weighed = worth * entry.weight;
            if let Some(score) = self.entries.get_mut(number) {
                *score += importance * weighed;
            }
            if let Some(found) = self.found.get_mut(number).filter(|_| !wanted.is_small) {
                *found += worth;
            }
            let thing = entry.thing as usize;
            let Some(of_thing) = self.of_thing.get_mut(thing) else { continue };
            if of_thing.known == 0.0 {
                things.push(thing);
            }
            of_thing.best = of_thing.best.max(weighed);
            of_thing.sum += weighed;
            of_thing.known = of_thing.known.max(worth);
        }
        for thing in things {
            let Some(of_thing) = self.of_thing.get_mut(thing) else { continue };
            let OfThing { best, sum, known } = std::mem::take(of_thing);
            if let (Some(score), Some(covered)) =
                (self.things.get_mut(thing), self.covered.get_mut(thing))
            {
                *score += importance * (best + OFTEN * sum / (sum + 2.0));
                *covered += importance * known;
            }
        }
    }

    /// Returns the best things, and makes the scores of entries final.
    fn things(&mut self, index: &Index, asked: f32, limit: usize) -> Vec<(usize, f32)> {
        let mut together = vec![0.0f32; self.things.len()];
        for ((entry, score), found) in
            index.entries().iter().zip(&mut self.entries).zip(&self.found)
        {
            if *score == 0.0 {
                continue;
            }
            *score *= 1.0 + WHOLE * (found / f32::from(entry.length)).min(1.0);
            if let Some(best) = together.get_mut(entry.thing as usize) {
                *best = best.max(*score);
            }
        }
        let scores = self.things.iter().zip(&self.covered).zip(together);
        let mut things: Vec<(usize, f32)> = scores
            .map(|((score, covered), together)| {
                // By what was asked, so that a word that is rare in one language and common in another counts alike in both.
                (score + TOGETHER * together) / asked * (covered / asked)
            })
            .enumerate()
            .filter(|(_, score)| *score > 0.0)
            .collect();
        let better = |a: &(usize, f32), b: &(usize, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if things.len() > limit {
            things.select_nth_unstable_by(limit, better);
            things.truncate(limit);
        }
        things.sort_by(better);
        things
    }
}
