//! Third-party works in the guide, and their licence texts.

use maud::{Markup, html};

use crate::component::breadcrumbs::breadcrumbs;
use crate::context::Page;
use crate::licence::{self, Work};
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};

/// Returns the page that lists the works.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let works = licence::works();
    // The texts have a page of their own, because they are much longer than this list.
    let texts = page.link(PageRoute::LicenceTexts);
    let main = html! {
        h1 { (page.show(&l.licences_title())) }
        p.lead { (page.show(&l.licences_lead())) }
        p { (page.show(&l.licences_system())) }
        p { a href=(texts) { (page.show(&l.licences_texts())) } }
        @for (heading, works) in [(l.licences_others(), &works.others), (l.licences_crates(), &works.crates)] {
            h2 { (page.show(&heading)) }
            ul.licences { @for work in works { li { (entry(work, &texts)) } } }
        }
    };
    let way = [(PageRoute::About, page.show(&l.about_title()))];
    layout(
        page,
        &Parts {
            title: l.licences_title().to_string(),
            breadcrumbs: breadcrumbs(page, &way),
            main,
        },
    )
}

/// Returns a work with links to its licence texts; most have one.
fn entry(work: &Work, texts: &Markup) -> Markup {
    html! {
        span lang="en" dir="ltr" {
            @for (place, name) in work.texts.iter().enumerate() {
                a href={ (texts) "#" (id(name)) } { (named(work)) @if place > 0 { " (" (place + 1) ")" } } " "
            }
            (work.licence)
        }
    }
}

/// Returns the page with the licence texts, each with the works under it.
pub(crate) fn texts(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.licences_texts())) }
        p.lead { (page.show(&l.licences_english())) }
        @for (name, text) in licence::texts() {
            section lang="en" dir="ltr" {
                h2.licence-works #(id(name)) { (text.works.iter().map(|work| named(work)).collect::<Vec<_>>().join(", ")) }
                pre.licence-text { (text.words) }
            }
        }
    };
    let way = [
        (PageRoute::About, page.show(&l.about_title())),
        (PageRoute::Licences, page.show(&l.licences_title())),
    ];
    layout(
        page,
        &Parts {
            title: l.licences_texts().to_string(),
            breadcrumbs: breadcrumbs(page, &way),
            main,
        },
    )
}

fn named(work: &Work) -> String {
    format!("{} {}", work.name, work.version).trim_end().to_owned()
}

/// Returns the name of a licence text as an HTML id.
fn id(name: &str) -> String {
    name.trim_end_matches(".txt").to_lowercase().replace('/', "-")
}
