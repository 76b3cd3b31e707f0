//! How long a plan takes.

use std::hint::black_box;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use waymark_content::{Answers, BEIJING, Guide, plan};
use waymark_ui::{Links, Request, respond};

/// How often each plan is made. Every one of these times counts.
const ROUNDS: usize = 200;

/// Returns the rows of the table: plans of all situations for practice, and the plan of somebody who says nothing, for
/// whom every question is open.
pub(crate) fn measure() -> Vec<(String, String)> {
    let guide = Guide::embedded();
    let interview = guide.content().interview();
    let mut people: Vec<(Answers, Timestamp)> = interview
        .situations()
        .iter()
        .filter_map(|situation| {
            let now = situation.now.to_zoned_datetime(BEIJING.clone()).ok()?;
            Some((situation.answers.clone(), now.timestamp()))
        })
        .collect();
    let now = "2026-12-04T09:00:00+08:00".parse().expect("this is a time");
    people.push((Answers::default(), now));
    let mut times: Vec<Duration> = Vec::new();
    for _ in 0..ROUNDS {
        for (answers, now) in &people {
            let start = Instant::now();
            black_box(plan(interview, answers, *now));
            times.push(start.elapsed());
        }
    }
    let pages = pages(&guide, &people);
    times.sort();
    let at = |percent: usize| {
        let place = (times.len() * percent / 100).min(times.len() - 1);
        times.get(place).map(|time| format!("{} ns", time.as_nanos())).unwrap_or_default()
    };
    vec![
        (format!("plan of {} people, median of {}", people.len(), times.len()), at(50)),
        ("plan, p99".to_owned(), at(99)),
        pages,
    ]
}

/// Returns how long the slowest page takes that is made of answers.
fn pages(guide: &Guide, people: &[(Answers, Timestamp)]) -> (String, String) {
    let mut slowest: Option<(Duration, &str)> = None;
    let mut count = 0;
    for (answers, now) in people {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let query = query.extend_pairs(answers.iter()).finish();
        let desk = format!("{query}&view=desk");
        for (path, query) in [
            ("/en/interview", ""),
            ("/en/interview", &query),
            ("/en/interview", &desk),
            ("/en/plan", &query),
            ("/en/plan/email", &query),
        ] {
            let request = Request { path, query, now: *now, links: Links::Live };
            let best = (0..10).map(|_| {
                let start = Instant::now();
                black_box(respond(guide, &request));
                start.elapsed()
            });
            count += 1;
            slowest = slowest.max(best.min().map(|time| (time, path)));
        }
    }
    let (time, path) = slowest.unwrap_or_default();
    let micros = time.as_micros();
    (
        format!("page made of answers, slowest of {count}, best of 10 each"),
        format!("{micros} µs ({path})"),
    )
}
