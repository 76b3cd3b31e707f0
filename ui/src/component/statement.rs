//! A fact as readers see it: its kind, its statement, its confidence, and its sources.

mod lasting;

use maud::{Markup, html};
use waymark_content::{Confidence, Fact, FactKind, Source, SourceKind, Told};
use waymark_locales::{Locale, Text};

use crate::component::words::foreign;
use crate::context::Page;
use crate::icon::icon;
use crate::page::PageRoute;
use lasting::Lasting;

/// Returns the class, the icon and the word for a kind of fact.
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

/// Returns an explanation of the word for a kind of fact.
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

/// Returns the icon, the word and the explanation of a confidence.
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

/// Returns the word for a kind of source.
pub(crate) fn source_kind(kind: SourceKind, l: &Locale) -> Text<'_> {
    match kind {
        SourceKind::Law => l.source_law(),
        SourceKind::Office => l.source_office(),
        SourceKind::Government => l.source_government(),
        SourceKind::Report => l.source_report(),
        SourceKind::Article => l.source_article(),
        SourceKind::Seed => l.source_seed(),
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

/// Returns the title of a source. For a law, its name in the language of the page comes first, unless that is
/// English.
pub(crate) fn title(page: &Page<'_>, source: &Source) -> Markup {
    let english = page.guide.locales().source();
    let name =
        page.guide.law(source, page.locale).filter(|name| name.locale().id() != english.id());
    html! {
        @if let Some(name) = name { (page.show(&name)) " · " }
        (foreign(&source.title, english))
    }
}

/// Returns the publisher of a source, and through whom it was read.
pub(crate) fn publisher(page: &Page<'_>, source: &Source) -> Markup {
    let names = page.guide.publisher(source, page.locale);
    html! {
        @for (place, name) in names.iter().enumerate() {
            @if place > 0 { " " (page.show(&page.locale.publisher_via())) " " }
            (told(page, name))
        }
    }
}

/// Returns one item as it is, several as a list.
fn list(page: &Page<'_>, all: &[Told<'_>]) -> Markup {
    match all {
        [one] => told(page, one),
        several => html! { ul { @for one in several { li { (told(page, one)) } " " } } },
    }
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

fn told(page: &Page<'_>, told: &Told<'_>) -> Markup {
    let english = page.guide.locales().source();
    match told {
        Told::Text(text) => page.show(text),
        Told::Heading(heading) => {
            html! { (page.show(&page.locale.place_heading())) " " q { (foreign(heading, english)) } }
        }
        Told::Name(words) | Told::English(words) => foreign(words, english),
    }
}
