//! How long a plan takes.

use std::hint::black_box;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use waymark_content::{Answers, Guide, plan};
use waymark_ui::{Links, Request, respond};

/// How often each plan is made. Every one of these times counts.
const ROUNDS: usize = 200;

/// Returns the rows of the table: plans of all cases for practice, and the plan of somebody who says nothing, for
/// whom every question is open.
pub(crate) fn measure() -> Vec<(String, String)> {
    let guide = waymark_embedded::guide();
    let interview = guide.content().interview();
    let mut people: Vec<(Answers, Timestamp)> = interview
        .cases()
        .iter()
        .filter_map(|case| {
            let now = interview.country().moment(case.now)?;
            Some((case.answers.clone(), now))
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
    let mut rows = vec![
        (format!("plan of {} people, median of {}", people.len(), times.len()), at(50)),
        ("plan, p99".to_owned(), at(99)),
    ];
    rows.extend(pages);
    rows
}

/// Returns how long the slowest page takes that is made of answers, and the slowest desk with a second language beside.
fn pages(guide: &Guide, people: &[(Answers, Timestamp)]) -> [(String, String); 2] {
    let (mut alone, mut beside) = (Slowest::default(), Slowest::default());
    for (answers, now) in people {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let query = query.extend_pairs(answers.iter()).finish();
        let desk = format!("{query}&view=desk");
        let answer = |slowest: &mut Slowest, path, query: &str| {
            slowest.answer(guide, &Request { path, query, now: *now, links: Links::Live });
        };
        answer(&mut alone, "/en/interview", "");
        answer(&mut alone, "/en/interview", &query);
        answer(&mut alone, "/en/interview", &desk);
        answer(&mut alone, "/en/plan", &query);
        answer(&mut alone, "/en/plan/email", &query);
        let offered = guide.locales().offered();
        for second in offered.iter().map(|locale| locale.id()).filter(|id| *id != "en") {
            answer(&mut beside, "/en/interview", &format!("{desk}&with={second}"));
        }
    }
    [alone.row("page made of answers"), beside.row("desk with a second language")]
}

/// The slowest of several pages, and its path.
#[derive(Default)]
struct Slowest {
    count: usize,
    longest: Option<(Duration, String)>,
}

impl Slowest {
    /// Makes a page ten times, of which the quickest counts: the others say how busy the machine is.
    fn answer(&mut self, guide: &Guide, request: &Request<'_>) {
        let best = (0..10).map(|_| {
            let start = Instant::now();
            black_box(respond(guide, request));
            start.elapsed()
        });
        self.count += 1;
        self.longest =
            self.longest.take().max(best.min().map(|time| (time, request.path.to_owned())));
    }

    fn row(self, what: &str) -> (String, String) {
        let (time, path) = self.longest.unwrap_or_default();
        (
            format!("{what}, slowest of {}, best of 10 each", self.count),
            format!("{} µs ({path})", time.as_micros()),
        )
    }
}
