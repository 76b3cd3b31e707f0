//! Cards to show: large Chinese, with the reader's language under it.

use maud::{DOCTYPE, Markup, html};
use waymark_content::{Blank, Card};
use waymark_locales::{Locale, Text};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::statement::statement;
use crate::component::words::{self, chinese};
use crate::icon::icon;
use crate::page::Page;
use crate::page::layout::{Parts, layout};
use crate::route::{PageRoute, Route};

/// The steps in which the style sheet knows how long a sentence in Chinese is, in characters.
const STEP: usize = 10;

/// Returns the page of all cards.
pub(crate) fn all(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.cards_title())) }
        p.lead { (page.show(&l.cards_lead())) }
        @if page.is_live() {
            form action=(page.action(PageRoute::CardSheet)) method="get" autocomplete="off" {
                @for (name, value) in form_urlencoded::parse(page.state.written.trim_start_matches('?').as_bytes()) {
                    input type="hidden" name=(name) value=(value);
                }
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

/// Returns every card as a tile, with what it says in Chinese in a line.
fn tiles(page: &Page<'_>) -> Markup {
    let to_show = shown(page.guide.locales());
    html! {
        ul.card-tiles role="list" {
            @for card in page.content().cards().iter() {
                li {
                    a.card-tile href=(page.link(PageRoute::Card(card.id.clone()))) {
                        (icon(&card.icon))
                        span.card-tile-title { (page.part(card, "title")) }
                        // Whoever reads Chinese has read it already.
                        @if page.locale.id() != to_show.id() {
                            span.card-tile-chinese { (chinese(page.guide.part(card, "title", to_show).as_str())) }
                        }
                    }
                    @if page.is_live() { (choice(page, card)) }
                }
            }
        }
    }
}

/// Returns the box that puts a card among those to print.
fn choice(page: &Page<'_>, card: &Card) -> Markup {
    let id = format!("print-{}", card.id);
    html! {
        span.card-choice {
            input id=(id) type="checkbox" name="card" value=(card.id) autocomplete="off";
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
    let to_show = shown(page.guide.locales());
    let main = html! {
        h1.small { (page.part(card, "title")) }
        p.card-ways {
            a.button href=(page.link(PageRoute::CardLarge(card.id.clone()))) data-card-large { (icon("maximize")) span { (page.show(&l.card_large())) } }
            " " button.link-button type="button" data-print hidden { (icon("printer")) (page.show(&l.print_page())) }
        }
        article.card {
            div.card-chinese lang="zh-Hans" dir="ltr" {
                p.card-title { (icon(&card.icon)) (page.guide.part(card, "title", to_show)) }
                p.card-words { (page.guide.name(card, to_show)) }
            }
            div.card-own { p { (page.name(card)) } }
            (to_point_at_and_fill_in(page, card))
        }
        h2 { (page.show(&l.card_use())) }
        p { (page.part(card, "use")) }
        h2 { (page.show(&l.card_facts())) }
        @for id in &card.facts { (statement(page, page.content().facts().get(id))) }
    };
    let way = [(PageRoute::Cards, page.show(&l.cards_title()))];
    // A topic may have the same title.
    let title = format!("{} – {}", page.guide.part(card, "title", l), l.cards_title());
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &way), main })
}

/// Returns the page of a card alone, as large as the window. An official looks at it: nothing on it says from which
/// program it comes, not even its title, or that one can leave.
pub(crate) fn large(page: &Page<'_>, card: &Card) -> String {
    let l = page.locale;
    let to_show = shown(page.guide.locales());
    let asset = |name: &str| page.href(&Route::Asset(name.to_owned()));
    let document = html! {
        (DOCTYPE)
        html.large lang=(l.id()) dir=(l.info().direction.as_str()) data-size=(page.state.query.shown.size.as_str()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="only light";
                title lang=(to_show.id()) { (page.guide.part(card, "title", to_show)) }
                link rel="stylesheet" href=(asset("fonts.css"));
                link rel="stylesheet" href=(asset("style.css"));
                script src=(asset("script.js")) defer {}
            }
            body data-leave-by-key=(page.href(&Route::Exit)) {
                main.alone {
                    a.large-close href=(page.link(PageRoute::Card(card.id.clone()))) aria-label=(l.interview_back()) data-close { (icon("x")) }
                    h1.alone-words lang=(to_show.id()) dir="ltr" { (words(page, card)) }
                    (under(page, card))
                }
            }
        }
    };
    document.into_string()
}

/// Returns a card alone on paper.
pub(super) fn on_paper(page: &Page<'_>, card: &Card) -> Markup {
    html! {
        div.alone-words lang="zh-Hans" dir="ltr" { p { (words(page, card)) } }
        (under(page, card))
    }
}

/// Returns the sentence in Chinese, with about how long it is, by which the style sheet makes it as large as its place.
fn words(page: &Page<'_>, card: &Card) -> Markup {
    let sentence = page.guide.name(card, shown(page.guide.locales()));
    let length = sentence.as_str().chars().count().next_multiple_of(STEP);
    html! { span data-length=(length) { (sentence) } }
}

/// Returns what stands under the sentence in Chinese: the same in the languages of the reader, and what belongs to it.
fn under(page: &Page<'_>, card: &Card) -> Markup {
    let to_show = shown(page.guide.locales());
    let own = [Some(page.locale), page.second].into_iter().flatten();
    html! {
        @for locale in own.filter(|locale| locale.id() != to_show.id()) {
            p.alone-own lang=(locale.id()) dir=(locale.info().direction.as_str()) { (words::show(&page.guide.name(card, locale), locale)) }
        }
        (to_point_at_and_fill_in(page, card))
    }
}

fn to_point_at_and_fill_in(page: &Page<'_>, card: &Card) -> Markup {
    let to_show = shown(page.guide.locales());
    html! {
        @if card.languages { (languages(page, to_show)) }
        @if !card.blanks.is_empty() { (blanks(page, &card.blanks, to_show)) }
    }
}

/// Returns the locale in which cards speak to officials.
fn shown(locales: &waymark_locales::Locales) -> &Locale {
    locales.get("zh-Hans").expect("the check refuses a guide without Chinese texts for its cards")
}

/// Returns the languages to point at, each in itself and in Chinese.
fn languages(page: &Page<'_>, to_show: &Locale) -> Markup {
    html! {
        ul.card-languages role="list" {
            @for language in page.content().languages().iter() {
                li {
                    span lang=(language.id) dir=(language.direction.as_str()) { (language.own) }
                    " " (chinese(page.guide.name(language, to_show).as_str()))
                }
            }
        }
    }
}

/// Returns lines to fill in by hand.
fn blanks(page: &Page<'_>, blanks: &[Blank], to_show: &Locale) -> Markup {
    let text = |blank: &Blank, locale| -> Text<'_> {
        Locale::text(locale, blank.message()).expect("the check has found every text")
    };
    html! {
        dl.card-blanks {
            @for blank in blanks {
                div {
                    dt { (chinese(text(blank, to_show).as_str())) " " (page.show(&text(blank, page.locale))) }
                    dd aria-hidden="true" {}
                }
            }
        }
    }
}
