//! The parts of a statement: words and icons of a fact, and its sources.

use maud::{Markup, html};
use waymark_content::{Confidence, FactKind, Source, SourceKind, Told};
use waymark_locales::{Locale, Text};

use crate::component::words::foreign;
use crate::context::Page;

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
pub(super) fn list(page: &Page<'_>, all: &[Told<'_>]) -> Markup {
    match all {
        [one] => told(page, one),
        several => html! { ul { @for one in several { li { (told(page, one)) } " " } } },
    }
}

/// Returns a part of the provenance of a fact.
pub(super) fn told(page: &Page<'_>, told: &Told<'_>) -> Markup {
    let english = page.guide.locales().source();
    match told {
        Told::Text(text) => page.show(text),
        Told::Heading(heading) => {
            html! { (page.show(&page.locale.place_heading())) " " q { (foreign(heading, english)) } }
        }
        Told::Name(words) | Told::English(words) => foreign(words, english),
    }
}
