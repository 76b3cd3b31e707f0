//! Links: where they lead, live and in files.

use std::collections::{BTreeMap, BTreeSet};

use waymark_tests::{Document, NOW, Page, every_page, guide, moment, none, on_every_page, visit};
use waymark_ui::{Links, Route};

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
                Links::Live => route.path() == path,
                Links::Files => format!("/{}", route.file()) == path,
            });
            // A link within the page keeps its address, whatever it is.
            let here = link.starts_with('#').then_some(page);
            match here.or_else(|| pages.get(path).copied()) {
                Some(page) if !fragment.is_empty() && page.document.find(fragment).is_none() => {
                    faults.push(format!("{link}: no \"{fragment}\" on {}", page.name()));
                }
                Some(_) => {}
                None if other && fragment.is_empty() => {}
                // Another text size of a page that says that the address is not known.
                None if page.status == 404 && path == page.path => {}
                None => faults
                    .push(format!("{attribute}=\"{link}\" leads to {target}, which is no page")),
            }
            let known = page.links == Links::Live && matches!(query, "size=large" | "size=larger");
            if !query.is_empty() && !known {
                faults.push(format!("{link}: the query \"{query}\""));
            }
        }
        faults
    });
}

#[test]
fn every_query_in_a_link_is_understood() {
    for query in ["size=large", "size=larger"] {
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
        let mut next = vec![start.to_owned()];
        while let Some(path) = next.pop() {
            let Some(page) = pages.get(path.as_str()) else { continue };
            for (_, link) in links(&page.document) {
                let target = resolve(&path, link).unwrap_or_default();
                let target = target.split(['#', '?']).next().unwrap_or_default().to_owned();
                if reached.insert(target.clone()) {
                    next.push(target);
                }
            }
        }
        none(
            pages
                .keys()
                .filter(|path| !reached.contains(**path))
                .map(|path| format!("no way leads to {path}")),
        );
    }
}

#[test]
fn every_page_can_be_left_and_says_that_it_is_not_unhcr() {
    let words = guide().locales().source().independent().to_string();
    on_every_page(|page| {
        let exit = if page.links == Links::Live { "/exit" } else { "/exit.html" };
        let leave = page.document.all().find(|node| node.attribute("data-leave").is_some());
        let target = leave.and_then(|node| resolve(&page.path, node.attribute("href")?));
        let mut faults = Vec::new();
        if target.as_deref() != Some(exit) {
            faults.push(format!("\"Leave now\" leads to {target:?}"));
        }
        if page.locale() == "en" && !page.document.one("footer").text().contains(&words) {
            faults.push("does not say that it is not a service of UNHCR".to_owned());
        }
        faults
    });
}

/// Returns the attributes that lead somewhere or load something.
pub(crate) fn links(document: &Document) -> impl Iterator<Item = (&'static str, &str)> {
    const NAMES: [&str; 8] =
        ["href", "src", "action", "formaction", "srcset", "poster", "cite", "data"];
    document
        .all()
        .flat_map(|node| NAMES.iter().filter_map(move |name| Some((*name, node.attribute(name)?))))
}

/// Returns where a relative link on the page `from` leads, as a browser reads it; nothing where it is not relative or leads
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
