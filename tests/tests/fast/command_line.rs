//! The program `waymark-cli`, as people run it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use waymark_locales::Finding;
use waymark_tests::{Document, Draft, NOW, Program, Scratch, guide, moment};
use waymark_ui::{Links, Request, Route, respond};

pub(crate) const HOTLINES: &str = "content/data/facts/hotlines.json";

/// Runs a command on the files of a draft.
pub(crate) fn on(draft: &Draft, folder: &Scratch, words: &[&str]) -> Program {
    draft.write_to(folder.path());
    let program =
        Program::new(words).with(Path::new("--content")).with(&folder.path().join("content"));
    program.with(Path::new("--locales")).with(&folder.path().join("locales"))
}

/// Returns files with two faults that have nothing to do with each other.
fn broken() -> Draft {
    Draft::new().set(HOTLINES, "hot-120", "sources", "[]").set(
        "content/data/topics/arriving.json",
        "just-arrived",
        "related",
        r#"["arrive-flatt"]"#,
    )
}

#[test]
fn check_of_a_sound_guide_ends_well() {
    let ended = Program::new(&["check"]).exits(0);
    assert!(ended.out().contains("0 errors, 0 warnings"), "{}", ended.out());
    let folder = Scratch::new();
    assert_eq!(on(&Draft::new(), &folder, &["check"]).exits(0).out(), ended.out());
}

#[test]
fn check_of_a_broken_folder_names_every_fault() {
    let folder = Scratch::new();
    let out = on(&broken(), &folder, &["check"]).exits(1).out();
    for words in [
        "facts/hotlines.json",
        "fact \"hot-120\": has no source",
        "topics/arriving.json",
        "no topic \"arrive-flatt\"",
        "2 errors, 0 warnings",
    ] {
        assert!(out.contains(words), "no {words} in {out}");
    }
}

#[test]
fn what_was_typed_cannot_change_what_the_terminal_shows() {
    const WORD: &str = "\u{1b}[2K\u{202e}0 errors";
    for words in [
        &[WORD][..],
        &["check", WORD],
        &["check", "--due", WORD],
        &["plan", WORD],
        &["page", WORD],
        &["page", "/en/", "--now", WORD],
        &["locale", WORD],
        &["locale", "new", WORD],
        &["locale", "status", WORD],
        &["search", "--locale", WORD, "x"],
        &["--content", WORD, "check"],
        &["--locales", WORD, "check"],
        &["serve", "--addr", WORD],
    ] {
        let said = Program::new(words).run().error();
        assert!(!said.is_empty() && !said.contains(['\u{1b}', '\u{202e}']), "{words:?}: {said:?}");
    }
}

#[test]
fn what_nobody_sees_in_content_reaches_no_page_and_no_terminal() {
    const WORDS: &str = r#""\u001b[2K\u202eevil""#;
    let languages = "content/data/languages.json";
    for (file, id, key, json, character) in [
        (languages, "fr", "own", WORDS, "U+001B is a control character"),
        (languages, "ar", "own", r#""\u0627\u200f""#, "U+200F is an unseen mark of direction"),
        (languages, "so", "own", r#""a\u0000b""#, "U+0000 is a control character"),
        (languages, "so", "own", r#""\u007f\u0085""#, "U+007F is a control character"),
        (languages, "so", "own", r#""a\ufeff""#, "U+FEFF is an unseen character"),
        ("content/data/sources.json", "help-rsd", "title", WORDS, "U+001B is a control character"),
        (
            "content/data/glossary.json",
            "term-refugee",
            "latin",
            WORDS,
            "U+001B is a control character",
        ),
        (
            "content/data/steps.json",
            "register-address",
            "when",
            WORDS,
            "U+001B is a control character",
        ),
        (HOTLINES, "hot-120", "locator", WORDS, "U+001B is a control character"),
        (
            HOTLINES,
            "hot-120",
            "values",
            r#"{"phone\u202e": {"phone": "120"}}"#,
            "U+202E is an unseen mark",
        ),
        (
            HOTLINES,
            "hot-120",
            "values",
            r#"{"phone": {"phone": "12\u202e0"}}"#,
            "U+202E is an unseen mark",
        ),
        (HOTLINES, "hot-120", "sources", r#"["help\u0007"]"#, "U+0007 is a control character"),
    ] {
        let draft = Draft::new().set(file, id, key, json);
        let found = draft.check();
        let named = |finding: &Finding| {
            finding.file == file
                && finding.subject.ends_with(&format!(" \"{id}\""))
                && finding.problem.starts_with(character)
        };
        assert!(found.iter().any(named), "{key} of {id}: {found:#?}");
        assert!(draft.load().is_err(), "{key} of {id}");
    }
    let folder = Scratch::new();
    let draft = Draft::new().set(languages, "fr", "own", WORDS);
    for words in [
        &["check"][..],
        &["card", "interpreter"],
        &["page", "/en/"],
        &["facts", "--json"],
        &["interview", "--table"],
    ] {
        let ended = on(&draft, &folder, words).exits(1);
        let said = ended.out() + &ended.error();
        assert!(said.contains("language \"fr\": U+001B is a control character"), "{said}");
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{words:?}: {said:?}");
    }
    let folder = Scratch::new();
    let draft =
        Draft::new().edit("content/data/editions/2026.11.0.json", "\"hot-110\"", r#""hot\u202e""#);
    let found = on(&draft, &folder, &["check"]).exits(1).out();
    assert!(found.contains("2026.11.0.json: U+202E is an unseen mark"), "{found}");
}

#[test]
fn check_with_json_is_json() {
    let sound = Program::new(&["check", "--json"]).exits(0).json();
    assert_eq!(sound, json!({ "ok": true, "errors": 0, "warnings": 0, "findings": [] }));
    let folder = Scratch::new();
    let report = on(&broken(), &folder, &["check", "--json"]).exits(1).json();
    assert_eq!((&report["ok"], &report["errors"]), (&json!(false), &json!(2)));
    let subjects: BTreeSet<&str> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["subject"].as_str().unwrap())
        .collect();
    assert_eq!(subjects, BTreeSet::from(["fact \"hot-120\"", "topic \"just-arrived\""]));
}

#[test]
fn a_broken_guide_never_opens() {
    let folder = Scratch::new();
    for words in [&["page", "/en/"][..], &["facts"], &["contact"], &["check", "--due"]] {
        let ended = on(&broken(), &folder, words).exits(1);
        assert_eq!(ended.out(), "", "{words:?}");
        assert!(
            ended.error().contains("hot-120") && ended.error().contains("arrive-flatt"),
            "{}",
            ended.error()
        );
    }
}

/// Locales may come from outside: no text may end the program without a word.
#[test]
fn a_text_that_is_nested_too_deep_is_a_fault_like_others() {
    let folder = Scratch::new();
    let deep = format!("deep = {}\"a\"{}\n", "{ ".repeat(20_000), " }".repeat(20_000));
    let draft = Draft::new().write("locales/en/deep.ftl", deep);
    assert!(on(&draft, &folder, &["check"]).exits(1).out().contains("en/deep.ftl"));
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let ended = Program::new(&["check", "--content", "no-such-folder"]).exits(3);
    assert!(ended.error().contains("no-such-folder"), "{}", ended.error());
}

#[test]
fn page_writes_what_the_guide_answers() {
    let out = Program::new(&["page", "/en/contact?size=large", "--now", NOW]).exits(0).out();
    let request =
        Request { path: "/en/contact", query: "size=large", now: moment(NOW), links: Links::Live };
    assert_eq!(out.as_bytes(), &*respond(guide(), &request).body);
}

#[test]
fn page_of_an_unknown_address_ends_with_a_fault_and_a_page() {
    for (address, status) in
        [("/en/nowhere", "404"), ("/en/contact?x=1", "400"), ("nowhere", "404")]
    {
        let ended = Program::new(&["page", address, "--now", NOW]).exits(1);
        assert!(
            ended.error().contains(status) && ended.error().contains(address),
            "{}",
            ended.error()
        );
        assert_eq!(Document::parse(&ended.out()).named("h1").count(), 1, "{address}");
    }
}

#[test]
fn a_time_that_is_none_is_refused_with_an_example() {
    for words in
        [&["page", "/en/"][..], &["contact"], &["check", "--due"], &["export", "no-such-folder"]]
    {
        let ended =
            Program::new(words).with(Path::new("--now")).with(Path::new("tomorrow")).exits(2);
        assert!(
            ended.error().contains("\"tomorrow\"") && ended.error().contains("2026-12-04T18:00"),
            "{}",
            ended.error()
        );
        assert_eq!(ended.out(), "");
    }
    assert!(!Path::new("no-such-folder").exists(), "a refused export writes nothing");
}

#[test]
fn an_unknown_command_is_refused() {
    for words in [&["chekc"][..], &[], &["page"], &["check", "--jsn"], &["check", "--now", NOW]] {
        let _ = Program::new(words).exits(2);
    }
}

#[test]
fn contact_with_json_says_whether_the_office_is_open() {
    let contact = |now: &str| Program::new(&["contact", "--json", "--now", now]).exits(0).json();
    let open = contact("2026-12-04T12:29");
    assert_eq!(open["open"], true);
    assert_eq!(open["closes_at"], "2026-12-04T12:30:00+08:00");
    assert_eq!(open["confirmed"], false);
    assert_eq!(open["email"], Value::Null);
    assert_eq!(open["zone"], "CST-8");
    for name in ["phone", "fax", "address"] {
        assert!(open[name].as_str().is_some_and(|text| !text.is_empty()), "{name}: {}", open[name]);
    }
    // The same Friday evening, in Beijing, in Greenwich and in New York.
    for now in ["2026-12-04T18:00", "2026-12-04T10:00Z", "2026-12-04T05:00-05:00"] {
        let closed = contact(now);
        assert_eq!(closed["open"], false, "{now}");
        assert_eq!(closed["opens_at"], "2026-12-07T08:30:00+08:00", "{now}");
        assert_eq!(closed["closes_at"], Value::Null, "{now}");
    }
}

#[test]
fn card_prints_what_officials_and_the_reader_read() {
    let card =
        |id: &str, locale: &str| Program::new(&["card", id, "--locale", locale]).exits(0).out();
    let lost = card("lost", "en");
    let lines: Vec<&str> = lost.lines().collect();
    assert_eq!(lines[0], "我迷路了 – I am lost");
    assert_eq!(lines[3], "Hello, I am lost. Please help me to find the address below. Thank you.");
    assert_eq!(lines[5], "地址 Address: ____________");
    assert!(card("interpreter", "en").contains("\nFrançais 法语\n"));
    assert!(card("lost", "zh-Hans").starts_with("我迷路了\n\n"), "nobody reads it twice");
    for words in [&["card", "nobody"][..], &["card", "lost", "--locale", "xx"]] {
        assert_eq!(Program::new(words).exits(2).out(), "", "{words:?}");
    }
}

#[test]
fn contact_says_that_its_data_are_not_confirmed() {
    let out = Program::new(&["contact", "--now", "2026-12-04T18:00"]).exits(0).out();
    let source = guide().locales().source();
    for words in [source.contact_closed_word(), source.contact_email_unknown()] {
        assert!(out.contains(words.as_str()), "no \"{words}\" in {out}");
    }
    assert_eq!(out.matches("(Not confirmed)").count(), 4, "phone, fax, address and hours: {out}");
    for address in ["help.unhcr.org/china\n", "begin with help.unhcr.org/\n", "www.unhcr.org/cn\n"]
    {
        assert!(out.contains(address), "no {address} in {out}");
    }
}

#[test]
fn facts_are_all_there_with_their_statements_and_sources() {
    let report = Program::new(&["facts", "--json"]).exits(0).json();
    let facts = report["facts"].as_array().unwrap();
    assert_eq!(facts.len(), 411);
    for fact in facts {
        let whole = ["id", "kind", "confidence", "as-of", "checked", "check-again", "statement"]
            .iter()
            .all(|key| fact[key].as_str().is_some_and(|text| !text.is_empty()));
        assert!(whole && !fact["sources"].as_array().unwrap().is_empty(), "{fact}");
    }
    assert_eq!(Program::new(&["facts"]).exits(0).out().lines().count(), 411);
    let unknown = Program::new(&["facts", "--locale", "xx"]).exits(2);
    assert!(unknown.error().contains("\"xx\""), "{}", unknown.error());
}

/// Returns the paths of all files below a folder, with `/` between the parts.
fn files(folder: &Path, below: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(below).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(folder, &path, found);
        } else {
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
            found.insert(name);
        }
    }
}

#[test]
fn export_writes_every_page_and_nothing_else() {
    let scratch = Scratch::new();
    let folder = scratch.path().join("new/site");
    let _ = Program::new(&["export", "--now", NOW]).with(&folder).exits(0);
    let mut found = BTreeSet::new();
    files(&folder, &folder, &mut found);
    let routes = Route::all(guide());
    assert_eq!(found, routes.iter().map(Route::file).collect());
    for route in routes {
        let request =
            Request { path: &route.path(), query: "", now: moment(NOW), links: Links::Files };
        let written = fs::read(folder.join(route.file())).unwrap();
        assert!(written == *respond(guide(), &request).body, "{} is another page", route.file());
    }
}

#[test]
fn export_refuses_a_folder_that_holds_something() {
    let scratch = Scratch::new();
    fs::write(scratch.path().join("letter.txt"), "mine").unwrap();
    let ended = Program::new(&["export"]).with(scratch.path()).exits(2);
    assert!(ended.error().contains("new or an empty"), "{}", ended.error());
    let mut found = BTreeSet::new();
    files(scratch.path(), scratch.path(), &mut found);
    assert_eq!(found, BTreeSet::from(["letter.txt".to_owned()]));
    assert_eq!(fs::read_to_string(scratch.path().join("letter.txt")).unwrap(), "mine");
}

#[test]
fn export_over_a_file_is_refused() {
    let scratch = Scratch::new();
    let file = scratch.path().join("letter.txt");
    fs::write(&file, "mine").unwrap();
    assert!(Program::new(&["export"]).with(&file).exits(3).error().contains("letter.txt"));
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

#[test]
fn schema_writes_every_schema() {
    let scratch = Scratch::new();
    let _ = Program::new(&["schema"]).with(scratch.path()).exits(0);
    let mut found = BTreeSet::new();
    files(scratch.path(), scratch.path(), &mut found);
    assert_eq!(found, waymark_content::schemas().into_iter().map(|(name, _)| name).collect());
}
