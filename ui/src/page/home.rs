//! The home page: "What do you need?"

use maud::{Markup, html};
use waymark_locales::Text;

use crate::component::breadcrumbs::back;
use crate::component::search_box::search_box;
use crate::component::tile;
use crate::context::Page;
use crate::icon::icon;
use crate::page::layout::{Parts, draft, layout};
use crate::page::{PageRoute, contact, emergency};
use crate::route::Route;

/// The path of the most prominent tile.
const DANGER: &str = "emergency";

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        div.title-row { (back(page)) h1 { (page.show(&l.home_title())) } }
        p.lead { (page.show(&l.home_lead())) }
        ul.tiles role="list" {
            @for (path, name, words) in tiles(page) {
                li class=[(path == DANGER).then_some("danger")] { (tile(page, path, name, &words)) }
            }
        }
        (draft(page))
        @if page.is_live() { (search_box(page)) }
        p { a href=(page.link(PageRoute::Helpers)) { (icon("handshake")) (page.show(&l.helpers_title())) } }
        h2 { a href=(page.link(PageRoute::Emergency)) { (page.show(&l.emergency_title())) } }
        (emergency::numbers(page))
        h2 { (page.show(&l.home_categories())) }
        ul.categories role="list" {
            @for category in page.content().categories().iter() {
                li { a href=(page.link(PageRoute::Category(category.id.clone()))) { (icon(&category.icon)) (page.name(category)) } }
            }
        }
    };
    layout(page, &Parts { title: l.home_name().to_string(), breadcrumbs: html! {}, main })
}

/// The needs that bring most people here, as path below the language, icon and words. The most urgent come first.
///
/// Somebody who is stopped by the police needs the card at once, so that tile leads there and not to the topic.
fn tiles<'p>(page: &Page<'p>) -> [(&'static str, &'static str, Text<'p>); 9] {
    let l = page.locale;
    [
        (DANGER, "siren", l.home_danger()),
        ("cards/stopped", "shield", l.home_police()),
        ("categories/arriving", "house", l.home_arrived()),
        ("topics/overstay", "calendar-x", l.home_ended()),
        ("contact", "mail", l.home_write()),
        ("documents", "file-text", l.home_documents()),
        ("cards", "message-square-text", l.home_cards()),
        ("interview", "compass", l.home_interview()),
        ("topics", "list", l.home_topics()),
    ]
}

fn tile(page: &Page<'_>, path: &str, name: &str, words: &Text<'_>) -> Markup {
    let address = Route::parse(page.guide, &format!("/{}/{path}", page.locale.id()));
    html! {
        @if let Some(route) = address {
            @let note = html! {
                @if matches!(route, Route::Page(_, PageRoute::Contact)) {
                    span.tile-note { (page.show(&page.locale.home_any_time())) }
                    (contact::open_if_confirmed(page))
                }
            };
            (tile::tile(&page.href(&route), name, &page.show(words), &note))
        }
    }
}

#[cfg(test)]
mod tests {
    use waymark_content::Answers;

    use super::*;
    use crate::context::State;
    use crate::query::{Kept, Query};
    use crate::request::{Links, Request};

    #[test]
    fn every_tile_leads_somewhere() {
        let guide = waymark_embedded::guide();
        let now = "2026-12-04T09:00:00+08:00".parse().unwrap();
        let request = Request { path: "/en/", query: "", now, links: Links::Live };
        let (query, reading) =
            (Query::default(), guide.content().interview().read(&Answers::default(), now));
        let kept = Kept::default();
        let state = State { query: &query, reading: &reading, kept: &kept };
        let page = Page::new(&guide, guide.locales().source(), &request, state, None);
        for (path, name, words) in tiles(&page) {
            assert!(Route::parse(&guide, &format!("/en/{path}")).is_some(), "{path}");
            assert!(tile(&page, path, name, &words).into_string().contains("<svg "), "{name}");
        }
    }
}
