//! How long a search takes, the first one and the others, and with a hundred times the content.

use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

use waymark_content::Guide;
use waymark_locales::Locale;
use waymark_search::{Entry, Index, Query, find};
use waymark_tests::judged_queries;

use crate::figures::{median, memory, of_own_process};

/// The word that makes this program one that searches once and says what it took.
pub(crate) const FIRST: &str = "--first-search";
/// How often that is done.
const ROUNDS: usize = 11;
/// How often each judged query is asked.
const ASKED: usize = 5;
/// How much larger the larger content is.
const TIMES: usize = 100;

/// Returns the rows of the table.
pub(crate) fn measure() -> io::Result<Vec<(String, String)>> {
    let mut first = Vec::new();
    for _ in 0..ROUNDS {
        first.push(of_own_process(&[FIRST])?);
    }
    let time = median(first.iter().map(|(time, _)| u128::from(*time)));
    let memory = median(first.iter().map(|(_, memory)| u128::from(*memory)));
    let guide = waymark_embedded::guide();
    let judged = judged_queries();
    let asked: Vec<(&Locale, &str)> = judged
        .iter()
        .flat_map(|of_page| {
            let locale = of_page.locale(&guide);
            of_page.queries.iter().map(move |query| (locale, query.query.as_str()))
        })
        .collect();
    let search = |locale: &Locale, words: &str| guide.search(words, locale, 10).len();
    if let Some((locale, words)) = asked.first() {
        black_box(search(locale, words));
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
        ("a search in five languages, judged queries".to_owned(), times(&asked, search)),
    ];
    let indexes: Vec<Index> =
        guide.locales().offered().into_iter().map(|locale| larger(&guide, locale)).collect();
    let search = |_: &Locale, words: &str| {
        let query = Query::parse(words);
        indexes.iter().map(|index| find(index, &query, 10).things.len()).sum()
    };
    rows.push((format!("the same with {TIMES} times the content"), times(&asked, search)));
    Ok(rows)
}

/// Searches once, and returns what it took and the kB of memory that it left.
pub(crate) fn first() -> (Duration, u64) {
    let guide = waymark_embedded::guide();
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
fn times(queries: &[(&Locale, &str)], search: impl Fn(&Locale, &str) -> usize) -> String {
    let mut times: Vec<u128> = Vec::new();
    for (locale, words) in queries.iter().cycle().take(queries.len() * ASKED) {
        let start = Instant::now();
        black_box(search(locale, words));
        times.push(start.elapsed().as_micros());
    }
    times.sort_unstable();
    let at = |share: usize| {
        times.get((times.len() * share / 100).min(times.len() - 1)).copied().unwrap_or_default()
    };
    format!("median {} µs, p99 {} µs, longest {} µs", at(50), at(99), at(100))
}

/// Returns the index of a language with copies of all its texts. In each copy every third word has letters of its own, so that
/// there are more words, too.
fn larger(guide: &Guide, locale: &Locale) -> Index {
    let texts = guide.searched_texts(locale);
    let copies = (0..TIMES).flat_map(|copy| {
        texts.iter().map(move |thing| thing.iter().map(|text| changed(text, copy)).collect())
    });
    Index::new(copies, locale.id(), locale.keywords().stop_words())
}

fn changed(entry: &Entry, copy: usize) -> Entry {
    if copy == 0 {
        return entry.clone();
    }
    let letters: String = [copy / 10, copy % 10]
        .map(|digit| char::from(b'k' + u8::try_from(digit).unwrap_or_default()))
        .iter()
        .collect();
    let words: Vec<String> = entry
        .text
        .split(' ')
        .enumerate()
        .map(
            |(place, word)| {
                if place % 3 == copy % 3 { format!("{word}{letters}") } else { word.to_owned() }
            },
        )
        .collect();
    Entry { text: words.join(" "), weight: entry.weight, field: entry.field }
}
