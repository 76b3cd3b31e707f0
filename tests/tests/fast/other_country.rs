//! A guide for a made-up country, made of files alone: the same programs load it, answer, print, search and prove it, and it
//! says nothing of the country that the guide of the repository is for.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use jiff::civil::DateTime;
use jiff::{Timestamp, ToSpan};
use waymark_content::{Answers, Guide, Thing, clock, plan, prove};
use waymark_locales::{Files, Severity, Value};
use waymark_tests::{
    Page, Program, Reader, Scratch, guide, guide_to_other_country, none, other_country, visit,
};
use waymark_ui::{Links, PageRoute, Route};

/// A moment within summer time, two days before it ends.
const NOW: &str = "2026-10-23T13:00+03:00";

/// What readers may have said: nothing, that they are threatened, that they are late, that they have reported.
const QUERIES: [&str; 5] = [
    "",
    "safety=threatened&reported=no&landed=2026-10-23T12:00&with-me=baby&with-me=ill&papers=photo",
    "safety=injured&reported=unsure&landed=2026-10-20&with-me=baby&with=ar",
    "safety=safe&reported=yes&slip-until=2026-11-03&with-me=nobody&with=en",
    "q=arrival+slip",
];

/// Words that only the guide of the repository says, in the languages of the made-up country.
const WORDS: [&str; 9] =
    ["china", "chinese", "beijing", "unhcr", "yuan", "لصين", "صيني", "بكين", "مفوضي"];

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

/// Returns every page in both languages, live for each of these readers and as a file.
fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let guide = guide_to_other_country();
        let of = |route: Route| {
            let path = route.path();
            let live = QUERIES.iter().map(|query| format!("{path}?{query}"));
            let live = live.map(|address| visit(guide, &address, now(), Links::Live));
            live.chain([visit(guide, &path, now(), Links::Files)]).collect::<Vec<_>>()
        };
        routes().flat_map(of).collect()
    });
    &PAGES
}

fn routes() -> impl Iterator<Item = Route> {
    let all = Route::all(guide_to_other_country()).into_iter();
    all.filter(|route| matches!(route, Route::Start | Route::Page(..)))
}

/// Returns whether a page is about the program and not about a country: it lists what others have written.
fn is_about_the_program(page: &Page) -> bool {
    let Some(Route::Page(_, page)) = &page.route else { return false };
    matches!(page, PageRoute::Licences | PageRoute::LicenceTexts)
}

#[test]
fn its_files_have_no_fault() {
    let findings = Guide::check(&other_country()).into_iter();
    let errors = findings.filter(|finding| finding.severity == Severity::Error);
    none(errors.map(|error| {
        format!("{}: {}: {}; {}", error.file, error.subject, error.problem, error.advice)
    }));
}

#[test]
fn every_page_answers_in_both_languages() {
    let languages: BTreeSet<_> =
        pages().iter().map(|page| page.document.html().language()).collect();
    assert_eq!(languages, BTreeSet::from(["ar", "en"]));
    let refused = pages().iter().filter(|page| page.status != 200);
    none(refused.map(|page| format!("{}: {}", page.name(), page.status)));
}

#[test]
fn no_page_speaks_of_the_other_country() {
    let facts = guide().content().facts();
    let values = facts.iter().flat_map(|fact| fact.values.values());
    let values: BTreeSet<&str> = values
        .filter_map(|value| match value {
            Value::Phone(text) | Value::Term(text) | Value::Verbatim(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert!(values.contains("110"));
    none(pages().iter().filter(|page| !is_about_the_program(page)).flat_map(|page| {
        let fault = |text: &str| {
            let small = text.to_lowercase();
            let word = WORDS.into_iter().find(|word| small.contains(word));
            let value = values.iter().copied().find(|value| holds(text, value));
            let han = text.chars().any(is_han).then_some("a letter of the script Han");
            let found = word.or(value).or(han)?;
            Some(format!("{}: \"{found}\" in \"{text}\"", page.name()))
        };
        let elements = page.document.all();
        let attributes = elements.flat_map(|node| node.attributes().iter());
        // The names of classes and the lines of drawings are no words for readers.
        let attributes = attributes.filter(|(name, _)| !["class", "d"].contains(&name.as_str()));
        let attributes = attributes.map(|(_, value)| value.as_str());
        page.document
            .texts()
            .map(|(_, text)| text)
            .chain(attributes)
            .filter_map(fault)
            .collect::<Vec<_>>()
    }));
}

/// Returns whether a text has a value that is no part of a longer word or number.
fn holds(text: &str, value: &str) -> bool {
    text.match_indices(value).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let after = text[start + value.len()..].chars().next();
        [before, after].into_iter().flatten().all(|c| !c.is_alphanumeric())
    })
}

fn is_han(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

#[test]
fn every_language_mark_is_one_of_its_own() {
    let own = ["en", "ar", "sw", "ar-Latn"];
    let marks = pages().iter().flat_map(|page| {
        let marks = page.document.all().filter_map(|node| node.attribute("lang"));
        marks.filter(|mark| !own.contains(mark)).map(|mark| format!("{}: {mark}", page.name()))
    });
    none(marks.collect::<BTreeSet<_>>());
}

#[test]
fn the_search_finds_what_it_knows_in_both_languages() {
    let guide = guide_to_other_country();
    // Also with an error, and by what only a fact of the topic says.
    for (tag, words) in [
        ("en", "arrival slip"),
        ("ar", "بطاقة الوصول"),
        ("en", "harbor gards"),
        ("ar", "حراس"),
        ("en", "crowns"),
    ] {
        let locale = guide.locales().get(tag).unwrap();
        let found = guide.search(words, locale, 10);
        assert!(found.iter().any(|found| matches!(found.thing, Thing::Topic(_))), "{words}");
    }
}

#[test]
fn its_interview_is_proven() {
    let proof = prove(guide_to_other_country().content().interview());
    assert!(proof.changes > 0 && proof.single_choice_combinations > 0);
    none(proof.problems.into_iter().map(|(problem, case)| format!("{problem} ({case})")));
}

#[test]
fn its_case_for_practice_has_the_plan_that_it_says() {
    let interview = guide_to_other_country().content().interview();
    for case in interview.cases().iter() {
        let now = interview.country().moment(case.now).unwrap();
        let plan = plan(interview, &case.answers, now);
        let steps: BTreeSet<_> = plan.steps.iter().map(|planned| &planned.step.id).collect();
        assert!(case.must.iter().all(|step| steps.contains(step)), "{steps:?}");
        assert!(!case.must_not.iter().any(|step| steps.contains(step)), "{steps:?}");
    }
}

/// Expects that somebody who has landed at this time must report until that time, by the clocks there.
#[track_caller]
fn check(landed: &str, until: &str) {
    let guide = guide_to_other_country();
    let interview = guide.content().interview();
    let country = interview.country();
    let now = country.moment(landed.parse().unwrap()).unwrap() + 1.hour();
    let answers: Answers = [("reported", "no"), ("landed", landed)].into_iter().collect();
    let plan = plan(interview, &answers, now);
    let report = plan.steps.iter().find(|planned| planned.step.id.as_str() == "report-arrival");
    let due = report.unwrap().timing.due.unwrap().end(country);
    let until: DateTime = until.parse().unwrap();
    assert_eq!(country.local(due), until);
    for tag in ["en", "ar"] {
        let l = guide.locales().get(tag).unwrap();
        let reader =
            Reader::with_guide(guide, tag).visit(&format!("/plan?reported=no&landed={landed}"));
        let shown = reader.at(&now.to_string()).page().document.one("main").text();
        let (day, time) = (l.date(until.date()), clock(l, until.time()));
        assert!(shown.contains(&day) && shown.contains(time.as_str()), "{day}, {time}: {shown}");
    }
}

#[test]
fn hours_are_counted_over_a_change_of_the_clocks() {
    // They are put back at 4:00 on 25 October 2026, and forward at 3:00 on 28 March 2027.
    check("2026-10-23T12:00", "2026-10-26T11:00");
    check("2027-03-27T12:00", "2027-03-30T13:00");
    check("2026-11-10T12:00", "2026-11-13T12:00");
}

#[test]
fn the_office_opens_by_the_clocks_there() {
    let guide = guide_to_other_country();
    // 8:15 in summer time, and an hour later by the sun when it has ended.
    for (open, closed) in
        [("2026-10-22T05:15Z", "2026-10-22T05:14Z"), ("2026-10-26T06:15Z", "2026-10-26T06:14Z")]
    {
        Reader::with_guide(guide, "en").visit("/contact").at(open).sees("contact-open-confirmed");
        Reader::with_guide(guide, "ar")
            .visit("/contact")
            .at(closed)
            .sees("contact-closed-confirmed");
    }
}

/// The folders of a language lie over those of the program, which keeps its other languages: only what is in these two can be
/// looked at here.
#[test]
fn the_command_line_answers_from_its_folders() {
    let scratch = Scratch::new();
    let (content, locales) = (scratch.path().join("content"), scratch.path().join("locales"));
    write(other_country().content(), &content);
    write(other_country().locales(), &locales);
    let program = |words: &[&str]| {
        let folders = Program::new(&["--content"]).with(&content).with(Path::new("--locales"));
        words.iter().fold(folders.with(&locales), |program, word| program.with(Path::new(word)))
    };
    let export = scratch.path().join("export");
    let _ = program(&["export", "--now", NOW]).with(&export).exits(0);
    for route in routes() {
        let page = fs::read_to_string(export.join(route.file())).unwrap();
        assert!(page.contains("<html"), "{route:?}");
    }
    let says = |words: &[&str], text: &str| {
        let said = program(words).reads(r#"{"safety": "threatened", "reported": "no"}"#).exits(0);
        assert!(said.out().contains(text), "{words:?}: {}", said.out());
    };
    says(&["plan", "--answers", "-", "--now", NOW, "--locale", "ar"], "904");
    says(&["contact", "--now", NOW], "7 Lantern Quay, Ostrem");
    says(&["card", "doctor"], "أحتاج إلى مسعف");
    says(&["search", "arrival slip"], "Arrival slip");
    says(&["facts"], "report-in-time");
    says(&["interview", "--table"], "report-arrival");
}

fn write(files: &Files, folder: &Path) {
    for (path, bytes) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}
