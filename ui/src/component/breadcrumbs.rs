//! The way from the first page to this one.

use maud::{Markup, html};

use crate::icon::icon;
use crate::page::Page;
use crate::route::PageRoute;

/// Returns the links to the first page and to the pages `between`, each with its name.
pub(crate) fn breadcrumbs(page: &Page<'_>, between: &[(PageRoute, Markup)]) -> Markup {
    let l = page.locale;
    html! {
        nav.breadcrumbs aria-label=(l.breadcrumbs_label()) {
            (back(page))
            ol role="list" {
                li { a href=(page.link(PageRoute::Home)) { (page.show(&l.home_name())) } }
                @for (route, name) in between {
                    li { a href=(page.link(route.clone())) { (name) } }
                }
            }
        }
    }
}

/// Returns the button to the page that was shown before this one; the script shows it where there is such a page. In files
/// there is none, since a browser has its own, and between two people none may lead to the one before.
pub(crate) fn back(page: &Page<'_>) -> Markup {
    html! {
        @if page.is_live() && !page.is_again() {
            button.go-back type="button" data-back hidden { (icon("arrow-left")) (page.show(&page.locale.interview_back())) }
        }
    }
}
