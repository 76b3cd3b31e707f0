//! Error pages, and the empty page behind "Leave now".

use maud::{DOCTYPE, Markup, html};

use crate::component::breadcrumbs::breadcrumbs;
use crate::context::Page;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, emergency};
use crate::route::Route;

/// Returns the page for a path that does not exist.
pub(crate) fn not_found(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.missing_title())) }
        p.lead { (page.show(&l.missing_advice())) }
        (ways_on(page))
    };
    layout(
        page,
        &Parts { title: l.missing_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns the page for a query with unknown ids, with a link to the page with everything else in the query.
pub(crate) fn unknown_query(page: &Page<'_>, route: &Route) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.unknown_query_title())) }
        p.lead { a href=(page.href(route)) { (page.show(&l.unknown_query_advice())) } }
        (ways_on(page))
    };
    layout(
        page,
        &Parts {
            title: l.unknown_query_title().to_string(),
            breadcrumbs: breadcrumbs(page, &[]),
            main,
        },
    )
}

/// Returns the page that replaces one with a fault.
pub(crate) fn fault(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.fault_title())) }
        p.lead { (page.show(&l.fault_advice())) }
        (ways_on(page))
    };
    layout(
        page,
        &Parts { title: l.fault_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns an empty page, which tells nothing to anyone who sees the screen. Its title is what browsers call an
/// empty page; without one they would show the address.
pub(crate) fn empty() -> String {
    html! { (DOCTYPE) html lang="en" dir="ltr" { head { meta charset="utf-8"; title { "about:blank" } } body {} } }.into_string()
}

fn ways_on(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        h2 { (page.show(&l.missing_ways_on())) }
        ul {
            li { a href=(page.link(PageRoute::Home)) { (page.show(&l.home_name())) } }
            li { a href=(page.link(PageRoute::Topics)) { (page.show(&l.topics_title())) } }
            li { a href=(page.link(PageRoute::Contact)) { (page.show(&l.contact_title())) } }
        }
        h2 { a href=(page.link(PageRoute::Emergency)) { (page.show(&l.emergency_title())) } }
        (emergency::numbers(page))
    }
}
