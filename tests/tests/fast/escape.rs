//! Any text comes out as text, wherever it comes from.

use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;
use waymark_content::Guide;
use waymark_tests::{Draft, NOW, Page, guide, moment, none, one_of_each_script, visit};
use waymark_ui::{Links, PageRoute, Route};

use crate::anything::runner;
use crate::links::links;
use crate::pages::{is_remote, written_in};

/// What a text may hold to become something else.
const MARKUP: &str = "<script>alert(1)</script>\"'&<img src=x onerror=alert(1)>--><!--]]></title></style></textarea>";
/// The same for texts that must not hold digits.
const WORDS: &str =
    "<script>alert()</script>\"'&<img src=x onerror=alert()>--><!--]]></title></style></textarea>";

/// Returns every page of this guide, live and as files, in a language of each script: a text becomes HTML in the same way in all
/// languages.
fn pages(guide: &Guide) -> impl Iterator<Item = Page> {
    let languages = one_of_each_script();
    let routes = Route::all(guide).into_iter().filter(move |route| match route {
        Route::Page(locale, _) | Route::Suggestions(locale) => languages.contains(&&**locale),
        Route::Start => true,
        Route::Asset(_) | Route::Exit => false,
    });
    routes.flat_map(move |route| {
        [Links::Live, Links::Files].map(|links| visit(guide, &route.path(), moment(NOW), links))
    })
}

/// Returns what the page holds that the guide did not write.
pub(crate) fn foreign(page: &Page) -> Vec<String> {
    const OWN: [&str; 1] = ["script.js"];
    let document = &page.document;
    let mut faults = document.errors.clone();
    faults.extend(written_in(document));
    let remote = links(document).filter(|(_, value)| is_remote(value));
    faults.extend(remote.map(|(name, value)| format!("{name} leads to {value}")));
    for node in document.all() {
        let from = |ends: &[&str]| {
            node.attribute("src").is_some_and(|src| ends.iter().any(|end| src.ends_with(end)))
        };
        if node.name() == "script" && !from(&OWN)
            || node.name() == "img" && !from(&["assets/mark.svg"])
        {
            faults.push(format!("{} is not of the guide", node.label()));
        }
    }
    // Of these each page has as many as the guide gives it, whatever stands in its texts.
    // A card shown large has no mark of the program.
    let alone =
        matches!(page.route, Some(Route::Page(_, PageRoute::CardLarge(_)))) && page.status == 200;
    let linked = if alone { 2 } else { 3 };
    for (name, count) in [("script", 1), ("title", 1), ("link", linked), ("meta", 3)] {
        let found = document.named(name).count();
        if found != count {
            faults.push(format!("{found} {name}, not {count}"));
        }
    }
    faults.into_iter().map(|fault| format!("{}: {fault}", page.name())).collect()
}

/// Returns the guide with the markup in front of every text of every Fluent file.
fn with_markup_in_texts() -> Guide {
    let draft = Draft::new().everywhere(|path, text| {
        if path.ends_with(".ftl") { in_texts(text, || WORDS) } else { text.to_owned() }
    });
    draft.load().unwrap_or_else(|findings| {
        panic!("{} findings, the first: {}", findings.len(), findings[0])
    })
}

/// Returns a Fluent file with something in front of each text.
fn in_texts<'t>(file: &str, mut next: impl FnMut() -> &'t str) -> String {
    file.lines().map(|line| in_front(line, &mut next) + "\n").collect()
}

/// Returns a line of Fluent with something in front of its text, where it begins one.
fn in_front<'t>(line: &str, next: &mut impl FnMut() -> &'t str) -> String {
    let begins =
        line.starts_with(|c: char| c.is_ascii_alphabetic()) || line.trim_start().starts_with('.');
    match line.split_once(" =") {
        Some((id, text)) if begins => format!("{id} = {}{text}", next()),
        Some(_) | None => line.to_owned(),
    }
}

/// Returns the guide with the markup in every free text of every JSON file.
fn with_markup_in_data() -> Guide {
    let draft = Draft::new().everywhere(|path, text| {
        if path.ends_with(".json") { in_data(text, || MARKUP) } else { text.to_owned() }
    });
    draft.load().unwrap_or_else(|findings| {
        panic!("{} findings, the first: {}", findings.len(), findings[0])
    })
}

/// Returns a JSON file with something behind each of its free texts.
fn in_data<'t>(file: &str, mut next: impl FnMut() -> &'t str) -> String {
    let mut file: Value = serde_json::from_str(file).unwrap();
    mark(&mut file, &mut next);
    file.to_string()
}

/// Puts something behind the free texts of a JSON file: those that are not ids, kinds, days or formats.
fn mark<'t>(value: &mut Value, next: &mut impl FnMut() -> &'t str) {
    const FREE: [&str; 15] = [
        "as-of",
        "locator",
        "note",
        "title",
        "publisher",
        "url",
        "language",
        "date",
        "phone",
        "term",
        "article",
        "verbatim",
        "latin",
        "own",
        "icon",
    ];
    match value {
        Value::Object(object) => {
            // A typed date and the day of an edition are no free texts; the date of a source is.
            let source = object.contains_key("publisher");
            let name = object.contains_key("formats");
            // The tag of terms in Latin letters is none either, but how a term is said in them.
            let country = object.contains_key("time-zone");
            for (key, value) in object.iter_mut() {
                let free = FREE.contains(&key.as_str())
                    && (key != "date" || source)
                    && (key != "latin" || !country)
                    || (key == "name" && name);
                match value {
                    // Every address of a website has to begin with it, so it cannot be any text.
                    Value::Object(_) if key == "begins" => {}
                    Value::String(text) if free => text.push_str(next()),
                    value => mark(value, next),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|value| mark(value, next)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn any_text_in_a_translation_comes_out_as_text() {
    let guide = with_markup_in_texts();
    let mut shown = 0;
    none(pages(&guide).flat_map(|page| {
        shown += page.document.one("body").text().matches(WORDS).count();
        foreign(&page)
    }));
    assert!(shown > 10_000, "the markup was shown only {shown} times");
}

#[test]
fn any_text_in_the_data_comes_out_as_text() {
    let guide = with_markup_in_data();
    let mut not_shown = BTreeSet::from([
        "fact-text",
        "source-list",
        "provenance",
        "url",
        "glossary-term",
        "glossary-pinyin",
        "contact",
        "line-number",
        "languages",
    ]);
    none(pages(&guide).flat_map(|page| {
        not_shown
            .retain(|place| !page.document.classed(place).any(|node| node.text().contains(MARKUP)));
        foreign(&page)
    }));
    assert!(not_shown.is_empty(), "no markup was shown in {not_shown:?}");
}

#[test]
fn any_path_or_query_comes_out_as_text() {
    let mut looked = 0;
    for text in [
        MARKUP,
        "\"><script>alert(1)</script>",
        "\" onclick=\"alert(1)",
        "' onclick='alert(1)",
        "javascript:alert(1)",
        "JavaScript:alert(1)//",
        "data:text/html,x",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "<!--",
        "</title><script>alert(1)</script>",
    ] {
        for address in [
            format!("/{text}"),
            format!("/en/{text}"),
            format!("/en/topics/{text}"),
            format!("/{text}/contact"),
            format!("/assets/{text}"),
            format!("/en/contact?{text}"),
            format!("/en/nowhere?{text}={text}"),
        ] {
            let page = visit(guide(), &address, moment(NOW), Links::Live);
            assert!([400, 404].contains(&page.status), "{address}: {}", page.status);
            none(foreign(&page));
            looked += 1;
        }
        // An unknown size loses nothing else of an address, and some of these are more than a size.
        let page = visit(guide(), &format!("/en/contact?size={text}"), moment(NOW), Links::Live);
        assert!([200, 400].contains(&page.status), "{text}: {}", page.status);
        none(foreign(&page));
        looked += 1;
    }
    assert_eq!(looked, 12 * 8);
}

/// Texts as somebody would write them who wants them to become something else.
fn texts() -> impl Strategy<Value = Vec<String>> {
    let parts = "(<|>|\"|'|&|=|/|;|:|<script|</script>|</style>|</title>|</textarea>|<!--|-->|]]>|<img src=|onerror=|\
        javascript:|&lt;|&amp|&#x3c;|<svg/onload=|<a href=|style=|\\\\|`|%3c|[a-zé漢]){1,6}";
    vec(parts.prop_map(|text| format!("x{text}x")), 5..20)
}

#[test]
fn any_text_in_any_field_comes_out_as_text() {
    /// Of the pages of all languages one in so many is looked at, others in each round.
    const ONE_IN: usize = 97;

    let (shown, round) = (Cell::new(0), Cell::new(0));
    let check = |texts: Vec<String>| {
        // A text in which a tag begins is refused, and so is an English one with a digit or with Chinese of its own.
        let refused = |c: char| c.is_ascii_digit() || c == '漢';
        let words: Vec<String> =
            texts.iter().map(|text| text.replace('<', "< ").replace(refused, "")).collect();
        let number = Cell::new(round.get());
        let next = || {
            number.set(number.get() + 1);
            number.get() % texts.len()
        };
        let draft = Draft::new().everywhere(|path, text| {
            if path.ends_with(".ftl") {
                in_texts(text, || &words[next()])
            } else {
                in_data(text, || &texts[next()])
            }
        });
        let guide =
            draft.load().map_err(|findings| TestCaseError::fail(findings[0].to_string()))?;
        let routes = Route::all(&guide);
        for route in routes.iter().skip(round.get()).step_by(ONE_IN) {
            if matches!(route, Route::Asset(_) | Route::Exit) {
                continue;
            }
            let page = visit(&guide, &route.path(), moment(NOW), Links::Live);
            prop_assert!(foreign(&page).is_empty(), "{:?}", foreign(&page));
            let words = page.document.one("body").text();
            shown.set(shown.get() + texts.iter().filter(|text| words.contains(*text)).count());
        }
        round.set(round.get() + 1);
        Ok(())
    };
    runner(8).run(&texts(), check).unwrap();
    assert!(shown.get() > 500, "the texts were shown only {} times", shown.get());
}

#[test]
fn any_query_comes_out_as_text() {
    let check = |(text, name): (String, &str)| {
        let value: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        for page in ["search", "interview", "plan", "contact"] {
            let page =
                visit(guide(), &format!("/en/{page}?{name}={value}"), moment(NOW), Links::Live);
            prop_assert!(foreign(&page).is_empty(), "{:?}", foreign(&page));
        }
        Ok(())
    };
    let text = prop_oneof![texts().prop_map(|texts| texts.concat()), "\\PC{0,60}"];
    let name = proptest::sample::select(vec!["q", "danger", "stay-until-day", "size", "with", "x"]);
    runner(150).run(&(text, name), check).unwrap();
}
