//! The search: what is found, how it is shown, and that no words break it.

use std::collections::BTreeSet;

use proptest::prelude::*;
use waymark_content::{Found, Guide};
use waymark_locales::Locale;
use waymark_tests::{
    JudgedQuery, NOW, Node, Page, Program, guide, judged_queries, moment, none, visit,
};
use waymark_ui::{Links, Request, respond};

use crate::escape::foreign;

fn search<'g>(guide: &'g Guide, words: &str, locale: &str) -> Vec<Found<'g>> {
    guide.search(words, guide.locales().get(locale).unwrap(), 10)
}

fn addresses(found: &[Found<'_>]) -> Vec<String> {
    found.iter().map(|found| format!("{}/{}", found.thing.kind(), found.thing.id())).collect()
}

/// Expects these things among the first three.
#[track_caller]
fn finds(words: &str, locale: &str, expected: &[&str]) {
    let found = addresses(&search(guide(), words, locale));
    for id in expected {
        assert!(
            found.iter().take(3).any(|found| found == id),
            "\"{words}\" in {locale}: {found:?}, not {id}"
        );
    }
}

#[test]
fn the_judged_queries_are_of_every_sort() {
    let languages: BTreeSet<&str> =
        guide().locales().offered().into_iter().map(Locale::id).collect();
    let judged = judged_queries();
    let of_files: BTreeSet<&str> = judged.iter().map(|queries| queries.locale.as_str()).collect();
    assert_eq!(of_files, languages);
    for of_language in &judged {
        let queries = &of_language.queries;
        let share = |wanted: fn(&&JudgedQuery) -> bool| {
            queries.iter().filter(wanted).count() as f64 / queries.len() as f64
        };
        let distinct: BTreeSet<&str> = queries.iter().map(|query| query.query.as_str()).collect();
        let locale = &of_language.locale;
        assert!(
            queries.len() >= 60 && distinct.len() == queries.len(),
            "{locale}: {} queries",
            queries.len()
        );
        assert!(
            share(|query| query.misspelled) >= 1.0 / 3.0,
            "{locale}: a third has spelling errors"
        );
        assert!(
            share(|query| query.language.is_some()) >= 0.2,
            "{locale}: a fifth is in another language"
        );
        for query in queries {
            assert!(
                !query.ids.is_empty() && query.language.as_ref() != Some(locale),
                "{locale}: {}",
                query.query
            );
            for id in &query.ids {
                assert!(exists(id), "{locale}: \"{}\": there is no {id}", query.query);
            }
        }
    }
}

fn exists(id: &str) -> bool {
    let content = guide().content();
    let (kind, id) = id.split_once('/').unwrap();
    match kind {
        "topic" => content.topics().get(id).is_some(),
        "fact" => content.facts().get(id).is_some(),
        "step" => content.interview().steps().get(id).is_some(),
        "card" => content.cards().get(id).is_some(),
        "document" => content.documents().get(id).is_some(),
        "term" => content.glossary().get(id).is_some(),
        "line" => content.lines().get(id).is_some(),
        "contact" => content.offices().get(id).is_some(),
        _ => false,
    }
}

#[test]
fn the_first_three_results_have_the_answer_in_every_language() {
    for of_language in judged_queries() {
        let page = of_language.locale(guide());
        for (misspelled, bar) in [(false, 0.95), (true, 0.90)] {
            let queries = of_language.queries.iter().filter(|query| query.misspelled == misspelled);
            let hits: Vec<bool> =
                queries.map(|query| query.judge(guide(), page).is_hit()).collect();
            let share = hits.iter().filter(|hit| **hit).count() as f64 / hits.len() as f64;
            let locale = &of_language.locale;
            assert!(
                share >= bar,
                "{locale}, misspelled: {misspelled}: hit@3 is {share:.3}, not {bar}"
            );
        }
    }
}

#[test]
fn no_language_needs_a_dictionary_that_the_search_lacks() {
    // Lao and Thai, Burmese, Khmer: written without spaces, as Chinese is.
    let without_spaces = |c: char| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}');
    for locale in guide().locales().offered() {
        for entry in guide().searched_texts(locale).iter().flatten() {
            assert!(!entry.text.contains(without_spaces), "{}: {}", locale.id(), entry.text);
        }
    }
}

#[test]
fn words_that_people_use_are_known() {
    finds("visa finished", "en", &["topic/overstay"]);
    finds("police paper", "en", &["topic/registration-form", "document/police-form"]);
    finds("khaki", "en", &["line/police"]);
    finds("UN card", "en", &["topic/unhcr-paper"]);
    finds("24 hours", "en", &["topic/who-must-register"]);
    finds("临时住宿登记", "en", &["term/term-police-form"]);
    finds("qaxooti", "so", &["term/term-refugee"]);
}

#[test]
fn whom_the_police_stop_is_not_sent_to_call_the_police() {
    for (locale, words) in [
        ("en", "police stopped me"),
        ("fr", "la police m'a contrôlé"),
        ("ar", "الشرطة اوقفتني"),
        ("so", "booliska ayaa i joojiyey"),
        ("zh-Hans", "警察拦住我"),
    ] {
        let found = addresses(&search(guide(), words, locale));
        assert_eq!(found.first().map(String::as_str), Some("topic/stopped"), "{words}: {found:?}");
    }
}

#[test]
fn who_asks_how_to_reach_unhcr_finds_the_page_of_contact() {
    for (locale, words) in [
        ("en", "unhcr email address"),
        ("en", "phone number unhcr"),
        ("fr", "contacter onu"),
        ("ar", "رقم هاتف المفوضية"),
        ("so", "lambarka telefoonka unhcr"),
        ("zh-Hans", "难民署电话号码"),
    ] {
        finds(words, locale, &["contact/unhcr-beijing"]);
    }
}

#[test]
fn pinyin_finds_the_same_with_spaces_tones_and_any_u() {
    let first = |words| addresses(&search(guide(), words, "zh-Hans")).first().cloned();
    for (words, others) in [
        ("qianzheng", ["qian zheng", "qiān zhèng", "qian1zheng4"]),
        ("hukou", ["hu kou", "hù kǒu", "hu4 kou3"]),
        ("lvguan", ["lüguan", "lu guan", "lǚ guǎn"]),
        ("funv", ["funü", "fu nv", "fù nǚ"]),
    ] {
        let expected = first(words);
        assert!(expected.is_some(), "{words}");
        for other in others {
            assert_eq!(first(other), expected, "{other} is {words}");
        }
    }
}

#[test]
fn an_english_word_is_found_in_another_form() {
    for (words, id) in [
        ("lawyers", "topic/lawyer"),
        ("landlords", "card/landlord"),
        ("embassies", "topic/embassy"),
        ("babies", "topic/birth"),
    ] {
        finds(words, "en", &[id]);
    }
}

#[test]
fn writing_does_not_matter() {
    for words in ["HÔTEL refuse", "hotel refuse", "hotel  refuse!", "refuse hotel"] {
        finds(words, "fr", &["card/hotel-refused"]);
    }
    for words in
        ["linshi zhusu dengji", "lin shi zhu su deng ji", "linshizhusudengji", "临时住宿登记"]
    {
        let found = addresses(&search(guide(), words, "zh-Hans"));
        assert!(
            found.iter().take(3).any(|id| ["register", "registration", "police-form"]
                .iter()
                .any(|word| id.contains(word))),
            "{words}: {found:?}"
        );
    }
    for words in ["110", "１１０", "١١٠", "۱۱۰"] {
        finds(words, "ar", &["line/police"]);
    }
    // A number is no other number.
    let first = |words| addresses(&search(guide(), words, "en")).first().cloned();
    assert_eq!(first("119").as_deref(), Some("line/fire"));
    assert_eq!(first("120").as_deref(), Some("line/ambulance"));
}

#[test]
fn a_word_typed_without_a_space_is_divided() {
    finds("visaexpired", "en", &["topic/overstay"]);
    finds("e mail unhcr", "en", &["topic/first-email"]);
}

/// Returns the page at this address below a language.
fn page(address: &str) -> Page {
    visit(guide(), address, moment(NOW), Links::Live)
}

fn encoded(words: &str) -> String {
    form_urlencoded::byte_serialize(words.as_bytes()).collect()
}

fn results_of(words: &str, locale: &str) -> Page {
    page(&format!("/{locale}/search?q={}", encoded(words)))
}

fn links(node: Node<'_>) -> impl Iterator<Item = (&str, Node<'_>)> {
    node.below()
        .filter_map(|node| Some((node.attribute("href").filter(|_| node.name() == "a")?, node)))
}

#[test]
fn what_is_found_in_another_language_is_marked_with_it() {
    let page = results_of("qaxooti", "en");
    let first = page.document.classed("result").next().unwrap();
    assert_eq!(first.first("in-language").unwrap().text(), "Soomaali");
    let (href, link) = links(first).next().unwrap();
    assert_eq!(link.attribute("hreflang"), Some("so"));
    assert!(href.starts_with("../so/"), "{href}");
    assert_eq!(first.below().find(|node| node.name() == "mark").unwrap().language(), "so");
}

#[test]
fn a_topic_stands_once_however_many_facts_have_the_words() {
    for words in ["police", "visa", "unhcr", "hotel"] {
        let found = addresses(&search(guide(), words, "en"));
        let distinct: BTreeSet<&String> = found.iter().collect();
        assert_eq!(found.len(), distinct.len(), "{words}: {found:?}");
        let page = results_of(words, "en");
        let folded = page.document.classed("result-more").flat_map(Node::below);
        assert!(
            folded.filter(|node| node.has_class("passage")).count() > 1,
            "{words}: more unfolds"
        );
    }
}

#[test]
fn a_fact_in_a_result_says_how_sure_it_is() {
    let page = results_of("unhcr phone fax", "en");
    let facts: Vec<Node<'_>> = page
        .document
        .classed("passage")
        .filter(|passage| links(*passage).any(|(href, _)| href.contains("/facts/")))
        .collect();
    assert!(!facts.is_empty());
    for fact in facts {
        assert!(fact.first("confidence").is_some(), "{}", fact.text());
    }
}

#[test]
fn a_false_claim_is_never_shown_as_a_result() {
    for locale in guide().locales().offered() {
        for claim in guide().content().claims().iter() {
            let said = guide().name(claim, locale).to_string();
            let found = search(guide(), &said, locale.id());
            assert!(!found.is_empty(), "{}: {}", locale.id(), claim.id);
            for snippet in
                found.iter().flat_map(|found| found.snippets.iter().chain([&found.title]))
            {
                assert_ne!(snippet.text.as_str(), said, "{}: {}", locale.id(), claim.id);
            }
        }
    }
}

#[test]
fn a_word_that_many_languages_have_is_found_in_that_of_the_page() {
    for words in ["passport", "UNHCR", "visa", "email", "asylum", "card", "hotel", "China"] {
        let found = search(guide(), words, "en");
        let languages: Vec<&str> = found.iter().take(3).map(|found| found.locale.id()).collect();
        assert_eq!(languages, ["en"; 3], "{words}");
    }
    for (locale, words) in
        [("fr", "visa"), ("fr", "HCR"), ("so", "UNHCR"), ("ar", "UNHCR"), ("zh-Hans", "UNHCR")]
    {
        let found = search(guide(), words, locale);
        assert_eq!(found.first().map(|found| found.locale.id()), Some(locale), "{words}");
    }
}

#[test]
fn words_that_make_another_one_together_are_looked_for_by_themselves() {
    let found = addresses(&search(guide(), "in form police", "en"));
    assert!(found.iter().take(3).any(|id| id == "document/police-form"), "{found:?}");
}

#[test]
fn nothing_found_leads_to_the_interview_the_emergency_page_and_the_categories() {
    let page = results_of("xqzwvkj", "en");
    let main = page.document.one("main");
    for place in ["../en/interview", "../en/emergency", "../en/categories/rights"] {
        assert!(links(main).any(|(href, _)| href == place), "{place}");
    }
    assert!(main.text().contains("120"), "the numbers to call");
    assert_eq!(page.document.classed("result").count(), 0);
}

#[test]
fn words_answers_and_looks_stay_in_the_address() {
    let page = page("/en/search?danger=no&size=large&q=visa+finished");
    let languages: Vec<&str> = page
        .document
        .named("a")
        .filter(|link| link.attribute("hreflang") == Some("fr"))
        .filter_map(|link| link.attribute("href"))
        .collect();
    assert!(!languages.is_empty());
    for href in languages {
        assert!(
            href.contains("danger=no&size=large") && href.contains("q=visa+finished"),
            "{href}"
        );
    }
    let result = page.document.classed("result").next().unwrap();
    let (href, _) = links(result).next().unwrap();
    assert!(href.ends_with("?danger=no&size=large"), "{href}");
    let kept = |name: &str| {
        page.document.named("input").any(|field| {
            field.attribute("name") == Some(name) && field.attribute("type") == Some("hidden")
        })
    };
    assert!(kept("danger") && kept("size") && !kept("q"));
}

#[test]
fn suggestions_are_a_list_of_options_with_what_is_said_of_them() {
    let request = Request {
        path: "/fr/search/suggestions",
        query: "q=hotel&size=large",
        now: moment(NOW),
        links: Links::Live,
    };
    let response = respond(guide(), &request);
    let list = String::from_utf8(response.body.into_owned()).unwrap();
    assert_eq!(response.status, 200);
    assert_eq!(list.matches("role=\"option\"").count(), 6, "{list}");
    assert_eq!(list.matches("data-href=\"../../fr/").count(), 6, "{list}");
    assert!(list.starts_with("<ul id=\"search-suggestions\" role=\"listbox\""), "{list}");
    assert!(list.contains("data-status=\"6 suggestions. Les touches fléchées"), "{list}");
}

#[test]
fn no_words_are_no_search() {
    for query in ["", "?q=", "?q=%20", "?q=%0a%00"] {
        let page = page(&format!("/en/search{query}"));
        assert_eq!((page.status, page.document.classed("results").count()), (200, 0), "{query}");
        assert_eq!(page.document.classed("categories").count(), 1, "{query}");
    }
}

#[test]
fn bad_words_are_no_error_and_no_markup() {
    let long = "visa ".repeat(2000);
    let letters = "a".repeat(10_000);
    let arabic = "تأشيرة".repeat(2000);
    let bad = [
        "a",
        "1",
        "?!…—",
        "\u{202e}visa\u{2066}",
        "\u{0}\u{1}\u{7f}visa",
        "<script>alert(1)</script>",
        "\" onfocus=\"x",
        "</mark><b>visa</b>",
        "%",
        "%%%",
        "&q=",
        "🙂",
        "\u{fffd}",
        "ﷺ",
        &long,
        &letters,
        &arabic,
    ];
    // Bytes that are no text, too: an unpaired surrogate, half a letter, an escape that is cut off.
    let bytes = ["%ED%A0%80", "%FF%FE", "%D8", "%", "%u0041", "a&q=b"].map(str::to_owned);
    for words in bad.map(encoded).into_iter().chain(bytes) {
        let page = page(&format!("/ar/search?q={words}"));
        assert_eq!(page.status, 200, "{words:.60}");
        none(foreign(&page));
        let request = Request {
            path: "/ar/search/suggestions",
            query: &format!("q={words}"),
            now: moment(NOW),
            links: Links::Live,
        };
        let response = respond(guide(), &request);
        assert_eq!(response.status, 200, "{words:.60}");
        let list = String::from_utf8(response.body.into_owned()).unwrap();
        assert!(
            list.starts_with("<ul id=\"search-suggestions\"") && list.ends_with("</ul>"),
            "{list}"
        );
    }
}

#[test]
fn words_are_shown_without_what_turns_the_text_around_them() {
    let page = page("/en/search?q=%E2%80%AEvisa%00%E2%81%A6");
    let field = page.document.find("search-words").unwrap();
    assert_eq!(field.attribute("value"), Some("visa"));
    assert!(!page.document.one("title").text().contains("visa"), "a title stands in histories");
}

#[test]
fn the_command_line_prints_results_for_programs() {
    let value =
        Program::new(&["search", "--locale", "fr", "--limit", "3", "--json", "visa", "expiré"])
            .exits(0)
            .json();
    let results = value["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    let first = &results[0];
    assert_eq!((&first["kind"], &first["id"]), (&"topic".into(), &"overstay".into()));
    assert_eq!((&first["path"], &first["locale"]), (&"/fr/topics/overstay".into(), &"fr".into()));
    for name in ["title", "snippet"] {
        assert!(first[name].as_str().is_some_and(|text| !text.is_empty()), "{name}");
    }
    assert!(first["score"].as_f64().unwrap() > results[2]["score"].as_f64().unwrap());
}

#[test]
fn the_command_line_divides_lines_into_the_words_of_the_search() {
    let lines = "Call \u{2068}110\u{2069}, now.\n\nÀ l’hôtel, un e-mail\n办理临时住宿登记。\n";
    let out = Program::new(&["search", "--divide"]).reads(lines).exits(0).out();
    assert_eq!(out, "Call 110 now\n\nÀ l hôtel un e-mail\n办理 临时 住宿 登记\n");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_words_are_searched_and_highlighted_within_their_texts(words in "\\PC{0,60}") {
        for found in search(guide(), &words, "en") {
            for snippet in found.snippets.iter().chain([&found.title]) {
                let text = snippet.text.as_str();
                let mut end = 0;
                for highlight in &snippet.highlights {
                    prop_assert!(highlight.start >= end && text.get(highlight.clone()).is_some());
                    end = highlight.end;
                }
            }
        }
    }
}
