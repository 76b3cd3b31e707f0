//! A fact as readers see it: its kind, its statement, its confidence, and its sources.

mod lasting;
mod parts;

use maud::{Markup, html};
use waymark_content::{Confidence, Fact};

use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use lasting::Lasting;
use parts::told;

pub(crate) use parts::{confidence, kind, kind_meaning, publisher, source_kind, title};

/// Returns a confidence as an icon and a word.
pub(crate) fn sign(page: &Page<'_>, sure: Confidence) -> Markup {
    let (class, name, word, _) = confidence(sure, page.locale);
    html! { span class={ "confidence confidence-" (class) } { (icon(name)) (page.show(&word)) } }
}

/// Returns in words how sure a fact is, and whether a part of it is our own.
pub(crate) fn how_sure(page: &Page<'_>, fact: &Fact) -> Markup {
    html! {
        (sign(page, fact.confidence))
        @if fact.partly_ours { " + " (page.show(&page.locale.fact_partly_ours_word())) }
    }
}

/// Returns in one line how sure a fact is and when it was checked.
pub(crate) fn how_sure_and_since(page: &Page<'_>, fact: &Fact) -> Markup {
    html! {
        (how_sure(page, fact))
        " · " (page.show(&page.locale.fact_checked())) ": " (page.locale.month(fact.checked))
        @if is_due(page, fact) { " · " strong { (page.show(&page.locale.fact_due())) } }
    }
}

/// Returns a fact with its sources folded below it. A fact with a home is shown by its short text on all other pages,
/// and unfolds to the whole.
pub(crate) fn statement(page: &Page<'_>, fact: &Fact) -> Markup {
    let (kind_class, ..) = kind(fact.kind, page.locale);
    let lasting = Lasting::for_fact(page, fact);
    let is_away = fact.home.as_ref().is_some_and(|home| !page.is_topic(home));
    let short = lasting.short.as_ref().filter(|_| is_away);
    html! {
        article class={ "fact fact-" (kind_class) } {
            @match short {
                Some(short) => { p.fact-short { (short.text) } },
                None => { p.fact-text { (lasting.text) } },
            }
            @if is_due(page, fact) {
                p.fact-due { (icon("clock-alert")) (page.show(&page.locale.fact_due())) }
            }
            details.fact-sources {
                @match short {
                    Some(short) => { summary { (short.line) } p.fact-text { (lasting.text) } },
                    None => { summary { (lasting.line) } },
                }
                p.fact-meaning { (lasting.meaning) }
                (lasting.provenance(page))
                p.fact-permanent { a href=(page.link(PageRoute::Fact(fact.id.clone()))) { (lasting.permanent) } }
            }
        }
    }
}

/// Returns whether a fact is due to be checked again. An exported copy is read later, so it only names the day.
pub(crate) fn is_due(page: &Page<'_>, fact: &Fact) -> bool {
    page.is_live() && page.guide.is_due(fact, page.now)
}

/// Returns the provenance of a fact, with the month of the last check.
pub(crate) fn provenance(page: &Page<'_>, fact: &Fact) -> Markup {
    Lasting::for_fact(page, fact).provenance(page)
}

/// Returns the places in its sources where a fact was read, in one line.
pub(crate) fn places(page: &Page<'_>, fact: &Fact) -> Markup {
    html! {
        @for (number, place) in page.guide.places_with_laws(fact, page.locale).iter().enumerate() {
            @if number > 0 { " · " }
            (told(page, place))
        }
    }
}
