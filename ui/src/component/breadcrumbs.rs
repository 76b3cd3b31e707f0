//! Breadcrumbs: the links from the first page down to this one.

use maud::{Markup, html};

use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;

/// Returns the links to the first page and to the pages `between` it and this one, each with its name.
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

/// Returns the button "Back"; the script shows it if there is a page to go back to. An exported copy has none,
/// because a browser has its own, and neither has the page between two people: nothing may lead back to the person
/// before.
pub(crate) fn back(page: &Page<'_>) -> Markup {
    html! {
        @if page.is_live() && !page.is_again() {
            button.go-back type="button" data-back hidden { (icon("arrow-left")) (page.show(&page.locale.interview_back())) }
        }
    }
}
