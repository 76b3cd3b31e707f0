//! The search: what matches the words that a reader typed, in any language of the guide.
//!
//! 1. [`findable`] declares for each kind of record what the search needs to know of it; [`thing`] lists all things
//!    that can be found; [`field`] has the texts in which they are searched.
//! 2. The engine, [`waymark_search`], builds an index of these texts in each language, and scores things for a query.
//! 3. This module merges the matches of all languages, and makes the snippets.
//!
//! `docs/search.md` tells what was compared and measured.

mod field;
mod findable;
mod thing;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use waymark_locales::{Locale, Locales, Text};
use waymark_search::{Entry, Index, Matches, Query, find};

use crate::content::Content;
pub use field::Field;
pub use findable::BesideTitle;
use thing::Key;
pub use thing::Thing;

/// Weight of a thing that was found in the language of the page; squared if that language is preferred.
const OWN_LANGUAGE: f32 = 2.0;
/// The language of the page is preferred when its match quality is at least this fraction of the best.
const PREFERRED: f32 = 0.8;
/// A thing that scores less than this fraction of the best is left out.
const LEAST_SCORE: f32 = 0.05;
/// A snippet that scores less than this fraction of the best one of its thing is left out.
const LEAST_SNIPPET: f32 = 0.4;

/// A thing that was found.
pub struct Found<'g> {
    /// The thing.
    pub thing: Thing<'g>,
    /// The language in which the words were found.
    pub locale: &'g Locale,
    /// How well it matches: the higher, the better. Comparable only within one search.
    pub score: f32,
    /// Its title in that language.
    pub title: Snippet<'g>,
    /// The other texts in which the words were found, the best field first.
    pub snippets: Vec<Snippet<'g>>,
}

/// A text in which words were found.
pub struct Snippet<'g> {
    /// The field of the thing.
    pub field: Field<'g>,
    /// The text.
    pub text: Text<'g>,
    /// The words that were found, as byte ranges of the text, in order.
    pub highlights: Vec<Range<usize>>,
}

/// The search of a guide. The indexes are built by the first search, so that a reader who never searches does not
/// wait for them.
#[derive(Default)]
pub(crate) struct Search(OnceLock<Indexes>);

/// The indexes of a guide.
struct Indexes {
    things: Vec<Key>,
    /// The index of each language by its id.
    languages: Vec<(String, Index)>,
}

impl Search {
    /// Returns what matches typed words on a page in `locale`: at most `limit` things, the best first.
    pub(crate) fn find<'g>(
        &self,
        content: &'g Content,
        locales: &'g Locales,
        words: &str,
        locale: &Locale,
        limit: usize,
    ) -> Vec<Found<'g>> {
        let query = Query::parse(words);
        if query.is_empty() {
            return Vec::new();
        }
        let Indexes { things, languages } = self.0.get_or_init(|| Indexes::new(content, locales));
        let matches: Vec<Matches> =
            languages.iter().map(|(_, index)| find(index, &query, limit)).collect();
        let best = merged(&matches, languages.iter().position(|(id, _)| id == locale.id()));
        let least = best.first().map_or(0.0, |(_, (score, _))| score * LEAST_SCORE);
        best.into_iter()
            .take(limit)
            .take_while(|(_, (score, _))| *score >= least)
            .filter_map(|(thing, (score, language))| {
                let (id, index) = languages.get(language)?;
                let found = InLanguage {
                    content,
                    locale: locales.get(id)?,
                    index,
                    matches: matches.get(language)?,
                };
                Some(found.found(thing, things.get(thing)?.thing(content), score))
            })
            .collect()
    }
}

impl Indexes {
    fn new(content: &Content, locales: &Locales) -> Self {
        let index = |locale: &Locale| {
            let index =
                Index::new(entries(content, locale), locale.id(), locale.keywords().stop_words());
            (locale.id().to_owned(), index)
        };
        let languages = locales.offered().into_iter().map(index).collect();
        Self { things: Key::all(content), languages }
    }
}

/// Returns for each thing the texts in which it is searched, in one language.
pub(crate) fn entries(content: &Content, locale: &Locale) -> Vec<Vec<Entry>> {
    let keywords = locale.keywords();
    // A fact that is in many topics says little about any of them, so it weighs less.
    let mut shared: BTreeMap<&str, f32> = BTreeMap::new();
    for fact in content.topics().iter().flat_map(|topic| content.facts_of(topic)) {
        *shared.entry(fact.as_str()).or_default() += 1.0;
    }
    let weight = |field: Field<'_>, weight: f32| match field {
        Field::Fact(fact) => weight / shared.get(fact.id.as_str()).copied().unwrap_or(1.0).sqrt(),
        _ => weight,
    };
    let of_thing = |key: &Key| {
        let thing = key.thing(content);
        let fields = (0..).zip(thing.fields(content));
        fields
            .flat_map(|(number, (field, usual))| {
                let texts = field.texts(thing, content, locale, &keywords).into_iter();
                let weight = weight(field, usual);
                texts.map(move |text| Entry { text, weight, field: number })
            })
            .collect()
    };
    Key::all(content).iter().map(of_thing).collect()
}

/// Merges the matches of all languages: things with their scores, best first, each with the language in which it is
/// shown.
///
/// If the language of the page, `own`, is preferred, a thing that matches in it is shown in it.
fn merged(matches: &[Matches], own: Option<usize>) -> Vec<(usize, (f32, usize))> {
    let quality = |language: usize| matches.get(language).map_or(0.0, |matches| matches.quality);
    let most = (0..matches.len()).map(quality).fold(0.0, f32::max);
    let preferred = own.filter(|own| quality(*own) >= most * PREFERRED);
    let mut best: BTreeMap<usize, (f32, usize)> = BTreeMap::new();
    for (language, matches) in matches.iter().enumerate() {
        let favour = match preferred {
            Some(own) if own == language => OWN_LANGUAGE * OWN_LANGUAGE,
            None if own == Some(language) => OWN_LANGUAGE,
            Some(_) | None => 1.0,
        };
        for (thing, score) in &matches.things {
            let score = score * matches.quality * matches.quality * favour;
            let (best_score, shown_in) = best.entry(*thing).or_insert((score, language));
            let is_shown_in_own = preferred == Some(*shown_in);
            if preferred == Some(language) || !is_shown_in_own && score > *best_score {
                *shown_in = language;
            }
            *best_score = best_score.max(score);
        }
    }
    let mut best: Vec<(usize, (f32, usize))> = best.into_iter().collect();
    best.sort_by(|(a, (a_score, _)), (b, (b_score, _))| b_score.total_cmp(a_score).then(a.cmp(b)));
    best
}

/// The matches in one language.
struct InLanguage<'a, 'g> {
    content: &'g Content,
    locale: &'g Locale,
    index: &'a Index,
    matches: &'a Matches,
}

impl<'g> InLanguage<'_, 'g> {
    fn found(&self, number: usize, thing: Thing<'g>, score: f32) -> Found<'g> {
        let text = thing.title(self.content, self.locale);
        let title = Snippet { field: Field::Title, highlights: self.highlights(&text), text };
        Found {
            thing,
            locale: self.locale,
            score,
            snippets: self.snippets(number, thing, &title.text),
            title,
        }
    }

    /// Returns the texts of a thing in which the words were found, except for its title.
    fn snippets(&self, number: usize, thing: Thing<'g>, title: &Text<'_>) -> Vec<Snippet<'g>> {
        let fields = thing.fields(self.content);
        let mut shown: BTreeSet<String> = BTreeSet::from([title.as_str().to_owned()]);
        let mut least = 0.0;
        let mut snippets = Vec::new();
        for (field, score) in self.matches.fields(self.index, number) {
            let Some((field, _)) = fields.get(field).copied() else { continue };
            let Some(text) = field.shown(thing, self.content, self.locale) else { continue };
            if score < least || !shown.insert(text.as_str().to_owned()) {
                continue;
            }
            let highlights = self.highlights(&text);
            // For a paragraph or a claim another text is shown than the one that matched, which need not contain the
            // words.
            if highlights.is_empty() && !matches!(field, Field::Part(..) | Field::Claim(_)) {
                continue;
            }
            // Fields come best first, so the first that is shown sets the bar.
            least = f32::max(least, score * LEAST_SNIPPET);
            snippets.push(Snippet { field, text, highlights });
        }
        snippets
    }

    /// Returns the byte ranges of the words in a text that match.
    fn highlights(&self, text: &Text<'_>) -> Vec<Range<usize>> {
        self.matches.highlights(self.index, text.as_str())
    }
}
