//! Any path and any query: a page with status 200, 400 or 404, never a fault.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_content::Guide;
use waymark_ui::{Links, Request, Route, respond};

static GUIDE: LazyLock<Guide> = LazyLock::new(Guide::embedded);

fuzz_target!(|input: (&str, &str, bool)| {
    let (path, query, live) = input;
    let links = if live { Links::Live } else { Links::Files };
    let now = jiff::Timestamp::UNIX_EPOCH;
    let response = respond(&GUIDE, &Request { path, query, now, links });
    assert!([200, 400, 404].contains(&response.status), "{path}?{query}: {}", response.status);
    if let Some(route) = Route::parse(&GUIDE, path) {
        assert_eq!(Route::parse(&GUIDE, &route.path()), Some(route));
    }
});
