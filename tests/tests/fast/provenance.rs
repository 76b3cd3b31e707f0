//! Where each statement comes from, how sure it is and how old.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use waymark_content::{Confidence, Fact, FactKind, SourceKind, Told, Topic};
use waymark_tests::{
    Draft, Node, Page, country, every_page, guide, in_one_line, none, on_every_page, visit,
};
use waymark_ui::{Links, PageRoute, Request, Route, respond};

const DETENTION: &str = "content/data/facts/detention.json";

fn facts() -> impl Iterator<Item = &'static Fact> {
    guide().content().facts().iter()
}

/// Returns the word that stands beside a fact of this kind.
fn kind_word(kind: FactKind, locale: &str) -> String {
    word(
        locale,
        match kind {
            FactKind::Right => "kind-right",
            FactKind::Duty => "kind-duty",
            FactKind::Limit => "kind-limit",
            FactKind::Risk => "kind-risk",
            FactKind::HowTo => "kind-how-to",
            FactKind::Contact => "kind-contact",
            FactKind::Background => "kind-background",
        },
    )
}

fn confidence_word(confidence: Confidence, locale: &str) -> String {
    word(
        locale,
        match confidence {
            Confidence::Primary => "confidence-primary",
            Confidence::Secondary => "confidence-secondary",
            Confidence::Conflicting => "confidence-conflicting",
            Confidence::Unconfirmed => "confidence-unconfirmed",
        },
    )
}

fn word(locale: &str, id: &str) -> String {
    let locale = guide().locales().get(locale).expect("a page is in a language of the guide");
    locale.text(id).unwrap_or_else(|| panic!("no message \"{id}\"")).to_string()
}

/// Returns the fact of a statement on a topic or another page: that of its permanent address.
fn fact_of(article: Node<'_>) -> Option<&'static Fact> {
    let hrefs = article.below().filter_map(|node| node.attribute("href"));
    let id = hrefs.filter_map(|href| href.split_once("/facts/")).map(|(_, id)| id).next()?;
    let id = id.split(['?', '#']).next()?;
    guide().content().facts().get(id.strip_suffix(".html").unwrap_or(id))
}

/// Returns the words in the first element of this class; where it has no icon before them, that is said.
fn sign(article: Node<'_>, class: &str) -> String {
    let Some(sign) = article.first(class) else { return format!("no {class}") };
    if sign.below().any(|node| node.name() == "svg") {
        sign.text()
    } else {
        format!("{} without an icon", sign.text())
    }
}

/// Returns the statements of a page that stand among others, not the large one of its own page.
fn statements(page: &'static Page) -> impl Iterator<Item = Node<'static>> {
    page.document
        .classed("fact")
        .filter(|node| node.name() == "article" && !node.has_class("fact-large"))
}

#[test]
fn every_statement_shows_its_kind_and_how_sure_it_is_in_words_with_an_icon() {
    let mut count = 0;
    on_every_page(|page| {
        let mut faults = Vec::new();
        for article in statements(page) {
            count += 1;
            let Some(fact) = fact_of(article) else {
                faults.push(format!("{} does not name its fact", article.label()));
                continue;
            };
            let (kind, sure) = (
                kind_word(fact.kind, page.locale()),
                confidence_word(fact.confidence, page.locale()),
            );
            for (class, expected) in [("fact-kind", kind), ("confidence", sure)] {
                let found = sign(article, class);
                if found != expected {
                    faults.push(format!(
                        "fact \"{}\": \"{found}\" instead of \"{expected}\"",
                        fact.id
                    ));
                }
            }
            let statement =
                guide().statement(fact, guide().locales().get(page.locale()).unwrap()).to_string();
            let shown = article.first("fact-text").map(Node::text).unwrap_or_default();
            if shown != in_one_line(&statement) {
                faults.push(format!("fact \"{}\" says \"{shown}\"", fact.id));
            }
        }
        faults
    });
    assert!(count > facts().count(), "only {count} statements were looked at");
}

#[test]
fn every_statement_has_all_its_sources_under_it() {
    on_every_page(|page| {
        statements(page)
            .filter_map(|article| Some((article.first("fact-sources")?, fact_of(article)?)))
            .flat_map(|(sources, fact)| unnamed(sources, fact, page.locale()))
            .collect::<Vec<_>>()
    });
    on_every_page(|page| {
        let open = |article: &Node<'_>| {
            let details = article.first("fact-sources").filter(|node| node.name() == "details");
            details.is_none_or(|details| details.below().all(|node| node.name() != "summary"))
        };
        statements(page)
            .filter(open)
            .map(|article| format!("{} does not open", article.label()))
            .collect::<Vec<_>>()
    });
}

/// Returns the sources and dates of a fact that `place` does not name.
fn unnamed(place: Node<'_>, fact: &Fact, locale: &str) -> Vec<String> {
    let content = guide().content();
    let l = guide().locales().get(locale).expect("a page is in a language of the guide");
    let text = place.text();
    let lists: Vec<String> = place
        .below()
        .filter(|node| node.has_class("source-list"))
        .flat_map(Node::below)
        .filter(|node| node.name() == "li")
        .map(Node::text)
        .collect();
    let mut missing = Vec::new();
    for id in &fact.sources {
        let of = content.sources().resolve(id);
        let title = in_one_line(&of.title);
        let names = shown(&guide().publisher(of, l));
        let named =
            |item: &String| item.contains(&title) && names.iter().all(|name| item.contains(name));
        if !lists.iter().any(named) {
            missing.push(format!("fact \"{}\" does not name source \"{id}\"", fact.id));
        }
        if locale == "en"
            && !lists.iter().any(|item| item.contains(&in_one_line(of.publisher.as_str())))
        {
            missing.push(format!("source \"{id}\" is not by \"{}\"", of.publisher.as_str()));
        }
    }
    // Every number of a place or a date stands in every language.
    let digits = |text: &str| -> BTreeSet<String> {
        // Some languages write a day as "06".
        text.split(|c: char| !c.is_ascii_digit())
            .map(|number| number.trim_start_matches('0').to_owned())
            .collect()
    };
    for written in [fact.locator.as_str(), fact.as_of.as_str()] {
        let lost: Vec<String> = digits(written).difference(&digits(&text)).cloned().collect();
        if !lost.is_empty() {
            missing.push(format!("fact \"{}\": {lost:?} of \"{written}\"", fact.id));
        }
    }
    let dates =
        [l.month(fact.checked), l.day(content.check_again(fact))].map(|date| in_one_line(&date));
    let told = [guide().places(fact, l), guide().as_of(fact, l)].concat();
    let needed = shown(&told).into_iter().chain(dates);
    missing.extend(
        needed
            .filter(|needed| !text.contains(needed.as_str()))
            .map(|needed| format!("fact \"{}\" does not say \"{needed}\"", fact.id)),
    );
    missing
}

/// Returns what readers see of where a fact comes from.
fn shown(told: &[Told<'_>]) -> Vec<String> {
    let words = |told: &Told<'_>| match told {
        Told::Text(text) => in_one_line(text.as_str()),
        Told::Heading(words) | Told::Name(words) | Told::English(words) => in_one_line(words),
    };
    told.iter().map(words).collect()
}

/// Returns the texts in a language without the marks that keep numbers apart from right-to-left text.
fn plain(told: &[Told<'_>]) -> Vec<String> {
    shown(told).iter().map(|text| text.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

#[test]
fn every_place_state_and_publisher_has_words_in_every_language() {
    let mut faults = Vec::new();
    for l in guide().locales().offered() {
        let of_facts = facts().flat_map(|fact| {
            let told = [guide().places(fact, l), guide().as_of(fact, l)].concat();
            told.into_iter().map(|told| (fact.id.to_string(), told))
        });
        let of_sources = guide().content().sources().iter().flat_map(|source| {
            let law = guide().law(source, l).map(Told::Text);
            let told = law.into_iter().chain(guide().publisher(source, l));
            told.map(|told| (source.id.to_string(), told)).collect::<Vec<_>>()
        });
        faults.extend(of_facts.chain(of_sources).filter_map(|(id, told)| match told {
            Told::Text(text) if text.locale().id() == l.id() => None,
            Told::Heading(_) | Told::Name(_) => None,
            Told::Text(text) => Some(format!("{id}: \"{text}\" is not in {}", l.id())),
            Told::English(words) => Some(format!("{id}: nothing says \"{words}\"")),
        }));
    }
    none(faults);
}

#[test]
fn every_kind_of_place_is_said() {
    let locator = "Art. 46; EEL Arts. 39(2), 67(2)-(3); EEL Arts. 58-64 (chapter 6), 71, items 1-2; \
                   MPS Art. 55(1), item 5; How do I register, points 1-4; first line; section 7.1.1; \
                   notice of 2 December 2025; announcements of 16 June and 6 October 2025";
    let said = |language: &str| {
        let locator = format!("\"{locator}\"");
        let draft = Draft::new().set(DETENTION, "det-review", "locator", &locator);
        let guide = draft.load().expect("the guide opens");
        let fact = guide.content().facts().get("det-review").expect("it is there");
        plain(&guide.places(fact, guide.locales().get(language).expect("it is there")))
    };
    assert_eq!(
        said("en"),
        [
            "Art. 46",
            "Exit and Entry Administration Law, Art. 39, paragraph 2 and Art. 67, paragraph 2–3",
            "Exit and Entry Administration Law, Art. 58–64 (chapter 6) and Art. 71, item 1–2",
            "Police Procedures in Administrative Cases, Art. 55, paragraph 1, item 5",
            "How do I register",
            "Points 1–4",
            "First line",
            "Section 7.1.1",
            "Notice of 2 December 2025",
            "Announcements of 16 June 2025 and 6 October 2025",
        ]
    );
    assert_eq!(
        said("zh-Hans"),
        [
            "第46条",
            "《出境入境管理法》第39条第2款和第67条第2至3款",
            "《出境入境管理法》第58至64条（第6章）和第71条第1至2项",
            "《公安机关办理行政案件程序规定》第55条第1款第5项",
            "How do I register",
            "第1至4点",
            "第一行",
            "第7.1.1节",
            "2025年12月2日的通知",
            "2025年6月16日和2025年10月6日的公告",
        ]
    );
}

#[test]
fn every_kind_of_state_is_said() {
    let as_of = "In force; no amendment found in a law collection updated June 2026; \
                 in force 1 January 2024 / 2018 text, amended 2020; 2016-2017; mid-2015; undated copy; \
                 June 2026; about 2018-2021";
    let said = |language: &str| {
        let as_of = format!("\"{as_of}\"");
        let draft = Draft::new().set(DETENTION, "det-review", "as-of", &as_of);
        let guide = draft.load().expect("the guide opens");
        let fact = guide.content().facts().get("det-review").expect("it is there");
        plain(&guide.as_of(fact, guide.locales().get(language).expect("it is there")))
    };
    assert_eq!(
        said("en"),
        [
            "In force",
            "No amendment found in a collection of laws updated in June 2026",
            "In force since 1 January 2024",
            "Text of 2018, amended in 2020",
            "2016–2017",
            "Middle of 2015",
            "Undated copy",
            "June 2026",
            "About 2018–2021",
        ]
    );
    assert_eq!(
        said("fr"),
        [
            "En vigueur",
            "Aucune modification trouvée dans un recueil de lois mis à jour en juin 2026",
            "En vigueur depuis le 1 janvier 2024",
            "Texte de 2018, modifié en 2020",
            "2016–2017",
            "Milieu de 2015",
            "Copie sans date",
            "juin 2026",
            "Vers 2018–2021",
        ]
    );
}

/// A Chinese name is that of the title of its source, letter by letter.
#[test]
fn a_chinese_reader_sees_the_chinese_name_of_a_law_first() {
    let chinese = guide().locales().get("zh-Hans").expect("Chinese is in every edition");
    let mut certain = 0;
    for source in guide().content().sources().iter() {
        let Some(name) = guide().law(source, chinese) else { continue };
        let name = name.as_str().trim_start_matches('《').trim_end_matches('》');
        if source.title.contains('(') && source.title.chars().any(|c| c > '\u{4e00}') {
            certain += 1;
            assert!(source.title.contains(name), "{name} is not in \"{}\"", source.title);
        }
    }
    assert!(certain >= 20, "only {certain} titles have a Chinese name");
    for path in ["/zh-Hans/facts/det-limit", "/zh-Hans/facts/preg-home-24h"] {
        let page = visit(guide(), path, beijing(2026, 12, 4), Links::Live);
        let list = page.document.one("main").first("source-list").expect("it has sources");
        assert!(list.text().starts_with("《出境入境管理法》"), "{path}: {}", list.text());
    }
}

/// Headings and names in their own language are marked as such; all else around them is in the language of the page.
#[test]
fn no_english_is_left_in_where_a_fact_comes_from() {
    let known = ["UNHCR", "HIV"];
    let mut faults = Vec::new();
    for fact in facts() {
        for locale in ["ar", "zh-Hans"] {
            let path = format!("/{locale}/facts/{}", fact.id);
            let page = visit(guide(), &path, beijing(2026, 12, 4), Links::Live);
            let provenance = page.document.one("main").first("provenance").expect("it has one");
            let marked = provenance.below().filter(|node| node.attribute("lang").is_some());
            let rest = marked.fold(provenance.text(), |text, node| text.replace(&node.text(), " "));
            let english = rest
                .split(|c: char| !c.is_ascii_alphabetic())
                // One letter is part of a number, as in "1A(2)".
                .filter(|word| word.len() > 1 && !known.contains(word));
            faults.extend(english.map(|word| format!("{path}: \"{word}\"")));
        }
    }
    none(faults);
}

#[test]
fn what_readers_of_other_languages_would_see_in_english_is_named() {
    let found = |draft: Draft| {
        let guide = draft.load().expect("it is no error");
        guide.warnings().iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    for (key, words) in [
        ("locator", "somewhere near the end"),
        ("locator", "Unknown Law Art. 3"),
        ("as-of", "by the light of the moon"),
    ] {
        let draft = Draft::new().set(DETENTION, "det-review", key, &format!("\"{words}\""));
        let found = found(draft);
        assert!(found.contains(&format!("\"{words}\" is shown in English")), "{found}");
    }
    let draft = Draft::new().set("content/data/sources.json", "eel", "publisher", "\"Somebody\"");
    assert!(found(draft).contains("its publisher \"Somebody\" is shown in English"));
    let draft = Draft::new().set("content/data/sources.json", "hrw-2024", "kind", "\"law\"");
    assert!(found(draft).contains("source \"hrw-2024\": has no name"));
}

#[test]
fn the_page_of_a_fact_names_its_sources_and_dates_and_how_sure_it_is() {
    let mut faults = Vec::new();
    for fact in facts() {
        for links in [Links::Live, Links::Files] {
            let page =
                visit(guide(), &format!("/en/facts/{}", fact.id), beijing(2026, 12, 4), links);
            let main = page.document.one("main");
            faults.extend(unnamed(main, fact, "en"));
            for (class, expected) in [
                ("fact-kind", kind_word(fact.kind, "en")),
                ("confidence", confidence_word(fact.confidence, "en")),
            ] {
                let found = sign(main, class);
                if found != expected {
                    faults.push(format!(
                        "fact \"{}\": \"{found}\" instead of \"{expected}\"",
                        fact.id
                    ));
                }
            }
        }
    }
    none(faults);
}

#[test]
fn the_four_ways_to_be_sure_have_four_names() {
    for locale in guide().locales().offered() {
        let words: std::collections::BTreeSet<String> = [
            Confidence::Primary,
            Confidence::Secondary,
            Confidence::Conflicting,
            Confidence::Unconfirmed,
        ]
        .map(|confidence| confidence_word(confidence, locale.id()))
        .into();
        assert_eq!(words.len(), 4, "{}: {words:?}", locale.id());
    }
}

#[test]
fn what_only_the_article_says_is_shown_as_not_confirmed() {
    for id in
        ["contact-address-seed", "contact-phone-seed", "contact-fax-seed", "contact-hours-seed"]
    {
        let page = visit(guide(), &format!("/en/facts/{id}"), beijing(2026, 12, 4), Links::Live);
        assert_eq!(sign(page.document.one("main"), "confidence"), "Not confirmed", "{id}");
    }
}

/// "Official source" says that it was read in a law, at UNHCR or at a government office.
#[test]
fn what_only_the_article_says_is_no_official_source() {
    let content = guide().content();
    let only_seed = |fact: &&Fact| {
        fact.sources.iter().all(|source| content.sources().resolve(source).kind == SourceKind::Seed)
    };
    let seeds: Vec<&Fact> = facts().filter(only_seed).collect();
    assert!(seeds.len() >= 4, "phone, fax, address and hours at least");
    let official = seeds.iter().filter(|fact| fact.confidence == Confidence::Primary);
    none(official.map(|fact| format!("fact \"{}\"", fact.id)));
}

/// Contact data after 3 months, procedures after 6, law alone after 12.
#[test]
fn facts_are_due_after_three_six_or_twelve_months() {
    for (id, day) in [
        ("hot-110", date(2027, 2, 1)),
        ("contact-hours-seed", date(2027, 2, 1)),
        ("register-email-list", date(2027, 5, 1)),
        ("law-constitution-32", date(2027, 11, 1)),
    ] {
        let fact = facts().find(|fact| fact.id.as_str() == id).expect("the fact is in the guide");
        assert_eq!(
            fact.checked.to_string(),
            "2026-11",
            "{id}: the days here are counted from that month"
        );
        assert_eq!(guide().content().check_again(fact), day, "{id}");
    }
    let content = guide().content();
    for fact in facts() {
        let law =
            fact.sources.iter().all(|id| content.sources().resolve(id).kind == SourceKind::Law);
        let months = match (fact.kind, law) {
            (FactKind::Contact, _) => 3,
            (_, true) => 12,
            (_, false) => 6,
        };
        assert_eq!(
            content.check_again(fact),
            fact.checked.first_day() + months.months(),
            "{}",
            fact.id
        );
    }
}

fn beijing(year: i16, month: i8, day: i8) -> Timestamp {
    start_of(date(year, month, day))
}

/// Returns midnight in the country, with which the day begins.
fn start_of(day: Date) -> Timestamp {
    country().beginning(day).expect("the day is not far away")
}

fn says(page: &Page, id: &str) -> bool {
    let words = word("en", id);
    page.document.one("main").below().any(|node| node.text() == words)
}

#[test]
fn a_fact_says_from_its_day_on_that_it_should_be_checked_again() {
    let mut faults = Vec::new();
    for fact in facts() {
        let day = start_of(guide().content().check_again(fact));
        for (now, due) in [(day - 1.second(), false), (day, true), (day + 9000.hours(), true)] {
            let page = visit(guide(), &format!("/en/facts/{}", fact.id), now, Links::Live);
            if says(&page, "fact-due") != due {
                faults.push(format!("fact \"{}\" at {now}: due is not {due}", fact.id));
            }
        }
    }
    none(faults);
}

#[test]
fn a_topic_says_so_from_the_first_day_of_any_of_its_facts() {
    let content = guide().content();
    let mut faults = Vec::new();
    for topic in content.topics().iter() {
        let first = first_due(topic);
        for (now, due) in [(start_of(first) - 1.second(), false), (start_of(first), true)] {
            let page = visit(guide(), &format!("/en/topics/{}", topic.id), now, Links::Live);
            if says(&page, "topic-due") != due || says(&page, "fact-due") != due {
                faults.push(format!("topic \"{}\" at {now}: due is not {due}", topic.id));
            }
            let marks = page.document.classed("fact-due").count();
            let expected = content
                .facts_of(topic)
                .filter(|id| content.check_again(content.facts().resolve(id)) <= first)
                .count();
            if due && marks != expected {
                faults.push(format!(
                    "topic \"{}\": {marks} facts are marked, not {expected}",
                    topic.id
                ));
            }
        }
    }
    none(faults);
}

fn first_due(topic: &Topic) -> Date {
    let content = guide().content();
    let days = content.facts_of(topic).map(|id| content.check_again(content.facts().resolve(id)));
    days.min().expect("every topic has facts")
}

#[test]
fn an_exported_copy_speaks_of_no_now() {
    let late = start_of(date(2030, 1, 1));
    let early = start_of(date(2020, 1, 1));
    for (path, now) in [
        ("/en/contact", early),
        ("/en/facts/hot-110", late),
        ("/en/topics/just-arrived", late),
        ("/en/", late),
    ] {
        let page = visit(guide(), path, now, Links::Files);
        let usual = visit(guide(), path, beijing(2026, 12, 4), Links::Files);
        assert_eq!(page.document.one("body").text(), usual.document.one("body").text(), "{path}");
        let live = visit(guide(), path, now, Links::Live);
        assert_ne!(live.document.one("body").text(), page.document.one("body").text(), "{path}");
    }
}

/// Returns every live page again with its HTML at another moment, but for cards shown large: an official reads these, and no
/// notice.
fn every_page_at(now: Timestamp) -> impl Iterator<Item = (&'static Page, String)> {
    let is_large =
        |page: &Page| matches!(&page.route, Some(Route::Page(_, PageRoute::CardLarge(_))));
    let live = every_page().iter().filter(|page| page.links == Links::Live);
    live.filter(move |page| !is_large(page)).map(move |page| {
        let request = Request { path: &page.path, query: &page.query, now, links: Links::Live };
        let html = respond(guide(), &request).body.into_owned();
        (page, String::from_utf8(html).expect("a page is UTF-8"))
    })
}

/// Returns whether the page has a notice that begins with the words of this message. To parse four times every page would take
/// longer than to make them.
fn warns((page, html): &(&Page, String), id: &str) -> bool {
    let l = guide().locales().get(page.locale()).expect("a page is in a language of the guide");
    // A text that lacks the value of a variable counts as missing, so it is given one to split at.
    let text =
        if id == "clock-wrong" { l.clock_wrong("{") } else { l.edition_old("{") }.to_string();
    let start =
        in_one_line(text.split(['{', '\u{2068}']).next().expect("a split text has a first part"));
    html.split("<p class=\"notice-first\">").skip(1).any(|notice| notice.starts_with(&start))
}

#[test]
fn a_wrong_clock_is_said_on_every_page() {
    let day = start_of(guide().content().edition().date);
    none(
        every_page_at(day - 1.second())
            .filter(|page| !warns(page, "clock-wrong"))
            .map(|(page, _)| page.name()),
    );
    none(every_page_at(day).filter(|page| warns(page, "clock-wrong")).map(|(page, _)| page.name()));
}

#[test]
fn an_old_edition_is_said_on_every_page() {
    let after = start_of(guide().content().edition().review_by) + 24.hours();
    none(
        every_page_at(after)
            .filter(|page| !warns(page, "edition-old"))
            .map(|(page, _)| page.name()),
    );
    none(
        every_page_at(after - 1.second())
            .filter(|page| warns(page, "edition-old"))
            .map(|(page, _)| page.name()),
    );
}

#[test]
fn a_claim_that_is_not_true_is_never_the_guides_own_voice() {
    let source = guide().locales().source();
    let claims: Vec<String> = guide()
        .content()
        .claims()
        .iter()
        .map(|claim| guide().name(claim, source).to_string())
        .collect();
    let mut shown = 0;
    on_every_page(|page| {
        let mut faults = Vec::new();
        for (node, text) in page.document.texts() {
            let quoted =
                node.outward().any(|outer| outer.name() == "q" && outer.has_class("claim"));
            shown += usize::from(quoted);
            let line = in_one_line(text);
            if !quoted && claims.iter().any(|claim| line.contains(claim)) {
                faults.push(format!("\"{}\" is not quoted", text.trim()));
            }
        }
        faults
    });
    assert!(shown >= claims.len(), "only {shown} claims are quoted");
}
