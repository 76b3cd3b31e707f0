//! Judged queries: what readers type, and what the search must find for it.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use waymark_content::{Content, Found, Guide, Thing};
use waymark_locales::Locale;

/// How many results are examined.
const LIMIT: usize = 10;
/// Among how many of them the expected result must be.
const FIRST: usize = 3;

/// The queries on the pages of one language: a file of `tests/data/queries`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedQueries {
    /// The language of the pages.
    pub locale: String,
    /// The queries.
    pub queries: Vec<JudgedQuery>,
}

/// A query whose answer is known.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedQuery {
    /// What is typed.
    pub query: String,
    /// What must be among the first three results, all of it, each as `kind/id`.
    pub ids: Vec<String>,
    /// Whether it has spelling errors.
    #[serde(default)]
    pub misspelled: bool,
    /// The language that it is written in, where that is not the one of the page.
    #[serde(default)]
    pub language: Option<String>,
}

/// The result of a judged query.
pub struct Judgement<'g> {
    /// The results.
    pub found: Vec<Found<'g>>,
    /// For each expected id, the index of the first result that matches.
    ranks: Vec<Option<usize>>,
}

/// Returns the judged queries of every language, in order of their tags.
///
/// # Panics
/// Where a file cannot be read, or does not have the name of its language.
pub fn judged_queries() -> Vec<JudgedQueries> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/queries");
    let mut paths: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let queries: JudgedQueries = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(path.file_stem().unwrap(), queries.locale.as_str());
        queries
    };
    paths.into_iter().map(read).collect()
}

impl JudgedQueries {
    /// Returns the language of the pages.
    ///
    /// # Panics
    /// Where the guide does not have it.
    pub fn locale<'g>(&self, guide: &'g Guide) -> &'g Locale {
        guide.locales().get(&self.locale).unwrap()
    }
}

impl JudgedQuery {
    /// Searches on a page in `locale`. If the query is in that language, the result must be too.
    pub fn judge<'g>(&self, guide: &'g Guide, locale: &Locale) -> Judgement<'g> {
        let found = guide.search(&self.query, locale, LIMIT);
        let readable =
            |found: &Found<'_>| self.language.is_some() || found.locale.id() == locale.id();
        let rank = |id: &String| {
            found.iter().position(|found| readable(found) && answers(guide.content(), found, id))
        };
        let ranks = self.ids.iter().map(rank).collect();
        Judgement { found, ranks }
    }
}

impl Judgement<'_> {
    /// Returns the index of the first expected result.
    pub fn first(&self) -> Option<usize> {
        self.ranks.iter().flatten().min().copied()
    }

    /// Returns whether all expected results are among the first three.
    pub fn is_hit(&self) -> bool {
        self.ranks.iter().all(|rank| rank.is_some_and(|rank| rank < FIRST))
    }
}

/// Returns whether a result is `kind/id`, or the topic that contains this fact or step.
fn answers(content: &Content, found: &Found<'_>, id: &str) -> bool {
    match (id.split_once('/').unwrap(), found.thing) {
        (("fact", fact), Thing::Topic(topic)) => {
            content.facts_of(topic).any(|id| id.as_str() == fact)
        }
        (("step", step), Thing::Topic(topic)) => {
            content.interview().steps().get(step).unwrap().topic == topic.id
        }
        ((kind, id), thing) => thing.kind() == kind && thing.id() == id,
    }
}
