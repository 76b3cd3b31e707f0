//! A fact as readers see it: what it is for them, what it says, how sure it is, and where it was read.

use maud::{Markup, html};
use waymark_content::{Confidence, Fact, FactKind, Source, SourceKind, Told};
use waymark_locales::{Locale, Text};

use crate::component::words::foreign;
use crate::icon::icon;
use crate::page::Page;
use crate::route::PageRoute;

/// Returns the icon and the word for what a fact is.
pub(crate) fn kind(kind: FactKind, l: &Locale) -> (&'static str, &'static str, Text<'_>) {
    match kind {
        FactKind::Right => ("right", "badge-check", l.kind_right()),
        FactKind::Duty => ("duty", "clipboard-check", l.kind_duty()),
        FactKind::Limit => ("limit", "ban", l.kind_limit()),
        FactKind::Risk => ("risk", "triangle-alert", l.kind_risk()),
        FactKind::HowTo => ("how-to", "footprints", l.kind_how_to()),
        FactKind::Contact => ("contact", "phone", l.kind_contact()),
        FactKind::Background => ("background", "book-open", l.kind_background()),
    }
}

/// Returns what the word for what a fact is means.
pub(crate) fn kind_meaning(kind: FactKind, l: &Locale) -> Text<'_> {
    match kind {
        FactKind::Right => l.kind_right_meaning(),
        FactKind::Duty => l.kind_duty_meaning(),
        FactKind::Limit => l.kind_limit_meaning(),
        FactKind::Risk => l.kind_risk_meaning(),
        FactKind::HowTo => l.kind_how_to_meaning(),
        FactKind::Contact => l.kind_contact_meaning(),
        FactKind::Background => l.kind_background_meaning(),
    }
}

/// Returns the icon, the word and the explanation for how sure a fact is.
pub(crate) fn confidence(
    confidence: Confidence,
    l: &Locale,
) -> (&'static str, &'static str, Text<'_>, Text<'_>) {
    let (class, icon, meaning) = match confidence {
        Confidence::Primary => ("primary", "shield-check", l.confidence_primary_meaning()),
        Confidence::Secondary => ("secondary", "newspaper", l.confidence_secondary_meaning()),
        Confidence::Conflicting => ("conflicting", "scale", l.confidence_conflicting_meaning()),
        Confidence::Unconfirmed => {
            ("unconfirmed", "circle-help", l.confidence_unconfirmed_meaning())
        }
    };
    (class, icon, confidence.word(l), meaning)
}

/// Returns how sure something is, as an icon and a word.
pub(crate) fn sign(page: &Page<'_>, sure: Confidence) -> Markup {
    let (class, name, word, _) = confidence(sure, page.locale);
    html! { span class={ "confidence confidence-" (class) } { (icon(name)) (page.show(&word)) } }
}

/// Returns how sure a fact is, and whether a part of it is ours, in words.
pub(crate) fn how_sure(page: &Page<'_>, fact: &Fact) -> Markup {
    html! {
        (sign(page, fact.confidence))
        @if fact.partly_ours { " + " (page.show(&page.locale.fact_partly_ours_word())) }
    }
}

/// Returns how sure a fact is, and when that was checked, in one line.
pub(crate) fn how_sure_and_since(page: &Page<'_>, fact: &Fact) -> Markup {
    html! {
        (how_sure(page, fact))
        " · " (page.show(&page.locale.fact_checked())) ": " (page.locale.month(fact.checked))
        @if is_due(page, fact) { " · " strong { (page.show(&page.locale.fact_due())) } }
    }
}

/// Returns what a source is, in a word.
pub(crate) fn source_kind(kind: SourceKind, l: &Locale) -> Text<'_> {
    match kind {
        SourceKind::Law => l.source_law(),
        SourceKind::Unhcr => l.source_unhcr(),
        SourceKind::Government => l.source_government(),
        SourceKind::Report => l.source_report(),
        SourceKind::Article => l.source_article(),
        SourceKind::Seed => l.source_seed(),
    }
}

/// Returns a fact with its sources folded under it. One with a home stands in short everywhere else, and is whole when it is
/// unfolded.
pub(crate) fn statement(page: &Page<'_>, fact: &Fact) -> Markup {
    let l = page.locale;
    let (kind_class, kind_icon, kind_word) = kind(fact.kind, l);
    let is_away = fact.home.as_ref().is_some_and(|home| !page.is_topic(home));
    let short = page.guide.in_short(fact, l).filter(|_| is_away);
    let (sure_class, sure_icon, sure_word, sure_meaning) = confidence(fact.confidence, l);
    let words = [&l.fact_why(), &kind_word, &sure_word, &l.fact_partly_ours_word()];
    let line = page.together(words, |[why, kind, sure, ours]| {
        html! {
            @if short.is_some() { span.fact-why { (why) } " " }
            span.fact-kind { (icon(kind_icon)) (kind) }
            " " span class={ "confidence confidence-" (sure_class) } { (icon(sure_icon)) (sure) }
            @if fact.partly_ours { " + " (ours) }
        }
    });
    let whole = html! { p.fact-text { (page.statement(fact)) } };
    html! {
        article class={ "fact fact-" (kind_class) } {
            @match &short {
                Some(short) => { p.fact-short { (page.show(short)) } },
                None => { (whole) },
            }
            @if is_due(page, fact) {
                p.fact-due { (icon("clock-alert")) (page.show(&l.fact_due())) }
            }
            details.fact-sources {
                summary { (line) }
                @if short.is_some() { (whole) }
                p.fact-meaning { (page.together([&kind_meaning(fact.kind, l), &sure_meaning], |[kind, sure]| html! { (kind) " " (sure) })) }
                (provenance(page, fact))
                p.fact-permanent { a href=(page.link(PageRoute::Fact(fact.id.clone()))) { (page.show(&l.fact_permanent())) } }
            }
        }
    }
}

/// Returns whether a fact should be checked again by now. An exported copy is read later, so it only names the day.
pub(crate) fn is_due(page: &Page<'_>, fact: &Fact) -> bool {
    page.is_live() && page.guide.is_due(fact, page.now)
}

/// Returns where a fact was read, and when it was checked.
pub(crate) fn provenance(page: &Page<'_>, fact: &Fact) -> Markup {
    let l = page.locale;
    html! {
        @if fact.partly_ours { p.partly-ours { (page.show(&l.fact_partly_ours())) } }
        ul.source-list {
            @for id in &fact.sources {
                li { (source(page, page.content().sources().get(id))) }
            }
        }
        dl.provenance {
            @if !fact.locator.is_empty() {
                div { dt { (page.show(&l.fact_locator())) } dd { (list(page, &page.guide.places(fact, l))) } }
            }
            div { dt { (page.show(&l.fact_as_of())) } dd { (list(page, &page.guide.as_of(fact, l))) } }
            div { dt { (page.show(&l.fact_checked())) } dd { (l.month(fact.checked)) } }
            div { dt { (page.show(&l.fact_check_again())) } dd { (l.day(page.content().check_again(fact))) } }
        }
    }
}

/// Returns a source: its title, who published it, and what it is.
fn source(page: &Page<'_>, source: &Source) -> Markup {
    html! {
        a href={ (page.link(PageRoute::Sources)) "#" (source.id) } { (title(page, source)) }
        " · " (publisher(page, source))
        " · " (page.show(&source_kind(source.kind, page.locale)))
    }
}

/// Returns the title of a source. Outside English, the name of a law in the language of the page stands before it.
pub(crate) fn title(page: &Page<'_>, source: &Source) -> Markup {
    let english = page.guide.locales().source();
    let name =
        page.guide.law(source, page.locale).filter(|name| name.locale().id() != english.id());
    html! {
        @if let Some(name) = name { (page.show(&name)) " · " }
        (foreign(&source.title, "en"))
    }
}

/// Returns who published a source, and through whom it was read.
pub(crate) fn publisher(page: &Page<'_>, source: &Source) -> Markup {
    let names = page.guide.publisher(source, page.locale);
    html! {
        @for (place, name) in names.iter().enumerate() {
            @if place > 0 { " " (page.show(&page.locale.publisher_via())) " " }
            (told(page, name))
        }
    }
}

/// Returns places or states: one as it is, several as a list.
fn list(page: &Page<'_>, all: &[Told<'_>]) -> Markup {
    match all {
        [one] => told(page, one),
        several => html! { ul { @for one in several { li { (told(page, one)) } " " } } },
    }
}

/// Returns where in its sources a fact stands, in one line.
pub(crate) fn places(page: &Page<'_>, fact: &Fact) -> Markup {
    html! {
        @for (number, place) in page.guide.places_with_laws(fact, page.locale).iter().enumerate() {
            @if number > 0 { " · " }
            (told(page, place))
        }
    }
}

fn told(page: &Page<'_>, told: &Told<'_>) -> Markup {
    match told {
        Told::Text(text) => page.show(text),
        Told::Heading(heading) => {
            html! { (page.show(&page.locale.place_heading())) " " q { (foreign(heading, "en")) } }
        }
        Told::Name(words) | Told::English(words) => foreign(words, "en"),
    }
}
