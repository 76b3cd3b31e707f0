//! How long a search takes, the first one and the others, and with a hundred times the content.

use std::fs;
use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

use serde_json::Value;
use waymark_content::{Guide, Index, Weighed};
use waymark_locales::Locale;

use crate::figures::{median, memory, of_own_process};

/// The word that makes this program one that searches once and says what it took.
pub(crate) const FIRST: &str = "--first-search";
/// How often that is done.
const ROUNDS: usize = 11;
/// How often each judged query is asked.
const ASKED: usize = 5;
/// How much larger the larger content is.
const TIMES: usize = 100;

/// A judged query with the language of its page.
struct Query {
    locale: String,
    words: String,
}

/// Returns the rows of the table.
pub(crate) fn measure() -> io::Result<Vec<(String, String)>> {
    let mut first = Vec::new();
    for _ in 0..ROUNDS {
        first.push(of_own_process(&[FIRST])?);
    }
    let time = median(first.iter().map(|(time, _)| u128::from(*time)));
    let memory = median(first.iter().map(|(_, memory)| u128::from(*memory)));
    let queries = queries()?;
    let guide = Guide::embedded();
    let search = |query: &Query| {
        let locale = guide.locales().get(&query.locale).unwrap_or(guide.locales().source());
        guide.search(&query.words, locale, 10).len()
    };
    if let Some(query) = queries.first() {
        black_box(search(query));
    }
    let mut rows = vec![
        (
            format!("first search, which makes the indexes, median of {ROUNDS}"),
            format!("{time} µs"),
        ),
        (
            "memory of the indexes and what they need, five languages".to_owned(),
            format!("{memory} kB"),
        ),
        ("a search in five languages, judged queries".to_owned(), times(&queries, search)),
    ];
    let indexes: Vec<Index> =
        guide.locales().offered().into_iter().map(|locale| larger(&guide, locale)).collect();
    let search =
        |query: &Query| indexes.iter().map(|index| index.find(&query.words, 10).len()).sum();
    rows.push((format!("the same with {TIMES} times the content"), times(&queries, search)));
    Ok(rows)
}

/// Searches once, and returns what it took and the kB of memory that it left.
pub(crate) fn first() -> (Duration, u64) {
    let guide = Guide::embedded();
    for locale in guide.locales().offered() {
        // Texts are read when the first is asked for.
        black_box(locale.text("topic-overstay").is_some());
    }
    let before = memory(std::process::id());
    let start = Instant::now();
    black_box(guide.search("visa", guide.locales().source(), 10).len());
    let time = start.elapsed();
    (time, memory(std::process::id()).saturating_sub(before))
}

/// Returns median, 99th percentile and the longest of all queries.
fn times(queries: &[Query], search: impl Fn(&Query) -> usize) -> String {
    let mut times: Vec<u128> = Vec::new();
    for query in queries.iter().cycle().take(queries.len() * ASKED) {
        let start = Instant::now();
        black_box(search(query));
        times.push(start.elapsed().as_micros());
    }
    times.sort_unstable();
    let at = |share: usize| {
        times.get((times.len() * share / 100).min(times.len() - 1)).copied().unwrap_or_default()
    };
    format!("median {} µs, p99 {} µs, longest {} µs", at(50), at(99), at(100))
}

fn queries() -> io::Result<Vec<Query>> {
    let mut queries = Vec::new();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/data/queries"))? {
        let file: Value = serde_json::from_slice(&fs::read(entry?.path())?)?;
        let locale = file.get("locale").and_then(Value::as_str).unwrap_or_default();
        let of_file = file.get("queries").and_then(Value::as_array).into_iter().flatten();
        let words = of_file.filter_map(|query| query.get("query")?.as_str());
        queries.extend(
            words.map(|words| Query { locale: locale.to_owned(), words: words.to_owned() }),
        );
    }
    Ok(queries)
}

/// Returns the index of a language with copies of all its texts. In each copy every third word has letters of its own, so that
/// there are more words, too.
fn larger(guide: &Guide, locale: &Locale) -> Index {
    let texts = guide.searched_texts(locale);
    let copies = (0..TIMES).flat_map(|copy| {
        texts.iter().map(move |thing| thing.iter().map(|text| changed(text, copy)).collect())
    });
    Index::new(copies, locale.id(), locale.keywords().small_words())
}

fn changed(text: &Weighed, copy: usize) -> Weighed {
    if copy == 0 {
        return text.clone();
    }
    let letters: String = [copy / 10, copy % 10]
        .map(|digit| char::from(b'k' + u8::try_from(digit).unwrap_or_default()))
        .iter()
        .collect();
    let words: Vec<String> = text
        .words
        .split(' ')
        .enumerate()
        .map(
            |(place, word)| {
                if place % 3 == copy % 3 { format!("{word}{letters}") } else { word.to_owned() }
            },
        )
        .collect();
    Weighed { words: words.join(" "), weight: text.weight, place: text.place }
}
