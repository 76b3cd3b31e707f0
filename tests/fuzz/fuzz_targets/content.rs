//! Any file of content in the place of another: a guide, or findings that say something, never a fault.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_content::{Guide, embedded};
use waymark_locales::Files;
use waymark_ui::{Links, Request, respond};

static CONTENT: LazyLock<Files> = LazyLock::new(embedded);
static LOCALES: LazyLock<Files> = LazyLock::new(waymark_locales::embedded);

fuzz_target!(|input: (u8, &[u8])| {
    let (number, bytes) = input;
    let mut files = CONTENT.clone();
    let Some(path) = files.keys().nth(usize::from(number) % CONTENT.len()).cloned() else { return };
    files.insert(path, bytes.to_vec().into());
    match Guide::load(&files, LOCALES.clone()) {
        Ok(guide) => {
            let now = jiff::Timestamp::UNIX_EPOCH;
            let response = respond(&guide, &Request { path: "/en/", query: "", now, links: Links::Live });
            assert_eq!(response.status, 200);
        }
        Err(findings) => {
            assert!(!findings.is_empty());
            assert!(findings.iter().all(|finding| !finding.problem.is_empty()));
        }
    }
});
