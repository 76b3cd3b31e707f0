//! How long it takes to start with many languages, and to change to another one.

use std::borrow::Cow;
use std::hint::black_box;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use waymark_content::{Guide, Pack};
use waymark_locales::Files;
use waymark_ui::{Links, Request, respond};

use crate::figures::{median, memory, of_own_process, ratio};

/// How often a guide is started with each number of languages, alternately.
const ROUNDS: usize = 31;
/// The number of languages of the program, and the number for a guide with copies of them.
const FEW: usize = 5;
const MANY: usize = 50;
/// The option with which this program starts a guide once and prints how long it took.
pub(crate) const BEGIN: &str = "--begin-with-languages";

/// Returns the rows of the table.
pub(crate) fn measure() -> io::Result<Vec<(String, String)>> {
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        few.push(begun(FEW)?);
        many.push(begun(MANY)?);
    }
    let median = |begun: &[(u64, u64)], which: fn(&(u64, u64)) -> u64| {
        median(begun.iter().map(which).map(u128::from))
    };
    let times = [&few, &many].map(|begun| median(begun, |(time, _)| *time));
    let memories = [&few, &many].map(|begun| median(begun, |(_, memory)| *memory));
    let row = |what: String, figure: String| (what, figure);
    let mut rows = vec![
        row(
            format!("begin in French with {FEW} languages, with {MANY}, median of {ROUNDS}"),
            format!("{} µs, {} µs, ratio {}", times[0], times[1], ratio(times)),
        ),
        row(
            format!("memory then, with {FEW} languages, with {MANY}"),
            format!("{} kB, {} kB, ratio {}", memories[0], memories[1], ratio(memories)),
        ),
    ];
    rows.extend(changes());
    Ok(rows)
}

/// Starts a guide in a new process, and returns the microseconds and the kB of memory that it used.
fn begun(languages: usize) -> io::Result<(u64, u64)> {
    of_own_process(&[BEGIN, &languages.to_string()])
}

/// Starts a guide with this many languages, shows the first page in French, and returns what it took.
pub(crate) fn begin(languages: usize) -> (Duration, u64) {
    // Files compiled into the program cost no reading, and neither do these.
    let program: Vec<(&'static str, &'static [u8])> =
        Files::clone(waymark_embedded::pack().locales())
            .into_iter()
            .map(|(path, bytes)| {
                let path: &'static str = path.leak();
                let bytes: &'static [u8] = match bytes {
                    Cow::Borrowed(bytes) => bytes,
                    Cow::Owned(bytes) => bytes.leak(),
                };
                (path, bytes)
            })
            .collect();
    let of_locale = program.iter().filter_map(|(path, _)| path.strip_suffix("/locale.json"));
    let translations: Vec<&str> = of_locale.filter(|id| *id != "en").collect();
    let start = Instant::now();
    let mut files = Files::new();
    for (path, bytes) in &program {
        files.insert((*path).to_owned(), Cow::Borrowed(*bytes));
    }
    let translations = translations.into_iter().cycle();
    for (copy, of) in (0..languages.saturating_sub(FEW)).zip(translations) {
        // Private use tags: qaa, qab, and so on.
        let tag = format!("q{}{}", letter(copy / 26), letter(copy % 26));
        for (path, bytes) in &program {
            if let Some(rest) = path.strip_prefix(of).filter(|rest| rest.starts_with('/')) {
                files.insert(format!("{tag}{rest}"), Cow::Borrowed(*bytes));
            }
        }
    }
    // Marked as checked, like the pack of the program.
    let pack = Pack::new(Arc::clone(waymark_embedded::pack().content()), files);
    let manifest = pack.manifest().clone();
    let guide = Guide::load(&pack.checked(manifest)).expect("copies have no fault");
    black_box(page(&guide, "/fr/"));
    let time = start.elapsed();
    let offered = guide.locales().offered().len();
    assert_eq!(offered, languages, "every copy is a language");
    (time, memory(std::process::id()))
}

fn letter(number: usize) -> char {
    char::from(b'a' + u8::try_from(number).unwrap_or_default())
}

/// Returns how long the first page takes in each language if English was shown before.
fn changes() -> Vec<(String, String)> {
    let guide = waymark_embedded::guide();
    page(&guide, "/en/topics/just-arrived");
    let ids: Vec<String> =
        guide.locales().offered().iter().map(|locale| locale.id().to_owned()).collect();
    let others = ids.iter().filter(|id| *id != "en");
    let slowest = others.map(|id| {
        let start = Instant::now();
        black_box(page(&guide, &format!("/{id}/topics/just-arrived")));
        (start.elapsed(), id)
    });
    let (time, id) = slowest.max().expect("there are other languages");
    vec![(
        "change to a language that was not shown yet, slowest".to_owned(),
        format!("{} µs ({id})", time.as_micros()),
    )]
}

fn page(guide: &Guide, path: &str) -> usize {
    let now = "2026-12-04T09:00:00+08:00".parse().expect("this is a time");
    respond(guide, &Request { path, query: "", now, links: Links::Live }).body.len()
}
