//! Any words to search for, in any language: results within their texts, and pages with status 200.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_content::Guide;
use waymark_ui::{Links, Request, respond};

static GUIDE: LazyLock<Guide> = LazyLock::new(Guide::embedded);

fuzz_target!(|input: (u8, &str)| {
    let (language, words) = input;
    let offered = GUIDE.locales().offered();
    let locale = offered[usize::from(language) % offered.len()];
    for found in GUIDE.search(words, locale, 10) {
        assert!(found.score.is_finite() && found.score > 0.0);
        for passage in found.passages.iter().chain([&found.title]) {
            for mark in &passage.marks {
                assert!(passage.text.as_str().get(mark.clone()).is_some());
            }
        }
    }
    let now = jiff::Timestamp::UNIX_EPOCH;
    for page in ["search", "search/suggestions"] {
        let (path, query) = (format!("/{}/{page}", locale.id()), format!("q={words}"));
        let response = respond(&GUIDE, &Request { path: &path, query: &query, now, links: Links::Live });
        // What stands behind an & is another part of the query, which may be unknown.
        assert!(response.status == 200 || words.contains('&') && response.status == 400);
    }
});
