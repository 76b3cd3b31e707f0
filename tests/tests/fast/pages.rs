//! What holds for every page, in every language, live and as files.

use std::collections::{BTreeMap, BTreeSet};

use unic_langid::LanguageIdentifier;
use waymark_content::Action;
use waymark_tests::{
    Document, NOW, Node, Page, every_page, guide, moment, none, on_every_page, visit,
};
use waymark_ui::{Links, PageRoute, Request, Route, respond};

use crate::links::{needs_program, resolve};

#[test]
fn every_page_is_valid_html() {
    on_every_page(|page| page.document.errors.clone());
}

#[test]
fn every_page_has_the_status_of_its_address() {
    on_every_page(|page| {
        let expected = match (&page.route, page.query.as_str()) {
            (None, _) => 404,
            (Some(_), "") => 200,
            (Some(Route::Page(_, PageRoute::Search)), query) if query.starts_with("q=") => 200,
            (Some(_), _) => 400,
        };
        (page.status != expected).then(|| format!("status {} instead of {expected}", page.status))
    });
}

/// Returns where the links below a node lead, without what they carry.
fn addresses<'n>(node: impl Into<Option<Node<'n>>>) -> Vec<String> {
    let links = node.into().into_iter().flat_map(|node| node.below());
    let links = links.filter_map(|link| link.attribute("href"));
    links
        .map(|link| link.split(['?', '#']).next().unwrap_or_default().trim_end_matches(".html"))
        .map(|link| link.trim_start_matches("../").trim_start_matches("./").to_owned())
        .collect()
}

#[test]
fn what_people_need_first_is_one_press_away_on_every_page() {
    on_every_page(|page| {
        let links = addresses(page.document.classed("help-links").next());
        let lacks = ["emergency", "contact", "interview", "cards"].into_iter();
        lacks
            .filter(|name| has_frame(page) && !links.iter().any(|link| link.ends_with(name)))
            .map(|name| format!("has no link to {name} at its foot: {links:?}"))
            .collect::<Vec<_>>()
    });
}

/// Returns whether a page has the frame of the guide. A card shown large has none: an official reads it.
fn has_frame(page: &Page) -> bool {
    page.route
        .as_ref()
        .is_some_and(|route| !matches!(route, Route::Page(_, PageRoute::CardLarge(_))))
}

#[test]
fn every_topic_has_its_action_right_under_its_summary() {
    let mut seen = 0;
    on_every_page(|page| {
        let Some(Route::Page(_, PageRoute::Topic(id))) = &page.route else { return Vec::new() };
        if page.status != 200 {
            return Vec::new();
        }
        seen += 1;
        let wanted = match &guide().content().topics().resolve(id).action {
            Action::Email => "plan/email".to_owned(),
            Action::Card(card) => format!("cards/{card}"),
            Action::Interview => "interview".to_owned(),
            Action::Emergency => "emergency".to_owned(),
            Action::Contact => "contact".to_owned(),
            Action::Documents => "documents".to_owned(),
        };
        let main = page.document.one("main");
        let order: Vec<Node<'_>> = main
            .below()
            .filter(|node| ["lead", "action", "notice"].iter().any(|class| node.has_class(class)))
            .collect();
        match order.as_slice() {
            [lead, action, ..] if lead.has_class("lead") && action.has_class("action") => {
                let links = addresses(*action);
                let right = links.len() == 1 && links.iter().all(|link| link.ends_with(&wanted));
                (!right).then(|| format!("leads to {links:?}, not {wanted}")).into_iter().collect()
            }
            _ => vec!["has no action under its lead".to_owned()],
        }
    });
    assert!(seen > 1_000, "only {seen} pages of topics were seen");
}

#[test]
fn the_draft_names_the_order_or_the_summons_of_the_topic_that_leads_to_it() {
    for (topic, said, words) in [
        ("told-to-leave", "police=leave-order", "Date on the order: ____"),
        ("summons", "police=summoned", "have to come to them. Date and time: ____"),
    ] {
        let read = |address: &str| visit(guide(), address, moment(NOW), Links::Live);
        let draft_from = |address: &str| {
            let page = read(address);
            let action = page.document.classed("action").next().unwrap();
            let link = action.below().find_map(|node| node.attribute("href")).unwrap().to_owned();
            resolve(&page.path, &link).unwrap()
        };
        let link = draft_from(&format!("/en/topics/{topic}?size=large"));
        assert!(link.contains(said) && link.contains("size=large"), "{link}");
        assert!(read(&link).document.one("main").text().contains(words), "{link}");
        // What was answered counts, and who is elsewhere is not asked.
        for answered in ["police=detained", "where=macao"] {
            let link = draft_from(&format!("/en/topics/{topic}?{answered}"));
            assert!(link.contains(answered) && !link.contains(said), "{link}");
        }
    }
}

#[test]
fn every_kind_of_page_is_looked_at() {
    let statuses: BTreeSet<(u16, bool)> =
        every_page().iter().map(|page| (page.status, page.links == Links::Live)).collect();
    assert_eq!(statuses, BTreeSet::from([(200, true), (200, false), (400, true), (404, true)]));
    let content = guide().content();
    let languages = guide().locales().offered().len();
    let records = content.categories().iter().len()
        + content.topics().iter().len()
        + content.facts().iter().len()
        + 2 * content.cards().iter().len() // each also shown large
        + content.interview().questions().iter().len()
        + content.interview().cases().iter().len();
    // Twenty-eight more pages in each language (home, topics, contact, plan …) and the choice of a language; each live and as a
    // file. Three searches in each language are live only.
    let known = every_page().iter().filter(|page| page.status == 200).count();
    assert_eq!(known, 2 * ((records + 28) * languages + 1) + 3 * languages);
}

#[test]
fn every_page_has_one_heading_above_all_and_skips_no_level() {
    on_every_page(|page| {
        let headings: Vec<Node<'_>> =
            page.document.all().filter(|node| level(*node).is_some()).collect();
        let mut faults = Vec::new();
        let first = headings.iter().filter(|node| level(**node) == Some(1)).count();
        if first != 1 {
            faults.push(format!("{first} h1"));
        }
        let mut before = 0;
        for heading in headings {
            let level = level(heading).unwrap_or_default();
            if level > before + 1 {
                faults.push(format!("{} comes after level {before}", heading.label()));
            }
            if heading.text().is_empty() {
                faults.push("a heading is empty".to_owned());
            }
            before = level;
        }
        faults
    });
}

fn level(node: Node<'_>) -> Option<u32> {
    node.name().strip_prefix('h')?.parse().ok()
}

#[test]
fn no_id_is_used_twice() {
    on_every_page(|page| {
        let mut seen = BTreeSet::new();
        let ids = page.document.all().filter_map(|node| node.attribute("id"));
        ids.filter(|id| !seen.insert(*id))
            .map(|id| format!("id \"{id}\" twice"))
            .collect::<Vec<_>>()
    });
}

#[test]
fn every_page_says_its_language_and_direction() {
    on_every_page(|page| {
        let html = page.document.html();
        let locale =
            guide().locales().get(page.locale()).expect("a page is in a language of the guide");
        let right = html.attribute("lang") == Some(locale.id())
            && html.attribute("dir") == Some(locale.info().direction.as_str());
        (!right).then(|| format!("{:?}", html.attributes()))
    });
}

#[test]
fn every_language_mark_is_a_language() {
    on_every_page(|page| {
        let marks = page.document.all().filter_map(|node| node.attribute("lang"));
        marks
            .filter(|tag| tag.parse::<LanguageIdentifier>().is_err())
            .map(|tag| format!("lang \"{tag}\""))
            .collect::<Vec<_>>()
    });
}

#[test]
fn every_title_is_there_and_tells_pages_apart() {
    let mut titles: BTreeMap<(&str, bool, u16, String), Vec<&Page>> = BTreeMap::new();
    for page in every_page() {
        let title = page.document.one("title").text();
        assert!(
            title.len() > " – ".len() && !title.starts_with('–'),
            "{}: title \"{title}\"",
            page.name()
        );
        // Files that all say the same thing have the same title; the interview shows its first question; and what somebody
        // searched for stands in no title.
        if needs_program(page) || asks_first_question(page) || page.query.starts_with("q=") {
            continue;
        }
        titles
            .entry((page.locale(), page.links == Links::Live, page.status, title))
            .or_default()
            .push(page);
    }
    none(titles.iter().filter_map(|((_, _, status, title), pages)| {
        let names: Vec<String> = pages.iter().map(|page| page.name()).collect();
        (*status == 200 && pages.len() > 1)
            .then(|| format!("\"{title}\" is the title of {}", names.join(", ")))
    }));
}

/// Returns whether a page is the beginning of the interview, which has the title of its first question.
fn asks_first_question(page: &Page) -> bool {
    let Some(Route::Page(locale, PageRoute::Interview)) = &page.route else { return false };
    let first = guide().content().interview().questions().iter().next().expect("it asks something");
    let path = format!("/{locale}/interview/{}", first.id);
    let question = visit(guide(), &path, moment(NOW), page.links);
    page.document.one("title").text() == question.document.one("title").text()
}

#[test]
fn every_reference_to_an_element_leads_to_it() {
    const REFERENCES: [&str; 6] =
        ["for", "aria-describedby", "aria-labelledby", "aria-controls", "headers", "list"];
    on_every_page(|page| {
        let ids: BTreeSet<&str> =
            page.document.all().filter_map(|node| node.attribute("id")).collect();
        let references = page.document.all().flat_map(|node| {
            REFERENCES
                .iter()
                .filter_map(move |name| node.attribute(name))
                .flat_map(str::split_whitespace)
        });
        references
            .filter(|id| !ids.contains(id))
            .map(|id| format!("no element \"{id}\""))
            .collect::<Vec<_>>()
    });
}

#[test]
fn every_field_link_and_button_has_a_name() {
    on_every_page(|page| {
        let labelled: BTreeSet<&str> = page
            .document
            .named("label")
            .filter(|label| !label.text().is_empty())
            .filter_map(|label| label.attribute("for"))
            .collect();
        let mut faults = Vec::new();
        for node in page.document.all() {
            let own = node.attribute("aria-label").is_some_and(|label| !label.trim().is_empty());
            let named = match node.name() {
                // Nobody meets it.
                "input" if node.attribute("type") == Some("hidden") => true,
                "input" | "select" | "textarea" => {
                    own || node.attribute("id").is_some_and(|id| labelled.contains(id))
                }
                "a" | "button" | "summary" => {
                    let image = node
                        .below()
                        .filter_map(|node| node.attribute("alt"))
                        .any(|alt| !alt.is_empty());
                    own || image || !node.text().is_empty()
                }
                "nav" => own,
                _ => true,
            };
            if !named {
                faults.push(format!("{} has no name: {:?}", node.label(), node.attributes()));
            }
        }
        faults
    });
}

#[test]
fn every_image_says_what_stands_in_for_it() {
    on_every_page(|page| {
        let silent = |node: &Node<'_>| match node.name() {
            "img" => node.attribute("alt").is_none(),
            "svg" => node.attribute("aria-hidden") != Some("true"),
            _ => false,
        };
        page.document.all().filter(silent).map(Node::label).collect::<Vec<_>>()
    });
}

#[test]
fn no_page_has_script_or_style_of_its_own() {
    on_every_page(|page| written_in(&page.document));
}

/// Returns what the content security policy would refuse, and what the guide never needs.
pub(crate) fn written_in(document: &Document) -> Vec<String> {
    const NEVER: [&str; 7] = ["style", "iframe", "object", "embed", "base", "frame", "template"];
    let mut faults = Vec::new();
    for node in document.all() {
        let handlers = node
            .attributes()
            .keys()
            .filter(|name| name.starts_with("on") || *name == "style" || *name == "srcdoc");
        faults.extend(handlers.map(|name| format!("{} has {name}", node.label())));
        if NEVER.contains(&node.name()) || node.attribute("http-equiv").is_some() {
            faults.push(format!("{} stands in the page", node.label()));
        }
        if node.name() == "script" && (node.attribute("src").is_none() || !node.text().is_empty()) {
            faults.push(format!("{} is written in the page", node.label()));
        }
    }
    faults
}

#[test]
fn no_page_names_a_remote_address_to_load_or_open() {
    on_every_page(|page| {
        let mut faults = Vec::new();
        for node in page.document.all() {
            for (name, value) in node.attributes() {
                let harmless = name == "xmlns" && value == "http://www.w3.org/2000/svg";
                if is_remote(value) && !harmless {
                    faults.push(format!("{name}=\"{value}\""));
                }
            }
        }
        faults
    });
}

/// Returns whether a browser could be led out of the guide by this attribute.
pub(crate) fn is_remote(value: &str) -> bool {
    let value = value.trim().to_ascii_lowercase();
    let schemes = ["javascript:", "data:", "mailto:", "tel:", "file:", "blob:", "http:", "https:"];
    value.contains("://")
        || value.starts_with("//")
        || value.contains('\\')
        || schemes.iter().any(|scheme| value.starts_with(scheme))
}

#[test]
fn style_and_script_ask_nobody_and_keep_nothing() {
    const NEVER: [&str; 13] = [
        "http:",
        "https:",
        "//www",
        "@import",
        "url(",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
        "localStorage",
        "sessionStorage",
        "cookie",
        "innerHTML",
        "eval(",
    ];
    let assets = Route::all(guide()).into_iter().filter(|route| matches!(route, Route::Asset(_)));
    let mut names = Vec::new();
    let mut faults = Vec::new();
    for path in assets.map(|route| route.path()) {
        let request = Request { path: &path, query: "", now: moment(NOW), links: Links::Live };
        let body = respond(guide(), &request).body;
        // The fonts are the guide's own, and their licence names the address of the licence.
        if path.starts_with("/assets/fonts/") {
            continue;
        }
        let text = String::from_utf8_lossy(&body)
            .replace("http://www.w3.org/2000/svg", "")
            .replace("url(\"fonts/", "");
        // The script asks in one place, for pages of the guide.
        let asked: Vec<&str> =
            text.match_indices("fetch").filter_map(|(at, _)| text.get(at..at + 13)).collect();
        if !asked.is_empty() && asked != ["fetch(address"] {
            faults.push(format!("{path} asks: {asked:?}"));
        }
        faults.extend(
            NEVER
                .iter()
                .filter(|word| text.contains(**word))
                .map(|word| format!("{path} has {word}")),
        );
        names.push(path);
    }
    assert_eq!(names.len(), 4, "style sheets, script and mark: {names:?}");
    none(faults);
}

#[test]
fn chinese_is_marked_as_chinese() {
    on_every_page(|page| {
        let body = |node: Node<'_>| node.outward().any(|outer| outer.name() == "body");
        page.document
            .texts()
            .filter(|(node, text)| {
                body(*node) && text.chars().any(is_han) && !node.language().starts_with("zh")
            })
            .map(|(node, text)| format!("\"{}\" is marked as \"{}\"", text.trim(), node.language()))
            .collect::<Vec<_>>()
    });
}

#[test]
fn what_is_marked_as_chinese_is_chinese() {
    on_every_page(|page| {
        page.document
            .all()
            .filter(|node| node.attribute("lang") == Some("zh-Hans") && node.name() != "html")
            .filter(|node| !node.text().chars().any(|c| is_han(c) || is_chinese_mark(c)))
            .map(Node::label)
            .collect::<Vec<_>>()
    });
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{20000}'..='\u{323af}')
}

fn is_chinese_mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff65}')
}

#[test]
fn leaving_shows_a_page_that_says_nothing() {
    for links in [Links::Live, Links::Files] {
        let page = visit(guide(), "/exit", moment(NOW), links);
        assert_eq!(page.status, 200);
        assert_eq!(page.document.errors, Vec::<String>::new());
        assert_eq!(page.document.one("body").text(), "");
        assert_eq!(page.document.one("title").text(), "about:blank");
        assert_eq!(page.document.one("html").attribute("dir"), Some("ltr"));
        assert_eq!(
            page.document
                .all()
                .filter(|node| ["a", "link", "script"].contains(&node.name()))
                .count(),
            0
        );
    }
}
