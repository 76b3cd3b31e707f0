//! Any address of the interview: a page with status 200, 400 or 404, never a fault.

#![no_main]

use std::sync::LazyLock;

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use waymark_content::Guide;
use waymark_ui::{Links, Request, respond};

static GUIDE: LazyLock<Guide> = LazyLock::new(Guide::embedded);
const PATHS: [&str; 5] =
    ["/en/interview", "/en/interview/stay-until", "/en/plan", "/en/plan/email", "/en/again"];

fuzz_target!(|input: (u8, i64, &str)| {
    let (path, seconds, query) = input;
    let path = PATHS[usize::from(path) % PATHS.len()];
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let now = Timestamp::from_second(seconds.clamp(first, last)).expect("it is in range");
    let response = respond(&GUIDE, &Request { path, query, now, links: Links::Live });
    assert_ne!(response.status, 500, "{path}?{query}");
});
