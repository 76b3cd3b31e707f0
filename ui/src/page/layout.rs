//! The frame of every page: header, notices, footer.

use maud::{DOCTYPE, Markup, html};
use waymark_locales::Locale;

use crate::component::draft::{self, draft};
use crate::component::notice::caution;
use crate::component::words;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::query::{Shown, TextSize};
use crate::route::Route;

/// What a page passes to its frame.
pub(crate) struct Parts {
    /// The title, without the name of the guide.
    pub(crate) title: String,
    /// The breadcrumbs; empty on the home page.
    pub(crate) breadcrumbs: Markup,
    /// The content of the page, with its only `h1`.
    pub(crate) main: Markup,
}

/// Returns the whole page.
pub(crate) fn layout(page: &Page<'_>, parts: &Parts) -> String {
    let l = page.locale;
    let asset = |name: &str| page.href(&Route::Asset(name.to_owned()));
    let document = html! {
        (DOCTYPE)
        html lang=(l.id()) dir=(l.info().direction.as_str()) data-size=(page.state.query.shown.size.as_str()) data-with=[page.second.map(Locale::id)] class=[page.prints_alone().then_some("prints-alone")] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (parts.title) @if !page.prints_alone() { " – " (l.guide_name()) } }
                link rel="icon" type="image/svg+xml" href=(asset("mark.svg"));
                link rel="stylesheet" href=(asset("fonts.css"));
                link rel="stylesheet" href=(asset("style.css"));
                script src=(asset("script.js")) defer {}
            }
            body {
                a.skip href="#main" { (page.show(&l.skip_to_main())) }
                (header(page))
                div.frame {
                    @if page.is_practice() && !page.is_for_an_official() { (practice(page)) }
                    (parts.breadcrumbs)
                    @if !draft::has_own_place(page) { (draft(page)) }
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
                    span.header-words { (words::show(&l.guide_name(), l)) }
                }
                a.leave href=(exit) data-leave { (words::show(&l.leave_now(), l)) }
                nav.header-tools aria-label=(l.tools_label()) {
                    (languages(page))
                    (more(page))
                }
            }
            p.leave-count data-leave-count data-pressed-once=(l.leave_pressed_once()) data-pressed-twice=(l.leave_pressed_twice()) role="status" {}
        }
    }
}

/// The other tools. In a wide window they are in the header, in a narrow one in a list that "More" opens.
///
/// They are siblings of the `details` element, not inside it: not every browser lets a style sheet show the content
/// of a closed one.
fn more(page: &Page<'_>) -> Markup {
    let l = page.locale;
    html! {
        div.more data-menu {
            details name="header" { summary.tool { (words::show(&l.more_tools(), l)) } }
            div.more-list {
                a.tool href=(page.link(PageRoute::Search)) data-search-link { (icon("search")) span { (words::show(&l.search_title(), l)) } }
                @if page.is_live() { (text_size(page)) }
                button.tool type="button" data-print hidden title=(l.print_kept()) { (icon("printer")) span { (words::show(&l.print_page(), l)) } }
            }
        }
    }
}

fn text_size(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let shown = &page.state.query.shown;
    let named = |size| match size {
        TextSize::Normal => l.text_size_normal(),
        TextSize::Large => l.text_size_large(),
        TextSize::Larger => l.text_size_larger(),
    };
    html! {
        div.sizes role="group" aria-labelledby="text-size" {
            span.sizes-label #text-size { (words::show(&l.text_size_label(), l)) }
            @for size in TextSize::ALL {
                a class={ "size size-" (size.as_str()) } href=(page.again(l, &Shown { size, ..shown.clone() })) aria-label=(named(size)) aria-current=[(size == shown.size).then_some("true")] {
                    span aria-hidden="true" { (l.text_size_letter()) }
                }
            }
        }
    }
}

/// The languages, each in its own script, as links to this page, followed by those that can be shown beside the page.
///
/// F2 opens the list. A function key disturbs nobody who types or dictates, as a letter would.
fn languages(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let shown = &page.state.query.shown;
    let link = |locale: &Locale, href: String, current: bool| {
        html! {
            li { a href=(href) lang=(locale.id()) dir=(locale.info().direction.as_str()) hreflang=(locale.id()) data-language aria-current=[current.then_some("true")] { (locale.info().name) } }
        }
    };
    let offered = page.guide.locales().offered();
    // Choosing the second language as the first swaps the two.
    let in_language = |locale: &Locale| match page.second {
        Some(second) if second.id() == locale.id() => Some(l.id().to_owned()),
        Some(second) => Some(second.id().to_owned()),
        None => None,
    };
    html! {
        div.languages-menu data-menu {
            details name="header" data-languages {
                summary.tool aria-keyshortcuts="F2" aria-describedby=[draft::is_draft(page).then_some("draft")] {
                    (icon("languages"))
                    span.languages-words {
                        span lang=(l.id()) { (l.info().name) }
                        @if let Some(second) = page.second { " " span { "+ " span lang=(second.id()) dir=(second.info().direction.as_str()) { (second.info().name) } } }
                        @if draft::is_draft(page) { " " span.draft-mark { (words::show(&l.translation_draft_word(), l)) } }
                    }
                }
                div.languages-list {
                    p #languages-read { (page.show(&l.languages_read())) " " kbd aria-hidden="true" data-key hidden { "F2" } }
                    ul role="list" aria-labelledby="languages-read" {
                        @for locale in &offered {
                            (link(locale, page.again(locale, &Shown { with: in_language(locale), ..shown.clone() }), locale.id() == l.id()))
                        }
                    }
                    @if page.is_live() {
                        p #languages-beside { (icon("columns-2")) (page.show(&l.languages_beside())) }
                        ul role="list" aria-labelledby="languages-beside" {
                            @for locale in offered.iter().filter(|locale| locale.id() != l.id()) {
                                @let current = page.second.is_some_and(|second| second.id() == locale.id());
                                (link(locale, page.again(l, &Shown { with: Some(locale.id().to_owned()), ..shown.clone() }), current))
                            }
                            @if page.second.is_some() {
                                li { a href=(page.again(l, &Shown { with: None, ..shown.clone() })) data-language { (icon("undo-2")) (page.show(&l.languages_alone())) } }
                            }
                        }
                    }
                    @if draft::is_draft(page) { p { (page.show(&l.translation_draft())) (draft::in_english(page)) } }
                }
            }
        }
    }
}

/// The distance between two marks "Practice" on paper, in CSS pixels: every sheet has two.
const EDGE: u32 = 400;

/// Says that a page is about an invented person, also along the edge of every sheet of paper. The plan of a case has
/// its own notice at the top.
///
/// Web views repeat nothing on every sheet, neither fixed elements nor table heads. So the edge is one image, as tall
/// as the whole page, which is cut into sheets together with it.
fn practice(page: &Page<'_>) -> Markup {
    let says = page.locale.plan_practice();
    html! {
        @if !page.is_case() { aside.practice-mark aria-label=(says) { (page.show(&says)) } }
        svg.practice-edge aria-hidden="true" {
            defs {
                pattern #practice-edge width="24" height=(EDGE) patternUnits="userSpaceOnUse" {
                    text x="8" y="-7" transform="rotate(90)" direction="ltr" { (says) }
                }
            }
            rect width="100%" height="100%" fill="url(#practice-edge)" {}
        }
    }
}

/// Says if the clock cannot be right, and if this edition is old.
fn notices(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let edition = page.content().edition();
    html! {
        @if page.is_live() && page.guide.clock_is_wrong(page.now) {
            (caution(&page.show(&l.clock_wrong(page.content().country().day(page.now))), &page.show(&l.clock_wrong_advice(edition.date))))
        }
        @if page.is_live() && page.guide.is_old(page.now) {
            (caution(&page.show(&l.edition_old(edition.date)), &page.show(&l.edition_old_advice())))
        }
    }
}

fn footer(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let edition = page.content().edition();
    let now = page.content().country().local(page.now);
    html! {
        footer.footer {
            div.frame {
                nav.help-links aria-label=(l.help_label()) {
                    a href=(page.link(PageRoute::Emergency)) { (icon("siren")) (page.show(&l.emergency_title())) }
                    a href=(page.link(PageRoute::Contact)) { (icon("mail")) (page.show(&l.contact_title())) }
                    a href=(page.link(PageRoute::Interview)) { (icon("compass")) (page.show(&l.home_interview())) }
                    a href=(page.link(PageRoute::Cards)) { (icon("message-square-text")) (page.show(&l.cards_title())) }
                }
                p { (page.show(&l.independent())) }
                p { (page.show(&l.edition_line(edition.version.clone(), edition.date, edition.review_by))) }
                @if page.is_live() && !page.guide.clock_is_wrong(page.now) {
                    p { (page.show(&l.page_made(now.date(), now.time()))) }
                }
                nav.footer-links aria-label=(l.footer_label()) {
                    a href=(page.link(PageRoute::Topics)) { (page.show(&l.topics_title())) }
                    a href=(page.link(PageRoute::Glossary)) { (page.show(&l.glossary_title())) }
                    a href=(page.link(PageRoute::Sources)) { (page.show(&l.sources_title())) }
                    a href=(page.link(PageRoute::Helpers)) { (page.show(&l.helpers_title())) }
                    a href=(page.link(PageRoute::Changes)) { (page.show(&l.changes_title())) }
                    a href=(page.link(PageRoute::About)) { (page.show(&l.about_title())) }
                    a href=(page.note()) { (page.show(&l.note_title())) }
                }
            }
        }
    }
}
