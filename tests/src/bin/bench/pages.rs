//! How long pages and an export take.

use std::hint::black_box;
use std::time::{Duration, Instant};

use waymark_content::Guide;
use waymark_ui::{Links, Request, Route, respond};

/// How often each page is made. Every one of these times counts.
const ROUNDS: usize = 20;

/// Returns the rows of the table.
pub(crate) fn measure() -> Vec<(String, String)> {
    let (load, guide) = timed(waymark_embedded::guide);
    let folders = waymark_embedded::pack_of_translators();
    let (check, _) = timed(|| black_box(Guide::load(&folders)));
    let routes = Route::all(&guide);
    let now = "2026-12-04T09:00:00+08:00".parse().expect("this is a time");
    let render = |route: &Route, links| {
        respond(&guide, &Request { path: &route.path(), query: "", now, links })
    };

    let pages: Vec<&Route> =
        routes.iter().filter(|route| matches!(route, Route::Page(..))).collect();
    let mut times: Vec<(Duration, String)> = Vec::new();
    for _ in 0..ROUNDS {
        times.extend(
            pages
                .iter()
                .map(|route| (timed(|| black_box(render(route, Links::Live))).0, route.path())),
        );
    }
    times.sort();
    let at = |percent: usize| {
        times
            .get((times.len() * percent / 100).min(times.len() - 1))
            .map(|(time, _)| *time)
            .unwrap_or_default()
    };

    let (export, bytes) =
        timed(|| routes.iter().map(|route| render(route, Links::Files).body.len()).sum::<usize>());
    let slowest =
        times.last().map(|(time, path)| format!("{} ({path})", micros(*time))).unwrap_or_default();

    let row = |what: &str, figure: String| (what.to_owned(), figure);
    vec![
        row("pages", pages.len().to_string()),
        row("load the guide", micros(load)),
        row("load and check one of folders", micros(check)),
        row(&format!("page, median of {}", times.len()), micros(at(50))),
        row("page, p99", micros(at(99))),
        row("page, slowest of all", slowest),
        row("render every page for an export", format!("{} ({} kB)", micros(export), bytes / 1000)),
    ]
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = work();
    (start.elapsed(), result)
}

fn micros(time: Duration) -> String {
    format!("{} µs", time.as_micros())
}
