//! Blocks of a sheet that are displayed in the same way on every page.

use maud::{Markup, html};
use waymark_content::{Block, Language};
use waymark_locales::Text;

use crate::component::by_hand;
use crate::component::words::marked;
use crate::component::write_down::write_down;
use crate::context::Page;
use crate::icon::icon;

/// Returns a block. It is empty for [`Block::Papers`] and [`Block::Grounds`]: a plan shows them with its own forms and
/// links.
pub(crate) fn block(page: &Page<'_>, block: &Block<'_>) -> Markup {
    match block {
        Block::Paragraph(text) => html! { p { (page.show(text)) } },
        Block::Lines(texts) => html! { @for text in texts { p { (page.show(text)) } } },
        Block::Caution(texts) => html! {
            div.step-caution {
                @for (place, text) in texts.iter().enumerate() {
                    p { (page.together([text], |[text]| html! { @if place == 0 { (icon("triangle-alert")) } (text) })) }
                }
            }
        },
        Block::WriteDown(address) => write_down(address),
        Block::Numbers(numbers) => html! {
            ul.numbers-in-line role="list" {
                @for (number, name) in numbers { li { strong dir="ltr" { (number) } " " (page.show(name)) } }
            }
        },
        Block::Languages(languages) => self::languages(languages),
        Block::Blanks(blanks) => self::blanks(page, blanks),
        Block::ByHand(lines) => by_hand::lines(page, lines),
        Block::Question(asked) => by_hand::question(page, asked),
        Block::Counts(counts) => by_hand::counts(page, counts),
        Block::Papers(_) | Block::Grounds(_) => html! {},
    }
}

/// Returns languages to point at, each by its own name and by its name in the language of the person who reads the card.
fn languages(languages: &[(&Language, Text<'_>)]) -> Markup {
    html! {
        ul.card-languages role="list" {
            @for (language, name) in languages {
                li {
                    span lang=(language.id) dir=(language.direction.as_str()) { (language.own) }
                    " " (marked(name))
                }
            }
        }
    }
}

/// Returns lines to fill in by hand, labelled both for who reads them and for who fills them in.
fn blanks(page: &Page<'_>, blanks: &[Text<'_>]) -> Markup {
    html! {
        dl.card-blanks {
            @for blank in blanks {
                div {
                    dt { (marked(blank)) " " @if let Some(own) = blank.in_locale(page.locale) { (page.show(&own)) } }
                    dd aria-hidden="true" {}
                }
            }
        }
    }
}
