//! Cards to show: large Chinese, with the reader's language under it.

use maud::{Markup, html};
use waymark_content::{Blank, Card};
use waymark_locales::{Locale, Text};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::statement::statement;
use crate::component::words::chinese;
use crate::icon::icon;
use crate::page::Page;
use crate::page::layout::{Parts, layout};
use crate::route::PageRoute;

/// Returns the page of all cards.
pub(crate) fn all(page: &Page<'_>) -> String {
    let l = page.locale;
    let main = html! {
        h1 { (page.show(&l.cards_title())) }
        p.lead { (page.show(&l.cards_lead())) }
        ul.topics role="list" {
            @for card in page.content().cards().iter() {
                li {
                    (icon(&card.icon))
                    div {
                        h2 { a href=(page.link(PageRoute::Card(card.id.clone()))) { (page.part(card, "title")) } }
                        p { (page.part(card, "use")) }
                    }
                }
            }
        }
    };
    layout(
        page,
        &Parts { title: l.cards_title().to_string(), breadcrumbs: breadcrumbs(page, &[]), main },
    )
}

/// Returns the page of a card.
pub(crate) fn page(page: &Page<'_>, card: &Card) -> String {
    let l = page.locale;
    let to_show = shown(page.guide.locales());
    let main = html! {
        h1.small { (page.part(card, "title")) }
        article.card {
            div.card-chinese lang="zh-Hans" dir="ltr" {
                p.card-title { (icon(&card.icon)) (page.guide.part(card, "title", to_show)) }
                p.card-words { (page.guide.name(card, to_show)) }
            }
            div.card-own { p { (page.name(card)) } }
            @if card.languages { (languages(page, to_show)) }
            @if !card.blanks.is_empty() { (blanks(page, &card.blanks, to_show)) }
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
