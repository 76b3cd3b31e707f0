//! The frame of every page: header, notices, footer.

use maud::{DOCTYPE, Markup, html};
use waymark_content::beijing;

use crate::component::notice::caution;
use crate::icon::icon;
use crate::page::Page;
use crate::request::{Query, TextSize};
use crate::route::{PageRoute, Route};

/// What a page gives to its frame.
pub(crate) struct Parts {
    /// The title, without the name of the guide.
    pub(crate) title: String,
    /// The way to this page; empty on the first one.
    pub(crate) breadcrumbs: Markup,
    /// The page itself, with its one `h1`.
    pub(crate) main: Markup,
}

/// Returns the whole page.
pub(crate) fn layout(page: &Page<'_>, parts: &Parts) -> String {
    let l = page.locale;
    let asset = |name: &str| page.href(&Route::Asset(name.to_owned()));
    let document = html! {
        (DOCTYPE)
        html lang=(l.id()) dir=(l.info().direction.as_str()) data-size=(page.state.query.size.as_str()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (parts.title) " – " (l.guide_name()) }
                link rel="icon" type="image/svg+xml" href=(asset("mark.svg"));
                link rel="stylesheet" href=(asset("style.css"));
                script src=(asset("script.js")) defer {}
            }
            body {
                a.skip href="#main" { (page.show(&l.skip_to_main())) }
                (header(page))
                div.frame {
                    (parts.breadcrumbs)
                    (notices(page))
                    main #main tabindex="-1" { (parts.main) }
                }
                (footer(page))
            }
        }
    };
    document.into_string()
}

fn header(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let exit = page.href(&Route::Exit);
    html! {
        header.header {
            div.header-row {
                a.header-name href=(page.link(PageRoute::Home)) {
                    img src=(page.href(&Route::Asset("mark.svg".to_owned()))) alt="" width="32" height="32";
                    (page.show(&l.guide_name()))
                }
                a.leave href=(exit) data-leave { (page.show(&l.leave_now())) }
                nav.header-tools aria-label=(l.tools_label()) {
                    a.tool href=(page.href(&Route::Start)) { (icon("languages")) (l.info().name) }
                    @if page.is_live() { (text_size(page)) }
                    button.tool type="button" data-print hidden { (icon("printer")) span.tool-words { (page.show(&l.print_page())) } }
                }
            }
            p.leave-count data-leave-count data-pressed-once=(l.leave_pressed_once()) data-pressed-twice=(l.leave_pressed_twice()) role="status" {}
        }
    }
}

fn text_size(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let query = page.state.query;
    let answers = page.state.reading.write();
    let named = |size| match size {
        TextSize::Normal => l.text_size_normal(),
        TextSize::Large => l.text_size_large(),
        TextSize::Larger => l.text_size_larger(),
    };
    html! {
        span.sizes role="group" aria-label=(l.text_size_label()) {
            @for size in TextSize::ALL {
                a class={ "size size-" (size.as_str()) } href=(page.with_query(&Query::write(size, query.view, &answers))) aria-label=(named(size)) aria-current=[(size == query.size).then_some("true")] {
                    span aria-hidden="true" { (l.text_size_letter()) }
                }
            }
        }
    }
}

/// Says when the clock cannot be right, and when this edition is old.
fn notices(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let edition = page.content().edition();
    html! {
        @if page.is_live() && page.guide.clock_is_wrong(page.now) {
            (caution(&page.show(&l.clock_wrong(l.date(beijing(page.now).date()))), &page.show(&l.clock_wrong_advice(l.date(edition.date)))))
        }
        @if page.is_live() && page.guide.is_old(page.now) {
            (caution(&page.show(&l.edition_old(l.date(edition.date))), &page.show(&l.edition_old_advice())))
        }
    }
}

fn footer(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let edition = page.content().edition();
    let now = beijing(page.now);
    html! {
        footer.footer {
            div.frame {
                p { (page.show(&l.independent())) }
                p { (page.show(&l.edition_line(edition.version.clone(), l.date(edition.date), l.date(edition.review_by)))) }
                @if page.is_live() && !page.guide.clock_is_wrong(page.now) {
                    p { (page.show(&l.page_made(l.date(now.date()), l.time(now.time())))) }
                }
                nav.footer-links aria-label=(l.footer_label()) {
                    a href=(page.link(PageRoute::Topics)) { (page.show(&l.topics_title())) }
                    a href=(page.link(PageRoute::Glossary)) { (page.show(&l.glossary_title())) }
                    a href=(page.link(PageRoute::Sources)) { (page.show(&l.sources_title())) }
                    a href=(page.link(PageRoute::Helpers)) { (page.show(&l.helpers_title())) }
                    a href=(page.link(PageRoute::Changes)) { (page.show(&l.changes_title())) }
                    a href=(page.link(PageRoute::About)) { (page.show(&l.about_title())) }
                }
            }
        }
    }
}
