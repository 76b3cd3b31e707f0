//! Any folder of a translator: a guide all the same, with findings, with pages, and with its own languages whole.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_content::{Guide, Workshop};
use waymark_locales::{Files, check_locale, embedded};
use waymark_ui::{Links, Request, respond};

static GUIDE: LazyLock<Guide> = LazyLock::new(Guide::embedded);
static EMBEDDED: LazyLock<Files> = LazyLock::new(embedded);

fuzz_target!(|input: (&[u8], &[u8], &[u8], &[u8])| {
    let (info, texts, states, words) = input;
    let own = [
        ("sw/locale.json", info),
        ("sw/home.ftl", texts),
        ("sw/state.json", states),
        ("sw/glossary.json", words),
    ];
    let folder: Files = own.map(|(path, bytes)| (path.to_owned(), bytes.to_vec().into())).into();
    let mut files = EMBEDDED.clone();
    files.extend(folder.clone());
    for finding in check_locale(&files, "sw", &GUIDE.content().values()) {
        assert!(!finding.problem.is_empty() && !finding.to_string().is_empty());
    }
    let workshop = Workshop::new(waymark_content::embedded(), &folder);
    let now = "2026-12-04T09:00:00+08:00".parse().expect("this is a time");
    for path in ["/sw/", "/en/", "/ar/"] {
        let request = Request { path, query: "with=sw", now, links: Links::Live };
        assert_ne!(respond(workshop.guide(), &request).status, 500, "{path}");
    }
});
