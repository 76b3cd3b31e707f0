//! Cards to print on sheets of paper, to cut out and carry.

use maud::{Markup, html};
use waymark_content::{Card, Plan};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::print_kept::print_kept;
use crate::context::Page;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, card};
use crate::query::{PerSheet, Query};

/// Returns the page of the cards in the query, or of all cards if it names none.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let per_sheet = per_sheet(page);
    let named = &page.state.query.cards;
    let is_asked =
        |card: &&Card| named.is_empty() || named.iter().any(|id| *id == card.id.as_str());
    let cards: Vec<&Card> = page.content().cards().iter().filter(is_asked).collect();
    let count = per_sheet.count();
    let main = html! {
        h1 { (page.show(&l.cards_sheet_title())) }
        p { (page.show(&l.cards_sheet_lead())) }
        @if page.is_live() { (ways(page)) }
        @for sheet in cards.chunks(count.into()) {
            ul class={ "sheet sheet-" (count) } role="list" {
                @for card in sheet { li.alone { (card::on_paper(page, card)) } }
            }
        }
    };
    let way = [(PageRoute::Cards, page.show(&l.cards_title()))];
    let title = l.cards_sheet_title().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

/// Returns how many cards are on a sheet. With a second language below the first, an eighth of a sheet is too small
/// for readable letters.
fn per_sheet(page: &Page<'_>) -> PerSheet {
    page.second.map_or(page.state.query.per_sheet, |_| PerSheet::Four)
}

/// Returns the choice of how many cards are on a sheet, if there is one, and the print button.
fn ways(page: &Page<'_>) -> Markup {
    let query = page.state.query;
    let with = |per_sheet| page.with_query(&Query { per_sheet, ..query.clone() }.to_query_string());
    html! {
        ul.sheet-ways role="list" {
            @for per_sheet in PerSheet::ALL.into_iter().filter(|_| page.second.is_none()) {
                li { a href=(with(per_sheet)) aria-current=[(per_sheet == query.per_sheet).then_some("true")] { (page.show(&page.locale.cards_per_sheet(i64::from(per_sheet.count())))) } }
            }
            li { button.link-button type="button" data-print hidden { (icon("printer")) (page.show(&page.locale.print_page())) } }
        }
        (print_kept(page))
    }
}

/// Returns the link to the cards of a plan; `None` if it has none.
pub(super) fn link(page: &Page<'_>, plan: &Plan<'_>) -> Option<String> {
    let mut cards: Vec<String> = Vec::new();
    for card in plan.steps.iter().filter_map(|planned| planned.step.card.as_ref()) {
        let card = card.to_string();
        if !cards.contains(&card) {
            cards.push(card);
        }
    }
    let query = Query { cards, ..page.state.kept.query.clone() };
    let has_cards = !query.cards.is_empty();
    has_cards.then(|| page.action(PageRoute::CardSheet) + &query.to_query_string())
}
