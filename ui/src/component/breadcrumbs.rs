//! The way from the first page to this one.

use maud::{Markup, html};

use crate::page::Page;
use crate::route::PageRoute;

/// Returns the links to the first page and to the pages `between`, each with its name.
pub(crate) fn breadcrumbs(page: &Page<'_>, between: &[(PageRoute, Markup)]) -> Markup {
    let l = page.locale;
    html! {
        nav.breadcrumbs aria-label=(l.breadcrumbs_label()) {
            ol role="list" {
                li { a href=(page.link(PageRoute::Home)) { (page.show(&l.home_name())) } }
                @for (route, name) in between {
                    li { a href=(page.link(route.clone())) { (name) } }
                }
            }
        }
    }
}
