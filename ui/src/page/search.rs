//! The search: what answers to typed words, and suggestions while they are typed.

use maud::{Markup, html};
use waymark_content::{Fact, Found, Passage, Place, Thing};

use crate::component::breadcrumbs::breadcrumbs;
use crate::component::search_box::search_box;
use crate::component::statement::{confidence, kind};
use crate::component::words::chinese;
use crate::icon::icon;
use crate::page::layout::{Parts, layout};
use crate::page::{Page, emergency, interview};
use crate::route::{PageRoute, Route};

/// The most results on a page.
const RESULTS: usize = 12;
/// The most suggestions.
const SUGGESTIONS: usize = 6;

/// Returns the page of results, or of the box alone where nothing is typed.
pub(crate) fn page(page: &Page<'_>) -> String {
    if !page.is_live() {
        return interview::needs_program(page);
    }
    let l = page.locale;
    let words = page.state.query.words.as_deref().filter(|words| !words.is_empty());
    let title =
        words.map_or_else(|| l.search_title(), |words| l.search_title_for(words.to_owned()));
    let main = html! {
        h1 { (page.show(&l.search_title())) }
        (search_box(page))
        @match words {
            Some(words) => { (results(page, &page.guide.search(words, l, RESULTS))) },
            None => { (shelves(page)) },
        }
    };
    let title = title.to_string();
    layout(page, &Parts { title, breadcrumbs: breadcrumbs(page, &[]), main })
}

/// Returns the suggestions for the words typed so far: a list to choose from, and what is said of it.
pub(crate) fn suggestions(page: &Page<'_>) -> String {
    let l = page.locale;
    let words = page.state.query.words.as_deref().unwrap_or_default();
    let found = page.guide.search(words, l, SUGGESTIONS);
    let status =
        if found.is_empty() { l.search_none() } else { l.search_suggestions(count(&found)) };
    let list = html! {
        ul #search-suggestions role="listbox" aria-label=(l.search_suggestions_label()) data-status=(status) {
            @for (number, found) in (1..).zip(&found) {
                li id={ "suggestion-" (number) } role="option" aria-selected="false" data-href=(href(page, found)) {
                    (icon(symbol(found.thing)))
                    span.suggestion-title lang=(found.locale.id()) dir=(found.locale.info().direction.as_str()) { (page.show_marked(&found.title.text, &found.title.marks)) }
                    span.small { (page.show(&word(page, found.thing))) }
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
            ul.links {
                li { a href=(page.link(PageRoute::Interview)) { (icon("compass")) (page.show(&l.home_interview())) } }
                li { a href=(page.link(PageRoute::Emergency)) { (icon("siren")) (page.show(&l.emergency_title())) } }
            }
            (shelves(page))
            (emergency::numbers(page))
        } @else {
            p role="status" { (page.show(&l.search_count(count(found)))) }
            ol.results { @for found in found { li { (result(page, found)) } } }
        }
    }
}

fn count<T>(found: &[T]) -> i64 {
    i64::try_from(found.len()).unwrap_or(i64::MAX)
}

/// Returns one thing that was found, with the first text in it that has the words, and the others folded under it.
fn result(page: &Page<'_>, found: &Found<'_>) -> Markup {
    let l = page.locale;
    let other = found.locale.id() != l.id();
    let (first, more) = match found.passages.split_first() {
        Some((first, more)) => (Some(first), more),
        None => (None, found.passages.as_slice()),
    };
    html! {
        article.result {
            p.result-kind { (icon(symbol(found.thing))) (page.show(&word(page, found.thing))) @if other { " " small.in-language lang=(found.locale.id()) { (found.locale.info().name) } } }
            div lang=[other.then_some(found.locale.id())] dir=[other.then_some(found.locale.info().direction.as_str())] {
                h2 { a href=(href(page, found)) hreflang=[other.then_some(found.locale.id())] { (page.show_marked(&found.title.text, &found.title.marks)) } (value(page, found.thing)) }
            }
            @if other {
                p { a href=(page.href(&Route::Page(l.id().to_owned(), PageRoute::of(found.thing).0)) + &PageRoute::of(found.thing).1) { (page.show(&found.thing.title(page.guide, l))) } }
            }
            @match first {
                Some(first) => { (passage(page, found, first)) },
                None => { @if let Some(about) = found.thing.about(page.guide, found.locale) { p lang=[other.then_some(found.locale.id())] dir=[other.then_some(found.locale.info().direction.as_str())] { (page.show_marked(&about, &[])) } } },
            }
            @if !more.is_empty() {
                details.result-more {
                    summary { (page.show(&l.search_more(count(more)))) }
                    @for more in more { (passage(page, found, more)) }
                }
            }
        }
    }
}

/// Returns a text in which the words stand, with what it is.
fn passage(page: &Page<'_>, found: &Found<'_>, passage: &Passage<'_>) -> Markup {
    let l = page.locale;
    let language = found.locale;
    let other = (language.id() != l.id()).then_some(language);
    let text = html! {
        span lang=[other.map(|other| other.id())] dir=[other.map(|other| other.info().direction.as_str())] { (page.show_marked(&passage.text, &passage.marks)) }
    };
    let in_language = |route: PageRoute| page.href(&Route::Page(language.id().to_owned(), route));
    html! {
        div.passage {
            @match passage.place {
                Place::Fact(fact) => {
                    p { (text) }
                    p.small { (signs(page, fact, &in_language(PageRoute::Fact(fact.id.clone())))) }
                },
                Place::Step(_) | Place::Part(..) => {
                    p.small { (icon("footprints")) (page.show(&l.search_kind_step())) }
                    p { a href=(in_language(PageRoute::Interview)) { (text) } }
                },
                Place::Heading(section) => {
                    p { a href={ (href(page, found)) "#" (section.id) } { (text) } }
                },
                Place::Claim(_) | Place::Truth(_) => {
                    p.small { (icon("circle-check")) (page.show(&l.search_kind_truth())) }
                    p { (text) }
                },
                Place::Title | Place::Keywords | Place::Category(_) | Place::Value | Place::Words | Place::About(_) => { p { (text) } },
            }
        }
    }
}

/// Returns what a fact is for the reader, with the link to it, and how sure it is.
fn signs(page: &Page<'_>, fact: &Fact, href: &str) -> Markup {
    let (_, kind_icon, kind_word) = kind(fact.kind, page.locale);
    let (class, confidence_icon, confidence_word, _) = confidence(fact.confidence, page.locale);
    html! {
        a href=(href) { (icon(kind_icon)) (page.show(&kind_word)) } " · "
        span class={ "confidence confidence-" (class) } { (icon(confidence_icon)) (page.show(&confidence_word)) }
    }
}

/// Returns a number to call, or a Chinese term with its sound, which belong to a title.
fn value(page: &Page<'_>, thing: Thing<'_>) -> Markup {
    let facts = page.content().facts();
    let value =
        |fact, name: &str| facts.get(fact).values.get(name).map(|value| page.locale.value(value));
    match thing {
        Thing::Line(line) => html! {
            @if let Some(number) = value(&line.fact, &line.value) { " " span.result-value dir="ltr" { (number) } }
        },
        Thing::Term(term) => html! {
            @if let Some(words) = value(&term.fact, &term.value) { " " (chinese(&words)) }
            " " span lang="zh-Latn-pinyin" dir="ltr" { (term.pinyin) }
        },
        Thing::Topic(_)
        | Thing::Card(_)
        | Thing::Document(_)
        | Thing::Office(_)
        | Thing::Fact(_) => html! {},
    }
}

/// Returns the shelves of the guide, for somebody who would rather look than search.
fn shelves(page: &Page<'_>) -> Markup {
    html! {
        h2 { (page.show(&page.locale.home_categories())) }
        ul.categories {
            @for category in page.content().categories().iter() {
                li { a href=(page.link(PageRoute::Category(category.id.clone()))) { (icon(&category.icon)) (page.name(category)) } }
            }
        }
    }
}

/// Returns the link to what was found, in the language in which it was found.
fn href(page: &Page<'_>, found: &Found<'_>) -> String {
    let (route, place) = PageRoute::of(found.thing);
    page.href(&Route::Page(found.locale.id().to_owned(), route)) + &place
}

fn symbol(thing: Thing<'_>) -> &str {
    match thing {
        Thing::Topic(topic) => &topic.icon,
        Thing::Card(card) => &card.icon,
        Thing::Document(_) => "file-text",
        Thing::Line(_) => "phone",
        Thing::Office(_) => "mail",
        Thing::Term(_) => "languages",
        Thing::Fact(_) => "book-open",
    }
}

/// Returns what a thing is.
fn word<'p>(page: &Page<'p>, thing: Thing<'_>) -> waymark_locales::Text<'p> {
    let l = page.locale;
    match thing {
        Thing::Topic(_) => l.search_kind_topic(),
        Thing::Card(_) => l.search_kind_card(),
        Thing::Document(_) => l.search_kind_document(),
        Thing::Line(_) | Thing::Office(_) => l.search_kind_contact(),
        Thing::Term(_) => l.search_kind_term(),
        Thing::Fact(_) => l.search_kind_fact(),
    }
}
