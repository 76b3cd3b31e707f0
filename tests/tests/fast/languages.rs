//! Languages: which one a reader gets, two of them at once, what is shown where a translation lacks something, and folders
//! that hold nonsense.

use std::collections::BTreeSet;

use serde_json::Value;
use waymark_content::{Guide, Workshop};
use waymark_locales::{Files, LocaleState, laid_over, locale_ids};
use waymark_studio::{LocaleFiles, States};
use waymark_tests::{Draft, NOW, Node, Page, guide, moment, none, on_every_page, visit};
use waymark_ui::{Links, PageRoute, Route};

fn page(guide: &Guide, address: &str) -> Page {
    visit(guide, address, moment(NOW), Links::Live)
}

/// Returns the language in which a place of a page is written, as its markup says.
fn language(node: Node<'_>) -> (&str, &str) {
    let nearest = |name| node.outward().find_map(|node| node.attribute(name)).unwrap_or_default();
    (nearest("lang"), nearest("dir"))
}

fn direction(id: &str) -> &'static str {
    guide().locales().get(id).expect("the guide has it").info().direction.as_str()
}

const INFO: &str = r#"{"name": "Kiswahili", "direction": "ltr", "formats": "sw", "state": "draft", "offered": true}"#;

/// Returns the guide with a language that has one text.
fn swahili(text: &str) -> Draft {
    Draft::new().write("locales/sw/locale.json", INFO).write("locales/sw/home.ftl", text)
}

// Which language

#[track_caller]
fn check_negotiated(wanted: &[&str], expected: Option<&str>) {
    let found = guide().locales().negotiate(wanted).map(|locale| locale.id());
    assert_eq!(found, expected, "{wanted:?}");
}

#[test]
fn a_reader_gets_the_language_of_the_system() {
    check_negotiated(&["fr-CM"], Some("fr"));
    check_negotiated(&["fr_CM.UTF-8"], Some("fr"));
    check_negotiated(&["ar-SY", "en"], Some("ar"));
    check_negotiated(&["so-SO"], Some("so"));
    check_negotiated(&["en-US", "fr"], Some("en"));
}

#[test]
fn chinese_is_found_by_place_and_by_script() {
    check_negotiated(&["zh-CN"], Some("zh-Hans"));
    check_negotiated(&["zh"], Some("zh-Hans"));
    check_negotiated(&["zh-Hans-SG"], Some("zh-Hans"));
    // There are no texts in traditional characters, and many who write them read the others.
    check_negotiated(&["zh-TW"], Some("zh-Hans"));
}

#[test]
fn old_and_other_names_of_a_language_are_known() {
    let dari = r#"{"name": "دری", "direction": "rtl", "formats": "fa-AF", "state": "draft", "offered": true}"#;
    let guide = Draft::new().write("locales/fa-AF/locale.json", dari).load().unwrap();
    for wanted in ["fa-AF", "prs", "prs-AF", "fa", "fa-IR"] {
        let found = guide.locales().negotiate(&[wanted]).map(|locale| locale.id());
        assert_eq!(found, Some("fa-AF"), "{wanted}");
    }
}

#[test]
fn unknown_and_malformed_tags_are_passed_over() {
    check_negotiated(&[], None);
    check_negotiated(&["sw", "ti"], None);
    for malformed in [
        "",
        "-",
        "C",
        "POSIX",
        "C.UTF-8",
        "en_",
        "日本",
        "../../etc",
        "a-very-long-tag-that-is-none",
    ] {
        check_negotiated(&[malformed, "fr"], Some("fr"));
    }
}

#[test]
fn a_language_for_tests_is_never_chosen_by_itself() {
    check_negotiated(&["en-XA"], Some("en"));
    check_negotiated(&["ar-XB"], Some("ar"));
    let offered: Vec<&str> =
        guide().locales().offered().into_iter().map(|locale| locale.id()).collect();
    assert_eq!(offered.len(), 5, "{offered:?}");
    for address in ["/en-XA/", "/ar-XB/"] {
        assert_eq!(page(guide(), address).status, 200, "{address}");
    }
    assert_eq!(page(guide(), "/ar-XB/").document.html().attribute("dir"), Some("rtl"));
}

#[test]
fn the_chooser_has_each_language_under_its_own_name() {
    // As the files have them; a folder that nobody may choose yet is left out.
    let files = waymark_tests::locales();
    let infos = files.iter().filter(|(path, _)| path.ends_with("/locale.json"));
    let infos = infos.map(|(_, bytes)| serde_json::from_slice::<Value>(bytes).unwrap());
    let offered = infos.filter(|info| info["offered"] == true);
    let names: BTreeSet<String> =
        offered.map(|info| info["name"].as_str().unwrap().to_owned()).collect();
    assert!(names.contains("English") && names.contains("العربية"), "{names:?}");
    for address in ["/", "/so/topics/arriving", "/ar/nowhere"] {
        let page = page(guide(), address);
        let links: BTreeSet<String> = page
            .document
            .named("a")
            .filter(|link| link.attribute("hreflang").is_some_and(|tag| language(*link).0 == tag))
            .map(Node::text)
            .collect();
        assert_eq!(links, names, "{address}");
    }
}

#[test]
fn the_tools_of_translators_know_every_translation() {
    let settings = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales/l10n.toml");
    let settings = std::fs::read_to_string(settings).unwrap();
    let list = settings.lines().find_map(|line| line.strip_prefix("locales = ")).unwrap();
    let listed: BTreeSet<String> = serde_json::from_str(list).unwrap();
    let files = waymark_tests::locales();
    let folders = locale_ids(&files).into_iter().filter(|id| *id != "en").map(str::to_owned);
    assert_eq!(listed, folders.collect());
}

// Two languages at once

#[test]
fn each_side_of_a_page_in_two_languages_is_marked_with_its_own() {
    for (first, second) in [("en", "ar"), ("ar", "zh-Hans"), ("so", "fr")] {
        for path in [
            "",
            "contact",
            "topics/just-arrived",
            "interview",
            "cards/stopped",
            "plan?danger=no&police=detained",
        ] {
            let query = if path.contains('?') { "&" } else { "?" };
            let page = page(guide(), &format!("/{first}/{path}{query}with={second}"));
            assert_eq!(page.status, 200, "{}", page.name());
            let side = |class: &str, id: &str| -> usize {
                let sides: Vec<Node<'_>> = page.document.classed(class).collect();
                let wrong = sides.iter().filter(|side| language(**side) != (id, direction(id)));
                // A text that is missing is in English and says so.
                none(wrong.map(|side| {
                    format!("{}: {class} {:?} {}", page.name(), language(*side), side.text())
                }));
                sides.len()
            };
            let (firsts, seconds) = (side("pair-first", first), side("pair-second", second));
            assert!(firsts > 10 && firsts == seconds, "{}: {firsts} and {seconds}", page.name());
        }
    }
}

#[test]
fn no_line_in_two_languages_holds_only_marks() {
    for path in [
        "interview",
        "interview?danger=no&where=mainland",
        "plan?danger=no&police=detained",
        "plan/email",
        "cards/lost",
        "topics/just-arrived",
    ] {
        let query = if path.contains('?') { "&" } else { "?" };
        let page = page(guide(), &format!("/en/{path}{query}with=ar"));
        let sides = ["pair-first", "pair-second", "letter-other"];
        let sides = sides.into_iter().flat_map(|class| page.document.classed(class));
        let empty: Vec<String> =
            sides.map(Node::text).filter(|text| !text.contains(char::is_alphanumeric)).collect();
        assert_eq!(empty, Vec::<String>::new(), "{}", page.name());
    }
}

#[test]
fn a_second_language_stays_on_every_link() {
    for path in ["", "interview", "topics/just-arrived", "plan?danger=no"] {
        let query = if path.contains('?') { "&" } else { "?" };
        let page = page(guide(), &format!("/en/{path}{query}with=ar"));
        let leads = |link: &Node<'_>| {
            // The languages themselves change it, and on the way out nothing is taken along.
            link.attribute("data-language").is_none() && link.attribute("data-leave").is_none()
        };
        let links: Vec<&str> = page
            .document
            .named("a")
            .filter(leads)
            .filter_map(|link| link.attribute("href"))
            .filter(|href| !href.starts_with('#') && !href.starts_with("tel:"))
            .collect();
        assert!(links.len() > 10, "{}", page.name());
        none(
            links
                .iter()
                .filter(|href| !href.contains("with=ar"))
                .map(|href| format!("{}: {href}", page.name())),
        );
        for form in page.document.named("form") {
            let kept = form.below().any(|field| {
                field.attribute("name") == Some("with") && field.attribute("value") == Some("ar")
            });
            assert!(kept, "{}: a form loses the second language", page.name());
        }
    }
}

#[test]
fn another_language_in_the_middle_of_the_interview_keeps_page_and_answers() {
    let address = "/en/interview?danger=no&where=mainland&asked=police&size=large";
    let before = page(guide(), address);
    let title = |page: &Page| page.document.one("h1").text();
    for link in before.document.named("a").filter(|link| link.attribute("data-language").is_some())
    {
        let href = link.attribute("href").expect("a link leads somewhere");
        let (path, query) = href.split_once('?').expect("the answers are in it");
        for kept in ["danger=no", "where=mainland", "asked=police", "size=large"] {
            assert!(query.split('&').any(|pair| pair == kept), "{href} loses {kept}");
        }
        let locale = if path.contains("../") { path.split('/').nth(1).unwrap() } else { "en" };
        let after = page(guide(), &format!("/{locale}/interview?{query}"));
        assert_eq!(after.status, 200, "{href}");
        if locale == "en" {
            assert!(title(&after).starts_with(&title(&before)), "{href}: {}", title(&after));
        }
    }
}

#[test]
fn a_second_language_that_is_none_is_said() {
    for with in ["xx", "../../etc", ""] {
        let page = page(guide(), &format!("/en/?danger=no&with={with}&size=large"));
        assert_eq!(page.status, 400, "{with}");
        // What is known of the address is kept on the way on.
        let on = page
            .document
            .classed("lead")
            .next()
            .and_then(|lead| lead.below().find_map(|node| node.attribute("href")))
            .unwrap();
        assert!(on.ends_with("?danger=no&size=large"), "{on}");
    }
}

// What a translation lacks

#[test]
fn a_missing_text_is_shown_in_english_and_marked() {
    let guide = swahili("home-title = Unahitaji nini?").load().unwrap();
    let page = page(&guide, "/sw/");
    assert_eq!(language(page.document.one("h1")), ("sw", "ltr"));
    let english: Vec<Node<'_>> = page
        .document
        .one("main")
        .below()
        .filter(|node| node.attribute("lang") == Some("en"))
        .collect();
    assert!(english.iter().any(|node| node.text() == "Check my situation"));
    assert!(english.iter().any(|node| node.has_class("in-language") && node.text() == "English"));
}

#[test]
fn a_missing_text_is_looked_for_along_the_chain() {
    let info = INFO.replace("\"offered\"", "\"fallback\": [\"fr\"], \"offered\"");
    let guide = swahili("home-title = Unahitaji nini?")
        .write("locales/sw/locale.json", info)
        .load()
        .unwrap();
    let page = page(&guide, "/sw/");
    let of = |tag| {
        page.document.one("main").below().filter(move |node| node.attribute("lang") == Some(tag))
    };
    assert!(of("fr").count() > 10);
    assert_eq!(of("en").count(), 0);
}

#[test]
fn a_text_whose_english_has_changed_is_marked_with_the_english_beside_it() {
    let old = r#"{"messages": {"home-title": {"state": "reviewed", "english": "000000000000", "text": "TEXT", "date": "2026-11-01"}}}"#;
    let draft = swahili("home-title = Unahitaji nini?");
    // What the file of states remembers of the text itself is what `record` would write today.
    let mut states = States::default();
    let files: Files = laid_over(
        &waymark_tests::locales(),
        [("sw/home.ftl".to_owned(), b"home-title = Unahitaji nini?".to_vec().into())].into(),
    );
    let read = |id| LocaleFiles::read(&files, id);
    states.record(&read("sw"), &read("en"), jiff::civil::date(2026, 11, 1));
    let old = old.replace("TEXT", &states.messages["home-title"].text);
    let guide = draft.write("locales/sw/state.json", old).load().unwrap();
    let page = page(&guide, "/sw/");
    let title = page.document.one("h1");
    assert!(title.below().any(|node| node.has_class("stale")), "{}", title.text());
    assert!(title.text().contains("Unahitaji nini?") && title.text().contains("What do you need?"));
}

#[test]
fn every_translated_message_is_remembered() {
    let files = waymark_tests::locales();
    for locale in guide().locales().all().filter(|locale| locale.id() != "en") {
        let known = States::read(&files, locale.id()).unwrap();
        let mut states = known.clone();
        let read = |id| LocaleFiles::read(&files, id);
        states.record(&read(locale.id()), &read("en"), jiff::civil::date(2026, 11, 1));
        assert!(known == states, "{0}: run `waymark-cli locale record {0}`", locale.id());
    }
}

#[test]
fn a_draft_says_so_whole_where_somebody_comes_or_takes_something_along_and_in_a_word_on_every_page()
{
    let (mut whole, mut in_a_word) = (0, 0);
    on_every_page(|page| {
        let Some(Route::Page(id, route)) = &page.route else { return Vec::new() };
        if matches!(route, PageRoute::CardLarge(_)) {
            return Vec::new();
        }
        let draft = guide().locales().get(id).unwrap().info().state == LocaleState::Draft;
        let note = page.document.classed("draft-note").next();
        let shown = note.is_some_and(|note| !note.has_class("on-paper"));
        let plan = matches!(route, PageRoute::Plan | PageRoute::Case(_));
        let is_form = *route == PageRoute::PaperEmail;
        let expected = *route == PageRoute::Home || is_form || plan && page.links == Links::Live;
        let expected = draft && expected;
        let mark = page.document.classed("draft-mark").next();
        let told = mark
            .and_then(|mark| mark.outward().find_map(|node| node.attribute("aria-describedby")));
        let whole_there = told.and_then(|id| page.document.find(id)).is_some();
        whole += usize::from(shown);
        in_a_word += usize::from(mark.is_some());
        let mut faults = Vec::new();
        if page.status == 200 && (note.is_some() != draft || shown != expected) {
            faults.push(format!("the note is there: {}, on the screen: {shown}", note.is_some()));
        }
        if mark.is_some() != draft || whole_there != draft {
            faults.push(format!("the word is there: {}, explained: {whole_there}", mark.is_some()));
        }
        faults
    });
    assert!(whole > 100 && in_a_word > 4_000, "{whole} and {in_a_word}");
}

#[test]
fn no_french_text_has_an_ending_in_brackets() {
    let files = waymark_tests::locales();
    let french = files.iter().filter(|(path, _)| path.starts_with("fr/"));
    let texts = french.map(|(path, bytes)| (path, String::from_utf8_lossy(bytes).into_owned()));
    let endings = ["(e)", "(ne)", "(ve)", "(euse)", "(rice)"];
    none(texts.flat_map(|(path, text)| {
        let found = endings.into_iter().filter(move |ending| text.contains(ending));
        found.map(move |ending| format!("{path}: {ending}")).collect::<Vec<_>>()
    }));
}

// Nonsense

/// Returns the guide over a folder with this file in it.
fn over(path: &str, bytes: impl Into<Vec<u8>>) -> Workshop {
    let folder = Files::from([
        ("sw/locale.json".to_owned(), INFO.as_bytes().to_vec().into()),
        ("sw/start.ftl".to_owned(), b"start-title = Chagua lugha".to_vec().into()),
        (path.to_owned(), bytes.into().into()),
    ]);
    Workshop::new(waymark_embedded::pack(), None, &folder).unwrap()
}

/// Expects that the finding is there, and that the rest of the folder and the languages of the program still work.
#[track_caller]
fn check_nonsense(path: &str, bytes: impl Into<Vec<u8>>, problem: &str) {
    let workshop = over(path, bytes);
    let findings = &workshop.findings()["sw"];
    let found = findings
        .iter()
        .any(|finding| finding.file.ends_with(path) && finding.problem.contains(problem));
    let first: Vec<String> = findings.iter().take(8).map(ToString::to_string).collect();
    assert!(found, "no {problem:?} in {first:#?}");
    for address in ["/en/", "/fr/contact", "/ar/plan?danger=no"] {
        assert_eq!(page(workshop.guide(), address).status, 200, "{address}");
    }
    if path != "sw/locale.json" {
        assert_eq!(page(workshop.guide(), "/sw/").status, 200);
        let locale = workshop.guide().locales().get("sw").expect("the language is there");
        assert_eq!(locale.start_title().locale().id(), "sw");
    }
}

#[test]
fn a_file_of_fifty_megabytes_is_named_with_the_limit() {
    check_nonsense(
        "sw/home.ftl",
        "home-title = a\n".repeat(50 * 1024 * 1024 / 15),
        "more than 2097152 bytes",
    );
}

#[test]
fn ten_thousand_messages_are_named_with_the_limit() {
    let text: String = (0..10_000).map(|n| format!("m{n} = a\n")).collect();
    check_nonsense("sw/zz.ftl", text, "may have 5000 messages");
}

#[test]
fn a_message_that_refers_to_itself_is_shown_in_english() {
    let workshop = over("sw/home.ftl", "home-title = { home-lead }\nhome-lead = { home-title }");
    let title = workshop.guide().locales().get("sw").unwrap().home_title();
    assert_eq!((title.locale().id(), title.as_str()), ("en", "What do you need?"));
    assert_eq!(page(workshop.guide(), "/sw/").status, 200);
}

#[test]
fn a_bomb_of_references_is_shown_in_english() {
    // Each message is ten times the one before it: a billion words.
    let bomb: String =
        (1..10).map(|n| format!("b{n} = {}\n", format!("{{ b{} }} ", n - 1).repeat(10))).collect();
    let text = format!("b0 = lol\n{bomb}home-title = {{ b9 }}");
    let workshop = over("sw/home.ftl", text);
    let title = workshop.guide().locales().get("sw").unwrap().home_title();
    assert_eq!(title.locale().id(), "en");
}

#[test]
fn a_bomb_of_nested_placeables_is_named_with_the_limit() {
    check_nonsense(
        "sw/home.ftl",
        format!("home-title = {}", "{ ".repeat(1000)),
        "more than 16 deep",
    );
}

#[test]
fn a_file_in_another_encoding_says_so() {
    let utf16: Vec<u8> = "home-title = à\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_nonsense("sw/home.ftl", utf16, "the file is UTF-16");
    let latin = &b"home-title = \xe0\n"[..];
    check_nonsense("sw/home.ftl", latin, "byte 0xE0 at line 1, column 14 is no UTF-8");
}

#[test]
fn a_locale_json_with_nonsense_is_named() {
    for nonsense in [
        "",
        "[]",
        "{",
        "null",
        r#"{"name": 3}"#,
        &INFO.replace("\"sw\"", "\"not a tag at all\""),
        &INFO.replace("ltr", "up"),
    ] {
        check_nonsense("sw/locale.json", nonsense, "");
    }
    let deep = "[".repeat(100_000);
    check_nonsense("sw/locale.json", deep, "larger than 16384 bytes");
}

#[test]
fn a_chain_that_is_a_circle_is_named() {
    let info = INFO.replace("\"offered\"", "\"fallback\": [\"sw\"], \"offered\"");
    check_nonsense("sw/locale.json", info, "falls back");
}

#[test]
fn nonsense_states_and_words_are_named() {
    check_nonsense("sw/state.json", "{", "");
    check_nonsense("sw/glossary.json", r#"{"asylum": 3}"#, "");
}

#[test]
fn every_address_is_there_in_every_language() {
    let paths: Vec<String> = Route::all(guide()).iter().map(Route::path).collect();
    let of = |id: &str| {
        let folder = format!("/{id}/");
        paths.iter().filter_map(|path| path.strip_prefix(&folder)).collect::<BTreeSet<&str>>()
    };
    for locale in guide().locales().offered() {
        assert_eq!(of(locale.id()), of("en"), "{}", locale.id());
    }
}
