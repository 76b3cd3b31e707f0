//! The home page: "What do you need?"

use maud::{Markup, html};
use waymark_content::LeadsTo;
use waymark_locales::Text;

use crate::component::breadcrumbs::back;
use crate::component::draft::draft;
use crate::component::search_box::search_box;
use crate::component::tile;
use crate::context::Page;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, contact, emergency};

pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        div.title-row { (back(page)) h1 { (page.show(&l.home_title())) } }
        p.lead { (page.show(&l.home_lead())) }
        ul.tiles role="list" {
            @for (route, name, words) in tiles(page) {
                @let is_first = route == PageRoute::Emergency;
                li class=[is_first.then_some("danger")] { (tile(page, route, name, &words)) }
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

/// The needs that bring most people here, as page, icon and words. The most urgent come first.
fn tiles<'p>(page: &Page<'p>) -> Vec<(PageRoute, &'p str, Text<'p>)> {
    let l = page.locale;
    let of_guide = page.content().tiles().iter().map(|tile| {
        let route = match &tile.leads_to {
            LeadsTo::Card(card) => PageRoute::Card(card.clone()),
            LeadsTo::Category(category) => PageRoute::Category(category.clone()),
            LeadsTo::Topic(topic) => PageRoute::Topic(topic.clone()),
        };
        (route, tile.icon.as_str(), page.guide.name(tile, l))
    });
    let mut tiles = vec![(PageRoute::Emergency, "siren", l.home_danger())];
    tiles.extend(of_guide);
    tiles.extend([
        (PageRoute::Contact, "mail", l.home_write()),
        (PageRoute::Documents, "file-text", l.home_documents()),
        (PageRoute::Cards, "message-square-text", l.home_cards()),
        (PageRoute::Interview, "compass", l.home_interview()),
        (PageRoute::Topics, "list", l.home_topics()),
    ]);
    tiles
}

fn tile(page: &Page<'_>, route: PageRoute, name: &str, words: &Text<'_>) -> Markup {
    let note = html! {
        @if route == PageRoute::Contact {
            span.tile-note { (page.show(&page.locale.home_any_time())) }
            (contact::open_if_confirmed(page))
        }
    };
    tile::tile(&page.link(route), name, &page.show(words), &note)
}
