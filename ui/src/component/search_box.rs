//! The search box.

use maud::{Markup, html};

use crate::component::hidden::hidden;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::query::key;
use crate::route::Route;

/// Returns the search box, with the words from the address. The hidden fields with the reader's state come before the
/// words, so that they are read even if very long words make the query too long.
pub(crate) fn search_box(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let words = page.state.query.words.as_deref();
    let suggestions = page.href(&Route::Suggestions(l.id().to_owned()));
    html! {
        form.search-box role="search" action=(page.action(PageRoute::Search)) method="get" data-search data-suggestions=(suggestions) {
            (hidden(&page.state.kept.query))
            label for="search-words" { (page.show(&l.search_label())) }
            div.search-row {
                input #search-words type="search" name=(key::WORDS) value=[words] dir="auto" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength=(key::MAX_WORDS) enterkeyhint="search" aria-describedby="search-lead" aria-keyshortcuts="Control+K" autofocus[page.is_search() && words.is_none()];
                button.button type="submit" { (icon("search")) span { (page.show(&l.search_title())) } }
            }
            p.small #search-lead {
                (page.show(&l.search_lead()))
                @if page.is_kept() { " " (page.show(&l.search_kept())) }
            }
            div data-search-suggestions {}
            p.visually-hidden role="status" data-search-status {}
        }
    }
}
