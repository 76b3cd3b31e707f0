//! Links: where they lead, live and in files.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use waymark_content::Answers;
use waymark_tests::{
    Document, NOW, Page, country, every_page, guide, in_one_line, moment, none, on_every_page,
    visit,
};
use waymark_ui::{Links, PageRoute, Request, Route, respond};

#[test]
fn every_link_leads_to_a_page_and_a_place_on_it() {
    let (mut live, mut files): (BTreeMap<String, &Page>, BTreeMap<String, &Page>) =
        Default::default();
    for page in every_page().iter().filter(|page| page.status == 200) {
        if page.links == Links::Live { &mut live } else { &mut files }
            .insert(page.path.clone(), page);
    }
    let others: Vec<Route> = Route::all(guide())
        .into_iter()
        .filter(|route| matches!(route, Route::Exit | Route::Asset(_)))
        .collect();
    let mut answered = Answered::default();
    on_every_page(|page| {
        let pages = if page.links == Links::Live { &live } else { &files };
        let mut faults = Vec::new();
        for (attribute, link) in links(&page.document) {
            let Some(target) = resolve(&page.path, link) else {
                faults.push(format!("{attribute}=\"{link}\" is not relative"));
                continue;
            };
            let (address, fragment) = target.split_once('#').unwrap_or((&target, ""));
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let other = others.iter().any(|route| match page.links {
                Links::Live | Links::Browser => route.path() == path,
                Links::Files => format!("/{}", route.file()) == path,
            });
            // A link within the page keeps its address, whatever it is.
            let here = link.starts_with('#').then_some(page);
            let fragments_here = |page: &Page| page.document.find(fragment).is_some();
            match here.or_else(|| pages.get(path).copied()) {
                Some(_) if here.is_none() && !query.is_empty() => {
                    faults.extend(answered.faults(page, address, fragment));
                }
                Some(page) if !fragment.is_empty() && !fragments_here(page) => {
                    faults.push(format!("{link}: no \"{fragment}\" on {}", page.name()));
                }
                Some(_) => {}
                None if other && target == path => {}
                // Another text size of a page that says that the address is not known.
                None if page.status == 404
                    && path == page.path
                    && (matches!(query, "" | "size=large" | "size=larger")
                        || query.starts_with("with=")) => {}
                None => faults
                    .push(format!("{attribute}=\"{link}\" leads to {target}, which is no page")),
            }
        }
        faults
    });
}

/// Links with something in their query, each followed once.
#[derive(Default)]
struct Answered {
    statuses: BTreeMap<String, u16>,
    pages: BTreeMap<String, Page>,
}

impl Answered {
    /// Returns what is wrong with a link to an address with a query and to a place on it.
    fn faults(&mut self, from: &Page, address: &str, fragment: &str) -> Vec<String> {
        let mut faults = Vec::new();
        if from.links == Links::Files {
            return vec![format!("{address}: a copy as files has no query")];
        }
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        faults.extend(carried(query, made_at(from)).err());
        if fragment.is_empty() {
            let now = moment(NOW);
            let status = *self.statuses.entry(address.to_owned()).or_insert_with(|| {
                respond(guide(), &Request { path, query, now, links: Links::Live }).status
            });
            if status != 200 {
                faults.push(format!("{address}: status {status}"));
            }
        } else {
            let page = self
                .pages
                .entry(address.to_owned())
                .or_insert_with(|| visit(guide(), address, moment(NOW), Links::Live));
            if page.status != 200 || page.document.find(fragment).is_none() {
                faults.push(format!("{address}: status {}, \"{fragment}\"", page.status));
            }
        }
        faults
    }
}

/// Returns the moment for which a page is made: that of the story where it shows the plan of a made-up case.
fn made_at(page: &Page) -> Timestamp {
    let Some(Route::Page(_, PageRoute::Case(id))) = &page.route else { return moment(NOW) };
    let story = guide().content().interview().cases().resolve(id).now;
    country().moment(story).unwrap()
}

/// Returns whether a note can be about this: a page, or a step.
fn is_noted(about: &str) -> bool {
    let steps = guide().content().interview().steps();
    let step = about.strip_prefix("steps/").is_some_and(|id| steps.get(id).is_some());
    step || Route::parse(guide(), &format!("/en/{about}")).is_some()
}

/// Reads what a link carries: how pages are shown, and answers that count where the link stands.
fn carried(query: &str, now: Timestamp) -> Result<(), String> {
    let mut answers = Answers::default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match (name.as_ref(), value.as_ref()) {
            ("size", "large" | "larger") | ("view", "desk") => {}
            ("with", id) if guide().locales().get(id).is_some() => {}
            ("practice", "yes") => {}
            ("about", about) if is_noted(about) => {}
            ("q", words) if !words.is_empty() => {}
            ("card", id) if guide().content().cards().get(id).is_some() => {}
            ("per", "8") => {}
            // A link that skips a question says which, so that what its answer brought can stand open.
            ("asked", id) if guide().content().interview().questions().get(id).is_some() => {}
            ("size" | "view" | "practice" | "about" | "asked", _) => {
                return Err(format!("carries {name}={value}"));
            }
            _ => answers.give(name, value),
        }
    }
    match guide().content().interview().read(&answers, now).dropped() {
        [] => Ok(()),
        dropped => Err(format!("carries what does not count: {dropped:?}")),
    }
}

#[test]
fn what_a_link_carries_is_looked_at() {
    for sound in
        ["", "size=large", "view=desk&size=larger", "where=mainland&family=ill&family=baby"]
    {
        assert_eq!(carried(sound, moment(NOW)), Ok(()), "{sound}");
    }
    for broken in [
        "size=normal",
        "view=steps",
        "asked=nowhere",
        "where=nowhere",
        "where=macao&police=no",
        "colour=red",
        "stay=visa&where=mainland&stay-until=2026-02-30",
    ] {
        assert!(carried(broken, moment(NOW)).is_err(), "{broken}");
    }
}

#[test]
fn every_query_in_a_link_is_understood() {
    for query in ["size=large", "size=larger", "view=desk", "where=mainland&size=large"] {
        assert_eq!(
            visit(guide(), &format!("/en/contact?{query}"), moment(NOW), Links::Live).status,
            200
        );
    }
}

#[test]
fn every_page_can_be_reached_from_the_first() {
    for kind in [Links::Live, Links::Files] {
        let pages: BTreeMap<&str, &Page> = every_page()
            .iter()
            .filter(|page| page.links == kind && page.status == 200)
            .map(|page| (page.path.as_str(), page))
            .collect();
        let start = if kind == Links::Live { "/" } else { "/index.html" };
        let mut reached = BTreeSet::from([start.to_owned()]);
        let mut followed = reached.clone();
        let mut next = vec![start.to_owned()];
        // At the desk, more than three answers are not taken out before somebody was asked.
        next.extend(
            guide()
                .locales()
                .offered()
                .into_iter()
                .filter(|_| kind == Links::Live)
                .map(|locale| format!("/{}/interview?view=desk&{FOUR_ANSWERS}", locale.id())),
        );
        while let Some(address) = next.pop() {
            let path = address.split('?').next().unwrap_or_default();
            let Some(page) = pages.get(path) else { continue };
            let answered = (address != path).then(|| visit(guide(), &address, moment(NOW), kind));
            let page = answered.as_ref().unwrap_or(page);
            reached.extend(asked_on(page));
            for (_, link) in links(&page.document) {
                let target = resolve(path, link).unwrap_or_default();
                let target = target.split('#').next().unwrap_or_default();
                let path = target.split('?').next().unwrap_or_default();
                reached.insert(path.to_owned());
                // Who skips one question after another meets no page that others do not, in very many ways.
                if ["=not-known", "=not-said"].iter().any(|skip| target.contains(skip)) {
                    continue;
                }
                // Only the interview shows a different page for different answers.
                let by_answers = Route::parse(guide(), path).is_some_and(is_interview);
                if followed.insert(if by_answers { target } else { path }.to_owned()) {
                    next.push(target.to_owned());
                }
            }
        }
        none(
            pages
                .values()
                .filter(|page| !reached.contains(&page.path) && !needs_program(page))
                .map(|page| format!("no way leads to {}", page.name())),
        );
    }
}

const FOUR_ANSWERS: &str = "danger=no&where=mainland&police=no&from=other";

fn is_interview(route: Route) -> bool {
    matches!(route, Route::Page(_, PageRoute::Interview))
}

/// Returns the pages of the questions that are asked on a page. The check-list for the e-mail stands on the plan, and
/// nothing else leads to it.
fn asked_on(page: &Page) -> Vec<String> {
    let fields =
        page.document.named("input").filter(|node| node.attribute("type") != Some("hidden"));
    let names: BTreeSet<&str> = fields.filter_map(|node| node.attribute("name")).collect();
    names.into_iter().map(|name| format!("/{}/interview/{name}", page.locale())).collect()
}

/// Returns whether a page of an exported copy only says that it needs the program. Such a file stands in for an address;
/// it has nothing to read, so that no way need lead to it.
pub(crate) fn needs_program(page: &Page) -> bool {
    let locale = guide().locales().get(page.locale()).expect("a page is in a language");
    let heading = page.document.one("h1").text();
    page.links == Links::Files && heading == locale.interview_needs_program().as_str()
}

#[test]
fn every_page_can_be_left_and_says_that_it_is_not_unhcr() {
    on_every_page(|page| {
        // An official looks at it; see `cards`.
        if let Some(Route::Page(_, PageRoute::CardLarge(_))) = page.route {
            return Vec::new();
        }
        let l = guide().locales().get(page.locale()).expect("a page is in a language");
        let exit = if page.links == Links::Live { "/exit" } else { "/exit.html" };
        let leave = page.document.all().find(|node| node.attribute("data-leave").is_some());
        let target = leave.and_then(|node| resolve(&page.path, node.attribute("href")?));
        let mut faults = Vec::new();
        if target.as_deref() != Some(exit) {
            faults.push(format!("\"Leave now\" leads to {target:?}"));
        }
        if !page.document.one("footer").text().contains(l.independent().as_str()) {
            faults.push("does not say that it is not a service of UNHCR".to_owned());
        }
        let count = page.document.all().find(|node| node.attribute("data-leave-count").is_some());
        let says = |name, words: &str| count.and_then(|it| it.attribute(name)) == Some(words);
        if !says("data-pressed-once", l.leave_pressed_once().as_str())
            || !says("data-pressed-twice", l.leave_pressed_twice().as_str())
        {
            faults.push("does not count how often Shift was pressed".to_owned());
        }
        faults
    });
}

#[test]
fn about_says_in_every_language_what_the_guide_does_not_protect_from() {
    for l in guide().locales().offered() {
        let page = visit(guide(), &format!("/{}/about", l.id()), moment(NOW), Links::Live);
        let shown = in_one_line(&page.document.one("main").text());
        none(
            [
                l.about_protect(),
                l.about_protect_lead(),
                l.about_protect_screen(),
                l.about_protect_machine(),
                l.about_protect_kept(),
                l.about_protect_paper(),
                l.about_protect_search(),
                l.about_protect_copy(),
            ]
            .into_iter()
            .filter(|text| {
                text.locale().id() != l.id() || !shown.contains(&in_one_line(text.as_str()))
            })
            .map(|text| format!("{}: {}", l.id(), text.as_str())),
        );
    }
}

/// Returns the attributes that lead somewhere or load something.
pub(crate) fn links(document: &Document) -> impl Iterator<Item = (&'static str, &str)> {
    const NAMES: [&str; 8] =
        ["href", "src", "action", "formaction", "srcset", "poster", "cite", "data"];
    document
        .all()
        .flat_map(|node| NAMES.iter().filter_map(move |name| Some((*name, node.attribute(name)?))))
}

/// Returns where a relative link on the page `from` leads, as a browser reads it; `None` if it is not relative or leads
/// above the first folder.
pub(crate) fn resolve(from: &str, link: &str) -> Option<String> {
    let first = link.split(['/', '?', '#']).next().unwrap_or_default();
    if link.starts_with('/') || link.contains('\\') || first.contains(':') {
        return None;
    }
    if link.is_empty() || link.starts_with(['#', '?']) {
        return Some(format!("{from}{link}"));
    }
    let end = link.find(['?', '#']).unwrap_or(link.len());
    let (path, rest) = link.split_at(end);
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        let last = parts.peek().is_none();
        match part {
            "." if !last => {}
            ".." if folders.len() > 1 => {
                folders.pop();
            }
            ".." => return None,
            part => folders.push(part),
        }
    }
    Some(folders.join("/") + rest)
}

#[test]
fn links_are_resolved_as_a_browser_does() {
    for (from, link, target) in [
        ("/en/topics/a", "../../en/contact", Some("/en/contact")),
        ("/en/", "../en/", Some("/en/")),
        ("/en/", "./", Some("/en/")),
        ("/en/a", "#b", Some("/en/a#b")),
        ("/en/a", "c?size=large#d", Some("/en/c?size=large#d")),
        ("/", "../en/", None),
        ("/en/a", "/en/b", None),
        ("/en/a", "javascript:b", None),
        ("/en/a", "\\\\b", None),
    ] {
        assert_eq!(resolve(from, link).as_deref(), target, "{link} on {from}");
    }
}
