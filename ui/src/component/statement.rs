//! A fact as readers see it: what it is for them, what it says, how sure it is, and where it was read.

use maud::{Markup, html};
use waymark_content::{Confidence, Fact, FactKind, Source, SourceKind};
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

/// Returns the icon, the word and the explanation for how sure a fact is.
pub(crate) fn confidence(
    confidence: Confidence,
    l: &Locale,
) -> (&'static str, &'static str, Text<'_>, Text<'_>) {
    match confidence {
        Confidence::Primary => {
            ("primary", "shield-check", l.confidence_primary(), l.confidence_primary_meaning())
        }
        Confidence::Secondary => {
            ("secondary", "newspaper", l.confidence_secondary(), l.confidence_secondary_meaning())
        }
        Confidence::Conflicting => {
            ("conflicting", "scale", l.confidence_conflicting(), l.confidence_conflicting_meaning())
        }
        Confidence::Unconfirmed => (
            "unconfirmed",
            "circle-help",
            l.confidence_unconfirmed(),
            l.confidence_unconfirmed_meaning(),
        ),
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

/// Returns a fact with its sources folded under it.
pub(crate) fn statement(page: &Page<'_>, fact: &Fact) -> Markup {
    let l = page.locale;
    let (kind_class, kind_icon, kind_word) = kind(fact.kind, l);
    let (confidence_class, confidence_icon, confidence_word, _) = confidence(fact.confidence, l);
    html! {
        article class={ "fact fact-" (kind_class) } {
            p.fact-kind { (icon(kind_icon)) (page.show(&kind_word)) }
            p.fact-text { (page.name(fact)) }
            @if is_due(page, fact) {
                p.fact-due { (icon("clock-alert")) (page.show(&l.fact_due())) }
            }
            details.fact-sources {
                summary {
                    span class={ "confidence confidence-" (confidence_class) } { (icon(confidence_icon)) (page.show(&confidence_word)) }
                    @if fact.partly_ours { span.small { " + " (page.show(&l.fact_partly_ours_word())) } }
                    " " span.fact-sources-open { (page.show(&l.fact_sources_open())) }
                }
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
                div { dt { (page.show(&l.fact_locator())) } dd { (foreign(&fact.locator, "en")) } }
            }
            div { dt { (page.show(&l.fact_as_of())) } dd { (foreign(&fact.as_of, "en")) } }
            div { dt { (page.show(&l.fact_checked())) } dd { (l.month(fact.checked)) } }
            div { dt { (page.show(&l.fact_check_again())) } dd { (l.day(page.content().check_again(fact))) } }
        }
    }
}

/// Returns a source: its title, who published it, what it is, and its date.
fn source(page: &Page<'_>, source: &Source) -> Markup {
    let href = format!("{}#{}", page.link(PageRoute::Sources), source.id);
    html! {
        a href=(href) { (foreign(&source.title, language(source))) }
        " · " (foreign(&source.publisher, "en"))
        " · " (page.show(&source_kind(source.kind, page.locale)))
    }
}

/// Returns the language tag of a source's title. Titles are in English where a source is in several languages.
pub(crate) fn language(source: &Source) -> &str {
    if source.language.contains('/') { "en" } else { &source.language }
}
