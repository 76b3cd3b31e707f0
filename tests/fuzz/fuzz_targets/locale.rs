//! Any folder of a translator: findings that say something, and texts in that language or in English, never a fault.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_locales::{Files, Keywords, Locales, Status, Template, Values, check_locale, embedded};

/// The English texts of the interface: those of the content need its facts.
static ENGLISH: LazyLock<Files> = LazyLock::new(|| {
    let mut files = embedded();
    files.retain(|path, _| path.starts_with("en/") && !path.contains("/guide/"));
    files
});

fuzz_target!(|input: (&[u8], &[u8], &[u8], &[u8], &[u8])| {
    let (info, texts, states, words, keywords) = input;
    let own = [
        ("sw/locale.json", info),
        ("sw/plan.ftl", texts),
        ("sw/state.json", states),
        ("sw/glossary.json", words),
        ("sw/keywords.json", keywords),
    ];
    let mut files = ENGLISH.clone();
    files.extend(own.map(|(path, bytes)| (path.to_owned(), bytes.to_vec().into())));

    for finding in check_locale(&files, "sw", &Values::new()) {
        assert!(!finding.problem.is_empty() && !finding.to_string().is_empty());
    }
    let keywords = Keywords::read(&files, "sw").unwrap_or_default();
    assert!(keywords.small_words().all(|word| !word.trim().is_empty()));
    let status = Status::of(&files, "sw");
    assert!(status.total() > 0);
    let template = Template::of(&files, "sw").expect("this is the tag of a language");
    assert!(template.files.values().all(|file| !file.is_empty()));

    let locales = Locales::load(files, Values::new()).expect("English has no fault");
    let date = jiff::civil::date(2026, 11, 24);
    let Some(locale) = locales.get("sw") else { return };
    for text in [locale.deadline_days_left(3), locale.plan_title(), locale.day_in_two_calendars(date, "x")] {
        assert!(["sw", "en"].contains(&text.locale().id()));
    }
    assert!(!locale.day(date).is_empty() && !locale.number(12_345).is_empty());
    assert!(locales.offered().len() <= 2);
    assert!(locales.negotiate(&["sw"]).is_none_or(|found| found.info().offered));
});
