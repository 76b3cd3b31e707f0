//! Measures how well the search answers the judged queries, for each language.
//!
//! Usage: `judge [--misses]`
//!
//! With `--misses` it also prints every query without an answer among the first three results.

use std::fmt;
use std::io::{self, Write};

use waymark_content::Guide;
use waymark_tests::{JudgedQueries, Judgement, guide, judged_queries};

fn main() -> io::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let misses = match words.as_slice() {
        [] => false,
        [word] if word == "--misses" => true,
        _ => return Err(io::Error::other("usage: judge [--misses]")),
    };
    let out = &mut io::stdout().lock();
    writeln!(
        out,
        "{:<9}{:<16}{:>7}{:>8}{:>8}{:>8}",
        "locale", "queries", "number", "hit@1", "hit@3", "MRR"
    )?;
    for queries in judged_queries() {
        print(out, guide(), &queries, misses)?;
    }
    Ok(())
}

fn print(
    out: &mut dyn Write,
    guide: &Guide,
    queries: &JudgedQueries,
    misses: bool,
) -> io::Result<()> {
    let locale = queries.locale(guide);
    let (mut all, mut spelled, mut misspelled, mut foreign) =
        (Marks::default(), Marks::default(), Marks::default(), Marks::default());
    for query in &queries.queries {
        let judgement = query.judge(guide, locale);
        all.add(&judgement);
        if query.misspelled { &mut misspelled } else { &mut spelled }.add(&judgement);
        if query.language.is_some() {
            foreign.add(&judgement);
        }
        if misses && !judgement.is_hit() {
            let got: Vec<String> = judgement
                .found
                .iter()
                .take(3)
                .map(|found| format!("{}/{}", found.thing.kind(), found.thing.id()))
                .collect();
            let (got, wanted) = (got.join(", "), query.ids.join(" and "));
            writeln!(out, "  \"{}\": {got}, not {wanted}", query.query)?;
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

/// The results for one group of queries.
#[derive(Default)]
struct Marks {
    queries: u32,
    /// One of the expected results is first.
    hit_at_1: u32,
    /// All expected results are among the first three.
    hit_at_3: u32,
    /// The sum of the reciprocal ranks of the first expected result.
    reciprocal_ranks: f64,
}

impl Marks {
    fn add(&mut self, judgement: &Judgement<'_>) {
        let first = judgement.first();
        self.queries += 1;
        self.hit_at_1 += u32::from(first == Some(0));
        self.hit_at_3 += u32::from(judgement.is_hit());
        self.reciprocal_ranks += first.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0));
    }
}

impl fmt::Display for Marks {
    /// Fractions are truncated after three digits, not rounded.
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
