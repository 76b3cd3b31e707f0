//! Every request has an answer.

use std::fmt::Write as _;

use waymark_content::Guide;
use waymark_tests::{Document, NOW, Page, guide, moment, none, visit};
use waymark_ui::{Links, Request, Route, respond};

use crate::links::{links, resolve};

/// Parts of paths that somebody, or something, might send.
const PARTS: [&str; 40] = [
    "",
    "/",
    "//",
    "///",
    "en",
    "en/",
    "EN",
    "fr",
    "zh-Hans",
    "xx",
    "topics",
    "facts",
    "cards",
    "categories",
    "contact",
    "contact.html",
    "index.html",
    ".html",
    "assets",
    "style.css",
    "..",
    ".",
    "../..",
    "...",
    "%2e%2e",
    "%2F",
    "%2f%2f",
    "%00",
    "\0",
    "\u{1b}[31m",
    "\r\nx: y",
    "\u{202e}lmth",
    "\u{2066}a\u{2069}",
    "%ff%fe",
    "%",
    "%zz",
    "\u{feff}",
    "é漢😀",
    "a:b",
    "\\\\a",
];

/// Addresses that the guide does not have, and that a browser may ask for all the same.
const STRANGE: [&str; 9] = [
    "/nowhere",
    "/en/nowhere",
    "/en/a:b",
    "/javascript:a",
    "/en/\\\\a",
    "/en/a/b/c/d",
    "//a/b",
    "/en//a",
    "/en/\0",
];

/// Queries that somebody, or something, might send.
const QUERIES: [&str; 24] = [
    "",
    "size=large",
    "size=LARGE",
    "size=",
    "size",
    "=",
    "&",
    "&&&",
    "?",
    "??size=large",
    "size=large&size=huge",
    "size=large&x=1",
    "%00",
    "\0=\0",
    "%",
    "%zz=%zz",
    "%ff=%ff",
    "\u{202e}",
    "size=%6carge",
    "a+b=c+d",
    "#",
    "size=large#a",
    "\r\nx: y",
    "with=../../etc",
];

#[track_caller]
fn answers(guide: &Guide, path: &str, query: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for links in [Links::Live, Links::Files] {
        let response = respond(guide, &Request { path, query, now: moment(NOW), links });
        if ![200, 400, 404].contains(&response.status) {
            faults.push(format!("{path:?} {query:?}: status {}", response.status));
        }
        if response.media_type.starts_with("text/html") {
            let document =
                Document::parse(std::str::from_utf8(&response.body).expect("a page is UTF-8"));
            faults
                .extend(document.errors.iter().map(|error| format!("{path:?} {query:?}: {error}")));
            let body = document.one("body").text();
            if body.is_empty() && response.status != 200 {
                faults.push(format!("{path:?} {query:?}: an empty page"));
            }
        }
        let again = respond(guide, &Request { path, query, now: moment(NOW), links });
        if again.body != response.body {
            faults.push(format!("{path:?} {query:?}: another page for the same request"));
        }
    }
    faults
}

#[test]
fn every_path_has_an_answer() {
    let guide = guide();
    let long = [512, 513, 100_000].map(|length| format!("/en/{}", "a".repeat(length)));
    let deep = format!("/en{}", "/a".repeat(200));
    let paths = PARTS.iter().flat_map(|part| {
        let second = PARTS.iter().step_by(3).map(move |other| format!("/{part}/{other}"));
        second.chain([
            (*part).to_owned(),
            format!("/{part}"),
            format!("/en/{part}"),
            format!("/en/topics/{part}"),
        ])
    });
    let paths: Vec<String> = paths.chain(long).chain([deep]).collect();
    assert!(paths.len() > 700, "{}", paths.len());
    none(paths.iter().flat_map(|path| answers(guide, path, "")));
}

#[test]
fn every_query_has_an_answer() {
    let guide = guide();
    let mut queries: Vec<String> = QUERIES.iter().map(|query| (*query).to_owned()).collect();
    queries.push("a".repeat(100_000));
    queries.push("a=b&".repeat(2000));
    let mut many = String::new();
    for number in 0..1000 {
        write!(many, "a{number}=1&").unwrap();
    }
    queries.push(many);
    none(
        ["/", "/en/", "/en/contact", "/exit", "/assets/style.css", "/en/nowhere", "nowhere"]
            .iter()
            .flat_map(|path| queries.iter().flat_map(|query| answers(guide, path, query))),
    );
}

#[test]
fn any_bytes_have_an_answer() {
    let mut numbers = numbers();
    let mut text = |longest: u32| -> String {
        let length = numbers() % longest;
        (0..length)
            .filter_map(|_| {
                char::from_u32(if numbers().is_multiple_of(3) {
                    numbers() % 0x11_0000
                } else {
                    numbers() % 128
                })
            })
            .collect()
    };
    none((0..300).flat_map(|_| {
        let (path, query) = (format!("/en/{}", text(40)), text(40));
        answers(guide(), &path, &query)
    }));
}

/// Returns the same numbers each time, in no order (Marsaglia's xorshift).
fn numbers() -> impl FnMut() -> u32 {
    let mut state: u32 = 0x9e37_79b9;
    move || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state
    }
}

#[test]
fn any_moment_has_an_answer() {
    for now in [jiff::Timestamp::MIN, jiff::Timestamp::UNIX_EPOCH, jiff::Timestamp::MAX] {
        for path in [
            "/",
            "/en/",
            "/en/contact",
            "/en/facts/hot-110",
            "/en/topics/just-arrived",
            "/en/nowhere",
        ] {
            let page = visit(guide(), path, now, Links::Live);
            assert!(page.document.errors.is_empty() && page.status != 400, "{path} at {now}");
        }
    }
}

#[test]
fn a_page_for_a_strange_address_leads_back_into_the_guide() {
    let pages = STRANGE.map(|path| visit(guide(), path, moment(NOW), Links::Live));
    assert_eq!(pages.each_ref().map(|page| page.status), [404; STRANGE.len()]);
    let away = |page: &Page| {
        let links = links(&page.document).filter(|(_, link)| !leads_on(page, link));
        links.map(|(name, link)| format!("{}: {name}={link:?}", page.name())).collect::<Vec<_>>()
    };
    none(pages.iter().flat_map(away));
}

/// Returns whether a link leads to a page of the guide, or to the same address in another text size.
fn leads_on(page: &Page, link: &str) -> bool {
    let Some(target) = resolve(&page.path, link) else { return false };
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let here =
        link.starts_with('#') || encoded(path) == encoded(&page.path) && !link.contains('\0');
    here || Route::parse(guide(), path).is_some()
}

/// Returns a path with all but plain characters percent-encoded; what is encoded stays.
fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%/".contains(&byte);
    path.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
