//! The page for helpers: what they look for first, as tiles.

use maud::{Markup, html};
use waymark_content::Answers;

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::tile::tile;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};
use crate::query::{Query, Shown, View};

/// Returns the page for helpers.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.helpers_heading())) }
        p.lead { (page.show(&l.helpers_lead())) }
        (tiles(page))
        @if page.is_live() {
            p { a href=(page.link(PageRoute::Again)) { (icon("rotate-ccw")) (page.show(&l.helpers_again())) } }
        }
        (topics(page))
    };
    let title = l.helpers_heading().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &[]), main })
}

/// Returns the tiles. An exported copy lacks those that need answers.
fn tiles(page: &Page<'_>) -> Markup {
    let l = page.locale;
    let shown = Shown { view: View::Desk, ..page.shown_to_others() };
    let desk = page.action(PageRoute::Interview)
        + &Query::keeping(&shown, Answers::default()).to_query_string();
    let tiles = [
        (page.is_live(), html! { (desk) }, "list-checks", l.helpers_desk()),
        (true, page.link(PageRoute::Languages), "languages", l.languages_point()),
        (true, page.link(PageRoute::Cards), "message-square-text", l.home_cards()),
        (true, page.link(PageRoute::Deadlines), "calendar-clock", l.deadlines_title()),
        (true, page.link(PageRoute::Paper), "printer", l.paper_title()),
        (page.is_live(), page.link(PageRoute::Cases), "compass", l.helpers_practice()),
        (true, html! { (page.note_about(None)) }, "pencil", l.note_title()),
    ];
    html! {
        ul.tiles role="list" {
            @for (_, href, name, words) in tiles.iter().filter(|(is_there, ..)| *is_there) {
                li { (tile(href, name, &page.show(words), &html! {})) }
            }
        }
    }
}

fn topics(page: &Page<'_>) -> Markup {
    let (l, content) = (page.locale, page.content());
    let categories = content.categories().iter().filter(|category| category.for_helpers);
    let mut topics = categories.flat_map(|category| content.topics_in(category)).peekable();
    html! {
        @if topics.peek().is_some() {
            h2 { (page.show(&l.helpers_topics())) }
            p { (page.show(&l.helpers_law())) }
            ul.links role="list" {
                @for topic in topics { li { a href=(page.link(PageRoute::Topic(topic.id.clone()))) { (icon(&topic.icon)) (page.name(topic)) } } }
            }
        }
    }
}
