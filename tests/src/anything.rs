//! Properties of everything that reads input from outside: they must hold for any input.
//!
//! The targets in `tests/fuzz` search for input that breaks them, for as long as they run. The ordinary tests try
//! some thousand inputs, and those in `tests/fuzz/seeds`.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use waymark_content::{Answers, Guide, Pack, plan};
use waymark_locales::{Files, Keywords, Locales, Stale, Values, read_text};
use waymark_studio::{LocaleFiles, PSEUDO_LOCALES, Status, Template, check_locale};
use waymark_ui::{Links, Request, Route, respond};

static GUIDE: LazyLock<Guide> = LazyLock::new(waymark_embedded::guide);
static CONTENT: LazyLock<Files> =
    LazyLock::new(|| Files::clone(waymark_embedded::pack().content()));
static LOCALES: LazyLock<Arc<Files>> =
    LazyLock::new(|| Arc::clone(waymark_embedded::pack().locales()));
/// The English interface texts. Those of the content would need its facts.
static ENGLISH: LazyLock<Files> = LazyLock::new(|| {
    let mut files = Files::clone(waymark_embedded::pack().locales());
    files.retain(|path, _| path.starts_with("en/") && !path.contains("/guide/"));
    files
});

/// The separator between the parts of an input, on a line of its own.
const BETWEEN: &[u8] = b"\n----\n";

/// A target for any bytes: its name and its function.
pub type Target = (&'static str, fn(&[u8]));

/// The targets, by the names of their files in `tests/fuzz/fuzz_targets`. The target for settings is missing, because
/// they belong to the window.
pub const TARGETS: [Target; 8] = [
    ("address", |bytes| {
        let [path, query, links] = parts(bytes);
        address(&text_of(path), &text_of(query), links != b"files");
    }),
    ("answers", answers),
    ("content", |bytes| {
        let [path, file] = parts(bytes);
        let named = CONTENT.keys().position(|known| known.as_bytes() == path);
        content(named.unwrap_or_else(|| number(path).into()), file);
    }),
    ("locale", |bytes| {
        let [info, texts, states, glossary, keywords] = parts(bytes).map(<[u8]>::to_vec);
        locale(Folder { info, texts, states, glossary, keywords });
    }),
    ("query", |bytes| {
        let [page, seconds, rest] = parts(bytes);
        query(number(page), text_of(seconds).parse().unwrap_or_default(), &text_of(rest));
    }),
    ("search", |bytes| {
        let [language, words] = parts(bytes);
        search(number(language), &text_of(words));
    }),
    ("text", text),
    ("typed", |bytes| {
        let [language, fields @ ..] = parts::<10>(bytes);
        typed(number(language), &fields.map(|field| text_of(field).into_owned()));
    }),
];

/// Gives bytes to the target with this name.
///
/// # Panics
/// If there is no such target, or its property does not hold.
pub fn give(target: &str, bytes: &[u8]) {
    let (_, holds) = TARGETS.iter().find(|(name, _)| *name == target).expect("a known target");
    holds(bytes);
}

/// Splits an input into its parts; missing ones are empty, and the last one has the rest.
fn parts<const COUNT: usize>(bytes: &[u8]) -> [&[u8]; COUNT] {
    let mut rest = bytes;
    let mut parts = [&[] as &[u8]; COUNT];
    for (number, part) in parts.iter_mut().enumerate() {
        let end = rest.windows(BETWEEN.len()).position(|window| window == BETWEEN);
        let end = end.filter(|_| number + 1 < COUNT);
        let end = end.unwrap_or(rest.len());
        (*part, rest) = (&rest[..end], rest.get(end + BETWEEN.len()..).unwrap_or_default());
    }
    parts
}

/// Returns a part as text, without its last line end.
fn text_of(part: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(part.strip_suffix(b"\n").unwrap_or(part))
}

/// Returns a part as a number, or any number.
fn number(part: &[u8]) -> u8 {
    let any = part.first().copied().unwrap_or_default();
    text_of(part).parse().unwrap_or(any)
}

/// Any path and query: a page with status 200, 400 or 404, and a route that can be written and read again.
///
/// If it does not hold.
/// If it does not hold.
pub fn address(path: &str, query: &str, live: bool) {
    let links = if live { Links::Live } else { Links::Files };
    let now = Timestamp::UNIX_EPOCH;
    let response = respond(&GUIDE, &Request { path, query, now, links });
    assert!([200, 400, 404].contains(&response.status), "{path}?{query}: {}", response.status);
    if let Some(route) = Route::parse(&GUIDE, path) {
        assert_eq!(Route::parse(&GUIDE, &route.path()), Some(route));
    }
}

/// Any query of a page of the interview, at any moment: a page with status 200, 400 or 404.
///
/// If it does not hold.
/// If it does not hold.
pub fn query(page: u8, seconds: i64, query: &str) {
    const PATHS: [&str; 5] =
        ["/en/interview", "/en/interview/stay-until", "/en/plan", "/en/plan/email", "/en/again"];
    let path = PATHS.iter().cycle().nth(page.into()).copied().unwrap_or_default();
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let now = Timestamp::from_second(seconds.clamp(first, last)).expect("it is in range");
    let response = respond(&GUIDE, &Request { path, query, now, links: Links::Live });
    assert!([200, 400, 404].contains(&response.status), "{path}?{query}: {}", response.status);
}

/// Anything typed into the fields of a date, in any language: the page of a question or of all answers, with status 200.
///
/// If it does not hold.
/// If it does not hold.
pub fn typed(language: u8, texts: &[String]) {
    const FIELDS: [&str; 9] = [
        "stay-until-day",
        "stay-until-month",
        "stay-until-year",
        "stay-until-first-day",
        "stay-until-first-month",
        "stay-until-first-year",
        "stay-until-days",
        "arrived-here-day",
        "arrived-here-time",
    ];
    let languages = GUIDE.locales().offered();
    let language = languages.iter().cycle().nth(language.into()).map_or("en", |locale| locale.id());
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("stay", "visa")
        .append_pair("registered-here", "no")
        .append_pair("shelter", "home");
    query.extend_pairs(FIELDS.into_iter().zip(texts));
    let query = query.finish();
    for asked in ["stay-until", "arrived-here"] {
        let query = format!("{query}&asked={asked}");
        let moments = GUIDE.content().interview().moments();
        let now = moments.first().copied().unwrap_or(Timestamp::UNIX_EPOCH);
        let path = format!("/{language}/interview");
        let request = Request { path: &path, query: &query, now, links: Links::Live };
        assert_eq!(respond(&GUIDE, &request).status, 200, "{path}?{query}");
    }
}

/// Any file of answers: refused, or a plan that is not empty and reads its own answers again.
///
/// If it does not hold.
/// If it does not hold.
pub fn answers(bytes: &[u8]) {
    let Ok(answers) = serde_json::from_slice::<Answers>(bytes) else { return };
    let interview = GUIDE.content().interview();
    let now = interview.moments().first().copied().unwrap_or(Timestamp::UNIX_EPOCH);
    let first = plan(interview, &answers, now);
    assert!(!first.steps.is_empty());
    let again = plan(interview, &first.reading.to_answers(), now);
    assert!(again.reading.dropped().is_empty());
    assert_eq!(first.reading.outline().len(), again.reading.outline().len());
}

/// Returns the number of content files, for [`content`].
#[must_use]
pub fn content_files() -> usize {
    CONTENT.len()
}

/// Returns a content file by its number; `None` after the last one.
#[must_use]
pub fn content_file(number: usize) -> Option<&'static [u8]> {
    CONTENT.values().nth(number).map(AsRef::as_ref)
}

/// Any bytes instead of a content file: a guide, or findings that say something.
///
/// # Panics
/// If it does not hold.
pub fn content(number: usize, bytes: &[u8]) {
    let mut files = CONTENT.clone();
    let Some(path) = files.keys().nth(number % files.len()).cloned() else { return };
    files.insert(path, bytes.to_vec().into());
    match Guide::load(&Pack::new(files, Arc::clone(&LOCALES))) {
        Ok(guide) => {
            let request =
                Request { path: "/en/", query: "", now: Timestamp::UNIX_EPOCH, links: Links::Live };
            assert_eq!(respond(&guide, &request).status, 200);
        }
        Err(findings) => {
            assert!(!findings.is_empty());
            assert!(findings.iter().all(|finding| !finding.problem.is_empty()));
        }
    }
}

/// Any bytes as a file: a text in normalized form, or an error with the right line.
///
/// # Panics
/// If it does not hold.
pub fn text(bytes: &[u8]) {
    let lines =
        |bytes: &[u8]| bytes.iter().filter(|byte| [b'\n', b'\r'].contains(byte)).count() + 1;
    match read_text(bytes) {
        Ok(text) => {
            assert!(!text.contains(['\r', '\t']), "{text:?}");
            // A second mark would be removed too, and many NUL characters may be taken for UTF-16, so such texts are
            // not read again.
            let again = read_text(text.as_bytes());
            assert!(
                text.starts_with('\u{feff}')
                    || text.contains('\0')
                    || again.as_deref() == Ok(&text)
            );
            let of_windows = bytes.windows(2).filter(|end| end == b"\r\n").count();
            assert_eq!(lines(text.as_bytes()), lines(bytes) - of_windows);
        }
        Err(no_text) => {
            assert!(!no_text.problem.is_empty() && !no_text.advice.is_empty());
            assert!(
                no_text.line.is_none_or(|line| (1..=lines(bytes)).contains(&line)),
                "{no_text:?}"
            );
        }
    }
}

/// The files that a translator may write.
#[derive(Clone, Debug, Default)]
pub struct Folder {
    /// `locale.json`.
    pub info: Vec<u8>,
    /// A file of texts.
    pub texts: Vec<u8>,
    /// `state.json`.
    pub states: Vec<u8>,
    /// `glossary.json`.
    pub glossary: Vec<u8>,
    /// `keywords.json`.
    pub keywords: Vec<u8>,
}

/// Any folder of a translator: findings that say something, and texts in that language or in English.
///
/// # Panics
/// If it does not hold.
pub fn locale(folder: Folder) {
    let own = [
        ("sw/locale.json", folder.info),
        ("sw/plan.ftl", folder.texts),
        ("sw/state.json", folder.states),
        ("sw/glossary.json", folder.glossary),
        ("sw/keywords.json", folder.keywords),
    ];
    let mut files = ENGLISH.clone();
    files.extend(own.map(|(path, bytes)| (path.to_owned(), bytes.into())));

    let (own, english) = (LocaleFiles::read(&files, "sw"), LocaleFiles::read(&files, "en"));
    for finding in check_locale(&own, &english, &Values::new(), None, &BTreeSet::new()) {
        assert!(!finding.problem.is_empty() && !finding.to_string().is_empty());
    }
    let keywords = Keywords::read(&files, "sw").unwrap_or_default();
    assert!(keywords.stop_words().all(|word| !word.trim().is_empty()));
    assert!(Status::of(&own, &english).total() > 0);
    let whole = own.unread().is_empty();
    match Template::new(&files, "sw") {
        Ok(template) => {
            // Existing files stay the same, byte for byte.
            let mut written = template.files.iter();
            assert!(written.all(|(path, file)| !file.is_empty()
                && files.get(path).is_none_or(|own| file.starts_with(own))));
        }
        Err(problem) => assert!(!whole && !problem.is_empty()),
    }

    let locales = Locales::load(files, Values::new(), None, &Stale::new(), &PSEUDO_LOCALES)
        .expect("English has no fault");
    let date = jiff::civil::date(2026, 11, 24);
    let Some(locale) = locales.get("sw") else { return };
    for text in
        [locale.deadline_days_left(3), locale.plan_title(), locale.day_in_two_calendars(date, "x")]
    {
        assert!(["sw", "en"].contains(&text.locale().id()));
        let unseen =
            |c: char| c.is_control() && c != '\n' || "\u{fffd}\u{202e}\u{200f}".contains(c);
        assert!(!text.as_str().contains(unseen), "{text}");
    }
    assert!(!locale.day(date).is_empty() && !locale.number(12_345).is_empty());
    assert!(locales.offered().len() <= 2);
    assert!(locales.negotiate(&["sw"]).is_none_or(|found| found.info().offered));
}

/// Any search words in any language: results with highlights inside their texts, and pages with status 200.
///
/// # Panics
/// If it does not hold.
pub fn search(language: u8, words: &str) {
    let offered = GUIDE.locales().offered();
    let Some(locale) = offered.iter().cycle().nth(language.into()) else { return };
    for found in GUIDE.search(words, locale, 10) {
        assert!(found.score.is_finite() && found.score > 0.0);
        for snippet in found.snippets.iter().chain([&found.title]) {
            for highlight in &snippet.highlights {
                assert!(snippet.text.as_str().get(highlight.clone()).is_some());
            }
        }
    }
    let now = Timestamp::UNIX_EPOCH;
    for page in ["search", "search/suggestions"] {
        let (path, query) = (format!("/{}/{page}", locale.id()), format!("q={words}"));
        let response =
            respond(&GUIDE, &Request { path: &path, query: &query, now, links: Links::Live });
        // After an `&` begins another parameter of the query, which may be unknown.
        assert!(response.status == 200 || words.contains('&') && response.status == 400);
    }
}
