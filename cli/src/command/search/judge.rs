//! `search --judge`: how well the search answers queries whose answers are known.

use std::fmt;
use std::io::Write;
use std::path::Path;

use serde::Deserialize;
use waymark_content::{Found, Guide, Thing};
use waymark_folder::Named;
use waymark_locales::{read_json, visible};

use crate::command::language;
use crate::fault::Fault;
use crate::folder::{is_there, shown};

/// How many results are looked through.
const LIMIT: usize = 10;

/// A file of queries on the pages of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Queries {
    locale: String,
    queries: Vec<Query>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Query {
    query: String,
    /// What must be among the first three, each as `kind/id`.
    ids: Vec<String>,
    /// Whether it has spelling errors.
    #[serde(default)]
    misspelled: bool,
    /// The language that it is written in, where that is not the one of the page.
    #[serde(default)]
    language: Option<String>,
}

/// How queries of one sort were answered.
#[derive(Default)]
struct Marks {
    queries: u32,
    /// One of the results that must be there is the first.
    hit_at_1: u32,
    /// All of them are among the first three.
    hit_at_3: u32,
    /// Sum of 1 by the rank of the first of them.
    reciprocal_ranks: f64,
}

pub(crate) fn run(
    guide: &Guide,
    folder: &Path,
    misses: bool,
    out: &mut dyn Write,
) -> Result<(), Fault> {
    writeln!(
        out,
        "{:<9}{:<16}{:>7}{:>8}{:>8}{:>8}",
        "locale", "queries", "number", "hit@1", "hit@3", "MRR"
    )?;
    is_there(folder)?;
    let lists = Named::read(folder)?;
    if !lists.left_out.is_empty() {
        return Err(Fault::Content(lists.left_out));
    }
    for (name, bytes) in &lists.files {
        let queries: Queries = read_json(bytes).map_err(|error| Fault::Language {
            problem: format!("{}: {}", shown(&lists.place(name)), error.problem),
            advice: "write {\"locale\": \"en\", \"queries\": [{\"query\": \"…\", \"ids\": [\"topic/…\"]}]}".to_owned(),
        })?;
        judge(guide, &queries, misses, out)?;
    }
    Ok(())
}

fn judge(guide: &Guide, queries: &Queries, misses: bool, out: &mut dyn Write) -> Result<(), Fault> {
    let locale = language(guide, &queries.locale)?;
    let (mut all, mut spelled, mut misspelled, mut foreign) =
        (Marks::default(), Marks::default(), Marks::default(), Marks::default());
    for query in &queries.queries {
        let found = guide.search(&query.query, locale, LIMIT);
        let ranks: Vec<Option<usize>> = query
            .ids
            .iter()
            .map(|id| {
                // Where it is in the language of the page, so must the answer be.
                let shown = |found: &Found<'_>| {
                    query.language.is_some() || found.locale.id() == locale.id()
                };
                found.iter().position(|found| shown(found) && answers(guide, found, id))
            })
            .collect();
        all.add(&ranks);
        if query.misspelled { &mut misspelled } else { &mut spelled }.add(&ranks);
        if query.language.is_some() {
            foreign.add(&ranks);
        }
        if misses && !is_hit(&ranks) {
            let got: Vec<String> = found
                .iter()
                .take(3)
                .map(|found| format!("{}/{}", found.thing.kind(), found.thing.id()))
                .collect();
            writeln!(
                out,
                "  \"{}\": {}, not {}",
                visible(&query.query),
                got.join(", "),
                visible(&query.ids.join(" and "))
            )?;
        }
    }
    for (name, marks) in [
        ("all", all),
        ("well spelled", spelled),
        ("misspelled", misspelled),
        ("other language", foreign),
    ] {
        writeln!(out, "{:<9}{name:<16}{marks}", queries.locale)?;
    }
    Ok(())
}

/// Returns whether what was found is `kind/id`, or a topic that has this fact or step.
fn answers(guide: &Guide, found: &Found<'_>, id: &str) -> bool {
    let Some((kind, id)) = id.split_once('/') else { return false };
    match (kind, found.thing) {
        ("fact", Thing::Topic(topic)) => {
            guide.content().facts_of(topic).any(|fact| fact.as_str() == id)
        }
        ("step", Thing::Topic(topic)) => {
            let mut steps = guide.content().interview().steps().iter();
            steps.any(|step| step.topic == topic.id && step.id.as_str() == id)
        }
        _ => found.thing.kind() == kind && found.thing.id() == id,
    }
}

fn is_hit(ranks: &[Option<usize>]) -> bool {
    ranks.iter().all(|rank| rank.is_some_and(|rank| rank < 3))
}

impl Marks {
    fn add(&mut self, ranks: &[Option<usize>]) {
        let first = ranks.iter().flatten().min();
        self.queries += 1;
        self.hit_at_1 += u32::from(first == Some(&0));
        self.hit_at_3 += u32::from(is_hit(ranks));
        self.reciprocal_ranks += first.map_or(0.0, |rank| 1.0 / (*rank as f64 + 1.0));
    }
}

impl fmt::Display for Marks {
    /// Shares are cut, not rounded, after three digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |hits: f64| (hits / f64::from(self.queries.max(1)) * 1000.0).floor() / 1000.0;
        let (first, three) = (share(self.hit_at_1.into()), share(self.hit_at_3.into()));
        write!(
            f,
            "{:>7}{first:>8.3}{three:>8.3}{:>8.3}",
            self.queries,
            share(self.reciprocal_ranks)
        )
    }
}
