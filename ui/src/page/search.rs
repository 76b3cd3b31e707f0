//! The search page, and the suggestions while words are typed.

use std::ops::Range;

use maud::{Markup, html};
use waymark_content::{BesideTitle, Fact, Field, Found, Snippet, Thing};
use waymark_locales::{Locale, Text};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::search_box::search_box;
use crate::component::statement::{confidence, kind};
use crate::context::Page;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{PageRoute, emergency};
use crate::route::Route;

/// The largest number of results on a page.
const RESULTS: usize = 12;
/// The largest number of suggestions.
const SUGGESTIONS: usize = 6;

/// Returns the page of results, or only the search box if no words are given.
pub(crate) fn page(page: &Page<'_>) -> String {
    let l = page.locale;
    let words = page.state.query.words.as_deref().filter(|words| !words.is_empty());
    let main = html! {
        h1 { (page.show(&l.search_title())) }
        (search_box(page))
        @match words {
            Some(words) => { (results(page, &page.guide.search(words, l, RESULTS))) },
            None => { (shelves(page)) },
        }
    };
    // The typed words must not be in the title, because task bars and histories show it.
    let title = l.search_title().to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &[]), main })
}

/// Returns the suggestions for the words typed so far: a list to choose from, and a status for screen readers.
pub(crate) fn suggestions(page: &Page<'_>) -> String {
    let l = page.locale;
    let words = page.state.query.words.as_deref().unwrap_or_default();
    let found = page.guide.search(words, l, SUGGESTIONS);
    let status =
        if found.is_empty() { l.search_none() } else { l.search_suggestions(count(&found)) };
    let list = html! {
        ul #search-suggestions role="listbox" aria-label=(l.search_suggestions_label()) data-status=(status) {
            @for (number, found) in (1..).zip(&found) {
                li id={ "suggestion-" (number) } role="option" aria-selected="false" data-href=(href(page, found.thing, found.locale)) {
                    (icon(found.thing.icon()))
                    span.suggestion-title { (in_language(page, found, &found.title.text, &found.title.highlights)) (language_mark(page, found)) }
                    span.small { (page.show(&found.thing.kind_in_words(l))) }
                }
            }
        }
    };
    list.into_string()
}

fn results(page: &Page<'_>, found: &[Found<'_>]) -> Markup {
    let l = page.locale;
    html! {
        @if found.is_empty() {
            div role="status" { h2 { (page.show(&l.search_none())) } }
            p { (page.show(&l.search_none_advice())) }
            ul.links role="list" {
                li { a href=(page.link(PageRoute::Interview)) { (icon("compass")) (page.show(&l.home_interview())) } }
                li { a href=(page.link(PageRoute::Emergency)) { (icon("siren")) (page.show(&l.emergency_title())) } }
            }
            (shelves(page))
            (emergency::numbers(page))
        } @else {
            p role="status" { (page.show(&l.search_count(count(found)))) }
            ol.results role="list" { @for found in found { li { (result(page, found)) } } }
        }
    }
}

fn count<T>(found: &[T]) -> i64 {
    i64::try_from(found.len()).unwrap_or(i64::MAX)
}

/// Returns a result with its first matching text; other matches are folded below it.
fn result(page: &Page<'_>, found: &Found<'_>) -> Markup {
    let l = page.locale;
    let (first, more) = match found.snippets.split_first() {
        Some((first, more)) => (Some(first), more),
        None => (None, found.snippets.as_slice()),
    };
    let about = found.thing.about(page.content(), found.locale);
    html! {
        article.result {
            p.result-kind { (icon(found.thing.icon())) (page.show(&found.thing.kind_in_words(l))) (language_mark(page, found)) }
            h2 dir=[other(page, found).map(|other| other.info().direction.as_str())] { a href=(href(page, found.thing, found.locale)) hreflang=[other(page, found).map(Locale::id)] { (in_language(page, found, &found.title.text, &found.title.highlights)) } (beside_title(page, found.thing)) }
            @if other(page, found).is_some() {
                p { a href=(href(page, found.thing, l)) { (page.show(&found.thing.title(page.content(), l))) } }
            }
            @if let Thing::Line(line) = found.thing {
                p.small { (signs(page, page.content().facts().resolve(&line.fact), l)) }
            }
            @match (first, about) {
                (Some(first), _) => { (snippet(page, found, first)) },
                (None, Some(about)) => { p { (in_language(page, found, &about, &[])) } },
                (None, None) => {},
            }
            @if !more.is_empty() {
                details.result-more {
                    summary { (page.show(&l.search_more(count(more)))) }
                    @for more in more { (snippet(page, found, more)) }
                }
            }
        }
    }
}

/// Returns the language in which a result was found, unless it is that of the page.
fn other<'f>(page: &Page<'_>, found: &Found<'f>) -> Option<&'f Locale> {
    (found.locale.id() != page.locale.id()).then_some(found.locale)
}

/// Names the language in which a result was found, unless it is that of the page.
fn language_mark(page: &Page<'_>, found: &Found<'_>) -> Markup {
    html! {
        @if let Some(other) = other(page, found) {
            " " small.in-language lang=(other.id()) dir=(other.info().direction.as_str()) { (other.info().name) }
        }
    }
}

/// Returns a text with its highlights, in the language in which it was found.
fn in_language(
    page: &Page<'_>,
    found: &Found<'_>,
    text: &Text<'_>,
    highlights: &[Range<usize>],
) -> Markup {
    let text = page.show_marked(text, highlights, found.locale);
    match other(page, found) {
        Some(other) => {
            html! { span lang=(other.id()) dir=(other.info().direction.as_str()) { (text) } }
        }
        None => text,
    }
}

/// Returns a matching text, with what it is and how sure it is.
fn snippet(page: &Page<'_>, found: &Found<'_>, snippet: &Snippet<'_>) -> Markup {
    let l = page.locale;
    let text = in_language(page, found, &snippet.text, &snippet.highlights);
    let to = href(page, found.thing, found.locale);
    html! {
        div.passage {
            @match snippet.field {
                Field::Fact(fact) => {
                    p { (text) }
                    p.small { (signs(page, fact, found.locale)) }
                },
                Field::Step(_) | Field::Part(..) => {
                    p.small { (icon("footprints")) (page.show(&l.search_kind_step())) }
                    p { a href=(page.href(&Route::Page(found.locale.id().to_owned(), PageRoute::Interview))) { (text) } }
                },
                Field::Claim(claim) | Field::Truth(claim) => {
                    p.small { a href={ (to) "#claim-" (claim.id) } { (icon("circle-check")) (page.show(&l.search_kind_truth())) } }
                    p { (text) }
                    @for id in &claim.facts { p.small { (signs(page, page.content().facts().resolve(id), found.locale)) } }
                },
                Field::Title | Field::Keywords | Field::Category(_) | Field::BesideTitle | Field::Words(_) | Field::About => { p { (text) } },
            }
        }
    }
}

/// Returns the kind of a fact, as a link to the fact in a language, and its confidence.
fn signs(page: &Page<'_>, fact: &Fact, language: &Locale) -> Markup {
    let (_, kind_icon, kind_word) = kind(fact.kind, page.locale);
    let (class, confidence_icon, confidence_word, _) = confidence(fact.confidence, page.locale);
    let route = Route::Page(language.id().to_owned(), PageRoute::Fact(fact.id.clone()));
    html! {
        a href=(page.href(&route)) { (icon(kind_icon)) (page.show(&kind_word)) } " · "
        span class={ "confidence confidence-" (class) } { (icon(confidence_icon)) (page.show(&confidence_word)) }
    }
}

/// Returns a number to call, or a term with its sound, which belong to a title.
fn beside_title(page: &Page<'_>, thing: Thing<'_>) -> Markup {
    match thing.beside_title(page.content(), page.locale) {
        Some(BesideTitle::Number(number)) => html! {
            " " span.result-value dir="ltr" { (number) }
        },
        Some(BesideTitle::Term(term, latin)) => html! {
            " " (page.term(&term))
            " " span lang=(page.content().country().latin()) dir="ltr" { (latin) }
        },
        None => html! {},
    }
}

/// Returns the categories, for readers who would rather browse.
fn shelves(page: &Page<'_>) -> Markup {
    html! {
        h2 { (page.show(&page.locale.home_categories())) }
        ul.categories role="list" {
            @for category in page.content().categories().iter() {
                li { a href=(page.link(PageRoute::Category(category.id.clone()))) { (icon(&category.icon)) (page.name(category)) } }
            }
        }
    }
}

/// Returns the link to a thing in a language.
fn href(page: &Page<'_>, thing: Thing<'_>, language: &Locale) -> Markup {
    let (route, place) = PageRoute::for_thing(thing);
    html! { (page.href(&Route::Page(language.id().to_owned(), route))) (place) }
}
