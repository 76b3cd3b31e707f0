//! "Point at your language": a page for two people without a common language.

use maud::{Markup, html};
use waymark_content::{Answers, Language};
use waymark_locales::Locale;

use crate::component::breadcrumbs::breadcrumbs;
use crate::context::Page;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};
use crate::query::{Query, Shown, View};
use crate::route::Route;

/// Returns the page. It asks in every language of the guide, because the person who points may not read the language of
/// the page.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let ask = l.languages_point();
    let others = page.guide.locales().offered().into_iter().filter(|other| other.id() != l.id());
    let main = html! {
        div.point {
            h1 { (page.locale.languages_point()) }
            p.point-asked {
                @for (locale, asked) in others.filter_map(|other| Some((other, ask.in_locale(other)?))) {
                    span lang=(locale.id()) dir=(locale.info().direction.as_str()) { (asked) } " "
                }
            }
            ul.point-languages role="list" {
                @for language in page.content().languages().iter() { li { (self::language(page, language)) } }
            }
        }
    };
    let way = [(PageRoute::Helpers, page.show(&l.helpers_title()))];
    layout(page, &Parts { title: ask.to_string(), breadcrumbs: breadcrumbs(page, &way), main })
}

/// Returns a language by its own name, with its name in the language of the page below, for the person who asks. If the
/// guide has the language, it is a link.
fn language(page: &Page<'_>, language: &Language) -> Markup {
    let words = html! {
        span.point-own lang=(language.id) dir=(language.direction.as_str()) { (language.own) }
        " " span.point-name { (page.name(language)) }
    };
    let offered = page.guide.locales().offered();
    match offered.into_iter().find(|locale| locale.id() == language.id.as_str()) {
        Some(locale) => html! { a href=(goes_on(page, locale)) { (words) } },
        None => html! { div { (words) } },
    }
}

/// Returns the link to the desk for a person who reads this language, beside that of the page. An exported copy has
/// no desk, so there it leads to the guide in this language.
fn goes_on(page: &Page<'_>, locale: &Locale) -> Markup {
    if !page.is_live() {
        return page.href(&Route::Page(locale.id().to_owned(), PageRoute::Home));
    }
    let with = (locale.id() != page.locale.id()).then(|| locale.id().to_owned());
    let shown = Shown { view: View::Desk, with, ..page.shown_to_others() };
    html! { (page.action(PageRoute::Interview)) (Query::keeping(&shown, Answers::default()).to_query_string()) }
}
