//! The choice of a language, each in its own script.

use maud::html;
use waymark_locales::Locale;

use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};
use crate::route::Route;

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let home = |locale: &Locale| page.href(&Route::Page(locale.id().to_owned(), PageRoute::Home));
    // Nobody has said yet which language they read, so all of them are asked for in their own words.
    let offered = page.guide.locales().offered();
    let titles = offered.iter().map(|locale| (*locale, locale.start_title()));
    let titles = titles.filter(|(locale, title)| title.locale().id() == locale.id());
    let main = html! {
        h1.start-title {
            (icon("languages"))
            @for (locale, title) in titles {
                span lang=(locale.id()) dir=(locale.info().direction.as_str()) { (title.as_str()) } " "
            }
        }
        ul.languages role="list" {
            @for locale in offered {
                li { a href=(home(locale)) lang=(locale.id()) dir=(locale.info().direction.as_str()) hreflang=(locale.id()) { (locale.info().name) } }
            }
        }
    };
    layout(page, &Parts { title: l.start_title().to_string(), breadcrumbs: html! {}, main })
}
