//! Cards to show: large Chinese text, with the reader's language below it.

use maud::{DOCTYPE, Markup, html};
use waymark_content::{Block, Card, Sheet};
use waymark_locales::Text;

use crate::component::block::block;
use crate::component::breadcrumbs::breadcrumbs;
use crate::component::hidden::hidden;
use crate::component::print_kept::print_kept;
use crate::component::statement::statement;
use crate::component::words;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use crate::page::layout::{Parts, layout};
use crate::query::key;
use crate::route::Route;

/// Lengths of Chinese sentences are rounded up to multiples of this many characters, for which the style sheet has
/// classes.
const STEP: usize = 10;

/// Returns the page of all cards.
pub(crate) fn all(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.cards_title())) }
        p.lead { (page.show(&l.cards_lead())) }
        @if page.is_live() {
            form action=(page.action(PageRoute::CardSheet)) method="get" autocomplete="off" {
                (hidden(&page.state.kept.query))
                (tiles(page))
                p.card-print { button.button type="submit" { (icon("printer")) span { (page.show(&l.cards_print())) } } }
            }
        } @else {
            (tiles(page))
        }
        p { a href=(page.link(PageRoute::CardSheet)) { (page.show(&l.cards_print_all())) } }
    };
    layout(
        page,
        &Parts { title: l.cards_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns all cards as tiles, each with its Chinese title.
fn tiles(page: &Page<'_>) -> Markup {
    html! {
        ul.card-tiles role="list" {
            @for card in page.content().cards().iter() {
                @let title = card.sheet(page.guide).title;
                li {
                    a.card-tile href=(page.link(PageRoute::Card(card.id.clone()))) {
                        (icon(&card.icon))
                        span.card-tile-title { (page.part(card, "title")) }
                        // A Chinese reader has read the title already.
                        @if page.locale.id() != title.locale().id() {
                            span.card-tile-official { (words::marked(&title)) }
                        }
                    }
                    @if page.is_live() { (choice(page, card)) }
                }
            }
        }
    }
}

/// Returns the checkbox that selects a card for printing.
fn choice(page: &Page<'_>, card: &Card) -> Markup {
    let id = format!("print-{}", card.id);
    html! {
        span.card-choice {
            input id=(id) type="checkbox" name=(key::CARD) value=(card.id) autocomplete="off";
            label for=(id) {
                (page.show(&page.locale.cards_choose()))
                span.visually-hidden { ": " (page.part(card, "title")) }
            }
        }
    }
}

/// Returns the page of a card.
pub(crate) fn page(page: &Page<'_>, card: &Card) -> String {
    let l = page.locale;
    let sheet = card.sheet(page.guide);
    let main = html! {
        h1.small { (page.part(card, "title")) }
        p.card-ways {
            a.button href=(page.link(PageRoute::CardLarge(card.id.clone()))) data-card-large { (icon("maximize")) span { (page.show(&l.card_large())) } }
            " " button.link-button type="button" data-print hidden { (icon("printer")) (page.show(&l.print_page())) }
        }
        article.card {
            @for part in &sheet.blocks {
                @match part {
                    Block::Paragraph(sentence) => {
                        div.card-official lang=(language(sentence)) dir=(direction(sentence)) {
                            p.card-title { (icon(&card.icon)) (sheet.title) }
                            p.card-words { (sentence) }
                        }
                        @if let Some(own) = sentence.in_locale(l) { div.card-own { p { (page.show(&own)) } } }
                    },
                    other => (block(page, other)),
                }
            }
        }
        (print_kept(page))
        h2 { (page.show(&l.card_use())) }
        p { (page.part(card, "use")) }
        h2 { (page.show(&l.card_facts())) }
        @for id in &card.facts { (statement(page, page.content().facts().resolve(id))) }
    };
    let way = [(PageRoute::Cards, page.show(&l.cards_title()))];
    // A topic may have the same title, so this one says that it is a card.
    let title = format!("{} – {}", page.guide.part(card, "title", l), l.cards_title());
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

/// Returns the page with a single card, as large as the window. It is for the eyes of an official: nothing on it, not
/// even its title, names the program or shows that the page can be left.
pub(crate) fn large(page: &Page<'_>, card: &Card) -> String {
    let l = page.locale;
    let sheet = card.sheet(page.guide);
    let asset = |name: &str| page.href(&Route::Asset(name.to_owned()));
    let document = html! {
        (DOCTYPE)
        html.large lang=(l.id()) dir=(l.info().direction.as_str()) data-size=(page.state.query.shown.size.as_str()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="only light";
                title lang=(language(&sheet.title)) { (sheet.title) }
                link rel="stylesheet" href=(asset("fonts.css"));
                link rel="stylesheet" href=(asset("style.css"));
                script src=(asset("script.js")) defer {}
            }
            body data-leave-by-key=(page.href(&Route::Exit)) {
                main.alone {
                    a.large-close href=(page.link(PageRoute::Card(card.id.clone()))) aria-label=(l.interview_back()) data-close { (icon("x")) }
                    (alone(page, &sheet, |sentence| html! { h1.alone-words lang=(language(sentence)) dir=(direction(sentence)) { (words(sentence)) } }))
                }
            }
        }
    };
    document.into_string()
}

/// Returns a single card for paper.
pub(super) fn on_paper(page: &Page<'_>, card: &Card) -> Markup {
    alone(page, &card.sheet(page.guide), |sentence| {
        html! { div.alone-words lang=(language(sentence)) dir=(direction(sentence)) { p { (words(sentence)) } } }
    })
}

/// Returns a card with its sentence as `large` formats it, and below that in the languages of the reader.
fn alone(page: &Page<'_>, sheet: &Sheet<'_>, large: impl Fn(&Text<'_>) -> Markup) -> Markup {
    let own = |sentence: &Text<'_>| {
        let shown = sentence.locale().id();
        let own = [Some(page.locale), page.second].into_iter().flatten();
        let own = own.filter(|locale| locale.id() != shown);
        own.filter_map(|locale| Some((locale, sentence.in_locale(locale)?))).collect::<Vec<_>>()
    };
    html! {
        @for part in &sheet.blocks {
            @match part {
                Block::Paragraph(sentence) => {
                    (large(sentence))
                    @for (locale, said) in own(sentence) {
                        p.alone-own lang=(locale.id()) dir=(locale.info().direction.as_str()) { (words::show(&said, locale)) }
                    }
                },
                other => (block(page, other)),
            }
        }
    }
}

/// Returns the sentence of a card with a class for its length, by which the style sheet chooses its size.
fn words(sentence: &Text<'_>) -> Markup {
    let length = sentence.as_str().chars().count().next_multiple_of(STEP);
    html! { span data-length=(length) { (sentence) } }
}

fn language<'t>(text: &Text<'t>) -> &'t str {
    text.locale().id()
}

fn direction(text: &Text<'_>) -> &'static str {
    text.locale().info().direction.as_str()
}
